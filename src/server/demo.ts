import type pg from 'pg'
import type { BrpPersoon } from '#connections/brp/index.ts'
import type { Context } from '#platform/command.ts'
import { openDatabase, rowsOf, sql } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import type { House } from './house.ts'
import { systemContext } from './systemContext.ts'

export type DemoOptions = {
  inwoners: number
  jaren: number
  say: (text: string) => void
  /** Connects as who may change the tables, so that keys and indexes need not be kept row by row. */
  beheer?: pg.ClientConfig
}

const GEMEENTEN = ['9901', '9902']
const STURING = ['monitor', 'begroting', 'raad', 'programma', 'rapportage']

/**
 * Fills the two municipalities of the demo where they are not there yet; each is loaded whole or not at all. Returns the
 * council paper that can be published afterwards.
 */
export async function fillWhenEmpty(house: House, { beheer, ...demo }: DemoOptions): Promise<string | undefined> {
  if (!beheer) return fill(house, demo)
  const database = openDatabase({ connection: { ...beheer, max: 1 }, contextKey: house.keys.context })
  try {
    return await fill({ ...house, database }, demo)
  } finally {
    await database.close()
  }
}

async function fill(house: House, { inwoners, jaren, say }: Omit<DemoOptions, 'beheer'>): Promise<string | undefined> {
  const missing: string[] = []
  for (const gemeente of GEMEENTEN)
    if (!(await isFilled(house, gemeente, 'inrichting.gemeente'))) missing.push(gemeente)
  if (missing.length > 0) {
    const start = Date.now()
    say(`Voorbeeldstad wordt ingericht: ${inwoners} inwoners, ${jaren} jaar`)
    const { genereerDemo, laadSteden } = await import('../../test/voorbeeldstad/laden/laadVoorbeeldstad.ts')
    const steden = genereerDemo({ inwoners, jaren, vandaag: house.clock.vandaag() })
    await laadSteden(
      house,
      steden.filter((stad) => missing.includes(stad.gemeente)),
      say,
    )
    // Of what was just loaded nothing is known yet, and what follows asks for it row by row.
    say('  tellen wat er staat')
    await house.database.gate('select platform.ververs_statistiek()')
    say('  verloop van huishoudens, schulden, pgb en verzoeken')
    const { stelRegelsVast } = await import('../../test/voorbeeldstad/laadSturing.ts')
    for (const gemeente of missing) await inDemo(house, gemeente, stelRegelsVast)
    const { laadPgbBesteding } = await import('../../test/voorbeeldstad/laden/pgb.ts')
    for (const stad of steden.filter((een) => missing.includes(een.gemeente)))
      await inDemo(house, stad.gemeente, (context) => laadPgbBesteding(context, stad.voorziening.pgbs))
    const { laadSchulden } = await import('../../test/voorbeeldstad/laden/schulden.ts')
    for (const gemeente of missing) await inDemo(house, gemeente, laadSchulden)
    const { laadHuishoudenInDeTijd } = await import('../../test/voorbeeldstad/laden/huishoudenInDeTijd.ts')
    for (const gemeente of missing) await inDemo(house, gemeente, laadHuishoudenInDeTijd)
    const { laadVoogdij } = await import('../../test/voorbeeldstad/laden/voogdij.ts')
    for (const gemeente of missing) await inDemo(house, gemeente, laadVoogdij)
    const { laadInzage, laadNoodtoegang, laadVernietiging } = await import('../../test/voorbeeldstad/laden/inzage.ts')
    for (const gemeente of missing) await inDemo(house, gemeente, laadInzage)
    for (const gemeente of missing) await inDemo(house, gemeente, laadVernietiging)
    for (const gemeente of missing) await inDemo(house, gemeente, laadNoodtoegang)
    const { laadPartners } = await import('../../test/voorbeeldstad/laden/partners.ts')
    for (const gemeente of missing) await inDemo(house, gemeente, laadPartners)
    const { laadSpoed } = await import('../../test/voorbeeldstad/laden/spoed.ts')
    for (const gemeente of missing) await inDemo(house, gemeente, laadSpoed)
    const { laadWeergaven } = await import('../../test/voorbeeldstad/laden/weergaven.ts')
    for (const gemeente of missing) await inDemo(house, gemeente, laadWeergaven)
    say(`Voorbeeldstad staat (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  }
  const zonderSturing: string[] = []
  for (const gemeente of GEMEENTEN)
    if (!(await isFilled(house, gemeente, 'monitor.verversing'))) zonderSturing.push(gemeente)
  if (zonderSturing.length === 0) return undefined
  const { laadSturing } = await import('../../test/voorbeeldstad/laden/laadSturing.ts')
  let stukId: string | undefined
  for (const gemeente of zonderSturing) {
    stukId = (await inDemo(house, gemeente, (context) => laadSturing(context, { jaren, say }))) ?? stukId
  }
  if (stukId) for (const kamer of STURING) await house.database.gate('select platform.ververs_statistiek($1)', [kamer])
  return stukId
}

/** Writes and sends letters of the demo; a browser makes their PDFs, so this too happens afterwards. */
export async function sendLetters(house: House): Promise<void> {
  const { verstuurVoorbeeldbrieven } = await import('../../test/voorbeeldstad/laden/brieven.ts')
  await verstuurVoorbeeldbrieven((work) => inDemo(house, GEMEENTEN[0]!, work))
  const { verstuurBesluitbrieven } = await import('../../test/voorbeeldstad/laden/besluitbrieven.ts')
  await verstuurBesluitbrieven((work) => inDemo(house, GEMEENTEN[0]!, work))
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

/** The monitor is counted first of the steering, in one transaction with the rest of it. */
const isFilled = (house: House, gemeente: string, tabel: 'inrichting.gemeente' | 'monitor.verversing') =>
  house.database.transaction(systeemMandaat(gemeente, 'inrichten'), async (db) => {
    const rows = await rowsOf(db, sql`select 1 from ${sql.table(tabel)} where gemeente = ${gemeente} limit 1`)
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
