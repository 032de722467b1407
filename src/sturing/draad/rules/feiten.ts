import { findCijfer } from '#sturing/monitor/index.ts'
import { formatDatum } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'
import type { Knoop, Richting, Strekking } from './graaf.ts'

export type Feitsoort =
  | 'nummers'
  | 'dictum'
  | 'stemming'
  | 'besluitdatum'
  | 'vragen'
  | 'door'
  | 'moment'
  | 'uiterlijk'
  | 'gestandMet'
  | 'raadVan'
  | 'strekking'
  | 'tekst'
  | 'programma'
  | 'eigenaar'
  | 'portefeuillehouder'
  | 'beoogdResultaat'
  | 'extraOfStaand'
  | 'watAlsNiet'
  | 'bronGemeente'
  | 'verwachting'
  | 'taakveld'
  | 'cluster'
  | 'definitie'
  | 'methode'
  | 'reeks'
  | 'cijfers'

export type Feit = { soort: Feitsoort; tekst: Tweetalig }

const zelfde = (tekst: string): Tweetalig => ({ nl: tekst, en: tekst })
const feit = (soort: Feitsoort, tekst: string | null | undefined): Feit[] =>
  tekst ? [{ soort, tekst: zelfde(tekst) }] : []
const dag = (soort: Feitsoort, datum: Parameters<typeof formatDatum>[0] | null): Feit[] =>
  datum
    ? [
        {
          soort,
          tekst: { nl: formatDatum(datum, { stijl: 'lang' }), en: formatDatum(datum, { stijl: 'lang', taal: 'en' }) },
        },
      ]
    : []

const EXTRA: Record<'extra' | 'staand', Tweetalig> = {
  extra: { nl: 'Extra, bovenop het staande beleid', en: 'Extra, on top of standing policy' },
  staand: { nl: 'Hoort bij het staande beleid', en: 'Part of standing policy' },
}

const RICHTING: Record<Richting, Tweetalig> = {
  omhoog: { nl: 'omhoog', en: 'up' },
  omlaag: { nl: 'omlaag', en: 'down' },
  gelijk: { nl: 'gelijk blijven', en: 'stay the same' },
}

const STREKKING: Record<Strekking, Tweetalig> = {
  instemmend: { nl: 'Instemmend', en: 'In agreement' },
  kritisch: { nl: 'Kritisch', en: 'Critical' },
  afwijzend: { nl: 'Afwijzend', en: 'Against' },
  geen: { nl: 'Geen zienswijze', en: 'No view' },
}

type Verwacht = { naam: Tweetalig; richting: Richting; verwachting: string }

/** Which way a figure should go because of a measure, and why; named after what the reader is not looking at. */
function verwachtingen(rijen: readonly Verwacht[]): Feit[] {
  if (rijen.length === 0) return []
  const zeg = (taal: keyof Tweetalig) =>
    rijen
      .map(({ naam, richting, verwachting }) => `${naam[taal]}: ${RICHTING[richting][taal]}. ${verwachting}`)
      .join(' ')
  return [{ soort: 'verwachting', tekst: { nl: zeg('nl'), en: zeg('en') } }]
}

/** What a reader wants to know of a thing beside its name, as it was recorded. */
export function feitenVan(knoop: Knoop): Feit[] {
  switch (knoop.soort) {
    case 'motie':
      return [...feit('nummers', knoop.gegevens.nummers?.join(' / ')), ...feit('dictum', knoop.gegevens.dictum)]
    case 'voorstel': {
      const { voor, tegen, vragen, zonderAntwoord, besluitdatum } = knoop.gegevens
      return [
        ...dag('besluitdatum', besluitdatum),
        ...(voor !== null && tegen !== null
          ? [
              {
                soort: 'stemming' as const,
                tekst: { nl: `${voor} voor, ${tegen} tegen`, en: `${voor} for, ${tegen} against` },
              },
            ]
          : []),
        ...(vragen > 0
          ? [
              {
                soort: 'vragen' as const,
                tekst: {
                  nl: `${vragen}, waarvan ${zonderAntwoord} zonder antwoord`,
                  en: `${vragen}, of which ${zonderAntwoord} without an answer`,
                },
              },
            ]
          : []),
      ]
    }
    case 'toezegging':
      return [
        ...feit('door', knoop.gegevens.door),
        ...feit('moment', knoop.gegevens.moment),
        ...dag('uiterlijk', knoop.gegevens.uiterlijk),
        ...feit('gestandMet', knoop.gegevens.stuk),
      ]
    case 'zienswijze':
      return [
        ...feit('raadVan', knoop.gegevens.raadVan),
        { soort: 'strekking', tekst: STREKKING[knoop.gegevens.strekking] },
        ...feit('tekst', knoop.gegevens.tekst),
      ]
    case 'mededeling':
      return feit('tekst', knoop.gegevens.tekst)
    case 'maatregel':
      return [
        ...feit('programma', knoop.gegevens.programma),
        ...feit('beoogdResultaat', knoop.gegevens.beoogdResultaat),
        { soort: 'extraOfStaand', tekst: EXTRA[knoop.gegevens.extraOfStaand] },
        ...feit('watAlsNiet', knoop.gegevens.watAlsNiet),
        ...feit('bronGemeente', [knoop.gegevens.bronGemeente, knoop.gegevens.waaromPassend].filter(Boolean).join(': ')),
        ...verwachtingen(
          knoop.gegevens.verwachtingen.map(({ code, ...rest }) => ({
            naam: findCijfer(code)?.naam ?? zelfde(code),
            ...rest,
          })),
        ),
        ...feit('eigenaar', knoop.gegevens.eigenaar),
        ...feit('portefeuillehouder', knoop.gegevens.portefeuillehouder),
      ]
    case 'regel':
      return [...feit('taakveld', knoop.gegevens.taakveld), ...feit('cluster', knoop.gegevens.cluster)]
    case 'indicator':
      return verwachtingen(
        knoop.gegevens.verwachtingen.map(({ maatregel, ...rest }) => ({ naam: zelfde(maatregel), ...rest })),
      )
    case 'stuk':
      return [
        ...feit('reeks', knoop.gegevens.reeks),
        ...feit('cijfers', knoop.gegevens.publicatieId ? String(knoop.gegevens.cijfers) : null),
      ]
  }
}
