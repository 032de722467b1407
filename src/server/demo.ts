import type { BrpPersoon } from '#connections/brp/index.ts'
import type { Context } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import type { House } from './house.ts'
import { systemContext } from './systemContext.ts'

export type DemoOptions = { inwoners: number; jaren: number; say: (text: string) => void }

const GEMEENTEN = ['9901', '9902']

/**
 * Fills the two municipalities of the demo where they are not there yet; each is loaded whole or not at all. Returns the
 * council paper that can be published afterwards.
 */
export async function fillWhenEmpty(house: House, { inwoners, jaren, say }: DemoOptions): Promise<string | undefined> {
  const missing: string[] = []
  for (const gemeente of GEMEENTEN) if (!(await isLoaded(house, gemeente))) missing.push(gemeente)
  if (missing.length > 0) {
    const start = Date.now()
    say(`Voorbeeldstad wordt ingericht: ${inwoners} inwoners, ${jaren} jaar`)
    const { genereerDemo, laadStad } = await import('../../test/voorbeeldstad/laden/laadVoorbeeldstad.ts')
    for (const stad of genereerDemo({ inwoners, jaren, vandaag: house.clock.vandaag() })) {
      if (missing.includes(stad.gemeente)) await laadStad(house, stad, say)
    }
    const { laadHuishoudenInDeTijd } = await import('../../test/voorbeeldstad/laden/huishoudenInDeTijd.ts')
    for (const gemeente of missing) await inDemo(house, gemeente, laadHuishoudenInDeTijd)
    await house.database.gate('select platform.ververs_statistiek()')
    say(`Voorbeeldstad staat (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  }
  const { laadSturing } = await import('../../test/voorbeeldstad/laden/laadSturing.ts')
  let stukId: string | undefined
  for (const gemeente of GEMEENTEN) {
    stukId = (await inDemo(house, gemeente, (context) => laadSturing(context, { jaren, say }))) ?? stukId
  }
  if (stukId) await house.database.gate('select platform.ververs_statistiek()')
  return stukId
}

/** Publishes the demo's council paper; a browser makes its PDF, so this happens after the first page can be shown. */
export async function publishPaper(house: House, stukId: string): Promise<void> {
  const { publiceerVoorbeeldstuk } = await import('../../test/voorbeeldstad/laadProgramma.ts')
  await publiceerVoorbeeldstuk((work) => inDemo(house, GEMEENTEN[0]!, work), stukId)
}

function inDemo<T>(house: House, gemeente: string, work: (context: Context) => Promise<T>): Promise<T> {
  const mandaat = systeemMandaat(gemeente, 'inrichten van de oefenomgeving')
  return house.database.transaction(mandaat, (db) => work(systemContext(house, mandaat, db)))
}

const isLoaded = (house: House, gemeente: string) =>
  house.database.transaction(systeemMandaat(gemeente, 'inrichten'), async (db) => {
    const rows = await rowsOf(db, sql`select 1 from inrichting.gemeente where gemeente = ${gemeente}`)
    return rows.length > 0
  })

/** Everyone the demo's BRP knows: the same town, made again from what it was made from. */
export async function demoPersonen(house: House): Promise<Iterable<BrpPersoon>> {
  const { genereerStad, maakBrp } = await import('../../test/voorbeeldstad/index.ts')
  const personen: BrpPersoon[] = []
  for (const gemeente of GEMEENTEN) {
    const [found] = await house.database.transaction(systeemMandaat(gemeente, 'brp van de oefenomgeving'), (db) =>
      rowsOf<{ waarde: Parameters<typeof genereerStad>[0] }>(
        db,
        sql`select waarde from inrichting.instelling where gemeente = ${gemeente} and soort = 'demo' and sleutel = 'stad'`,
      ),
    )
    if (found) for (const persoon of maakBrp(genereerStad(found.waarde)).personen()) personen.push(persoon)
  }
  return personen
}
