import type { Command, Context, Prepare } from './command.ts'
import type { Endpoint, InputOf, OutputOf } from './endpoint.ts'

export type Read<I, R> = (context: Context & { readonly input: I }) => Promise<R>

/** An endpoint with what answers it: a command (a deed, serializable) or a read. */
export type Route = {
  readonly endpoint: Endpoint
  readonly command?: Command<unknown, unknown>
  readonly prepare?: Prepare<unknown, unknown>
  readonly read?: Read<unknown, unknown>
  readonly render?: (read: unknown) => Promise<unknown>
}

// biome-ignore lint/suspicious/noExplicitAny: the schemas differ per endpoint; InputOf and OutputOf bind them
type AnyEndpoint = Endpoint<any, any, any, any>

export function serveCommand<E extends AnyEndpoint>(endpoint: E, command: Command<InputOf<E>, OutputOf<E>>): Route {
  return { endpoint, command: command as Command<unknown, unknown> }
}

export function serveRead<E extends AnyEndpoint>(endpoint: E, read: Read<InputOf<E>, OutputOf<E>>): Route {
  return { endpoint, read: read as Read<unknown, unknown> }
}

/** A file that is made of what was read: while it is made, no transaction is open and the look has left its line. */
export function serveRendered<E extends AnyEndpoint, I extends InputOf<E>, R>(
  endpoint: E,
  read: Read<I, R>,
  render: (read: R) => Promise<{ bytes: Uint8Array; filename: string }>,
): Route {
  return { endpoint, read: read as Read<unknown, unknown>, render: render as (read: unknown) => Promise<unknown> }
}

/** A deed that needs something made first, such as the bytes of a paper. */
export function servePrepared<E extends AnyEndpoint, J>(
  endpoint: E,
  prepare: Prepare<InputOf<E>, J>,
  command: Command<J, OutputOf<E>>,
): Route {
  return {
    endpoint,
    command: command as Command<unknown, unknown>,
    prepare: prepare as Prepare<unknown, unknown>,
  }
}
