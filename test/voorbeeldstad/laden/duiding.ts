import { createHash } from 'node:crypto'
import type { Db } from '#platform/db.ts'
import { GEVOELENS, type Signifier } from '#uitvoering/ervaring/rules/verhaal.ts'
import type { Stad } from '../stad.ts'
import { voegToe } from './bulk.ts'

/** A number that belongs to this story alone: the same town reads the same each time. */
const getal = (id: string, waarvoor: string) =>
  createHash('sha256').update(`${waarvoor} ${id}`).digest().readUInt32BE() / 0xffffffff
const tussen = (waarde: number) => Math.max(0, Math.min(100, Math.round(waarde)))

/** What tellers made of their own stories: scales, two triangles, and how they felt. */
export async function laadDuiding(db: Db, gemeente: string, { verhalen, duidingen }: Stad['ervaring']): Promise<void> {
  const verteld = verhalen.filter((een) => een.ingetrokkenOp === null)
  const van = (verhaal: string, soort: string) =>
    duidingen.find((een) => een.verhaal === verhaal && een.soort === soort)?.waarden
  const stukken = verteld.map(({ id }) => ({
    id,
    goed: van(id, 'schaal')?.[0] ?? 50,
    hulp: van(id, 'triade') ?? [34, 33, 33],
  }))
  const schalen = stukken.flatMap(
    ({ id, goed, hulp }): { verhaal: string; signifier: Signifier; positie: number }[] => [
      { verhaal: id, signifier: 'gehoord', positie: tussen(goed) },
      { verhaal: id, signifier: 'zonder-hulp-verder', positie: tussen(100 - hulp[2]!) },
      { verhaal: id, signifier: 'snel-genoeg', positie: tussen(goed - 25 + 30 * getal(id, 'snel')) },
    ],
  )
  await voegToe(db, gemeente, 'ervaring.duiding', schalen, {
    verhaal_id: ['uuid', (een) => een.verhaal],
    signifier: ['text', (een) => een.signifier],
    positie: ['smallint', (een) => een.positie],
  })
  const triaden = stukken.flatMap(({ id, goed, hulp }) => {
    const blijft = tussen(20 + 50 * getal(id, 'blijft'))
    const kiezen = tussen((100 - blijft) * (0.25 + (0.5 * goed) / 100))
    return [
      { id, triade: 'wat-hielp', a: hulp[0]!, b: hulp[1]!, c: hulp[2]! },
      { id, triade: 'waar-het-om-ging', a: kiezen, b: blijft, c: 100 - kiezen - blijft },
    ]
  })
  await voegToe(db, gemeente, 'ervaring.triade', triaden, {
    verhaal_id: ['uuid', (een) => een.id],
    triade: ['text', (een) => een.triade],
    a: ['smallint', (een) => een.a],
    b: ['smallint', (een) => een.b],
    c: ['smallint', (een) => een.c],
  })
  const gevoelens = stukken.map(({ id, goed }) => ({
    id,
    gevoel: GEVOELENS[(goed >= 55 ? 0 : 3) + Math.floor(getal(id, 'gevoel') * (goed >= 55 ? 3 : 5))]!,
  }))
  await voegToe(db, gemeente, 'ervaring.gevoel', gevoelens, {
    verhaal_id: ['uuid', (een) => een.id],
    gevoel: ['text', (een) => een.gevoel],
  })
}
