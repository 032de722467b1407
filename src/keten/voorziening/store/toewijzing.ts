import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { ToewijzingWet } from '../rules/codes.ts'
import type { Omvang } from '../rules/omvang.ts'

export const range = ({ begin, eind }: Periode) => sql`daterange(${begin}::date, ${eind ?? null}::date, '[]')`
export const OMVANG = sql`case when t.volume is null then null
  else json_build_object('volume', t.volume, 'eenheid', t.eenheid, 'frequentie', t.frequentie) end omvang`

export type Toewijzing = {
  gemeente: string
  id: string
  nummer: number
  wet: ToewijzingWet
  voorzieningId: string
  clientId: string
  huishoudenId: string | null
  productId: string
  productCode: string
  productNaam: string
  categorie: string
  aanbiederId: string
  aanbieder: string
  agb: string
  contractproductId: string
  verzoekId: string | null
  versie: number
  toegewezenOp: Date
  looptijd: Periode
  omvang: Omvang | null
  budget: number | null
  reden: string | null
  referentieAanbieder: string | null
  ingetrokken: boolean
  verwijderd: boolean
  grondslag: 'besluit' | 'verwijzing' | 'bepaling' | 'overname'
  verwijzertype: string
  beschikkingnummer: number | null
  levering: 'niet gestart' | 'loopt' | 'onderbroken' | 'beeindigd'
  taak: string | null
}

const TOEWIJZING = sql`select t.gemeente, t.id, t.nummer, t.wet, t.voorziening_id "voorzieningId", t.client_id "clientId", t.huishouden_id "huishoudenId",
  t.product_id "productId", t.product_code "productCode", t.product_naam "productNaam", t.categorie, t.aanbieder_id "aanbiederId",
  t.aanbieder_naam aanbieder, t.aanbieder_agb agb, t.contractproduct_id "contractproductId", t.verzoek_id "verzoekId", t.versie,
  t.toegewezen_op "toegewezenOp", json_build_object('begin', lower(t.looptijd), 'eind', upper(t.looptijd) - 1) looptijd, ${OMVANG}, t.budget, t.reden,
  t.referentie_aanbieder "referentieAanbieder", t.ingetrokken, t.verwijderd, t.grondslag_soort grondslag, t.verwijzertype, t.beschikkingnummer, t.levering, t.taak
  from voorziening.toewijzing_volledig t`

export const findToewijzing = async (db: Db, mandaat: Mandaat, toewijzingId: string): Promise<Toewijzing | undefined> =>
  (
    await rowsOf<Toewijzing>(
      db,
      sql`${TOEWIJZING} where t.gemeente = any (${mandaat.leest}::text[]) and t.id = ${toewijzingId}`,
    )
  )[0]

export const findToewijzingByNummer = async (
  db: Db,
  mandaat: Mandaat,
  nummer: number,
  wet: ToewijzingWet,
): Promise<Toewijzing | undefined> =>
  (
    await rowsOf<Toewijzing>(
      db,
      sql`${TOEWIJZING} where t.gemeente = ${mandaat.gemeente} and t.wet = ${wet} and t.nummer = ${nummer}`,
    )
  )[0]

export const listToewijzingenByNummers = (
  db: Db,
  mandaat: Mandaat,
  nummers: readonly number[],
  wet: ToewijzingWet,
): Promise<Toewijzing[]> =>
  rowsOf<Toewijzing>(
    db,
    sql`${TOEWIJZING} where t.gemeente = ${mandaat.gemeente} and t.wet = ${wet} and t.nummer = any (${nummers}::int[])`,
  )

/** OP087: all that hold on or after the day, and those that changed since the previous message. */
export const listActueel = (
  db: Db,
  mandaat: Mandaat,
  clientId: string,
  aanbiederId: string,
  op: Datum,
  sinds: Date | null = null,
): Promise<Toewijzing[]> =>
  rowsOf<Toewijzing>(
    db,
    sql`${TOEWIJZING} where t.gemeente = ${mandaat.gemeente} and t.client_id = ${clientId} and t.aanbieder_id = ${aanbiederId}
        and ((not t.verwijderd and coalesce(upper(t.looptijd) > ${op}::date, true)) or t.toegewezen_op > coalesce(${sinds}::timestamptz, 'infinity'))
        order by t.nummer`,
  )

export const listVanVoorzieningen = (
  db: Db,
  mandaat: Mandaat,
  voorzieningIds: readonly string[],
): Promise<Toewijzing[]> =>
  rowsOf<Toewijzing>(
    db,
    sql`${TOEWIJZING} where t.gemeente = any (${mandaat.leest}::text[]) and t.voorziening_id = any (${voorzieningIds}::uuid[]) order by lower(t.looptijd), t.nummer`,
  )

/** Same client, product and provider (OP259). */
export const listLooptijden = async (
  db: Db,
  mandaat: Mandaat,
  clientId: string,
  productId: string,
  aanbiederId: string,
): Promise<Periode[]> =>
  (
    await rowsOf<{ looptijd: Periode }>(
      db,
      sql`select json_build_object('begin', lower(t.looptijd), 'eind', upper(t.looptijd) - 1) looptijd from voorziening.toewijzing t
          where t.gemeente = ${mandaat.gemeente} and t.client_id = ${clientId} and t.product_id = ${productId} and t.aanbieder_id = ${aanbiederId} and not t.verwijderd`,
    )
  ).map((rij) => rij.looptijd)

/** Locks the row: two who decide at once do so one after the other. */
export const lockToewijzing = (db: Db, mandaat: Mandaat, toewijzingId: string) =>
  rowsOf<{ id: string }>(
    db,
    sql`select id from voorziening.toewijzing where gemeente = ${mandaat.gemeente} and id = ${toewijzingId} for update`,
  )

export type NieuweToewijzing = {
  id: string
  wet: ToewijzingWet
  voorzieningId: string
  clientId: string
  huishoudenId: string | null
  productId: string
  aanbiederId: string
  contractproductId: string
  verzoekId: string | null
  taak: string | null
}
export type NieuweVersie = {
  nr: number
  tijdstip: Date
  looptijd: Periode
  omvang: Omvang | null
  budget: number | null
  reden: string | null
  referentieAanbieder: string | null
  instemming: boolean
}

export async function insertToewijzing(
  db: Db,
  mandaat: Mandaat,
  t: NieuweToewijzing,
  versie: NieuweVersie,
): Promise<number> {
  const [rij] = await rowsOf<{ nummer: number }>(
    db,
    sql`insert into voorziening.toewijzing (gemeente, id, wet, voorziening_id, client_id, huishouden_id, product_id, aanbieder_id, contractproduct_id, verzoek_id,
          toegewezen_op, looptijd, volume, eenheid, frequentie, budget, taak)
        values (${mandaat.gemeente}, ${t.id}, ${t.wet}, ${t.voorzieningId}, ${t.clientId}, ${t.huishoudenId}, ${t.productId}, ${t.aanbiederId}, ${t.contractproductId},
          ${t.verzoekId}, ${versie.tijdstip}, ${range(versie.looptijd)}, ${versie.omvang?.volume ?? null}, ${versie.omvang?.eenheid ?? null},
          ${versie.omvang?.frequentie ?? null}, ${versie.budget}, ${t.taak}) returning nummer`,
  )
  await insertVersie(db, mandaat, t.id, t.taak, versie)
  return rij!.nummer
}

export const insertVersie = (
  db: Db,
  mandaat: Mandaat,
  toewijzingId: string,
  taak: string | null,
  versie: NieuweVersie,
) =>
  sql`insert into voorziening.toewijzingversie (gemeente, toewijzing_id, nr, tijdstip, looptijd, volume, eenheid, frequentie, budget, reden, referentie_aanbieder,
        instemming, taak, door)
      values (${mandaat.gemeente}, ${toewijzingId}, ${versie.nr}, ${versie.tijdstip}, ${range(versie.looptijd)}, ${versie.omvang?.volume ?? null},
        ${versie.omvang?.eenheid ?? null}, ${versie.omvang?.frequentie ?? null}, ${versie.budget}, ${versie.reden}, ${versie.referentieAanbieder},
        ${versie.instemming}, ${taak}, ${mandaat.actor.id})`.execute(db)

export type Versie = {
  nr: number
  tijdstip: Date
  looptijd: Periode
  omvang: Omvang | null
  budget: number | null
  reden: string | null
  instemming: boolean
}

export const listVersies = (db: Db, mandaat: Mandaat, toewijzingId: string): Promise<Versie[]> =>
  rowsOf<Versie>(
    db,
    sql`select t.nr, t.tijdstip, json_build_object('begin', lower(t.looptijd), 'eind', upper(t.looptijd) - 1) looptijd, ${OMVANG}, t.budget, t.reden, t.instemming
        from voorziening.toewijzingversie t where t.gemeente = any (${mandaat.leest}::text[]) and t.toewijzing_id = ${toewijzingId} order by t.nr desc`,
  )

/** After a bulk load with its own numbers: the next number is above all of them. */
export const alignNummers = (db: Db) =>
  sql`select setval('voorziening.toewijzingnummer', greatest((select max(nummer) from voorziening.toewijzing), (select last_value from voorziening.toewijzingnummer), 1)),
        setval('voorziening.beschikkingnummer', greatest((select max(beschikkingnummer) from voorziening.besluit), (select last_value from voorziening.beschikkingnummer), 1))`.execute(
    db,
  )
