import { Tabs, useTeksten } from '#platform/ui/index.ts'
import { inrichtingTeksten } from './teksten.ts'

export type Beheerpagina = 'rollen' | 'teams' | 'mandaten' | 'samenwerkingen'

export function BeheerTabs({ hier }: { hier: Beheerpagina }) {
  const t = useTeksten(inrichtingTeksten)
  const naam: Record<Beheerpagina, string> = {
    rollen: t.tabMensen,
    teams: t.tabTeams,
    mandaten: t.tabMandaten,
    samenwerkingen: t.tabSamenwerking,
  }
  return (
    <Tabs
      label={t.beheer}
      tabs={(Object.keys(naam) as Beheerpagina[]).map((pagina) => ({
        label: naam[pagina],
        href: `/beheer/${pagina}`,
        current: pagina === hier,
      }))}
    />
  )
}
