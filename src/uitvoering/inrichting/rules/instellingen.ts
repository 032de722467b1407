import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Tweetalig } from '#values/taal.ts'
import type { Wet } from '#values/wet.ts'
import { isOmgekeerd, vervangt } from './mandaat.ts'

/** One field of a row: a text, a name in both languages, a number, an amount in cents, a choice, several, a mark, a day. */
export type Rijveld = {
  /** Absent: the row is this one value. */
  veld?: string
  naam: Tweetalig
  soort: 'tekst' | 'tweetalig' | 'getal' | 'bedrag' | 'keuze' | 'keuzes' | 'vink' | 'dag'
  opties?: readonly { waarde: string; naam: Tweetalig }[]
  /** May be left out. */
  vrij?: boolean
  /** An empty field is said to be so, instead of left out. */
  leeg?: null
}

/** A list of rows in order. */
export type Rijen = {
  /** Where in the value it stands; absent: the value is the list. */
  veld?: string
  naam: Tweetalig
  rij: Tweetalig
  /** No rows: the list is left out. */
  vrij?: true
  velden: readonly Rijveld[]
}

/** What a value looks like: which fields the form has and how it is shown. */
export type Vorm =
  | { soort: 'termijn' }
  | { soort: 'bedrag' }
  | { soort: 'tekst' }
  | { soort: 'getal'; eenheid: Tweetalig }
  /** Named numbers, such as three ages. */
  | { soort: 'velden'; velden: readonly { veld: string; naam: Tweetalig }[] }
  | { soort: 'lijst'; opties?: readonly { waarde: string; naam: Tweetalig }[] }
  /** Fields of its own, and lists whose rows are added, moved and taken away. */
  | { soort: 'rijen'; velden?: readonly Rijveld[]; lijsten: readonly Rijen[] }
  /** The key says it all. */
  | { soort: 'geen' }

/** A name in both languages, as the value of a setting or a field of a row holds it. */
export const tweetaligSchema = (lengte: number) => {
  const tekst = { type: 'string', minLength: 1, maxLength: lengte } as const
  return {
    type: 'object',
    required: ['nl', 'en'],
    additionalProperties: false,
    properties: { nl: tekst, en: tekst },
  } as const
}

/**
 * One dated setting of the house, declared by the room that reads it: its shape as JSON Schema, what holds when a
 * municipality recorded nothing, and where that comes from.
 */
export type Instellingsoort = {
  soort: string
  /** '*': any key of `sleutelVorm`, such as a holiday under its own date. */
  sleutel: string
  sleutelVorm?: 'datum' | 'tekst'
  naam: Tweetalig
  uitleg: Tweetalig
  vorm: Vorm
  schema: Readonly<Record<string, unknown>>
  wet: Wet | null
  /** Law and article, or the paper. */
  bron: string
  geverifieerd: boolean
  standaard: unknown
  /** Rooms that read it. */
  kamers: readonly string[]
  /** The value names functions, and each of them must hold this power on the first day: else nobody could do the work. */
  bevoegdheid?: string
}

/** The declaration under which a soort and sleutel fall. */
export function findSoort(
  soorten: readonly Instellingsoort[],
  soort: string,
  sleutel: string,
): Instellingsoort | undefined {
  return soorten.find((een) => een.soort === soort && (een.sleutel === sleutel || een.sleutel === '*'))
}

export type NieuweInstelling = { bron: string; periode: Periode }
export type Schemafout = { pad: string; code: string }

export function beletselenVoorInstelling(
  nieuw: NieuweInstelling,
  bestaand: readonly { id: string; begin: Datum; eind: Datum | null }[],
  fouten: readonly Schemafout[],
): Beletsel[] {
  const omgekeerd = isOmgekeerd(nieuw.periode)
  return [
    ...als(nieuw.bron.trim() === '', 'bron-ontbreekt', 'bron'),
    ...fouten.flatMap(({ pad }) =>
      als(true, 'waarde-past-niet-in-schema', pad ? `waarde.${pad}` : 'waarde', { waar: pad || 'waarde' }),
    ),
    ...als(omgekeerd, 'periode-omgekeerd', 'eind'),
    ...als(!omgekeerd && vervangt(nieuw.periode, bestaand).botst, 'periodes-overlappen', 'begin'),
  ]
}

/** What an open thing gets when the setting is fixed; without a name, because who administers may know no person. */
export type Voorbeeld = { wat: Tweetalig; nu: Uitkomst; straks: Uitkomst; slechter: boolean }

/** A day, an amount as it is written, or words. */
export type Uitkomst = string | Tweetalig

export type Effect = {
  /** What was looked at: 'lopende klokken'. */
  wat: Tweetalig
  bekeken: number
  /** That get another date or outcome. */
  anders: number
  /** Of those, that become late or fall out. */
  slechter: number
  /** What that is, after the number; without it: late. */
  gevolg?: Tweetalig
  /** For what it counts from which day, and what keeps what it has, with the source that says so. */
  telt?: { voor: Tweetalig; bron: string }
  voorbeelden: Voorbeeld[]
}

/** 'Telt vanaf 1 januari 2027 voor nieuwe hulpvragen.' */
export const teltVanaf = (begin: Datum, voor: Tweetalig): Tweetalig => ({
  nl: `Telt vanaf ${formatDatum(begin, { stijl: 'lang' })} voor ${voor.nl}.`,
  en: `Counts from ${formatDatum(begin, { stijl: 'lang', taal: 'en' })} for ${voor.en}.`,
})

export type Telling = { wat: Tweetalig; voor: Tweetalig; bron: string }

/** What is read on the day of a deed: how much is open now, for what the new value counts, and what that keeps. */
export const teltAlleen = ({ periode }: Voorstel, bekeken: number, { wat, voor, bron }: Telling): Effect => ({
  wat,
  bekeken,
  anders: 0,
  slechter: 0,
  voorbeelden: [],
  telt: { voor: teltVanaf(periode.begin, voor), bron },
})

const VOORBEELDEN = 8

/** What a changed rule does to the last days of open things: those that become late first, in a short list. */
export function effectOpDagen(
  wat: Tweetalig,
  bekeken: readonly { naam: Tweetalig; uiterlijk: Datum; nieuw: Datum }[],
  vandaag: Datum,
): Effect {
  const anders = bekeken
    .filter(({ uiterlijk, nieuw }) => nieuw !== uiterlijk)
    .map(
      ({ naam, uiterlijk, nieuw }): Voorbeeld => ({
        wat: naam,
        nu: uiterlijk,
        straks: nieuw,
        slechter: nieuw < vandaag && uiterlijk >= vandaag,
      }),
    )
  const teLaat = anders.filter((een) => een.slechter)
  return {
    wat,
    bekeken: bekeken.length,
    anders: anders.length,
    slechter: teLaat.length,
    voorbeelden: [...teLaat, ...anders.filter((een) => !een.slechter)].slice(0, VOORBEELDEN),
  }
}

/** 'Verzoek om inzage van 1 november 2026'. */
export const naamMetDag = (naam: Tweetalig, dag: Datum): Tweetalig => ({
  nl: `${naam.nl} van ${formatDatum(dag, { stijl: 'lang' })}`,
  en: `${naam.en} of ${formatDatum(dag, { stijl: 'lang', taal: 'en' })}`,
})

export type Voorstel = { soort: string; sleutel: string; waarde: unknown; periode: Periode }
