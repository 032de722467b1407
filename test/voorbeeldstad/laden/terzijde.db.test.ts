import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { type Database, type Db, openDatabase, sql } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openEmptyTestHouse, type TestHouse } from '#test/harness/house.ts'
import { legTerzijde } from './terzijde.ts'

const mandaat = systeemMandaat('9901', 'test')
const PERSOON = '00000000-0000-7000-8000-0000000000a1'
const HUISHOUDEN = '00000000-0000-7000-8000-0000000000b1'
const NIEMAND = '00000000-0000-7000-8000-0000000000ff'
let house: TestHouse
let beheer: Database

beforeAll(async () => {
  house = await openEmptyTestHouse()
  const connection = { ...inject('postgres'), database: house.name, max: 1 }
  beheer = openDatabase({ connection, contextKey: house.keys.context })
})
afterAll(async () => {
  await beheer?.close()
  await house?.close()
})

/** Everything that guards the tables, in the words of the database. */
async function wachters(): Promise<string[]> {
  const { rows } = await house.owner.query(`
    select format('%s %s %s %s', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid)) wat from pg_constraint where conrelid <> 0
    union all select pg_get_indexdef(indexrelid) || indisvalid from pg_index where indrelid::regclass::text not like 'pg_%'
    union all select format('%s %s', obj_description(oid, 'pg_class'), oid::regclass) from pg_class where obj_description(oid, 'pg_class') is not null
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal order by 1`)
  return rows.map(({ wat }) => wat)
}

/** What the rows below go into; setting aside all the rest of the house as well proves no more. */
const TABELLEN = ['inrichting.gemeente', 'huishouden.persoon', 'huishouden.huishouden', 'huishouden.bewoning']

const vult = (...stappen: ReturnType<typeof sql>[]) =>
  beheer.transaction(mandaat, async (db) => {
    const terzijde = await legTerzijde(db, TABELLEN)
    await sql`insert into inrichting.gemeente (gemeente, naam) values ('9901', 'Voorbeeldstad')`.execute(db)
    for (const stap of stappen) await stap.execute(db)
    await terzijde.terug()
  })

const mens = (zoek: string, id = PERSOON) => sql`
  insert into huishouden.persoon (gemeente, id, bsn, bsn_zoek, voornamen, geslachtsnaam, naamgebruik, geslacht, geboren, ingezetene, bron)
  values ('9901', ${id}, '\\x00', decode(md5(${zoek}), 'hex'), 'A', 'B', '1', 'V', '1980-01-01', '[2015-01-01,)', 'brp')`
const huis = sql`insert into huishouden.huishouden (gemeente, id, ontstaan_op) values ('9901', ${HUISHOUDEN}, '2015-01-01')`
const woont = (persoon: string, vanaf: string) => sql`
  insert into huishouden.bewoning (gemeente, huishouden_id, persoon_id, verblijf, geldig, bron, peildatum)
  values ('9901', ${HUISHOUDEN}, ${persoon}, 'hoofd', daterange(${vanaf}::date, null), 'brp-adres', '2015-01-01')`
const telMensen = async () => (await house.owner.query('select from huishouden.persoon')).rowCount

it('zet bijna alles terzijde en zet alles precies zo terug', async () => {
  const ervoor = await wachters()
  expect(ervoor.length).toBeGreaterThan(800)
  let aantal = 0
  await beheer.transaction(mandaat, async (db) => {
    const terzijde = await legTerzijde(db)
    aantal = terzijde.aantal
    await terzijde.terug()
  })
  expect(aantal).toBeGreaterThan(400)
  expect(await wachters()).toEqual(ervoor)
})

it.each([
  ['een verwijzing naar niemand', [mens('een'), huis, woont(NIEMAND, '2015-01-01')], '23503'],
  ['tweemaal hetzelfde burgerservicenummer', [mens('een'), mens('een', NIEMAND)], '23505'],
  [
    'twee hoofdverblijven op een dag',
    [mens('een'), huis, woont(PERSOON, '2015-01-01'), woont(PERSOON, '2020-01-01')],
    '23P01',
  ],
])('weigert %s, en bewaart dan niets', async (_, stappen, code) => {
  const ervoor = await wachters()
  await expect(vult(...stappen)).rejects.toMatchObject({ code })
  expect(await telMensen()).toBe(0)
  expect(await wachters()).toEqual(ervoor)
})

it('laat wat per rij wordt gecontroleerd gewoon staan: de rijbeveiliging en de eigen regels van een tabel', async () => {
  const vreemd = sql`insert into huishouden.huishouden (gemeente, ontstaan_op) values ('9902', '2015-01-01')`
  await expect(vult(vreemd)).rejects.toMatchObject({ code: '42501' })
  const onmogelijk = sql`insert into huishouden.huishouden (gemeente, ontstaan_op, opgeheven_op) values ('9901', '2015-01-01', '2014-01-01')`
  await expect(vult(onmogelijk)).rejects.toMatchObject({ code: '23514' })
})

it('komt niet aan een tabel met een rij, en kan niets als de app zelf', async () => {
  const aantal = (database: Database) =>
    database.transaction(mandaat, async (db: Db) => {
      const terzijde = await legTerzijde(db, TABELLEN)
      await terzijde.terug()
      return terzijde.aantal
    })
  expect(await aantal(house.database)).toBe(0)
  const leeg = await aantal(beheer)
  await vult(mens('een'), huis, woont(PERSOON, '2015-01-01'))
  expect(await telMensen()).toBe(1)
  expect(await aantal(beheer)).toBeLessThan(leeg)
  const ervoor = await wachters()
  const nogEens = beheer.transaction(mandaat, async (db) => {
    const terzijde = await legTerzijde(db, TABELLEN)
    await mens('een', NIEMAND).execute(db)
    await terzijde.terug()
  })
  await expect(nogEens).rejects.toMatchObject({ code: '23505' })
  expect(await wachters()).toEqual(ervoor)
})

it('zet op verzoek ook van een tabel met een rij terzijde, en ziet bij het terugzetten ook die rij', async () => {
  const ervoor = await wachters()
  const nogEens = beheer.transaction(mandaat, async (db) => {
    const terzijde = await legTerzijde(db, TABELLEN, true)
    expect(terzijde.aantal).toBeGreaterThan(10)
    await mens('een', NIEMAND).execute(db)
    await terzijde.terug()
  })
  await expect(nogEens).rejects.toMatchObject({ code: '23505' })
  expect(await telMensen()).toBe(1)
  await beheer.transaction(mandaat, async (db) => {
    const terzijde = await legTerzijde(db, TABELLEN, true)
    await mens('twee', NIEMAND).execute(db)
    await terzijde.terug()
  })
  expect(await telMensen()).toBe(2)
  expect(await wachters()).toEqual(ervoor)
})
