import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { ToewijzingWet } from '../rules/codes.ts'
import type { Omvang } from '../rules/omvang.ts'
import type { Verzoeksoort } from '../rules/verzoek.ts'
import { OMVANG, range } from './toewijzing.ts'

export type Verzoek = {
  gemeente: string
  id: string
  soort: Verzoeksoort
  wet: ToewijzingWet
  clientId: string
  huishoudenId: string | null
  aanbiederId: string
  aanbieder: string
  agb: string
  referentieAanbieder: string
  verwijzingId: string | null
  verwijzertype: string | null
  productId: string | null
  productCode: string | null
  productNaam: string | null
  omvang: Omvang | null
  gewenst: Periode | null
  regels: unknown[]
  dagtekening: Datum
  ontvangenOp: Datum
  uiterlijk: Datum
  onderzoekOp: Datum | null
  beantwoordOp: Datum | null
  taak: string | null
}

const VERZOEK = sql`select t.gemeente, t.id, t.soort, t.wet, t.client_id "clientId", t.huishouden_id "huishoudenId", t.aanbieder_id "aanbiederId",
  t.aanbieder_naam aanbieder, t.aanbieder_agb agb, t.referentie_aanbieder "referentieAanbieder", t.verwijzing_id "verwijzingId", t.verwijzertype,
  t.product_id "productId", t.product_code "productCode", t.product_naam "productNaam", ${OMVANG},
  case when t.gewenst is null then null else json_build_object('begin', lower(t.gewenst), 'eind', upper(t.gewenst) - 1) end gewenst,
  t.regels, t.dagtekening, t.ontvangen_op "ontvangenOp", t.uiterlijk, t.onderzoek_op "onderzoekOp", t.beantwoord_op "beantwoordOp", t.taak
  from voorziening.verzoek_volledig t`

export async function lockVerzoek(db: Db, mandaat: Mandaat, verzoekId: string): Promise<Verzoek | undefined> {
  await sql`select id from voorziening.verzoek where gemeente = ${mandaat.gemeente} and id = ${verzoekId} for update`.execute(
    db,
  )
  return (await rowsOf<Verzoek>(db, sql`${VERZOEK} where t.gemeente = ${mandaat.gemeente} and t.id = ${verzoekId}`))[0]
}

export const findVerzoek = async (db: Db, mandaat: Mandaat, verzoekId: string): Promise<Verzoek | undefined> =>
  (
    await rowsOf<Verzoek>(db, sql`${VERZOEK} where t.gemeente = any (${mandaat.leest}::text[]) and t.id = ${verzoekId}`)
  )[0]

export const findVerzoekByReferentie = async (
  db: Db,
  mandaat: Mandaat,
  wet: ToewijzingWet,
  aanbiederId: string,
  referentie: string,
): Promise<Verzoek | undefined> =>
  (
    await rowsOf<Verzoek>(
      db,
      sql`${VERZOEK} where t.gemeente = ${mandaat.gemeente} and t.wet = ${wet} and t.aanbieder_id = ${aanbiederId} and t.referentie_aanbieder = ${referentie}`,
    )
  )[0]

export const listOpenVerzoeken = (
  db: Db,
  mandaat: Mandaat,
  zichtbaar: ReturnType<typeof sql<boolean>>,
  filter: { clientId?: string | undefined; aanbiederId?: string | undefined } = {},
): Promise<Verzoek[]> =>
  rowsOf<Verzoek>(
    db,
    sql`${VERZOEK} where t.gemeente = any (${mandaat.leest}::text[]) and t.beantwoord_op is null and ${zichtbaar}
        and (${filter.clientId ?? null}::uuid is null or t.client_id = ${filter.clientId ?? null})
        and (${filter.aanbiederId ?? null}::uuid is null or t.aanbieder_id = ${filter.aanbiederId ?? null}) order by t.uiterlijk, t.id limit 500`,
  )

export type NieuwVerzoek = {
  soort: Verzoeksoort
  wet: ToewijzingWet
  clientId: string
  huishoudenId: string | null
  aanbiederId: string
  referentieAanbieder: string
  verwijzingId: string | null
  verwijzertype: string | null
  beschikkingnummer: number | null
  productId: string | null
  categorie: string | null
  omvang: Omvang | null
  gewenst: Periode | null
  regels: unknown[]
  dagtekening: Datum
  ontvangenOp: Datum
  uiterlijk: Datum
  taak: string | null
}

export const insertVerzoek = async (db: Db, mandaat: Mandaat, v: NieuwVerzoek): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into voorziening.verzoek (gemeente, soort, wet, client_id, huishouden_id, aanbieder_id, referentie_aanbieder, verwijzing_id, verwijzertype,
            beschikkingnummer, product_id, categorie, volume, eenheid, frequentie, gewenst, regels, dagtekening, ontvangen_op, uiterlijk, taak, door)
          values (${mandaat.gemeente}, ${v.soort}, ${v.wet}, ${v.clientId}, ${v.huishoudenId}, ${v.aanbiederId}, ${v.referentieAanbieder}, ${v.verwijzingId},
            ${v.verwijzertype}, ${v.beschikkingnummer}, ${v.productId}, ${v.categorie}, ${v.omvang?.volume ?? null}, ${v.omvang?.eenheid ?? null},
            ${v.omvang?.frequentie ?? null}, ${v.gewenst ? range(v.gewenst) : null}, ${JSON.stringify(v.regels)}::jsonb, ${v.dagtekening}::date,
            ${v.ontvangenOp}::date, ${v.uiterlijk}::date, ${v.taak}, ${mandaat.actor.id}) returning id`,
    )
  )[0]!.id

export type AntwoordRij = {
  id: string
  soort: 'in-onderzoek' | 'afgewezen' | 'gehonoreerd'
  datum: Datum
  reden: string | null
  verantwoordelijkeGemeente: string | null
}

export const listAntwoorden = (db: Db, mandaat: Mandaat, verzoekId: string): Promise<AntwoordRij[]> =>
  rowsOf<AntwoordRij>(
    db,
    sql`select id, soort, datum, reden, verantwoordelijke_gemeente "verantwoordelijkeGemeente" from voorziening.verzoekantwoord
        where gemeente = any (${mandaat.leest}::text[]) and verzoek_id = ${verzoekId} order by id`,
  )

export type NieuwAntwoord = {
  verzoekId: string
  soort: AntwoordRij['soort']
  datum: Datum
  reden: string | null
  verantwoordelijkeGemeente: string | null
  taak: string | null
}

export const insertAntwoord = async (db: Db, mandaat: Mandaat, a: NieuwAntwoord): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into voorziening.verzoekantwoord (gemeente, verzoek_id, soort, datum, reden, verantwoordelijke_gemeente, taak, door)
          values (${mandaat.gemeente}, ${a.verzoekId}, ${a.soort}, ${a.datum}::date, ${a.reden}, ${a.verantwoordelijkeGemeente}, ${a.taak}, ${mandaat.actor.id}) returning id`,
    )
  )[0]!.id

export const updateVerzoek = (
  db: Db,
  mandaat: Mandaat,
  verzoekId: string,
  naar: { uiterlijk: Datum; onderzoekOp: Datum | null; beantwoordOp: Datum | null },
) =>
  sql`update voorziening.verzoek set uiterlijk = ${naar.uiterlijk}::date, onderzoek_op = ${naar.onderzoekOp}::date, beantwoord_op = ${naar.beantwoordOp}::date
      where gemeente = ${mandaat.gemeente} and id = ${verzoekId}`.execute(db)
