import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findVoogdOp, getPersoon, listProfessionalsVan } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { planOndertekend } from '../events.ts'
import { beletselenVoorOndertekening } from '../rules/tekenen.ts'
import { insertOndertekening, selectOndertekeningen } from '../store/feiten.ts'
import { selectKring } from '../store/kring.ts'
import { selectVersies } from '../store/plannen.ts'
import { rondOndertekeningAf } from './onderteken.ts'
import { getOpenPlan, inKringOp } from './opPlan.ts'

type OndertekenAlsVoogd = {
  planId: string
  nr: number
  kindId: string
  professionalId: string
  /** Where the scan or the statement of the institution is kept. */
  stuk: string
  datum: Datum
}

/** A worker records what the institution that is guardian signed on paper, and who of it signed; he needs no portal. */
export const ondertekenAlsVoogd: Command<OndertekenAlsVoogd, { ondertekeningId: string }> = {
  name: 'plan.ondertekenAlsVoogd',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const kring = await selectKring(db, mandaat, plan.id)
    const versie = (await selectVersies(db, mandaat, plan.id)).find((een) => een.nr === input.nr)
    const { geboren } = await getPersoon(db, mandaat, input.kindId)
    const voogd = await findVoogdOp(db, mandaat, input.kindId, input.datum)
    const wie = (await listProfessionalsVan(db, mandaat, plan.huishoudenId, input.datum)).find(
      (een) => een.id === input.professionalId,
    )
    const eerder = await selectOndertekeningen(db, mandaat, plan.id)
    refuseIf([
      ...beletselenVoorOndertekening({
        status: versie?.status ?? 'concept',
        geboren,
        hoedanigheid: 'gezagdrager',
        heeftGezag: voogd !== undefined,
        inKring: kring.some((lid) => lid.persoonId === input.kindId && inKringOp(lid, vandaag)),
        op: input.datum,
        vandaag,
      }),
      ...als(
        voogd !== undefined && wie?.organisatieId !== voogd.instelling.id,
        'professional-niet-van-voogd',
        'professionalId',
      ),
      ...als(
        eerder.some(
          (een) => een.planversieId === versie?.id && een.persoonId === null && een.namensId === input.kindId,
        ),
        'al-ondertekend',
      ),
    ])
    const ondertekeningId = uuidv7()
    await insertOndertekening(db, mandaat, {
      id: ondertekeningId,
      planversieId: versie!.id,
      persoonId: null,
      professionalId: input.professionalId,
      stuk: input.stuk.trim(),
      namensId: input.kindId,
      hoedanigheid: 'gezagdrager',
      vorm: 'papier',
      datum: input.datum,
    })
    await rondOndertekeningAf(context, plan.id, versie!, { persoonId: input.kindId, geboren }, input.datum)
    return {
      result: { ondertekeningId },
      objectId: plan.id,
      personen: [input.kindId],
      announce: [
        planOndertekend.of({
          planId: plan.id,
          planversieId: versie!.id,
          huishoudenId: plan.huishoudenId,
          nr: versie!.nr,
          op: input.datum,
          persoonId: null,
          namensId: input.kindId,
        }),
      ],
    }
  },
}
