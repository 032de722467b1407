import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Pgbsignaal } from '../rules/pgb.ts'
import type { Pgbdaad } from '../rules/pgbafhandeling.ts'

export type Huishoudbudget = {
  gemeente: string
  id: string
  voorzieningId: string
  persoonId: string
  wet: 'wmo' | 'jeugdwet'
  productNaam: string
  beschikkingnummer: number | null
  begin: Datum
  eind: Datum | null
  jaarbedrag: number
  vertegenwoordiger: string | null
  besluitOp: Datum | null
  besluitDoor: string | null
  hertoetsOp: Datum | null
  signaal: Pgbsignaal['soort'] | null
  rustTot: Datum | null
  /** The last month of which the SVB told anything of any budget. */
  opgaveTot: Datum | null
  maanden: { maand: Datum; bedrag: number }[] | null
  afhandelingen:
    | {
        id: string
        op: Datum
        soort: Pgbsignaal['soort']
        gedaan: Pgbdaad[]
        toelichting: string
        hertoetsOp: Datum | null
        opnieuwOp: Datum
        door: string | null
      }[]
    | null
}

/** The budgets of these persons and of help for this household, with what was spent by month and what was done about them. */
export const listHuishoudbudgetten = (db: Db, mandaat: Mandaat, huishoudenId: string, persoonIds: readonly string[]) =>
  rowsOf<Huishoudbudget>(
    db,
    sql`select b.gemeente, b.id, b.voorziening_id "voorzieningId", b.client_id "persoonId", b.wet, b.product_naam "productNaam", b.beschikkingnummer, b.begin, b.eind,
        b.jaarbedrag, p.vertegenwoordiger, d.datum "besluitOp", m.naam "besluitDoor", s.soort signaal, s.rust_tot "rustTot",
        (select h.gepland from voorziening.herbeoordeling h where h.gemeente = b.gemeente and h.voorziening_id = b.voorziening_id and h.gedaan_op is null limit 1) "hertoetsOp",
        (select max(x.maand) from declaratie.pgbbesteding x where x.gemeente = b.gemeente) "opgaveTot",
        (select json_agg(json_build_object('maand', x.maand, 'bedrag', x.bedrag) order by x.maand) from (select maand, sum(bedrag)::bigint bedrag
          from declaratie.pgbbesteding y where y.gemeente = b.gemeente and y.pgb_id = b.id group by maand) x) maanden,
        (select json_agg(json_build_object('id', a.id, 'op', a.op, 'soort', a.soort, 'gedaan', a.gedaan, 'toelichting', encode(a.toelichting, 'base64'),
            'hertoetsOp', a.hertoets_op, 'opnieuwOp', a.opnieuw_op, 'door', g.naam) order by a.id desc)
          from declaratie.pgbafhandeling a left join inrichting.gebruiker g on g.gemeente = a.gemeente and g.id = a.door
          where a.gemeente = b.gemeente and a.pgb_id = b.id) afhandelingen
      from voorziening.voorziening v
      join voorziening.pgb_volledig b on b.gemeente = v.gemeente and b.voorziening_id = v.id
      join voorziening.pgb p on p.gemeente = b.gemeente and p.id = b.id
      join voorziening.grondslag r on r.gemeente = v.gemeente and r.id = v.grondslag_id
      left join voorziening.besluit d on d.gemeente = r.gemeente and d.id = r.besluit_id
      left join inrichting.gebruiker m on m.gemeente = d.gemeente and m.id = d.door
      left join declaratie.pgbsignaal s on s.gemeente = b.gemeente and s.pgb_id = b.id
      where v.gemeente = any (${mandaat.leest}::text[]) and v.leveringsvorm = 'pgb'
        and (v.huishouden_id = ${huishoudenId} or v.client_id = any (${persoonIds}::uuid[]))
      order by b.begin desc, b.id`,
  )

export type Budgetmetsignaal = {
  id: string
  voorzieningId: string
  clientId: string
  wet: 'wmo' | 'jeugdwet'
  signaal: (Pgbsignaal & { id: string }) | null
}

export const findBudget = async (db: Db, mandaat: Mandaat, pgbId: string) =>
  (
    await rowsOf<Budgetmetsignaal>(
      db,
      sql`select b.id, b.voorziening_id "voorzieningId", v.client_id "clientId", v.wet,
          (select json_build_object('id', s.id, 'soort', s.soort, 'besteed', s.besteed, 'verwacht', s.verwacht) from declaratie.pgbsignaal s
            where s.gemeente = b.gemeente and s.pgb_id = b.id) signaal
        from voorziening.pgb b join voorziening.voorziening v on v.gemeente = b.gemeente and v.id = b.voorziening_id
        where b.gemeente = ${mandaat.gemeente} and b.id = ${pgbId}`,
    )
  )[0]

export const insertAfhandeling = (
  db: Db,
  mandaat: Mandaat,
  a: {
    id: string
    pgbId: string
    signaal: Pgbsignaal
    op: Datum
    gedaan: readonly Pgbdaad[]
    toelichting: Buffer
    hertoetsOp: Datum | null
    opnieuwOp: Datum
  },
) =>
  sql`insert into declaratie.pgbafhandeling (gemeente, id, pgb_id, soort, op, besteed, verwacht, gedaan, toelichting, hertoets_op, opnieuw_op, door)
    values (${mandaat.gemeente}, ${a.id}, ${a.pgbId}, ${a.signaal.soort}, ${a.op}, ${a.signaal.besteed}, ${a.signaal.verwacht}, ${a.gedaan}::text[], ${a.toelichting},
      ${a.hertoetsOp}, ${a.opnieuwOp}, ${mandaat.actor.id})`.execute(db)

export const legSignaalTerRust = (db: Db, mandaat: Mandaat, signaalId: string, tot: Datum) =>
  sql`update declaratie.pgbsignaal set rust_tot = ${tot}::date where gemeente = ${mandaat.gemeente} and id = ${signaalId}`.execute(
    db,
  )
