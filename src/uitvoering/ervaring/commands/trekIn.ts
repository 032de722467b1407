import type { Command } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { verhaalIngetrokken } from '../events.ts'
import { withdrawVerhaal } from '../store/verhaal.ts'
import { hashVertelsleutel } from './vertel.ts'

/** Takes a story back: its text is destroyed now, its meaning counts no more. */
export const trekIn: Command<{ vertelsleutel: string }, { ingetrokken: true }> = {
  name: 'ervaring.trekIn',
  may: () => true,
  async run({ input, db, mandaat, vandaag }) {
    const [verhaal] = await withdrawVerhaal(db, mandaat, hashVertelsleutel(input.vertelsleutel), vandaag)
    if (!verhaal) throw new NotFound()
    return { result: { ingetrokken: true }, announce: [verhaalIngetrokken.of({ verhaalId: verhaal.id })] }
  },
}
