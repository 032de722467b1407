import { type Command, type Context, doOnBehalf } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { beantwoord } from './commands/beantwoord.ts'
import { herlees } from './commands/handelAf.ts'
import type { Oordeel } from './rules/oordeel.ts'
import { findBericht } from './store/bericht.ts'
import { type Regeluitslag, settleRegels } from './store/regel.ts'

export type Verzend = { berichtId: string; oordeel: Oordeel; regels: readonly Regeluitslag[] }

const verzendCommand: Command<Verzend, { antwoordId: string }> = {
  name: 'berichten.verzend',
  may: () => false,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const heen = await findBericht(db, mandaat, input.berichtId)
    if (!heen) throw new NotFound()
    await settleRegels(db, mandaat, heen.id, vandaag, input.regels)
    const antwoordId = await beantwoord(context, heen, await herlees(context, heen.id), input.oordeel)
    return { result: { antwoordId }, objectId: heen.id }
  },
}

/** The 325 of a 323 whose lines are all decided; once (B3). */
export const verzend = (context: Context, input: Verzend) => doOnBehalf(verzendCommand, context, input)
