import { type declaratieberichtGelezen, type Inhoud, prestatiepad, verdeelBeletselen } from '#keten/berichten/index.ts'
import { herlees } from '#keten/berichten/reads.ts'
import { getContractproductById } from '#keten/contract/reads.ts'
import { listToewijzingenByNummers, listVerbruikt, type Toewijzing } from '#keten/voorziening/reads.ts'
import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Eenheid } from '#uitvoering/aanbod/index.ts'
import { isVertrouwelijk, listPersonen, listPersonenByBsn } from '#uitvoering/huishouden/reads.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { type Beletsel, codesOf } from '#values/beletsel.ts'
import { isBsn } from '#values/bsn.ts'
import type { Datum } from '#values/datum.ts'
import { eersteVanMaand, laatsteVanMaand } from '#values/datum.ts'
import {
  aandachtVoor,
  beletselenVoorCredit,
  beletselenVoorDebet,
  kanWachten,
  type Rondom,
  VRAAGT_EEN_MENS,
} from '../rules/controle.ts'
import {
  bestaatNummer,
  type Declaratie,
  findDeclaratie,
  insertDeclaratie,
  listGeparkeerd,
} from '../store/declaratie.ts'
import {
  decideRegel,
  insertRegels,
  linkRegel,
  listBekendeReferenties,
  listDebetten,
  listRegels,
  listStaandeDebetten,
  type NieuweRegel,
  parkRegel,
  type Regel,
  replaceControles,
} from '../store/regel.ts'
import { keurRegelsGoed } from './keurRegelsGoed.ts'
import { rondAf } from './rondAf.ts'
import { weiger } from './weiger.ts'

export type Gelezen = Parameters<typeof declaratieberichtGelezen.of>[0]

/** Takes a 323 in and weighs its lines at once. A number that was used refuses the whole (TR333). */
export async function neemDeclaratieIn(context: Context, bericht: Gelezen): Promise<void> {
  const { db, mandaat } = context
  const { Declaratie: d } = bericht.inhoud
  const id = uuidv7()
  const regels = regelsVan(bericht.inhoud)
  const dubbel = await bestaatNummer(db, mandaat, bericht.wet, bericht.aanbiederId, d.DeclaratieNummer)
  await insertDeclaratie(db, mandaat, {
    id,
    berichtId: bericht.berichtId,
    aanbiederId: bericht.aanbiederId,
    wet: bericht.wet,
    nummer: d.DeclaratieNummer,
    maand: eersteVanMaand(d.DeclaratiePeriode.Begindatum),
    dagtekening: d.DeclaratieDagtekening,
    totaal: metTeken(d.TotaalIngediendBedrag.TotaalBedrag, d.TotaalIngediendBedrag.DebetCredit),
    codes: dubbel ? ['9333'] : [],
    ontvangenOp: bericht.ontvangenOp as Datum,
    uiterlijk: bericht.uiterlijk as Datum,
  })
  await insertRegels(db, mandaat, { declaratieId: id, wet: bericht.wet, aanbiederId: bericht.aanbiederId }, regels)
  if (dubbel) {
    for (const regel of regels) await decideRegel(db, mandaat, regel.id, 'afgekeurd', context.vandaag, ['9333'])
    await rondAf(context, id)
    return
  }
  await beoordeel(context, id, bericht.inhoud)
}

const metTeken = (bedrag: number, teken: string): number => (teken === 'C' ? -bedrag : bedrag)

function regelsVan({ Declaratie: d }: Inhoud<'323'>): NieuweRegel[] {
  return d.Clienten.Client.flatMap((client, c) =>
    client.Prestaties.Prestatie.map((p, n) => ({
      id: uuidv7(),
      pad: prestatiepad(c, n),
      referentienummer: p.ProductReferentie.ReferentieNummer,
      vorigReferentienummer: p.ProductReferentie.VorigReferentieNummer ?? null,
      toewijzingnummer: p.ToewijzingNummer,
      categorie: p.ProductCategorie,
      productCode: p.ProductCode,
      periode: { begin: p.ProductPeriode.Begindatum, eind: p.ProductPeriode.Einddatum },
      volume: p.GeleverdVolume,
      eenheid: p.Eenheid as Eenheid,
      tarief: p.ProductTarief ?? null,
      bedrag: p.IngediendBedrag.Bedrag,
      debet: p.IngediendBedrag.DebetCredit === 'D',
    })),
  )
}

type Wereld = {
  clientVan: Map<string, string>
  toewijzingen: Map<number, Toewijzing>
  vertrouwelijk: Set<string>
}

/** Weighs what is undecided: credits first (OP366). Approves by itself what stays under the set amount, answers when all is decided. */
export async function beoordeel(context: Context, declaratieId: string, gegeven?: Inhoud<'323'>): Promise<void> {
  const { db, mandaat } = context
  const declaratie = (await findDeclaratie(db, mandaat, declaratieId))!
  const inhoud = gegeven ?? ((await herlees(context, declaratie.berichtId)).inhoud as Inhoud<'323'>)
  const regels = (await listRegels(db, mandaat, declaratieId)).filter((regel) => regel.besluit === null)
  const wereld = await leesWereld(context, inhoud, regels)
  if (!wereld) {
    // Someone in it may not be known to whoever handed it in: the house itself goes on (D19).
    await sql`select platform.plan_taak('declaratie.beoordeel', ${JSON.stringify({ gemeente: mandaat.gemeente, id: declaratieId })}::json, ${`beoordeel-${declaratieId}`})`.execute(
      db,
    )
    return
  }
  const open = await weeg(context, declaratie, regels, wereld)
  await keurAutomatischGoed(context, declaratieId, open)
  await rondAf(context, declaratieId)
  const nu = (await findDeclaratie(db, mandaat, declaratieId))!
  if (nu.goedgekeurd > declaratie.goedgekeurd || nu.afgekeurd > declaratie.afgekeurd)
    await hervatAndere(context, declaratie)
}

async function leesWereld(
  context: Context,
  inhoud: Inhoud<'323'>,
  regels: readonly Regel[],
): Promise<Wereld | undefined> {
  const { db, mandaat, keys } = context
  const { wet } = regels[0] ?? { wet: 'wmo' as const }
  const clienten = inhoud.Declaratie.Clienten.Client
  const bekend = await listPersonenByBsn(db, mandaat, keys, clienten.map((client) => client.Bsn).filter(isBsn))
  const clientVan = new Map<string, string>()
  clienten.forEach((client, c) => {
    const persoon = isBsn(client.Bsn) ? bekend.get(client.Bsn) : undefined
    if (persoon) client.Prestaties.Prestatie.forEach((_, p) => void clientVan.set(prestatiepad(c, p), persoon.id))
  })
  const toewijzingen = new Map(
    (
      await listToewijzingenByNummers(db, mandaat, [...new Set(regels.map((regel) => regel.toewijzingnummer))], wet)
    ).map((een) => [een.nummer, een]),
  )
  const zonder = regels
    .filter((regel) => !clientVan.has(regel.pad))
    .flatMap((regel) => toewijzingen.get(regel.toewijzingnummer)?.clientId ?? [])
  if (zonder.length > 0 && (await listPersonen(db, mandaat, zonder)).length < new Set(zonder).size) return undefined
  const vertrouwelijk = new Set<string>()
  for (const clientId of new Set(clientVan.values()))
    if (await isVertrouwelijk(db, mandaat, clientId)) vertrouwelijk.add(clientId)
  return { clientVan, toewijzingen, vertrouwelijk }
}

/** Returns the lines that passed; the others are refused or wait. */
async function weeg(
  context: Context,
  declaratie: Declaratie,
  regels: readonly Regel[],
  wereld: Wereld,
): Promise<Regel[]> {
  const { db, mandaat, vandaag } = context
  const referenties = await listBekendeReferenties(
    db,
    mandaat,
    { ...declaratie, declaratieId: declaratie.id },
    regels.map((regel) => regel.referentienummer),
  )
  const debetten = await listDebetten(
    db,
    mandaat,
    declaratie,
    regels.flatMap((regel) => regel.vorigReferentienummer ?? []),
  )
  const staand = await listStaandeDebetten(db, mandaat, declaratie.wet, [...wereld.toewijzingen.keys()])
  const maand = { begin: declaratie.maand, eind: laatsteVanMaand(declaratie.maand) }
  const verbruik = new Map<string, { eenheid: Eenheid; volume: number; bedrag: number }[]>()
  const terug = new Set<string>()
  const wachtOp = new Set<string>()
  const eigen = new Set<string>()
  const gelukt: Regel[] = []
  const volgorde = [...regels.filter((regel) => !regel.debet), ...regels.filter((regel) => regel.debet)]
  for (const regel of volgorde) {
    const clientId = wereld.clientVan.get(regel.pad)
    const gevonden = wereld.toewijzingen.get(regel.toewijzingnummer)
    const toewijzing =
      gevonden && gevonden.aanbiederId === declaratie.aanbiederId && gevonden.clientId === clientId
        ? gevonden
        : undefined
    await linkRegel(
      db,
      mandaat,
      regel.id,
      clientId && !wereld.vertrouwelijk.has(clientId) ? clientId : null,
      toewijzing?.id ?? null,
    )
    const debet = debetten.find((een) => een.referentienummer === regel.vorigReferentienummer)
    if (!clientId) {
      await weiger(context, regel, [{ code: 'client-onbekend' }], ['8187'])
      continue
    }
    const inGebruik =
      toewijzing && (verbruik.get(toewijzing.id) ?? [...(await listVerbruikt(db, mandaat, toewijzing.id))])
    if (toewijzing) verbruik.set(toewijzing.id, inGebruik!)
    const rondom: Rondom = {
      declaratiemaand: maand,
      toewijzing,
      tarief: toewijzing && (await tariefVan(context, toewijzing, regel.periode.begin)),
      verbruik: inGebruik ?? [],
      referentieBestaat: referenties.has(regel.referentienummer),
      debetBestaat:
        staand.some((een) => sleutel(een) === sleutel(regel) && !terug.has(een.id)) || eigen.has(sleutel(regel)),
    }
    const beletselen = regel.debet
      ? beletselenVoorDebet(regel, rondom)
      : beletselenVoorCredit(
          regel,
          debet && { ...debet, gecrediteerd: debet.gecrediteerdDoor !== null || terug.has(debet.id) },
          rondom.referentieBestaat,
        )
    const achterCredit = regel.debet && wachtOp.has(sleutel(regel))
    if (
      (beletselen.length === 0 && achterCredit) ||
      (kanWachten(beletselen, debet && { ...debet, gecrediteerd: false }) && vandaag <= declaratie.uiterlijk)
    ) {
      if (!regel.debet) wachtOp.add(sleutel(regel))
      await parkeer(context, regel, beletselen)
      continue
    }
    const { codes, zonderCode } = verdeelBeletselen('323', beletselen)
    if (codes.length > 0) {
      await weiger(context, regel, beletselen, codes)
      continue
    }
    const aandacht = [...zonderCode, ...(regel.debet ? aandachtVoor(regel, rondom) : [])]
    await replaceControles(
      db,
      mandaat,
      regel.id,
      aandacht.map((een) => ({ code: een.code, uitkomst: 'kijk', retourcode: null, waarde: een.waarde ?? null })),
    )
    await parkRegel(db, mandaat, regel.id, null)
    if (!regel.debet && debet) terug.add(debet.id)
    if (regel.debet) eigen.add(sleutel(regel))
    if (inGebruik)
      inGebruik.push({
        eenheid: regel.eenheid,
        volume: (regel.debet ? 1 : -1) * regel.volume,
        bedrag: (regel.debet ? 1 : -1) * regel.bedrag,
      })
    if (!aandacht.some((een) => VRAAGT_EEN_MENS.has(een.code))) gelukt.push(regel)
  }
  return gelukt
}

const sleutel = (regel: Regel): string =>
  [regel.toewijzingnummer, regel.categorie, regel.productCode, regel.periode.begin, regel.periode.eind].join('|')

async function tariefVan({ db, mandaat }: Context, toewijzing: Toewijzing, op: Datum): Promise<Rondom['tarief']> {
  const contract = await getContractproductById(db, mandaat, toewijzing.contractproductId, op)
  return contract?.tariefCents == null || contract.eenheid === null
    ? undefined
    : { bedrag: contract.tariefCents, eenheid: contract.eenheid }
}

async function parkeer(
  { db, mandaat, vandaag }: Context,
  regel: Regel,
  beletselen: readonly Beletsel[],
): Promise<void> {
  const codes = beletselen.length > 0 ? codesOf(beletselen) : ['debet-bestaat']
  await replaceControles(
    db,
    mandaat,
    regel.id,
    codes.map((code) => ({ code, uitkomst: 'kijk', retourcode: null, waarde: null })),
  )
  await parkRegel(db, mandaat, regel.id, regel.geparkeerdOp ?? vandaag)
}

/** Under the set amount no human looks, unless a check asks one; tested on the whole declaration (DE4). Unset: always a human. */
async function keurAutomatischGoed(context: Context, declaratieId: string, gelukt: readonly Regel[]): Promise<void> {
  const { db, mandaat, vandaag } = context
  const grens = await findInstelling<number>(db, mandaat, 'declaratie', 'automatisch-tot', vandaag)
  const { teToetsen, wacht } = (await findDeclaratie(db, mandaat, declaratieId))!
  if (grens === undefined || teToetsen > grens || gelukt.length === 0 || wacht > gelukt.length) return
  await keurRegelsGoed(context, declaratieId, gelukt, { limiet: grens, getoetst: teToetsen, automatisch: true })
}

/** What waited for a debit or a credit of this provider may go on now. */
export async function hervatAndere(context: Context, declaratie: Declaratie): Promise<void> {
  for (const id of await listGeparkeerd(context.db, context.mandaat, declaratie)) await beoordeel(context, id)
}
