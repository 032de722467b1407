import { type BrpStub, createBrp, startBrpStub } from '#connections/brp/index.ts'
import type { Connections } from '#platform/command.ts'
import { demoPersonen } from './demo.ts'
import type { House } from './house.ts'

export type Outside = {
  connections: Connections
  /** Starts what needs the house itself, such as the demo's own BRP. */
  start(house: House): Promise<void>
  stop(): Promise<void>
}

/** Hands over the outside: each connection fulfils a type that a room asked for. */
export async function openConnections({ env }: { dataDir: string; env: NodeJS.ProcessEnv }): Promise<Outside> {
  let stub: BrpStub | undefined
  const brp = createBrp({ url: () => env.BRP_URL ?? stub?.url, apiKey: env.BRP_API_KEY })
  return {
    connections: { brp },
    async start(house) {
      if (env.BRP_URL || env.DEMO === 'nee') return
      // The demo answers for itself, from the town that was loaded.
      stub = await startBrpStub({ personen: () => demoPersonen(house) })
    },
    async stop() {
      await stub?.close()
    },
  }
}
