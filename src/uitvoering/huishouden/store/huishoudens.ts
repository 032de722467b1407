import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Bewoning } from '../rules/bewoning.ts'

/** Inclusive end, as everywhere in the house; PostgreSQL keeps ranges with an exclusive end. */
export const eindVan = (kolom: string) => sql`(upper(${sql.ref(kolom)}) - 1)`
export const bereik = ({ begin, eind }: Periode) => sql`daterange(${begin}::date, ${eind ?? null}::date, '[]')`

export const insertHuishouden = (db: Db, mandaat: Mandaat, id: string, ontstaanOp: Datum) =>
  sql`insert into huishouden.huishouden (gemeente, id, ontstaan_op, door) values (${mandaat.gemeente}, ${id}, ${ontstaanOp}, ${mandaat.actor.id})`.execute(
    db,
  )

export const selectHuishouden = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<{ gemeente: string; id: string; ontstaanOp: Datum; opgehevenOp: Datum | null }>(
    db,
    sql`select gemeente, id, ontstaan_op "ontstaanOp", opgeheven_op "opgehevenOp" from huishouden.huishouden
      where gemeente = any (${mandaat.leest}::text[]) and id = ${id}`,
  )

type BewoningRij = Omit<Bewoning, 'periode'> & { begin: Datum; eind: Datum | null }
const naarBewoning = ({ begin, eind, ...rij }: BewoningRij): Bewoning => ({ ...rij, periode: { begin, eind } })
const BEWONING = sql`b.id, b.huishouden_id "huishoudenId", b.persoon_id "persoonId", b.verblijf, b.bron, b.peildatum, lower(b.geldig) begin, ${eindVan('b.geldig')} eind`

export const selectBewoningenVan = async (db: Db, mandaat: Mandaat, persoonIds: readonly string[]) =>
  (
    await rowsOf<BewoningRij>(
      db,
      sql`select ${BEWONING} from huishouden.bewoning b where b.gemeente = any (${mandaat.leest}::text[]) and b.persoon_id = any (${persoonIds}::uuid[]) order by lower(b.geldig)`,
    )
  ).map(naarBewoning)

/** On one day: every bewoning of the household, all sources. */
export const selectBewoningenOp = async (db: Db, mandaat: Mandaat, huishoudenId: string, op: Datum) =>
  (
    await rowsOf<BewoningRij>(
      db,
      sql`select ${BEWONING} from huishouden.bewoning b where b.gemeente = any (${mandaat.leest}::text[]) and b.huishouden_id = ${huishoudenId}
        and b.geldig @> ${op}::date order by b.verblijf, lower(b.geldig), b.id`,
    )
  ).map(naarBewoning)

export const insertBewoning = (db: Db, mandaat: Mandaat, b: Bewoning) =>
  sql`insert into huishouden.bewoning (gemeente, id, huishouden_id, persoon_id, verblijf, geldig, bron, peildatum, door)
    values (${mandaat.gemeente}, ${b.id}, ${b.huishoudenId}, ${b.persoonId}, ${b.verblijf}, ${bereik(b.periode)}, ${b.bron}, ${b.peildatum}, ${mandaat.actor.id})`.execute(
    db,
  )

/** A bewoning, adres or relatie that ran on ends the day before; the row keeps its source and date. */
export const endBewoningenVan = (db: Db, mandaat: Mandaat, persoonId: string, bron: string, laatsteDag: Datum) =>
  sql`update huishouden.bewoning set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]')
    where gemeente = ${mandaat.gemeente} and persoon_id = ${persoonId} and bron = ${bron} and upper_inf(geldig) and lower(geldig) <= ${laatsteDag}::date`.execute(
    db,
  )

export const endAdressenVan = (db: Db, mandaat: Mandaat, persoonId: string, soort: string, laatsteDag: Datum) =>
  sql`update huishouden.adres set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]')
    where gemeente = ${mandaat.gemeente} and persoon_id = ${persoonId} and soort = ${soort} and upper_inf(geldig) and lower(geldig) <= ${laatsteDag}::date`.execute(
    db,
  )

export type Adres = {
  persoonId: string
  soort: 'brp' | 'feitelijk' | 'post'
  straat: string | null
  huisnummer: number | null
  huisletter: string | null
  toevoeging: string | null
  postcode: string | null
  woonplaats: string | null
  gebiedCode: string | null
  gemeentecode: string | null
  adresseerbaarObject: string | null
  nummeraanduiding: string | null
}

const ADRES = sql`a.persoon_id "persoonId", a.soort, a.straat, a.huisnummer, a.huisletter, a.toevoeging, a.postcode, a.woonplaats, a.gebied_code "gebiedCode",
  a.gemeentecode, a.adresseerbaar_object "adresseerbaarObject", a.nummeraanduiding`

export const selectAdressenOp = (db: Db, mandaat: Mandaat, persoonIds: readonly string[], op: Datum) =>
  rowsOf<Adres>(
    db,
    sql`select ${ADRES} from huishouden.adres a where a.gemeente = any (${mandaat.leest}::text[]) and a.persoon_id = any (${persoonIds}::uuid[]) and a.geldig @> ${op}::date`,
  )

export const insertAdres = (db: Db, mandaat: Mandaat, id: string, a: Adres, vanaf: Datum) =>
  sql`insert into huishouden.adres (gemeente, id, persoon_id, soort, straat, huisnummer, huisletter, toevoeging, postcode, woonplaats, gebied_code,
      gemeentecode, adresseerbaar_object, nummeraanduiding, geldig, door)
    values (${mandaat.gemeente}, ${id}, ${a.persoonId}, ${a.soort}, ${a.straat}, ${a.huisnummer}, ${a.huisletter}, ${a.toevoeging}, ${a.postcode}, ${a.woonplaats},
      ${a.gebiedCode}, ${a.gemeentecode}, ${a.adresseerbaarObject}, ${a.nummeraanduiding}, ${bereik({ begin: vanaf })}, ${mandaat.actor.id})`.execute(
    db,
  )

/** The wijk of a front door we know already: the BRP names no wijk. */
export const findGebiedVanObject = async (db: Db, mandaat: Mandaat, object: string | null, postcode: string | null) => {
  const rijen = await rowsOf<{ gebied: string }>(
    db,
    sql`select gebied_code gebied from huishouden.adres where gemeente = ${mandaat.gemeente} and gebied_code is not null
      and (adresseerbaar_object = ${object} or postcode = ${postcode}) order by (adresseerbaar_object = ${object}) desc nulls last limit 1`,
  )
  return rijen[0]?.gebied ?? null
}

export const findHuishoudenOpObject = async (db: Db, mandaat: Mandaat, persoonIds: readonly string[], op: Datum) => {
  const rijen = await rowsOf<{ huishoudenId: string }>(
    db,
    sql`select huishouden_id "huishoudenId" from huishouden.bewoning where gemeente = ${mandaat.gemeente} and persoon_id = any (${persoonIds}::uuid[])
      and geldig @> ${op}::date and bron in ('brp-adres', 'brp-relatie') order by (verblijf = 'hoofd') desc, id limit 1`,
  )
  return rijen[0]?.huishoudenId
}

export type Relatie = {
  id: string
  persoonId: string
  gerelateerdeId: string
  soort: string
  verbintenis: string | null
  begin: Datum
  eind: Datum | null
  bron: string
}

export const selectRelatiesOp = (db: Db, mandaat: Mandaat, persoonIds: readonly string[], op: Datum) =>
  rowsOf<Relatie>(
    db,
    sql`select id, persoon_id "persoonId", gerelateerde_id "gerelateerdeId", soort, verbintenis, lower(geldig) begin, ${eindVan('geldig')} eind, bron
      from huishouden.relatie where gemeente = any (${mandaat.leest}::text[]) and persoon_id = any (${persoonIds}::uuid[]) and geldig @> ${op}::date`,
  )

export const insertRelatie = (
  db: Db,
  mandaat: Mandaat,
  r: {
    id: string
    persoonId: string
    gerelateerdeId: string
    soort: string
    verbintenis: string | null
    periode: Periode
    bron: string
  },
) =>
  sql`insert into huishouden.relatie (gemeente, id, persoon_id, gerelateerde_id, soort, verbintenis, geldig, bron, door)
    values (${mandaat.gemeente}, ${r.id}, ${r.persoonId}, ${r.gerelateerdeId}, ${r.soort}, ${r.verbintenis}, ${bereik(r.periode)}, ${r.bron}, ${mandaat.actor.id})`.execute(
    db,
  )

export type Netwerklid = {
  id: string
  huishoudenId: string
  persoonId: string | null
  naam: string
  relatie: string
  telefoon: string | null
}

export const selectNetwerkOp = (db: Db, mandaat: Mandaat, huishoudenId: string, op: Datum) =>
  rowsOf<Netwerklid>(
    db,
    sql`select id, huishouden_id "huishoudenId", persoon_id "persoonId", naam, relatie, telefoon from huishouden.netwerklid
      where gemeente = any (${mandaat.leest}::text[]) and huishouden_id = ${huishoudenId} and geldig @> ${op}::date order by naam`,
  )

export const insertNetwerklid = (db: Db, mandaat: Mandaat, n: Netwerklid & { periode: Periode }) =>
  sql`insert into huishouden.netwerklid (gemeente, id, huishouden_id, persoon_id, naam, relatie, telefoon, geldig, door)
    values (${mandaat.gemeente}, ${n.id}, ${n.huishoudenId}, ${n.persoonId}, ${n.naam}, ${n.relatie}, ${n.telefoon}, ${bereik(n.periode)}, ${mandaat.actor.id})`.execute(
    db,
  )

export const insertToestemming = (
  db: Db,
  mandaat: Mandaat,
  t: {
    id: string
    persoonId: string
    doel: string
    wetten: readonly string[]
    ontvangers: readonly string[]
    gegevenOp: Datum
    gegevenDoor: string
  },
) =>
  sql`insert into huishouden.toestemming (gemeente, id, persoon_id, doel, wetten, ontvangers, gegeven_op, gegeven_door, door)
    values (${mandaat.gemeente}, ${t.id}, ${t.persoonId}, ${t.doel}, ${t.wetten}, ${t.ontvangers}, ${t.gegevenOp}, ${t.gegevenDoor}, ${mandaat.actor.id})`.execute(
    db,
  )

export const selectToestemmingenOp = (db: Db, mandaat: Mandaat, persoonIds: readonly string[], op: Datum) =>
  rowsOf<{ persoonId: string; doel: string; wetten: string[]; ontvangers: string[]; gegevenOp: Datum }>(
    db,
    sql`select persoon_id "persoonId", doel, wetten, ontvangers, gegeven_op "gegevenOp" from huishouden.toestemming
      where gemeente = any (${mandaat.leest}::text[]) and persoon_id = any (${persoonIds}::uuid[]) and gegeven_op <= ${op} and (ingetrokken_op is null or ingetrokken_op > ${op})`,
  )

/** Birthdays of the children over whom somebody has gezag on this day, each child once. */
export const selectGeboortedagenMetGezag = async (db: Db, mandaat: Mandaat, op: Datum): Promise<Datum[]> =>
  (
    await rowsOf<{ geboren: Datum }>(
      db,
      sql`select p.geboren from huishouden.persoon p where p.gemeente = ${mandaat.gemeente} and p.overleden is null
        and exists (select from huishouden.gezag g where g.gemeente = p.gemeente and g.kind_id = p.id and g.geldig @> ${op}::date)`,
    )
  ).map(({ geboren }) => geboren)
