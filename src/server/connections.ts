import type { Connections } from '#platform/command.ts'
import type { House } from './house.ts'

export type Outside = {
  connections: Connections
  /** Starts what needs the house itself, such as the demo's own BRP. */
  start(house: House): Promise<void>
  stop(): Promise<void>
}

/** Hands over the outside: each connection fulfils a type that a room asked for. */
export async function openConnections(_options: { dataDir: string; env: NodeJS.ProcessEnv }): Promise<Outside> {
  return { connections: {}, start: async () => {}, stop: async () => {} }
}
