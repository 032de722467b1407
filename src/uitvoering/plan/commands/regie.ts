import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { beeindigToegangsgronden, legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { regisseurGewijzigd } from '../events.ts'
import {
  endRegie,
  insertRegie,
  type RegieRij,
  replaceRegie,
  selectKring,
  selectMedewerkers,
  selectRegie,
} from '../store/kring.ts'
import type { PlanRij } from '../store/plannen.ts'
import { getOpenPlan, inKringOp, personenIn } from './opPlan.ts'

type Nieuw = { medewerkerId: string; waarnemerId: string | null }

/** From this day on the plan is directed by this worker; the day before was the last of who did so until now. */
export async function legRegieVast(
  context: Context,
  plan: PlanRij,
  nu: RegieRij | undefined,
  nieuw: Nieuw,
): Promise<void> {
  const { db, mandaat, vandaag } = context
  const id = nu?.begin === vandaag ? nu.id : uuidv7()
  if (nu?.begin === vandaag) {
    await replaceRegie(db, mandaat, nu.id, nieuw.medewerkerId, nieuw.waarnemerId)
  } else {
    if (nu) await endRegie(db, mandaat, nu.id, plusDagen(vandaag, -1))
    await insertRegie(db, mandaat, { id, planId: plan.id, ...nieuw, vanaf: vandaag })
  }
  if (nu) await beeindigToegangsgronden(context, { volgtUit: nu.id, laatsteDag: plusDagen(vandaag, -1) })
  await geefToegang(context, plan, id, nieuw, vandaag)
}

async function geefToegang(
  context: Context,
  plan: PlanRij,
  regieId: string,
  { medewerkerId, waarnemerId }: Nieuw,
  vanaf: Datum,
): Promise<void> {
  const buiten = (await selectKring(context.db, context.mandaat, plan.id)).filter(
    (lid) => lid.buitenHuishouden && lid.persoonId && inKringOp(lid, vanaf),
  )
  const over = [{ huishoudenId: plan.huishoudenId }, ...buiten.map((lid) => ({ persoonId: lid.persoonId! }))]
  const wie = [[medewerkerId, 'regisseur'] as const, ...(waarnemerId ? [[waarnemerId, 'waarnemer'] as const] : [])]
  for (const [id, hoedanigheid] of wie) {
    for (const wat of over) {
      await legToegangsgrondVast(context, {
        ...wat,
        wie: { medewerkerId: id },
        hoedanigheid,
        wetten: [],
        periode: { begin: vanaf },
        volgtUit: regieId,
      })
    }
  }
}

export type WijsRegisseurAan = { planId: string; medewerkerId: string; waarnemerId?: string | null | undefined }

/** After the first vaststelling (R32); from then on there is exactly one every day (P2). */
export const wijsRegisseurAan: Command<WijsRegisseurAan, { planId: string; medewerkerId: string }> = {
  name: 'plan.wijsRegisseurAan',
  may: heeft('plan:regie'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const waarnemerId = input.waarnemerId ?? null
    const medewerkers = await selectMedewerkers(db, mandaat, vandaag)
    const werktHier = (id: string | null) => id === null || medewerkers.some((een) => een.id === id)
    const nu = (await selectRegie(db, mandaat, plan.id)).find((regie) => regie.eind === null)
    refuseIf([
      ...als(plan.lopendSinds === null, 'geen-vastgestelde-versie'),
      ...als(!werktHier(input.medewerkerId), 'medewerker-onbekend', 'medewerkerId'),
      ...als(!werktHier(waarnemerId), 'medewerker-onbekend', 'waarnemerId'),
      ...als(waarnemerId === input.medewerkerId, 'waarnemer-is-regisseur', 'waarnemerId'),
      ...als(nu?.medewerkerId === input.medewerkerId && nu.waarnemerId === waarnemerId, 'al-regisseur', 'medewerkerId'),
    ])
    await legRegieVast(context, plan, nu, { medewerkerId: input.medewerkerId, waarnemerId })
    return {
      result: { planId: plan.id, medewerkerId: input.medewerkerId },
      objectId: plan.id,
      personen: personenIn(await selectKring(db, mandaat, plan.id)),
      announce: [
        regisseurGewijzigd.of({
          planId: plan.id,
          huishoudenId: plan.huishoudenId,
          medewerkerId: input.medewerkerId,
          op: vandaag,
        }),
      ],
    }
  },
}
