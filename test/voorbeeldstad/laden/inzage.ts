import { legInzageverzoekVast, leverInzage } from '#keten/dossier/commands/inzage.ts'
import { type Context, doCommand } from '#platform/command.ts'
import { findPersoon } from '#uitvoering/huishouden/reads.ts'
import { plusDagen } from '#values/datum.ts'
import { castId } from '../cast/gezin.ts'

/** Two people of the cast asked what is recorded of them: one was given it, the other still waits. */
export async function laadInzage(context: Context): Promise<void> {
  const vraagt = async (wie: string, dagenGeleden: number) => {
    const persoon = await findPersoon(context.db, context.mandaat, castId(wie))
    if (!persoon || persoon.gemeente !== context.mandaat.gemeente) return
    const { inzageverzoekId } = await doCommand(legInzageverzoekVast, context, {
      persoonId: persoon.id,
      ontvangenOp: plusDagen(context.vandaag, -dagenGeleden),
      namens: 'zelf',
      vastgesteldMet: 'legitimatie',
    })
    return inzageverzoekId
  }
  const eerste = await vraagt('persoon marieke', 20)
  if (eerste) await doCommand(leverInzage, context, { inzageverzoekId: eerste })
  await vraagt('persoon terpstra', 6)
}
