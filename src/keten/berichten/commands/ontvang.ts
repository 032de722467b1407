import { findAanbiederByAgb } from '#keten/contract/reads.ts'
import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { Refused } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { declaratieberichtGelezen } from '../events.ts'
import { controleerRegels } from '../rules/inhoud/inhoudsregels.ts'
import type { Afkeuring, GelezenBericht } from '../rules/leesfout.ts'
import { type Heenbericht, KOPPAD, type Oordeel, prestatiepad } from '../rules/oordeel.ts'
import { berichtnaam, type Heensoort, isHeensoort, type Soort } from '../rules/soorten.ts'
import { type Bericht, findBericht, findByKey, hashVan, insertBericht, markGelezen } from '../store/bericht.ts'
import { insertGeweigerd, insertRegels, type NieuweRegel, settleRegels } from '../store/regel.ts'
import { leesBerichtElders } from '../xml/leesElders.ts'
import { findAntwoorddag } from './antwoorddag.ts'
import { beantwoord } from './beantwoord.ts'
import { handelAf, hervatGeparkeerd, sleutelsVan } from './handelAf.ts'
import { leveringsregels } from './levering.ts'
import { verwerkRetour } from './retour.ts'
import { verzoekregels } from './verzoek.ts'

export type Drager = 'map' | 'http' | 'huis'
export type Ontvang = { body: Uint8Array; drager?: Drager }
export type Ontvangen = { berichtId: string; naam: string; herhaald: boolean }

/** What a provider sends us: its messages, and its retours to ours. */
const VAN_AANBIEDER: ReadonlySet<Soort> = new Set(['305', '307', '315', '317', '323', '302', '320'])

/**
 * One door for every file: read, weighed, kept once, its lines done. A file that is no message is refused and leaves at
 * most the line of its envelope; the refusal is returned, not thrown, so that this line stays.
 */
export const ontvang: Command<Ontvang, Ontvangen | Refused> = {
  name: 'berichten.ontvang',
  may: heeft('berichten:verwerken', 'berichten:aanleveren'),
  async run(context) {
    const { input } = context
    const gelezen = await leesBerichtElders(input.body)
    if (gelezen.uitkomst === 'afgekeurd') return { result: await weiger(context, gelezen, input.drager ?? 'http') }
    const partijen = partijenVan(gelezen)
    const aanbieder = await findAanbiederByAgb(context.db, context.mandaat, partijen.agb)
    const beletselen = beletselenVoorAfgifte(context, gelezen, partijen, aanbieder !== undefined)
    if (beletselen.length > 0) throw new Refused(beletselen)
    return neemAan(context, gelezen, partijen, aanbieder!.id)
  },
}

type Partijen = { agb: string; gemeente: string; identificatie: string; dagtekening: Datum }

/** A retour keeps sender and receiver of its heenbericht, so the provider stands at the other side (IV028). */
function partijenVan({ soort, inhoud }: GelezenBericht): Partijen {
  const { Header } = inhoud
  const vanGemeente = ['301', '302', '319', '320', '325'].includes(soort)
  const retour = 'IdentificatieRetour' in Header
  return {
    agb: vanGemeente ? Header.Ontvanger : Header.Afzender,
    gemeente: vanGemeente ? Header.Afzender : Header.Ontvanger,
    identificatie: retour ? Header.IdentificatieRetour : Header.BerichtIdentificatie.Identificatie,
    dagtekening: retour ? Header.DagtekeningRetour : Header.BerichtIdentificatie.Dagtekening,
  }
}

function beletselenVoorAfgifte(
  { mandaat }: Context,
  { wet, soort }: GelezenBericht,
  { agb, gemeente }: Partijen,
  bekend: boolean,
): Beletsel[] {
  const eigen = mandaat.actor.soort !== 'aanbieder' || mandaat.agb === agb
  return [
    ...als(!VAN_AANBIEDER.has(soort), 'bericht-is-van-gemeente', undefined, { naam: berichtnaam(wet, soort) }),
    ...als(!eigen, 'afzender-is-niet-de-ingelogde', '/Bericht/Header/Afzender'),
    ...als(gemeente !== mandaat.gemeente, 'ontvanger-is-een-ander', '/Bericht/Header/Ontvanger', {
      ontvanger: gemeente,
    }),
    ...als(eigen && !bekend, 'aanbieder-onbekend', '/Bericht/Header/Afzender', { agb }),
  ]
}

const MOST_SHOWN = 50

/** Only what could be a message of the standard leaves an envelope; an attack leaves nothing. */
async function weiger(
  { db, mandaat, vandaag }: Context,
  { reden, fouten, uitleg, envelop }: Afkeuring,
  drager: Drager,
): Promise<Refused> {
  const [eerste] = fouten
  const beletselen = fouten
    .slice(0, MOST_SHOWN)
    .map((fout) => ({ code: `bericht-${reden}`, veld: fout.pad, waarde: { uitleg: fout.uitleg } }))
  const refused = new Refused(beletselen.length > 0 ? beletselen : [{ code: `bericht-${reden}`, waarde: { uitleg } }])
  const vanHem = mandaat.actor.soort !== 'aanbieder' || envelop.afzender === mandaat.agb
  if (reden !== 'schema' || !envelop.afzender || !envelop.identificatie || !vanHem) throw refused
  await insertGeweigerd(db, mandaat, {
    reden,
    wet: envelop.wet,
    soort: envelop.soort,
    afzender: envelop.afzender,
    identificatie: envelop.identificatie,
    plaats: eerste?.pad,
    regel: eerste?.regel,
    ontvangenOp: vandaag,
    drager,
    // Who stands at the HTTP door reads the refusal there; who left it in a folder must still be told (OP090x2).
    gemeldOp: drager === 'http' ? vandaag : null,
  })
  return refused
}

async function neemAan(
  context: Context & { readonly input: Ontvang },
  gelezen: GelezenBericht,
  partijen: Partijen,
  aanbiederId: string,
) {
  const { db, mandaat, vandaag, input } = context
  const { wet, soort } = gelezen
  const hash = hashVan(input.body)
  const bekend = await findByKey(db, mandaat, {
    afzender: partijen.agb,
    wet,
    soort,
    identificatie: partijen.identificatie,
  })
  if (bekend) {
    if (!bekend.hash.equals(hash))
      throw new Refused([{ code: 'identificatie-bestaat', veld: '/Bericht/Header/BerichtIdentificatie/Identificatie' }])
    return { result: { berichtId: bekend.id, naam: berichtnaam(wet, soort), herhaald: true }, objectId: bekend.id }
  }
  const id = uuidv7()
  await insertBericht(context, {
    id,
    richting: 'in',
    wet,
    soort,
    afzender: partijen.agb,
    ontvanger: mandaat.gemeente,
    aanbiederId,
    identificatie: partijen.identificatie,
    dagtekening: partijen.dagtekening,
    drager: input.drager ?? 'http',
    xml: new TextDecoder('utf-8').decode(input.body),
    hash,
    omvang: input.body.length,
    uiterlijk: await findAntwoorddag(context, soort, vandaag),
  })
  const rij = (await findBericht(db, mandaat, id))!
  if (isHeensoort(soort)) await verwerk(context, rij, gelezen as Heenbericht)
  else await verwerkRetour(context, rij, gelezen)
  return { result: { berichtId: id, naam: berichtnaam(wet, soort), herhaald: false }, objectId: id }
}

async function verwerk(context: Context, rij: Bericht, bericht: Heenbericht): Promise<void> {
  const { db, mandaat, vandaag } = context
  const fouten = controleerRegels(bericht)
  const regels = regelsVan(bericht)
  await insertRegels(db, mandaat, rij.id, regels)
  const eigenOordeel: Oordeel | undefined =
    fouten.length > 0 ? 'technisch' : rij.dagtekening > vandaag ? [{ pad: KOPPAD, codes: ['8848'] }] : undefined
  await markGelezen(db, mandaat, rij.id, vandaag, fouten.length > 0 ? 2 : null, fouten)
  if (eigenOordeel) {
    const codes = eigenOordeel === 'technisch' ? ['0001'] : ['8848']
    await settleRegels(
      db,
      mandaat,
      rij.id,
      vandaag,
      regels.map(({ pad }) => ({ pad, stand: 'afgekeurd', beletselen: [], codes })),
    )
    await beantwoord(context, rij, bericht, eigenOordeel)
    return
  }
  if (bericht.soort === '323') {
    const { inhoud, wet } = bericht
    const event = {
      berichtId: rij.id,
      wet,
      aanbiederId: rij.aanbiederId,
      ontvangenOp: vandaag,
      uiterlijk: rij.uiterlijk!,
      inhoud,
    }
    await context.hear(context, declaratieberichtGelezen.of(event))
    return
  }
  const stand = await handelAf(context, rij, bericht)
  if (stand === 'verwerkt') await hervatGeparkeerd(context, { sleutels: await sleutelsVan(context, rij.id) })
}

const REGELSOORT: Partial<Record<Heensoort, string>> = { 305: 'start', 307: 'stop', 315: 'verzoek', 317: 'verzoek' }

function regelsVan(bericht: Heenbericht): NieuweRegel[] {
  const soort = REGELSOORT[bericht.soort]!
  if (bericht.soort === '305' || bericht.soort === '307')
    return leveringsregels(bericht).map(({ pad, sleutel }) => ({ pad, sleutel, soort }))
  if (bericht.soort === '315' || bericht.soort === '317')
    return verzoekregels(bericht).map(({ pad, sleutel }) => ({ pad, sleutel, soort }))
  if (bericht.soort !== '323') return []
  return bericht.inhoud.Declaratie.Clienten.Client.flatMap((client, c) =>
    client.Prestaties.Prestatie.map((prestatie, p) => ({
      pad: prestatiepad(c, p),
      sleutel: prestatie.ProductReferentie.ReferentieNummer,
      soort: 'prestatie',
    })),
  )
}
