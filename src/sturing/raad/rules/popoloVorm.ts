import { als, type Beletsel } from '#values/beletsel.ts'
import type { BehandelingInvoer, Sectiesoort } from './invoer.ts'
import type { Stemronde, Uitspraaksoort } from './uitspraak.ts'

export const UITSLAGEN = ['pass', 'fail', 'postponed', 'withdrawn'] as const
export type Uitslag = (typeof UITSLAGEN)[number]
export type Telling = { option: 'yes' | 'no'; value: number }
export type Ronde = { start_date: string; result: Uitslag; counts: Telling[] }

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
  group_results?: { group_id: string; counts: Telling[] }[]
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

export const naarRonden = (ronden: readonly Stemronde[]): Ronde[] =>
  ronden.map(({ uitkomst, datum, voor, tegen }) => ({
    start_date: datum,
    result: UITSLAG[uitkomst],
    counts: voor === null || tegen === null ? [] : naarTelling(voor, tegen),
  }))

export const vanRonden = (ronden: readonly Ronde[]): Stemronde[] =>
  ronden.map(({ start_date, result, counts }) => ({
    uitkomst: UITKOMST[result],
    datum: start_date,
    voor: geteld(counts, 'yes'),
    tegen: geteld(counts, 'no'),
  }))

/** Finds the place of an id in a list; what points at nothing is told at its row. */
export function verwijzer(lijst: readonly { id: string }[], beletselen: Beletsel[]) {
  const plek = new Map(lijst.map(({ id }, n) => [id, n]))
  return (id: string, veld: string): number => {
    beletselen.push(...als(!plek.has(id), 'verwijzing-onbekend', veld, { verwijzing: id }))
    return plek.get(id) ?? 0
  }
}
