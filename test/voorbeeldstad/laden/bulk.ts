import { setImmediate } from 'node:timers/promises'
import { type Db, sql } from '#platform/db.ts'
import type { Periode } from '../datum.ts'

/** Type in the database and where the value of a row comes from. */
export type Kolom<Row> = readonly [type: string, waarde: (row: Row) => unknown]

const PER_KEER = 4000
/** Between values of a column, and in the place of one that is absent: signs that no text holds. */
const SCHEIDING = '\u001f'
const LEEG = '\u001e'

/** The last insert of a connection, still under way while the next is being put into text. */
const onderweg = new WeakMap<Db, Promise<unknown>>()

/**
 * Writes many rows through the app role, so that row security, keys and checks hold as for a person's deed. Returns when
 * the last of them is sent: the connection does its statements in order, and `geland` says how they ended.
 */
export async function voegToe<Row>(
  db: Db,
  gemeente: string,
  tabel: string,
  rijen: readonly Row[],
  kolommen: Record<string, Kolom<Row>>,
): Promise<void> {
  const namen = Object.keys(kolommen)
  for (let van = 0; van < rijen.length; van += PER_KEER) {
    const deel = rijen.slice(van, van + PER_KEER)
    const reeksen: ReturnType<typeof sql>[] = []
    const selectie: ReturnType<typeof sql>[] = []
    for (const naam of namen) {
      const [type, waarde] = kolommen[naam]!
      const waarden = deel.map((rij) => alsTekst(waarde(rij)))
      if (waarden.every((een) => een === waarden[0])) selectie.push(sql`${waarden[0]}::${sql.raw(type)}`)
      else {
        reeksen.push(sql`string_to_array(${waarden.map((een) => een ?? LEEG).join(SCHEIDING)}, ${SCHEIDING}, ${LEEG})`)
        selectie.push(sql.raw(`c${reeksen.length - 1}::${type}`))
      }
      // What was sent before can go on to the server in the meantime.
      await setImmediate()
    }
    const bron =
      reeksen.length === 0
        ? sql`generate_series(1, ${deel.length}::int)`
        : sql`unnest(${sql.join(reeksen)}) as t(${sql.raw(reeksen.map((_, index) => `c${index}`).join(', '))})`
    const opdracht = sql`insert into ${sql.table(tabel)} (gemeente, ${sql.raw(namen.map((naam) => `"${naam}"`).join(', '))})
      select ${gemeente}, ${sql.join(selectie)} from ${bron}`
    await geland(db)
    const uitvoering = opdracht.execute(db)
    uitvoering.catch(() => undefined)
    onderweg.set(db, uitvoering)
  }
}

/** Waits for what is under way, and fails as it failed. */
export async function geland(db: Db): Promise<void> {
  await onderweg.get(db)
}

/** A value as the text that PostgreSQL reads: arrays as literals, bytes in hex, objects as JSON. */
export function alsTekst(waarde: unknown): string | null {
  if (waarde === null || waarde === undefined) return null
  if (typeof waarde === 'string') return waarde
  if (Buffer.isBuffer(waarde)) return `\\x${waarde.toString('hex')}`
  if (Array.isArray(waarde))
    return `{${waarde.map((een) => `"${String(een).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`
  if (typeof waarde === 'object') return JSON.stringify(waarde)
  return String(waarde)
}

export const bereik = ({ begin, eind }: Periode): string => `[${begin},${eind ? `${eind}]` : ')'}`
