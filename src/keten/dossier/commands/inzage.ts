import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { gezagBijLeeftijd, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { findGrenzen, getPersoon, listPersonen, listVoorbehouden } from '#uitvoering/huishouden/reads.ts'
import { findTermijnregelOp, listGelijkgesteldeDagen } from '#uitvoering/toegang/reads.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { berekenTermijn } from '#values/termijn.ts'
import type { toonInzageverzoeken } from '../endpointsInzage.ts'
import { insertInzageverzoek, selectInzageverzoeken, updateGeleverd, type Verzoekrij } from '../store/inzage.ts'
import { type Inzagebeeld, leesInzagebeeld } from './inzagebeeld.ts'

/** So long after it was handed over may it be fetched again. */
const DAGEN_OP_TE_HALEN = 30

type Verzoek = Pick<Verzoekrij, 'persoonId' | 'ontvangenOp' | 'namens' | 'vastgesteldMet'>

export async function leesMijnInzage(context: Context): Promise<Inzagebeeld> {
  const { persoonId } = context.mandaat
  if (!persoonId) throw new NotFound()
  return leesInzagebeeld(context, persoonId)
}

export async function leesInzageverzoeken({ db, mandaat }: Context): Promise<OutputOf<typeof toonInzageverzoeken>> {
  const verzoeken = await selectInzageverzoeken(db, mandaat)
  const personen = await listPersonen(
    db,
    mandaat,
    verzoeken.map(({ persoonId }) => persoonId),
  )
  const namen = new Map(personen.map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]))
  return verzoeken.map((een) => ({ ...een, naam: namen.get(een.persoonId) ?? '' }))
}

export const legInzageverzoekVast: Command<Verzoek, { inzageverzoekId: string; uiterlijk: Datum }> = {
  name: 'dossier.legInzageverzoekVast',
  may: heeft('inzage:leveren'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const persoon = await getPersoon(db, mandaat, input.persoonId)
    if (persoon.gemeente !== mandaat.gemeente) throw new NotFound()
    const open = (await selectInzageverzoeken(db, mandaat)).some(
      (een) => een.persoonId === persoon.id && een.geleverdOp === null,
    )
    refuseIf([
      ...als(input.ontvangenOp > vandaag, 'datum-in-toekomst', 'ontvangenOp'),
      ...als(open, 'inzageverzoek-loopt', 'persoonId'),
      ...als(
        input.namens === 'gezagdrager' && !(await magMetGezag(context, persoon.geboren)),
        'kind-vraagt-zelf',
        'namens',
      ),
    ])
    const regel = await findTermijnregelOp(db, mandaat, 'avg-inzage', input.ontvangenOp)
    refuseIf(als(regel === undefined, 'voor-de-avg', 'ontvangenOp'))
    const { uiterlijk } = berekenTermijn({
      regel: regel!,
      start: input.ontvangenOp,
      vandaag,
      feestdagen: await listGelijkgesteldeDagen(db, mandaat, input.ontvangenOp),
    })
    const id = uuidv7()
    await insertInzageverzoek(db, mandaat, { ...input, id, uiterlijk })
    return { result: { inzageverzoekId: id, uiterlijk }, objectId: id, personen: [persoon.id] }
  },
}

export const leverInzage: Command<{ inzageverzoekId: string }, { inzageverzoekId: string }> = {
  name: 'dossier.leverInzage',
  may: heeft('inzage:leveren'),
  async run({ input, db, mandaat, vandaag }) {
    const [verzoek] = await selectInzageverzoeken(db, mandaat, input.inzageverzoekId)
    if (!verzoek) throw new NotFound()
    refuseIf(als(verzoek.geleverdOp !== null, 'al-geleverd'))
    await updateGeleverd(db, mandaat, verzoek.id, vandaag)
    return { result: input, objectId: verzoek.id, personen: [verzoek.persoonId] }
  },
}

/** For who handed it over, while it is being fetched; without a request of the person himself there is nothing to see. */
export async function leesInzageVanVerzoek(
  context: Context & { readonly input: { inzageverzoekId: string } },
): Promise<Inzagebeeld> {
  const { db, mandaat, vandaag, input } = context
  const [verzoek] = await selectInzageverzoeken(db, mandaat, input.inzageverzoekId)
  if (!verzoek?.geleverdOp || plusDagen(verzoek.geleverdOp, DAGEN_OP_TE_HALEN) < vandaag) throw new NotFound()
  if (verzoek.namens !== 'gezagdrager') return leesInzagebeeld(context, verzoek.persoonId)
  // A birthday between asking and fetching counts too.
  const { geboren } = await getPersoon(db, mandaat, verzoek.persoonId)
  if (!(await magMetGezag(context, geboren))) throw new NotFound()
  const voorbehouden = await listVoorbehouden(db, mandaat, [verzoek.persoonId])
  return leesInzagebeeld(context, verzoek.persoonId, voorbehouden.get(verzoek.persoonId) ?? new Set())
}

/** H6: from 16 the child asks itself. */
const magMetGezag = async ({ db, mandaat, vandaag }: Context, geboren: Datum): Promise<boolean> =>
  ['alles', 'naast-kind'].includes(gezagBijLeeftijd(geboren, vandaag, await findGrenzen(db, mandaat, vandaag)))
