import type { Datum } from '#values/datum.ts'
import type { Aankondiging } from '#values/event.ts'
import type { Keys } from './crypto.ts'
import type { Db } from './db.ts'
import type { Mandaat, May } from './mandaat.ts'
import { NotMandated } from './refusal.ts'

/** What every deed and read is given: who, the transaction, and the day on which it happens. */
export type Context = {
  readonly mandaat: Mandaat
  readonly db: Db
  readonly vandaag: Datum
  readonly nu: Date
  readonly keys: Keys
  /** One id for everything that this request does. */
  readonly trace: string
  readonly connections: Connections
  /** Version from If-Match, where the endpoint asks one. */
  readonly verwachteVersie?: number | undefined
  /** Hears announcements in this transaction; filled by the roof. */
  readonly hear: (context: Context, aankondiging: Aankondiging) => Promise<void>
  /** Collects the audit lines of this request; written before commit. */
  readonly audit: AuditLine[]
}

/** Outside connections, by name; each module declares the type it asks for and the roof hands it over. */
// biome-ignore lint/suspicious/noEmptyInterface: rooms add their connection by declaration merging
export interface Connections {}

export type AuditLine = {
  soort: 'deed' | 'look'
  actie: string
  objectId?: string | undefined
  personen: readonly string[]
  vertrouwelijk?: boolean
}

export type Outcome<R> = {
  result: R
  announce?: readonly Aankondiging[]
  /** The thing the deed was done to, for the audit line. */
  objectId?: string
  /** Persons touched, for the log that they may ask back. */
  personen?: readonly string[]
}

export type Command<I, R> = {
  readonly name: string
  readonly may: May
  run(context: Context & { readonly input: I }): Promise<Outcome<R>>
}

/** Slow work before a deed, outside its transaction and its retries: what it gives is the input of the deed. */
export type Prepare<I, J> = (outside: Outside & { readonly input: I }) => Promise<J>
export type Outside = { inTransaction<T>(work: (context: Context) => Promise<T>): Promise<T> }

/** Does a deed in the transaction at hand: may, run, audit line, announcements heard, all or nothing. */
export async function doCommand<I, R>(command: Command<I, R>, context: Context, input: I): Promise<R> {
  if (context.mandaat.actor.soort !== 'systeem' && !command.may(context.mandaat)) throw new NotMandated()
  return perform(command, context, input)
}

/**
 * For deeds.ts doors: does an upstream deed because of a downstream one that was allowed. The power was tested on the
 * deed the person did; this one is logged under its own name in the same transaction.
 */
export async function doOnBehalf<I, R>(command: Command<I, R>, context: Context, input: I): Promise<R> {
  return perform(command, context, input)
}

async function perform<I, R>(command: Command<I, R>, context: Context, input: I): Promise<R> {
  const outcome = await command.run({ ...context, input })
  context.audit.push({
    soort: 'deed',
    actie: command.name,
    objectId: outcome.objectId,
    personen: outcome.personen ?? [],
  })
  for (const aankondiging of outcome.announce ?? []) await context.hear(context, aankondiging)
  return outcome.result
}
