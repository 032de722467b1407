import type { Aankondiging, EventDef } from '#values/event.ts'
import type { Context } from './command.ts'
import type { Access } from './endpoint.ts'

/** What a room does about an upstream event, in the transaction in which it was announced. */
export type Reaction = {
  readonly event: string
  readonly room: string
  run(context: Context, payload: unknown): Promise<void>
}

export function reaction<P>(
  room: string,
  event: EventDef<P>,
  run: (context: Context, payload: P) => Promise<void>,
): Reaction {
  return { event: event.name, room, run: (context, payload) => run(context, payload as P) }
}

/** Hears in the order of the list, which the roof keeps in flow order. */
export function hearWith(reactions: readonly Reaction[]): Context['hear'] {
  const byEvent = Map.groupBy(reactions, (one) => one.event)
  return async (context, aankondiging: Aankondiging) => {
    for (const one of byEvent.get(aankondiging.name) ?? []) await one.run(context, aankondiging.payload)
  }
}

/** A task of the house itself, tried again until it succeeds. */
export type Taak = ((context: Context, payload: { gemeente: string; id: string }) => Promise<void>) & {
  /** Of what leaves the building: why, and on what ground. Its lines are written in the transaction of the task. */
  readonly uitgaand?: Waarvoor
}
export type Waarvoor = Pick<Access, 'doel' | 'grondslag' | 'verwerking'>

/** A task of the outbox: it leaves a line of what it sent, about whom. */
export const uitgaand = (waarvoor: Waarvoor, taak: Taak): Taak =>
  Object.assign<Taak, Pick<Taak, 'uitgaand'>>((context, payload) => taak(context, payload), { uitgaand: waarvoor })
