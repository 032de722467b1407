import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { beeindigToegangsgronden } from '#uitvoering/huishouden/deeds.ts'
import { plusDagen } from '#values/datum.ts'
import { planGesloten, planOvergedragen } from '../events.ts'
import type { Antwoord, Intrekking } from '../rules/drager.ts'
import type { Pakket } from '../rules/overdracht.ts'
import { findInkomendeVan, readIntrekking, wisInkomende } from '../store/intrekking.ts'
import { endKringlid, selectKring } from '../store/kring.ts'
import {
  insertAntwoord,
  insertInkomende,
  insertOvernameantwoord,
  markVerzonden,
  readOvernameantwoord,
  readPakket,
  selectOverdrachten,
} from '../store/overdracht.ts'
import { selectPlan } from '../store/plannen.ts'
import { planTaak } from './draagOver.ts'
import { dragerVan } from './drager.ts'
import { inKringOp } from './opPlan.ts'
import { sluitAf } from './sluitPlan.ts'

/** Task of the outbox. A crash in between sends it again under the same mark. */
export async function verzendOverdracht(context: Context, id: string): Promise<void> {
  const { db, mandaat, keys, nu } = context
  const rij = await readPakket(db, mandaat, keys, id)
  const drager = dragerVan(context)
  if (!rij || rij.verzonden || !drager) return
  await drager.verzend(rij.naarGemeente, rij.pakket)
  await markVerzonden(db, mandaat, 'overdracht', id, nu)
  await legVertrekVast(context, 'plan.verzendOverdracht', id, rij.planId)
}

export async function verzendAntwoord(context: Context, id: string): Promise<void> {
  const { db, mandaat, keys, nu } = context
  const rij = await readOvernameantwoord(db, mandaat, keys, id)
  const drager = dragerVan(context)
  if (!rij || rij.verzonden || !drager) return
  const { kenmerk, uitkomst, reden } = rij
  await drager.antwoord(rij.vanGemeente, { kenmerk, vanGemeente: mandaat.gemeente, uitkomst, reden })
  await markVerzonden(db, mandaat, 'overnameantwoord', id, nu)
  await legVertrekVast(context, 'plan.verzendAntwoord', id, rij.planId)
}

/** Who is in the circle reads in his log that something about his plan left for another municipality. */
async function legVertrekVast({ db, mandaat, audit }: Context, actie: string, objectId: string, planId: string | null) {
  const kring = planId ? await selectKring(db, mandaat, planId) : []
  audit.push({ soort: 'deed', actie, objectId, personen: kring.flatMap(({ persoonId }) => persoonId ?? []) })
}

/** Asks back what was sent. Came it after an answer, then the answer holds. */
export async function verzendIntrekking(context: Context, id: string): Promise<void> {
  const { db, mandaat, keys, nu } = context
  const rij = await readIntrekking(db, mandaat, keys, id)
  const drager = dragerVan(context)
  if (!rij || rij.verzonden || !drager) return
  await drager.trekIn(rij.naarGemeente, { kenmerk: rij.kenmerk, vanGemeente: mandaat.gemeente, reden: rij.reden })
  await markVerzonden(db, mandaat, 'overdrachtintrekking', id, nu)
  await legVertrekVast(context, 'plan.verzendIntrekking', id, rij.planId)
}

/** At the receiver: not accepted yet, then it was never here; nobody's data stay, and the sender hears that it worked. */
export async function verwerkIntrekking(context: Context, intrekking: Intrekking): Promise<void> {
  const { db, mandaat, keys, vandaag } = context
  const inkomend = await findInkomendeVan(db, mandaat, intrekking.vanGemeente, intrekking.kenmerk)
  if (!inkomend) throw new NotFound()
  if (inkomend.beantwoord) return
  const antwoordId = uuidv7()
  await insertOvernameantwoord(db, mandaat, keys, {
    id: antwoordId,
    inkomendeId: inkomend.id,
    uitkomst: 'ingetrokken',
    reden: intrekking.reden,
    planId: null,
    datum: vandaag,
  })
  await wisInkomende(db, mandaat, keys, inkomend.id)
  await planTaak(context, 'plan.verzendAntwoord', antwoordId)
}

/** What another municipality brought. Nothing is made of it until someone accepts it. */
export async function neemOverdrachtIn(context: Context, tekst: string): Promise<void> {
  const { db, mandaat, keys, vandaag } = context
  const pakket = JSON.parse(tekst) as Pakket
  const namen = pakket.personen.map((een) =>
    [een.voornamen.split(' ')[0], een.voorvoegsel, een.geslachtsnaam].filter(Boolean).join(' '),
  )
  await insertInkomende(db, mandaat, keys, {
    id: uuidv7(),
    vanGemeente: pakket.vanGemeente,
    kenmerk: pakket.kenmerk,
    kop: `${pakket.vanNaam}: ${namen.join(', ')}`,
    pakket: tekst,
    op: vandaag,
  })
}

/** Accepted elsewhere, who went along leaves the circle; when nobody of the household is left in it, the plan closes. */
export async function verwerkAntwoord(
  context: Context,
  { kenmerk, vanGemeente, uitkomst, reden }: Antwoord,
): Promise<void> {
  const { db, mandaat, keys, vandaag, hear } = context
  const [overdracht] = await selectOverdrachten(db, mandaat, keys, { id: kenmerk })
  if (!overdracht || overdracht.naarGemeente !== vanGemeente) throw new NotFound()
  if (overdracht.uitkomst !== null) return
  await insertAntwoord(db, mandaat, keys, { id: uuidv7(), overdrachtId: kenmerk, uitkomst, reden, datum: vandaag })
  const plan = await selectPlan(db, mandaat, overdracht.planId)
  if (uitkomst !== 'aanvaard' || !plan || plan.geslotenOp) return
  const kring = (await selectKring(db, mandaat, plan.id)).filter((lid) => inKringOp(lid, vandaag))
  const mee = kring.filter((lid) => overdracht.kringleden.includes(lid.id))
  const { id: planId, huishoudenId } = plan
  const personen = mee.flatMap((lid) => lid.persoonId ?? [])
  const gebeurd = { planId, huishoudenId, naarGemeente: vanGemeente, personen, op: vandaag }
  const blijft = kring.some((lid) => lid.persoonId && !lid.buitenHuishouden && !mee.includes(lid))
  if (blijft) {
    for (const { id } of mee) {
      await endKringlid(db, mandaat, id, plusDagen(vandaag, -1))
      await beeindigToegangsgronden(context, { volgtUit: id, laatsteDag: plusDagen(vandaag, -1) })
    }
  } else await sluitAf(context, plan, 'Overgedragen aan een andere gemeente')
  context.audit.push({ soort: 'deed', actie: 'plan.verwerkAntwoord', objectId: planId, personen })
  await hear(context, planOvergedragen.of(gebeurd))
  if (!blijft) await hear(context, planGesloten.of({ planId, huishoudenId, op: vandaag }))
}
