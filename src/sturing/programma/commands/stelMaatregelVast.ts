import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { beletselenVoorAandelen } from '../rules/aandeel.ts'
import { insertMaatregel, listAandelen, type MaatregelInvoer } from '../store/maatregel.ts'
import { findProgramma, listOnderdelen } from '../store/programma.ts'

/** A measure with what it adds to standing policy and what happens without it; its shares of a line never pass the whole. */
export const stelMaatregelVast: Command<{ programmaId: string } & MaatregelInvoer, { maatregelId: string }> = {
  name: 'programma.stelMaatregelVast',
  may: heeft('programma:schrijven'),
  async run({ input: { programmaId, ...maatregel }, mandaat, db }) {
    if (!(await findProgramma(db, mandaat, programmaId))) throw new NotFound()
    const { onderdeelId, regels = [] } = maatregel
    const onderdelen = onderdeelId ? await listOnderdelen(db, mandaat, programmaId) : []
    if (onderdeelId && !onderdelen.some(({ id }) => id === onderdeelId)) throw new NotFound()
    const id = uuidv7()
    const anderen = await listAandelen(
      db,
      mandaat,
      regels.map(({ regelId }) => regelId),
    )
    const eigen = regels.map(({ regelId, honderdsten }) => ({ maatregel: id, regel: regelId, honderdsten }))
    refuseIf(beletselenVoorAandelen([...anderen, ...eigen]))
    await insertMaatregel(db, mandaat, id, programmaId, maatregel)
    return { result: { maatregelId: id }, objectId: id }
  },
}
