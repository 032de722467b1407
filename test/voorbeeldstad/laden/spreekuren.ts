import type { Db } from '#platform/db.ts'
import { DISCIPLINES, type PLEKSOORTEN } from '#uitvoering/aanbod/rules/spreekuur.ts'
import type { Stad } from '../stad.ts'
import { voegToe } from './bulk.ts'

const SOORT: Record<string, (typeof PLEKSOORTEN)[number]> = { 'wooncentrum senioren': 'wooncentrum' }
const soortVan = (soort: string) => SOORT[soort] ?? soort

/** The hours in the wijken, and who of the teams sits there; one hour waits for somebody. */
export async function laadSpreekuren(db: Db, { gemeente, aanbod, inrichting }: Stad): Promise<void> {
  const onbekend = aanbod.spreekuren
    .flatMap((een) => een.disciplines)
    .find((een) => !DISCIPLINES.some((d) => d === een))
  if (onbekend) throw new RangeError(`geen discipline ${onbekend}`)
  await voegToe(db, gemeente, 'aanbod.spreekuur', aanbod.spreekuren, {
    id: ['uuid', (een) => een.id],
    plek: ['text', (een) => een.plek],
    soort: ['text', (een) => soortVan(een.soort)],
    gebied: ['text', (een) => een.gebied],
    disciplines: ['text[]', (een) => een.disciplines],
    weekdag: ['smallint', (een) => een.dag + 1],
    van: ['time', (een) => een.van],
    tot: ['time', (een) => een.tot],
    geldig: ['daterange', () => '[2024-01-01,)'],
  })
  const wie = inrichting.medewerkers.filter(
    (een) => een.eind === null && (een.functie === 'consulent' || een.functie === 'toegang'),
  )
  const bezetting = aanbod.spreekuren.slice(0, -1).flatMap((spreekuur, uur) =>
    spreekuur.disciplines.map((discipline, plaats) => ({
      spreekuur: spreekuur.id,
      discipline,
      medewerker: wie[(uur * 2 + plaats) % wie.length]!.id,
    })),
  )
  await voegToe(db, gemeente, 'aanbod.spreekuurbezetting', bezetting, {
    spreekuur_id: ['uuid', (een) => een.spreekuur],
    gebruiker_id: ['uuid', (een) => een.medewerker],
    discipline: ['text', (een) => een.discipline],
    geldig: ['daterange', () => '[2024-01-01,)'],
  })
}
