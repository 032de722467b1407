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
  verantwoordOp: Datum | null
  verantwoording: string
  betaald: number
  teruggevorderd: number
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
  subsidie: Pick<Subsidie, 'verleend' | 'betaald' | 'vastgesteld' | 'teruggevorderd'>,
): Beletsel[] {
  return [
    ...als(bedrag <= 0, 'bedrag-negatief', 'bedrag'),
    ...als(
      subsidie.betaald - subsidie.teruggevorderd + bedrag > (subsidie.vastgesteld ?? subsidie.verleend ?? 0),
      'meer-dan-verleend',
      'bedrag',
    ),
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

/** C1 for who changes the ceiling; Awb 4:26: by a decision that says on what ground. */
export function beletselenVoorPlafond(plafond: number, rechtsgrond: string, regeling: Regeling): Beletsel[] {
  return [
    ...als(plafond <= 0, 'bedrag-negatief', 'plafond'),
    ...als(plafond < regeling.toegezegd, 'plafond-onder-verleend', 'plafond', { toegezegd: regeling.toegezegd / 100 }),
    ...als(rechtsgrond.trim() === '', 'rechtsgrond-ontbreekt', 'rechtsgrond'),
  ]
}

type Stadium = Pick<Subsidie, 'verleendOp' | 'verleend' | 'verantwoordOp' | 'vastgesteldOp'>

/** The receiver shows what was done with it (Awb 4:45). */
export function beletselenVoorVerantwoording(subsidie: Stadium, op: Datum, vandaag: Datum): Beletsel[] {
  return [
    ...als(subsidie.verleendOp === null, 'niet-verleend', 'subsidieId'),
    ...als(subsidie.vastgesteldOp !== null, 'al-vastgesteld', 'subsidieId'),
    ...als(op > vandaag, 'datum-in-toekomst', 'op'),
  ]
}

/** Awb 4:46: settled at what was granted, or lower. */
export function beletselenVoorVaststelling(bedrag: number, subsidie: Stadium, limiet: number | null): Beletsel[] {
  return [
    ...als(subsidie.verleendOp === null, 'niet-verleend', 'subsidieId'),
    ...als(subsidie.vastgesteldOp !== null, 'al-vastgesteld', 'subsidieId'),
    ...als(subsidie.verantwoordOp === null, 'verantwoording-ontbreekt', 'subsidieId'),
    ...als(bedrag > (subsidie.verleend ?? 0), 'vaststelling-boven-verlening', 'bedrag'),
    ...als(limiet === null || bedrag > limiet, 'boven-limiet', 'bedrag'),
  ]
}

/** What was paid above what was settled, and not yet asked back (Awb 4:57). */
export const teVeelBetaald = ({
  vastgesteld,
  betaald,
  teruggevorderd,
}: Pick<Subsidie, 'vastgesteld' | 'betaald' | 'teruggevorderd'>): number =>
  vastgesteld === null ? 0 : Math.max(0, betaald - teruggevorderd - vastgesteld)

export function beletselenVoorTerugvordering(bedrag: number, subsidie: Subsidie): Beletsel[] {
  return [
    ...als(subsidie.vastgesteldOp === null, 'niet-vastgesteld', 'subsidieId'),
    ...als(bedrag <= 0, 'bedrag-negatief', 'bedrag'),
    ...als(subsidie.vastgesteldOp !== null && bedrag > teVeelBetaald(subsidie), 'meer-dan-te-veel-betaald', 'bedrag', {
      over: teVeelBetaald(subsidie) / 100,
    }),
  ]
}
