import { useDensity } from '../preferences.ts'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { BrandLink, SkipLink } from './Brand.tsx'
import { FrameSwitches } from './FrameFoot.tsx'
import type { FrameProps } from './menu.ts'
import { NavItems } from './Nav.tsx'
import { UserMenu } from './UserMenu.tsx'

/** For resident, council and public: at most a few items, a bottom bar on a phone. */
export function TopFrame(props: FrameProps) {
  const t = useTeksten(uiTeksten)
  const [density, setDensity] = useDensity('ruim')
  const items = props.menu.flatMap((group) => group.items)
  return (
    <>
      <SkipLink />
      <header className="sh-kopbalk sh-diep">
        <div>
          <BrandLink brand={props.brand} />
          <nav aria-label={t.hoofdmenu}>
            <NavItems items={items} className="sh-balkmenu" />
          </nav>
          <div className="sh-kopbalk__eind">
            {props.action}
            {props.user ? <UserMenu user={props.user} actions={props.userActions ?? []} /> : null}
          </div>
        </div>
      </header>
      <main className="sh-main--midden" id="inhoud" tabIndex={-1}>
        {props.search ? <div className="sh-zoekbalk">{props.search}</div> : null}
        {props.children}
      </main>
      <footer className="sh-voettekst">
        {props.foot ? <div>{props.foot}</div> : null}
        <FrameSwitches density={density} setDensity={setDensity} />
      </footer>
      {items.length > 0 ? (
        <nav className="sh-onderbalk" aria-label={t.snelNaar}>
          <NavItems items={items} className="sh-onderbalk__lijst" />
        </nav>
      ) : null}
    </>
  )
}
