import { berichtnaam, type Naamruimte, naamruimten, SOORTEN, type Soort, type Wet32 } from '../soorten.ts'
import type { Groep, Waarde } from '../structuur.ts'
import { bericht323, bericht325 } from './declaratie.ts'
import { bericht305, bericht306, bericht307, bericht308 } from './regie.ts'
import { bericht301, bericht302 } from './toewijzing.ts'
import { bericht315, bericht316, bericht317, bericht318, bericht319, bericht320 } from './verzoek.ts'

const BOUW = {
  301: bericht301,
  302: bericht302,
  305: bericht305,
  306: bericht306,
  307: bericht307,
  308: bericht308,
  315: bericht315,
  316: bericht316,
  317: bericht317,
  318: bericht318,
  319: bericht319,
  320: bericht320,
  323: bericht323,
  325: bericht325,
}
/** What stands in a message, by kind: the element names of the standard, typed by the definition. */
type Bouwer<S extends Soort> = S extends `${infer N extends number & keyof typeof BOUW}` ? (typeof BOUW)[N] : never
export type Inhouden = { [S in Soort]: Waarde<ReturnType<Bouwer<S>>> }
export type Inhoud<S extends Soort = Soort> = Inhouden[S]

export interface Definitie<S extends Soort = Soort> {
  naam: string
  wet: Wet32
  soort: S
  basis: Naamruimte
  bericht: Naamruimte
  wortel: Groep
}

const maak = (wet: Wet32, soort: Soort): Definitie => ({
  naam: berichtnaam(wet, soort),
  wet,
  soort,
  ...naamruimten(wet, soort),
  wortel: BOUW[soort](wet) as Groep,
})

export const DEFINITIES: readonly Definitie[] = (['wmo', 'jeugdwet'] as const).flatMap((wet) =>
  SOORTEN.map((soort) => maak(wet, soort)),
)
const OP_RUIMTE = new Map(DEFINITIES.map((d) => [d.bericht.uri, d]))

export const definitieBij = (uri: string): Definitie | undefined => OP_RUIMTE.get(uri)

export function definitieVan<S extends Soort>(wet: Wet32, soort: S): Definitie<S> {
  return OP_RUIMTE.get(naamruimten(wet, soort).bericht.uri) as Definitie<S>
}
