import type { Eenheid } from '#uitvoering/aanbod/index.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import { isGeldigeCode, REDENEN_WIJZIGING, VERWIJDERD } from './codes.ts'
import { inMaat, type Omvang } from './omvang.ts'

/** What may change under the same number (D11, OP257): the end, the volume when it is a total, the budget; or removal. */
export type Lopend = {
  looptijd: Periode
  omvang: Omvang | null
  budget: number | null
  verwijderd: boolean
  verbruik: readonly Verbruikt[]
}
export type Verbruikt = { eenheid: Eenheid; volume: number; bedrag: number; regels: number; laatste: Datum | null }

const isLater = (a: Datum | null, b: Datum | null | undefined) => b != null && (a === null || a > b)
const isEerder = (a: Datum, b: Datum | null | undefined) => b == null || a < b

/** OP380: longer with equal volume is done by stretching, as long as the old end has not passed. */
export function beletselenVoorRekOp(eind: Datum | null, toewijzing: Lopend, vandaag: Datum): Beletsel[] {
  const { looptijd, verwijderd } = toewijzing
  return [
    ...als(verwijderd, 'al-verwijderd'),
    ...als(!isLater(eind, looptijd.eind), 'niet-later', 'eind'),
    ...als(looptijd.eind != null && looptijd.eind < vandaag, 'eist-nieuw-nummer', 'eind'),
  ]
}

export type TrekIn = { eind: Datum; reden: string; instemming: boolean }

/** OP186: an end in the past only in agreement; V5: never before what was approved for payment. */
export function beletselenVoorTrekIn(
  { eind, reden, instemming }: TrekIn,
  toewijzing: Lopend,
  vandaag: Datum,
): Beletsel[] {
  const { looptijd, verwijderd, verbruik } = toewijzing
  return [
    ...als(verwijderd, 'al-verwijderd'),
    ...als(!isEerder(eind, looptijd.eind), 'niet-eerder', 'eind'),
    ...als(eind < looptijd.begin, 'eind-voor-begin', 'eind'),
    ...als(reden === VERWIJDERD || !isGeldigeCode(REDENEN_WIJZIGING, reden, vandaag), 'reden-onbekend', 'reden'),
    ...als(eind < vandaag && !instemming, 'in-verleden-zonder-overleg', 'instemming'),
    ...als(
      verbruik.some((een) => een.laatste !== null && een.laatste > eind),
      'verbruik-na-einde',
      'eind',
    ),
  ]
}

/** OP257: another pace needs another number. OP298: less only in agreement, never less than was already used. */
export function beletselenVoorVolume(
  volume: number,
  instemming: boolean,
  toewijzing: Lopend,
  maximum: number | undefined,
): Beletsel[] {
  const { omvang, verwijderd, verbruik } = toewijzing
  if (omvang === null || omvang.frequentie !== 6)
    return [...als(verwijderd, 'al-verwijderd'), ...als(true, 'eist-nieuw-nummer', 'volume')]
  const gebruikt = verbruik.reduce((som, een) => som + inMaat(een.volume, een.eenheid), 0)
  return [
    ...als(verwijderd, 'al-verwijderd'),
    ...als(volume <= 0, 'volume-niet-positief', 'volume'),
    ...als(volume < omvang.volume && !instemming, 'instemming-ontbreekt', 'instemming'),
    ...als(maximum !== undefined && volume > maximum, 'omvang-boven-besluit', 'volume'),
    ...als(volume > 0 && inMaat(volume, omvang.eenheid) < gebruikt, 'onder-verbruik', 'volume'),
  ]
}

/** OP299: less only in agreement, unless the provider asked for it. */
export function beletselenVoorBudget(budget: number, instemming: boolean, toewijzing: Lopend): Beletsel[] {
  const gebruikt = toewijzing.verbruik.reduce((som, een) => som + een.bedrag, 0)
  return [
    ...als(toewijzing.verwijderd, 'al-verwijderd'),
    ...als(toewijzing.budget === null, 'eist-nieuw-nummer', 'budget'),
    ...als(budget <= 0, 'bedrag-negatief', 'budget'),
    ...als(
      toewijzing.budget !== null && budget < toewijzing.budget && !instemming,
      'instemming-ontbreekt',
      'instemming',
    ),
    ...als(budget > 0 && budget < gebruikt, 'onder-verbruik', 'budget'),
  ]
}

/** TR385: not while an approved line stands that was not credited. */
export const beletselenVoorVerwijder = ({ verwijderd, verbruik }: Lopend): Beletsel[] => [
  ...als(verwijderd, 'al-verwijderd'),
  ...als(
    verbruik.some((een) => een.regels > 0),
    'verbruik-aanwezig',
  ),
]
