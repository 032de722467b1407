import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Gezagsfeit, Toezichtsoort } from '../rules/gezag.ts'
import { bereik } from './huishoudens.ts'

export type Gezagsrij = Gezagsfeit & { id: string; kenmerk: string | null; periode: Periode }

const RIJ = sql`g.id, g.kind_id "kindId", g.drager_id "dragerId", g.instelling_id "instellingId", g.kenmerk, g.soort, g.bron,
  json_build_object('begin', lower(g.geldig), 'eind', upper(g.geldig) - 1) periode`

/** All that every source says of these children; on one day, or ever. */
export const selectGezag = (db: Db, mandaat: Mandaat, kindIds: readonly string[], op?: Datum) =>
  rowsOf<Gezagsrij>(
    db,
    sql`select ${RIJ} from huishouden.gezag g where g.gemeente = any (${mandaat.leest}::text[]) and g.kind_id = any (${kindIds}::uuid[])
      and (${op ?? null}::date is null or g.geldig @> ${op ?? null}::date) order by lower(g.geldig) desc, g.id`,
  )

/** Over whom some source gives this person gezag on a day; whether he decides is for what all sources say. */
export const selectKinderenVan = async (db: Db, mandaat: Mandaat, dragerId: string, op: Datum): Promise<string[]> =>
  (
    await rowsOf<{ kindId: string }>(
      db,
      sql`select distinct kind_id "kindId" from huishouden.gezag where gemeente = any (${mandaat.leest}::text[]) and drager_id = ${dragerId}
        and geldig @> ${op}::date`,
    )
  ).map(({ kindId }) => kindId)

/** Asked of a person's row of gezag: nothing, once an institution is guardian (see `beslissersVan`). */
export const onderInstelling = (gemeente: string, kind: string, op: Datum) =>
  sql<boolean>`exists (select from huishouden.gezag i where i.gemeente = ${sql.ref(gemeente)} and i.kind_id = ${sql.ref(kind)}
    and i.instelling_id is not null and i.geldig @> ${op}::date)`

export const insertGezag = (
  db: Db,
  mandaat: Mandaat,
  g: Pick<Gezagsrij, 'id' | 'kindId' | 'dragerId' | 'soort' | 'bron' | 'periode'>,
) =>
  sql`insert into huishouden.gezag (gemeente, id, kind_id, drager_id, soort, geldig, bron, door)
    values (${mandaat.gemeente}, ${g.id}, ${g.kindId}, ${g.dragerId}, ${g.soort}, ${bereik(g.periode)}, ${g.bron}, ${mandaat.actor.id})
    on conflict do nothing`.execute(db)

export const insertVoogdij = (
  db: Db,
  mandaat: Mandaat,
  v: { id: string; kindId: string; instellingId: string; kenmerk: string; bron: string; periode: Periode },
) =>
  sql`insert into huishouden.gezag (gemeente, id, kind_id, instelling_id, kenmerk, soort, geldig, bron, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.kindId}, ${v.instellingId}, ${v.kenmerk}, 'voogdij', ${bereik(v.periode)}, ${v.bron},
      ${mandaat.actor.id})`.execute(db)

export type Ondertoezichtstellingrij = {
  id: string
  kindId: string
  soort: Toezichtsoort
  instellingId: string
  kenmerk: string
  begin: Datum
  eind: Datum
}

export const selectOndertoezichtstellingen = (db: Db, mandaat: Mandaat, kindIds: readonly string[]) =>
  rowsOf<Ondertoezichtstellingrij>(
    db,
    sql`select id, kind_id "kindId", soort, instelling_id "instellingId", kenmerk, lower(geldig) "begin", upper(geldig) - 1 eind
      from huishouden.ondertoezichtstelling where gemeente = any (${mandaat.leest}::text[]) and kind_id = any (${kindIds}::uuid[]) order by lower(geldig) desc, id`,
  )

export const insertOndertoezichtstelling = (db: Db, mandaat: Mandaat, m: Ondertoezichtstellingrij) =>
  sql`insert into huishouden.ondertoezichtstelling (gemeente, id, kind_id, soort, instelling_id, kenmerk, geldig, door)
    values (${mandaat.gemeente}, ${m.id}, ${m.kindId}, ${m.soort}, ${m.instellingId}, ${m.kenmerk}, ${bereik({ begin: m.begin, eind: m.eind })},
      ${mandaat.actor.id})`.execute(db)

/** One who records gezag over a child at a time: what the other recorded counts. */
export const lockKind = (db: Db, mandaat: Mandaat, kindId: string) =>
  sql`select id from huishouden.persoon where gemeente = ${mandaat.gemeente} and id = ${kindId} for update`.execute(db)
