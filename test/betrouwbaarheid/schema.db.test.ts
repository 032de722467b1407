import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { lintSchema } from './schemaLinter.ts'

describe('het schema kan niet lekken', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  it('elke tabel met een gemeente: row security geforceerd, gemeente in elke sleutel, niets van de app-rol', async () => {
    const { findings, tables } = await lintSchema(house.owner)
    expect(tables).toBeGreaterThan(10)
    expect(findings).toEqual([])
  })

  it.each([
    {
      fout: 'tabel zonder row security',
      sql: `create table platform.proef (gemeente char(4), id uuid, primary key (gemeente, id)); grant select on platform.proef to samenhang_app`,
      code: 'zonder-row-security',
    },
    {
      fout: 'sleutel zonder gemeente',
      sql: `create table platform.proef (gemeente char(4), id uuid, bsn text unique, primary key (gemeente, id)); call platform.beveilig('platform.proef')`,
      code: 'sleutel-zonder-gemeente',
    },
    {
      fout: 'verwijzing zonder gemeente',
      sql: `create table platform.doel (gemeente char(4), id uuid primary key); create table platform.proef (gemeente char(4), id uuid, doel_id uuid references platform.doel (id), primary key (gemeente, id)); call platform.beveilig('platform.proef')`,
      code: 'verwijzing-zonder-gemeente',
    },
    {
      fout: 'view van de eigenaar',
      sql: `create view platform.proef as select * from inrichting.team; grant select on platform.proef to samenhang_app`,
      code: 'view-zonder-security-invoker',
    },
    {
      fout: 'materialized view voor de app',
      sql: `create materialized view platform.proef as select gemeente from inrichting.team; grant select on platform.proef to samenhang_app`,
      code: 'materialized-view-leesbaar',
    },
    {
      fout: 'tabel van de app-rol',
      sql: `create table platform.proef (x int); alter table platform.proef owner to samenhang_app`,
      code: 'app-is-eigenaar',
    },
    {
      fout: 'security definer zonder vast pad',
      sql: `create function platform.proef() returns int language sql security definer as 'select 1'`,
      code: 'definer-zonder-pad',
    },
    {
      fout: 'gemeenterol die meer mag',
      sql: `grant delete on platform.handeling to samenhang_gemeente`,
      code: 'gemeenterol-wijkt-af',
    },
    {
      fout: 'gemeenterol zonder de afscherming van de app-rol',
      sql: `drop policy afgeschermd_id_eigen on huishouden.persoon`,
      code: 'gemeenterol-wijkt-af',
    },
    {
      fout: 'gemeenterol die van een ander leest',
      sql: `create policy ruim on huishouden.persoon for select to samenhang_gemeente using (true)`,
      code: 'gemeenterol-wijkt-af',
    },
    {
      fout: 'tabel waarin een persoon niet te vinden is',
      sql: `create table platform.proef (gemeente char(4), id uuid, persoon_id uuid, primary key (gemeente, id)); call platform.beveilig('platform.proef')`,
      code: 'persoon-zonder-index',
    },
    { fout: 'app-rol die row security omzeilt', sql: `alter role samenhang_app bypassrls`, code: 'app-omzeilt' },
  ])('controle: een $fout wordt gevonden', async ({ sql, code }) => {
    await house.owner.query('begin')
    try {
      await house.owner.query(sql)
      const { findings } = await lintSchema(house.owner)
      expect(findings.map((finding) => finding.code)).toContain(code)
    } finally {
      await house.owner.query('rollback')
    }
  })
})
