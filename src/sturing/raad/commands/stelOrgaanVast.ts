import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { type Orgaan, upsertOrgaan } from '../store/voorstel.ts'

/** How many seats decides when a vote counts (Gemeentewet art. 8 and 29). */
export const stelOrgaanVast: Command<Orgaan, { soort: string }> = {
  name: 'raad.stelOrgaanVast',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db }) {
    await upsertOrgaan(db, mandaat, input)
    return { result: { soort: input.soort } }
  },
}
