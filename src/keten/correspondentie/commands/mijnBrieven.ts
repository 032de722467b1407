import type { Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { NotFound } from '#platform/refusal.ts'
import { findPersoon } from '#uitvoering/huishouden/reads.ts'
import type { toonMijnBrieven } from '../endpoints.ts'
import { selectBestand, selectBrieven } from '../store/brieven.ts'
import { type Stand, selectLeeswijzen, selectStanden } from '../store/verzending.ts'
import { bestandVan } from './bestand.ts'
import { mailVan } from './leeswijze.ts'

/** A letter is the resident's once it has left the house, and while it goes out again. */
const isWeg = (stand: Stand | undefined) => stand?.eerstVerzondenOp != null

export async function leesMijnBrieven(context: Context): Promise<OutputOf<typeof toonMijnBrieven>> {
  const { db, mandaat } = context
  const ik = mandaat.persoonId ? await findPersoon(db, mandaat, mandaat.persoonId) : undefined
  if (!ik) return { persoonId: null, digitaal: false, mail: null, kwamTerug: false, brieven: [] }
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
    mail: mailVan(context, leest),
    kwamTerug: leest?.bron === 'mail-onbestelbaar',
    brieven: brieven.flatMap(({ id, soort, wet, titel }) => {
      const stand = standen.get(id)
      if (!isWeg(stand)) return []
      const { kanaal, verzondenOp, eerstVerzondenOp, bezwaarTot, staat } = stand!
      const op = verzondenOp ?? eerstVerzondenOp!
      return [{ briefId: id, soort, wet, titel, kanaal: kanaal!, verzondenOp: op, bezwaarTot, staat }]
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
