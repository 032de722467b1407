import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getPersoon, listGezagdragersOp } from '#uitvoering/huishouden/reads.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { dienAanvraagIn } from '#uitvoering/toegang/deeds.ts'
import { listLopendeHulpvragen } from '#uitvoering/toegang/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { planOndertekend } from '../events.ts'
import { beletselenVoorOndertekening, type Hoedanigheid, nogTeTekenen } from '../rules/tekenen.ts'
import { STANDAARD_WETTEN } from '../rules/versie.ts'
import { insertOndertekening, selectGevraagdeVoorzieningen, selectOndertekeningen } from '../store/feiten.ts'
import { selectKring } from '../store/kring.ts'
import { selectPlan, selectVersies } from '../store/plannen.ts'
import { getOpenPlan, inKringOp } from './opPlan.ts'

export type Onderteken = {
  planId: string
  nr: number
  persoonId: string
  namensId?: string | null | undefined
  hoedanigheid: Hoedanigheid
  vorm: 'digitaal' | 'papier'
  datum: Datum
}

export type Tekenaar = Omit<Onderteken, 'vorm'>

/** Who answers for whom about which version, and what stands in the way of it: the same for signing and for declining. */
export async function zoekTekenaar(context: Context, input: Tekenaar) {
  const { db, mandaat, vandaag } = context
  const inwoner = mandaat.actor.soort === 'inwoner'
  const plan = inwoner ? await selectPlan(db, mandaat, input.planId) : await getOpenPlan(context, input.planId)
  if (!plan || plan.geslotenOp || (inwoner && input.persoonId !== mandaat.persoonId)) throw new NotFound()
  const kring = await selectKring(db, mandaat, plan.id)
  const namensId = input.hoedanigheid === 'zelf' ? null : (input.namensId ?? null)
  const voor = namensId ?? input.persoonId
  const deeltMee = (id: string | null) => kring.some((lid) => lid.persoonId === id && inKringOp(lid, vandaag))
  if (inwoner && !deeltMee(mandaat.persoonId) && !(namensId && deeltMee(namensId))) throw new NotFound()
  const versie = (await selectVersies(db, mandaat, plan.id)).find((een) => een.nr === input.nr)
  const { geboren } = await getPersoon(db, mandaat, voor)
  const gezag = namensId ? await listGezagdragersOp(db, mandaat, namensId, input.datum) : []
  const eerder = await selectOndertekeningen(db, mandaat, plan.id)
  const beletselen = [
    ...beletselenVoorOndertekening({
      status: versie?.status ?? 'concept',
      geboren,
      hoedanigheid: input.hoedanigheid,
      heeftGezag: gezag.some((rij) => rij.dragerId === input.persoonId),
      inKring: kring.some((lid) => lid.persoonId === voor && inKringOp(lid, vandaag)),
      op: input.datum,
      vandaag,
    }),
    ...als(
      eerder.some(
        (een) => een.planversieId === versie?.id && een.persoonId === input.persoonId && een.namensId === namensId,
      ),
      'al-ondertekend',
    ),
  ]
  return { plan, versie, namensId, voor, geboren, beletselen }
}

/** A resident signs for himself; a worker records a signature on paper, or hands over the screen at the table. */
export const onderteken: Command<Onderteken, { ondertekeningId: string }> = {
  name: 'plan.onderteken',
  may: heeft('plan:schrijven', 'eigen-dossier'),
  async run(context) {
    const { input, db, mandaat } = context
    const { plan, versie, namensId, voor, geboren, beletselen } = await zoekTekenaar(context, input)
    refuseIf(beletselen)
    const ondertekeningId = uuidv7()
    await insertOndertekening(db, mandaat, {
      id: ondertekeningId,
      planversieId: versie!.id,
      persoonId: input.persoonId,
      professionalId: null,
      stuk: null,
      namensId,
      hoedanigheid: input.hoedanigheid,
      vorm: input.vorm,
      datum: input.datum,
    })
    await rondOndertekeningAf(context, plan.id, versie!, { persoonId: voor, geboren }, input.datum)
    return {
      result: { ondertekeningId },
      objectId: plan.id,
      personen: [input.persoonId, voor],
      announce: [
        planOndertekend.of({
          planId: plan.id,
          planversieId: versie!.id,
          huishoudenId: plan.huishoudenId,
          nr: versie!.nr,
          op: input.datum,
          persoonId: input.persoonId,
          namensId,
        }),
      ],
    }
  },
}

/** When all who must sign for this person did. */
export async function rondOndertekeningAf(
  context: Context,
  planId: string,
  versie: { id: string; nr: number },
  voor: { persoonId: string; geboren: Datum },
  op: Datum,
): Promise<void> {
  const { db, mandaat } = context
  const getekend = (await selectOndertekeningen(db, mandaat, planId)).filter((een) => een.planversieId === versie.id)
  if (nogTeTekenen([voor], getekend, op).length === 0)
    await dienAanvragenIn(context, planId, versie.nr, voor.persoonId, op)
}

/**
 * A signed plan counts as the aanvraag for what it asks, for the laws in which the municipality says so (Wmo 2015 art. 2.3.2
 * lid 9): when all who must sign for a child did. Only where the onderzoek is done: the law lets nobody apply before.
 */
async function dienAanvragenIn(
  context: Context,
  planId: string,
  nr: number,
  persoonId: string,
  op: Datum,
): Promise<void> {
  const { db, mandaat, vandaag } = context
  const wetten =
    (await findInstelling<string[]>(db, mandaat, 'plan', 'ondertekend-is-aanvraag', vandaag)) ?? STANDAARD_WETTEN
  const gevraagd = (await selectGevraagdeVoorzieningen(db, mandaat, { persoonId })).filter(
    (een) => een.planId === planId && een.versieNr <= nr && wetten.includes(een.wet),
  )
  for (const hulpvraag of await listLopendeHulpvragen(db, mandaat, [persoonId])) {
    if (hulpvraag.status !== 'onderzocht' || !gevraagd.some((een) => een.wet === hulpvraag.wet)) continue
    await dienAanvraagIn(context, { hulpvraagId: hulpvraag.id, ontvangenOp: op, vorm: 'ondertekend-plan' })
  }
}
