import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keysFrom } from '#platform/crypto.ts'
import { openDatabase, sql } from '#platform/db.ts'
import { BUURDORP, openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { vraagDoorElkaar } from './doorElkaar.ts'

/** Each connection of the pool some hundred times; the drill asks 10,000 times. */
const REQUESTS = 1_000
const gemeenten = [VOORBEELDSTAD, BUURDORP]

describe('huurders op een gedeelde pool', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  it(`${REQUESTS} verzoeken door elkaar, met afgebroken transacties: nooit een rij van een ander`, async () => {
    const { gezien, lekken } = await vraagDoorElkaar(house, REQUESTS)
    expect(gezien).toBeGreaterThan(REQUESTS * 5)
    expect(lekken).toBe(0)
  })

  it('ziet zonder context niets: de poort weigert', async () => {
    await expect(house.database.gate('select count(*) from inrichting.team')).rejects.toMatchObject({ code: '42501' })
  })

  it('controle: een zelf geschreven context zonder het juiste zegel wordt geweigerd, in vier vormen', async () => {
    const forgeries = [
      { text: '9902;9902;00000000-0000-7000-8000-000000000000;systeem;;PID', seal: '00' },
      { text: '9902;9901,9902;00000000-0000-7000-8000-000000000000;systeem;;PID', seal: 'weg' },
      { text: '9902;9902;00000000-0000-7000-8000-000000000000;systeem;;1', seal: 'echt' },
      { text: '9902;9902;00000000-0000-7000-8000-000000000000;systeem;;PID', seal: 'andere-sleutel' },
    ]
    let refused = 0
    for (const forgery of forgeries) {
      const client = await house.database.pool.connect()
      try {
        const pid = (client as unknown as { processID: number }).processID
        const text = forgery.text.replace('PID', String(pid))
        const sign = (key: Buffer) => createHmac('sha256', key).update(text).digest('hex')
        const seal =
          forgery.seal === 'echt'
            ? sign(house.keys.context)
            : forgery.seal === 'andere-sleutel'
              ? sign(keysFrom(Buffer.alloc(32, 9)).context)
              : forgery.seal
        await client.query('begin')
        await client.query(`select set_config('app.context', $1, true), set_config('app.zegel', $2, true)`, [
          text,
          seal,
        ])
        await client.query('select * from inrichting.team')
      } catch (error) {
        if ((error as { code: string }).code === '42501') refused += 1
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    expect(refused).toBe(4)
  })

  describe('wat in een transactie eenmaal is uitgezocht, kan daarin niemand verzetten', () => {
    const ELDERS = '9902;9902;00000000-0000-7000-8000-000000000000;systeem;;1'
    const persoon = sql`insert into huishouden.persoon (gemeente, voornamen, geslachtsnaam, geboren, bron)
      values ('9901', 'Verborgen', 'Proef', '1990-01-01', 'brp') returning id`
    const verberg = sql`insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op)
      select '9901', id, 'vertrouwelijk', 'proef', '2026-01-01', '2027-01-01' from huishouden.persoon where voornamen = 'Verborgen'`
    const zichtbaar = sql<{
      aantal: number
    }>`select count(*) aantal from huishouden.persoon where voornamen = 'Verborgen'`

    it('een andere context na een echte', async () => {
      const attempt = house.in('consulent', async ({ db }) => {
        await sql`select count(*) from inrichting.team`.execute(db)
        await sql`select set_config('app.context', ${ELDERS}, true), set_config('app.getoetst', '1', true)`.execute(db)
        await sql`select count(*) from inrichting.team`.execute(db)
      })
      await expect(attempt).rejects.toMatchObject({ code: '42501' })
    })

    it('de afdruk zelf', async () => {
      for (const reeks of ['platform.getoetst', 'huishouden.onvindbaar_bepaald', 'toegang.onvindbaar_bepaald']) {
        await expect(
          house.in('consulent', ({ db }) => sql`select setval(${reeks}, 1)`.execute(db)),
        ).rejects.toMatchObject({ code: '42501' })
        await expect(
          house.in('consulent', ({ db }) => sql`select nextval(${reeks})`.execute(db)),
        ).rejects.toMatchObject({ code: '42501' })
      }
    })

    it('wie onvindbaar is: verborgen in dezelfde transactie, en een zelf geschreven lijst telt niet', async () => {
      await house.in('privacyofficer', async ({ db }) => {
        await persoon.execute(db)
      })
      const gezien = await house.in('consulent', async ({ db }) => {
        const tel = async () => (await zichtbaar.execute(db)).rows[0]!.aantal
        const eerst = await tel()
        await verberg.execute(db)
        const daarna = await tel()
        await sql`select set_config('app.onvindbaar', '{}', true)`.execute(db)
        return [eerst, daarna, await tel()]
      })
      expect(gezien).toEqual([1, 0, 0])
      const officier = await house.in('privacyofficer', async ({ db }) => (await zichtbaar.execute(db)).rows[0]!.aantal)
      expect(officier).toBe(1)
    })

    it('ook niet na een savepoint die is teruggedraaid', async () => {
      const gezien = await house.in('consulent', async ({ db }) => {
        const tel = async () =>
          (
            await sql<{
              aantal: number
            }>`select count(*) aantal from huishouden.persoon where voornamen = 'Even'`.execute(db)
          ).rows[0]!.aantal
        await sql`insert into huishouden.persoon (gemeente, voornamen, geslachtsnaam, geboren, bron) values ('9901', 'Even', 'Proef', '1990-01-01', 'brp')`.execute(
          db,
        )
        const standen = [await tel()]
        await sql`savepoint even`.execute(db)
        await sql`insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op)
          select '9901', id, 'vertrouwelijk', 'proef', '2026-01-01', '2027-01-01' from huishouden.persoon where voornamen = 'Even'`.execute(
          db,
        )
        standen.push(await tel())
        await sql`rollback to savepoint even`.execute(db)
        standen.push(await tel())
        return standen
      })
      expect(gezien).toEqual([1, 0, 1])
    })
  })

  it('schrijft nooit in een gemeente waarin alleen gelezen mag worden', async () => {
    const regionaal = await house.mandaat('regionaal')
    expect(regionaal.leest).toEqual([VOORBEELDSTAD, BUURDORP])
    const read = await house.in(
      regionaal,
      async ({ db }) =>
        (await sql<{ gemeente: string }>`select distinct gemeente from inrichting.team`.execute(db)).rows,
    )
    expect(read.map((row) => row.gemeente).sort()).toEqual(gemeenten)
    await expect(
      house.in(regionaal, ({ db }) =>
        sql`insert into inrichting.team (gemeente, code, naam, soort) values ('9902', 'x', 'x', 'toegang')`.execute(db),
      ),
    ).rejects.toMatchObject({ code: '42501' })
  })

  it('controle: een instelling per sessie in plaats van per transactie lekt wel, en wordt hier gezien', async () => {
    const pool = openDatabase({ connection: { ...house.database.pool.options }, contextKey: house.keys.context })
    const client = await pool.pool.connect()
    await client.query(`select set_config('app.proef', '9901', false)`)
    client.release()
    const again = await pool.pool.connect()
    const { rows } = await again.query(`select current_setting('app.proef', true) proef`)
    again.release()
    await pool.close()
    expect(rows[0].proef).toBe('9901')
  })
})
