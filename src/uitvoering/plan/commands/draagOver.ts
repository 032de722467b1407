import type { Command, Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { beletselenVoorOverdrachtBinnen } from '../rules/overdracht.ts'
import { selectKring, selectMedewerkers, selectRegie } from '../store/kring.ts'
import { insertOverdracht, selectOverdrachten } from '../store/overdracht.ts'
import { type PlanRij, selectVersies } from '../store/plannen.ts'
import { getOpenPlan, personenIn } from './opPlan.ts'
import { maakPakket } from './pakket.ts'

export type DraagOver = {
  planId: string
  naarMedewerkerId?: string | null | undefined
  naarGemeente?: string | null | undefined
  kringleden?: string[] | undefined
  reden: string
}

/** To a colleague who must accept it, or to another municipality with the consent of each who goes along (story 6). */
export const draagOver: Command<DraagOver, { overdrachtId: string }> = {
  name: 'plan.draagOver',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const kring = await selectKring(db, mandaat, plan.id)
    const versies = await selectVersies(db, mandaat, plan.id)
    const geldend = versies.find((versie) => versie.vastgesteldOp !== null)
    const loopt = (await selectOverdrachten(db, mandaat, keys, { planId: plan.id })).some(
      (een) => een.uitkomst === null,
    )
    const naarMedewerkerId = input.naarMedewerkerId ?? null
    const naarGemeente = naarMedewerkerId ? null : (input.naarGemeente ?? null)
    const overdrachtId = uuidv7()
    refuseIf([
      ...als(!naarMedewerkerId && !naarGemeente, 'ontvanger-ontbreekt', 'naarMedewerkerId'),
      ...als(!geldend, 'geen-vastgestelde-versie'),
      ...als(loopt, 'overdracht-loopt-al'),
      ...als(naarGemeente !== null && versies[0]?.vastgesteldOp === null, 'open-concept-bij-overdracht'),
    ])
    const pakket = naarGemeente
      ? await maakPakket(context, {
          plan,
          geldend: geldend!,
          kring,
          naarGemeente,
          overdrachtId,
          kringleden: input.kringleden ?? [],
          reden: input.reden,
        })
      : null
    if (naarMedewerkerId) await toetsBinnen(context, plan, naarMedewerkerId)
    await insertOverdracht(db, mandaat, keys, {
      id: overdrachtId,
      planId: plan.id,
      naarMedewerkerId,
      naarGemeente,
      kringleden: naarGemeente ? (input.kringleden ?? []) : [],
      reden: input.reden,
      pakket: pakket && JSON.stringify(pakket),
      datum: vandaag,
    })
    if (naarGemeente) await planTaak(context, 'plan.verzendOverdracht', overdrachtId)
    return { result: { overdrachtId }, objectId: plan.id, personen: personenIn(kring) }
  },
}

/** What leaves the building is only written here; the worker sends it (outbox). */
export const planTaak = ({ db, mandaat }: Context, taak: string, id: string) =>
  sql`select platform.plan_taak(${taak}, ${JSON.stringify({ gemeente: mandaat.gemeente, id })}::json, ${`${taak}-${id}`})`.execute(
    db,
  )

async function toetsBinnen({ db, mandaat, vandaag }: Context, plan: PlanRij, naarMedewerkerId: string): Promise<void> {
  const nu = (await selectRegie(db, mandaat, plan.id)).find((regie) => regie.eind === null)
  const ander = (await selectMedewerkers(db, mandaat, vandaag)).find((een) => een.id === naarMedewerkerId)
  refuseIf(
    beletselenVoorOverdrachtBinnen({
      werktHier: ander !== undefined,
      isRegisseur: nu?.medewerkerId === naarMedewerkerId,
      magRegisseren: Boolean(ander?.functies.some((functie) => REGISSEURS.includes(functie))),
    }),
  )
}
const REGISSEURS = ['consulent', 'regionaal']
