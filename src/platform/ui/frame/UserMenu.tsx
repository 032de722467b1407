import { useRef } from 'react'
import { TextButton } from '../Button.tsx'
import { Link } from '../Link.tsx'
import { type Theme, useTheme } from '../preferences.ts'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { type FrameUser, initialsOf, type UserAction } from './menu.ts'

/** A details element: opens with Enter or click, closes on Escape and when focus leaves it. */
export function UserMenu({ user, actions }: { user: FrameUser; actions: readonly UserAction[] }) {
  const t = useTeksten(uiTeksten)
  const [theme, setTheme] = useTheme()
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (details.current) details.current.open = false
  }
  return (
    <details
      ref={details}
      className="sh-ik"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        details.current?.querySelector('summary')?.focus()
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !details.current?.contains(event.relatedTarget)) close()
      }}
    >
      <summary aria-label={t.mijnAccount(user.name)}>
        <span className="sh-kring" aria-hidden="true">
          {user.initials ?? initialsOf(user.name)}
        </span>
        <span className="sh-ik__naam">
          <b>{user.name}</b>
          {user.role}
        </span>
      </summary>
      <div className="sh-ik__vel">
        <div>
          <b>{user.name}</b>
          {user.role}
        </div>
        <ul className="sh-ik__lijst">
          {actions.map((action) => (
            <li key={action.label}>
              {action.href ? (
                <Link href={action.href} onClick={close}>
                  {action.label}
                </Link>
              ) : (
                <TextButton onClick={action.onSelect}>{action.label}</TextButton>
              )}
            </li>
          ))}
        </ul>
        <label>
          {t.thema}{' '}
          <select
            className="utrecht-select utrecht-select--html-select"
            value={theme}
            onChange={(event) => setTheme(event.target.value as Theme)}
          >
            <option value="apparaat">{t.themaApparaat}</option>
            <option value="licht">{t.themaLicht}</option>
            <option value="donker">{t.themaDonker}</option>
          </select>
        </label>
      </div>
    </details>
  )
}
