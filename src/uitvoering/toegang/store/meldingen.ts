import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Kanaal, Melder, Route } from '../rules/melding.ts'

export type Melding = {
  gemeente: string
  id: string
  ontvangenOp: Datum
  tijd: string | null
  kanaal: Kanaal
  route: Route
  melder: Melder
  persoonId: string | null
  huishoudenId: string | null
  teamId: string
  vraag: Buffer
  vraagAchterVraag: Buffer | null
  zelfde: boolean
  aanspreekpuntId: string | null
  /** Of a melding without hulpvraag: the norm, and when somebody looked. */
  bekijkenVoor: Datum | null
  bekekenOp: Datum | null
}

const MELDING = sql`m.gemeente, m.id, m.ontvangen_op "ontvangenOp", m.tijd, m.kanaal, m.route, m.melder, m.persoon_id "persoonId", m.huishouden_id "huishoudenId",
  m.team_id "teamId", m.vraag, m.vraag_achter_vraag "vraagAchterVraag", m.zelfde, m.bekijken_voor "bekijkenVoor", m.bekeken_op "bekekenOp",
  (select a.medewerker_id from toegang.aanspreekpunt a where a.gemeente = m.gemeente and a.melding_id = m.id and upper_inf(a.geldig) limit 1) "aanspreekpuntId"`

export const selectMelding = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<Melding>(
    db,
    sql`select ${MELDING} from toegang.melding m where m.gemeente = ${mandaat.gemeente} and m.id = ${id}`,
  )

/** Also one of another municipality: row security shows it where all that it asks carries a task of the mandate (D22). */
export const selectLeesbareMelding = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<Melding>(
    db,
    sql`select ${MELDING} from toegang.melding m where m.gemeente = any (${mandaat.leest}::text[]) and m.id = ${id}`,
  )

/** That the resident made, or in which family asked something for him; a signal of others is not read here. */
export const selectMeldingenVan = (db: Db, mandaat: Mandaat, persoonId: string) =>
  rowsOf<Melding>(
    db,
    sql`select ${MELDING} from toegang.melding m where m.gemeente = ${mandaat.gemeente} and (m.persoon_id = ${persoonId}
      or m.melder in ('zelf', 'familie') and m.kanaal <> 'signaal' and m.id in (select h.melding_id from toegang.hulpvraag h where h.gemeente = ${mandaat.gemeente} and h.persoon_id = ${persoonId}))
      order by m.ontvangen_op desc, m.id desc limit 20`,
  )

export type MeldingFilter = {
  stand: 'open' | 'alle'
  wet: string | null
  persoonId: string | null
  hoeveel: number
  vanaf: number
  /** Over the question `h`. */
  zichtbaar: ReturnType<typeof sql<boolean>>
}

/** Newest first. A melding is open while one of its hulpvragen is, or as long as it has none. */
function waar(mandaat: Mandaat, { stand, wet, persoonId, zichtbaar }: MeldingFilter) {
  const open = sql`((m.bekeken_op is null and not exists (select from toegang.hulpvraag h where h.gemeente = m.gemeente and h.melding_id = m.id))
    or exists (select from toegang.hulpvraag h left join toegang.afdoening f on f.gemeente = h.gemeente and f.hulpvraag_id = h.id
      where h.gemeente = m.gemeente and h.melding_id = m.id and f.id is null))`
  // Of a law outside the mandate nothing is seen, not even that the melding exists (B of own wetten).
  const mijn = sql`exists (select from toegang.hulpvraag h where h.gemeente = m.gemeente and h.melding_id = m.id and ${zichtbaar})`
  const zonderVraag = sql`(m.team_id = any (${mandaat.teams}::uuid[])
    and not exists (select from toegang.hulpvraag h where h.gemeente = m.gemeente and h.melding_id = m.id))`
  return sql`m.gemeente = ${mandaat.gemeente} and (${persoonId}::uuid is null or m.persoon_id = ${persoonId}::uuid)
    and (${mijn} or (${wet}::text is null and ${zonderVraag})) and (${stand} = 'alle' or ${open})`
}

export const selectMeldingen = (db: Db, mandaat: Mandaat, filter: MeldingFilter) =>
  rowsOf<Melding>(
    db,
    sql`select ${MELDING} from toegang.melding m where ${waar(mandaat, filter)} order by m.ontvangen_op desc, m.id desc limit ${filter.hoeveel} offset ${filter.vanaf}`,
  )

export const countMeldingen = async (db: Db, mandaat: Mandaat, filter: MeldingFilter) =>
  (
    await rowsOf<{ aantal: number }>(
      db,
      sql`select count(*) aantal from toegang.melding m where ${waar(mandaat, filter)}`,
    )
  )[0]!.aantal

export const insertMelding = (
  db: Db,
  mandaat: Mandaat,
  m: Omit<Melding, 'gemeente' | 'aanspreekpuntId' | 'bekekenOp'>,
) =>
  sql`insert into toegang.melding (gemeente, id, ontvangen_op, tijd, kanaal, route, melder, persoon_id, huishouden_id, team_id, vraag, vraag_achter_vraag, zelfde, bekijken_voor, door)
    values (${mandaat.gemeente}, ${m.id}, ${m.ontvangenOp}, ${m.tijd}, ${m.kanaal}, ${m.route}, ${m.melder}, ${m.persoonId}, ${m.huishoudenId}, ${m.teamId},
      ${m.vraag}, ${m.vraagAchterVraag}, ${m.zelfde}, ${m.bekijkenVoor}, ${mandaat.actor.id})`.execute(db)

export const updateVerheldering = (
  db: Db,
  mandaat: Mandaat,
  meldingId: string,
  vraagAchterVraag: Buffer | null,
  zelfde: boolean,
) =>
  sql`update toegang.melding set vraag_achter_vraag = ${vraagAchterVraag}, zelfde = ${zelfde} where gemeente = ${mandaat.gemeente} and id = ${meldingId}`.execute(
    db,
  )

export const insertAanspreekpunt = (
  db: Db,
  mandaat: Mandaat,
  id: string,
  meldingId: string,
  medewerkerId: string,
  vanaf: Datum,
) =>
  sql`insert into toegang.aanspreekpunt (gemeente, id, melding_id, medewerker_id, geldig, door)
    values (${mandaat.gemeente}, ${id}, ${meldingId}, ${medewerkerId}, daterange(${vanaf}::date, null), ${mandaat.actor.id})`.execute(
    db,
  )
