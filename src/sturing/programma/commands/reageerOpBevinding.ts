import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import { findBevinding, insertReactie, type Reactie } from '../store/bevinding.ts'

type Input = { bevindingId: string; keuze: Reactie['keuze']; reden: string }

/** A remark is answered, not clicked away: it stays, with the answer beside it. */
export const reageerOpBevinding: Command<Input, { bevindingId: string; keuze: string }> = {
  name: 'programma.reageerOpBevinding',
  may: heeft('programma:schrijven'),
  async run({ input: { bevindingId, keuze, reden }, mandaat, db }) {
    if (!(await findBevinding(db, mandaat, bevindingId))) throw new NotFound()
    await insertReactie(db, mandaat, bevindingId, keuze, reden.trim())
    return { result: { bevindingId, keuze }, objectId: bevindingId }
  },
}
