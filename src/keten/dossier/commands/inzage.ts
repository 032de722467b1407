import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findOrganisatie } from '#uitvoering/aanbod/reads.ts'
import { gezagBijLeeftijd, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import {
  findGrenzen,
  findVoogdOp,
  getPersoon,
  isVertrouwelijk,
  listGezagdragersOp,
  listPersonen,
  listVoorbehouden,
  listVoorbehoudenVoorAllen,
  type Persoon,
} from '#uitvoering/huishouden/reads.ts'
import { findTermijnregelOp, listGelijkgesteldeDagen } from '#uitvoering/toegang/reads.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { berekenTermijn } from '#values/termijn.ts'
import type { toonInzageverzoeken, toonMijnInzage } from '../endpointsInzage.ts'
import { ALLES, beletselenVoorVrager, bereikVan, isNamensKind } from '../rules/inzage/wie.ts'
import { insertInzageverzoek, selectInzageverzoeken, updateGeleverd, type Verzoekrij } from '../store/inzage.ts'
import { type Inzagebeeld, leesInzagebeeld } from './inzagebeeld.ts'
import { leesToelichting } from './verlengInzage.ts'

/** So long after it was handed over may it be fetched again. */
const DAGEN_OP_TE_HALEN = 30

type Verzoek = Pick<Verzoekrij, 'persoonId' | 'ontvangenOp' | 'namens' | 'vastgesteldMet'> & { vragerId?: string }

export async function leesMijnBeeld(context: Context): Promise<Inzagebeeld> {
  const { persoonId } = context.mandaat
  if (!persoonId) throw new NotFound()
  return leesInzagebeeld(context, persoonId, ALLES)
}

/** What is recorded, and how far a request at the desk has come: also why it takes longer (AVG art. 12 lid 3). */
export async function leesMijnInzage(context: Context): Promise<OutputOf<typeof toonMijnInzage>> {
  const beeld = await leesMijnBeeld(context)
  const { db, mandaat } = context
  const verzoeken = await selectInzageverzoeken(db, mandaat, { persoonId: beeld.persoonId })
  const anderen = verzoeken.flatMap((een) => (een.vragerId ? [een.persoonId] : []))
  const namen = new Map(
    (await listPersonen(db, mandaat, anderen)).map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]),
  )
  return {
    ...beeld,
    verzoeken: verzoeken.map((een) => ({
      id: een.id,
      over: een.vragerId ? (namen.get(een.persoonId) ?? null) : null,
      ontvangenOp: een.ontvangenOp,
      uiterlijk: een.uiterlijk,
      verlengdOp: een.verlengdOp,
      verlengingReden: een.verlengingReden,
      toelichting: leesToelichting(context, een),
      geleverdOp: een.geleverdOp,
    })),
  }
}

export async function leesInzageverzoeken({ db, mandaat }: Context): Promise<OutputOf<typeof toonInzageverzoeken>> {
  const verzoeken = await selectInzageverzoeken(db, mandaat)
  const ids = verzoeken.flatMap(({ persoonId, vragerId }) => [persoonId, ...(vragerId ? [vragerId] : [])])
  const personen = await listPersonen(db, mandaat, [...new Set(ids)])
  const namen = new Map(personen.map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]))
  const instellingen = new Map<string, string>()
  for (const id of new Set(verzoeken.flatMap((een) => een.instellingId ?? [])))
    instellingen.set(id, (await findOrganisatie(db, mandaat, id))?.naam ?? '')
  return verzoeken.map(({ verlengingToelichting: _, ...een }) => ({
    ...een,
    naam: namen.get(een.persoonId) ?? '',
    vrager: een.instellingId
      ? (instellingen.get(een.instellingId) ?? '')
      : een.vragerId && (namen.get(een.vragerId) ?? ''),
  }))
}

/** How old the person is for the law, and who has gezag over him, on this day. */
async function leesPositie({ db, mandaat }: Context, persoon: Persoon, op: Datum) {
  const grens = gezagBijLeeftijd(persoon.geboren, op, await findGrenzen(db, mandaat, op))
  const gezag = await listGezagdragersOp(db, mandaat, persoon.id, op)
  const voogd = await findVoogdOp(db, mandaat, persoon.id, op)
  return {
    grens,
    gezagdragers: new Set(gezag.map(({ dragerId }) => dragerId)),
    instellingId: voogd?.instelling.id ?? null,
  }
}

export const legInzageverzoekVast: Command<Verzoek, { inzageverzoekId: string; uiterlijk: Datum }> = {
  name: 'dossier.legInzageverzoekVast',
  may: heeft('inzage:leveren'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { vragerId = null, ...rest } = input
    const persoon = await getPersoon(db, mandaat, input.persoonId)
    if (persoon.gemeente !== mandaat.gemeente) throw new NotFound()
    const { grens, gezagdragers, instellingId } = await leesPositie(context, persoon, vandaag)
    const open = (await selectInzageverzoeken(db, mandaat)).some(
      (een) => een.persoonId === persoon.id && een.geleverdOp === null,
    )
    refuseIf([
      ...als(input.ontvangenOp > vandaag, 'datum-in-toekomst', 'ontvangenOp'),
      ...als(open, 'inzageverzoek-loopt', 'persoonId'),
      ...beletselenVoorVrager({
        namens: input.namens,
        grens,
        heeftVrager: vragerId !== null,
        heeftGezag: input.namens === 'voogd' ? instellingId !== null : vragerId !== null && gezagdragers.has(vragerId),
        vertrouwelijk: await isVertrouwelijk(db, mandaat, persoon.id),
      }),
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
    await insertInzageverzoek(db, mandaat, {
      ...rest,
      vragerId: input.namens === 'gezagdrager' ? vragerId : null,
      instellingId: input.namens === 'voogd' ? instellingId : null,
      id,
      uiterlijk,
    })
    return { result: { inzageverzoekId: id, uiterlijk }, objectId: id, personen: [persoon.id] }
  },
}

export const leverInzage: Command<{ inzageverzoekId: string }, { inzageverzoekId: string }> = {
  name: 'dossier.leverInzage',
  may: heeft('inzage:leveren'),
  async run({ input, db, mandaat, vandaag }) {
    const [verzoek] = await selectInzageverzoeken(db, mandaat, { id: input.inzageverzoekId })
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
  const [verzoek] = await selectInzageverzoeken(db, mandaat, { id: input.inzageverzoekId })
  if (!verzoek?.geleverdOp || plusDagen(verzoek.geleverdOp, DAGEN_OP_TE_HALEN) < vandaag) throw new NotFound()
  const { persoonId, namens, vragerId } = verzoek
  const persoon = await getPersoon(db, mandaat, persoonId)
  const { grens, gezagdragers, instellingId } = await leesPositie(context, persoon, vandaag)
  // X5: who lost the gezag since, or whose child grew up, is not given it any more.
  if (namens === 'gezagdrager' && !(vragerId && gezagdragers.has(vragerId))) throw new NotFound()
  if (namens === 'voogd' && verzoek.instellingId !== instellingId) throw new NotFound()
  if (isNamensKind(namens) && (grens === 'niet-zonder-kind' || grens === 'geen')) throw new NotFound()
  const voorbehouden =
    namens === 'voogd'
      ? new Set(await listVoorbehoudenVoorAllen(db, mandaat, persoonId))
      : (vragerId && (await listVoorbehouden(db, mandaat, [persoonId], vragerId, vandaag)).get(persoonId)) || new Set()
  const { adresgeheim } = persoon
  return leesInzagebeeld(context, persoonId, bereikVan({ namens, grens, adresgeheim, voorbehouden }))
}
