import { type BrpStub, createBrp, startBrpStub } from '#connections/brp/index.ts'
import type { Connections } from '#platform/command.ts'
import type { House } from './house.ts'

export type Outside = {
  connections: Connections
  /** Starts what needs the house itself, such as the demo's own BRP. */
  start(house: House): Promise<void>
  stop(): Promise<void>
}

type Settings = { dataDir: string; env: NodeJS.ProcessEnv }

/** Hands over the outside: each connection fulfils a type that a room asked for. */
export async function openConnections({ env }: Settings): Promise<Outside> {
  let stub: BrpStub | undefined
  // Until there is an address the BRP is out of reach, which the house can live with.
  const brp = createBrp({ url: () => env.BRP_URL ?? stub?.url, apiKey: env.BRP_API_KEY })
  return {
    connections: { brp },
    async start(house) {
      if (env.BRP_URL || env.DEMO === 'nee') return
      stub = await startBrpStub({ personen: () => inwonersVanVoorbeeldstad(house, env) })
    },
    stop: async () => stub?.close(),
  }
}

/** The demo's BRP knows everyone of the town, also who is not yet in our register; made at the first question. */
async function inwonersVanVoorbeeldstad(house: House, env: NodeJS.ProcessEnv) {
  const { brpPersonen, genereerStad } = await import('#test/voorbeeldstad/index.ts')
  const { INWONERS: inwoners = '25000', JAREN: jaren = '3' } = env
  return brpPersonen(
    genereerStad({
      inwoners: Number(inwoners),
      jaren: Number(jaren),
      seed: 1,
      vandaag: house.clock.vandaag(),
      gemeente: '9901',
    }),
  )
}
