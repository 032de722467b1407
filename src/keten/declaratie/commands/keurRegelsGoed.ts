import { retourcodeVoor } from '#keten/berichten/index.ts'
import { legVerbruikVast } from '#keten/voorziening/deeds.ts'
import { getToewijzing } from '#keten/voorziening/reads.ts'
import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { Refused } from '#platform/refusal.ts'
import { insertAkkoord } from '../store/declaratie.ts'
import { decideRegel, listDebetten, listRegels, markGecrediteerd, type Regel } from '../store/regel.ts'
import { boekRegel } from './boek.ts'
import { weiger } from './weiger.ts'

type Toets = { limiet: number; getoetst: number; automatisch: boolean }

/** What voorziening refuses under its lock, in the words of the retourcodes. */
const VAN_VERBRUIK: Record<string, string> = {
  'periode-buiten-toewijzing': 'na-toewijzing',
  'eenheid-past-niet': 'eenheid-anders',
  'boven-omvang': 'volume-samen-boven-toewijzing',
  'al-verwijderd': 'toewijzing-verwijderd',
}

/** Approves lines: use is recorded under lock (DE2), each is booked once (DE6). What no longer fits is refused with its code. */
export async function keurRegelsGoed(
  context: Context,
  declaratieId: string,
  regels: readonly Regel[],
  toets: Toets,
): Promise<void> {
  const { db, mandaat, vandaag } = context
  const ids = new Set(regels.map((regel) => regel.id))
  // Read anew: the checks have just linked client and toewijzing.
  const gekozen = (await listRegels(db, mandaat, declaratieId)).filter((regel) => ids.has(regel.id))
  let bedrag = 0
  for (const regel of [...gekozen.filter((een) => !een.debet), ...gekozen.filter((een) => een.debet)]) {
    if (await keurRegelGoed(context, regel)) bedrag += regel.debet ? regel.bedrag : -regel.bedrag
  }
  await insertAkkoord(db, mandaat, declaratieId, { ...toets, bedrag, op: vandaag })
}

async function keurRegelGoed(context: Context, regel: Regel): Promise<boolean> {
  const { db, mandaat, vandaag } = context
  const lijnen = context.audit.length
  await sql`savepoint regel`.execute(db)
  try {
    await legVerbruikVast(context, {
      toewijzingId: regel.toewijzingId!,
      periode: regel.periode,
      volume: regel.volume,
      eenheid: regel.eenheid,
      bedrag: regel.bedrag,
      isCredit: !regel.debet,
      bronId: regel.id,
    })
  } catch (fout) {
    if (!(fout instanceof Refused)) throw fout
    await sql`rollback to savepoint regel`.execute(db)
    context.audit.length = lijnen
    const beletselen = fout.beletselen.map((een) => ({ ...een, code: VAN_VERBRUIK[een.code] ?? een.code }))
    await weiger(
      context,
      regel,
      beletselen,
      beletselen.flatMap((een) => retourcodeVoor('323', een.code) ?? []),
    )
    return false
  }
  await sql`release savepoint regel`.execute(db)
  const [debet] = regel.vorigReferentienummer
    ? await listDebetten(db, mandaat, regel, [regel.vorigReferentienummer])
    : []
  if (debet) await markGecrediteerd(db, mandaat, debet.id, regel.id)
  await decideRegel(db, mandaat, regel.id, 'goedgekeurd', vandaag, [])
  await boekRegel(context, regel, await getToewijzing(db, mandaat, regel.toewijzingId!), debet?.id ?? null)
  return true
}
