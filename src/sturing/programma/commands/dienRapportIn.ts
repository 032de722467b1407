import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { rapportIngediend } from '../events.ts'
import { countOpenBevindingen } from '../store/bevinding.ts'
import { findRapportForChange, insertRapportfeit } from '../store/rapport.ts'

/** Every remark has an answer before the report goes to the college. */
export const dienRapportIn: Command<{ rapportId: string }, { rapportId: string; ingediendOp: string }> = {
  name: 'programma.dienRapportIn',
  may: heeft('programma:schrijven'),
  async run({ input: { rapportId }, mandaat, db, vandaag }) {
    const rapport = await findRapportForChange(db, mandaat, rapportId)
    if (!rapport) throw new NotFound()
    const { programmaId } = rapport
    const open = await countOpenBevindingen(db, mandaat, programmaId, rapportId)
    refuseIf([
      ...als(rapport.ingediendOp !== null, 'rapport-is-ingediend'),
      ...als(open > 0, 'bevinding-zonder-reactie', 'bevindingen', { aantal: open }),
    ])
    await insertRapportfeit(db, mandaat, rapportId, 'ingediend', vandaag)
    return {
      result: { rapportId, ingediendOp: vandaag },
      objectId: rapportId,
      announce: [rapportIngediend.of({ rapportId, programmaId })],
    }
  },
}
