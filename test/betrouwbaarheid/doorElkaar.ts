import { sql } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { BUURDORP, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'

const GEMEENTEN = [VOORBEELDSTAD, BUURDORP]
const BANEN = 24

/** Requests of two municipalities through each other over one pool, every seventh broken off in its transaction. */
export async function vraagDoorElkaar(house: TestHouse, aantal: number): Promise<{ gezien: number; lekken: number }> {
  let gezien = 0
  let lekken = 0
  const een = async (index: number) => {
    const gemeente = GEMEENTEN[index % 2]!
    const stuk = index % 7 === 0
    try {
      await house.database.transaction(systeemMandaat(gemeente, 'test'), async (db) => {
        const { rows } = await sql<{ gemeente: string }>`select gemeente from inrichting.team`.execute(db)
        gezien += rows.length
        lekken += rows.filter((row) => row.gemeente !== gemeente).length
        if (stuk) await sql`select 1 / 0`.execute(db)
      })
    } catch (error) {
      if (!stuk) throw error
    }
  }
  await Promise.all(
    Array.from({ length: BANEN }, async (_, baan) => {
      for (let index = baan; index < aantal; index += BANEN) await een(index)
    }),
  )
  return { gezien, lekken }
}
