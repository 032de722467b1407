import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { getGemeentenaam } from '#uitvoering/inrichting/reads.ts'
import { type Maildrager, mailnaam, notificatieVan } from '../rules/mail.ts'
import { markMail, selectLeeswijzen, selectVerzending } from '../store/verzending.ts'
import { mailVan } from './leeswijze.ts'

declare module '#platform/command.ts' {
  interface Connections {
    mail: Maildrager
  }
}

export const planNotificatie = ({ db, mandaat }: Context, id: string) =>
  sql`select platform.plan_taak('correspondentie.verzendNotificatie', ${JSON.stringify({ gemeente: mandaat.gemeente, id })}::json, ${`mail-${id}`})`.execute(
    db,
  )

/** A task of the outbox: to the address that holds on the day itself, or not at all when the consent was taken back. */
export async function verzendNotificatie(context: Context, id: string): Promise<void> {
  const { db, mandaat, vandaag, connections, audit } = context
  const [rij] = await selectVerzending(db, mandaat, id)
  if (rij?.mail !== 'klaargezet') return
  const [leest] = await selectLeeswijzen(db, mandaat, rij.ontvangerId ? [rij.ontvangerId] : [])
  const aan = mailVan(context, leest)
  if (!aan) {
    await markMail(db, mandaat, id, vandaag, 'vervallen')
    return
  }
  const drager = (connections as Partial<Context['connections']>).mail
  if (!drager) throw new Error('geen drager voor mail')
  await drager.verzend({
    naam: mailnaam(mandaat.gemeente, id),
    aan,
    ...notificatieVan(await getGemeentenaam(db, mandaat)),
  })
  await markMail(db, mandaat, id, vandaag, 'verzonden')
  audit.push({
    soort: 'deed',
    actie: 'correspondentie.verzendNotificatie',
    objectId: rij.briefId,
    personen: [rij.ontvangerId ?? rij.persoonId],
  })
}
