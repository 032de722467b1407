import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Gesprek = {
  id: string
  meldingId: string
  datum: Datum
  plek: string
  gepland: boolean
  doel: Buffer | null
  aangekondigdOp: Datum | null
  steunGeadviseerd: boolean
  clientondersteuningGenoemd: boolean
  eigenPlanGenoemd: boolean
  toestemmingDelen: boolean
  redenNietAangekondigd: Buffer | null
}

const KOLOMMEN = sql`g.id, g.melding_id "meldingId", g.datum, g.plek, g.gepland, g.doel, g.aangekondigd_op "aangekondigdOp", g.steun_geadviseerd "steunGeadviseerd",
  g.clientondersteuning_genoemd "clientondersteuningGenoemd", g.eigen_plan_genoemd "eigenPlanGenoemd", g.toestemming_delen "toestemmingDelen",
  g.reden_niet_aangekondigd "redenNietAangekondigd"`

export const selectGesprekken = (db: Db, mandaat: Mandaat, meldingId: string) =>
  rowsOf<Gesprek>(
    db,
    sql`select ${KOLOMMEN} from toegang.gesprek g where g.gemeente = any (${mandaat.leest}::text[]) and g.melding_id = ${meldingId} order by g.datum, g.id`,
  )

/** Held while it is changed: two may close one conversation. */
export const selectGesprekVoorWijziging = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<Gesprek>(
    db,
    sql`select ${KOLOMMEN} from toegang.gesprek g where g.gemeente = ${mandaat.gemeente} and g.id = ${id} for update`,
  )

export const insertGesprek = (db: Db, mandaat: Mandaat, g: Gesprek) =>
  sql`insert into toegang.gesprek (gemeente, id, melding_id, datum, plek, gepland, doel, aangekondigd_op, steun_geadviseerd, clientondersteuning_genoemd, eigen_plan_genoemd,
      toestemming_delen, reden_niet_aangekondigd, door)
    values (${mandaat.gemeente}, ${g.id}, ${g.meldingId}, ${g.datum}, ${g.plek}, ${g.gepland}, ${g.doel}, ${g.aangekondigdOp}, ${g.steunGeadviseerd},
      ${g.clientondersteuningGenoemd}, ${g.eigenPlanGenoemd}, ${g.toestemmingDelen}, ${g.redenNietAangekondigd}, ${mandaat.actor.id})`.execute(
    db,
  )

export const updateGehouden = (
  db: Db,
  mandaat: Mandaat,
  g: Pick<Gesprek, 'id' | 'datum' | 'plek' | 'clientondersteuningGenoemd' | 'redenNietAangekondigd'>,
) =>
  sql`update toegang.gesprek set gepland = false, datum = ${g.datum}, plek = ${g.plek},
      clientondersteuning_genoemd = clientondersteuning_genoemd or ${g.clientondersteuningGenoemd}, reden_niet_aangekondigd = ${g.redenNietAangekondigd}
    where gemeente = ${mandaat.gemeente} and id = ${g.id}`.execute(db)

export type Deelnemer = { gesprekId: string; medewerkerId: string | null; expertise: string; grond: string | null }

export const selectDeelnemers = (db: Db, mandaat: Mandaat, gesprekIds: readonly string[]) =>
  rowsOf<Deelnemer>(
    db,
    sql`select gesprek_id "gesprekId", medewerker_id "medewerkerId", expertise, grond from toegang.deelnemer
      where gemeente = any (${mandaat.leest}::text[]) and gesprek_id = any (${gesprekIds}::uuid[]) order by id`,
  )

export const insertDeelnemer = (
  db: Db,
  mandaat: Mandaat,
  d: Deelnemer & { id: string; aangekondigdOp: Datum | null },
) =>
  sql`insert into toegang.deelnemer (gemeente, id, gesprek_id, medewerker_id, expertise, aangekondigd_op, doel_genoemd, grond)
    values (${mandaat.gemeente}, ${d.id}, ${d.gesprekId}, ${d.medewerkerId}, ${d.expertise}, ${d.aangekondigdOp}, ${d.aangekondigdOp !== null}, ${d.grond})`.execute(
    db,
  )

export type Notitie = { id: string; code: string; zegel: Buffer; door: string | null; op: Date }
type Tabel = 'gegeven' | 'domeinnotitie' | 'rolverdeling'
const KOLOM = {
  gegeven: ['code', 'waarde'],
  domeinnotitie: ['domein', 'tekst'],
  rolverdeling: ['wie', 'tekst'],
} as const
export const zegelkolom = (tabel: Tabel) => KOLOM[tabel][1]

/** Of each kind the last: what was written before stays, and is not shown. */
export const selectLaatste = (db: Db, mandaat: Mandaat, tabel: Tabel, meldingId: string) => {
  const [code, zegel] = KOLOM[tabel]
  return rowsOf<Notitie>(
    db,
    sql`select distinct on (x.${sql.ref(code)}) x.id, x.${sql.ref(code)} code, x.${sql.ref(zegel)} zegel, x.door, x.geregistreerd_op op from ${sql.table(`toegang.${tabel}`)} x
      where x.gemeente = any (${mandaat.leest}::text[]) and x.melding_id = ${meldingId} order by x.${sql.ref(code)}, x.id desc`,
  )
}

export const insertNotitie = (
  db: Db,
  mandaat: Mandaat,
  tabel: Tabel,
  n: { id: string; meldingId: string; code: string; zegel: Buffer },
) => {
  const [code, zegel] = KOLOM[tabel]
  return sql`insert into ${sql.table(`toegang.${tabel}`)} (gemeente, id, melding_id, ${sql.ref(code)}, ${sql.ref(zegel)}, door)
    values (${mandaat.gemeente}, ${n.id}, ${n.meldingId}, ${n.code}, ${n.zegel}, ${mandaat.actor.id})`.execute(db)
}

export const selectDoorgeleidingen = (db: Db, mandaat: Mandaat, hulpvraagIds: readonly string[]) =>
  rowsOf<{
    id: string
    hulpvraagId: string
    datum: Datum
    aanbodId: string | null
    organisatie: string | null
    naarGemeente: string | null
    warm: boolean
    terugkoppeling: string | null
    teruggekoppeldOp: Datum | null
  }>(
    db,
    sql`select id, hulpvraag_id "hulpvraagId", datum, aanbod_id "aanbodId", organisatie, naar_gemeente "naarGemeente", warm, terugkoppeling, teruggekoppeld_op "teruggekoppeldOp"
      from toegang.doorgeleiding where gemeente = any (${mandaat.leest}::text[]) and hulpvraag_id = any (${hulpvraagIds}::uuid[]) order by id`,
  )

export const updateTerugkoppeling = (
  db: Db,
  mandaat: Mandaat,
  t: { id: string; terugkoppeling: string; tekst: Buffer | null; op: Datum },
) =>
  rowsOf<{ hulpvraagId: string }>(
    db,
    sql`update toegang.doorgeleiding set terugkoppeling = ${t.terugkoppeling}, terugkoppeling_tekst = ${t.tekst}, teruggekoppeld_op = ${t.op}
      where gemeente = ${mandaat.gemeente} and id = ${t.id} returning hulpvraag_id "hulpvraagId"`,
  )

export const findHulpvraagVanDoorgeleiding = async (db: Db, mandaat: Mandaat, id: string) =>
  (
    await rowsOf<{ hulpvraagId: string }>(
      db,
      sql`select hulpvraag_id "hulpvraagId" from toegang.doorgeleiding where gemeente = ${mandaat.gemeente} and id = ${id}`,
    )
  )[0]?.hulpvraagId
