import type { Context } from '#platform/command.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Bsn } from '#values/bsn.ts'

type Wie = Pick<Context, 'keys' | 'mandaat'>

const plaats = ({ mandaat }: Wie) => ({
  gemeente: mandaat.gemeente,
  table: 'brp',
  row: mandaat.actor.id,
  column: 'zoekresultaat',
})

/** A BRP search result is handed on without its BSN: sealed, and only for who searched. */
export const maakBrpSleutel = (wie: Wie, bsn: Bsn): string => wie.keys.encrypt(bsn, plaats(wie)).toString('base64url')

export function opentBrpSleutel(wie: Wie, sleutel: string): string {
  try {
    return wie.keys.decrypt(Buffer.from(sleutel, 'base64url'), plaats(wie))
  } catch {
    refuseIf([{ code: 'bsn-ongeldig', veld: 'brpSleutel' }])
    throw new Error('unreachable')
  }
}
