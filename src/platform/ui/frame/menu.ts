import type { ReactNode } from 'react'
import type { IconName } from '../Icon.tsx'

/** `count` only for work that waits for you. */
export type MenuItem = { label: string; href: string; icon: IconName; count?: number; current?: boolean }
export type MenuGroup = { title: string; items: readonly MenuItem[] }
export type Brand = { name: string; sub?: string; href: string }
export type FrameUser = { name: string; role: string; initials?: string }
export type UserAction = { label: string; href?: string; onSelect?: () => void }

export type FrameProps = {
  brand: Brand
  menu: readonly MenuGroup[]
  user?: FrameUser
  userActions?: readonly UserAction[]
  /** Global search; stands in the top bar. */
  search?: ReactNode
  /** The one primary deed of the top bar. */
  action?: ReactNode
  foot?: ReactNode
  /** 'top': a bar with a short menu, generous, for resident, council and public. */
  variant?: 'side' | 'top'
  children: ReactNode
}

export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('')
}
