import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { definitieVan } from '../rules/definities/definities.ts'
import type { Heenbericht, Oordeel } from '../rules/oordeel.ts'
import { maakRetour } from '../rules/retour.ts'
import {
  type Bericht,
  findAntwoordOp,
  hashVan,
  insertBericht,
  markBeantwoord,
  nextIdentificatie,
} from '../store/bericht.ts'
import { schrijfBericht } from '../xml/schrijf.ts'

/** B3: the one retour of a heenbericht, written in the transaction that settled it and sent by the outbox. */
export async function beantwoord(
  context: Context,
  heen: Bericht,
  inhoud: Heenbericht,
  oordeel: Oordeel,
): Promise<string> {
  const { db, mandaat, vandaag } = context
  refuseIf(als((await findAntwoordOp(db, mandaat, heen.id)) !== undefined, 'al-beantwoord'))
  const eigen = { identificatie: await nextIdentificatie(db), dagtekening: vandaag }
  const retour = maakRetour(inhoud, oordeel, eigen)
  const xml = schrijfBericht(definitieVan(retour.wet, retour.soort), retour.inhoud as never)
  const id = uuidv7()
  await insertBericht(context, {
    id,
    richting: 'uit',
    wet: retour.wet,
    soort: retour.soort,
    afzender: mandaat.gemeente,
    ontvanger: heen.afzender,
    aanbiederId: heen.aanbiederId,
    ...eigen,
    drager: 'huis',
    xml,
    hash: hashVan(xml),
    omvang: Buffer.byteLength(xml),
    antwoordOp: heen.id,
  })
  await markBeantwoord(db, mandaat, heen.id, vandaag)
  await planVerzending(context, id)
  return id
}

export const planVerzending = ({ db, mandaat }: Context, id: string) =>
  sql`select platform.plan_taak('berichten.verzend', ${JSON.stringify({ gemeente: mandaat.gemeente, id })}::json, ${`verzend-${id}`})`.execute(
    db,
  )
