import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Prestatie } from '../rules/controle.ts'

export type Regel = Prestatie & {
  id: string
  declaratieId: string
  nr: number
  pad: string
  wet: 'wmo' | 'jeugdwet'
  aanbiederId: string
  clientId: string | null
  toewijzingId: string | null
  referentienummer: string
  vorigReferentienummer: string | null
  debet: boolean
  geparkeerdOp: Datum | null
  besluit: 'goedgekeurd' | 'afgekeurd' | null
  codes: string[]
  gecrediteerdDoor: string | null
  betaalopdrachtId: string | null
}

const REGEL = sql`select r.id, r.declaratie_id "declaratieId", r.nr, r.pad, r.wet, r.aanbieder_id "aanbiederId", r.client_id "clientId", r.toewijzing_id "toewijzingId",
  r.toewijzingnummer, r.referentienummer, r.vorig_referentienummer "vorigReferentienummer", r.categorie, r.product_code "productCode",
  json_build_object('begin', lower(r.periode), 'eind', upper(r.periode) - 1) periode, r.volume, r.eenheid, r.tarief, abs(r.bedrag)::bigint bedrag, r.debet,
  r.geparkeerd_op "geparkeerdOp", r.besluit, r.codes, r.gecrediteerd_door "gecrediteerdDoor", r.betaalopdracht_id "betaalopdrachtId"
  from declaratie.declaratieregel r`

export const listRegels = (db: Db, mandaat: Mandaat, declaratieId: string): Promise<Regel[]> =>
  rowsOf<Regel>(
    db,
    sql`${REGEL} where r.gemeente = ${mandaat.gemeente} and r.declaratie_id = ${declaratieId} order by r.nr`,
  )

export type NieuweRegel = Prestatie & {
  id: string
  pad: string
  referentienummer: string
  vorigReferentienummer: string | null
  debet: boolean
}

/** All lines in one statement. */
export const insertRegels = (
  db: Db,
  mandaat: Mandaat,
  van: { declaratieId: string; wet: string; aanbiederId: string },
  regels: readonly NieuweRegel[],
) =>
  sql`insert into declaratie.declaratieregel (gemeente, id, declaratie_id, nr, pad, wet, aanbieder_id, toewijzingnummer, referentienummer, vorig_referentienummer,
      categorie, product_code, periode, volume, eenheid, tarief, bedrag, debet)
    select ${mandaat.gemeente}, r.id, ${van.declaratieId}, r.nr, r.pad, ${van.wet}, ${van.aanbiederId}, r.toewijzingnummer, r.referentienummer, r.vorig, r.categorie,
      r.product, daterange(r.begin, r.eind, '[]'), r.volume, r.eenheid, r.tarief, case when r.debet then r.bedrag else -r.bedrag end, r.debet
    from jsonb_to_recordset(${JSON.stringify(
      regels.map((r, i) => ({
        id: r.id,
        nr: i + 1,
        pad: r.pad,
        toewijzingnummer: r.toewijzingnummer,
        referentienummer: r.referentienummer,
        vorig: r.vorigReferentienummer,
        categorie: r.categorie,
        product: r.productCode,
        begin: r.periode.begin,
        eind: r.periode.eind,
        volume: r.volume,
        eenheid: r.eenheid,
        tarief: r.tarief,
        bedrag: r.bedrag,
        debet: r.debet,
      })),
    )}::jsonb) as r(id uuid, nr int, pad text, toewijzingnummer int, referentienummer text, vorig text, categorie text, product text, begin date, eind date,
      volume int, eenheid text, tarief bigint, bedrag bigint, debet boolean)`.execute(db)

/** References of this provider that stand already, outside this declaration. */
export const listBekendeReferenties = async (
  db: Db,
  mandaat: Mandaat,
  van: { declaratieId: string; wet: string; aanbiederId: string },
  nummers: readonly string[],
) =>
  new Set(
    (
      await rowsOf<{ nummer: string }>(
        db,
        sql`select referentienummer nummer from declaratie.declaratieregel where gemeente = ${mandaat.gemeente} and wet = ${van.wet} and aanbieder_id = ${van.aanbiederId}
          and referentienummer = any (${nummers}::text[]) and besluit is distinct from 'afgekeurd' and declaratie_id <> ${van.declaratieId}`,
      )
    ).map((rij) => rij.nummer),
  )

/** The debits that these credits point at; one not refused goes before one that was. */
export const listDebetten = (
  db: Db,
  mandaat: Mandaat,
  van: { wet: string; aanbiederId: string },
  nummers: readonly string[],
): Promise<Regel[]> =>
  rowsOf<Regel>(
    db,
    sql`${REGEL} where r.gemeente = ${mandaat.gemeente} and r.wet = ${van.wet} and r.aanbieder_id = ${van.aanbiederId} and r.debet
      and r.referentienummer = any (${nummers}::text[]) order by (r.besluit = 'afgekeurd') nulls first`,
  )

/** Approved and not credited debits on these toewijzingen: at most one may stand per month and product (TR389). */
export const listStaandeDebetten = (
  db: Db,
  mandaat: Mandaat,
  wet: string,
  nummers: readonly number[],
): Promise<Regel[]> =>
  rowsOf<Regel>(
    db,
    sql`${REGEL} where r.gemeente = ${mandaat.gemeente} and r.wet = ${wet} and r.toewijzingnummer = any (${nummers}::int[]) and r.debet and r.besluit = 'goedgekeurd'
      and r.gecrediteerd_door is null`,
  )

export const linkRegel = (db: Db, mandaat: Mandaat, id: string, clientId: string | null, toewijzingId: string | null) =>
  sql`update declaratie.declaratieregel set client_id = ${clientId}, toewijzing_id = ${toewijzingId} where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const parkRegel = (db: Db, mandaat: Mandaat, id: string, op: Datum | null) =>
  sql`update declaratie.declaratieregel set geparkeerd_op = ${op}::date where gemeente = ${mandaat.gemeente} and id = ${id} and besluit is null`.execute(
    db,
  )

export const decideRegel = (
  db: Db,
  mandaat: Mandaat,
  id: string,
  besluit: 'goedgekeurd' | 'afgekeurd',
  op: Datum,
  codes: readonly string[],
) =>
  sql`update declaratie.declaratieregel set besluit = ${besluit}, besloten_op = ${op}::date, codes = ${codes}::text[], geparkeerd_op = null
    where gemeente = ${mandaat.gemeente} and id = ${id} and besluit is null`.execute(db)

export const markGecrediteerd = (db: Db, mandaat: Mandaat, id: string, door: string) =>
  sql`update declaratie.declaratieregel set gecrediteerd_door = ${door} where gemeente = ${mandaat.gemeente} and id = ${id} and gecrediteerd_door is null`.execute(
    db,
  )

export type Controle = {
  code: string
  uitkomst: 'weigert' | 'kijk'
  retourcode: string | null
  waarde: Record<string, unknown> | null
}

export async function replaceControles(
  db: Db,
  mandaat: Mandaat,
  regelId: string,
  controles: readonly Controle[],
): Promise<void> {
  await sql`delete from declaratie.controle where gemeente = ${mandaat.gemeente} and regel_id = ${regelId}`.execute(db)
  if (controles.length === 0) return
  await sql`insert into declaratie.controle (gemeente, regel_id, code, uitkomst, retourcode, waarde)
    select ${mandaat.gemeente}, ${regelId}, c.code, c.uitkomst, c.retourcode, c.waarde
    from jsonb_to_recordset(${JSON.stringify(controles)}::jsonb) as c(code text, uitkomst text, retourcode text, waarde jsonb)
    on conflict do nothing`.execute(db)
}

export const listControles = (
  db: Db,
  mandaat: Mandaat,
  declaratieId: string,
): Promise<(Controle & { regelId: string })[]> =>
  rowsOf<Controle & { regelId: string }>(
    db,
    sql`select c.regel_id "regelId", c.code, c.uitkomst, c.retourcode, c.waarde from declaratie.controle c
      join declaratie.declaratieregel r on r.gemeente = c.gemeente and r.id = c.regel_id
      where c.gemeente = ${mandaat.gemeente} and r.declaratie_id = ${declaratieId} order by c.code`,
  )
