import type { Keys } from '#platform/crypto.ts'
import { type Db, sql } from '#platform/db.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Product } from '#uitvoering/aanbod/index.ts'
import { maakBsn } from '#values/bsn.ts'
import { type Datum, datum } from '#values/datum.ts'
import type { Besluitsituatie, OmVoorziening, TeVerlenen } from './rules/besluit.ts'
import type { Situatie, TeWijzen } from './rules/toewijzing.ts'
import type { Lopend } from './rules/versie.ts'

export const vanaf = (begin: string, eind?: string) => ({ begin: datum(begin), eind: eind ? datum(eind) : null })
const JAAR = vanaf('2026-01-01', '2026-12-31')
const TWEE_UUR = { volume: 2, eenheid: '04' as const, frequentie: 2 as const }

export const eenOpdracht = (anders: Partial<TeWijzen> = {}): TeWijzen => ({
  periode: vanaf('2026-02-01', '2026-07-31'),
  omvang: TWEE_UUR,
  budget: null,
  ...anders,
})

/** Two hours a week in natura, all of 2026, under a contract without end. */
export const eenSituatie = (anders: Partial<Situatie> = {}): Situatie => ({
  voorziening: { periode: JAAR, omvang: TWEE_UUR, leveringsvorm: 'zin' },
  grondslag: JAAR,
  contract: [{ periode: vanaf('2025-01-01'), bekostiging: 'inspanning', tariefCents: 6250 }],
  product: { eenheden: ['01', '04', '84'], frequenties: [2, 4, 6] },
  bestaand: [],
  pgb: [],
  ...anders,
})

export const eenLopende = (anders: Partial<Lopend> = {}): Lopend => ({
  looptijd: JAAR,
  omvang: TWEE_UUR,
  budget: null,
  verwijderd: false,
  verbruik: [],
  ...anders,
})

export const eenJeugdproduct: Product = {
  id: 'p',
  wet: 'jeugdwet',
  categorie: '45',
  code: '45A48',
  naam: 'Jeugdhulp ambulant',
  verblijf: false,
  taak: null,
  eenheden: ['01', '04'],
  frequenties: [2],
  leeftijdsgrens: 18,
  leveringsvormen: ['zin', 'pgb'],
  eigenBijdrage: false,
  periode: vanaf('2020-01-01'),
}
export const eenBesluitsituatie = (anders: Partial<Besluitsituatie> = {}): Besluitsituatie => ({
  soort: 'toekenning',
  wet: 'jeugdwet',
  motivering: 'Passende hulp',
  limiet: 2_500_000,
  mandaatWetten: ['jeugdwet'],
  geboren: datum('2012-05-17'),
  woontElders: false,
  planVastgesteld: true,
  aanvraagWet: null,
  ...anders,
})
export const eenVerlening = (anders: Partial<TeVerlenen> = {}): TeVerlenen => ({
  productId: 'p',
  leveringsvorm: 'zin',
  omvang: TWEE_UUR,
  periode: JAAR,
  jaarbedrag: null,
  redenNaLeeftijdsgrens: null,
  ...anders,
})
export const omEenVoorziening = (anders: Partial<OmVoorziening> = {}): OmVoorziening => ({
  product: eenJeugdproduct,
  jaarkosten: 600_000,
  lopend: [],
  ...anders,
})

export type Inkoop = {
  productId: string
  aanbiederId: string
  contractId: string
  contractproductId: string
  agb: string
}

/** A product, a provider under contract for it, and a price: what an assignment needs. */
export async function eenInkoop(
  db: Db,
  gemeente: string,
  {
    wet = 'wmo',
    code,
    categorie,
    agb,
    begin = datum('2025-01-01'),
    eind = null,
    leeftijdsgrens = null,
  }: {
    wet?: 'wmo' | 'jeugdwet'
    code: string
    categorie: string
    agb: string
    begin?: Datum
    eind?: Datum | null
    leeftijdsgrens?: number | null
  },
): Promise<Inkoop> {
  const [productId, aanbiederId, contractId, contractproductId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()]
  const geldig = sql`daterange(${begin}::date, ${eind}::date, '[]')`
  await sql`insert into aanbod.product (gemeente, id, wet, categorie, code) values (${gemeente}, ${productId}, ${wet}, ${categorie}, ${code})`.execute(
    db,
  )
  await sql`insert into aanbod.productversie (gemeente, product_id, naam, eenheden, frequenties, leeftijdsgrens, leveringsvormen, eigen_bijdrage, geldig)
    values (${gemeente}, ${productId}, ${`Product ${code}`}, '{01,04}', '{2,4,6}', ${leeftijdsgrens}, '{zin,pgb}', false, '[2020-01-01,)')`.execute(
    db,
  )
  await sql`insert into contract.aanbieder (gemeente, id, naam, agb) values (${gemeente}, ${aanbiederId}, ${`Aanbieder ${agb}`}, ${agb})`.execute(
    db,
  )
  await sql`insert into contract.contract (gemeente, id, aanbieder_id, nummer, wet, inkoopmodel, geldig)
    values (${gemeente}, ${contractId}, ${aanbiederId}, ${`C-${agb}-${code}`}, ${wet}, 'open house', ${geldig})`.execute(
    db,
  )
  await sql`insert into contract.contractproduct (gemeente, id, contract_id, aanbieder_id, wet, product_id, bekostiging, schaal, geldig)
    values (${gemeente}, ${contractproductId}, ${contractId}, ${aanbiederId}, ${wet}, ${productId}, 'inspanning', 'lokaal', ${geldig})`.execute(
    db,
  )
  await sql`insert into contract.tarief (gemeente, contractproduct_id, bedrag, eenheid, reden, geldig)
    values (${gemeente}, ${contractproductId}, 6250, '04', 'onderhandeld', ${geldig})`.execute(db)
  return { productId, aanbiederId, contractId, contractproductId, agb }
}

let volgnummer = 4_000_000

/** A fictitious BSN for someone entered by name: without one no message can be sent about him. */
export async function metBsn(
  owner: { query(statement: string, values: unknown[]): Promise<unknown> },
  keys: Keys,
  gemeente: string,
  persoonId: string,
): Promise<void> {
  volgnummer += 1
  const nummer = maakBsn(volgnummer)
  const bsn = keys.encrypt(nummer, { gemeente, table: 'huishouden.persoon', row: persoonId, column: 'bsn' })
  await owner.query('update huishouden.persoon set bsn = $1, bsn_zoek = $2 where gemeente = $3 and id = $4', [
    bsn,
    keys.lookup(gemeente, nummer),
    gemeente,
    persoonId,
  ])
}

/** For tests of rooms downstream that need an assignment made as people make it. */
export { wijsToe } from './commands/wijsToe.ts'
