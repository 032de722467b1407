import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openMapdrager } from '#connections/berichten/index.ts'
import { type BrpStub, createBrp, startBrpStub } from '#connections/brp/index.ts'
import { ontvang } from '#keten/berichten/endpoints.ts'
import { neemVanDrager } from '#keten/berichten/reactions.ts'
import { writeAudit } from '#platform/audit.ts'
import type { Connections } from '#platform/command.ts'
import { errorFields } from '#platform/log.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { demoPersonen } from './demo.ts'
import type { House } from './house.ts'
import { openHuisdrager } from './huisdrager.ts'

export type Outside = {
  connections: Omit<Connections, 'instellingen'>
  /** Starts what needs the house itself, such as the demo's own BRP. */
  start(house: House): Promise<void>
  stop(): Promise<void>
}

/** Hands over the outside: each connection fulfils a type that a room asked for. */
export async function openConnections({ dataDir, env }: { dataDir: string; env: NodeJS.ProcessEnv }): Promise<Outside> {
  let stub: BrpStub | undefined
  const brp = createBrp({ url: () => env.BRP_URL ?? stub?.url, apiKey: env.BRP_API_KEY })
  let open: House | undefined
  const berichten = await openMapdrager({
    map: env.BERICHTEN_MAP ?? join(dataDir, 'berichten'),
    ontvang: (bytes) => neemUitMap(open!, env.GEMEENTE ?? '9901', bytes),
    meld: (fout) => open?.log.error('berichtenmap', errorFields(fout)),
  })
  return {
    connections: { brp, berichten: berichten.drager, overdracht: openHuisdrager(() => open!) },
    async start(house) {
      open = house
      berichten.start()
      if (env.BRP_URL || env.DEMO === 'nee') return
      // The demo answers for itself, from the town that was loaded.
      stub = await startBrpStub({ personen: () => demoPersonen(house) })
    },
    async stop() {
      await berichten.stop()
      await stub?.close()
    },
  }
}

/** A file from the folder is taken in by the house itself, as the upload of a person would be. */
function neemUitMap(house: House, gemeente: string, bytes: Uint8Array): Promise<'ontvangen' | 'geweigerd'> {
  const mandaat = systeemMandaat(gemeente, ontvang.access.doel)
  return house.database.transaction(
    mandaat,
    async (db) => {
      const context = {
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
      const uitslag = await neemVanDrager(context, bytes)
      await writeAudit(context, ontvang.access)
      return uitslag
    },
    { serializable: true },
  )
}
