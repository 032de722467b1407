import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import type { Datum } from '#values/datum.ts'
import { beletselenVoorAanbieden, STANDAARD_STAPPEN } from '../rules/versie.ts'
import { insertAanbieding, updateVersieEvaluatie } from '../store/plannen.ts'
import { getConceptVoorWijziging, personenIn } from './opPlan.ts'

/** The draft goes to who must judge it, step by step (D6); which steps is the municipality's own setting. */
export const biedAan: Command<{ planId: string; evaluatieOp: Datum }, { planId: string; nr: number; versie: number }> =
  {
    name: 'plan.biedAan',
    may: heeft('plan:schrijven'),
    async run(context) {
      const { input, db, mandaat, vandaag } = context
      const { plan, versie, nr, nieuweVersie, kring, inhoud } = await getConceptVoorWijziging(context, input.planId)
      refuseIf(beletselenVoorAanbieden(inhoud, input.evaluatieOp, vandaag))
      await updateVersieEvaluatie(db, mandaat, versie.id, input.evaluatieOp)
      const stappen =
        (await findInstelling<string[]>(db, mandaat, 'plan', 'beoordelingsstappen', vandaag)) ?? STANDAARD_STAPPEN
      await insertAanbieding(db, mandaat, { id: uuidv7(), versieId: versie.id, datum: vandaag, stappen })
      return { result: { planId: plan.id, nr, versie: nieuweVersie }, objectId: plan.id, personen: personenIn(kring) }
    },
  }
