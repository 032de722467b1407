import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { doeAf } from '#uitvoering/toegang/deeds.ts'
import { listLopendeHulpvragen } from '#uitvoering/toegang/reads.ts'
import type { Aankondiging } from '#values/event.ts'
import { planVastgesteld } from '../events.ts'
import type { Inhoud } from '../rules/inhoud.ts'
import { beletselenVoorBeoordeling } from '../rules/versie.ts'
import { selectInhoud } from '../store/inhoud.ts'
import { selectElders, selectKring, selectRegie } from '../store/kring.ts'
import {
  fixVersie,
  insertBeoordeling,
  type PlanRij,
  selectVersies,
  startLooptijd,
  updateEvaluatieOp,
  type VersieRij,
} from '../store/plannen.ts'
import { getOpenPlan, inhoudhash, personenIn } from './opPlan.ts'
import { legRegieVast } from './regie.ts'

export type Beoordeel = { planId: string; akkoord: boolean; toelichting?: string | null | undefined }

/** Agreed on the last step, the version holds: its content is frozen under a hash and, the first time, the opsteller becomes regisseur. */
export const beoordeel: Command<Beoordeel, { planId: string; nr: number; vastgesteld: boolean }> = {
  name: 'plan.beoordeel',
  may: heeft('plan:beoordelen'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const versie = (await selectVersies(db, mandaat, plan.id))[0]
    const stappen = versie?.stappen ?? []
    refuseIf(
      beletselenVoorBeoordeling({
        status: versie?.status ?? 'concept',
        schrijvers: versie?.schrijvers ?? [],
        beoordelaar: mandaat.actor.id,
        functies: mandaat.functie.split('+'),
        stappen,
        gedaan: versie?.gedaan ?? 0,
        akkoord: input.akkoord,
        toelichting: input.toelichting,
      }),
    )
    const id = uuidv7()
    const stap = versie!.gedaan + 1
    const toelichting = input.toelichting?.trim()
    await insertBeoordeling(db, mandaat, {
      id,
      aanbiedingId: versie!.aanbiedingId!,
      stap,
      akkoord: input.akkoord,
      datum: vandaag,
      toelichting: toelichting
        ? keys.encrypt(toelichting, {
            gemeente: mandaat.gemeente,
            table: 'plan.beoordeling',
            row: id,
            column: 'toelichting',
          })
        : null,
    })
    const vastgesteld = input.akkoord && stap >= stappen.length
    return {
      result: { planId: plan.id, nr: versie!.nr, vastgesteld },
      objectId: plan.id,
      personen: personenIn(await selectKring(db, mandaat, plan.id)),
      announce: vastgesteld ? [await stelVast(context, plan, versie!)] : [],
    }
  },
}

async function stelVast(context: Context, plan: PlanRij, versie: VersieRij): Promise<Aankondiging> {
  const { db, mandaat, keys, vandaag } = context
  const inhoud = await selectInhoud(db, mandaat, keys, plan, versie.nr)
  await fixVersie(db, mandaat, versie.id, vandaag, inhoudhash(inhoud))
  await updateEvaluatieOp(db, mandaat, plan.id, versie.evaluatieOp)
  const nu = (await selectRegie(db, mandaat, plan.id)).find((regie) => regie.eind === null)
  if (!nu) await legRegieVast(context, plan, undefined, { medewerkerId: plan.opsteller, waarnemerId: null })
  await startLooptijd(db, mandaat, plan.id, vandaag)
  await verwijsNaarElders(context, plan.id, inhoud)
  return planVastgesteld.of({
    planId: plan.id,
    planversieId: versie.id,
    huishoudenId: plan.huishoudenId,
    nr: versie.nr,
    op: vandaag,
    gevraagdeVoorzieningIds: inhoud.gevraagd.map((een) => een.id),
  })
}

/** D5: where the plan says that another municipality must grant it, the question here is settled with that outcome. */
async function verwijsNaarElders(context: Context, planId: string, inhoud: Inhoud): Promise<void> {
  const { db, mandaat, vandaag } = context
  const kring = await selectKring(db, mandaat, planId)
  const elders = inhoud.afwegingen.filter((een) => een.uitkomst === 'andere-gemeente')
  if (elders.length === 0) return
  const woont = new Map((await selectElders(db, mandaat, planId, vandaag)).map((een) => [een.kringlidId, een.gemeente]))
  for (const { behoefteStam } of elders) {
    const behoefte = inhoud.behoeften.find((een) => een.stam === behoefteStam)
    const lid = kring.find((een) => een.id === behoefte?.kringlidId)
    const persoonId = lid?.persoonId
    if (!persoonId) continue
    const naarGemeente = woont.get(lid.id)
    for (const hulpvraag of await listLopendeHulpvragen(db, mandaat, [persoonId]))
      if (hulpvraag.wet === (behoefte?.wet ?? 'wmo'))
        await doeAf(context, { hulpvraagId: hulpvraag.id, uitkomst: 'andere-gemeente', naarGemeente })
  }
}
