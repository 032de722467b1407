import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findHuishoudenVan, getPersoon } from '#uitvoering/huishouden/reads.ts'
import { findTermijnregelOp, listGelijkgesteldeDagen } from '#uitvoering/toegang/reads.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, jaarVan } from '#values/datum.ts'
import { berekenTermijn } from '#values/termijn.ts'
import type { toonMijnVernietigverzoeken } from '../endpointsVernietiging.ts'
import { type Besluit, beletselenVoorBesluit } from '../rules/vernietiging.ts'
import * as store from '../store/vernietiging.ts'
import { plaats } from './vernietiging.ts'

type Vraag = Pick<store.Verzoek, 'persoonId' | 'soort' | 'ontvangenOp' | 'namens'>
type Vastgelegd = { vernietigverzoekId: string; uiterlijk: Datum }

async function legVast({ db, mandaat, vandaag }: Context, vraag: Vraag) {
  const persoon = await getPersoon(db, mandaat, vraag.persoonId)
  if (persoon.gemeente !== mandaat.gemeente) throw new NotFound()
  const eigen = await store.selectVerzoeken(db, mandaat, { persoonId: persoon.id })
  refuseIf([
    ...als(vraag.ontvangenOp > vandaag, 'datum-in-toekomst', 'ontvangenOp'),
    ...als(
      eigen.some((een) => een.soort === vraag.soort && een.besluit === null),
      'vernietigverzoek-loopt',
      'soort',
    ),
  ])
  const regel = await findTermijnregelOp(db, mandaat, 'vernietigverzoek', vraag.ontvangenOp)
  refuseIf(als(regel === undefined, 'voor-de-avg', 'ontvangenOp'))
  const { uiterlijk } = berekenTermijn({
    regel: regel!,
    start: vraag.ontvangenOp,
    vandaag,
    feestdagen: await listGelijkgesteldeDagen(db, mandaat, vraag.ontvangenOp),
  })
  const id = uuidv7()
  await store.insertVerzoek(db, mandaat, { ...vraag, id, uiterlijk })
  return { result: { vernietigverzoekId: id, uiterlijk }, objectId: id, personen: [persoon.id] }
}

export const legVernietigverzoekVast: Command<Vraag, Vastgelegd> = {
  name: 'dossier.legVernietigverzoekVast',
  may: heeft('inzage:leveren'),
  run: (context) => legVast(context, context.input),
}

export const vraagVernietiging: Command<Pick<Vraag, 'soort'>, Vastgelegd> = {
  name: 'dossier.vraagVernietiging',
  may: heeft('eigen-dossier'),
  async run(context) {
    const { input, mandaat, vandaag } = context
    if (!mandaat.persoonId) throw new NotFound()
    return legVast(context, { ...input, persoonId: mandaat.persoonId, ontvangenOp: vandaag, namens: 'zelf' })
  },
}

export async function leesMijnVernietigverzoeken({
  db,
  mandaat,
  keys,
}: Context): Promise<OutputOf<typeof toonMijnVernietigverzoeken>> {
  const { persoonId, gemeente } = mandaat
  if (!persoonId) return { persoonId: null, verzoeken: [] }
  const verzoeken = await store.selectVerzoeken(db, mandaat, { persoonId })
  return {
    persoonId,
    verzoeken: verzoeken.map(({ id, soort, ontvangenOp, uiterlijk, besluit, reden, beslotenOp, toelichting }) => ({
      id,
      soort,
      ontvangenOp,
      uiterlijk,
      besluit,
      reden,
      beslotenOp,
      toelichting: toelichting && keys.decrypt(toelichting, plaats(gemeente, id)),
    })),
  }
}

export type BeslisVernietigverzoek = Omit<Besluit, 'soort'> & { vernietigverzoekId: string }

/** Granted, it becomes a proposal that another approves; refused, the resident reads why (Wmo 5.3.5, Jeugdwet 7.3.9, AVG 17). */
export const beslisVernietigverzoek: Command<BeslisVernietigverzoek, { vernietigverzoekId: string }> = {
  name: 'dossier.beslisVernietigverzoek',
  may: heeft('vernietiging:voorstellen'),
  async run({ input, db, mandaat, keys, vandaag }) {
    const { besluit, reden, toelichting } = input
    const [verzoek] = await store.selectVerzoeken(db, mandaat, { id: input.vernietigverzoekId })
    if (!verzoek) throw new NotFound()
    const { id, persoonId, soort } = verzoek
    const [houdt] = await store.selectHoudt(db, mandaat, [persoonId], vandaag)
    refuseIf([
      ...als(verzoek.besluit !== null, 'al-besloten'),
      ...beletselenVoorBesluit(
        { soort, besluit, reden, toelichting },
        { vervallen: false, loopt: houdt?.loopt ?? false, houdt: houdt?.houdt ?? [] },
      ),
    ])
    await store.updateBesluit(db, mandaat, {
      id,
      besluit,
      reden: besluit === 'geweigerd' ? reden! : null,
      toelichting: toelichting.trim() === '' ? null : keys.encrypt(toelichting, plaats(mandaat.gemeente, id)),
      beslotenOp: vandaag,
    })
    if (besluit === 'ingewilligd' && soort === 'vernietigen') {
      const lijstId = uuidv7()
      const huishoudenId = (await findHuishoudenVan(db, mandaat, persoonId, vandaag)) ?? null
      await store.insertLijst(db, mandaat, {
        id: lijstId,
        jaar: jaarVan(vandaag),
        soort: 'verzoek',
        voorgesteldOp: vandaag,
      })
      await store.insertRegels(db, mandaat, lijstId, [{ persoonId, huishoudenId, deel: 'alles', vervaltOp: vandaag }])
    }
    return { result: { vernietigverzoekId: id }, objectId: id, personen: [persoonId] }
  },
}
