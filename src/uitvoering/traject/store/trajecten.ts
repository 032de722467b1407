import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { Richting, Trajectsoort } from '../rules/fasen.ts'

export type TrajectRij = {
  gemeente: string
  id: string
  persoonId: string
  huishoudenId: string | null
  planId: string | null
  soort: Trajectsoort
  wet: Wet
  richting: Richting | null
  teamId: string
  team: string
  begeleiderId: string
  begeleider: string
  begin: Datum
  eind: Datum | null
  uitkomst: string | null
  schuld: number | null
  crisis: boolean
  volgendeOp: Datum
  fase: string | null
  faseBegin: Datum | null
}

const TRAJECT = sql`t.gemeente, t.id, t.persoon_id "persoonId", t.huishouden_id "huishoudenId", t.plan_id "planId", t.soort, t.wet, t.richting, t.team_id "teamId",
  t.team, t.begeleider_id "begeleiderId", t.begeleider, t.begin, t.eind, t.uitkomst, t.schuld, t.crisis, t.volgende_op "volgendeOp", t.fase,
  t.fase_begin "faseBegin"`

export const selectTraject = async (db: Db, mandaat: Mandaat, trajectId: string): Promise<TrajectRij | undefined> =>
  (
    await rowsOf<TrajectRij>(
      db,
      sql`select ${TRAJECT} from traject.trajectstand t where t.gemeente = ${mandaat.gemeente} and t.id = ${trajectId}`,
    )
  )[0]

/** For a change: two who set a stage do so one after the other. */
export const lockTraject = (db: Db, mandaat: Mandaat, trajectId: string) =>
  sql`select id from traject.traject where gemeente = ${mandaat.gemeente} and id = ${trajectId} for update`.execute(db)

export const selectTrajectenVan = (db: Db, mandaat: Mandaat, persoonIds: readonly string[]) =>
  rowsOf<TrajectRij>(
    db,
    sql`select ${TRAJECT} from traject.trajectstand t where t.gemeente = ${mandaat.gemeente} and t.persoon_id = any (${persoonIds}::uuid[])
      order by t.eind is not null, t.begin desc, t.id desc`,
  )

export const insertTraject = (
  db: Db,
  mandaat: Mandaat,
  t: Omit<TrajectRij, 'gemeente' | 'team' | 'begeleider' | 'eind' | 'uitkomst' | 'fase' | 'faseBegin'>,
) =>
  sql`insert into traject.traject (gemeente, id, persoon_id, huishouden_id, plan_id, soort, wet, richting, team_id, begeleider_id, begin, schuld, crisis, volgende_op, door)
    values (${mandaat.gemeente}, ${t.id}, ${t.persoonId}, ${t.huishoudenId}, ${t.planId}, ${t.soort}, ${t.wet}, ${t.richting}, ${t.teamId}, ${t.begeleiderId},
      ${t.begin}, ${t.schuld}, ${t.crisis}, ${t.volgendeOp}, ${mandaat.actor.id})`.execute(db)

export const updateVolgende = (db: Db, mandaat: Mandaat, trajectId: string, op: Datum) =>
  sql`update traject.traject set volgende_op = ${op} where gemeente = ${mandaat.gemeente} and id = ${trajectId}`.execute(
    db,
  )

export const endTraject = (db: Db, mandaat: Mandaat, trajectId: string, op: Datum, uitkomst: string) =>
  sql`update traject.traject set eind = ${op}, uitkomst = ${uitkomst} where gemeente = ${mandaat.gemeente} and id = ${trajectId}`.execute(
    db,
  )

export type FaseRij = {
  id: string
  trajectId: string
  code: string
  begin: Datum
  eind: Datum | null
  soort: string | null
  beschiktOp: Datum | null
  bedrag: number | null
}

export const selectFasen = (db: Db, mandaat: Mandaat, trajectIds: readonly string[]) =>
  rowsOf<FaseRij>(
    db,
    sql`select id, traject_id "trajectId", code, begin, eind, soort, beschikt_op "beschiktOp", bedrag from traject.fase
      where gemeente = ${mandaat.gemeente} and traject_id = any (${trajectIds}::uuid[]) order by begin, id`,
  )

export const insertFase = (db: Db, mandaat: Mandaat, f: Omit<FaseRij, 'eind'>) =>
  sql`insert into traject.fase (gemeente, id, traject_id, code, begin, soort, beschikt_op, bedrag, door)
    values (${mandaat.gemeente}, ${f.id}, ${f.trajectId}, ${f.code}, ${f.begin}, ${f.soort}, ${f.beschiktOp}, ${f.bedrag}, ${mandaat.actor.id})`.execute(
    db,
  )

export const endFasen = (db: Db, mandaat: Mandaat, trajectId: string, codes: readonly string[], op: Datum) =>
  sql`update traject.fase set eind = ${op} where gemeente = ${mandaat.gemeente} and traject_id = ${trajectId} and eind is null
    and code = any (${codes}::text[])`.execute(db)

export type ScreeningRij = {
  id: string
  persoonId: string
  instrument: string
  datum: Datum
  potentieel: string
}

export const selectScreenings = (db: Db, mandaat: Mandaat, persoonIds: readonly string[]) =>
  rowsOf<ScreeningRij>(
    db,
    sql`select id, persoon_id "persoonId", instrument, datum, potentieel from traject.screening
      where gemeente = ${mandaat.gemeente} and persoon_id = any (${persoonIds}::uuid[]) order by datum desc, id desc`,
  )

export const insertScreening = (db: Db, mandaat: Mandaat, s: ScreeningRij) =>
  sql`insert into traject.screening (gemeente, id, persoon_id, instrument, datum, potentieel, door)
    values (${mandaat.gemeente}, ${s.id}, ${s.persoonId}, ${s.instrument}, ${s.datum}, ${s.potentieel}, ${mandaat.actor.id})`.execute(
    db,
  )

/** Debt help that ran somewhere in a period, with what DDAS asks. */
export const selectSchuldhulpIn = (db: Db, mandaat: Mandaat, begin: Datum, eind: Datum) =>
  rowsOf<TrajectRij>(
    db,
    sql`select ${TRAJECT} from traject.trajectstand t where t.gemeente = ${mandaat.gemeente} and t.soort = 'schuldhulp'
      and t.begin <= ${eind} and (t.eind is null or t.eind >= ${begin}) order by t.begin, t.id`,
  )

export const insertAanlevering = (
  db: Db,
  mandaat: Mandaat,
  a: { id: string; begin: Datum; eind: Datum; trajecten: number; afdruk: Buffer },
) =>
  sql`insert into traject.aanlevering (gemeente, id, begin, eind, trajecten, afdruk, door)
    values (${mandaat.gemeente}, ${a.id}, ${a.begin}, ${a.eind}, ${a.trajecten}, ${a.afdruk}, ${mandaat.actor.id})`.execute(
    db,
  )
