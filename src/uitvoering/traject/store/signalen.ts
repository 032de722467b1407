import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { persoonZichtbaar } from '#uitvoering/huishouden/reads.ts'
import type { Datum } from '#values/datum.ts'

export type ZaakRij = {
  id: string
  persoonId: string | null
  adresZoek: Buffer
  teamId: string
  eigenaarId: string | null
  gevormdOp: Datum
  uiterlijk: Datum
  resultaat: string | null
  afgedaanOp: Datum | null
  meldingId: string | null
  bewarenTot: Datum
}
const ZAAK = sql`z.id, z.persoon_id "persoonId", z.adres_zoek "adresZoek", z.team_id "teamId", z.eigenaar_id "eigenaarId", z.gevormd_op "gevormdOp", z.uiterlijk,
  z.resultaat, z.afgedaan_op "afgedaanOp", z.melding_id "meldingId", z.bewaren_tot "bewarenTot"`

export const selectOpenZaken = (db: Db, mandaat: Mandaat, personen: readonly string[], adressen: readonly Buffer[]) =>
  rowsOf<ZaakRij>(
    db,
    sql`select ${ZAAK} from traject.signaalzaak z where z.gemeente = ${mandaat.gemeente} and z.afgedaan_op is null
      and (z.persoon_id = any (${personen}::uuid[]) or (z.persoon_id is null and z.adres_zoek = any (${adressen}::bytea[])))`,
  )

export const lockZaak = async (db: Db, mandaat: Mandaat, zaakId: string): Promise<ZaakRij | undefined> => {
  await sql`select id from traject.signaalzaak where gemeente = ${mandaat.gemeente} and id = ${zaakId} for update`.execute(
    db,
  )
  return (
    await rowsOf<ZaakRij>(
      db,
      sql`select ${ZAAK} from traject.signaalzaak z where z.gemeente = ${mandaat.gemeente} and z.id = ${zaakId}`,
    )
  )[0]
}

export const insertZaak = (
  db: Db,
  mandaat: Mandaat,
  z: Pick<ZaakRij, 'id' | 'persoonId' | 'adresZoek' | 'teamId' | 'gevormdOp' | 'uiterlijk' | 'bewarenTot'>,
) =>
  sql`insert into traject.signaalzaak (gemeente, id, persoon_id, adres_zoek, team_id, gevormd_op, uiterlijk, bewaren_tot, door)
    values (${mandaat.gemeente}, ${z.id}, ${z.persoonId}, ${z.adresZoek}, ${z.teamId}, ${z.gevormdOp}, ${z.uiterlijk}, ${z.bewarenTot},
      ${mandaat.actor.id})`.execute(db)

export type NieuwSignaal = {
  id: string
  zaakId: string
  invoerId: string
  kenmerk: string
  partner: string
  bedrag: number | null
  ontstaanOp: Datum | null
  signaalOp: Datum
  crisis: boolean
  warm: boolean
  gegevens: Buffer
}

export const insertSignaal = (db: Db, mandaat: Mandaat, s: NieuwSignaal) =>
  sql`insert into traject.signaal (gemeente, id, zaak_id, invoer_id, kenmerk, partner, bedrag, ontstaan_op, signaal_op, crisis, warm, gegevens)
    values (${mandaat.gemeente}, ${s.id}, ${s.zaakId}, ${s.invoerId}, ${s.kenmerk}, ${s.partner}, ${s.bedrag}, ${s.ontstaanOp}, ${s.signaalOp}, ${s.crisis},
      ${s.warm}, ${s.gegevens})`.execute(db)

export const selectBestaandeKenmerken = async (db: Db, mandaat: Mandaat, kenmerken: readonly string[]) =>
  new Set(
    (
      await rowsOf<{ sleutel: string }>(
        db,
        sql`select partner || '|' || kenmerk sleutel from traject.signaal where gemeente = ${mandaat.gemeente} and kenmerk = any (${kenmerken}::text[])`,
      )
    ).map((rij) => rij.sleutel),
  )

export type PogingRij = { id: string; zaakId: string; soort: string; datum: Datum; dagdeel: string; bereikt: boolean }

export const selectPogingen = (db: Db, mandaat: Mandaat, zaakIds: readonly string[]) =>
  rowsOf<PogingRij>(
    db,
    sql`select id, zaak_id "zaakId", soort, datum, dagdeel, bereikt from traject.contactpoging
      where gemeente = ${mandaat.gemeente} and zaak_id = any (${zaakIds}::uuid[]) order by datum, id`,
  )

export const insertPoging = (db: Db, mandaat: Mandaat, p: PogingRij) =>
  sql`insert into traject.contactpoging (gemeente, id, zaak_id, soort, datum, dagdeel, bereikt, door)
    values (${mandaat.gemeente}, ${p.id}, ${p.zaakId}, ${p.soort}, ${p.datum}, ${p.dagdeel}, ${p.bereikt}, ${mandaat.actor.id})`.execute(
    db,
  )

export const updateZaak = (
  db: Db,
  mandaat: Mandaat,
  z: Pick<ZaakRij, 'id' | 'eigenaarId' | 'resultaat' | 'afgedaanOp' | 'meldingId' | 'bewarenTot'>,
) =>
  sql`update traject.signaalzaak set eigenaar_id = ${z.eigenaarId}, resultaat = ${z.resultaat}, afgedaan_op = ${z.afgedaanOp}, melding_id = ${z.meldingId},
      bewaren_tot = ${z.bewarenTot} where gemeente = ${mandaat.gemeente} and id = ${z.id}`.execute(db)

export type SignaalInLijst = {
  id: string
  gegevens: string
  partner: string
  bedrag: number | null
  crisis: boolean
}
export type ZaakInLijst = Omit<ZaakRij, 'adresZoek' | 'teamId' | 'eigenaarId'> & {
  huishoudenId: string | null
  eigenaar: string | null
  signalen: SignaalInLijst[]
  pogingen: PogingRij[] | null
}
export type Zakenlijst = { rijen: ZaakInLijst[] | null; totaal: number; open: number; teLaat: number; nieuw: number }

/** One page of what creditors signalled, most urgent first, with its signals and attempts: one statement. */
export async function selectZaken(
  db: Db,
  mandaat: Mandaat,
  f: { open: boolean; vanaf: number; aantal: number },
  vandaag: Datum,
): Promise<Zakenlijst> {
  const [rij] = await rowsOf<{ uit: Zakenlijst }>(
    db,
    sql`with zichtbaar as materialized (
        select z.* from traject.signaalzaak z where z.gemeente = ${mandaat.gemeente}
          and (z.persoon_id is null or ${persoonZichtbaar(mandaat, 'B', 'z.persoon_id', vandaag, 'wgs')})
      ), gekozen as materialized (select * from zichtbaar where (afgedaan_op is null) = ${f.open})
      select json_build_object(
        'totaal', (select count(*) from gekozen),
        'open', (select count(*) from zichtbaar where afgedaan_op is null),
        'teLaat', (select count(*) from zichtbaar where afgedaan_op is null and uiterlijk < ${vandaag}::date),
        'nieuw', (select count(*) from zichtbaar z where afgedaan_op is null
          and not exists (select from traject.contactpoging c where c.gemeente = z.gemeente and c.zaak_id = z.id)),
        'rijen', (select json_agg(y) from (select z.id, z.persoon_id "persoonId", z.gevormd_op "gevormdOp", z.uiterlijk, z.resultaat, z.afgedaan_op "afgedaanOp",
            z.melding_id "meldingId", z.bewaren_tot "bewarenTot",
            (select w.huishouden_id from traject.woont w where w.gemeente = z.gemeente and w.persoon_id = z.persoon_id and w.geldig @> ${vandaag}::date
              order by w.verblijf, w.bron limit 1) "huishoudenId",
            (select b.naam from traject.medewerker b where b.gemeente = z.gemeente and b.id = z.eigenaar_id) eigenaar,
            coalesce((select json_agg(json_build_object('id', s.id, 'gegevens', encode(s.gegevens, 'base64'), 'partner', s.partner, 'bedrag', s.bedrag,
              'crisis', s.crisis) order by s.signaal_op desc, s.id) from traject.signaal s where s.gemeente = z.gemeente and s.zaak_id = z.id), '[]') signalen,
            (select json_agg(json_build_object('id', c.id, 'soort', c.soort, 'datum', c.datum, 'dagdeel', c.dagdeel, 'bereikt', c.bereikt) order by c.datum, c.id)
              from traject.contactpoging c where c.gemeente = z.gemeente and c.zaak_id = z.id) pogingen
          from gekozen z order by z.afgedaan_op desc nulls first, z.uiterlijk, z.id limit ${f.aantal} offset ${f.vanaf}) y)) uit`,
  )
  return rij!.uit
}

/** Past its day nothing of a signal is left; a report at the desk that came of it follows its own term. */
export async function deleteVerlopen(db: Db, mandaat: Mandaat, vandaag: Datum): Promise<number> {
  const verlopen = await rowsOf<{ id: string }>(
    db,
    sql`select id from traject.signaalzaak where gemeente = ${mandaat.gemeente} and bewaren_tot <= ${vandaag} for update`,
  )
  const ids = verlopen.map((een) => een.id)
  await sql`delete from traject.contactpoging where gemeente = ${mandaat.gemeente} and zaak_id = any (${ids}::uuid[])`.execute(
    db,
  )
  await sql`delete from traject.signaal where gemeente = ${mandaat.gemeente} and zaak_id = any (${ids}::uuid[])`.execute(
    db,
  )
  await sql`delete from traject.signaalzaak where gemeente = ${mandaat.gemeente} and id = any (${ids}::uuid[])`.execute(
    db,
  )
  return ids.length
}
