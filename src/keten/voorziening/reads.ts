import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import type { ToewijzingWet } from './rules/codes.ts'
import { findToewijzing, findToewijzingByNummer, type Toewijzing } from './store/toewijzing.ts'
import { findVerzoek, type Verzoek } from './store/verzoek.ts'
import { findVoorziening, type Voorziening } from './store/voorziening.ts'

export { listMeldingen, listVerbruikt } from './store/levering.ts'
export {
  alignNummers,
  findToewijzing,
  findToewijzingByNummer,
  listActueel,
  listToewijzingenByNummers,
  listVanVoorzieningen,
  listVersies,
  type Toewijzing,
  type Versie,
} from './store/toewijzing.ts'
export { type AntwoordRij, findVerzoekByReferentie, listAntwoorden, type Verzoek } from './store/verzoek.ts'
export { listVoorzieningen, type Voorziening } from './store/voorziening.ts'

export async function getToewijzing(db: Db, mandaat: Mandaat, toewijzingId: string): Promise<Toewijzing> {
  return gevonden(await findToewijzing(db, mandaat, toewijzingId))
}

export async function getToewijzingByNummer(
  db: Db,
  mandaat: Mandaat,
  nummer: number,
  wet: ToewijzingWet,
): Promise<Toewijzing> {
  return gevonden(await findToewijzingByNummer(db, mandaat, nummer, wet))
}

export async function getVerzoek(db: Db, mandaat: Mandaat, verzoekId: string): Promise<Verzoek> {
  return gevonden(await findVerzoek(db, mandaat, verzoekId))
}

export type Grondslag = Pick<
  Voorziening,
  | 'grondslagId'
  | 'grondslag'
  | 'grondslagPeriode'
  | 'verwijzertype'
  | 'besluitId'
  | 'beschikkingnummer'
  | 'verwijzingId'
>

/** On what a provision rests (D2): what a 301 and a lawful declaration name. */
export async function getGrondslag(db: Db, mandaat: Mandaat, voorzieningId: string): Promise<Grondslag> {
  return gevonden(await findVoorziening(db, mandaat, voorzieningId))
}

function gevonden<T>(iets: T | undefined): T {
  if (!iets) throw new NotFound()
  return iets
}
