import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { Link } from './Link.tsx'

export type Appearance = 'primary' | 'secondary' | 'subtle' | 'missing'

const CLASSES: Record<Appearance, string> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
  missing: 'utrecht-button sh-knop-mist',
}

type Looks = { appearance?: Appearance; icon?: IconName; small?: boolean }

function classesFor({ appearance = 'secondary', small }: Looks, extra?: string): string {
  return [CLASSES[appearance], small ? 'sh-knop-klein' : '', extra].filter(Boolean).join(' ')
}

/** One primary button a screen; 'missing' is the dashed amber one that asks for what is not known yet. */
export function Button({
  appearance,
  icon,
  small,
  className,
  children,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & Looks) {
  return (
    <button type="button" {...rest} className={classesFor({ appearance, small }, className)}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  )
}

export function ButtonLink({
  appearance,
  icon,
  small,
  href,
  children,
  label,
}: Looks & { href: string; children: ReactNode; label?: string }) {
  return (
    <Link plain href={href} aria-label={label} className={classesFor({ appearance, small })}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </Link>
  )
}

/** Looks like a link, does a deed. */
export function TextButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={['sh-tekstknop', className].filter(Boolean).join(' ')} />
}
