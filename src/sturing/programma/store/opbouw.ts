import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Einde, Knoopsoort, Projectsoort } from '../rules/opbouw.ts'

export type Slot = { geeindigdOp: Datum | null; einde: Einde | null; eindreden: string | null }

export type ProgrammaknoopRij = Slot & {
  id: string
  code: string
  naam: string
  soort: string
  eigenaar: string | null
  portefeuillehouder: string | null
  beoogdResultaat: string | null
  begin: Datum | null
  eind: Datum | null
  versie: number
}
export type OnderdeelknoopRij = Slot & {
  id: string
  volgorde: number
  naam: string
  ondertitel: string | null
  jaar: number
  bedrag: number
  eigenaar: string | null
  portefeuillehouder: string | null
  beoogdResultaat: string
  bron: string | null
  versie: number
}
export type MaatregelknoopRij = Slot & {
  id: string
  onderdeelId: string | null
  naam: string
  eigenaar: string
  portefeuillehouder: string
  beoogdResultaat: string
  extraOfStaandBeleid: 'extra' | 'staand'
  watAlsNiet: string
  bronGemeente: string | null
  waaromPassend: string | null
  fase: string | null
  geraamd: number | null
  begonnenOp: Datum | null
  eind: Datum | null
  regels: { regelId: string; honderdsten: number }[]
  voorstellen: string[]
  versie: number
}
export type ProjectknoopRij = Slot & {
  id: string
  deelVan: string | null
  maatregelId: string | null
  soort: Projectsoort
  nummer: number
  naam: string
  partners: string[]
  fase: string | null
  eigenaar: string | null
  portefeuillehouder: string | null
  beoogdResultaat: string | null
  begin: Datum | null
  eind: Datum | null
  versie: number
}
export type Knooprij = {
  programma: ProgrammaknoopRij
  onderdeel: OnderdeelknoopRij
  maatregel: MaatregelknoopRij
  project: ProjectknoopRij
}

const SLOT = sql`k.geeindigd_op "geeindigdOp", k.einde, k.eindreden, k.versie`

const feit = (soort: string) =>
  sql`(select f.datum from programma.maatregelfeit f where f.gemeente = k.gemeente and f.maatregel_id = k.id and f.soort = ${soort})`

const KNOOP = {
  programma: sql`select k.id, k.id "programmaId", k.code, k.naam, k.soort, k.eigenaar, k.portefeuillehouder,
      k.beoogd_resultaat "beoogdResultaat", k.begin, k.eind, ${SLOT} from programma.programma k`,
  onderdeel: sql`select k.id, k.programma_id "programmaId", k.volgorde, k.naam, k.ondertitel, k.jaar, k.bedrag, k.eigenaar,
      k.portefeuillehouder, k.beoogd_resultaat ->> 'tekst' "beoogdResultaat", k.bron, ${SLOT} from programma.onderdeel k`,
  maatregel: sql`select k.id, k.programma_id "programmaId", k.onderdeel_id "onderdeelId", k.naam, k.eigenaar, k.portefeuillehouder,
      k.beoogd_resultaat "beoogdResultaat", k.extra_of_staand_beleid "extraOfStaandBeleid", k.wat_als_niet "watAlsNiet",
      k.bron_gemeente "bronGemeente", k.waarom_passend "waaromPassend", k.fase, k.geraamd, ${feit('begonnen')} "begonnenOp", k.eind,
      coalesce((select jsonb_agg(jsonb_build_object('regelId', r.regel_id, 'honderdsten', r.honderdsten) order by r.id)
        from programma.maatregelregel r where r.gemeente = k.gemeente and r.maatregel_id = k.id), '[]') regels,
      array(select v.voorstel_id from programma.maatregelvoorstel v where v.gemeente = k.gemeente and v.maatregel_id = k.id) voorstellen,
      e.datum "geeindigdOp", e.soort einde, e.reden eindreden, k.versie
    from programma.maatregel k
    left join lateral (select f.soort, f.datum, f.reden from programma.maatregelfeit f
      where f.gemeente = k.gemeente and f.maatregel_id = k.id and f.soort <> 'begonnen' order by f.datum limit 1) e on true`,
  project: sql`select k.id, k.programma_id "programmaId", k.deel_van "deelVan", k.maatregel_id "maatregelId", k.soort, k.nummer, k.naam,
      k.partners, k.fase, k.eigenaar, k.portefeuillehouder, k.beoogd_resultaat "beoogdResultaat", k.begin, k.eind, ${SLOT}
    from programma.project k`,
}

const ORDE = {
  programma: sql`k.naam`,
  onderdeel: sql`k.volgorde`,
  maatregel: sql`k.naam`,
  project: sql`k.soort, k.nummer`,
}

export const listKnopen = <S extends Exclude<Knoopsoort, 'programma'>>(
  db: Db,
  { gemeente }: Mandaat,
  soort: S,
  programmaId: string,
) =>
  rowsOf<Knooprij[S] & { programmaId: string }>(
    db,
    sql`${KNOOP[soort]} where k.gemeente = ${gemeente} and k.programma_id = ${programmaId} order by ${ORDE[soort]}`,
  )

/** Locks the node: who changes it next waits, and then reads the new version. */
export async function findKnoopForChange<S extends Knoopsoort>(
  db: Db,
  { gemeente }: Mandaat,
  soort: S,
  id: string,
): Promise<(Knooprij[S] & { programmaId: string }) | undefined> {
  const rijen = await rowsOf<Knooprij[S] & { programmaId: string }>(
    db,
    sql`${KNOOP[soort]} where k.gemeente = ${gemeente} and k.id = ${id} for update of k`,
  )
  return rijen[0]
}

export async function findProgrammaknoop(
  db: Db,
  { gemeente }: Mandaat,
  id: string,
): Promise<ProgrammaknoopRij | undefined> {
  const rijen = await rowsOf<ProgrammaknoopRij>(
    db,
    sql`${KNOOP.programma} where k.gemeente = ${gemeente} and k.id = ${id}`,
  )
  return rijen[0]
}

export async function insertOpbouwversie(
  db: Db,
  { gemeente, actor }: Mandaat,
  soort: Knoopsoort,
  { programmaId, id, versie, ...inhoud }: { programmaId: string; id: string; versie: number },
): Promise<void> {
  await sql`insert into programma.opbouwversie (gemeente, programma_id, soort, knoop_id, versie, inhoud, door, door_naam)
    values (${gemeente}, ${programmaId}, ${soort}, ${id}, ${versie}, ${JSON.stringify(inhoud)}::jsonb, ${actor.id}, ${actor.naam})`.execute(
    db,
  )
}

export type OpbouwversieRij = {
  soort: Knoopsoort
  knoopId: string
  versie: number
  inhoud: Record<string, unknown>
  op: string
  door: string
}

/** What nodes said before, the newest first. */
export const listOpbouwversies = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<OpbouwversieRij>(
    db,
    sql`select soort, knoop_id "knoopId", versie, inhoud, door_naam door,
        to_char(geregistreerd_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') op
      from programma.opbouwversie where gemeente = ${gemeente} and programma_id = ${programmaId}
      order by soort, knoop_id, versie desc`,
  )
