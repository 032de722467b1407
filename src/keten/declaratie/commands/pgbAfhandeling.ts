import { planHertoets } from '#keten/voorziening/deeds.ts'
import type { Command, Context } from '#platform/command.ts'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { magZien, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { listGronden, listLedenOp, listPersonen } from '#uitvoering/huishouden/reads.ts'
import { type Datum, jaarVan } from '#values/datum.ts'
import type { toonHuishoudenPgb } from '../endpointsPgb.ts'
import { verwachtTot } from '../rules/pgb.ts'
import { beletselenVoorAfhandeling, type Pgbafhandeling, type Pgbdaad } from '../rules/pgbafhandeling.ts'
import {
  findBudget,
  type Huishoudbudget,
  insertAfhandeling,
  legSignaalTerRust,
  listHuishoudbudgetten,
} from '../store/pgbafhandeling.ts'

const plaats = (gemeente: string, row: string) => ({
  gemeente,
  table: 'declaratie.pgbafhandeling',
  row,
  column: 'toelichting',
})

/** The budgets of a household: granted, spent, whether that keeps pace, and what was done about it. For who sees the right (R). */
export async function leesHuishoudenPgb(
  context: Context & { readonly input: InputOf<typeof toonHuishoudenPgb> },
): Promise<OutputOf<typeof toonHuishoudenPgb>> {
  const { db, mandaat, vandaag, input } = context
  const leden = (await listLedenOp(db, mandaat, input.huishoudenId, vandaag)).map((lid) => lid.persoon.id)
  const alle = await listHuishoudbudgetten(db, mandaat, input.huishoudenId, leden)
  const personen = await listPersonen(db, mandaat, [...new Set([...leden, ...alle.map((een) => een.persoonId)])])
  const gronden = await listGronden(db, mandaat, { persoonIds: personen.map((een) => een.id) }, vandaag)
  const ziet = (persoonId: string, wet: 'wmo' | 'jeugdwet') => magZien(mandaat, gronden.get(persoonId) ?? [], 'R', wet)
  if (!personen.some(({ id }) => ziet(id, 'wmo') || ziet(id, 'jeugdwet'))) throw new NotFound()
  const namen = new Map(personen.map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]))
  return {
    budgetten: alle
      .filter(({ persoonId, wet }) => namen.has(persoonId) && ziet(persoonId, wet))
      .map((een) => toon(context, een, namen.get(een.persoonId)!)),
  }
}

function toon({ keys, vandaag }: Context, budget: Huishoudbudget, naam: string) {
  const { gemeente, maanden, afhandelingen, ...een } = budget
  const jaar = jaarVan(een.opgaveTot ?? vandaag)
  const ditJaar = (maanden ?? []).filter(({ maand }) => jaarVan(maand) === jaar)
  return {
    ...een,
    naam,
    jaar,
    besteed: ditJaar.reduce((som, { bedrag }) => som + bedrag, 0),
    verwacht: (een.opgaveTot && verwachtTot(een, een.opgaveTot).verwacht) || null,
    maanden: ditJaar,
    afhandelingen: (afhandelingen ?? []).map((a) => ({
      ...a,
      toelichting: keys.decrypt(Buffer.from(a.toelichting, 'base64'), plaats(gemeente, a.id)),
    })),
  }
}

export type HandelPgbAf = Pick<Pgbafhandeling, 'toelichting' | 'opnieuwOp'> & {
  pgbId: string
  gedaan: Pgbdaad[]
  hertoetsOp?: Datum | undefined
}

/** Says what was done about a budget out of step. It comes back on the day on which one looks again, if it still is. */
export const handelPgbAf: Command<HandelPgbAf, { pgbId: string; opnieuwOp: Datum }> = {
  name: 'declaratie.handelPgbAf',
  may: heeft('besluit:nemen'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const budget = await findBudget(db, mandaat, input.pgbId)
    if (!budget) throw new NotFound()
    const gronden = await listGronden(db, mandaat, { persoonIds: [budget.clientId] }, vandaag)
    if (!magZien(mandaat, gronden.get(budget.clientId) ?? [], 'R', budget.wet)) throw new NotFound()
    const { signaal } = budget
    const { toelichting, opnieuwOp, hertoetsOp } = input
    const gedaan = [...new Set(input.gedaan)]
    refuseIf(
      beletselenVoorAfhandeling(
        { gedaan, toelichting, opnieuwOp, hertoetsOp },
        { vandaag, signaal: signaal !== null, magHertoetsen: mandaat.powers.has('herbeoordeling:plannen') },
      ),
    )
    if (hertoetsOp)
      await planHertoets(context, { voorzieningId: budget.voorzieningId, gepland: hertoetsOp, reden: signaal!.soort })
    const id = uuidv7()
    await insertAfhandeling(db, mandaat, {
      id,
      pgbId: budget.id,
      signaal: signaal!,
      op: vandaag,
      gedaan,
      toelichting: keys.encrypt(toelichting.trim(), plaats(mandaat.gemeente, id)),
      hertoetsOp: hertoetsOp ?? null,
      opnieuwOp,
    })
    await legSignaalTerRust(db, mandaat, signaal!.id, opnieuwOp)
    return { result: { pgbId: budget.id, opnieuwOp }, objectId: budget.id, personen: [budget.clientId] }
  },
}
