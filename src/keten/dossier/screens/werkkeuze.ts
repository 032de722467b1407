import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import { isWet } from '#values/wet.ts'
import type { toonWerkvoorraad } from '../endpoints.ts'
import { ONDERDELEN, TABS, VOLGORDES } from '../rules/werk.ts'

export type Werk = OutputOf<typeof toonWerkvoorraad>
export type Werkrij = Werk['rijen'][number]
export type Werkkeuze = Omit<InputOf<typeof toonWerkvoorraad>, 'vanaf' | 'aantal'>

const een = <const T extends string>(lijst: readonly T[], waarde: string | null): T | undefined =>
  lijst.find((iets) => iets === waarde)

/** The choice stands in the address, so that a list can be kept, shared and gone back to. A name one searches never does. */
export function keuzeUit(zoekdeel: string): Werkkeuze {
  const uit = new URLSearchParams(zoekdeel)
  const wet = uit.get('wet')
  const trede = Number(uit.get('trede'))
  return opgeschoond({
    tab: een(TABS, uit.get('weergave')) ?? 'mijn',
    wet: wet && isWet(wet) ? wet : undefined,
    wijk: uit.get('wijk') ?? undefined,
    soort: uit.get('soort') ?? undefined,
    team: uit.get('team') ?? undefined,
    wie: uit.get('wie') ?? undefined,
    onderdeel: een(ONDERDELEN, uit.get('onderdeel')),
    trede: trede >= 1 && trede <= 4 ? trede : undefined,
    volgorde: een(VOLGORDES, uit.get('volgorde')),
    aflopend: uit.get('aflopend') === 'ja' || undefined,
  })
}

export function adresVan({ tab, aflopend, ...keuze }: Werkkeuze): string {
  const uit = new URLSearchParams({ weergave: tab ?? 'mijn' })
  for (const [naam, waarde] of Object.entries(keuze)) if (waarde !== undefined) uit.set(naam, String(waarde))
  if (aflopend) uit.set('aflopend', 'ja')
  return `/werkvoorraad?${uit}`
}

/** Without what was not chosen. */
export const opgeschoond = (keuze: { [K in keyof Werkkeuze]: Werkkeuze[K] | undefined }): Werkkeuze =>
  Object.fromEntries(Object.entries(keuze).filter(([, waarde]) => waarde !== undefined && waarde !== ''))
