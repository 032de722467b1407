import { retourcodeVoor } from '#keten/berichten/index.ts'
import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { lockDeclaratie } from '../store/declaratie.ts'
import { listRegels } from '../store/regel.ts'
import { hervatAndere } from './beoordeel.ts'
import { keurRegelsGoed } from './keurRegelsGoed.ts'
import { rondAf } from './rondAf.ts'
import { weiger } from './weiger.ts'

const may = heeft('declaratie:goedkeuren')
export type KeurGoed = { declaratieId: string; regelIds?: string[] }

/** Within the approver's limiet in euros, tested on the whole declaration so that splitting its lines helps no one (DE4). */
export const keurGoed: Command<KeurGoed, { declaratieId: string }> = {
  name: 'declaratie.keurGoed',
  may,
  async run(context) {
    const { input, db, mandaat } = context
    const declaratie = await lockDeclaratie(db, mandaat, input.declaratieId)
    if (!declaratie) throw new NotFound()
    const open = (await listRegels(db, mandaat, declaratie.id)).filter(
      (regel) => regel.besluit === null && regel.geparkeerdOp === null && regel.toewijzingId !== null,
    )
    const gekozen = input.regelIds ? open.filter((regel) => input.regelIds!.includes(regel.id)) : open
    const limiet = mandaat.limiet ?? 0
    refuseIf([
      ...als(gekozen.length === 0 || gekozen.length < (input.regelIds?.length ?? 0), 'niets-te-keuren', 'regelIds'),
      ...als(declaratie.teToetsen > limiet, 'boven-limiet', 'declaratieId', { limiet }),
    ])
    await keurRegelsGoed(context, declaratie.id, gekozen, {
      limiet,
      getoetst: declaratie.teToetsen,
      automatisch: false,
    })
    await rondAf(context, declaratie.id)
    await hervatAndere(context, declaratie)
    return {
      result: { declaratieId: declaratie.id },
      objectId: declaratie.id,
      personen: gekozen.flatMap((regel) => regel.clientId ?? []),
    }
  },
}

export type KeurAf = { declaratieId: string; regelIds: string[]; grond: string }

/** Only on a ground that the sender can know and that has a retourcode (OP095, OP364). */
export const keurAf: Command<KeurAf, { declaratieId: string }> = {
  name: 'declaratie.keurAf',
  may,
  async run(context) {
    const { input, db, mandaat } = context
    const declaratie = await lockDeclaratie(db, mandaat, input.declaratieId)
    if (!declaratie) throw new NotFound()
    const gekozen = (await listRegels(db, mandaat, declaratie.id)).filter(
      (regel) => regel.besluit === null && input.regelIds.includes(regel.id),
    )
    const code = retourcodeVoor('323', input.grond)
    refuseIf([
      ...als(gekozen.length === 0 || gekozen.length < input.regelIds.length, 'niets-te-keuren', 'regelIds'),
      ...als(code === undefined, 'grond-niet-toegestaan', 'grond'),
      ...als(declaratie.teToetsen > (mandaat.limiet ?? 0), 'boven-limiet', 'declaratieId'),
    ])
    for (const regel of gekozen) await weiger(context, regel, [{ code: input.grond }], [code!])
    await rondAf(context, declaratie.id)
    await hervatAndere(context, declaratie)
    return {
      result: { declaratieId: declaratie.id },
      objectId: declaratie.id,
      personen: gekozen.flatMap((regel) => regel.clientId ?? []),
    }
  },
}
