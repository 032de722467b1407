import { Tabs, useEndpoint, useTeksten } from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { huishoudenTeksten } from './teksten.ts'

export type Huishoudenpagina = 'dossier' | 'samenstelling' | 'plan' | 'trajecten' | 'besluiten' | 'brieven' | 'wie-keek'

const POWER: Record<Huishoudenpagina, string> = {
  dossier: 'dossier:lezen',
  samenstelling: 'dossier:lezen',
  plan: 'plan:lezen',
  trajecten: 'traject:lezen',
  besluiten: 'voorziening:lezen',
  brieven: 'dossier:lezen',
  'wie-keek': 'dossier:wie-keek',
}

/** Within a household: links in the page head, no second side bar; what one may not open is not there. */
export function HuishoudenTabs({ huishoudenId, hier }: { huishoudenId: string; hier: Huishoudenpagina }) {
  const t = useTeksten(huishoudenTeksten)
  const { data: ik } = useEndpoint(wieBenIk, {})
  const basis = `/huishoudens/${huishoudenId}`
  const naam: Record<Huishoudenpagina, string> = {
    dossier: t.dossier,
    samenstelling: t.huishouden,
    plan: t.plan,
    trajecten: t.trajecten,
    besluiten: t.besluiten,
    brieven: t.brieven,
    'wie-keek': t.wieKeek,
  }
  const paginas = (Object.keys(naam) as Huishoudenpagina[]).filter((pagina) => ik?.powers.includes(POWER[pagina]))
  return (
    <Tabs
      label={t.binnenHuishouden}
      tabs={paginas.map((pagina) => ({
        label: naam[pagina],
        href: pagina === 'dossier' ? basis : `${basis}/${pagina}`,
        current: pagina === hier,
      }))}
    />
  )
}
