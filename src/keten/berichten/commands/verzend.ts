import type { Context } from '#platform/command.ts'
import { type Berichtendrager, bestandsnaam } from '../rules/drager.ts'
import { berichtnaam } from '../rules/soorten.ts'
import { findBericht, markVerzonden, readBestand } from '../store/bericht.ts'
import { findAntwoorddag } from './antwoorddag.ts'

declare module '#platform/command.ts' {
  interface Connections {
    berichten: Berichtendrager
  }
}

/**
 * A task of the outbox: gives the file to the carrier and marks it sent. A crash in between gives the same file under the
 * same name again. Without a carrier it is sent by lying ready for its receiver at the HTTP door.
 */
export async function verzendBericht(context: Context, id: string): Promise<void> {
  const { db, mandaat, keys, nu, vandaag, connections, audit } = context
  const bericht = await findBericht(db, mandaat, id)
  if (bericht?.richting !== 'uit' || bericht.verzondenOp !== null) return
  const drager = (connections as Partial<Context['connections']>).berichten
  const naam = bestandsnaam(
    berichtnaam(bericht.wet, bericht.soort),
    bericht.afzender,
    bericht.ontvanger,
    bericht.identificatie,
  )
  if (drager)
    await drager.verzend({ naam, ontvanger: bericht.ontvanger, xml: (await readBestand(db, mandaat, keys, id))! })
  await markVerzonden(db, mandaat, id, nu, await findAntwoorddag(context, bericht.soort, vandaag))
  const personen = bericht.clientId ? [bericht.clientId] : []
  audit.push({ soort: 'deed', actie: 'berichten.verzend', objectId: id, personen })
}
