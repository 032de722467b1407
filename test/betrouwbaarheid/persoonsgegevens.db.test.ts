import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { categorieVan } from '#keten/dossier/commands/inzagebeeld.ts'
import { PERSOONSKOLOM } from '#keten/dossier/rules/inzage/declaratie.ts'
import { PERSOONSTABELLEN } from '#keten/dossier/rules/inzage/index.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

/** Tables that point at a person's things and hold nothing of her, or only what is derived of what she gets: the work of the house. */
const GEEN_PERSOON =
  /^(inrichting\.(?!gebruiker$)|aanbod\.|dossier\.weergave$|plan\.openstaand$|dossier\.wacht_op_start$|huishouden\.huishouden$)/

type Kolom = { tabel: string; kolom: string }

/**
 * Every table that leads to a person over foreign keys or by the name of a column, with all its columns. Neither the
 * declarations nor the rooms are asked: the catalogue of the real database is.
 */
async function telling(client: pg.Client): Promise<Kolom[]> {
  const kolommen = (
    await client.query<Kolom>(`select c.oid::regclass::text tabel, a.attname::text kolom
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public')
        and n.nspname not like 'pg_%' order by 1, a.attnum`)
  ).rows
  const sleutels = (
    await client.query<{ van: string; naar: string }>(
      `select conrelid::regclass::text van, confrelid::regclass::text naar from pg_constraint where contype = 'f'`,
    )
  ).rows
  const vanPersoon = new Set(['huishouden.persoon'])
  for (const { tabel, kolom } of kolommen) if (PERSOONSKOLOM.test(kolom)) vanPersoon.add(tabel)
  for (let groei = true; groei; ) {
    groei = false
    // A worker or a household is pointed at by much that is nobody's own.
    for (const { van, naar } of sleutels)
      if (
        !['inrichting.gebruiker', 'huishouden.huishouden'].includes(naar) &&
        vanPersoon.has(naar) &&
        !vanPersoon.has(van)
      ) {
        vanPersoon.add(van)
        groei = true
      }
  }
  return kolommen.filter(({ tabel }) => vanPersoon.has(tabel) && !GEEN_PERSOON.test(tabel))
}

const zonderCategorie = (kolommen: readonly Kolom[]) =>
  kolommen.flatMap(({ tabel, kolom }) => {
    const tabellen = PERSOONSTABELLEN.filter((een) => een.tabel === tabel)
    if (tabellen.length === 0) return [`${tabel} staat nergens`]
    return categorieVan(tabellen, kolom) ? [] : [`${tabel}.${kolom}`]
  })

describe('telling van persoonsgegevens (DO2)', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  it('elke kolom van elke tabel die een persoon noemt, wordt gegeven of met een reden weggelaten', async () => {
    const kolommen = await telling(house.owner)
    expect(new Set(kolommen.map(({ tabel }) => tabel)).size).toBeGreaterThan(75)
    expect([...new Set(zonderCategorie(kolommen))]).toEqual([])
  })

  it('wat gegeven wordt, bestaat, en staat in niet meer dan één categorie', async () => {
    const { rows } = await house.owner.query<{ naam: string }>(
      `select c.oid::regclass::text || '.' || a.attname naam from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped where c.relkind = 'r'`,
    )
    const echt = new Set(rows.map(({ naam }) => naam))
    const fout = PERSOONSTABELLEN.flatMap(({ tabel, velden, niet }) => {
      const namen = [...Object.keys(velden), ...Object.values(niet ?? {}).flat()]
      return [
        ...namen.filter((naam) => !echt.has(`${tabel}.${naam}`)),
        ...namen.filter((naam, index) => namen.indexOf(naam) !== index),
      ].map((naam) => `${tabel}.${naam}`)
    })
    expect(fout).toEqual([])
  })

  it.each([
    {
      wat: 'een nieuwe kolom bij een persoon',
      sql: 'alter table huishouden.persoon add lievelingskleur text',
      mist: 'huishouden.persoon.lievelingskleur',
    },
    {
      wat: 'een nieuwe tabel met een persoon',
      sql: 'create table plan.proef (gemeente char(4), id uuid, persoon_id uuid)',
      mist: 'plan.proef staat nergens',
    },
    {
      wat: 'een tabel die naar een hulpvraag wijst',
      sql: 'create table toegang.proef (gemeente char(4), id uuid, hulpvraag_id uuid, foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id))',
      mist: 'toegang.proef staat nergens',
    },
    {
      wat: 'een pseudoniem in de monitor',
      sql: 'alter table monitor.stroom add pseudoniem text',
      mist: 'monitor.stroom staat nergens',
    },
  ])('controle: $wat wordt gezien', async ({ sql, mist }) => {
    await house.owner.query('begin')
    try {
      await house.owner.query(sql)
      expect(zonderCategorie(await telling(house.owner))).toContain(mist)
    } finally {
      await house.owner.query('rollback')
    }
  })
})
