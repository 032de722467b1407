import { Icon } from '../Icon.tsx'
import { Link } from '../Link.tsx'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import type { MenuGroup, MenuItem } from './menu.ts'

export function NavItems(props: { items: readonly MenuItem[]; className?: string; onChoose?: () => void }) {
  const t = useTeksten(uiTeksten)
  return (
    <ul className={props.className ?? 'sh-nav'}>
      {props.items.map((item) => (
        <li key={item.href}>
          <Link plain href={item.href} aria-current={item.current ? 'page' : undefined} onClick={props.onChoose}>
            <Icon name={item.icon} />
            {item.label}
            {item.count ? (
              <span className="sh-tel">
                {item.count}
                <span className="sh-alleen-lezer"> {t.open}</span>
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  )
}

export function Nav(props: { label: string; groups: readonly MenuGroup[]; onChoose?: () => void }) {
  return (
    <nav aria-label={props.label}>
      {props.groups.map((group) => (
        <div key={group.title}>
          <h2>{group.title}</h2>
          <NavItems items={group.items} onChoose={props.onChoose} />
        </div>
      ))}
    </nav>
  )
}
