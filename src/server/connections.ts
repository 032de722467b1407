import { join } from 'node:path'
import { openMapdrager } from '#connections/berichten/index.ts'
import { type BrpStub, createBrp, startBrpStub } from '#connections/brp/index.ts'
import { openMailmap } from '#connections/mail/index.ts'
import { openPostmap } from '#connections/post/index.ts'
import { ontvang } from '#keten/berichten/endpoints.ts'
import { neemVanDrager } from '#keten/berichten/reactions.ts'
import { meldRetour } from '#keten/correspondentie/endpoints.ts'
import type { Mailretour, Terugmelding } from '#keten/correspondentie/index.ts'
import { verwerkMailretour, verwerkTerugmelding } from '#keten/correspondentie/reactions.ts'
import { writeAudit } from '#platform/audit.ts'
import type { Connections, Context } from '#platform/command.ts'
import type { Endpoint } from '#platform/endpoint.ts'
import { errorFields } from '#platform/log.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { demoPersonen } from './demo.ts'
import type { House } from './house.ts'
import { openHuisdrager } from './huisdrager.ts'
import { systemContext } from './systemContext.ts'

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
  const post = await openPostmap({
    map: env.POST_MAP ?? join(dataDir, 'post'),
    neem: (melding) => neemTerug(open!, melding),
    meld: (fout) => open?.log.error('postmap', errorFields(fout)),
  })
  const mail = await openMailmap({
    map: env.MAIL_MAP ?? join(dataDir, 'mail'),
    van: env.MAIL_VAN ?? 'geen-antwoord@samenhang.invalid',
    neem: (retour) => neemMailTerug(open!, retour),
    meld: (fout) => open?.log.error('mailmap', errorFields(fout)),
  })
  return {
    connections: {
      brp,
      berichten: berichten.drager,
      post: post.drager,
      mail: mail.drager,
      overdracht: openHuisdrager(() => open!),
    },
    async start(house) {
      open = house
      berichten.start()
      post.start()
      mail.start()
      if (env.BRP_URL || env.DEMO === 'nee') return
      // The demo answers for itself, from the town that was loaded.
      stub = await startBrpStub({ personen: () => demoPersonen(house) })
    },
    async stop() {
      await berichten.stop()
      await post.stop()
      await mail.stop()
      await stub?.close()
    },
  }
}

/** A file from the folder is taken in by the house itself, as the upload of a person would be. */
const neemUitMap = (house: House, gemeente: string, bytes: Uint8Array) =>
  alsHuis(house, gemeente, ontvang.access, (context) => neemVanDrager(context, bytes))

const neemTerug = (house: House, { gemeente, ...melding }: Terugmelding) =>
  alsHuis(house, gemeente, meldRetour.access, (context) => verwerkTerugmelding(context, melding))

const neemMailTerug = (house: House, { gemeente, ...retour }: Mailretour) =>
  alsHuis(house, gemeente, meldRetour.access, (context) => verwerkMailretour(context, retour))

function alsHuis<T>(
  house: House,
  gemeente: string,
  toegang: Endpoint['access'],
  werk: (context: Context) => Promise<T>,
): Promise<T> {
  const mandaat = systeemMandaat(gemeente, toegang.doel)
  return house.database.transaction(
    mandaat,
    async (db) => {
      const context = systemContext(house, mandaat, db)
      const uitslag = await werk(context)
      await writeAudit(context, toegang)
      return uitslag
    },
    { serializable: true },
  )
}
