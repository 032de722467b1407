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
            <FrameSwitches density={density} setDensity={setDensity} />
            {props.user ? <UserMenu user={props.user} actions={props.userActions ?? []} /> : null}
          </div>
        </div>
      </header>
      <main className="sh-main--midden" id="inhoud" tabIndex={-1}>
        {props.search}
        {props.children}
        {props.foot ? <footer className="sh-bij">{props.foot}</footer> : null}
      </main>
      {items.length > 0 ? (
        <nav className="sh-onderbalk" aria-label={t.snelNaar}>
          <NavItems items={items} className="sh-onderbalk__lijst" />
        </nav>
      ) : null}
    </>
  )
}
