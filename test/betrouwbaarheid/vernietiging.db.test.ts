import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PERSOONSKOLOM } from '#keten/dossier/rules/inzage/declaratie.ts'
import { PERSOONSTABELLEN } from '#keten/dossier/rules/inzage/index.ts'
import { sporenVan } from '#test/harness/sporen.ts'
import { bouwStadje, kanariesIn, type Stadje } from './stadje.ts'

/** Of a provider's declaration as a whole, or handled by the destruction itself: the row is nobody's, or stays without a name. */
const NIET_ALS_KIND = new Set([
  'declaratie.declaratie',
  'declaratie.akkoord',
  'declaratie.betaalopdracht',
  'inrichting.gebruiker',
  'huishouden.persoon',
  'voorziening.feit_blijft',
  'dossier.vernietigingsregel',
  'toegang.melding',
])

/** Tables that hold a person and that destruction would not come to, asked of the catalogue of the real database. */
async function ongedekt(client: pg.Client): Promise<string[]> {
  const kolommen = (
    await client.query<{ tabel: string; kolom: string }>(`select c.oid::regclass::text tabel, a.attname::text kolom
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public') and n.nspname not like 'pg\\_%'`)
  ).rows
  const { rows } = await client.query<{ tabel: string }>(`with recursive bereik(tabel) as (
      select 'huishouden.persoon'::text union select 'huishouden.huishouden' union select 'toegang.melding'
      union select b.van from dossier.banden b join bereik r on b.naar = r.tabel where b.gedrag <> 'niet')
    select tabel from bereik`)
  const bereik = new Set(rows.map(({ tabel }) => tabel))
  const met = new Set([
    ...PERSOONSTABELLEN.map(({ tabel }) => tabel),
    ...kolommen.filter(({ kolom }) => PERSOONSKOLOM.test(kolom)).map(({ tabel }) => tabel),
  ])
  return [...met].filter((tabel) => !bereik.has(tabel) && !NIET_ALS_KIND.has(tabel)).toSorted()
}

describe('vernietiging laat van niemand iets achter', () => {
  let stadje: Stadje
  let client: pg.Client
  beforeAll(async () => {
    stadje = await bouwStadje()
    client = stadje.house.owner
  })
  afterAll(() => stadje.close())

  it('komt in elke tabel die een persoon noemt', async () => {
    expect(await ongedekt(client)).toEqual([])
  })

  it.each([
    {
      wat: 'een tabel die een persoon noemt zonder sleutel',
      sql: 'create table plan.proef (gemeente char(4), id uuid, persoon_id uuid)',
      mist: ['plan.proef'],
    },
    {
      wat: 'een tabel met een bsn',
      sql: 'create table ervaring.proef (gemeente char(4), id uuid, bsn bytea)',
      mist: ['ervaring.proef'],
    },
  ])('controle: $wat wordt gezien', async ({ sql, mist }) => {
    await client.query('begin')
    try {
      await client.query(sql)
      expect(await ongedekt(client)).toEqual(mist)
    } finally {
      await client.query('rollback')
    }
  })

  it('wist wie er ook staat, met alles wat ergens onder hem hangt, en van een ander niets', async () => {
    const wijzers = new Map(Object.entries(stadje.inwoners).map(([wie, { persoonId }]) => [wie, persoonId]))
    expect(wijzers.size).toBeGreaterThan(5)
    for (const [wie, persoonId] of wijzers) {
      const eigen = await client.query(`select gemeente from huishouden.persoon where id = $1`, [persoonId])
      if (eigen.rowCount === 0) continue
      const anderen = [...wijzers.values()].filter((id) => id !== persoonId)
      const [voor] = (
        await client.query(`select count(*)::int n from huishouden.persoon where id = any ($1)`, [anderen])
      ).rows
      await client.query('begin')
      try {
        await client.query('set local role samenhang_poort')
        await client.query(`select dossier.vernietig_deel($1, $2, 'alles')`, [eigen.rows[0].gemeente, persoonId])
        await client.query('reset role')
        await client.query('set constraints all immediate')
        expect(await sporenVan(client, [persoonId]), wie).toEqual([])
        const [na] = (
          await client.query(`select count(*)::int n from huishouden.persoon where id = any ($1)`, [anderen])
        ).rows
        expect(na, wie).toEqual(voor)
      } finally {
        await client.query('rollback')
      }
    }
  })

  it('laat, als iedereen weg is, in geen kolom nog leesbaar iets van iemand staan', async () => {
    await client.query('begin')
    try {
      const { rows } = await client.query(`select gemeente, id from huishouden.persoon`)
      await client.query('set local role samenhang_poort')
      for (const { gemeente, id } of rows)
        await client.query(`select dossier.vernietig_deel($1, $2, 'alles')`, [gemeente, id])
      await client.query('reset role')
      await client.query('set constraints all immediate')
      const tabellen =
        await client.query(`select c.oid::regclass::text tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname in ('huishouden', 'toegang', 'plan', 'traject', 'voorziening', 'correspondentie', 'dossier', 'platform', 'inrichting', 'declaratie')`)
      const rest: string[] = []
      for (const { tabel } of tabellen.rows) {
        const inhoud = await client.query(`select string_agg(t::text, ' ') alles from ${tabel} t`)
        for (const kanarie of kanariesIn(inhoud.rows[0].alles ?? '')) rest.push(`${tabel}: ${JSON.stringify(kanarie)}`)
      }
      expect(rest).toEqual([])
      for (const tabel of [
        'plan.plan',
        'toegang.hulpvraag',
        'toegang.melding',
        'voorziening.besluit',
        'huishouden.bewoning',
      ])
        expect((await client.query(`select count(*)::int n from ${tabel}`)).rows[0].n, tabel).toBe(0)
    } finally {
      await client.query('rollback')
    }
  })
})
