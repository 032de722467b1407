import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { GewogenStap, Uitkomst } from './ladder.ts'

/** Content of one version. `stam` names the thing through all versions, `id` this wording of it. */
export type Behoefte = {
  id: string
  stam: string
  kringlidId: string | null
  domein: string
  wet: Wet | null
  omschrijving: string
}
export type AfwegingInPlan = {
  id: string
  stam: string
  behoefteStam: string
  stappen: GewogenStap[]
  uitkomst: Uitkomst
  aanbodId: string | null
  productId: string | null
  tijdelijk: boolean
  redenLangdurig: string | null
}
export type Doel = {
  id: string
  stam: string
  kringlidId: string
  behoefteStam: string | null
  domein: string
  tekst: string
  resultaat: string
  beginNiveau: number | null
  streefNiveau: number | null
  streefdatum: Datum
}
export type WieSoort = 'kringlid' | 'medewerker' | 'organisatie' | 'gemeente'
export type Herhaling = 'eenmalig' | 'dag' | 'week' | 'maand'
export type Afspraak = {
  id: string
  stam: string
  doelStam: string | null
  wie: WieSoort
  kringlidId: string | null
  medewerkerId: string | null
  organisatie: string | null
  wat: string
  wanneer: Datum
  herhaling: Herhaling
}
export type Omvang = { volume: number; eenheid: string; frequentie: number }
export type GevraagdeVoorziening = {
  id: string
  stam: string
  kringlidId: string
  afwegingStam: string
  productId: string
  wet: Wet
  omvang: Omvang | null
  begin: Datum
  eind: Datum | null
  leveringsvorm: 'zin' | 'pgb' | 'geld' | 'eigen-dienst'
}

export type Inhoud = {
  behoeften: Behoefte[]
  afwegingen: AfwegingInPlan[]
  doelen: Doel[]
  afspraken: Afspraak[]
  gevraagd: GevraagdeVoorziening[]
}

/** The same content always gives the same text: what the hash of a vastgestelde versie is taken over (P4). */
export function schrijfUit(inhoud: Inhoud): string {
  return JSON.stringify(gesorteerd(inhoud))
}

function gesorteerd(waarde: unknown): unknown {
  if (Array.isArray(waarde))
    return waarde.map(gesorteerd).toSorted((a, b) => vergelijk(JSON.stringify(a), JSON.stringify(b)))
  if (waarde === null || typeof waarde !== 'object') return waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => vergelijk(a, b))
      .map(([naam, inner]) => [naam, gesorteerd(inner)]),
  )
}

const vergelijk = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
