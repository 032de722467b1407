import { type AnchorHTMLAttributes, createContext, type MouseEvent, type ReactNode, use } from 'react'

type Navigate = (href: string) => void
const NavigationContext = createContext<Navigate | undefined>(undefined)

/** The roof hands over its router here; without it a link is a plain link. */
export function NavigationProvider(props: { navigate: Navigate; children: ReactNode }) {
  return <NavigationContext value={props.navigate}>{props.children}</NavigationContext>
}

export function useNavigation(): Navigate {
  return use(NavigationContext) ?? ((href) => globalThis.location.assign(href))
}

function opensElsewhere(event: MouseEvent, href: string, target: string | undefined): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
  return (
    modified ||
    event.defaultPrevented ||
    !href.startsWith('/') ||
    href.startsWith('//') ||
    (target ?? '_self') !== '_self'
  )
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; plain?: boolean }

/** An anchor that stays within the app when it can. `plain` leaves the looks to the surroundings. */
export function Link({ plain, className, onClick, ...rest }: LinkProps) {
  const navigate = use(NavigationContext)
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (!navigate || rest.download !== undefined || opensElsewhere(event, rest.href, rest.target)) return
    event.preventDefault()
    navigate(rest.href)
  }
  const classes = [plain ? '' : 'utrecht-link utrecht-link--html-a', className].filter(Boolean).join(' ')
  // biome-ignore lint/a11y/useValidAnchor: it has an address; the click only keeps it within the app
  // biome-ignore lint/a11y/noStaticElementInteractions: idem, href comes with the rest
  // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
  return <a {...rest} className={classes || undefined} onClick={handleClick} />
}
