import { createHash, randomBytes } from 'node:crypto'
import type { Command } from '#platform/command.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { beletselenVoorVerhaal, type Duiding } from '../rules/verhaal.ts'
import { insertVerhaal } from '../store.ts'

export type Vertel = {
  verteller: string
  tekst: string
  thema: string
  aanbodId?: string
  gebiedCode?: string
  duiding: Duiding[]
  toestemming: string[]
}

export const hashVertelsleutel = (sleutel: string): Buffer =>
  createHash('sha256').update(sleutel.trim().toUpperCase()).digest()

/** Tells a story. The key is shown once: with it the teller, and nobody else, can take it back. */
export const vertel: Command<Vertel, { vertelsleutel: string }> = {
  name: 'ervaring.vertel',
  may: () => true,
  async run({ input, db, mandaat, keys, vandaag }) {
    refuseIf(beletselenVoorVerhaal(input))
    const id = uuidv7()
    const vertelsleutel = randomBytes(8)
      .toString('hex')
      .toUpperCase()
      .replaceAll(/(.{4})(?=.)/g, '$1-')
    const tekst = keys.encrypt(input.tekst, {
      gemeente: mandaat.gemeente,
      table: 'ervaring.verhaal',
      row: id,
      column: 'tekst',
    })
    const { verteller, thema, aanbodId = null, gebiedCode = null } = input
    await insertVerhaal(
      db,
      mandaat,
      {
        id,
        verteller,
        tekst,
        thema,
        aanbodId,
        gebiedCode,
        verteldOp: vandaag,
        sleutelHash: hashVertelsleutel(vertelsleutel),
      },
      input.duiding,
      input.toestemming,
    )
    return { result: { vertelsleutel } }
  },
}
