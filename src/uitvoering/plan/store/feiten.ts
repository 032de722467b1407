import type { Keys } from '#platform/crypto.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import { seal } from './zegel.ts'

export const OORDEEL_VAN_DOEL = ['behaald', 'vooruitgang', 'gelijk', 'achteruitgang', 'vervallen'] as const
export type OordeelVanDoel = (typeof OORDEEL_VAN_DOEL)[number]

type EvaluatieRij = { id: string; datum: Datum; vervolg: string; volgendeOp: Datum | null; verslag: string | null }

export async function selectEvaluaties(
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  plan: { gemeente: string; id: string },
): Promise<EvaluatieRij[]> {
  const rijen = await rowsOf<Omit<EvaluatieRij, 'verslag'> & { verslag: Buffer | null }>(
    db,
    sql`select id, datum, vervolg, volgende_op "volgendeOp", verslag from plan.evaluatie
      where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${plan.id} order by datum desc, id desc`,
  )
  return rijen.map((rij) => ({
    ...rij,
    verslag:
      rij.verslag &&
      keys.decrypt(rij.verslag, { gemeente: plan.gemeente, table: 'plan.evaluatie', row: rij.id, column: 'verslag' }),
  }))
}

export const insertEvaluatie = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  e: { id: string; planId: string; datum: Datum; vervolg: string; volgendeOp: Datum | null; verslag: string | null },
) =>
  sql`insert into plan.evaluatie (gemeente, id, plan_id, datum, vervolg, volgende_op, verslag, door)
    values (${mandaat.gemeente}, ${e.id}, ${e.planId}, ${e.datum}, ${e.vervolg}, ${e.volgendeOp}, ${seal(keys, mandaat, 'evaluatie', e.id, 'verslag', e.verslag)},
      ${mandaat.actor.id})`.execute(db)

export const insertVoortgang = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  v: {
    id: string
    planId: string
    doelStam: string
    evaluatieId: string | null
    datum: Datum
    oordeel: OordeelVanDoel
    niveau: number | null
    toelichting: string | null
  },
) =>
  sql`insert into plan.voortgang (gemeente, id, plan_id, doel_stam, evaluatie_id, datum, oordeel, niveau, toelichting, door)
    values (${mandaat.gemeente}, ${v.id}, ${v.planId}, ${v.doelStam}, ${v.evaluatieId}, ${v.datum}, ${v.oordeel}, ${v.niveau},
      ${seal(keys, mandaat, 'voortgang', v.id, 'toelichting', v.toelichting)}, ${mandaat.actor.id})`.execute(db)

/** The last word about each goal. */
export const selectVoortgang = (db: Db, mandaat: Mandaat, planId: string) =>
  rowsOf<{ doelStam: string; datum: Datum; oordeel: OordeelVanDoel; niveau: number | null }>(
    db,
    sql`select distinct on (doel_stam) doel_stam "doelStam", datum, oordeel, niveau from plan.voortgang
      where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${planId} order by doel_stam, datum desc, id desc`,
  )

export const insertNagekomen = (
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  n: { id: string; planId: string; afspraakStam: string; datum: Datum; gelukt: boolean; toelichting: string | null },
) =>
  sql`insert into plan.nagekomen (gemeente, id, plan_id, afspraak_stam, datum, gelukt, toelichting, door)
    values (${mandaat.gemeente}, ${n.id}, ${n.planId}, ${n.afspraakStam}, ${n.datum}, ${n.gelukt},
      ${seal(keys, mandaat, 'nagekomen', n.id, 'toelichting', n.toelichting)}, ${mandaat.actor.id})`.execute(db)

export const selectNagekomen = (db: Db, mandaat: Mandaat, planId: string) =>
  rowsOf<{ afspraakStam: string; datum: Datum; gelukt: boolean }>(
    db,
    sql`select distinct on (afspraak_stam) afspraak_stam "afspraakStam", datum, gelukt from plan.nagekomen
      where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${planId} order by afspraak_stam, datum desc, id desc`,
  )

export const insertMeting = (
  db: Db,
  mandaat: Mandaat,
  m: {
    id: string
    planId: string
    kringlidId: string
    instrument: string
    domein: string
    niveau: number
    datum: Datum
  },
) =>
  sql`insert into plan.meting (gemeente, id, plan_id, kringlid_id, instrument, domein, niveau, datum, door)
    values (${mandaat.gemeente}, ${m.id}, ${m.planId}, ${m.kringlidId}, ${m.instrument}, ${m.domein}, ${m.niveau}, ${m.datum}, ${mandaat.actor.id})`.execute(
    db,
  )

export const selectGemeten = (db: Db, mandaat: Mandaat, planId: string) =>
  rowsOf<{ kringlidId: string; instrument: string; domein: string; niveau: number; datum: Datum }>(
    db,
    sql`select kringlid_id "kringlidId", instrument, domein, niveau, datum from plan.meting
      where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${planId} order by datum desc, id desc`,
  )

export type OndertekeningRij = {
  planversieId: string
  persoonId: string | null
  /** Who of the guardian's organisation signed, and where that can be read. */
  door: { naam: string; organisatie: string; stuk: string } | null
  namensId: string | null
  hoedanigheid: string
  datum: Datum
}

export const selectOndertekeningen = (db: Db, mandaat: Mandaat, planId: string) =>
  rowsOf<OndertekeningRij>(
    db,
    sql`select o.planversie_id "planversieId", o.persoon_id "persoonId", o.namens_id "namensId", o.hoedanigheid, o.datum,
        case when f.id is not null then json_build_object('naam', f.naam, 'organisatie', f.organisatie, 'stuk', o.stuk) end door
      from plan.ondertekening o join plan.planversie v on v.gemeente = o.gemeente and v.id = o.planversie_id
      left join huishouden.professional f on f.gemeente = o.gemeente and f.id = o.professional_id
      where o.gemeente = any (${mandaat.leest}::text[]) and v.plan_id = ${planId} order by o.datum, o.id`,
  )

export const insertOndertekening = (
  db: Db,
  mandaat: Mandaat,
  o: {
    id: string
    planversieId: string
    persoonId: string | null
    professionalId: string | null
    stuk: string | null
    namensId: string | null
    hoedanigheid: string
    vorm: string
    datum: Datum
  },
) =>
  sql`insert into plan.ondertekening (gemeente, id, planversie_id, persoon_id, professional_id, stuk, namens_id, hoedanigheid, vorm, datum, door)
    values (${mandaat.gemeente}, ${o.id}, ${o.planversieId}, ${o.persoonId}, ${o.professionalId}, ${o.stuk}, ${o.namensId}, ${o.hoedanigheid}, ${o.vorm}, ${o.datum}, ${mandaat.actor.id})`.execute(
    db,
  )

export type InzetRij = { gevraagdeStam: string; voorzieningId: string; van: Datum; tot: Datum | null }

/** The last word about each voorziening. */
export const selectInzet = (db: Db, mandaat: Mandaat, planId: string) =>
  rowsOf<InzetRij>(
    db,
    sql`select distinct on (voorziening_id) gevraagde_stam "gevraagdeStam", voorziening_id "voorzieningId", van, tot from plan.inzet
      where gemeente = any (${mandaat.leest}::text[]) and plan_id = ${planId} order by voorziening_id, id desc`,
  )

export const insertInzet = (
  db: Db,
  mandaat: Mandaat,
  i: { id: string; planId: string; gevraagdeStam: string; voorzieningId: string; van: Datum; tot: Datum | null },
) =>
  sql`insert into plan.inzet (gemeente, id, plan_id, gevraagde_stam, voorziening_id, van, tot, door)
    values (${mandaat.gemeente}, ${i.id}, ${i.planId}, ${i.gevraagdeStam}, ${i.voorzieningId}, ${i.van}, ${i.tot}, ${mandaat.actor.id})`.execute(
    db,
  )

export type GevraagdeRij = {
  gemeente: string
  id: string
  stam: string
  planId: string
  huishoudenId: string
  kringlidId: string
  persoonId: string
  productId: string
  wet: string
  omvang: { volume: number; eenheid: string; frequentie: number } | null
  begin: Datum
  eind: Datum | null
  leveringsvorm: 'zin' | 'pgb' | 'geld' | 'eigen-dienst'
  vastgesteld: boolean
  versieNr: number
}

/** Rows of the version in force; one alone by id, whatever its version. */
export const selectGevraagdeVoorzieningen = (
  db: Db,
  mandaat: Mandaat,
  waar: { id: string } | { huishoudenId: string } | { persoonId: string },
) =>
  rowsOf<GevraagdeRij>(
    db,
    sql`select g.gemeente, g.id, g.stam, g.plan_id "planId", p.huishouden_id "huishoudenId", g.kringlid_id "kringlidId", k.persoon_id "persoonId",
        g.product_id "productId", g.wet, g.omvang, lower(g.geldig) begin, upper(g.geldig) - 1 eind, g.leveringsvorm, v.vastgesteld_op is not null vastgesteld,
        g.vanaf "versieNr"
      from plan.gevraagde_voorziening g
      join plan.plan p on p.gemeente = g.gemeente and p.id = g.plan_id
      join plan.kringlid k on k.gemeente = g.gemeente and k.id = g.kringlid_id
      join plan.planversie v on v.gemeente = g.gemeente and v.plan_id = g.plan_id and v.nr = g.vanaf
      where g.gemeente = any (${mandaat.leest}::text[]) and ${
        'id' in waar
          ? sql`g.id = ${waar.id}`
          : sql`${'persoonId' in waar ? sql`k.persoon_id = ${waar.persoonId}` : sql`p.huishouden_id = ${waar.huishoudenId}`}
              and p.gesloten_op is null and v.vastgesteld_op is not null
              and (g.tot is null or exists (select from plan.planversie t where t.gemeente = g.gemeente and t.plan_id = g.plan_id and t.nr = g.tot and t.vastgesteld_op is null))`
      } order by lower(g.geldig), g.id`,
  )
