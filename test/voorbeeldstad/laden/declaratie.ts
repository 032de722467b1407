import { BELETSEL_NAAR_RETOURCODE } from '#keten/berichten/rules/beletselcodes.ts'
import { antwoordUiterlijk } from '#keten/berichten/rules/toestand.ts'
import { hashVan } from '#keten/berichten/store/bericht.ts'
import { aandachtVoor } from '#keten/declaratie/rules/controle.ts'
import { SUBSIDIE_TAAKVELD, taakveldVoor } from '#keten/declaratie/rules/taakvelden.ts'
import type { Keys } from '#platform/crypto.ts'
import type { Db } from '#platform/db.ts'
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
  const zaken: Zaak[] = []
  const credits: Regelrij[] = []
  for (const deel of rondes(declaraties)) {
    const gelezen = deel.map((een) => ({ declaratie: een, regels: lees(een) }))
    const nieuw = gelezen.map(({ declaratie, regels }) => maakZaak(declaratie, regels))
    await laadBerichten(
      db,
      keys,
      stad,
      nieuw.map((zaak, i) => ({ ...zaak, regels: gelezen[i]!.regels })),
      om,
    )
    zaken.push(...nieuw)
    credits.push(...gelezen.flatMap(({ regels }) => regels.filter((een) => !een.debet)))
  }
  // A table whole before the next that points at it: the checks of its keys then know how large it is.
  await laadZaken(db, stad, zaken, om)
  const zaakVan = new Map(zaken.map((een) => [een.declaratie.id, een]))
  const laad = async (regels: readonly Regelrij[]) => {
    await laadRegels(db, stad, regels, om, zaakVan)
    await boekRegels(db, stad, regels, om, zaakVan)
  }
  // A credited line points at its credit, which may lie in a later claim.
  await laad(credits)
  const open: Regelrij[] = []
  const verbruikt = new Map<string, Verbruikt>()
  for (const deel of rondes(declaraties)) {
    const regels = deel.flatMap(lees)
    await laad(regels.filter((een) => een.debet))
    open.push(...regels.filter((een) => een.besluit === null && een.debet))
    for (const een of regels) telVerbruik(verbruikt, een)
  }
  await laadAandacht(db, stad, open, verbruikt, om)
  await boekVoorschotten(db, stad, om)
}

function* rondes(declaraties: readonly Declaratie[]): Generator<readonly Declaratie[]> {
  for (let van = 0; van < declaraties.length; van += PER_RONDE) yield declaraties.slice(van, van + PER_RONDE)
}

type Om = ReturnType<typeof omDeclaratie>
type Verbruikt = { eenheid: Eenheid; volume: number; bedrag: number }
type Zaak = {
  declaratie: Declaratie
  beantwoordOp: Datum | null
  betaaldOp: Datum | null
  akkoordOp: Datum | null
  totaal: number
  toegekend: number
  teToetsen: number
}

function omDeclaratie(stad: Stad) {
  const { gemeente, inrichting, contract, huishouden, voorziening } = stad
  /** A small municipality has not every function: then the house itself did it. */
  const vanFunctie = (functie: Functie) => inrichting.medewerkers.find((een) => een.functie === functie)?.id ?? huis
  const huis = systeemMandaat(gemeente, 'laden').actor.id
  const producten = new Map(stad.aanbod.producten.map((een) => [een.id, een]))
  const contractproducten = new Map(contract.contractproducten.map((een) => [een.id, een]))
  const toewijzingVan = new Map(voorziening.toewijzingen.map((een) => [een.id, een]))
  const voorzieningen = new Map(voorziening.voorzieningen.map((een) => [een.id, een]))
  const adressen = Map.groupBy(
    huishouden.adressen.filter((een) => een.soort === 'brp'),
    (een) => een.persoon,
  )
  const geheim = new Set(
    huishouden.afschermingen
      .filter((een) => een.soort === 'adresgeheim' && !een.periode.eind)
      .map((een) => een.persoon),
  )
  const taakvelden = new Map<string, string>()
  const vertrouwelijk = new Set(
    huishouden.afschermingen
      .filter((een) => een.soort === 'vertrouwelijk' && !een.periode.eind)
      .map((een) => een.persoon),
  )
  return {
    huis,
    budgethouder: vanFunctie('goedkeurder'),
    college: vanFunctie('wethouder'),
    controller: vanFunctie('controller'),
    limiet: inrichting.mandaten.find((een) => een.functie === 'goedkeurder')!.limiet!,
    agbVan: new Map(contract.aanbieders.map((een) => [een.id, een.agb])),
    toewijzingVan,
    taakVan: (een: Regelrij) => voorzieningen.get(toewijzingVan.get(een.toewijzing!)!.voorziening)!.taak,
    taakveldVan(een: Regelrij): string {
      const { contractproduct, product } = toewijzingVan.get(een.toewijzing!)!
      const zorgmaand = eersteVanMaand(een.begin)
      const sleutel = `${contractproduct}/${zorgmaand}`
      let veld = taakvelden.get(sleutel)
      if (veld === undefined) {
        const { categorie, verblijf } = producten.get(product)!
        const { schaal } = contractproducten.get(contractproduct)!
        veld = taakveldVoor({ wet: een.declaratie.wet, categorie, verblijf, schaal, leveringsvorm: 'zin' }, zorgmaand)
        taakvelden.set(sleutel, veld)
      }
      return veld
    },
    wijkVan(client: string, op: Datum): string | null {
      if (geheim.has(client)) return null
      const adres = adressen.get(client)?.find(({ periode: { begin, eind } }) => begin <= op && (!eind || eind >= op))
      return inrichting.wijken[inrichting.woningen[adres?.woning ?? -1]?.wijk ?? -1]?.code ?? null
    },
    gestart: new Set(
      voorziening.leveringsmeldingen.filter((een) => een.soort === 'start').map((een) => een.toewijzing),
    ),
    zichtbaar: (client: string) => !vertrouwelijk.has(client),
  }
}

function maakZaak(declaratie: Declaratie, regels: Regelrij[]): Zaak {
  const goed = regels.filter((een) => een.besluit === 'goedgekeurd')
  const laatste = regels
    .map((een) => een.beslotenOp ?? '')
    .toSorted()
    .at(-1)
  const beantwoordOp = regels.every((een) => een.besluit) ? (laatste as Datum) : null
  return {
    declaratie,
    beantwoordOp,
    betaaldOp: (beantwoordOp && goed[0]?.betaaldOp) || null,
    akkoordOp: goed[0]?.beslotenOp ?? null,
    totaal: regels.reduce((som, een) => som + een.bedrag, 0),
    toegekend: goed.reduce((som, een) => som + een.bedrag, 0),
    teToetsen: regels.reduce((som, een) => som + (een.debet && een.besluit !== 'afgekeurd' ? een.bedrag : 0), 0),
  }
}

/** What is above the mandate of the budgethouder the college decides itself. */
const akkoordVan = (een: Zaak, om: Om): string => (een.teToetsen <= om.limiet ? om.budgethouder : om.college)

const berichtId = afgeleid('323')
const opdrachtId = afgeleid('betaalopdracht')

/** One id from another, worked out once per claim and not for each of its lines. */
function afgeleid(wat: string): (een: { id: string }) => string {
  const bekend = new WeakMap<object, string>()
  return (een) => {
    const id = bekend.get(een) ?? uuidVan(`${een.id}|${wat}`)
    bekend.set(een, id)
    return id
  }
}

async function laadBerichten(
  db: Db,
  keys: Keys,
  { gemeente }: Stad,
  zaken: readonly (Zaak & { regels: Regelrij[] })[],
  om: Om,
): Promise<void> {
  const zegel = zegelVoor(keys, gemeente, 'berichten')
  const berichten = zaken.map((zaak) => {
    const agb = om.agbVan.get(zaak.declaratie.aanbieder)!
    return {
      ...zaak,
      agb,
      xml: schrijf323(zaak.declaratie.wet, inhoud323(gemeente, agb, zaak.declaratie, zaak.regels)),
    }
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
}

async function laadZaken(db: Db, { gemeente }: Stad, zaken: readonly Zaak[], om: Om): Promise<void> {
  await voegToe(db, gemeente, 'declaratie.declaratie', zaken, {
    id: ['uuid', (een) => een.declaratie.id],
    bericht_id: ['uuid', (een) => berichtId(een.declaratie)],
    aanbieder_id: ['uuid', (een) => een.declaratie.aanbieder],
    wet: ['text', (een) => een.declaratie.wet],
    nummer: ['text', (een) => een.declaratie.declaratienummer],
    maand: ['date', (een) => eersteVanMaand(een.declaratie.maand)],
    dagtekening: ['date', (een) => een.declaratie.ingediendOp],
    totaal: ['bigint', (een) => een.totaal],
    ontvangen_op: ['date', (een) => een.declaratie.ingediendOp],
    uiterlijk: ['date', (een) => antwoordUiterlijk('323', een.declaratie.ingediendOp)],
    beantwoord_op: ['date', (een) => een.beantwoordOp],
    geregistreerd_op: ['timestamptz', (een) => een.declaratie.ingediendOp],
    door: ['uuid', () => om.huis],
  })
  await voegToe(
    db,
    gemeente,
    'declaratie.akkoord',
    zaken.filter((een) => een.akkoordOp),
    {
      declaratie_id: ['uuid', (een) => een.declaratie.id],
      bedrag: ['bigint', (een) => een.toegekend],
      getoetst: ['bigint', (een) => een.teToetsen],
      limiet: ['bigint', (een) => Math.max(om.limiet, een.teToetsen)],
      op: ['date', (een) => een.akkoordOp],
      geregistreerd_op: ['timestamptz', (een) => een.akkoordOp],
      door: ['uuid', (een) => akkoordVan(een, om)],
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

const BELETSEL_VAN = new Map(
  BELETSEL_NAAR_RETOURCODE.filter((een) => een.berichten.includes('323')).map((een) => [een.code, een.beletsel]),
)

async function laadRegels(
  db: Db,
  { gemeente }: Stad,
  regels: readonly Regelrij[],
  om: Om,
  zaakVan: ReadonlyMap<string, Zaak>,
): Promise<void> {
  // The message is told of its lines when it is answered; until then they are open there.
  const beantwoordOp = (een: Regelrij) => zaakVan.get(een.declaratie.id)!.beantwoordOp
  await voegToe(db, gemeente, 'berichten.berichtregel', regels, {
    bericht_id: ['uuid', (een) => berichtId(een.declaratie)],
    nr: ['int', (een) => een.nr],
    pad: ['text', (een) => een.pad],
    soort: ['text', () => 'prestatie'],
    sleutel: ['text', (een) => een.referentienummer],
    verwerkt_op: ['date', (een) => (een.besluit === 'goedgekeurd' ? beantwoordOp(een) : null)],
    afgekeurd_op: ['date', (een) => (een.besluit === 'afgekeurd' ? beantwoordOp(een) : null)],
    codes: ['text[]', (een) => (beantwoordOp(een) ? een.codes : [])],
  })
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
    betaalopdracht_id: [
      'uuid',
      (een) => (een.besluit === 'goedgekeurd' && een.betaaldOp ? opdrachtId(een.declaratie) : null),
    ],
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
async function laadAandacht(
  db: Db,
  { gemeente }: Stad,
  open: readonly Regelrij[],
  verbruikt: ReadonlyMap<string, Verbruikt>,
  om: Om,
): Promise<void> {
  const rijen = open.flatMap((een) => {
    const toewijzing = om.toewijzingVan.get(een.toewijzing ?? '')
    const versie = toewijzing?.versies.at(-1)
    if (!toewijzing || !versie) return []
    const prestatie = {
      ...een,
      toewijzingnummer: een.nummer,
      periode: { begin: een.begin, eind: een.eind },
      eenheid: een.eenheid as Eenheid,
    }
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

/** Use of each toewijzing (D21), and each approved line once on its taakveld; of whom nobody may find only the taakveld (D19). */
async function boekRegels(
  db: Db,
  { gemeente }: Stad,
  regels: readonly Regelrij[],
  om: Om,
  zaakVan: ReadonlyMap<string, Zaak>,
): Promise<void> {
  const goed = regels.filter((een) => een.besluit === 'goedgekeurd')
  const volume = (een: Regelrij) => (een.debet ? een.volume : -een.volume)
  const door = (een: Regelrij) => akkoordVan(zaakVan.get(een.declaratie.id)!, om)
  await voegToe(db, gemeente, 'voorziening.verbruik', goed, {
    toewijzing_id: ['uuid', (een) => een.toewijzing],
    maand: ['date', (een) => eersteVanMaand(een.begin)],
    begin: ['date', (een) => een.begin],
    eind: ['date', (een) => een.eind],
    volume: ['bigint', volume],
    eenheid: ['text', (een) => een.eenheid],
    bedrag: ['bigint', (een) => een.bedrag],
    is_credit: ['boolean', (een) => !een.debet],
    bron_id: ['uuid', (een) => een.id],
    taak: ['text', (een) => om.taakVan(een)],
    geregistreerd_op: ['timestamptz', (een) => een.beslotenOp],
    door: ['uuid', door],
  })
  const bekend =
    <T>(van: (een: Regelrij) => T) =>
    (een: Regelrij) =>
      om.zichtbaar(een.client) ? van(een) : null
  await voegToe(db, gemeente, 'declaratie.boeking', goed, {
    bronsoort: ['text', () => 'regel'],
    bron_id: ['uuid', (een) => een.id],
    boekdatum: ['date', (een) => een.beslotenOp],
    zorgmaand: ['date', (een) => eersteVanMaand(een.begin)],
    taakveld: ['text', (een) => om.taakveldVan(een)],
    kostensoort: ['text', () => 'zin'],
    wet: ['text', bekend((een) => een.declaratie.wet)],
    product_id: ['uuid', bekend((een) => om.toewijzingVan.get(een.toewijzing!)!.product)],
    product_code: ['text', bekend((een) => een.productCode)],
    aanbieder_id: ['uuid', bekend((een) => een.declaratie.aanbieder)],
    wijk: ['text', bekend((een) => om.wijkVan(een.client, laatsteVanMaand(een.begin)))],
    client_id: ['uuid', bekend((een) => een.client)],
    volume: ['bigint', (een) => bekend(volume)(een) ?? 0],
    eenheid: ['text', bekend((een) => een.eenheid)],
    bedrag: ['bigint', (een) => een.bedrag],
    geregistreerd_op: ['timestamptz', (een) => een.beslotenOp],
    door: ['uuid', door],
  })
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
