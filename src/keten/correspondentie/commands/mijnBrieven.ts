import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findPersoon } from '#uitvoering/huishouden/reads.ts'
import type { toonMijnBrieven } from '../endpoints.ts'
import { selectBestand, selectBrieven } from '../store/brieven.ts'
import { insertLeeswijze, type Stand, selectLeeswijzen, selectStanden } from '../store/verzending.ts'
import { bestandVan } from './bestand.ts'

/** A letter is the resident's once it has left the house. */
const isWeg = (stand: Stand | undefined) => stand?.verzondenOp != null

export async function leesMijnBrieven(context: Context): Promise<OutputOf<typeof toonMijnBrieven>> {
  const { db, mandaat } = context
  const ik = mandaat.persoonId ? await findPersoon(db, mandaat, mandaat.persoonId) : undefined
  if (!ik) return { persoonId: null, digitaal: false, brieven: [] }
  const brieven = await selectBrieven(db, mandaat, { aan: ik.id })
  const standen = new Map(
    (
      await selectStanden(
        db,
        mandaat,
        brieven.map(({ id }) => id),
      )
    ).map((een) => [een.briefId, een]),
  )
  const [leest] = await selectLeeswijzen(db, mandaat, [ik.id])
  return {
    persoonId: ik.id,
    digitaal: leest?.digitaal ?? false,
    brieven: brieven.flatMap(({ id, soort, wet, titel }) => {
      const stand = standen.get(id)
      if (!isWeg(stand)) return []
      const { kanaal, verzondenOp, bezwaarTot, staat } = stand!
      return [{ briefId: id, soort, wet, titel, kanaal: kanaal!, verzondenOp: verzondenOp!, bezwaarTot, staat }]
    }),
  }
}

export async function leesMijnPdf(context: Context & { readonly input: { briefId: string } }) {
  const { db, mandaat, input } = context
  const [brief] = await selectBestand(db, mandaat, input.briefId)
  if (!brief || !mandaat.persoonId || brief.ontvangerId !== mandaat.persoonId) throw new NotFound()
  const [stand] = await selectStanden(db, mandaat, [brief.id])
  if (!isWeg(stand)) throw new NotFound()
  return bestandVan(context, brief, 'pdf')
}

/** Awb 2:14: digitally only to who made known that he can be reached so, and until he says otherwise. */
export const kiesLeeswijze: Command<{ digitaal: boolean }, { digitaal: boolean }> = {
  name: 'correspondentie.kiesLeeswijze',
  may: heeft('eigen-dossier'),
  async run({ input, db, mandaat, vandaag }) {
    const { persoonId } = mandaat
    if (!persoonId) throw new NotFound()
    const id = uuidv7()
    await insertLeeswijze(db, mandaat, { id, persoonId, digitaal: input.digitaal, sinds: vandaag })
    return { result: { digitaal: input.digitaal }, objectId: id, personen: [persoonId] }
  },
}
