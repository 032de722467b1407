import type { Keys } from '#platform/crypto.ts'
import type { Db } from '#platform/db.ts'
import type { Stad } from '../stad.ts'
import { bereik, voegToe } from './bulk.ts'

export async function laadHuishouden(db: Db, keys: Keys, stad: Stad): Promise<void> {
  const { gemeente, huishouden, inrichting } = stad
  await voegToe(db, gemeente, 'huishouden.persoon', huishouden.personen, {
    id: ['uuid', (een) => een.id],
    bsn: [
      'bytea',
      (een) => keys.encrypt(een.bsn, { gemeente, table: 'huishouden.persoon', row: een.id, column: 'bsn' }),
    ],
    bsn_zoek: ['bytea', (een) => keys.lookup(gemeente, een.bsn)],
    voornamen: ['text', (een) => een.voornamen],
    voorvoegsel: ['text', (een) => een.voorvoegsel],
    geslachtsnaam: ['text', (een) => een.geslachtsnaam],
    naamgebruik: ['text', (een) => een.naamgebruik],
    geslacht: ['text', (een) => een.geslacht],
    geboren: ['date', (een) => een.geboren],
    geboorteland: ['text', (een) => een.geboorteland],
    overleden: ['date', (een) => een.overleden],
    ingezetene: ['daterange', (een) => bereik(een.ingezetene)],
    bron: ['text', () => 'brp'],
  })
  await voegToe(db, gemeente, 'huishouden.huishouden', huishouden.huishoudens, {
    id: ['uuid', (een) => een.id],
    ontstaan_op: ['date', (een) => een.ontstaanOp],
    opgeheven_op: ['date', (een) => een.opgehevenOp],
  })
  await voegToe(db, gemeente, 'huishouden.bewoning', huishouden.bewoningen, {
    id: ['uuid', (een) => een.id],
    huishouden_id: ['uuid', (een) => een.huishouden],
    persoon_id: ['uuid', (een) => een.persoon],
    verblijf: ['text', (een) => een.verblijf],
    geldig: ['daterange', (een) => bereik(een.periode)],
    bron: ['text', (een) => een.bron],
    peildatum: ['date', (een) => een.peildatum],
  })
  const woning = (nr: number) => (nr < 0 ? undefined : inrichting.woningen[nr])
  await voegToe(db, gemeente, 'huishouden.adres', huishouden.adressen, {
    id: ['uuid', (een) => een.id],
    persoon_id: ['uuid', (een) => een.persoon],
    soort: ['text', (een) => een.soort],
    straat: ['text', (een) => woning(een.woning)?.straat],
    huisnummer: ['int', (een) => woning(een.woning)?.huisnummer],
    huisletter: ['text', (een) => woning(een.woning)?.huisletter],
    postcode: ['text', (een) => woning(een.woning)?.postcode.replaceAll(' ', '')],
    woonplaats: ['text', (een) => woning(een.woning)?.woonplaats],
    gebied_code: ['text', (een) => inrichting.wijken[woning(een.woning)?.wijk ?? -1]?.code],
    adresseerbaar_object: ['text', (een) => woning(een.woning)?.adresseerbaarObject],
    nummeraanduiding: ['text', (een) => woning(een.woning)?.nummeraanduiding],
    geldig: ['daterange', (een) => bereik(een.periode)],
  })
  await voegToe(db, gemeente, 'huishouden.relatie', huishouden.relaties, {
    id: ['uuid', (een) => een.id],
    persoon_id: ['uuid', (een) => een.persoon],
    gerelateerde_id: ['uuid', (een) => een.gerelateerde],
    soort: ['text', (een) => een.soort],
    verbintenis: ['text', (een) => een.verbintenis],
    geldig: ['daterange', (een) => bereik(een.periode)],
  })
  await voegToe(db, gemeente, 'huishouden.gezag', huishouden.gezag, {
    id: ['uuid', (een) => een.id],
    kind_id: ['uuid', (een) => een.kind],
    drager_id: ['uuid', (een) => een.drager],
    soort: ['text', (een) => een.soort],
    bron: ['text', (een) => een.bron],
    geldig: ['daterange', (een) => bereik(een.periode)],
  })
  await voegToe(db, gemeente, 'huishouden.netwerklid', huishouden.netwerkleden, {
    id: ['uuid', (een) => een.id],
    huishouden_id: ['uuid', (een) => een.huishouden],
    persoon_id: ['uuid', (een) => een.persoon],
    naam: ['text', (een) => een.naam],
    relatie: ['text', (een) => een.relatie],
    telefoon: ['text', (een) => een.telefoon],
    geldig: ['daterange', (een) => bereik(een.periode)],
  })
  await voegToe(db, gemeente, 'huishouden.afscherming', huishouden.afschermingen, {
    id: ['uuid', (een) => een.id],
    persoon_id: ['uuid', (een) => een.persoon],
    soort: ['text', (een) => een.soort],
    reden: ['text', (een) => een.reden],
    wie_mag: ['uuid[]', (een) => een.wieMag],
    begin: ['date', (een) => een.periode.begin],
    herzien_op: ['date', (een) => een.herzienOp],
    opgeheven_op: ['date', (een) => een.periode.eind],
  })
  await voegToe(db, gemeente, 'huishouden.toestemming', huishouden.toestemmingen, {
    id: ['uuid', (een) => een.id],
    persoon_id: ['uuid', (een) => een.persoon],
    doel: ['text', (een) => een.doel],
    wetten: ['text[]', (een) => een.wetten],
    ontvangers: ['text[]', (een) => een.ontvangers],
    gegeven_op: ['date', (een) => een.gegevenOp],
    gegeven_door: ['uuid', (een) => een.persoon],
    ingetrokken_op: ['date', (een) => een.ingetrokkenOp],
  })
}

export type Grondrij = {
  medewerker?: string | null
  team?: string | null
  agb?: string | null
  wiePersoon?: string | null
  persoon?: string | null
  huishouden?: string | null
  hoedanigheid: string
  wetten: readonly string[]
  taak?: string | null
  begin: string
  eind?: string | null
  volgtUit: string
}

/** The grounds for access that follow from what the other rooms loaded (model D20). */
export const laadGronden = (db: Db, gemeente: string, gronden: readonly Grondrij[]) =>
  voegToe(db, gemeente, 'huishouden.toegangsgrond', gronden, {
    medewerker_id: ['uuid', (een) => een.medewerker],
    team_id: ['uuid', (een) => een.team],
    agb: ['text', (een) => een.agb],
    wie_persoon_id: ['uuid', (een) => een.wiePersoon],
    persoon_id: ['uuid', (een) => een.persoon],
    huishouden_id: ['uuid', (een) => een.huishouden],
    hoedanigheid: ['text', (een) => een.hoedanigheid],
    wetten: ['text[]', (een) => een.wetten],
    taak: ['text', (een) => een.taak],
    geldig: ['daterange', (een) => bereik({ begin: een.begin as never, eind: (een.eind ?? null) as never })],
    volgt_uit: ['uuid', (een) => een.volgtUit],
  })
