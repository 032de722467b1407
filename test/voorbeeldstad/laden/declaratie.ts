import { hashVan } from '#keten/berichten/store/bericht.ts'
import { BELETSEL_NAAR_RETOURCODE } from '#keten/berichten/rules/beletselcodes.ts'
import { antwoordUiterlijk } from '#keten/berichten/rules/toestand.ts'
import { aandachtVoor } from '#keten/declaratie/rules/controle.ts'
import { SUBSIDIE_TAAKVELD, taakveldVoor } from '#keten/declaratie/rules/taakvelden.ts'
import type { Keys } from '#platform/crypto.ts'
import { type Db, sql } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import type { Eenheid } from '#uitvoering/aanbod/index.ts'
import { eersteVanMaand, laatsteVanMaand } from '#values/datum.ts'
import type { Datum, Declaratie, Functie, Stad } from '../stad.ts'
import { bereik, voegToe } from './bulk.ts'
import { inhoud323, schrijf323 } from './declaratiebericht.ts'
import { type Regelrij, regellezer } from './declaratieregels.ts'
import { uuidVan } from './inrichting.ts'
import { zegelVoor } from './zegel.ts'

/** Claims written per round, so that the texts of all messages never stand in memory together. */
const PER_RONDE = 150

/** Claims with their messages and lines, what was decided and paid, the use of each toewijzing and every euro on its taakveld. */
export async function laadDeclaratie(db: Db, keys: Keys, stad: Stad): Promise<void> {
  const lees = regellezer(stad)
  const om = omDeclaratie(stad)
  const { declaraties } = stad.declaratie
  const credits: Regelrij[] = []
  for (let van = 0; van < declaraties.length; van += PER_RONDE) {
    const zaken = declaraties.slice(van, van + PER_RONDE).map((een) => maakZaak(een, lees(een)))
    await laadZaken(db, keys, stad, zaken, om)
    credits.push(...zaken.flatMap((zaak) => zaak.regels.filter((een) => !een.debet)))
  }
  // A credited line points at its credit, which may lie in a later claim.
  await laadRegels(db, stad, credits, om)
  const open: Regelrij[] = []
  const verbruikt = new Map<string, Verbruikt>()
  for (let van = 0; van < declaraties.length; van += PER_RONDE) {
    const regels = declaraties.slice(van, van + PER_RONDE).flatMap(lees)
    await laadRegels(db, stad, regels.filter((een) => een.debet), om)
    open.push(...regels.filter((een) => een.besluit === null && een.debet))
    for (const een of regels) telVerbruik(verbruikt, een)
  }
  await laadAandacht(db, stad, open, verbruikt, om)
  await legVerbruikVast(db, stad)
  await boekRegels(db, stad)
  await boekVoorschotten(db, stad, om)
}

type Om = ReturnType<typeof omDeclaratie>
type Verbruikt = { eenheid: Eenheid; volume: number; bedrag: number }
type Zaak = { declaratie: Declaratie; regels: Regelrij[]; beantwoordOp: Datum | null; betaaldOp: Datum | null; toegekend: number; teToetsen: number; akkoordOp: Datum | null }

function omDeclaratie(stad: Stad) {
  const { gemeente, inrichting, contract, huishouden, voorziening } = stad
  /** A small municipality has not every function: then the house itself did it. */
  const vanFunctie = (functie: Functie) => inrichting.medewerkers.find((een) => een.functie === functie)?.id ?? huis
  const huis = systeemMandaat(gemeente, 'laden').actor.id
  const vertrouwelijk = new Set(huishouden.afschermingen.filter((een) => een.soort === 'vertrouwelijk' && !een.periode.eind).map((een) => een.persoon))
  return {
    huis,
    budgethouder: vanFunctie('goedkeurder'),
    college: vanFunctie('wethouder'),
    controller: vanFunctie('controller'),
    limiet: inrichting.mandaten.find((een) => een.functie === 'goedkeurder')!.limiet!,
    agbVan: new Map(contract.aanbieders.map((een) => [een.id, een.agb])),
    toewijzingVan: new Map(voorziening.toewijzingen.map((een) => [een.id, een])),
    gestart: new Set(voorziening.leveringsmeldingen.filter((een) => een.soort === 'start').map((een) => een.toewijzing)),
    zichtbaar: (client: string) => !vertrouwelijk.has(client),
  }
}

function maakZaak(declaratie: Declaratie, regels: Regelrij[]): Zaak {
  const goed = regels.filter((een) => een.besluit === 'goedgekeurd')
  const laatste = regels.map((een) => een.beslotenOp ?? '').toSorted().at(-1)
  const beantwoordOp = regels.every((een) => een.besluit) ? (laatste as Datum) : null
  return {
    declaratie,
    regels,
    beantwoordOp,
    betaaldOp: (beantwoordOp && goed[0]?.betaaldOp) || null,
    akkoordOp: goed[0]?.beslotenOp ?? null,
    toegekend: goed.reduce((som, een) => som + een.bedrag, 0),
    teToetsen: regels.reduce((som, een) => som + (een.debet && een.besluit !== 'afgekeurd' ? een.bedrag : 0), 0),
  }
}

const berichtId = (een: { id: string }) => uuidVan(`${een.id}|323`)
const opdrachtId = (een: { id: string }) => uuidVan(`${een.id}|betaalopdracht`)

async function laadZaken(db: Db, keys: Keys, { gemeente }: Stad, zaken: readonly Zaak[], om: Om): Promise<void> {
  const zegel = zegelVoor(keys, gemeente, 'berichten')
  const berichten = zaken.map((zaak) => {
    const agb = om.agbVan.get(zaak.declaratie.aanbieder)!
    return { ...zaak, agb, xml: schrijf323(zaak.declaratie.wet, inhoud323(gemeente, agb, zaak.declaratie, zaak.regels)) }
  })
  await voegToe(db, gemeente, 'berichten.bericht', berichten, {
    id: ['uuid', (een) => berichtId(een.declaratie)],
    richting: ['text', () => 'in'],
    wet: ['text', (een) => een.declaratie.wet],
    soort: ['text', () => '323'],
    afzender: ['text', (een) => een.agb],
    ontvanger: ['text', () => gemeente],
    aanbieder_id: ['uuid', (een) => een.declaratie.aanbieder],
    identificatie: ['text', (een) => een.declaratie.declaratienummer],
    dagtekening: ['date', (een) => een.declaratie.ingediendOp],
    drager: ['text', () => 'map'],
    bestand: ['bytea', (een) => zegel('bericht', berichtId(een.declaratie), 'bestand', een.xml)],
    hash: ['bytea', (een) => hashVan(een.xml)],
    omvang: ['int', (een) => Buffer.byteLength(een.xml)],
    trace: ['uuid', (een) => uuidVan(`${een.declaratie.id}|trace`)],
    ontvangen_op: ['date', (een) => een.declaratie.ingediendOp],
    gelezen_op: ['date', (een) => een.declaratie.ingediendOp],
    beantwoord_op: ['date', (een) => een.beantwoordOp],
    uiterlijk: ['date', (een) => antwoordUiterlijk('323', een.declaratie.ingediendOp)],
    geregistreerd_op: ['timestamptz', (een) => een.declaratie.ingediendOp],
    door: ['uuid', () => om.huis],
  })
  // A 323 is told line by line when it is answered; until then its lines are open.
  await voegToe(
    db,
    gemeente,
    'berichten.berichtregel',
    zaken.flatMap((zaak) => zaak.regels.map((een) => ({ ...een, op: zaak.beantwoordOp }))),
    {
      bericht_id: ['uuid', (een) => berichtId(een.declaratie)],
      nr: ['int', (een) => een.nr],
      pad: ['text', (een) => een.pad],
      soort: ['text', () => 'prestatie'],
      sleutel: ['text', (een) => een.referentienummer],
      verwerkt_op: ['date', (een) => (een.besluit === 'goedgekeurd' ? een.op : null)],
      afgekeurd_op: ['date', (een) => (een.besluit === 'afgekeurd' ? een.op : null)],
      codes: ['text[]', (een) => (een.op ? een.codes : [])],
    },
  )
  await voegToe(db, gemeente, 'declaratie.declaratie', zaken, {
    id: ['uuid', (een) => een.declaratie.id],
    bericht_id: ['uuid', (een) => berichtId(een.declaratie)],
    aanbieder_id: ['uuid', (een) => een.declaratie.aanbieder],
    wet: ['text', (een) => een.declaratie.wet],
    nummer: ['text', (een) => een.declaratie.declaratienummer],
    maand: ['date', (een) => eersteVanMaand(een.declaratie.maand)],
    dagtekening: ['date', (een) => een.declaratie.ingediendOp],
    totaal: ['bigint', (een) => een.regels.reduce((som, regel) => som + regel.bedrag, 0)],
    ontvangen_op: ['date', (een) => een.declaratie.ingediendOp],
    uiterlijk: ['date', (een) => antwoordUiterlijk('323', een.declaratie.ingediendOp)],
    beantwoord_op: ['date', (een) => een.beantwoordOp],
    geregistreerd_op: ['timestamptz', (een) => een.declaratie.ingediendOp],
    door: ['uuid', () => om.huis],
  })
  // What is above the mandate of the budgethouder the college decides itself.
  const binnen = (een: Zaak) => een.teToetsen <= om.limiet
  await voegToe(
    db,
    gemeente,
    'declaratie.akkoord',
    zaken.filter((een) => een.akkoordOp),
    {
      declaratie_id: ['uuid', (een) => een.declaratie.id],
      bedrag: ['bigint', (een) => een.toegekend],
      getoetst: ['bigint', (een) => een.teToetsen],
      limiet: ['bigint', (een) => (binnen(een) ? om.limiet : een.teToetsen)],
      op: ['date', (een) => een.akkoordOp],
      geregistreerd_op: ['timestamptz', (een) => een.akkoordOp],
      door: ['uuid', (een) => (binnen(een) ? om.budgethouder : om.college)],
    },
  )
  await voegToe(
    db,
    gemeente,
    'declaratie.betaalopdracht',
    zaken.filter((een) => een.betaaldOp),
    {
      id: ['uuid', (een) => opdrachtId(een.declaratie)],
      declaratie_id: ['uuid', (een) => een.declaratie.id],
      aanbieder_id: ['uuid', (een) => een.declaratie.aanbieder],
      bedrag: ['bigint', (een) => een.toegekend],
      datum: ['date', (een) => een.betaaldOp],
      geregistreerd_op: ['timestamptz', (een) => een.betaaldOp],
      door: ['uuid', () => om.controller],
    },
  )
}

const BELETSEL_VAN = new Map(BELETSEL_NAAR_RETOURCODE.filter((een) => een.berichten.includes('323')).map((een) => [een.code, een.beletsel]))

async function laadRegels(db: Db, { gemeente }: Stad, regels: readonly Regelrij[], om: Om): Promise<void> {
  await voegToe(db, gemeente, 'declaratie.declaratieregel', regels, {
    id: ['uuid', (een) => een.id],
    declaratie_id: ['uuid', (een) => een.declaratie.id],
    nr: ['int', (een) => een.nr],
    pad: ['text', (een) => een.pad],
    wet: ['text', (een) => een.declaratie.wet],
    aanbieder_id: ['uuid', (een) => een.declaratie.aanbieder],
    client_id: ['uuid', (een) => (om.zichtbaar(een.client) ? een.client : null)],
    toewijzing_id: ['uuid', (een) => een.toewijzing],
    toewijzingnummer: ['int', (een) => een.nummer],
    referentienummer: ['text', (een) => een.referentienummer],
    vorig_referentienummer: ['text', (een) => een.vorigReferentienummer],
    categorie: ['text', (een) => een.categorie],
    product_code: ['text', (een) => een.productCode],
    periode: ['daterange', (een) => bereik({ begin: een.begin, eind: een.eind })],
    volume: ['int', (een) => een.volume],
    eenheid: ['text', (een) => een.eenheid],
    tarief: ['bigint', (een) => een.tarief],
    bedrag: ['bigint', (een) => een.bedrag],
    debet: ['boolean', (een) => een.debet],
    besluit: ['text', (een) => een.besluit],
    besloten_op: ['date', (een) => een.beslotenOp],
    codes: ['text[]', (een) => een.codes],
    gecrediteerd_door: ['uuid', (een) => een.gecrediteerdDoor],
    betaalopdracht_id: ['uuid', (een) => (een.besluit === 'goedgekeurd' && een.betaaldOp ? opdrachtId(een.declaratie) : null)],
  })
  const geweigerd = regels.flatMap((een) => een.codes.map((code) => ({ regel: een.id, code })))
  await voegToe(db, gemeente, 'declaratie.controle', geweigerd, {
    regel_id: ['uuid', (een) => een.regel],
    code: ['text', (een) => BELETSEL_VAN.get(een.code)],
    uitkomst: ['text', () => 'weigert'],
    retourcode: ['text', (een) => een.code],
  })
}

function telVerbruik(verbruikt: Map<string, Verbruikt>, een: Regelrij): void {
  if (een.besluit !== 'goedgekeurd' || !een.toewijzing) return
  const teken = een.debet ? 1 : -1
  const tot = verbruikt.get(een.toewijzing) ?? { eenheid: een.eenheid as Eenheid, volume: 0, bedrag: 0 }
  verbruikt.set(een.toewijzing, { ...tot, volume: tot.volume + teken * een.volume, bedrag: tot.bedrag + een.bedrag })
}

/** What the checks ask a look at on lines that wait, by the room's own rule. */
async function laadAandacht(db: Db, { gemeente }: Stad, open: readonly Regelrij[], verbruikt: ReadonlyMap<string, Verbruikt>, om: Om): Promise<void> {
  const rijen = open.flatMap((een) => {
    const toewijzing = om.toewijzingVan.get(een.toewijzing ?? '')
    const versie = toewijzing?.versies.at(-1)
    if (!toewijzing || !versie) return []
    const prestatie = { ...een, toewijzingnummer: een.nummer, periode: { begin: een.begin, eind: een.eind }, eenheid: een.eenheid as Eenheid }
    const gebruikt = verbruikt.get(toewijzing.id)
    const rondom = {
      declaratiemaand: { begin: een.declaratie.maand, eind: laatsteVanMaand(een.declaratie.maand) },
      toewijzing: {
        categorie: een.categorie,
        productCode: een.productCode,
        looptijd: { begin: versie.ingangsdatum, eind: versie.einddatum },
        omvang: versie.omvang,
        budget: versie.budget,
        verwijderd: false,
        levering: om.gestart.has(toewijzing.id) ? 'loopt' : 'niet gestart',
      },
      tarief: { bedrag: een.tarief ?? 0, eenheid: een.eenheid },
      verbruik: gebruikt ? [gebruikt] : [],
      referentieBestaat: false,
      debetBestaat: false,
    }
    return aandachtVoor(prestatie, rondom).map(({ code }) => ({ regel: een.id, code }))
  })
  await voegToe(db, gemeente, 'declaratie.controle', rijen, {
    regel_id: ['uuid', (een) => een.regel],
    code: ['text', (een) => een.code],
    uitkomst: ['text', () => 'kijk'],
  })
}

/** Use of each toewijzing, from the lines that were approved (D21). */
const legVerbruikVast = (db: Db, { gemeente }: Stad) =>
  sql`insert into voorziening.verbruik (gemeente, toewijzing_id, maand, begin, eind, volume, eenheid, bedrag, is_credit, bron_id, taak, geregistreerd_op, door)
    select r.gemeente, r.toewijzing_id, date_trunc('month', lower(r.periode))::date, lower(r.periode), upper(r.periode) - 1,
      case when r.debet then r.volume else -r.volume end, r.eenheid, r.bedrag, not r.debet, r.id, t.taak, r.besloten_op, a.door
    from declaratie.declaratieregel r
    join voorziening.toewijzing t on t.gemeente = r.gemeente and t.id = r.toewijzing_id
    join declaratie.akkoord a on a.gemeente = r.gemeente and a.declaratie_id = r.declaratie_id
    where r.gemeente = ${gemeente} and r.besluit = 'goedgekeurd'`.execute(db)

/** Each approved line once, on the taakveld that the room's own mapping gives; of whom nobody may find only the taakveld (D19). */
async function boekRegels(db: Db, stad: Stad): Promise<void> {
  const { gemeente, contract, aanbod, periode } = stad
  const producten = new Map(aanbod.producten.map((een) => [een.id, een]))
  const wetVan = new Map(contract.contracten.map((een) => [een.id, een.wet]))
  const jaren = Array.from({ length: Number(periode.eind.slice(0, 4)) - Number(periode.begin.slice(0, 4)) + 1 }, (_een, i) => Number(periode.begin.slice(0, 4)) + i)
  const velden = contract.contractproducten.flatMap((een) => {
    const { categorie, verblijf } = producten.get(een.product)!
    const kenmerken = { wet: wetVan.get(een.contract)!, categorie, verblijf, schaal: een.schaal, leveringsvorm: 'zin' } as const
    return jaren.map((jaar) => ({ contractproduct: een.id, jaar, taakveld: taakveldVoor(kenmerken, `${jaar}-01-01` as Datum) }))
  })
  await sql`insert into declaratie.boeking (gemeente, bronsoort, bron_id, boekdatum, zorgmaand, taakveld, kostensoort, wet, product_id, product_code, aanbieder_id, wijk,
      client_id, volume, eenheid, bedrag, geregistreerd_op, door)
    select r.gemeente, 'regel', r.id, r.besloten_op, z.maand, v.taakveld, 'zin',
      case when z.bekend then r.wet end, case when z.bekend then t.product_id end, case when z.bekend then p.code end,
      case when z.bekend then r.aanbieder_id end,
      (select w.gebied_code from huishouden.persoon_wijk w where w.gemeente = r.gemeente and w.persoon_id = r.client_id
        and w.geldig @> (z.maand + interval '1 month')::date - 1 limit 1),
      r.client_id, case when not z.bekend then 0 when r.debet then r.volume else -r.volume end, case when z.bekend then r.eenheid end,
      r.bedrag, r.besloten_op, a.door
    from declaratie.declaratieregel r
    cross join lateral (select date_trunc('month', lower(r.periode))::date maand, r.client_id is not null bekend) z
    join voorziening.toewijzing t on t.gemeente = r.gemeente and t.id = r.toewijzing_id
    join aanbod.product p on p.gemeente = t.gemeente and p.id = t.product_id
    join declaratie.akkoord a on a.gemeente = r.gemeente and a.declaratie_id = r.declaratie_id
    join unnest(${velden.map((een) => een.contractproduct)}::uuid[], ${velden.map((een) => een.jaar)}::int[], ${velden.map((een) => een.taakveld)}::text[])
      v(contractproduct, jaar, taakveld) on v.contractproduct = t.contractproduct_id and v.jaar = extract(year from z.maand)
    where r.gemeente = ${gemeente} and r.besluit = 'goedgekeurd'`.execute(db)
}

const boekVoorschotten = (db: Db, { gemeente, contract }: Stad, om: Om) =>
  voegToe(db, gemeente, 'declaratie.boeking', contract.voorschotten, {
    bronsoort: ['text', () => 'voorschot'],
    bron_id: ['uuid', (een) => een.id],
    boekdatum: ['date', (een) => een.datum],
    zorgmaand: ['date', (een) => eersteVanMaand(een.datum)],
    taakveld: ['text', () => SUBSIDIE_TAAKVELD],
    kostensoort: ['text', () => 'subsidie'],
    bedrag: ['bigint', (een) => een.bedrag],
    geregistreerd_op: ['timestamptz', (een) => een.datum],
    door: ['uuid', () => om.huis],
  })
