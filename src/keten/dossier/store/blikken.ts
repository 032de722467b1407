import { type Db, keptRowsOf, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Blik = {
  handelingId: string
  tijdstip: Date
  actor: string
  naam: string
  actorSoort: string
  functie: string
  soort: 'deed' | 'look'
  actie: string
  doel: string
  personen: string[]
  /** Of which other municipality's worker this is the line; null for the own. */
  gemeenteNaam: string | null
}

/** Per person from the index, then joined by handeling. The file shows these alone; who looked from elsewhere stands on its own page. */
export const selectEigenBlikken = (
  db: Db,
  mandaat: Mandaat,
  persoonIds: readonly string[],
  hoeveel: number,
  tot: string | null,
) =>
  keptRowsOf<Blik>(
    db,
    sql`with recent as materialized (
        select r.gemeente, r.handeling_id, array_agg(r.persoon_id) personen
        from unnest(${persoonIds}::uuid[]) wie(id)
        cross join lateral (select b.gemeente, b.persoon_id, b.handeling_id from platform.betrokkene b where b.gemeente = ${mandaat.gemeente} and b.persoon_id = wie.id
          and not b.vertrouwelijk and (${tot}::uuid is null or b.handeling_id < ${tot}::uuid) order by b.handeling_id desc limit ${hoeveel}) r
        group by r.gemeente, r.handeling_id order by r.handeling_id desc limit ${hoeveel})
      select r.handeling_id "handelingId", h.tijdstip, h.actor, coalesce(m.naam, 'Samenhang') naam, h.actor_soort "actorSoort", h.functie, h.soort, h.actie, h.doel, r.personen, null "gemeenteNaam"
      from recent r join platform.handeling h on h.gemeente = r.gemeente and h.id = r.handeling_id
      left join dossier.medewerker m on m.gemeente = h.gemeente and m.id = h.actor
      order by r.handeling_id desc`,
  )

/** Looks of regional readers, which lie in their own municipality: through the gate, about our own persons only. */
const selectBlikkenVanElders = (db: Db, persoonIds: readonly string[], hoeveel: number, tot: string | null) =>
  rowsOf<Blik>(
    db,
    sql`select handeling_id "handelingId", tijdstip, actor, naam, actor_soort "actorSoort", functie, soort, actie, doel, wie personen, gemeente_naam "gemeenteNaam"
      from dossier.blikken_van_elders(${persoonIds}::uuid[], ${hoeveel}, ${tot}::uuid)`,
  )

/** The last lines about these persons, wherever they were written; newest first. */
export async function selectBlikken(
  db: Db,
  mandaat: Mandaat,
  persoonIds: readonly string[],
  hoeveel: number,
  tot: string | null,
): Promise<Blik[]> {
  const eigen = await selectEigenBlikken(db, mandaat, persoonIds, hoeveel, tot)
  const elders = await selectBlikkenVanElders(db, persoonIds, hoeveel, tot)
  return [...eigen, ...elders].toSorted((a, b) => (a.handelingId < b.handelingId ? 1 : -1)).slice(0, hoeveel)
}

export type LopendeNood = { persoonId: string; eind: Date }

export const selectLopendeNood = (db: Db, mandaat: Mandaat, nu: Date) =>
  keptRowsOf<LopendeNood>(
    db,
    sql`select persoon_id "persoonId", max(eind) eind from dossier.noodtoegang
      where gemeente = ${mandaat.gemeente} and medewerker_id = ${mandaat.actor.id} and begin <= ${nu} and eind > ${nu} group by persoon_id`,
  )

export const insertNoodtoegang = (
  db: Db,
  mandaat: Mandaat,
  n: { id: string; persoonId: string; reden: Buffer; begin: Date; eind: Date; uiterlijk: Datum },
) =>
  sql`insert into dossier.noodtoegang (gemeente, id, medewerker_id, persoon_id, reden, begin, eind, uiterlijk, door)
    values (${mandaat.gemeente}, ${n.id}, ${mandaat.actor.id}, ${n.persoonId}, ${n.reden}, ${n.begin}, ${n.eind}, ${n.uiterlijk}, ${mandaat.actor.id})`.execute(
    db,
  )

export type NoodRij = {
  id: string
  medewerkerId: string
  medewerker: string
  persoonId: string
  reden: Buffer
  begin: Date
  eind: Date
  uiterlijk: Datum
  terecht: boolean | null
  getoetstOp: Datum | null
}

/** Of all, or of one worker. */
export const selectNoodtoegangen = (db: Db, mandaat: Mandaat, van: string | null = null) =>
  rowsOf<NoodRij>(
    db,
    sql`select n.id, n.medewerker_id "medewerkerId", m.naam medewerker, n.persoon_id "persoonId", n.reden, n.begin, n.eind, n.uiterlijk, t.terecht, t.datum "getoetstOp"
      from dossier.noodtoegang n join dossier.medewerker m on m.gemeente = n.gemeente and m.id = n.medewerker_id
      left join dossier.toetsing t on t.gemeente = n.gemeente and t.noodtoegang_id = n.id
      where n.gemeente = ${mandaat.gemeente} and (${van}::uuid is null or n.medewerker_id = ${van}::uuid)
      order by t.id is not null, n.begin desc limit 200`,
  )

export const insertToetsing = (
  db: Db,
  mandaat: Mandaat,
  t: { id: string; noodtoegangId: string; terecht: boolean; datum: Datum },
) =>
  sql`insert into dossier.toetsing (gemeente, id, noodtoegang_id, terecht, datum, door)
    values (${mandaat.gemeente}, ${t.id}, ${t.noodtoegangId}, ${t.terecht}, ${t.datum}, ${mandaat.actor.id})`.execute(
    db,
  )
