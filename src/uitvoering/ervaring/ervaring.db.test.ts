import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

const verhaal = {
  verteller: 'inwoner',
  tekst: 'Ik hoefde mijn verhaal maar een keer te vertellen.',
  thema: 'toegang',
  duiding: [{ signifier: 'gehoord', positie: 90 }],
  toestemming: ['patroon'],
}

describe('ervaring', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const patronen = async () => (await house.owner.query('select signifier, positie from ervaring.feit_duiding')).rows

  it('een verhaal telt mee in patronen, en na intrekken niet meer; de tekst is dan weg', async () => {
    const verteld = await house.vraag('niemand', 'POST', '/ervaring/verhalen', verhaal)
    expect(verteld.status).toBe(201)
    expect(await patronen()).toEqual([{ signifier: 'gehoord', positie: 90 }])
    expect(
      (await house.vraag('niemand', 'POST', '/ervaring/ingetrokken-verhalen', { vertelsleutel: 'VERKEERD' })).status,
    ).toBe(404)
    expect(
      (
        await house.vraag('niemand', 'POST', '/ervaring/ingetrokken-verhalen', {
          vertelsleutel: verteld.body.vertelsleutel.toLowerCase(),
        })
      ).status,
    ).toBe(201)
    expect(await patronen()).toEqual([])
    expect((await house.owner.query('select tekst from ervaring.verhaal')).rows).toEqual([{ tekst: null }])
  })

  it('zonder toestemming wordt er niets bewaard', async () => {
    const voor = (await house.owner.query('select count(*)::int n from ervaring.verhaal')).rows[0].n
    const { status, body } = await house.vraag('niemand', 'POST', '/ervaring/verhalen', { ...verhaal, toestemming: [] })
    expect([status, body.beletselen[0].veld]).toEqual([422, 'toestemming'])
    expect((await house.owner.query('select count(*)::int n from ervaring.verhaal')).rows[0].n).toBe(voor)
  })

  it('een verhaal met alleen toestemming om te leren staat in geen patroon', async () => {
    await house.vraag('niemand', 'POST', '/ervaring/verhalen', { ...verhaal, toestemming: ['leren'] })
    expect(await patronen()).toEqual([])
  })

  it('in tabel en log staat niets dat naar een persoon leidt', async () => {
    const columns = await house.owner.query(
      `select column_name from information_schema.columns where table_schema = 'ervaring' and column_name like '%persoon%'
         and table_name <> 'uitnodiging'`,
    )
    expect(columns.rows).toEqual([])
    // Who is asked is known until he answers; nothing that tells or answers refers to it.
    const verwijst = await house.owner.query(
      `select conrelid::regclass::text tabel from pg_constraint where contype = 'f' and confrelid = 'ervaring.uitnodiging'::regclass`,
    )
    expect(verwijst.rows).toEqual([])
    const lines = await house.owner.query(
      `select distinct actor_soort, object_id from platform.handeling where actie like 'ervaring.%'`,
    )
    expect(lines.rows).toEqual([{ actor_soort: 'systeem', object_id: null }])
  })
})
