import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import {
  type Bekostiging,
  type Contract,
  type Contractproduct,
  ruimteVan,
  type Schaal,
  type Tarief,
} from '../rules/contract.ts'

const range = ({ begin, eind }: Periode) => sql`daterange(${begin}::date, ${eind ?? null}::date, '[]')`

const CONTRACT = sql`select id, aanbieder_id "aanbiederId", nummer, wet, inkoopmodel, samenwerking, plafond, opgezegd_per "opgezegdPer",
  json_build_object('begin', lower(geldig), 'eind', upper(geldig) - 1) periode from contract.contract`

export const findContract = async (db: Db, mandaat: Mandaat, contractId: string): Promise<Contract | undefined> =>
  (await rowsOf<Contract>(db, sql`${CONTRACT} where gemeente = ${mandaat.gemeente} and id = ${contractId}`))[0]

export const listContracten = (db: Db, mandaat: Mandaat, aanbiederId: string): Promise<Contract[]> =>
  rowsOf<Contract>(
    db,
    sql`${CONTRACT} where gemeente = ${mandaat.gemeente} and aanbieder_id = ${aanbiederId} order by lower(geldig) desc, nummer`,
  )

export type NieuwContract = Omit<Contract, 'id' | 'opgezegdPer'>

export const insertContract = async (db: Db, mandaat: Mandaat, contract: NieuwContract): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into contract.contract (gemeente, aanbieder_id, nummer, wet, inkoopmodel, samenwerking, plafond, geldig)
          values (${mandaat.gemeente}, ${contract.aanbiederId}, ${contract.nummer}, ${contract.wet}, ${contract.inkoopmodel}, ${contract.samenwerking},
            ${contract.plafond}, ${range(contract.periode)}) returning id`,
    )
  )[0]!.id

export const updateOpzegging = (db: Db, mandaat: Mandaat, contractId: string, op: Datum, per: Datum) =>
  sql`update contract.contract set opgezegd_op = ${op}::date, opgezegd_per = ${per}::date where gemeente = ${mandaat.gemeente} and id = ${contractId}`.execute(
    db,
  )

export type NieuwContractproduct = {
  contractId: string
  aanbiederId: string
  wet: string
  productId: string
  bekostiging: string
  schaal: string
  resultaatafspraak: string | null
  periode: Periode
}

export const insertContractproduct = async (db: Db, mandaat: Mandaat, nieuw: NieuwContractproduct): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into contract.contractproduct (gemeente, contract_id, aanbieder_id, wet, product_id, bekostiging, schaal, resultaatafspraak, geldig)
          values (${mandaat.gemeente}, ${nieuw.contractId}, ${nieuw.aanbiederId}, ${nieuw.wet}, ${nieuw.productId}, ${nieuw.bekostiging}, ${nieuw.schaal},
            ${nieuw.resultaatafspraak}, ${range(nieuw.periode)}) returning id`,
    )
  )[0]!.id

type Rij = Contractproduct & { opgezegdPer: Datum | null }
const metRuimte = ({ opgezegdPer, ...rij }: Rij): Contractproduct => ({
  ...rij,
  periode: ruimteVan(rij.periode, opgezegdPer),
})

const PRODUCT = (
  op: string,
) => sql`p.contract_id "contractId", p.id "contractproductId", p.aanbieder_id "aanbiederId", p.product_id "productId",
  t.bedrag "tariefCents", t.eenheid, p.bekostiging, p.schaal, c.opgezegd_per "opgezegdPer",
  json_build_object('begin', lower(p.geldig), 'eind', upper(p.geldig) - 1) periode
  from contract.contractproduct p
  join contract.contract c on c.gemeente = p.gemeente and c.id = p.contract_id
  left join lateral (select x.bedrag, x.eenheid from contract.tarief x where x.gemeente = p.gemeente and x.contractproduct_id = p.id
    order by (x.geldig @> ${op}::date) desc, lower(x.geldig) limit 1) t on true`

/** All the stretches in which a provider has this product under contract, with the price of `op` or else the first to come. */
export const listContractproducten = async (
  db: Db,
  mandaat: Mandaat,
  aanbiederId: string,
  productId: string,
  op: Datum,
): Promise<Contractproduct[]> =>
  (
    await rowsOf<Rij>(
      db,
      sql`select ${PRODUCT(op)} where p.gemeente = ${mandaat.gemeente} and p.aanbieder_id = ${aanbiederId} and p.product_id = ${productId} order by lower(p.geldig)`,
    )
  ).map(metRuimte)

export const getContractproductById = async (
  db: Db,
  mandaat: Mandaat,
  contractproductId: string,
  op: Datum,
): Promise<Contractproduct | undefined> =>
  (
    await rowsOf<Rij>(
      db,
      sql`select ${PRODUCT(op)} where p.gemeente = ${mandaat.gemeente} and p.id = ${contractproductId}`,
    )
  ).map(metRuimte)[0]

export type Keus = Contractproduct & { aanbieder: string; agb: string }

/** Who may deliver this product throughout the period: what the form Toewijzen offers. */
export const listAanbiedersVoorProduct = async (
  db: Db,
  mandaat: Mandaat,
  productId: string,
  periode: Periode,
): Promise<Keus[]> =>
  rowsOf<Keus>(
    db,
    sql`select a.naam aanbieder, a.agb, y.* from (select ${PRODUCT(periode.begin)} where p.gemeente = ${mandaat.gemeente} and p.product_id = ${productId}
          and p.geldig @> ${range(periode)} and (c.opgezegd_per is null or c.opgezegd_per >= coalesce(${periode.eind ?? null}::date, 'infinity'))) y
        join contract.aanbieder a on a.gemeente = ${mandaat.gemeente} and a.id = y."aanbiederId" order by a.naam`,
  )

export type ContractproductRij = {
  id: string
  contractId: string
  productId: string
  code: string
  naam: string
  bekostiging: Bekostiging
  schaal: Schaal
  resultaatafspraak: string | null
  periode: Periode
  tarieven: Tarief[]
}

export const listProductenVanAanbieder = (
  db: Db,
  mandaat: Mandaat,
  aanbiederId: string,
): Promise<ContractproductRij[]> =>
  rowsOf<ContractproductRij>(
    db,
    sql`select p.id, p.contract_id "contractId", p.product_id "productId", p.code, p.naam, p.bekostiging, p.schaal, p.resultaatafspraak,
          json_build_object('begin', lower(p.geldig), 'eind', upper(p.geldig) - 1) periode,
          coalesce((select json_agg(json_build_object('id', t.id, 'bedrag', t.bedrag, 'eenheid', t.eenheid, 'reden', t.reden,
            'periode', json_build_object('begin', lower(t.geldig), 'eind', upper(t.geldig) - 1)) order by lower(t.geldig) desc)
            from contract.tarief t where t.gemeente = p.gemeente and t.contractproduct_id = p.id), '[]') tarieven
        from contract.productregel p
        where p.gemeente = ${mandaat.gemeente} and p.aanbieder_id = ${aanbiederId} order by p.code, lower(p.geldig)`,
  )

export const listTarieven = (db: Db, mandaat: Mandaat, contractproductId: string): Promise<Tarief[]> =>
  rowsOf<Tarief>(
    db,
    sql`select id, bedrag, eenheid, reden, json_build_object('begin', lower(geldig), 'eind', upper(geldig) - 1) periode
        from contract.tarief where gemeente = ${mandaat.gemeente} and contractproduct_id = ${contractproductId} order by lower(geldig)`,
  )

export const endTariefBefore = (db: Db, mandaat: Mandaat, contractproductId: string, vanaf: Datum) =>
  sql`update contract.tarief set geldig = daterange(lower(geldig), ${vanaf}::date)
      where gemeente = ${mandaat.gemeente} and contractproduct_id = ${contractproductId} and geldig @> ${vanaf}::date and lower(geldig) < ${vanaf}::date`.execute(
    db,
  )

export const insertTarief = async (
  db: Db,
  mandaat: Mandaat,
  tarief: Omit<Tarief, 'id'> & { contractproductId: string },
): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into contract.tarief (gemeente, contractproduct_id, bedrag, eenheid, reden, geldig)
          values (${mandaat.gemeente}, ${tarief.contractproductId}, ${tarief.bedrag}, ${tarief.eenheid}, ${tarief.reden}, ${range(tarief.periode)}) returning id`,
    )
  )[0]!.id
