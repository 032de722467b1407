import { als, type Beletsel } from '#values/beletsel.ts'
import type { BehandelingInvoer, Sectiesoort } from './invoer.ts'
import type { Fractiestem } from './stemming.ts'
import type { Stemronde, Uitspraaksoort } from './uitspraak.ts'

export const UITSLAGEN = ['pass', 'fail', 'postponed', 'withdrawn'] as const
export type Uitslag = (typeof UITSLAGEN)[number]
export type Telling = { option: 'yes' | 'no'; value: number }
/** How each party voted; `group_id` is an organisation. */
export type Groepen = { group_id: string; counts: Telling[] }[]
export type Ronde = { start_date: string; result: Uitslag; counts: Telling[]; group_results?: Groepen }

export type Herkomst = { note: string }

/** Popolo 1.0 as far as it has terms; what has none keeps its Dutch name (docs/popolo.md). */
export type Popolo = {
  organizations: { id: string; name: string; classification: 'legislature' | 'party' }[]
  events: {
    id: string
    organization_id: string
    classification: BehandelingInvoer['soort']
    name?: string
    start_date: string
    end_date?: string
    location?: string
    status: 'confirmed' | 'cancelled'
    karakter: BehandelingInvoer['karakter']
    openbaar: boolean
    reden_vervallen?: string
  }[]
  motions: {
    id: string
    organization_id: string
    classification: 'motie'
    titel: string
    text?: string
    date: string
    identifiers: { identifier: string; scheme: string }[]
    creator_ids: string[]
    vote_events: Ronde[]
  }[]
  voorstellen?: Voorstel[]
  amendments?: Amendement[]
  toezeggingen?: Toezegging[]
  speeches: {
    id: string
    type: 'question' | 'answer'
    creator_id?: string
    in_reply_to?: string
    voorstel_id?: string
    title?: string
    position?: number
    text: string
    date?: string
    sources: Herkomst[]
  }[]
}

/** Popolo knows motions only; a proposal, its treatment and a promise are ours (docs/popolo.md). */
export type Voorstel = {
  id: string
  organization_id: string
  titel: string
  date: string
  identifiers: { identifier: string; scheme: 'griffie' | 'voorstel' }[]
  vraagt_geld: boolean
  motion_id?: string
  secties: { soort: Sectiesoort; text: string; sources: Herkomst[] }[]
  agenda: { event_id: string; advies?: string }[]
  vote_events: Besluit[]
  sources: Herkomst[]
}

export type Besluit = {
  event_id: string
  start_date: string
  result: 'pass' | 'fail' | 'postponed'
  counts: Telling[]
  group_results?: Groepen
  aanwezig?: number
  zetels?: number
  bron_stemming?: string
  amendementen: number
  stemverklaringen: { group_id?: string; text: string }[]
  sources: Herkomst[]
}

/** An amendment has the shape of a motion, with what it amends, as Open Raadsinformatie has it. */
export type Amendement = {
  id: string
  amends_id: string
  titel: string
  text: string
  date: string
  identifiers: { identifier: string; scheme: 'griffie' }[]
  creator_ids: string[]
  vote_events: Ronde[]
}

export type Toezegging = {
  id: string
  voorstel_id?: string
  text: string
  door: string
  date: string
  moment?: string
  uiterlijk?: string
  afdoening?: { soort: 'gestand' | 'vervallen'; date: string; stuk: string }
  sources: Herkomst[]
}

export const UITSLAG: Record<Uitspraaksoort, Uitslag> = {
  aangenomen: 'pass',
  verworpen: 'fail',
  aangehouden: 'postponed',
  ingetrokken: 'withdrawn',
}
export const UITKOMST = Object.fromEntries(Object.entries(UITSLAG).map(([nl, en]) => [en, nl])) as Record<
  Uitslag,
  Uitspraaksoort
>

/** A property that has no value is left out, as Popolo asks. */
export const kan = <K extends string, T>(naam: K, waarde: T | null) =>
  (waarde === null ? {} : { [naam]: waarde }) as { [een in K]?: T }

export const naarTelling = (voor: number, tegen: number): Telling[] => [
  { option: 'yes', value: voor },
  { option: 'no', value: tegen },
]
export const geteld = (counts: readonly Telling[], kant: Telling['option']): number | null =>
  counts.find(({ option }) => option === kant)?.value ?? null

export const naarGroepen = (perFractie: readonly Fractiestem[], idVan: ReadonlyMap<string, string>): Groepen =>
  perFractie.map(({ fractie, voor, tegen }) => ({ group_id: idVan.get(fractie)!, counts: naarTelling(voor, tegen) }))

/** Gives the name of a party; what points at nothing is told at its row. */
export type Fractie = (id: string | undefined, veld: string) => string

export const vanGroepen = (groepen: Groepen, fractie: Fractie, plek: string): Fractiestem[] =>
  groepen.map(({ group_id, counts }, i) => ({
    fractie: fractie(group_id, `${plek}.group_results.${i}.group_id`),
    voor: geteld(counts, 'yes') ?? 0,
    tegen: geteld(counts, 'no') ?? 0,
  }))

export const naarRonden = (ronden: readonly Stemronde[], idVan: ReadonlyMap<string, string>): Ronde[] =>
  ronden.map(({ uitkomst, datum, voor, tegen, perFractie }) => ({
    start_date: datum,
    result: UITSLAG[uitkomst],
    counts: voor === null || tegen === null ? [] : naarTelling(voor, tegen),
    ...(perFractie && { group_results: naarGroepen(perFractie, idVan) }),
  }))

export const vanRonden = (ronden: readonly Ronde[], fractie: Fractie, plek: string): Stemronde[] =>
  ronden.map(({ start_date, result, counts, group_results }, i) => ({
    uitkomst: UITKOMST[result],
    datum: start_date,
    voor: geteld(counts, 'yes'),
    tegen: geteld(counts, 'no'),
    ...(group_results && { perFractie: vanGroepen(group_results, fractie, `${plek}.vote_events.${i}`) }),
  }))

/** Finds the place of an id in a list; what points at nothing is told at its row. */
export function verwijzer(lijst: readonly { id: string }[], beletselen: Beletsel[]) {
  const plek = new Map(lijst.map(({ id }, n) => [id, n]))
  return (id: string, veld: string): number => {
    beletselen.push(...als(!plek.has(id), 'verwijzing-onbekend', veld, { verwijzing: id }))
    return plek.get(id) ?? 0
  }
}
