import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { beeindigToegangsgronden, legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { findPersoon, listLedenOp } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import { plusDagen } from '#values/datum.ts'
import { selectInhoud } from '../store/inhoud.ts'
import { endKringlid, insertKringlid, type Rol, selectKring, selectRegie } from '../store/kring.ts'
import { selectVersies } from '../store/plannen.ts'
import { getOpenPlan, inKringOp } from './opPlan.ts'

export type NeemInKringOp = {
  planId: string
  persoonId?: string | undefined
  netwerklidId?: string | undefined
  professionalId?: string | undefined
  rol: Rol
}

/** Also someone of another household (R11). Whoever works on the plan may then see that person, because of the plan. */
export const neemInKringOp: Command<NeemInKringOp, { kringlidId: string }> = {
  name: 'plan.neemInKringOp',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { planId, persoonId, netwerklidId, professionalId, rol } = input
    const plan = await getOpenPlan(context, planId)
    const gekozen = [persoonId, netwerklidId, professionalId].filter(Boolean).length
    refuseIf(als(gekozen !== 1, 'kies-een-soort', 'persoonId'))
    const persoon = persoonId && (await findPersoon(db, mandaat, persoonId))
    if (persoonId && !persoon) throw new NotFound()
    const kring = await selectKring(db, mandaat, planId)
    refuseIf(
      als(
        Boolean(persoonId) && kring.some((lid) => lid.persoonId === persoonId && inKringOp(lid, vandaag)),
        'al-in-kring',
        'persoonId',
      ),
    )

    const kringlidId = uuidv7()
    const leden = await listLedenOp(db, mandaat, plan.huishoudenId, vandaag)
    const buitenHuishouden = !leden.some((lid) => lid.persoon.id === persoonId)
    await insertKringlid(db, mandaat, {
      id: kringlidId,
      planId,
      persoonId: persoonId ?? null,
      netwerklidId: netwerklidId ?? null,
      professionalId: professionalId ?? null,
      rol,
      buitenHuishouden,
      vanaf: vandaag,
    })
    if (persoonId && buitenHuishouden) {
      const regisseur = (await selectRegie(db, mandaat, planId)).find((regie) => regie.eind === null)
      const medewerkers = new Set([mandaat.actor.id, plan.opsteller, ...(regisseur ? [regisseur.medewerkerId] : [])])
      for (const medewerkerId of medewerkers) {
        const hoedanigheid = medewerkerId === regisseur?.medewerkerId ? 'regisseur' : 'opsteller'
        await legToegangsgrondVast(context, {
          wie: { medewerkerId },
          persoonId,
          hoedanigheid,
          wetten: [],
          periode: { begin: vandaag },
          volgtUit: kringlidId,
        })
      }
    }
    return { result: { kringlidId }, objectId: planId, personen: persoonId ? [persoonId] : [] }
  },
}

export const haalUitKring: Command<{ planId: string; kringlidId: string }, { kringlidId: string }> = {
  name: 'plan.haalUitKring',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const plan = await getOpenPlan(context, input.planId)
    const lid = (await selectKring(db, mandaat, plan.id)).find(
      (een) => een.id === input.kringlidId && inKringOp(een, vandaag),
    )
    if (!lid) throw new NotFound()
    const [versie] = await selectVersies(db, mandaat, plan.id)
    const inhoud = await selectInhoud(db, mandaat, keys, plan, versie?.nr ?? 1)
    refuseIf(
      als(
        [...inhoud.doelen, ...inhoud.gevraagd].some((een) => een.kringlidId === lid.id),
        'nog-ondersteund',
        'kringlidId',
      ),
    )
    await endKringlid(db, mandaat, lid.id, plusDagen(vandaag, -1))
    await beeindigToegangsgronden(context, { volgtUit: lid.id, laatsteDag: plusDagen(vandaag, -1) })
    return { result: { kringlidId: lid.id }, objectId: plan.id, personen: lid.persoonId ? [lid.persoonId] : [] }
  },
}
