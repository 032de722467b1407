import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, isDatum } from '#values/datum.ts'
import type { BehandelingInvoer } from './invoer.ts'
import type { Nummervermelding } from './nummers.ts'
import { beletselenVoorUitspraak, type Motiestand, type Uitspraaksoort } from './uitspraak.ts'

/** What a griffie keeps apart from its proposals, without the ids of one house: it can be taken to another. */
export type Raadsgegevens = {
  fracties: string[]
  vergaderingen: (Pick<BehandelingInvoer, 'soort' | 'karakter' | 'openbaar' | 'zaal'> & {
    datum: string
    begin: string
    eind: string | null
    onderwerp: string | null
    vervallen: string | null
  })[]
  moties: {
    titel: string
    datum: string
    dictum: string | null
    nummers: Nummervermelding[]
    indieners: string[]
    uitspraken: { uitkomst: Uitspraaksoort; datum: string; voor: number | null; tegen: number | null }[]
  }[]
  /** Written questions, which belong to no proposal. */
  vragen: {
    nummer: number
    fractie: string
    tekst: string
    thema: string
    bron: string
    gesteldOp: string | null
    antwoord: { tekst: string; bron: string; beantwoordOp: string | null } | null
  }[]
}

export const UITSLAGEN = ['pass', 'fail', 'postponed', 'withdrawn'] as const
type Uitslag = (typeof UITSLAGEN)[number]
type Telling = { option: 'yes' | 'no'; value: number }
type Herkomst = { note: string }

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
    vote_events: { start_date: string; result: Uitslag; counts: Telling[] }[]
  }[]
  speeches: {
    id: string
    type: 'question' | 'answer'
    creator_id?: string
    in_reply_to?: string
    title?: string
    position?: number
    text: string
    date?: string
    sources: Herkomst[]
  }[]
}

const RAAD = 'raad'
const UITSLAG: Record<Uitspraaksoort, Uitslag> = {
  aangenomen: 'pass',
  verworpen: 'fail',
  aangehouden: 'postponed',
  ingetrokken: 'withdrawn',
}
const UITKOMST = Object.fromEntries(Object.entries(UITSLAG).map(([nl, en]) => [en, nl])) as Record<
  Uitslag,
  Uitspraaksoort
>

/** A property that has no value is left out, as Popolo asks. */
const kan = <K extends string, T>(naam: K, waarde: T | null) =>
  (waarde === null ? {} : { [naam]: waarde }) as { [een in K]?: T }

export function naarPopolo({ fracties, vergaderingen, moties, vragen }: Raadsgegevens): Popolo {
  const idVan = new Map(fracties.map((naam, n) => [naam, `fractie-${n + 1}`]))
  return {
    organizations: [
      { id: RAAD, name: 'Gemeenteraad', classification: 'legislature' },
      ...fracties.map((naam) => ({ id: idVan.get(naam)!, name: naam, classification: 'party' as const })),
    ],
    events: vergaderingen.map((v, n) => ({
      id: `vergadering-${n + 1}`,
      organization_id: RAAD,
      classification: v.soort,
      ...kan('name', v.onderwerp),
      start_date: `${v.datum}T${v.begin}`,
      ...kan('end_date', v.eind && `${v.datum}T${v.eind}`),
      ...kan('location', v.zaal),
      status: v.vervallen === null ? 'confirmed' : 'cancelled',
      karakter: v.karakter,
      openbaar: v.openbaar,
      ...kan('reden_vervallen', v.vervallen),
    })),
    motions: moties.map((m, n) => ({
      id: `motie-${n + 1}`,
      organization_id: RAAD,
      classification: 'motie',
      titel: m.titel,
      ...kan('text', m.dictum),
      date: m.datum,
      identifiers: m.nummers.map(({ nummer, bron }) => ({ identifier: nummer, scheme: bron })),
      creator_ids: m.indieners.map((naam) => idVan.get(naam)!),
      vote_events: m.uitspraken.map(({ uitkomst, datum, voor, tegen }) => ({
        start_date: datum,
        result: UITSLAG[uitkomst],
        counts:
          voor === null || tegen === null
            ? []
            : [
                { option: 'yes', value: voor },
                { option: 'no', value: tegen },
              ],
      })),
    })),
    speeches: vragen.flatMap((v, n) => [
      {
        id: `vraag-${n + 1}`,
        type: 'question' as const,
        creator_id: idVan.get(v.fractie)!,
        title: v.thema,
        position: v.nummer,
        text: v.tekst,
        ...kan('date', v.gesteldOp),
        sources: [{ note: v.bron }],
      },
      ...(v.antwoord
        ? [
            {
              id: `antwoord-${n + 1}`,
              type: 'answer' as const,
              in_reply_to: `vraag-${n + 1}`,
              text: v.antwoord.tekst,
              ...kan('date', v.antwoord.beantwoordOp),
              sources: [{ note: v.antwoord.bron }],
            },
          ]
        : []),
    ]),
  }
}

/** `vraagrijen`: at which row of the speeches each question stood. */
type Gelezen = { gegevens: Raadsgegevens; beletselen: Beletsel[]; vraagrijen: number[] }

/** The other way. What points at nothing is named at its row; the rest is read on. */
export function vanPopolo(document: Popolo): Gelezen {
  const naamVan = new Map(
    document.organizations.flatMap(({ id, name, classification }) => (classification === 'party' ? [[id, name]] : [])),
  )
  const beletselen: Beletsel[] = []
  const fractie = (id: string | undefined, veld: string): string => {
    const naam = id === undefined ? undefined : naamVan.get(id)
    beletselen.push(...als(naam === undefined, 'verwijzing-onbekend', veld, { verwijzing: id ?? '' }))
    return naam ?? ''
  }
  const vragen = document.speeches.filter(({ type }) => type === 'question')
  const antwoorden = new Map<string, Popolo['speeches'][number]>()
  document.speeches.forEach((een, n) => {
    if (een.type !== 'answer') return
    const bekend = vragen.some(({ id }) => id === een.in_reply_to)
    beletselen.push(
      ...als(!bekend, 'verwijzing-onbekend', `speeches.${n}.in_reply_to`, { verwijzing: een.in_reply_to ?? '' }),
      ...als(antwoorden.has(een.in_reply_to ?? ''), 'vraag-al-beantwoord', `speeches.${n}`),
    )
    antwoorden.set(een.in_reply_to ?? '', een)
  })
  document.events.forEach(({ start_date, end_date }, n) => {
    const dag = start_date.slice(0, 10)
    // Of a day that does not exist that alone is said.
    const andereDag = end_date !== undefined && isDatum(dag) && end_date.slice(0, 10) !== dag
    beletselen.push(...als(andereDag, 'eind-andere-dag', `events.${n}.end_date`))
  })
  const gegevens: Raadsgegevens = {
    fracties: [...naamVan.values()],
    vergaderingen: document.events.map((e) => ({
      soort: e.classification,
      datum: e.start_date.slice(0, 10),
      begin: e.start_date.slice(11),
      eind: e.end_date?.slice(11) ?? null,
      karakter: e.karakter,
      openbaar: e.openbaar,
      zaal: e.location ?? null,
      onderwerp: e.name ?? null,
      vervallen: e.status === 'cancelled' ? (e.reden_vervallen ?? '') : null,
    })),
    moties: document.motions.map((m, n) => ({
      titel: m.titel,
      datum: m.date,
      dictum: m.text ?? null,
      nummers: m.identifiers.map(({ identifier, scheme }) => ({ nummer: identifier, bron: scheme })),
      indieners: m.creator_ids.map((id, i) => fractie(id, `motions.${n}.creator_ids.${i}`)),
      uitspraken: m.vote_events.map(({ start_date, result, counts }) => ({
        uitkomst: UITKOMST[result],
        datum: start_date,
        voor: counts.find(({ option }) => option === 'yes')?.value ?? null,
        tegen: counts.find(({ option }) => option === 'no')?.value ?? null,
      })),
    })),
    vragen: vragen.map((v) => {
      const antwoord = antwoorden.get(v.id)
      return {
        nummer: v.position ?? 0,
        fractie: fractie(v.creator_id, `speeches.${document.speeches.indexOf(v)}.creator_id`),
        tekst: v.text,
        thema: v.title ?? '',
        bron: v.sources[0]?.note ?? '',
        gesteldOp: v.date ?? null,
        antwoord: antwoord
          ? { tekst: antwoord.text, bron: antwoord.sources[0]?.note ?? '', beantwoordOp: antwoord.date ?? null }
          : null,
      }
    }),
  }
  return { gegevens, beletselen, vraagrijen: vragen.map((v) => document.speeches.indexOf(v)) }
}

export type Bekend = {
  vergaderingen: ReadonlySet<string>
  motienummers: ReadonlySet<string>
  vragen: ReadonlySet<number>
}

export const vergadersleutel = ({ soort, datum, begin }: { soort: string; datum: string; begin: string }): string =>
  `${soort} ${datum} ${begin}`

/** What stands in the way of taking it in, each at the row of the document. */
export function beletselenVoorRaadsgegevens(
  { vergaderingen, moties, vragen }: Raadsgegevens,
  bekend: Bekend,
  vandaag: Datum,
  vraagrijen: readonly number[],
): Beletsel[] {
  const gezien = {
    vergaderingen: new Set(bekend.vergaderingen),
    nummers: new Set(bekend.motienummers),
    vragen: new Set(bekend.vragen),
  }
  const dubbel = <T>(al: Set<T>, sleutel: T): boolean => al.has(sleutel) || !al.add(sleutel)
  return [
    ...vergaderingen.flatMap((v, n) => [
      ...als(!isDatum(v.datum), 'dag-onbekend', `events.${n}.start_date`),
      ...als(v.eind !== null && v.eind <= v.begin, 'eind-voor-begin', `events.${n}.end_date`),
      ...als(v.vervallen === '', 'veld-verplicht', `events.${n}.reden_vervallen`),
      ...als(dubbel(gezien.vergaderingen, vergadersleutel(v)), 'vergadering-bestaat', `events.${n}`),
    ]),
    ...moties.flatMap((m, n) => [
      ...als((m.datum as Datum) > vandaag, 'dag-in-toekomst', `motions.${n}.date`),
      ...als(
        [...new Set(m.nummers.map(({ nummer }) => nummer))].filter((nummer) => dubbel(gezien.nummers, nummer)).length >
          0,
        'motienummer-bestaat',
        `motions.${n}.identifiers`,
      ),
      ...overUitspraken(m, n, vandaag),
    ]),
    ...vragen.flatMap((v, n) =>
      als(dubbel(gezien.vragen, v.nummer), 'vraagnummer-bestaat', `speeches.${vraagrijen[n]}.position`),
    ),
  ]
}

function overUitspraken(motie: Raadsgegevens['moties'][number], n: number, vandaag: Datum): Beletsel[] {
  let stand: Motiestand = 'ingediend'
  let beslotenOp: Datum | null = null
  return motie.uitspraken.flatMap(({ uitkomst, datum, voor, tegen }, i) => {
    const uitspraak = { uitkomst, datum: datum as Datum, voor: voor ?? undefined, tegen: tegen ?? undefined }
    const fout = beletselenVoorUitspraak(uitspraak, { op: motie.datum as Datum, stand, beslotenOp }, vandaag)
    stand = uitkomst
    beslotenOp = datum as Datum
    return fout.map((een) => ({ ...een, veld: `motions.${n}.vote_events.${i}` }))
  })
}
