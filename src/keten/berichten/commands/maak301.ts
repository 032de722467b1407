import { getAanbieder } from '#keten/contract/reads.ts'
import { listActueel, listVersies } from '#keten/voorziening/reads.ts'
import type { Context } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { bsnVan, findPersoon, isVertrouwelijk, listAdressenOp, type Persoon } from '#uitvoering/huishouden/reads.ts'
import type { Beletsel } from '#values/beletsel.ts'
import {
  type Bericht301Invoer,
  type Clientinvoer,
  probeerBericht301,
  type Toewijzinginvoer,
} from '../rules/bericht301.ts'
import { clientVan } from '../rules/bericht301Client.ts'
import { definitieVan } from '../rules/definities/definities.ts'
import type { Wet32 } from '../rules/soorten.ts'
import { settleBelemmering, upsertBelemmering } from '../store/belemmering.ts'
import { findVorig301, hashVan, insertBericht, nextIdentificatie, rewriteBericht } from '../store/bericht.ts'
import { schrijfBericht } from '../xml/schrijf.ts'
import { planVerzending } from './beantwoord.ts'

export type Van301 = { clientId: string; aanbiederId: string; wet: Wet32 }

/**
 * One 301 per client and provider with all that runs or changed (OP087). Undefined where the client never leaves by
 * message (B5: OP003, vertrouwelijk). One that has not left yet is written anew.
 */
export async function maak301(context: Context, { clientId, aanbiederId, wet }: Van301): Promise<string | undefined> {
  const { db, mandaat, keys, vandaag, nu } = context
  const client = await findPersoon(db, mandaat, clientId)
  if (!client || (await isVertrouwelijk(db, mandaat, clientId))) return undefined
  const aanbieder = await getAanbieder(db, mandaat, aanbiederId)
  const vorige = await findVorig301(db, mandaat, wet, clientId, aanbiederId)
  const wacht = vorige !== undefined && vorige.verzondenOp === null
  const sinds = vorige ? await kendeTot(context, vorige.id, wacht) : null
  const toewijzingen = await verzamel(context, { clientId, aanbiederId, wet }, sinds)
  const bsn = bsnVan(keys, client)
  if (!bsn) return belemmer(context, { clientId, aanbiederId, wet }, [{ code: 'bsn-ontbreekt' }])
  const invoer: Bericht301Invoer = {
    wet,
    gemeente: mandaat.gemeente,
    agb: aanbieder.agb,
    identificatie: wacht ? vorige.identificatie : await nextIdentificatie(db),
    dagtekening: vandaag,
    client: { ...(await naarClient(context, client)), bsn },
    toewijzingen,
    ...(sinds && { vorige301: sinds.toISOString() }),
  }
  const { beletselen, bericht } = probeerBericht301(invoer)
  if (beletselen.some((een) => een.code === 'geen-toewijzing')) return undefined
  if (!bericht) return belemmer(context, { clientId, aanbiederId, wet }, beletselen)
  const xml = schrijfBericht(definitieVan(wet, '301'), bericht.inhoud)
  const id = wacht ? vorige.id : uuidv7()
  if (wacht) await rewriteBericht(context, id, { xml, kentTot: nu })
  else {
    await insertBericht(context, {
      id,
      richting: 'uit',
      wet,
      soort: '301',
      afzender: mandaat.gemeente,
      ontvanger: aanbieder.agb,
      aanbiederId,
      identificatie: invoer.identificatie,
      dagtekening: vandaag,
      drager: 'huis',
      xml,
      hash: hashVan(xml),
      omvang: Buffer.byteLength(xml),
      clientId,
      kentTot: nu,
    })
  }
  await settleBelemmering(db, mandaat, { clientId, aanbiederId, wet }, vandaag)
  await planVerzending(context, id)
  return id
}

/** An assignment does not wait for its message: what is missing becomes work for the back office. */
async function belemmer(
  { db, mandaat, vandaag }: Context,
  van: Van301,
  beletselen: readonly Beletsel[],
): Promise<undefined> {
  await upsertBelemmering(db, mandaat, van, vandaag, beletselen)
  return undefined
}

/** What the provider already knows: the last 301 that left for this client. */
async function kendeTot({ db, mandaat }: Context, vorigeId: string, wacht: boolean): Promise<Date | null> {
  const rijen = await rowsOf<{ kentTot: Date }>(
    db,
    sql`select v.kent_tot "kentTot" from berichten.bericht b join berichten.bericht v on v.gemeente = b.gemeente and v.client_id = b.client_id
          and v.aanbieder_id = b.aanbieder_id and v.wet = b.wet and v.soort = '301' and v.richting = 'uit' and (v.id <> b.id or not ${wacht})
        where b.gemeente = ${mandaat.gemeente} and b.id = ${vorigeId} and v.kent_tot is not null and v.retour_oordeel is distinct from 'afgekeurd'
        order by v.kent_tot desc limit 1`,
  )
  return rijen[0]?.kentTot ?? null
}

async function verzamel(
  { db, mandaat, vandaag }: Context,
  van: Van301,
  sinds: Date | null,
): Promise<Toewijzinginvoer[]> {
  // Without an earlier message everything is new to the provider, also what is already over.
  const alle = (await listActueel(db, mandaat, van.clientId, van.aanbiederId, vandaag, sinds ?? new Date(0))).filter(
    (een) => een.wet === van.wet,
  )
  const toewijzingen: Toewijzinginvoer[] = []
  // One after another: they share the connection of this transaction.
  for (const een of alle) {
    toewijzingen.push({
      nummer: een.nummer,
      product: { categorie: een.categorie, code: een.productCode },
      versies: (await listVersies(db, mandaat, een.id)).toReversed().map((versie) => ({
        vastgesteldOp: versie.tijdstip.toISOString(),
        ingangsdatum: versie.looptijd.begin,
        einddatum: versie.looptijd.eind ?? null,
        budget: versie.budget,
        reden: versie.reden,
        referentieAanbieder: een.referentieAanbieder,
        omvang: versie.omvang && {
          volume: versie.omvang.volume,
          eenheid: versie.omvang.eenheid,
          frequentie: String(versie.omvang.frequentie),
        },
      })),
    })
  }
  return toewijzingen
}

async function naarClient({ db, mandaat, vandaag }: Context, persoon: Persoon): Promise<Omit<Clientinvoer, 'bsn'>> {
  const adressen = persoon.adresgeheim ? [] : await listAdressenOp(db, mandaat, [persoon.id], vandaag)
  const brp = adressen.find((een) => een.soort === 'brp')
  return clientVan(persoon, brp && { ...brp, plaats: brp.woonplaats })
}
