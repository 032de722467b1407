import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { isTeKiezen } from '#uitvoering/inrichting/index.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { plusDagen } from '#values/datum.ts'
import { beletselenVoorMethode, type Methode, STANDAARD_METHODEN } from '../rules/methoden.ts'
import { selectKring } from '../store/kring.ts'
import { endMethode, insertMethode, selectMethoden } from '../store/meten.ts'
import { getOpenPlan, personenIn } from './opPlan.ts'

export const listMethoden = async ({ db, mandaat, vandaag }: Context): Promise<readonly Methode[]> =>
  (await findInstelling<Methode[]>(db, mandaat, 'plan', 'methoden', vandaag)) ?? STANDAARD_METHODEN

export type KiesMethode = { planId: string; code: string; toelichting?: string | null | undefined }

export const kiesMethode: Command<KiesMethode, { methodeId: string }> = {
  name: 'plan.kiesMethode',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const gekozen = (await listMethoden(context)).find((een) => een.code === input.code && isTeKiezen(een, vandaag))
    const lopend = (await selectMethoden(db, mandaat, keys, plan)).filter(
      ({ eind }) => eind === null || eind >= vandaag,
    )
    refuseIf(beletselenVoorMethode(gekozen, lopend, input.toelichting))
    const methodeId = uuidv7()
    await insertMethode(db, mandaat, keys, {
      id: methodeId,
      planId: plan.id,
      code: input.code,
      soort: gekozen!.soort,
      toelichting: input.toelichting ?? null,
      vanaf: vandaag,
    })
    return {
      result: { methodeId },
      objectId: plan.id,
      personen: personenIn(await selectKring(db, mandaat, plan.id)),
    }
  },
}

export const beeindigMethode: Command<{ planId: string; methodeId: string }, { methodeId: string }> = {
  name: 'plan.beeindigMethode',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const [geeindigd] = await endMethode(db, mandaat, plan.id, input.methodeId, plusDagen(vandaag, -1))
    if (!geeindigd) throw new NotFound()
    return {
      result: { methodeId: geeindigd.id },
      objectId: plan.id,
      personen: personenIn(await selectKring(db, mandaat, plan.id)),
    }
  },
}
