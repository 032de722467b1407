export type Aankondiging<Payload = unknown> = { readonly name: string; readonly payload: Payload }

export type EventDef<Payload> = {
  readonly name: string
  of(payload: Payload): Aankondiging<Payload>
}

export function defineEvent<Payload>(name: string): EventDef<Payload> {
  return { name, of: (payload) => ({ name, payload }) }
}
