import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { HulpvraagStatus, Triagebesluit, Uitkomst } from '../rules/status.ts'

export type Hulpvraag = {
  gemeente: string
  id: string
  meldingId: string
  persoonId: string
  huishoudenId: string | null
  wet: Wet
  regeling: string
  spoed: boolean
  taak: string | null
  teamId: string
  genoemdOp: Datum
  kop: Buffer | null
  status: HulpvraagStatus
  uitkomst: Uitkomst | null
  afgedaanOp: Datum | null
  behandelaarId: string | null
  triagebesluit: Triagebesluit | null
  onderzoekId: string | null
  onderzoekBegin: Datum | null
  verslagVerstrektOp: Datum | null
  aanvraagId: string | null
  aanvraagOntvangenOp: Datum | null
  aanvraagVorm: string | null
  ingebrekestellingOp: Datum | null
}

const HULPVRAAG = sql`h.gemeente, h.id, h.melding_id "meldingId", h.persoon_id "persoonId", h.huishouden_id "huishoudenId", h.wet, h.regeling, h.spoed, h.taak,
  h.team_id "teamId", h.genoemd_op "genoemdOp", h.kop, s.status, s.uitkomst, s.afgedaan_op "afgedaanOp",
  (select b.medewerker_id from toegang.behandelaar b where b.gemeente = h.gemeente and b.hulpvraag_id = h.id and upper_inf(b.geldig) limit 1) "behandelaarId",
  (select t.besluit from toegang.triage t where t.gemeente = h.gemeente and t.hulpvraag_id = h.id order by t.id desc limit 1) triagebesluit,
  o.id "onderzoekId", o.begin "onderzoekBegin", o.verslag_verstrekt_op "verslagVerstrektOp",
  a.id "aanvraagId", a.ontvangen_op "aanvraagOntvangenOp", a.vorm "aanvraagVorm", i.ontvangen_op "ingebrekestellingOp"`
const VAN = sql`toegang.hulpvraag h
  join toegang.hulpvraag_stand s on s.gemeente = h.gemeente and s.id = h.id
  left join toegang.onderzoek o on o.gemeente = h.gemeente and o.hulpvraag_id = h.id
  left join toegang.aanvraag a on a.gemeente = h.gemeente and a.hulpvraag_id = h.id
  left join toegang.ingebrekestelling i on i.gemeente = a.gemeente and i.aanvraag_id = a.id`

/** Reading may span a regional mandate; what is not of its tasks row security leaves out. */
const select = (db: Db, mandaat: Mandaat, waar: ReturnType<typeof sql>) =>
  rowsOf<Hulpvraag>(
    db,
    sql`select ${HULPVRAAG} from ${VAN} where h.gemeente = any (${mandaat.leest}::text[]) and ${waar} order by h.genoemd_op, h.id`,
  )

export const selectHulpvraag = (db: Db, mandaat: Mandaat, id: string) => select(db, mandaat, sql`h.id = ${id}`)
export const selectHulpvraagVanAanvraag = (db: Db, mandaat: Mandaat, aanvraagId: string) =>
  select(db, mandaat, sql`a.id = ${aanvraagId}`)
export const selectHulpvragenVanMeldingen = (db: Db, mandaat: Mandaat, meldingIds: readonly string[]) =>
  select(db, mandaat, sql`h.melding_id = any (${meldingIds}::uuid[])`)
export const selectLopendeHulpvragen = (db: Db, mandaat: Mandaat, persoonIds: readonly string[]) =>
  select(db, mandaat, sql`h.persoon_id = any (${persoonIds}::uuid[]) and s.status <> 'afgedaan'`)

/** Two people may settle or suspend at once: the row is held until the transaction ends. */
export const lockHulpvraag = (db: Db, mandaat: Mandaat, id: string) =>
  sql`select 1 from toegang.hulpvraag where gemeente = ${mandaat.gemeente} and id = ${id} for update`.execute(db)

export type NieuweHulpvraag = Pick<
  Hulpvraag,
  | 'id'
  | 'meldingId'
  | 'persoonId'
  | 'huishoudenId'
  | 'wet'
  | 'regeling'
  | 'spoed'
  | 'taak'
  | 'teamId'
  | 'genoemdOp'
  | 'kop'
>

export const insertHulpvraag = (db: Db, mandaat: Mandaat, h: NieuweHulpvraag) =>
  sql`insert into toegang.hulpvraag (gemeente, id, melding_id, persoon_id, huishouden_id, wet, regeling, spoed, taak, team_id, genoemd_op, kop, door)
    values (${mandaat.gemeente}, ${h.id}, ${h.meldingId}, ${h.persoonId}, ${h.huishoudenId}, ${h.wet}, ${h.regeling}, ${h.spoed}, ${h.taak}, ${h.teamId}, ${h.genoemdOp},
      ${h.kop}, ${mandaat.actor.id})`.execute(db)

export const endBehandelaar = (db: Db, mandaat: Mandaat, hulpvraagId: string, laatsteDag: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update toegang.behandelaar set geldig = daterange(lower(geldig), greatest(lower(geldig) + 1, ${laatsteDag}::date + 1))
      where gemeente = ${mandaat.gemeente} and hulpvraag_id = ${hulpvraagId} and upper_inf(geldig) returning id`,
  )

export const insertBehandelaar = (
  db: Db,
  mandaat: Mandaat,
  id: string,
  hulpvraagId: string,
  medewerkerId: string,
  vanaf: Datum,
) =>
  sql`insert into toegang.behandelaar (gemeente, id, hulpvraag_id, medewerker_id, geldig, door)
    select ${mandaat.gemeente}, ${id}, ${hulpvraagId}, ${medewerkerId},
      daterange(greatest(${vanaf}::date, (select max(upper(geldig)) from toegang.behandelaar where gemeente = ${mandaat.gemeente} and hulpvraag_id = ${hulpvraagId})), null),
      ${mandaat.actor.id}`.execute(db)

export const insertVeiligheidscheck = (
  db: Db,
  mandaat: Mandaat,
  v: {
    id: string
    hulpvraagId: string
    datum: Datum
    uitkomst: string
    kindcheck: string | null
    toelichting: Buffer | null
  },
) =>
  sql`insert into toegang.veiligheidscheck (gemeente, id, hulpvraag_id, datum, uitkomst, kindcheck, toelichting, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.hulpvraagId}, ${v.datum}, ${v.uitkomst}, ${v.kindcheck}, ${v.toelichting}, ${mandaat.actor.id})`.execute(
    db,
  )

export const selectVeiligheidschecks = (db: Db, mandaat: Mandaat, hulpvraagIds: readonly string[]) =>
  rowsOf<{ hulpvraagId: string; datum: Datum; uitkomst: string; kindcheck: string | null }>(
    db,
    sql`select hulpvraag_id "hulpvraagId", datum, uitkomst, kindcheck from toegang.veiligheidscheck
      where gemeente = any (${mandaat.leest}::text[]) and hulpvraag_id = any (${hulpvraagIds}::uuid[]) order by id desc`,
  )

/** Urgent from the moment that the desk says so. */
export const updateSpoed = (db: Db, mandaat: Mandaat, hulpvraagId: string) =>
  sql`update toegang.hulpvraag set spoed = true where gemeente = ${mandaat.gemeente} and id = ${hulpvraagId}`.execute(
    db,
  )

/** Why, with what was settled: sealed. */
export const selectAfdoeningen = (db: Db, mandaat: Mandaat, hulpvraagIds: readonly string[]) =>
  rowsOf<{ id: string; hulpvraagId: string; reden: Buffer | null }>(
    db,
    sql`select id, hulpvraag_id "hulpvraagId", reden from toegang.afdoening
      where gemeente = any (${mandaat.leest}::text[]) and hulpvraag_id = any (${hulpvraagIds}::uuid[])`,
  )

export const insertTriage = (
  db: Db,
  mandaat: Mandaat,
  t: { id: string; hulpvraagId: string; datum: Datum; besluit: string; reden: Buffer | null; doel: Buffer | null },
) =>
  sql`insert into toegang.triage (gemeente, id, hulpvraag_id, datum, besluit, reden, doel, door)
    values (${mandaat.gemeente}, ${t.id}, ${t.hulpvraagId}, ${t.datum}, ${t.besluit}, ${t.reden}, ${t.doel}, ${mandaat.actor.id})`.execute(
    db,
  )

export const insertOnderzoek = (db: Db, mandaat: Mandaat, id: string, hulpvraagId: string, begin: Datum) =>
  sql`insert into toegang.onderzoek (gemeente, id, hulpvraag_id, begin, door) values (${mandaat.gemeente}, ${id}, ${hulpvraagId}, ${begin}, ${mandaat.actor.id})
    on conflict do nothing`.execute(db)

export const findVerslag = async (db: Db, mandaat: Mandaat, onderzoekId: string): Promise<Buffer | null> =>
  (
    await rowsOf<{ verslag: Buffer | null }>(
      db,
      sql`select verslag from toegang.onderzoek where gemeente = ${mandaat.gemeente} and id = ${onderzoekId}`,
    )
  )[0]?.verslag ?? null

export const updateVerslag = (db: Db, mandaat: Mandaat, onderzoekId: string, verslag: Buffer, verstrektOp: Datum) =>
  sql`update toegang.onderzoek set verslag = ${verslag}, verslag_verstrekt_op = ${verstrektOp}, clientondersteuning_genoemd = true
    where gemeente = ${mandaat.gemeente} and id = ${onderzoekId} and verslag_verstrekt_op is null`.execute(db)

export const insertAfdoening = (
  db: Db,
  mandaat: Mandaat,
  a: {
    id: string
    hulpvraagId: string
    uitkomst: Uitkomst
    datum: Datum
    besluitId: string | null
    reden: Buffer | null
  },
) =>
  sql`insert into toegang.afdoening (gemeente, id, hulpvraag_id, uitkomst, datum, besluit_id, reden, door)
    values (${mandaat.gemeente}, ${a.id}, ${a.hulpvraagId}, ${a.uitkomst}, ${a.datum}, ${a.besluitId}, ${a.reden}, ${mandaat.actor.id})`.execute(
    db,
  )

export type Doorgeleiding = {
  id: string
  hulpvraagId: string
  datum: Datum
  aanbodId: string | null
  organisatie: string | null
  naarGemeente: string | null
  warm: boolean
  toestemming: boolean
}
export const insertDoorgeleiding = (db: Db, mandaat: Mandaat, d: Doorgeleiding) =>
  sql`insert into toegang.doorgeleiding (gemeente, id, hulpvraag_id, datum, aanbod_id, organisatie, naar_gemeente, warm, toestemming, door)
    values (${mandaat.gemeente}, ${d.id}, ${d.hulpvraagId}, ${d.datum}, ${d.aanbodId}, ${d.organisatie}, ${d.naarGemeente}, ${d.warm}, ${d.toestemming}, ${mandaat.actor.id})`.execute(
    db,
  )
