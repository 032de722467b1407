import type { Context } from '#platform/command.ts'
import { type Reaction, reaction, type Taak } from '#platform/reaction.ts'
import { Refused } from '#platform/refusal.ts'
import { toegewezen, toewijzingGewijzigd, verzoekBeantwoord } from '#keten/voorziening/index.ts'
import { findToewijzing } from '#keten/voorziening/reads.ts'
import { hervatGeparkeerd } from './commands/handelAf.ts'
import { maak301 } from './commands/maak301.ts'
import { maak319 } from './commands/maak319.ts'
import { ontvang } from './commands/ontvang.ts'
import { verzendBericht } from './commands/verzend.ts'

async function na({ context, toewijzingId, ...van }: { context: Context; toewijzingId: string } & Parameters<typeof maak301>[1]): Promise<void> {
  await maak301(context, van)
  const toewijzing = await findToewijzing(context.db, context.mandaat, toewijzingId)
  if (toewijzing) await hervatGeparkeerd(context, { sleutels: [String(toewijzing.nummer)] })
}

export const reactions: Reaction[] = [
  reaction('berichten', toegewezen, (context, payload) => na({ context, ...payload })),
  reaction('berichten', toewijzingGewijzigd, (context, payload) => na({ context, ...payload })),
  reaction('berichten', verzoekBeantwoord, async (context, payload) => void (await maak319(context, payload))),
]

export const taken: Record<string, Taak> = {
  'berichten.verzend': (context, { id }) => verzendBericht(context, id),
  /** Daily: what is parked past the day its retour is due gets its codes. */
  'berichten.hervat': async (context) => void (await hervatGeparkeerd(context)),
}

/** A file that the carrier brought. A refusal is recorded and the file is done with; anything else is tried again. */
export async function neemVanDrager(context: Context, body: Uint8Array): Promise<'ontvangen' | 'geweigerd'> {
  try {
    const { result } = await ontvang.run({ ...context, input: { body, drager: 'map' } })
    return result instanceof Refused ? 'geweigerd' : 'ontvangen'
  } catch (fout) {
    if (fout instanceof Refused) return 'geweigerd'
    throw fout
  }
}
