import { BELETSEL_NAAR_RETOURCODE } from '#keten/berichten/rules/beletselcodes.ts'
import { aandachtVoor } from '#keten/declaratie/rules/controle.ts'
import { SUBSIDIE_TAAKVELD } from '#keten/declaratie/rules/taakvelden.ts'
import type { Db } from '#platform/db.ts'
import type { Eenheid } from '#uitvoering/aanbod/index.ts'
import { eersteVanMaand, laatsteVanMaand } from '#values/datum.ts'
import type { Stad } from '../stad.ts'
import { bereik, voegToe } from './bulk.ts'
import { akkoordVan, berichtId, type Om, opdrachtId, type Verbruikt, type Zaak } from './declaratieomgeving.ts'
import type { Regelrij } from './declaratieregels.ts'

const BELETSEL_VAN = new Map(
  BELETSEL_NAAR_RETOURCODE.filter((een) => een.berichten.includes('323')).map((een) => [een.code, een.beletsel]),
)

export async function laadRegels(
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

export function telVerbruik(verbruikt: Map<string, Verbruikt>, een: Regelrij): void {
  if (een.besluit !== 'goedgekeurd' || !een.toewijzing) return
  const teken = een.debet ? 1 : -1
  const tot = verbruikt.get(een.toewijzing) ?? { eenheid: een.eenheid as Eenheid, volume: 0, bedrag: 0 }
  verbruikt.set(een.toewijzing, { ...tot, volume: tot.volume + teken * een.volume, bedrag: tot.bedrag + een.bedrag })
}

/** What the checks ask a look at on lines that wait, by the room's own rule. */
export async function laadAandacht(
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
export async function boekRegels(
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

export const boekVoorschotten = (db: Db, { gemeente, contract }: Stad, om: Om) =>
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
