import { randomUUID } from 'node:crypto'
import type { Context } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { House } from './house.ts'

/** What the house itself is given when it acts without a request: a task from the outbox, loading the demo. */
export function systemContext(house: House, mandaat: Mandaat, db: Db): Context {
  return {
    mandaat,
    db,
    vandaag: house.clock.vandaag(),
    nu: house.clock.nu(),
    keys: house.keys,
    trace: randomUUID(),
    connections: house.connections,
    hear: house.hear,
    audit: [],
  }
}
