import { type ColourKey, useTaal, WetLabel } from '#platform/ui/index.ts'
import { isWet, type Wet, wetNaam } from '#values/wet.ts'

const KLEUR: Record<Wet, ColourKey> = {
  wmo: 'reeks-1',
  jeugdwet: 'reeks-2',
  participatiewet: 'reeks-3',
  wgs: 'reeks-4',
  overig: 'vrij',
}

/** One colour a law, everywhere. */
export const kleurVanWet = (wet: string | null): ColourKey => (isWet(wet) ? KLEUR[wet] : 'vrij')

export function WetKenmerk({ wet }: { wet: string | null }) {
  const { taal } = useTaal()
  if (!isWet(wet)) return null
  const naam = wet === 'wgs' ? { nl: 'Schuldhulp', en: 'Debt counselling' }[taal] : wetNaam(wet, taal)
  return <WetLabel colour={kleurVanWet(wet)}>{naam}</WetLabel>
}
