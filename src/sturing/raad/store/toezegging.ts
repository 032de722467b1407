import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Hertoetssoort } from '../rules/hertoets.ts'

export type Toezeggingrij = {
  id: string
  voorstelId: string | null
  voorstel: string | null
  tekst: string
  door: string
  toegezegdOp: Datum
  moment: string | null
  uiterlijk: Datum | null
  bron: string | null
  gestandOp: Datum | null
  vervallenOp: Datum | null
  stuk: string | null
  /** The paper that keeps it, where this house made that paper. */
  stukId: string | null
  publicatieId: string | null
  /** Set while somebody should look whether the paper that was corrected or withdrawn still keeps it. */
  hertoets: OpenHertoets | null
}

export type OpenHertoets = {
  sinds: Datum
  soort: Hertoetssoort
  reden: string
  nogGenoemd: boolean
  publicatieId: string | null
}

export const listToezeggingen = (db: Db, mandaat: Mandaat, id?: string) =>
  rowsOf<Toezeggingrij>(
    db,
    sql`select t.id, t.voorstel_id "voorstelId", v.titel voorstel, t.tekst, t.toegezegd_door door, t.toegezegd_op "toegezegdOp", t.moment, t.uiterlijk, t.bron,
          case when a.soort = 'gestand' then a.datum end "gestandOp", case when a.soort = 'vervallen' then a.datum end "vervallenOp", a.stuk,
          a.stuk_id "stukId", a.publicatie_id "publicatieId", h.hertoets
        from raad.toezegging t
        left join raad.voorstel v on v.gemeente = t.gemeente and v.id = t.voorstel_id
        left join raad.geldige_afdoening a on a.gemeente = t.gemeente and a.toezegging_id = t.id
        left join lateral (
          select jsonb_build_object('sinds', x.datum, 'soort', x.soort, 'reden', x.reden, 'nogGenoemd', x.nog_genoemd, 'publicatieId', x.publicatie_id) hertoets
          from raad.hertoets x where x.gemeente = a.gemeente and x.afdoening_id = a.id
            and not exists (select from raad.hertoetsuitkomst u where u.gemeente = x.gemeente and u.hertoets_id = x.id)
          order by x.geregistreerd_op desc limit 1) h on true
        where t.gemeente = ${mandaat.gemeente} and (${id ?? null}::uuid is null or t.id = ${id ?? null}::uuid)
        order by (h.hertoets is null), a.datum nulls first, t.uiterlijk nulls last, t.toegezegd_op, t.id`,
  )

export type NieuweToezegging = Pick<
  Toezeggingrij,
  'voorstelId' | 'tekst' | 'door' | 'toegezegdOp' | 'moment' | 'uiterlijk' | 'bron'
>

export async function insertToezegging(db: Db, mandaat: Mandaat, nieuw: NieuweToezegging): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`insert into raad.toezegging (gemeente, voorstel_id, tekst, toegezegd_door, toegezegd_op, moment, uiterlijk, bron, door)
        values (${mandaat.gemeente}, ${nieuw.voorstelId}, ${nieuw.tekst}, ${nieuw.door}, ${nieuw.toegezegdOp}::date, ${nieuw.moment}, ${nieuw.uiterlijk}::date,
          ${nieuw.bron}, ${mandaat.actor.id}) returning id`,
  )
  return rows[0]!.id
}

export type Afdoening = {
  toezeggingId: string
  soort: 'gestand' | 'vervallen'
  datum: Datum
  stuk: string
  stukId?: string | undefined
  publicatieId?: string | undefined
}

/** The round is the number of times that it was owed: two at once meet in the same round. */
export async function insertAfdoening(db: Db, { gemeente, actor }: Mandaat, a: Afdoening): Promise<void> {
  await sql`insert into raad.toezeggingafdoening (gemeente, toezegging_id, soort, datum, stuk, stuk_id, publicatie_id, ronde, door)
    values (${gemeente}, ${a.toezeggingId}, ${a.soort}, ${a.datum}::date, ${a.stuk}, ${a.stukId ?? null}, ${a.publicatieId ?? null},
      1 + (select count(*) from raad.toezeggingafdoening x where x.gemeente = ${gemeente} and x.toezegging_id = ${a.toezeggingId}
        and not exists (select from raad.geldige_afdoening g where g.gemeente = x.gemeente and g.id = x.id)), ${actor.id})`.execute(
    db,
  )
}
