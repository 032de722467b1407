import type { GrensVanGezag } from '#uitvoering/huishouden/index.ts'

/**
 * Until the age at which a child decides alone, a letter about it goes to each who has gezag (BW 1:245 lid 4 and 1:247: they
 * represent it); from then on to the young person alone (BW 7:447, Jeugdwet 7.3.4). The ages are the dated setting `leeftijd/gezag`.
 */
export const gaatNaarGezag = (grens: GrensVanGezag): boolean => grens === 'alles' || grens === 'naast-kind'

/** By what way a letter leaves when no worker chose one; nothing where it can only be handed over. */
export function wegVan(s: { digitaal: boolean; heeftAdres: boolean; vertrouwelijk: boolean }) {
  if (s.vertrouwelijk) return null
  if (s.digitaal) return 'portaal' as const
  return s.heeftAdres ? ('post' as const) : null
}
