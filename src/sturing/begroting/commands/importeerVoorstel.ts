import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { bevindingenVanVoorstel } from '../rules/bevindingen.ts'
import { beletselenVoorImport } from '../rules/importtoets.ts'
import type { KadernotaInvoer } from '../rules/invoer.ts'
import { insertVoorstel } from '../store/voorstel.ts'

/** Takes a proposal in as it is printed. Nothing is corrected: what does not fit is kept beside it as a bevinding. */
export const importeerVoorstel: Command<KadernotaInvoer, { voorstelId: string; bevindingen: number }> = {
  name: 'begroting.importeerVoorstel',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    refuseIf(beletselenVoorImport(input))
    const bevindingen = bevindingenVanVoorstel(input)
    const voorstelId = await insertVoorstel(db, mandaat, input, bevindingen)
    return { result: { voorstelId, bevindingen: bevindingen.length }, objectId: voorstelId }
  },
}
