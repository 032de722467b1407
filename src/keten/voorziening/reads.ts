import type { Context } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
import { wetNaam } from '#values/wet.ts'
import { laatsteBezwaardag } from './commands/bezwaarzaak.ts'
import { eisGrond } from './commands/gronden.ts'
import type { Besluitsoort } from './rules/besluit.ts'
import type { ToewijzingWet } from './rules/codes.ts'
import { findToewijzing, findToewijzingByNummer, type Toewijzing } from './store/toewijzing.ts'
import { findVerzoek, type Verzoek } from './store/verzoek.ts'
import { findBesluit, findVoorziening, listVanBesluit, type Voorziening } from './store/voorziening.ts'

export { briefVanBezwaar, brievenOverBezwaren, isBezwaarbrief } from './commands/bezwaarbrief.ts'
export { laatsteBezwaardag } from './commands/bezwaarzaak.ts'
export { behandelaarVanBezwaar } from './commands/leesBezwaar.ts'
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
export { listBesluiten, listVoorzieningen, type Voorziening } from './store/voorziening.ts'

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

const BESLUIT: Partial<Record<Besluitsoort, string>> = {
  toekenning: 'U krijgt de hulp die in deze brief staat.',
  afwijzing: 'U krijgt de hulp die u aanvroeg niet.',
  intrekking: 'De hulp die u kreeg, stopt.',
}
/** What a letter about this decision may say; of whom sees the right of this person under this law (R). */
export async function briefVanBesluit(context: Context, besluitId: string) {
  const { db, mandaat, keys, vandaag } = context
  const besluit = gevonden(await findBesluit(db, mandaat, besluitId))
  const { gemeente, persoonId, wet, motivering, datum } = besluit
  await eisGrond(context, persoonId, 'R', wet)
  if (gemeente !== mandaat.gemeente) throw new NotFound()
  const voorzieningen = await listVanBesluit(db, mandaat, besluitId)
  const bezwaarTot = await laatsteBezwaardag(context, vandaag)
  const lang = (dag: Datum) => formatDatum(dag, { stijl: 'lang' })
  return {
    persoonId,
    huishoudenId: voorzieningen[0]?.huishoudenId ?? null,
    wet,
    velden: {
      beschikkingnummer: String(besluit.beschikkingnummer),
      besluit: BESLUIT[besluit.soort] ?? 'Wij wijzigden de hulp die u krijgt.',
      wet: wetNaam(wet, 'nl'),
      besluitdatum: lang(datum),
      motivering:
        motivering === null
          ? undefined
          : keys.decrypt(motivering, { gemeente, table: 'voorziening.besluit', row: besluitId, column: 'motivering' }),
      voorzieningen: voorzieningen.map(({ productNaam, periode }) =>
        [productNaam, `vanaf ${lang(periode.begin)}`, periode.eind && `tot en met ${lang(periode.eind)}`]
          .filter(Boolean)
          .join(', '),
      ),
      bezwaarTot: bezwaarTot && lang(bezwaarTot),
    },
  }
}
