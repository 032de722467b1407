import { createHash } from 'node:crypto'
import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { renderHtml, renderPdf } from '#platform/documents/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getGemeentenaam } from '#uitvoering/inrichting/reads.ts'
import { legUitnodigingsbriefVast } from '#uitvoering/toegang/deeds.ts'
import { briefVanPartner } from '#uitvoering/toegang/reads.ts'
import { formatDatum } from '#values/datum.ts'
import { type Adressering, papierVan } from '../rules/document.ts'
import { type Brief, ontbrekendeGegevens, vulIn } from '../rules/sjabloon.ts'
import { bestandsnaam, type Terugmelding } from '../rules/verzending.ts'
import * as store from '../store/partnerbrief.ts'
import { getSjabloon } from './sjablonen.ts'

type Inhoud = { brief: Brief; adressering: Omit<Adressering, 'kenmerk'> }
const plaats = (gemeente: string, row: string) => ({
  gemeente,
  table: 'correspondentie.partnerbrief',
  row,
  column: 'inhoud',
})

/** In the transaction of the invitation: the words are frozen and wait for their carrier. */
export async function schrijfUitnodiging(context: Context, partnerId: string): Promise<void> {
  const { db, mandaat, keys, vandaag } = context
  const partner = await briefVanPartner(context, partnerId)
  if (partner.adres.length === 0) return
  const sjabloon = await getSjabloon(context, 'uitnodiging')
  const gemeente = await getGemeentenaam(db, mandaat)
  const datum = formatDatum(vandaag, { stijl: 'lang' })
  const gegevens = {
    aanhef: `Geachte ${partner.contact}`,
    naam: partner.contact,
    datum,
    gemeente,
    afzender: mandaat.actor.naam,
    organisatie: partner.organisatie,
    inlognaam: partner.inlognaam,
    geldigTot: formatDatum(partner.geldigTot, { stijl: 'lang' }),
  }
  refuseIf(ontbrekendeGegevens('uitnodiging', sjabloon, gegevens))
  const brief = vulIn(sjabloon, gegevens)
  const adressering = {
    naam: partner.organisatie,
    adres: [`T.a.v. ${partner.contact}`, ...partner.adres],
    gemeente,
    datum,
  }
  const inhoud = JSON.stringify({ brief, adressering } satisfies Inhoud)
  const id = uuidv7()
  await store.insertPartnerbrief(db, mandaat, {
    id,
    partnerId,
    datum: vandaag,
    titel: brief.titel,
    hash: createHash('sha256').update(inhoud).digest('hex'),
    inhoud: keys.encrypt(inhoud, plaats(mandaat.gemeente, id)),
  })
  await planUitnodiging(context, id)
}

export const planUitnodiging = ({ db, mandaat }: Context, id: string) =>
  sql`select platform.plan_taak('correspondentie.verzendUitnodiging', ${JSON.stringify({ gemeente: mandaat.gemeente, id })}::json, ${`uitnodiging-${id}`})`.execute(
    db,
  )

/** A task of the outbox, like that of a letter to a resident: it throws while no carrier takes it, and is tried again. */
export async function verzendUitnodiging(context: Context, id: string): Promise<void> {
  const { db, mandaat, keys, vandaag, connections, audit } = context
  const [rij] = await store.selectPartnerbrief(db, mandaat, id)
  if (!rij || rij.verzondenOp !== null) return
  const drager = (connections as Partial<Context['connections']>).post
  if (!drager) throw new Error('geen drager voor post')
  const { brief, adressering } = JSON.parse(keys.decrypt(rij.inhoud, plaats(mandaat.gemeente, id))) as Inhoud
  const papier = papierVan(brief, { ...adressering, kenmerk: id.slice(0, 13) })
  const pdf = await renderPdf(renderHtml(papier), { language: 'nl', footer: papier.publisher })
  await drager.verzend({ naam: bestandsnaam(mandaat.gemeente, id), pdf })
  await store.markPartnerbriefVerzonden(db, mandaat, id, vandaag)
  await legUitnodigingsbriefVast(context, { partnerId: rij.partnerId, stand: 'verzonden', op: vandaag })
  audit.push({ soort: 'deed', actie: 'correspondentie.verzendUitnodiging', objectId: rij.partnerId, personen: [] })
}

/** Said twice, or about what is not on its way, a report changes nothing. */
export async function verwerkRetourVanPartner(
  context: Context,
  { verzendingId: id, uitslag }: Omit<Terugmelding, 'gemeente'>,
): Promise<'verwerkt' | 'onbekend'> {
  const { db, mandaat, vandaag, audit } = context
  const [rij] = await store.selectPartnerbrief(db, mandaat, id)
  if (!rij?.verzondenOp) return 'onbekend'
  if (rij.uitkomst !== null) return 'verwerkt'
  const uitkomst = uitslag === 'bezorgd' ? 'bezorgd' : 'mislukt'
  await store.markPartnerbriefUitkomst(db, mandaat, { id, op: vandaag, uitkomst })
  if (uitkomst === 'mislukt')
    await legUitnodigingsbriefVast(context, { partnerId: rij.partnerId, stand: 'terug', op: vandaag })
  audit.push({ soort: 'deed', actie: 'correspondentie.verwerkTerugmelding', objectId: rij.partnerId, personen: [] })
  return 'verwerkt'
}
