import { Link } from '../Link.tsx'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { Logo } from './Logo.tsx'
import type { Brand } from './menu.ts'

export function SkipLink() {
  const t = useTeksten(uiTeksten)
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
      {t.naarInhoud}
    </a>
  )
}

export function BrandLink({ brand }: { brand: Brand }) {
  return (
    <Link plain className="sh-merk" href={brand.href}>
      <Logo />
      <span>
        {brand.name}
        {brand.sub ? <small>{brand.sub}</small> : null}
      </span>
    </Link>
  )
}
