import { behandelaarVanBezwaar } from '#keten/voorziening/reads.ts'
import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { findBriefVan } from '../store/brieven.ts'
import { bewaarBrieven, drukAf } from './brieven.ts'
import { uitDeKamer } from './gegevens.ts'
import { brengVanzelf } from './verzend.ts'

const soort = 'bezwaarintrekking'

/** In the transaction of the withdrawal: the letter that confirms it is made and leaves by itself. */
export const planIntrekking = ({ db, mandaat }: Context, id: string) =>
  sql`select platform.plan_taak('correspondentie.verzendIntrekking', ${JSON.stringify({ gemeente: mandaat.gemeente, id })}::json, ${`intrekking-${id}`})`.execute(
    db,
  )

/** A task of the outbox, in the name of who handled the objection: his is what comes back or can only be handed over. */
export async function verzendIntrekking(context: Context, bezwaarId: string): Promise<void> {
  const { db, mandaat, audit } = context
  if (await findBriefVan(db, mandaat, soort, bezwaarId)) return
  const wie = (await behandelaarVanBezwaar(context, bezwaarId)) ?? { naam: 'Bezwaar en beroep' }
  const namens = { ...context, mandaat: { ...mandaat, actor: { ...mandaat.actor, ...wie } } }
  const bron = uitDeKamer(soort, bezwaarId)
  const drukwerk = await drukAf({ inTransaction: (werk) => werk(namens) }, { soort, zaakId: bezwaarId }, bron)
  for (const brief of await bewaarBrieven(namens, drukwerk, bron)) {
    await brengVanzelf(namens, brief)
    const personen = [...new Set([brief.persoonId, brief.ontvangerId ?? brief.persoonId])]
    audit.push({ soort: 'deed', actie: 'correspondentie.verzendIntrekking', objectId: brief.briefId, personen })
  }
}
