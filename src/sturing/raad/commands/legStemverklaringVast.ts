import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import { ensureFracties } from '../store/fractie.ts'
import { hasBesluit, insertStemverklaring } from '../store/voorstel.ts'

export const legStemverklaringVast: Command<
  { besluitId: string; fractie: string; tekst: string },
  { stemverklaringId: string }
> = {
  name: 'raad.legStemverklaringVast',
  may: heeft('raad:schrijven'),
  async run({ input: { besluitId, fractie, tekst }, mandaat, db }) {
    if (!(await hasBesluit(db, mandaat, besluitId))) throw new NotFound()
    const fracties = await ensureFracties(db, mandaat, [fractie])
    const fractieId = fracties.get(fractie)!
    const stemverklaringId = await insertStemverklaring(db, mandaat, { besluitId, fractieId, tekst })
    return { result: { stemverklaringId }, objectId: besluitId }
  },
}
