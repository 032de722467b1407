import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Voorstel } from '#uitvoering/inrichting/index.ts'
import { findInstelling, listInstellingen } from '#uitvoering/inrichting/reads.ts'
import type { Datum } from '#values/datum.ts'
import { type DwangsomStap, findDwangsomRegeling } from '#values/dwangsom.ts'
import { GELIJKGESTELD } from '#values/feestdagen.ts'
import { berekenTermijn, findTermijnRegel, type TermijnRegel } from '#values/termijn.ts'
import type { Dwangsomregel } from '../rules/aanvraag.ts'

/** The rule in force on a day: the municipality's own row first, then the seed. */
export async function findTermijnregelOp(
  db: Db,
  mandaat: Mandaat,
  code: string,
  op: Datum,
): Promise<TermijnRegel | undefined> {
  const regel = findTermijnRegel(code, op)
  const eigen = await findInstelling<Partial<TermijnRegel>>(db, mandaat, 'termijn', code, op)
  return regel && eigen ? { ...regel, ...eigen } : regel
}

/** Days put on a par with a holiday: those we know, and those the municipality recorded. */
export async function listGelijkgesteldeDagen(
  db: Db,
  mandaat: Mandaat,
  op: Datum,
): Promise<(Datum | { datum: Datum })[]> {
  const eigen = await listInstellingen(db, mandaat, 'feestdag', op)
  return [...GELIJKGESTELD, ...eigen.map((rij) => rij.sleutel as Datum)]
}

/** The last day of a term that nothing stops or lengthens; of a waiting time the first day on which it may. */
export async function findUiterlijk(db: Db, mandaat: Mandaat, code: string, start: Datum): Promise<Datum | undefined> {
  const regel = await findTermijnregelOp(db, mandaat, code, start)
  if (!regel) return undefined
  const feestdagen = await listGelijkgesteldeDagen(db, mandaat, start)
  return berekenTermijn({ regel, start, vandaag: start, feestdagen }).uiterlijk
}

/** The same under a setting that is not fixed yet: another term, or a day put on a par with a holiday. */
export async function findUiterlijkOnder(
  db: Db,
  mandaat: Mandaat,
  { soort, sleutel, waarde }: Pick<Voorstel, 'soort' | 'sleutel' | 'waarde'>,
  code: string,
  start: Datum,
): Promise<Datum | undefined> {
  const nu = await findTermijnregelOp(db, mandaat, code, start)
  if (!nu) return undefined
  const regel = soort === 'termijn' ? { ...nu, ...(waarde as Partial<TermijnRegel>) } : nu
  const dagen = await listGelijkgesteldeDagen(db, mandaat, start)
  const feestdagen = soort === 'feestdag' ? [...dagen, sleutel as Datum] : dagen
  return berekenTermijn({ regel, start, vandaag: start, feestdagen }).uiterlijk
}

/** What a notice of default of this day starts, or null where no amounts or no term are known. */
export async function findDwangsomregel(
  db: Db,
  mandaat: Mandaat,
  ontvangenOp: Datum | null,
): Promise<Dwangsomregel | null> {
  if (!ontvangenOp) return null
  const nog = await findUiterlijk(db, mandaat, 'awb-ingebrekestelling', ontvangenOp)
  const stappen =
    (await findInstelling<DwangsomStap[]>(db, mandaat, 'dwangsom', 'stappen', ontvangenOp)) ??
    findDwangsomRegeling(ontvangenOp)?.stappen
  return nog && stappen ? { ontvangenOp, nog, stappen } : null
}
