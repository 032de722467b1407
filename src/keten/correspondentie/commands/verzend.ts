import { legBekendmakingVast, legBezwaarbriefVast } from '#keten/voorziening/deeds.ts'
import { isBezwaarbrief, laatsteBezwaardag } from '#keten/voorziening/reads.ts'
import type { Command, Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { isVertrouwelijk, listVoorbehouden } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Adressering } from '../rules/document.ts'
import type { Mailretour } from '../rules/mail.ts'
import { wegVan } from '../rules/ontvanger.ts'
import type { Briefsoort } from '../rules/sjabloon.ts'
import {
  beletselenVoorVerzending,
  bestandsnaam,
  heeftBezwaartermijn,
  type Kanaal,
  type Postdrager,
  type Retourreden,
  type Staat,
  type Terugmelding,
} from '../rules/verzending.ts'
import { GROEP_VAN_BRIEF } from '../rules/zicht.ts'
import { selectWachtendePartnerbrieven } from '../store/partnerbrief.ts'
import {
  insertVerzending,
  markMail,
  markUitkomst,
  markVerzonden,
  selectLeeswijzen,
  selectStanden,
  selectVerzending,
  selectWachtend,
  selectWachtendeMail,
} from '../store/verzending.ts'
import { getBrief, plaatsInBrief } from './bestand.ts'
import { legKeuzeVast, mailVan } from './leeswijze.ts'
import { planUitnodiging, verwerkRetourVanPartner } from './nodigUit.ts'
import { planNotificatie } from './notificatie.ts'

declare module '#platform/command.ts' {
  interface Connections {
    post: Postdrager
  }
}

export type Verzonden = { verzendingId: string; staat: Staat; bezwaarTot: Datum | null }
const MAKERS = heeft('toegang:registreren', 'plan:schrijven', 'besluit:nemen', 'bezwaar:behandelen')

/** Paper waits for its carrier; what is laid in the portal or handed over is made known at once (Awb 3:41). */
export const verstuurBrief: Command<{ briefId: string; kanaal: Kanaal }, Verzonden> = {
  name: 'correspondentie.verstuurBrief',
  may: MAKERS,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const brief = await getBrief(context, input.briefId)
    if (brief.gemeente !== mandaat.gemeente) throw new NotFound()
    const { kanaal } = input
    const { persoonId, ontvangerId, soort, datum } = brief
    const [stand] = await selectStanden(db, mandaat, [brief.id])
    const [leest] = await selectLeeswijzen(db, mandaat, ontvangerId ? [ontvangerId] : [])
    refuseIf(
      beletselenVoorVerzending({
        soort,
        datum,
        kanaal,
        vandaag,
        staat: stand!.staat,
        digitaal: leest?.digitaal ?? false,
        heeftAdres: heeftAdres(context, brief.id, brief.inhoud),
        vertrouwelijk: await isAfgeschermd(context, brief),
        voorbehouden: await isVoorbehouden(context, brief),
      }),
    )
    const zaak = { briefId: brief.id, persoonId, ontvangerId, soort, zaakId: brief.zaakId }
    const { id, ...weg } = await breng(context, zaak, kanaal)
    return { result: { verzendingId: id, ...weg }, objectId: brief.id, personen: [persoonId] }
  },
}

function heeftAdres({ keys, mandaat }: Context, briefId: string, inhoud: Buffer): boolean {
  const tekst = keys.decrypt(inhoud, plaatsInBrief(mandaat.gemeente, briefId, 'inhoud'))
  return (JSON.parse(tekst) as { adressering: Adressering }).adressering.adres.length > 0
}

/** D19: of whom it is about, and of who reads it. */
async function isAfgeschermd({ db, mandaat }: Context, brief: { persoonId: string; ontvangerId: string | null }) {
  const beiden = [...new Set([brief.persoonId, brief.ontvangerId ?? brief.persoonId])]
  for (const id of beiden) if (await isVertrouwelijk(db, mandaat, id)) return true
  return false
}

/** Asked anew when it leaves: what was made for a parent before the child kept it, is not told to that parent either. */
async function isVoorbehouden(
  { db, mandaat, vandaag }: Context,
  { soort, persoonId, ontvangerId }: { soort: Briefsoort; persoonId: string; ontvangerId: string | null },
): Promise<boolean> {
  if (!ontvangerId || ontvangerId === persoonId) return false
  const houdt = (await listVoorbehouden(db, mandaat, [persoonId], ontvangerId, vandaag)).get(persoonId)
  return [...(houdt ?? [])].some((groep) => groep === GROEP_VAN_BRIEF[soort])
}

type TeBrengen = { briefId: string; persoonId: string; ontvangerId: string | null; soort: Briefsoort; zaakId: string }

/** `door`: whose letter it stays, where the house itself sends it on. */
async function breng(
  context: Context,
  { briefId, persoonId, ontvangerId, soort, zaakId }: TeBrengen,
  kanaal: Kanaal,
  door: string = context.mandaat.actor.id,
) {
  const { db, mandaat, vandaag } = context
  const id = uuidv7()
  const [leest] = await selectLeeswijzen(db, mandaat, kanaal === 'portaal' && ontvangerId ? [ontvangerId] : [])
  const mail = mailVan(context, leest) !== null
  await insertVerzending(db, mandaat, { id, briefId, persoonId, kanaal, op: vandaag, mail, door })
  if (kanaal === 'post') {
    await planVerzending(context, id)
    return { id, staat: 'klaargezet' as const, bezwaarTot: null }
  }
  const bezwaarTot = await maakBekend(context, { id, soort, zaakId })
  await markUitkomst(db, mandaat, id, vandaag, null)
  if (mail) await planNotificatie(context, id)
  return { id, staat: 'bezorgd' as const, bezwaarTot }
}

/** Where no worker chose: as the reader reads, else by post. Nothing where it can only be handed over: then it is told. */
export async function brengVanzelf(
  context: Context,
  brief: TeBrengen & { adressering: { adres: readonly string[] } },
): Promise<Kanaal | null> {
  const { db, mandaat } = context
  const [leest] = await selectLeeswijzen(db, mandaat, brief.ontvangerId ? [brief.ontvangerId] : [])
  const kanaal = wegVan({
    digitaal: leest?.digitaal ?? false,
    heeftAdres: brief.adressering.adres.length > 0,
    vertrouwelijk: await isAfgeschermd(context, brief),
  })
  if (kanaal) await breng(context, brief, kanaal)
  return kanaal
}

/** The day on which it leaves is day 0 of the term to object (Awb 6:8 lid 1). */
async function maakBekend(
  context: Context,
  { id, soort, zaakId }: { id: string; soort: Briefsoort; zaakId: string },
): Promise<Datum | null> {
  const { db, mandaat, vandaag } = context
  const code = soort === 'bezwaarbeslissing' ? 'awb-beroep' : 'awb-bezwaar'
  const bezwaarTot = heeftBezwaartermijn(soort) ? ((await laatsteBezwaardag(context, vandaag, code)) ?? null) : null
  await markVerzonden(db, mandaat, id, vandaag, bezwaarTot)
  if (soort === 'beschikking') await legBekendmakingVast(context, { besluitId: zaakId, op: vandaag })
  if (isBezwaarbrief(soort))
    await legBezwaarbriefVast(context, { soort, bezwaarId: zaakId, op: vandaag, beroepTot: bezwaarTot })
  return bezwaarTot
}

const planVerzending = ({ db, mandaat }: Context, id: string) =>
  sql`select platform.plan_taak('correspondentie.verzend', ${JSON.stringify({ gemeente: mandaat.gemeente, id })}::json, ${`brief-${id}`})`.execute(
    db,
  )

/** A task of the outbox. It throws while there is no carrier or none that takes it, and is tried again. */
export async function verzend(context: Context, id: string): Promise<void> {
  const { db, mandaat, keys, connections, audit } = context
  const [rij] = await selectVerzending(db, mandaat, id)
  if (rij?.kanaal !== 'post' || rij.verzondenOp !== null) return
  const drager = (connections as Partial<Context['connections']>).post
  if (!drager) throw new Error('geen drager voor post')
  const pdf = keys.decrypt(rij.pdf, plaatsInBrief(mandaat.gemeente, rij.briefId, 'pdf'))
  await drager.verzend({ naam: bestandsnaam(mandaat.gemeente, id), pdf: Buffer.from(pdf, 'base64') })
  await maakBekend(context, { id, soort: rij.soort, zaakId: rij.zaakId })
  audit.push({ soort: 'deed', actie: 'correspondentie.verzend', objectId: rij.briefId, personen: [rij.persoonId] })
}

/** Every night: what no carrier took, however often it was tried. */
export async function planOpnieuw(context: Context): Promise<void> {
  const { db, mandaat } = context
  for (const { id } of await selectWachtend(db, mandaat)) await planVerzending(context, id)
  for (const { id } of await selectWachtendeMail(db, mandaat)) await planNotificatie(context, id)
  for (const { id } of await selectWachtendePartnerbrieven(db, mandaat)) await planUitnodiging(context, id)
}

/** What the carrier reports; said twice, or about what is not on its way, it changes nothing. */
export async function verwerkTerugmelding(
  context: Context,
  { verzendingId, uitslag }: Omit<Terugmelding, 'gemeente'>,
): Promise<'verwerkt' | 'onbekend'> {
  const { db, mandaat, vandaag, audit } = context
  const [rij] = await selectVerzending(db, mandaat, verzendingId)
  if (!rij) return verwerkRetourVanPartner(context, { verzendingId, uitslag })
  if (!rij.verzondenOp) return 'onbekend'
  if (rij.uitkomst !== null) return 'verwerkt'
  await markUitkomst(db, mandaat, rij.id, vandaag, uitslag === 'bezorgd' ? null : uitslag)
  audit.push({
    soort: 'deed',
    actie: 'correspondentie.verwerkTerugmelding',
    objectId: rij.briefId,
    personen: [rij.persoonId],
  })
  return 'verwerkt'
}

/**
 * The notice came back: who reads there was not told, so it is paper again until he chooses anew. What may still go by post
 * as it is, goes by post; what may not (no address, or a last day to object that is no longer right) is work of who sent it.
 */
export async function verwerkMailretour(
  context: Context,
  { verzendingId }: Omit<Mailretour, 'gemeente'>,
): Promise<'verwerkt' | 'onbekend'> {
  const { db, mandaat, vandaag, audit } = context
  const [rij] = await selectVerzending(db, mandaat, verzendingId)
  if (!rij?.mail || rij.mail === 'klaargezet' || rij.mail === 'vervallen') return 'onbekend'
  if (rij.mail === 'onbestelbaar') return 'verwerkt'
  await markMail(db, mandaat, rij.id, vandaag, 'onbestelbaar')
  await markUitkomst(db, mandaat, rij.id, vandaag, 'mail-onbestelbaar')
  if (rij.ontvangerId) await legKeuzeVast(context, rij.ontvangerId, { digitaal: false }, 'mail-onbestelbaar')
  const belet = beletselenVoorVerzending({
    soort: rij.soort,
    datum: rij.datum,
    kanaal: 'post',
    vandaag,
    staat: 'mislukt',
    digitaal: false,
    heeftAdres: heeftAdres(context, rij.briefId, rij.inhoud),
    vertrouwelijk: await isAfgeschermd(context, rij),
    voorbehouden: await isVoorbehouden(context, rij),
  })
  if (belet.length === 0) await breng(context, rij, 'post', rij.door)
  audit.push({
    soort: 'deed',
    actie: 'correspondentie.verwerkMailretour',
    objectId: rij.briefId,
    personen: [rij.persoonId],
  })
  return 'verwerkt'
}

/** A worker has the envelope back on his desk; also of what was taken for delivered. */
export const meldRetour: Command<{ briefId: string; reden: Retourreden }, { briefId: string }> = {
  name: 'correspondentie.meldRetour',
  may: MAKERS,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const brief = await getBrief(context, input.briefId)
    if (brief.gemeente !== mandaat.gemeente) throw new NotFound()
    const [stand] = await selectStanden(db, mandaat, [brief.id])
    const onderweg = stand!.kanaal === 'post' && (stand!.staat === 'verzonden' || stand!.staat === 'bezorgd')
    refuseIf(als(!onderweg, 'brief-niet-onderweg'))
    await markUitkomst(db, mandaat, stand!.verzendingId!, vandaag, input.reden)
    return { result: { briefId: brief.id }, objectId: brief.id, personen: [brief.persoonId] }
  },
}
