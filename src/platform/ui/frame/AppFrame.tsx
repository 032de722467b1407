import { useRef } from 'react'
import { useDensity } from '../preferences.ts'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { BrandLink, SkipLink } from './Brand.tsx'
import { FrameFoot } from './FrameFoot.tsx'
import { Logo } from './Logo.tsx'
import type { FrameProps } from './menu.ts'
import { Nav } from './Nav.tsx'
import { TopFrame } from './TopFrame.tsx'
import { UserMenu } from './UserMenu.tsx'

/** The working place: side bar, top bar, content. On a narrow screen the side bar becomes a menu. */
export function AppFrame(props: FrameProps) {
  return props.variant === 'top' ? <TopFrame {...props} /> : <SideFrame {...props} />
}

function SideFrame(props: FrameProps) {
  const t = useTeksten(uiTeksten)
  const [density, setDensity] = useDensity('compact')
  const menu = useRef<HTMLDetailsElement>(null)
  const closeMenu = () => {
    if (menu.current) menu.current.open = false
  }
  const foot = (
    <FrameFoot density={density} setDensity={setDensity}>
      {props.foot}
    </FrameFoot>
  )
  return (
    <>
      <SkipLink />
      <details ref={menu} className="sh-menu">
        <summary>
          <Logo />
          {props.brand.name}
          <span className="sh-menu__knop">{t.menu}</span>
        </summary>
        <Nav label={t.menu} groups={props.menu} onChoose={closeMenu} />
        {foot}
      </details>
      <div className="sh-huis">
        <header className="sh-zij">
          <BrandLink brand={props.brand} />
          <Nav label={t.hoofdmenu} groups={props.menu} />
          {foot}
        </header>
        <div>
          <section className="sh-boven" aria-label={t.zoekenEnAccount}>
            <div className="sh-boven__zoek">{props.search}</div>
            {props.action}
            {props.user ? <UserMenu user={props.user} actions={props.userActions ?? []} /> : null}
          </section>
          <main className="sh-main" id="inhoud" tabIndex={-1}>
            {props.children}
          </main>
        </div>
      </div>
    </>
  )
}
