import type { Command } from '#platform/command.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Datum } from '#values/datum.ts'
import { endGronden, insertGrond, type NieuweGrond } from '../store/gronden.ts'

export type LegToegangsgrondVast = Omit<NieuweGrond, 'id'>

/** Only through the deed door: whoever creates a relation writes why it gives access (D20). */
export const legToegangsgrondVast: Command<LegToegangsgrondVast, { toegangsgrondId: string }> = {
  name: 'huishouden.legToegangsgrondVast',
  may: () => false,
  async run({ input, mandaat, db }) {
    const toegangsgrondId = uuidv7()
    await insertGrond(db, mandaat, { ...input, id: toegangsgrondId })
    return {
      result: { toegangsgrondId },
      objectId: toegangsgrondId,
      personen: input.persoonId ? [input.persoonId] : [],
    }
  },
}

export const beeindigToegangsgronden: Command<{ volgtUit: string; laatsteDag: Datum }, Record<string, never>> = {
  name: 'huishouden.beeindigToegangsgronden',
  may: () => false,
  async run({ input, mandaat, db }) {
    await endGronden(db, mandaat, input.volgtUit, input.laatsteDag)
    return { result: {}, objectId: input.volgtUit }
  },
}
