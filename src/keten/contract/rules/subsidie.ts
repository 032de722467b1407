import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, eersteVanMaand } from '#values/datum.ts'
import { bevat, type Periode } from '#values/periode.ts'

export type Regeling = {
  id: string
  opgave: string
  tijdvak: Periode
  plafond: number
  verdeelwijze: string
  rechtsgrond: string
  toegezegd: number
}

export type Subsidie = {
  id: string
  regelingId: string
  organisatieId: string
  organisatie: string
  organisatieAgb: string | null
  aanbodIds: string[]
  impactafspraak: string
  aangevraagdOp: Datum
  gevraagd: number
  verleendOp: Datum | null
  verleend: number | null
  geweigerdOp: Datum | null
  vastgesteldOp: Datum | null
  vastgesteld: number | null
  betaald: number
}

export type Subsidiestand = 'aangevraagd' | 'verleend' | 'geweigerd' | 'te verantwoorden' | 'vastgesteld'

export function standVanSubsidie(subsidie: Subsidie, tijdvak: Periode, op: Datum): Subsidiestand {
  if (subsidie.vastgesteldOp !== null) return 'vastgesteld'
  if (subsidie.geweigerdOp !== null) return 'geweigerd'
  if (subsidie.verleendOp === null) return 'aangevraagd'
  return tijdvak.eind != null && op > tijdvak.eind ? 'te verantwoorden' : 'verleend'
}

export const ruimteOnderPlafond = ({ plafond, toegezegd }: Pick<Regeling, 'plafond' | 'toegezegd'>): number =>
  plafond - toegezegd

/** C1 and the limit of who decides; Awb 4:25 refuses what passes the ceiling. */
export function beletselenVoorVerlening(
  bedrag: number,
  regeling: Regeling,
  datum: Datum,
  limiet: number | null,
): Beletsel[] {
  return [
    ...als(bedrag <= 0, 'bedrag-negatief', 'bedrag'),
    ...als(bedrag > ruimteOnderPlafond(regeling), 'plafond-overschreden', 'bedrag', {
      ruimte: ruimteOnderPlafond(regeling) / 100,
    }),
    ...als(!bevat(regeling.tijdvak, datum) && datum > regeling.tijdvak.begin, 'buiten-tijdvak', 'datum'),
    ...als(limiet === null || bedrag > limiet, 'boven-limiet', 'bedrag'),
  ]
}

/** C3. */
export function beletselenVoorVoorschot(
  bedrag: number,
  subsidie: Pick<Subsidie, 'verleend' | 'betaald' | 'vastgesteld'>,
): Beletsel[] {
  return [
    ...als(bedrag <= 0, 'bedrag-negatief', 'bedrag'),
    ...als(subsidie.betaald + bedrag > (subsidie.vastgesteld ?? subsidie.verleend ?? 0), 'meer-dan-verleend', 'bedrag'),
  ]
}

export type Opgave = { maand: Datum; deelnemers: number; nieuw: number; dagdelen: number }

/** C4; counts are of a month that is over. */
export function beletselenVoorOpgave(
  opgave: Opgave,
  subsidie: Pick<Subsidie, 'verleendOp' | 'vastgesteldOp'>,
  tijdvak: Periode,
  vandaag: Datum,
): Beletsel[] {
  return [
    ...als(opgave.maand !== eersteVanMaand(opgave.maand), 'geen-maand', 'maand'),
    ...als(opgave.maand >= eersteVanMaand(vandaag), 'maand-niet-voorbij', 'maand'),
    ...als(!bevat(tijdvak, opgave.maand), 'buiten-tijdvak', 'maand'),
    ...als(subsidie.verleendOp === null, 'niet-verleend', 'subsidieId'),
    ...als(subsidie.vastgesteldOp !== null, 'opgave-vastgesteld', 'subsidieId'),
    ...als(opgave.nieuw > opgave.deelnemers, 'meer-nieuw-dan-deelnemers', 'nieuw'),
  ]
}
