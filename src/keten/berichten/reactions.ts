import { toegewezen, toewijzingGewijzigd, verzoekBeantwoord } from '#keten/voorziening/index.ts'
import { findToewijzing } from '#keten/voorziening/reads.ts'
import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { type Reaction, reaction, type Taak, uitgaand } from '#platform/reaction.ts'
import { Refused } from '#platform/refusal.ts'
import { instellingGewijzigd } from '#uitvoering/inrichting/index.ts'
import { herberekenAntwoorddagen } from './commands/antwoorddag.ts'
import { hervatGeparkeerd } from './commands/handelAf.ts'
import { maak301 } from './commands/maak301.ts'
import { maak319 } from './commands/maak319.ts'
import { ontvang } from './commands/ontvang.ts'
import { verzendBericht } from './commands/verzend.ts'
import { vraagHerberekening } from './store/antwoorddag.ts'
import { insertGeweigerd } from './store/regel.ts'

async function na({
  context,
  toewijzingId,
  ...van
}: { context: Context; toewijzingId: string } & Parameters<typeof maak301>[1]): Promise<void> {
  await maak301(context, van)
  const toewijzing = await findToewijzing(context.db, context.mandaat, toewijzingId)
  if (toewijzing) await hervatGeparkeerd(context, { sleutels: [String(toewijzing.nummer)] })
}

export { effecten } from './commands/antwoorddag.ts'

export const reactions: Reaction[] = [
  reaction('berichten', instellingGewijzigd, async ({ db, mandaat }, { soort }) => {
    if (soort === 'termijn' || soort === 'feestdag') await vraagHerberekening(db, mandaat)
  }),
  reaction('berichten', toegewezen, (context, payload) => na({ context, ...payload })),
  reaction('berichten', toewijzingGewijzigd, (context, payload) => na({ context, ...payload })),
  reaction('berichten', verzoekBeantwoord, async (context, payload) => void (await maak319(context, payload))),
]

export const taken: Record<string, Taak> = {
  'berichten.verzend': uitgaand(
    {
      doel: 'berichtenverkeer met aanbieders',
      grondslag: 'Jeugdwet art. 2.15, Wmo 2015 art. 5.2.9 (Regeling iWmo en iJw)',
      verwerking: 'berichtenverkeer',
    },
    (context, { id }) => verzendBericht(context, id),
  ),
  'berichten.herberekenAntwoorddagen': (context) => herberekenAntwoorddagen(context),
  /** Daily: what is parked past the day its retour is due gets its codes. */
  'berichten.hervat': async (context) => void (await hervatGeparkeerd(context)),
}

/** A file that the carrier brought. A refusal undoes what was begun and is left for someone to tell the sender (OP090x2). */
export async function neemVanDrager(context: Context, body: Uint8Array): Promise<'ontvangen' | 'geweigerd'> {
  const { db, mandaat, vandaag } = context
  await sql`savepoint drager`.execute(db)
  try {
    const { result } = await ontvang.run({ ...context, input: { body, drager: 'map' } })
    return result instanceof Refused ? 'geweigerd' : 'ontvangen'
  } catch (fout) {
    if (!(fout instanceof Refused)) throw fout
    await sql`rollback to savepoint drager`.execute(db)
    context.audit.length = 0
    await insertGeweigerd(db, mandaat, {
      reden: fout.beletselen[0]!.code,
      ontvangenOp: vandaag,
      gemeldOp: null,
      drager: 'map',
    })
    return 'geweigerd'
  }
}
