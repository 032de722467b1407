import type { Db } from '#platform/db.ts'
import type { Stad } from '../stad.ts'
import { bereik, voegToe } from './bulk.ts'
import { uuidVan } from './inrichting.ts'
import { laadSpreekuren } from './spreekuren.ts'

export async function laadAanbod(db: Db, stad: Stad): Promise<void> {
  const { gemeente, aanbod } = stad
  await voegToe(db, gemeente, 'aanbod.organisatie', aanbod.organisaties, {
    id: ['uuid', (een) => een.id],
    naam: ['text', (een) => een.naam],
    kvk: ['text', (een) => een.kvk],
    agb: ['text', (een) => een.agb],
    soort: ['text', (een) => een.soort],
  })
  await voegToe(db, gemeente, 'aanbod.product', aanbod.producten, {
    id: ['uuid', (een) => een.id],
    wet: ['text', (een) => een.wet],
    categorie: ['text', (een) => een.categorie],
    code: ['text', (een) => een.code],
    verblijf: ['boolean', (een) => een.verblijf],
    taak: ['text', (een) => een.taak],
  })
  await voegToe(db, gemeente, 'aanbod.productversie', aanbod.producten, {
    product_id: ['uuid', (een) => een.id],
    naam: ['text', (een) => een.naam],
    eenheden: ['text[]', (een) => een.eenheden],
    frequenties: ['smallint[]', (een) => een.frequenties],
    leeftijdsgrens: ['smallint', (een) => een.leeftijdsgrens],
    leveringsvormen: ['text[]', (een) => een.leveringsvormen],
    eigen_bijdrage: ['boolean', (een) => een.eigenBijdrage],
    geldig: ['daterange', (een) => bereik(een.geldig)],
  })
  await voegToe(db, gemeente, 'aanbod.aanbod', aanbod.aanbod, {
    id: ['uuid', (een) => een.id],
    organisatie_id: ['uuid', (een) => een.organisatie],
    naam: ['text', (een) => een.naam],
    omschrijving: ['text', (een) => een.omschrijving],
    themas: ['text[]', (een) => een.themas],
    doelgroepen: ['text[]', (een) => een.doelgroepen],
    trede: ['smallint', (een) => een.trede],
    gebieden: ['text[]', (een) => een.gebieden],
    kosten: ['text', (een) => een.kosten],
    aanmelden: ['text', (een) => een.aanmelden],
    capaciteit: ['int', (een) => een.capaciteit],
    waar: ['text', (een) => een.waar],
    wanneer: ['text', (een) => een.wanneer],
    beoogt_te_vervangen: ['text[]', (een) => een.beoogtTeVervangen],
    geldig: ['daterange', (een) => bereik(een.periode)],
  })
  await laadSpreekuren(db, stad)
}

export async function laadContract(db: Db, { gemeente, contract }: Stad, door: string): Promise<void> {
  const wetVan = new Map(contract.contracten.map((een) => [een.id, een.wet]))
  await voegToe(db, gemeente, 'contract.aanbieder', contract.aanbieders, {
    id: ['uuid', (een) => een.id],
    organisatie_id: ['uuid', (een) => een.organisatie],
    naam: ['text', (een) => een.naam],
    agb: ['text', (een) => een.agb],
  })
  await voegToe(db, gemeente, 'contract.contract', contract.contracten, {
    id: ['uuid', (een) => een.id],
    aanbieder_id: ['uuid', (een) => een.aanbieder],
    nummer: ['text', (een) => een.nummer],
    wet: ['text', (een) => een.wet],
    inkoopmodel: ['text', (een) => een.inkoopmodel],
    samenwerking: ['text', (een) => een.samenwerking],
    plafond: ['bigint', (een) => een.plafond],
    geldig: ['daterange', (een) => bereik(een.periode)],
  })
  await voegToe(db, gemeente, 'contract.contractproduct', contract.contractproducten, {
    id: ['uuid', (een) => een.id],
    contract_id: ['uuid', (een) => een.contract],
    aanbieder_id: ['uuid', (een) => een.aanbieder],
    wet: ['text', (een) => wetVan.get(een.contract)],
    product_id: ['uuid', (een) => een.product],
    bekostiging: ['text', (een) => een.bekostiging],
    schaal: ['text', (een) => een.schaal],
    resultaatafspraak: ['text', (een) => een.resultaatafspraak],
    geldig: ['daterange', (een) => bereik(een.periode)],
  })
  await voegToe(db, gemeente, 'aanbod.productgebruik', contract.contractproducten, {
    product_id: ['uuid', (een) => een.product],
    bron: ['text', () => 'contractproduct'],
    bron_id: ['uuid', (een) => een.id],
    geldig: ['daterange', (een) => bereik(een.periode)],
  })
  await voegToe(db, gemeente, 'contract.tarief', contract.tarieven, {
    id: ['uuid', (een) => een.id],
    contractproduct_id: ['uuid', (een) => een.contractproduct],
    bedrag: ['bigint', (een) => een.bedrag],
    eenheid: ['text', (een) => een.eenheid],
    reden: ['text', (een) => een.reden],
    geldig: ['daterange', (een) => bereik(een.periode)],
  })
  await voegToe(db, gemeente, 'contract.subsidieregeling', contract.regelingen, {
    id: ['uuid', (een) => een.id],
    opgave: ['text', (een) => een.opgave],
    tijdvak: ['daterange', (een) => bereik(een.tijdvak)],
    plafond: ['bigint', (een) => een.plafond],
    verdeelwijze: ['text', (een) => een.verdeelwijze],
    rechtsgrond: ['text', (een) => een.rechtsgrond],
  })
  await voegToe(db, gemeente, 'contract.subsidie', contract.subsidies, {
    id: ['uuid', (een) => een.id],
    regeling_id: ['uuid', (een) => een.regeling],
    organisatie_id: ['uuid', (een) => een.organisatie],
    aanbod_ids: ['uuid[]', (een) => een.aanbod],
    impactafspraak: ['text', (een) => een.impactafspraak],
    aangevraagd_op: ['date', (een) => een.aangevraagdOp],
    gevraagd: ['bigint', (een) => een.gevraagd],
    verleend_op: ['date', (een) => een.verleendOp],
    verleend: ['bigint', (een) => een.verleend],
    vastgesteld_op: ['date', (een) => een.vastgesteldOp],
    vastgesteld: ['bigint', (een) => een.vastgesteld],
  })
  await voegToe(db, gemeente, 'contract.voorschot', contract.voorschotten, {
    id: ['uuid', (een) => een.id],
    subsidie_id: ['uuid', (een) => een.subsidie],
    datum: ['date', (een) => een.datum],
    bedrag: ['bigint', (een) => een.bedrag],
    door: ['uuid', () => door],
  })
  await voegToe(db, gemeente, 'contract.deelnameopgave', contract.deelnameopgaven, {
    id: ['uuid', (een) => een.id],
    subsidie_id: ['uuid', (een) => een.subsidie],
    aanbod_id: ['uuid', (een) => een.aanbod],
    maand: ['date', (een) => een.maand],
    wijk: ['text', (een) => een.gebied],
    deelnemers: ['int', (een) => een.deelnemers],
    nieuw: ['int', (een) => een.nieuw],
    dagdelen: ['int', (een) => een.dagdelen],
    deelnemercodes: ['text[]', (een) => een.deelnemercodes],
    door: ['uuid', () => door],
  })
}

export const systeemActor = (gemeente: string) => uuidVan(`${gemeente}|systeem`)
