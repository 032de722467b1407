import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Leveringsvorm } from '#uitvoering/aanbod/index.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Wet } from '#values/wet.ts'
import type { Besluitsoort } from '../rules/besluit.ts'
import type { Omvang } from '../rules/omvang.ts'
import { OMVANG, range } from './toewijzing.ts'

export type Besluit = {
  gemeente: string
  id: string
  beschikkingnummer: number
  wet: Wet
  soort: Besluitsoort
  aanvraagId: string | null
  persoonId: string
  datum: Datum
  motivering: Buffer | null
  functie: string
  vervangenDoor: string | null
}

const BESLUIT = sql`select b.gemeente, b.id, b.beschikkingnummer, b.wet, b.soort, b.aanvraag_id "aanvraagId", b.persoon_id "persoonId", b.datum, b.motivering, b.functie,
          (select n.id from voorziening.besluit n where n.gemeente = b.gemeente and n.vervangt = b.id) "vervangenDoor"
        from voorziening.besluit b`

export const findBesluit = async (db: Db, mandaat: Mandaat, id: string): Promise<Besluit | undefined> =>
  (await rowsOf<Besluit>(db, sql`${BESLUIT} where b.gemeente = any (${mandaat.leest}::text[]) and b.id = ${id}`))[0]

export const listBesluiten = (db: Db, mandaat: Mandaat, persoonIds: readonly string[]): Promise<Besluit[]> =>
  rowsOf<Besluit>(
    db,
    sql`${BESLUIT} where b.gemeente = any (${mandaat.leest}::text[]) and b.persoon_id = any (${persoonIds}::uuid[]) order by b.datum desc, b.id desc`,
  )

export type NieuwBesluit = {
  id: string
  wet: Wet
  soort: Besluitsoort
  aanvraagId: string | null
  persoonId: string
  huishoudenId: string | null
  datum: Datum
  motivering: Buffer
  vervangt: string | null
  taak: string | null
}

export const insertBesluit = async (db: Db, mandaat: Mandaat, b: NieuwBesluit): Promise<number> =>
  (
    await rowsOf<{ beschikkingnummer: number }>(
      db,
      sql`insert into voorziening.besluit (gemeente, id, wet, soort, aanvraag_id, persoon_id, huishouden_id, datum, motivering, functie, vervangt, taak, door)
          values (${mandaat.gemeente}, ${b.id}, ${b.wet}, ${b.soort}, ${b.aanvraagId}, ${b.persoonId}, ${b.huishoudenId}, ${b.datum}::date, ${b.motivering},
            ${mandaat.functie}, ${b.vervangt}, ${b.taak}, ${mandaat.actor.id}) returning beschikkingnummer`,
    )
  )[0]!.beschikkingnummer

export type NieuweGrondslag = {
  soort: 'besluit' | 'verwijzing' | 'bepaling' | 'overname'
  besluitId: string | null
  verwijzingId: string | null
  verwijzertype: string
  persoonId: string
  periode: Periode
  reden: string | null
  taak: string | null
}

export const insertGrondslag = async (db: Db, mandaat: Mandaat, g: NieuweGrondslag): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into voorziening.grondslag (gemeente, soort, besluit_id, verwijzing_id, verwijzertype, persoon_id, geldig, reden, taak, door)
          values (${mandaat.gemeente}, ${g.soort}, ${g.besluitId}, ${g.verwijzingId}, ${g.verwijzertype}, ${g.persoonId}, ${range(g.periode)}, ${g.reden}, ${g.taak},
            ${mandaat.actor.id}) returning id`,
    )
  )[0]!.id

export type NieuweVoorziening = {
  clientId: string
  huishoudenId: string | null
  wet: Wet
  productId: string
  leveringsvorm: Leveringsvorm
  omvang: Omvang | null
  periode: Periode
  grondslagId: string
  gevraagdeVoorzieningId: string | null
  eigenBijdrage: boolean
  wijk: string | null
  taak: string | null
}

export const insertVoorziening = async (db: Db, mandaat: Mandaat, v: NieuweVoorziening): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into voorziening.voorziening (gemeente, client_id, huishouden_id, wet, product_id, leveringsvorm, volume, eenheid, frequentie, geldig, grondslag_id,
            gevraagde_voorziening_id, eigen_bijdrage, wijk, taak, door)
          values (${mandaat.gemeente}, ${v.clientId}, ${v.huishoudenId}, ${v.wet}, ${v.productId}, ${v.leveringsvorm}, ${v.omvang?.volume ?? null},
            ${v.omvang?.eenheid ?? null}, ${v.omvang?.frequentie ?? null}, ${range(v.periode)}, ${v.grondslagId}, ${v.gevraagdeVoorzieningId}, ${v.eigenBijdrage},
            ${v.wijk ?? 'onbekend'}, ${v.taak}, ${mandaat.actor.id}) returning id`,
    )
  )[0]!.id

export const insertPgb = (db: Db, mandaat: Mandaat, voorzieningId: string, jaarbedrag: number, taak: string | null) =>
  sql`insert into voorziening.pgb (gemeente, voorziening_id, jaarbedrag, taak) values (${mandaat.gemeente}, ${voorzieningId}, ${jaarbedrag}, ${taak})`.execute(
    db,
  )

export const insertHerbeoordeling = (
  db: Db,
  mandaat: Mandaat,
  h: { voorzieningId: string; gepland: Datum; uiterlijk: Datum; taak: string | null },
) =>
  sql`insert into voorziening.herbeoordeling (gemeente, voorziening_id, gepland, uiterlijk, taak, door)
      values (${mandaat.gemeente}, ${h.voorzieningId}, ${h.gepland}::date, ${h.uiterlijk}::date, ${h.taak}, ${mandaat.actor.id})`.execute(
    db,
  )

export type Voorziening = {
  gemeente: string
  id: string
  clientId: string
  huishoudenId: string | null
  wet: Wet
  productId: string
  productCode: string
  productNaam: string
  leveringsvorm: Leveringsvorm
  omvang: Omvang | null
  periode: Periode
  grondslagId: string
  grondslag: NieuweGrondslag['soort']
  grondslagPeriode: Periode
  verwijzertype: string
  besluitId: string | null
  beschikkingnummer: number | null
  verwijzingId: string | null
  gevraagdeVoorzieningId: string | null
  eindreden: string | null
  taak: string | null
}

const VOORZIENING = sql`select t.gemeente, t.id, t.client_id "clientId", t.huishouden_id "huishoudenId", t.wet, t.product_id "productId", t.product_code "productCode",
  t.product_naam "productNaam", t.leveringsvorm, ${OMVANG}, json_build_object('begin', lower(t.geldig), 'eind', upper(t.geldig) - 1) periode,
  t.grondslag_id "grondslagId", t.grondslag_soort grondslag,
  json_build_object('begin', lower(t.grondslag_geldig), 'eind', upper(t.grondslag_geldig) - 1) "grondslagPeriode", t.verwijzertype, t.besluit_id "besluitId",
  t.beschikkingnummer, t.verwijzing_id "verwijzingId",
  t.gevraagde_voorziening_id "gevraagdeVoorzieningId", t.eindreden, t.taak from voorziening.voorziening_volledig t`

export const findVoorziening = async (
  db: Db,
  mandaat: Mandaat,
  voorzieningId: string,
): Promise<Voorziening | undefined> =>
  (
    await rowsOf<Voorziening>(
      db,
      sql`${VOORZIENING} where t.gemeente = any (${mandaat.leest}::text[]) and t.id = ${voorzieningId}`,
    )
  )[0]

/** For a change: locked, so that two who assign the same provision do so one after the other. */
export async function lockVoorziening(
  db: Db,
  mandaat: Mandaat,
  voorzieningId: string,
): Promise<Voorziening | undefined> {
  await sql`select id from voorziening.voorziening where gemeente = ${mandaat.gemeente} and id = ${voorzieningId} for update`.execute(
    db,
  )
  return (
    await rowsOf<Voorziening>(
      db,
      sql`${VOORZIENING} where t.gemeente = ${mandaat.gemeente} and t.id = ${voorzieningId}`,
    )
  )[0]
}

export const listVoorzieningen = (db: Db, mandaat: Mandaat, clientIds: readonly string[]): Promise<Voorziening[]> =>
  rowsOf<Voorziening>(
    db,
    sql`${VOORZIENING} where t.gemeente = any (${mandaat.leest}::text[]) and t.client_id = any (${clientIds}::uuid[]) order by lower(t.geldig) desc, t.id desc`,
  )

export const listVanBesluit = (db: Db, mandaat: Mandaat, besluitId: string): Promise<Voorziening[]> =>
  rowsOf<Voorziening>(
    db,
    sql`${VOORZIENING} where t.gemeente = ${mandaat.gemeente} and t.besluit_id = ${besluitId} order by lower(t.geldig)`,
  )

/** Nothing is left to look at again once it has ended. */
export const closeHerbeoordelingen = (
  db: Db,
  mandaat: Mandaat,
  voorzieningId: string,
  op: Datum,
  uitkomst: 'beeindigd' | 'gewijzigd',
) =>
  sql`update voorziening.herbeoordeling set gedaan_op = ${op}::date, uitkomst = ${uitkomst}
      where gemeente = ${mandaat.gemeente} and voorziening_id = ${voorzieningId} and gedaan_op is null`.execute(db)

export const endVoorziening = (db: Db, mandaat: Mandaat, voorzieningId: string, laatsteDag: Datum, reden: string) =>
  sql`update voorziening.voorziening set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]'), eindreden = ${reden}
      where gemeente = ${mandaat.gemeente} and id = ${voorzieningId}`.execute(db)

/** Also for whom lives elsewhere and was supported from this household's plan (D5). */
export const listVanHuishouden = (db: Db, mandaat: Mandaat, huishoudenId: string): Promise<Voorziening[]> =>
  rowsOf<Voorziening>(
    db,
    sql`${VOORZIENING} where t.gemeente = any (${mandaat.leest}::text[]) and t.huishouden_id = ${huishoudenId}`,
  )

/** Who has help of this wet on a day, each once. */
export const listClientenMetHulp = async (db: Db, mandaat: Mandaat, wet: string, op: Datum): Promise<string[]> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`select distinct client_id id from voorziening.voorziening
          where gemeente = ${mandaat.gemeente} and wet = ${wet} and geldig @> ${op}::date`,
    )
  ).map((een) => een.id)
