import { inMaat, type Omvang, totaalIn, type Verbruikt, zelfdeMaat } from '#keten/voorziening/index.ts'
import type { Eenheid } from '#uitvoering/aanbod/index.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, dagenTussen, eersteVanMaand, laatste, laatsteVanMaand, maandVan } from '#values/datum.ts'
import { doorsnede, type Periode } from '#values/periode.ts'

/** One claim for one calendar month on one toewijzing; `bedrag` without sign. */
export type Prestatie = {
  toewijzingnummer: number
  categorie: string
  productCode: string
  periode: { begin: Datum; eind: Datum }
  volume: number
  eenheid: Eenheid
  tarief: number | null
  bedrag: number
}

export type Rondom = {
  declaratiemaand: { begin: Datum; eind: Datum }
  /** Of this provider and this client, or undefined. */
  toewijzing:
    | {
        categorie: string
        productCode: string
        looptijd: Periode
        omvang: Omvang | null
        budget: number | null
        verwijderd: boolean
        levering: string
      }
    | undefined
  /** The agreed price of the day it begins. */
  tarief: { bedrag: number; eenheid: string } | undefined
  /** Approved before, and accepted earlier in this declaration. */
  verbruik: readonly Pick<Verbruikt, 'eenheid' | 'volume' | 'bedrag'>[]
  referentieBestaat: boolean
  debetBestaat: boolean
}

/** Against toewijzing, tarief, volume and budget; each refusal has its retourcode in the one table of berichten. */
export function beletselenVoorDebet(p: Prestatie, rondom: Rondom): Beletsel[] {
  const { toewijzing, declaratiemaand } = rondom
  const los = [
    ...als(rondom.referentieBestaat, 'referentienummer-bestaat'),
    ...als(p.periode.begin > declaratiemaand.eind, 'na-declaratieperiode', 'periode'),
    ...als(
      p.tarief !== null && p.bedrag !== p.volume * p.tarief,
      'bedrag-anders',
      'bedrag',
      p.tarief === null ? undefined : { verwacht: p.volume * p.tarief },
    ),
  ]
  if (!toewijzing) return [...als(true, 'toewijzing-onbekend', 'toewijzingnummer'), ...los]
  if (toewijzing.verwijderd) return [...als(true, 'toewijzing-verwijderd', 'toewijzingnummer'), ...los]
  return [
    ...als(rondom.debetBestaat, 'debet-bestaat'),
    ...beletselenVanPeriode(p, toewijzing.looptijd),
    ...als(p.categorie !== toewijzing.categorie, 'categorie-anders', 'categorie'),
    ...als(p.productCode !== toewijzing.productCode, 'product-anders', 'productCode'),
    ...beletselenVanVolume(p, rondom, toewijzing),
    ...beletselenVanTarief(p, rondom.tarief),
    ...los,
  ]
}

/** TR307, TR308; TR387 and TR388: whole months, but for the first and the last of the toewijzing. */
function beletselenVanPeriode({ periode }: Prestatie, looptijd: Periode): Beletsel[] {
  const eerste = laatste(eersteVanMaand(periode.begin), looptijd.begin)
  const einde =
    looptijd.eind != null && maandVan(looptijd.eind) === maandVan(periode.eind)
      ? looptijd.eind
      : laatsteVanMaand(periode.eind)
  const voor = periode.begin < looptijd.begin
  const na = looptijd.eind != null && periode.eind > looptijd.eind
  return [
    ...als(voor, 'voor-toewijzing', 'periode'),
    ...als(na, 'na-toewijzing', 'periode'),
    ...als(!voor && periode.begin !== eerste, 'begin-niet-eerste-dag', 'periode'),
    ...als(!na && periode.eind !== einde, 'eind-niet-laatste-dag', 'periode'),
  ]
}

type Toegewezen = NonNullable<Rondom['toewijzing']>

/** TR321: this line within its own period; TR322 and TR369: all lines together within the whole. */
function beletselenVanVolume(
  p: Prestatie,
  { verbruik, tarief }: Rondom,
  { omvang, budget, looptijd }: Toegewezen,
): Beletsel[] {
  const bedrag = verbruik.reduce((som, een) => som + een.bedrag, p.bedrag)
  const boven = als(
    budget !== null && bedrag > budget,
    'boven-budget',
    'bedrag',
    budget === null ? undefined : { budget },
  )
  if (omvang === null)
    return [
      ...als(
        tarief !== undefined && p.eenheid !== '83' && !zelfdeMaat(p.eenheid, tarief.eenheid as Eenheid),
        'eenheid-anders',
        'eenheid',
      ),
      ...boven,
    ]
  if (!zelfdeMaat(p.eenheid, omvang.eenheid)) return [...als(true, 'eenheid-anders', 'eenheid'), ...boven]
  const samen = verbruik.reduce((som, een) => som + inMaat(een.volume, een.eenheid), inMaat(p.volume, p.eenheid))
  const inPeriode = doorsnede(p.periode, looptijd)
  const ruimte = inPeriode && totaalIn(omvang, inPeriode)
  const geheel = totaalIn(omvang, { begin: looptijd.begin, eind: looptijd.eind ?? p.periode.eind })
  const past = (volume: number, grens: number | undefined) =>
    grens === undefined || volume <= inMaat(grens, omvang.eenheid)
  return [
    ...als(!past(inMaat(p.volume, p.eenheid), ruimte), 'volume-boven-toewijzing', 'volume'),
    ...als(!past(samen, geheel), 'volume-samen-boven-toewijzing', 'volume'),
    ...boven,
  ]
}

/** TR418. A price per hour and one per minute are compared by the hour. */
function beletselenVanTarief(p: Prestatie, tarief: Rondom['tarief']): Beletsel[] {
  if (p.tarief === null || tarief === undefined) return []
  if (!zelfdeMaat(p.eenheid, tarief.eenheid as Eenheid)) return als(true, 'tarief-anders', 'tarief')
  const gelijk = p.tarief * inMaat(1, tarief.eenheid as Eenheid) === tarief.bedrag * inMaat(1, p.eenheid)
  return als(!gelijk, 'tarief-anders', 'tarief', { afgesproken: tarief.bedrag })
}

/** What asks a look and refuses nothing: a provider may run ahead of its pace, and need not have reported its start (OP364). */
export function aandachtVoor(p: Prestatie, { toewijzing, verbruik, tarief }: Rondom): Beletsel[] {
  if (!toewijzing) return []
  const { omvang, looptijd } = toewijzing
  const geheel = omvang && looptijd.eind != null ? totaalIn(omvang, looptijd) : undefined
  const samen = verbruik.reduce((som, een) => som + inMaat(een.volume, een.eenheid), inMaat(p.volume, p.eenheid))
  const verstreken =
    looptijd.eind == null
      ? 1
      : (dagenTussen(looptijd.begin, p.periode.eind) + 1) / (dagenTussen(looptijd.begin, looptijd.eind) + 1)
  const snel = omvang != null && geheel !== undefined && samen > RUIM * verstreken * inMaat(geheel, omvang.eenheid)
  return [
    ...als(snel, 'gebruik-loopt-voor'),
    ...als(tarief === undefined, 'tarief-onbekend'),
    ...als(toewijzing.levering === 'niet gestart', 'start-niet-gemeld'),
  ]
}
/** More than half as fast again as the toewijzing would be used up. */
const RUIM = 1.5

/** These keep a line from being approved by itself; the others are shown beside it. */
export const VRAAGT_EEN_MENS: ReadonlySet<string> = new Set(['gebruik-loopt-voor', 'tarief-onbekend'])

export type Debetregel = Prestatie & { besluit: 'goedgekeurd' | 'afgekeurd' | null; gecrediteerd: boolean }

/** DE1: a credit takes back one approved debit, wholly. */
export function beletselenVoorCredit(
  p: Prestatie,
  debet: Debetregel | undefined,
  referentieBestaat: boolean,
): Beletsel[] {
  const zelfde =
    debet !== undefined &&
    debet.toewijzingnummer === p.toewijzingnummer &&
    debet.categorie === p.categorie &&
    debet.productCode === p.productCode &&
    debet.periode.begin === p.periode.begin &&
    debet.periode.eind === p.periode.eind &&
    debet.bedrag === p.bedrag &&
    debet.volume === p.volume &&
    debet.eenheid === p.eenheid
  return [
    ...als(referentieBestaat, 'referentienummer-bestaat'),
    ...als(debet === undefined || debet.besluit !== 'goedgekeurd' || !zelfde, 'debet-onbekend'),
    ...als(zelfde && debet.gecrediteerd, 'al-gecrediteerd'),
  ]
}

/** Order means nothing (OP080): a debit still to come or to be decided, or a credit still to come, may yet mend these. */
export const kanWachten = (beletselen: readonly Beletsel[], debet: Debetregel | undefined): boolean =>
  beletselen.length > 0 &&
  beletselen.every(
    ({ code }) =>
      code === 'debet-bestaat' || (code === 'debet-onbekend' && (debet === undefined || debet.besluit === null)),
  )
