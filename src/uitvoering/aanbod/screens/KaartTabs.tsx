import { Tabs, useTeksten } from '#platform/ui/index.ts'
import { aanbodTeksten } from './teksten.ts'

/** The parts of the sociale kaart; who only reads needs no others than the kaart itself. */
export function KaartTabs({ nu }: { nu: string }) {
  const t = useTeksten(aanbodTeksten)
  const tabs = [
    { href: '/sociale-kaart', label: t.socialeKaart },
    { href: '/organisaties', label: t.organisaties },
    { href: '/sociale-kaart/uitwisselen', label: t.uitwisselen },
  ]
  return <Tabs label={t.onderdelen} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === nu }))} />
}
