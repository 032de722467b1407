import { randomBytes } from 'node:crypto'
import type { Keys } from '#platform/crypto.ts'
import type { Db } from '#platform/db.ts'
import { hashVertelsleutel } from '#uitvoering/ervaring/commands/vertel.ts'
import type { THEMAS } from '#uitvoering/ervaring/rules/verhaal.ts'
import type { Stad, Verhaal } from '../stad.ts'
import { voegToe } from './bulk.ts'
import { laadDuiding } from './duiding.ts'
import { laadRondes } from './vragenlijsten.ts'
import { zegelVoor } from './zegel.ts'

/** The town's own subjects under the themes that a teller of the house can choose. */
const THEMA: Record<string, (typeof THEMAS)[number]> = {
  'huishoudelijke hulp': 'thuis wonen',
  begeleiding: 'thuis wonen',
  mantelzorg: 'thuis wonen',
  jeugdhulp: 'opgroeien',
  verwijzing: 'toegang',
  dagbesteding: 'meedoen',
  'dagbesteding zonder indicatie': 'meedoen',
  schulden: 'geld',
  inkomen: 'geld',
}

function themaVan({ themas }: Verhaal): string {
  const thema = THEMA[themas[0] ?? '']
  if (thema === undefined) throw new RangeError(`geen thema voor ${themas.join(', ')}`)
  return thema
}

/** Stories, with a key that nobody has: who told them in the town cannot take them back. */
export async function laadErvaring(db: Db, keys: Keys, stad: Stad): Promise<void> {
  const { gemeente, ervaring } = stad
  const zegel = zegelVoor(keys, gemeente, 'ervaring')
  await voegToe(db, gemeente, 'ervaring.verhaal', ervaring.verhalen, {
    id: ['uuid', (een) => een.id],
    verteller: ['text', (een) => (een.verteller === 'professional' ? 'professional' : 'inwoner')],
    tekst: ['bytea', (een) => (een.ingetrokkenOp ? null : zegel('verhaal', een.id, 'tekst', een.tekst))],
    thema: ['text', themaVan],
    aanbod_id: ['uuid', (een) => een.aanbod],
    gebied_code: ['text', (een) => een.gebied],
    verteld_op: ['date', (een) => een.verteldOp],
    sleutel_hash: ['bytea', () => hashVertelsleutel(randomBytes(8).toString('hex'))],
    ingetrokken_op: ['date', (een) => een.ingetrokkenOp],
  })
  await laadDuiding(db, gemeente, ervaring)
  await voegToe(db, gemeente, 'ervaring.toestemming', ervaring.toestemmingen, {
    id: ['uuid', (een) => een.id],
    verhaal_id: ['uuid', (een) => een.verhaal],
    gebruik: ['text', (een) => een.gebruik],
    gegeven_op: ['date', (een) => een.gegevenOp],
  })
  await laadRondes(db, keys, stad)
}
