import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Precisie } from '../rules/brp.ts'
import type { Geslacht } from '../rules/persoon.ts'
import { isNietSamengevoegd } from './dubbelen.ts'

export type Persoon = {
  gemeente: string
  id: string
  voornamen: string
  voorvoegsel: string | null
  geslachtsnaam: string
  naamgebruik: string
  geslacht: Geslacht
  geboren: Datum
  geborenPrecisie: Precisie
  overleden: Datum | null
  telefoon: string | null
  email: string | null
  bron: string
  /** The sealed number; bsnVan opens it. */
  bsn: Buffer | null
  adresgeheim: boolean
}

const KOLOMMEN = sql`p.gemeente, p.id, p.voornamen, p.voorvoegsel, p.geslachtsnaam, p.naamgebruik, p.geslacht, p.geboren,
  p.geboren_precisie "geborenPrecisie", p.overleden, p.telefoon, p.email, p.bron, p.bsn,
  exists (select from huishouden.afscherming s where s.gemeente = p.gemeente and s.persoon_id = p.id and s.soort = 'adresgeheim'
    and s.opgeheven_op is null) adresgeheim`

export const selectPersonen = (db: Db, mandaat: Mandaat, ids: readonly string[]) =>
  rowsOf<Persoon>(
    db,
    sql`select ${KOLOMMEN} from huishouden.persoon p where p.gemeente = any (${mandaat.leest}::text[]) and p.id = any (${ids}::uuid[])`,
  )

export const selectPersoonByZoekwaarde = (db: Db, mandaat: Mandaat, zoek: readonly Buffer[]) =>
  rowsOf<Persoon & { bsnZoek: Buffer }>(
    db,
    sql`select ${KOLOMMEN}, p.bsn_zoek "bsnZoek" from huishouden.persoon p where p.gemeente = ${mandaat.gemeente} and p.bsn_zoek = any (${zoek}::bytea[])`,
  )

export const selectOnvindbareZoekwaarden = async (db: Db, zoek: readonly Buffer[]) =>
  (
    await rowsOf<{ zoek: Buffer }>(db, sql`select bsn_onvindbaar zoek from huishouden.bsn_onvindbaar(${zoek}::bytea[])`)
  ).map((row) => row.zoek)

/** Born on that day, and the surname reads alike; the first 25, best first. */
export const selectPersonenByNaamEnGeboorte = (db: Db, mandaat: Mandaat, naam: string, geboren: Datum) =>
  rowsOf<Persoon>(
    db,
    sql`select ${KOLOMMEN} from huishouden.persoon p
      where p.gemeente = ${mandaat.gemeente} and p.geboren = ${geboren}
        and word_similarity(huishouden.zoekvorm(${naam}), p.zoeknaam) >= 0.6 and ${isNietSamengevoegd}
      order by word_similarity(huishouden.zoekvorm(${naam}), p.zoeknaam) desc, p.zoeknaam limit 25`,
  )

/** Lives at this postcode and house number on that day, under a surname that reads alike. Not for a shielded address. */
export const selectPersonenOpAdres = (
  db: Db,
  mandaat: Mandaat,
  a: { achternaam: string; postcode: string; huisnummer: number },
  op: Datum,
) =>
  rowsOf<Persoon>(
    db,
    sql`select ${KOLOMMEN} from huishouden.persoon p join huishouden.adres a on a.gemeente = p.gemeente and a.persoon_id = p.id
      where p.gemeente = ${mandaat.gemeente} and a.soort = 'brp' and a.postcode = ${a.postcode} and a.huisnummer = ${a.huisnummer} and a.geldig @> ${op}::date
        and word_similarity(huishouden.zoekvorm(${a.achternaam}), p.zoeknaam) >= 0.6
        and not exists (select from huishouden.afscherming s where s.gemeente = p.gemeente and s.persoon_id = p.id and s.soort = 'adresgeheim'
          and s.opgeheven_op is null) limit 2`,
  )

export const selectPersonenByNaam = (db: Db, naam: string, hoeveel: number) =>
  rowsOf<Persoon & { score: number }>(
    db,
    sql`select ${KOLOMMEN}, v.score from huishouden.vind_op_naam(${naam}, ${hoeveel}) v
      join huishouden.persoon p on p.gemeente = v.gemeente and p.id = v.id order by v.score desc, p.zoeknaam, p.id`,
  )

export type NieuwePersoon = {
  id: string
  bsn: Buffer | null
  bsnZoek: Buffer | null
  voornamen: string
  voorvoegsel: string | null
  geslachtsnaam: string
  naamgebruik: string
  geslacht: Geslacht
  geboren: Datum
  geborenPrecisie: Precisie
  geboorteland: string | null
  overleden: Datum | null
  telefoon: string | null
  email: string | null
  bron: 'brp' | 'medewerker' | 'bericht' | 'import'
}

export const insertPersoon = (db: Db, mandaat: Mandaat, p: NieuwePersoon) =>
  sql`insert into huishouden.persoon (gemeente, id, bsn, bsn_zoek, voornamen, voorvoegsel, geslachtsnaam, naamgebruik, geslacht, geboren,
      geboren_precisie, geboorteland, overleden, telefoon, email, bron, door)
    values (${mandaat.gemeente}, ${p.id}, ${p.bsn}, ${p.bsnZoek}, ${p.voornamen}, ${p.voorvoegsel}, ${p.geslachtsnaam}, ${p.naamgebruik}, ${p.geslacht},
      ${p.geboren}, ${p.geborenPrecisie}, ${p.geboorteland}, ${p.overleden}, ${p.telefoon}, ${p.email}, ${p.bron}, ${mandaat.actor.id})`.execute(
    db,
  )

export const insertBrpStand = (db: Db, mandaat: Mandaat, id: string, persoonId: string, stand: Buffer) =>
  sql`insert into huishouden.brp_stand (gemeente, id, persoon_id, stand, door)
    values (${mandaat.gemeente}, ${id}, ${persoonId}, ${stand}, ${mandaat.actor.id})`.execute(db)

export const updateOverleden = (db: Db, mandaat: Mandaat, persoonId: string, op: Datum) =>
  sql`update huishouden.persoon set overleden = ${op} where gemeente = ${mandaat.gemeente} and id = ${persoonId}`.execute(
    db,
  )

export type Afscherming = {
  id: string
  soort: 'adresgeheim' | 'vertrouwelijk'
  reden: string
  begin: Datum
  herzienOp: Datum
  wieMag: string[]
}

export const selectAfschermingen = (db: Db, mandaat: Mandaat, persoonId: string) =>
  rowsOf<Afscherming>(
    db,
    sql`select id, soort, reden, begin, herzien_op "herzienOp", wie_mag "wieMag" from huishouden.afscherming
      where gemeente = ${mandaat.gemeente} and persoon_id = ${persoonId} and opgeheven_op is null order by begin`,
  )

export const insertAfscherming = (
  db: Db,
  mandaat: Mandaat,
  a: Omit<Afscherming, 'begin'> & { persoonId: string; begin: Datum },
) =>
  sql`insert into huishouden.afscherming (gemeente, id, persoon_id, soort, reden, wie_mag, begin, herzien_op, door)
    values (${mandaat.gemeente}, ${a.id}, ${a.persoonId}, ${a.soort}, ${a.reden}, ${a.wieMag}::uuid[], ${a.begin}, ${a.herzienOp}, ${mandaat.actor.id})`.execute(
    db,
  )

export const endAfscherming = (db: Db, mandaat: Mandaat, afschermingId: string, op: Datum) =>
  rowsOf<{ persoonId: string }>(
    db,
    sql`update huishouden.afscherming set opgeheven_op = ${op} where gemeente = ${mandaat.gemeente} and id = ${afschermingId} and opgeheven_op is null
      returning persoon_id "persoonId"`,
  )
