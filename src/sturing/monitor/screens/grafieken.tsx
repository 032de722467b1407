import { type ColourKey, formatNumber, LineChart, type Series, useTaal, useTeksten } from '#platform/ui/index.ts'
import type { Taal } from '#values/taal.ts'
import { korteWetNaam, type Wet } from '#values/wet.ts'
import { monitorTeksten } from './teksten.ts'

const KLEUR: Record<Wet, ColourKey> = {
  wmo: 'reeks-1',
  jeugdwet: 'reeks-2',
  participatiewet: 'reeks-3',
  wgs: 'reeks-4',
  overig: 'vrij',
}

/** A line per law that has anything to show. */
export function wetReeksen(wetten: readonly Wet[], taal: Taal, waarden: (wet: Wet) => (number | null)[]): Series[] {
  return wetten
    .map((wet) => ({ key: wet, label: korteWetNaam(wet, taal), colour: KLEUR[wet], measured: waarden(wet) }))
    .filter((reeks) => reeks.measured.some((waarde) => waarde !== null && waarde !== 0))
}

export function useMaandnaam(stijl: 'lang' | 'kort'): (maand: string) => string {
  const { taal } = useTaal()
  const vorm = new Intl.DateTimeFormat(taal === 'en' ? 'en-GB' : 'nl-NL', {
    month: stijl === 'lang' ? 'long' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (maand) => vorm.format(new Date(`${maand}T00:00:00Z`))
}

type Stroomrij = { maand: string; instroom: number; uitstroom: number }

/** In and out over the last twelve months, side by side. */
export function Stroomfiguur({ stroom }: { stroom: readonly Stroomrij[] }) {
  const t = useTeksten(monitorTeksten)
  const maandnaam = useMaandnaam('kort')
  const jaar = stroom.slice(-12)
  const verschil = jaar.reduce((som, rij) => som + rij.instroom - rij.uitstroom, 0)
  const titel =
    verschil === 0 ? t.gelijk : (verschil > 0 ? t.instroomMeer : t.uitstroomMeer)(formatNumber(Math.abs(verschil)))
  return (
    <LineChart
      title={titel}
      description={t.stroomBeschrijving}
      x={jaar.map((rij) => maandnaam(rij.maand))}
      series={[
        { key: 'instroom', label: t.instroom, colour: 'reeks-1', measured: jaar.map((rij) => rij.instroom) },
        { key: 'uitstroom', label: t.uitstroom, colour: 'reeks-2', measured: jaar.map((rij) => rij.uitstroom) },
      ]}
      format={formatNumber}
    />
  )
}
