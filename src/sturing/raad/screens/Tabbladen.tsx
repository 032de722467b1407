import { Tabs, useEndpoint, useTeksten } from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { invoerTeksten } from './invoerTeksten.ts'

export type Deel = 'raad' | 'moties' | 'vragen' | 'mededelingen' | 'vergaderingen'

/** What this person may do on the council's pages. */
export function useRaadrechten() {
  const { data: ik } = useEndpoint(wieBenIk, {})
  return {
    leest: ik?.powers.includes('raad:lezen') ?? false,
    schrijft: ik?.powers.includes('raad:schrijven') ?? false,
  }
}

/** The parts of the council; a council member finds the promises on their own page. */
export function Tabbladen({ hier }: { hier: Deel }) {
  const t = useTeksten(invoerTeksten)
  const { leest } = useRaadrechten()
  const delen = [
    leest
      ? { deel: 'raad', label: t.tabRaad, href: '/raad' }
      : { deel: 'raad', label: t.tabToezeggingen, href: '/toezeggingen' },
    { deel: 'moties', label: t.tabMoties, href: '/raad/moties' },
    { deel: 'vragen', label: t.tabVragen, href: '/raad/vragen' },
    { deel: 'mededelingen', label: t.tabMededelingen, href: '/raad/mededelingen' },
    { deel: 'vergaderingen', label: t.tabAgenda, href: '/raad/vergaderingen' },
  ]
  return <Tabs label={t.delen} tabs={delen.map(({ deel, ...tab }) => ({ ...tab, current: deel === hier }))} />
}
