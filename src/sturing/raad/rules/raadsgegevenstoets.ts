import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, isDatum } from '#values/datum.ts'
import type { Raadsgegevens } from './raadsgegevens.ts'
import {
  beletselenVoorAmendementen,
  beletselenVoorBeloften,
  beletselenVoorVoorstellen,
  dubbel,
  overUitspraken,
} from './voorstelgegevenstoets.ts'

export type Bekend = {
  vergaderingen: ReadonlySet<string>
  motienummers: ReadonlySet<string>
  griffienummers: ReadonlySet<string>
  /** Written questions: those that belong to no proposal. */
  vragen: ReadonlySet<number>
}

export const vergadersleutel = ({ soort, datum, begin }: { soort: string; datum: string; begin: string }): string =>
  `${soort} ${datum} ${begin}`

/** What stands in the way of taking it in, each at the row of the document. */
export function beletselenVoorRaadsgegevens(
  gegevens: Raadsgegevens,
  bekend: Bekend,
  vandaag: Datum,
  vraagrijen: readonly number[],
): Beletsel[] {
  const { vergaderingen, moties, vragen } = gegevens
  const gezien = {
    vergaderingen: new Set(bekend.vergaderingen),
    nummers: new Set(bekend.motienummers),
    vragen: new Set([...bekend.vragen].map((nummer) => vraagsleutel({ voorstel: null, nummer }))),
  }
  return [
    ...vergaderingen.flatMap((v, n) => [
      ...als(!isDatum(v.datum), 'dag-onbekend', `events.${n}.start_date`),
      ...als(v.eind !== null && v.eind <= v.begin, 'eind-voor-begin', `events.${n}.end_date`),
      ...als(v.vervallen === '', 'veld-verplicht', `events.${n}.reden_vervallen`),
      ...als(dubbel(gezien.vergaderingen, vergadersleutel(v)), 'vergadering-bestaat', `events.${n}`),
    ]),
    ...moties.flatMap((m, n) => [
      ...als((m.datum as Datum) > vandaag, 'dag-in-toekomst', `motions.${n}.date`),
      ...als(
        [...new Set(m.nummers.map(({ nummer }) => nummer))].filter((nummer) => dubbel(gezien.nummers, nummer)).length >
          0,
        'motienummer-bestaat',
        `motions.${n}.identifiers`,
      ),
      ...overUitspraken(m, `motions.${n}`, vandaag),
    ]),
    ...vragen.flatMap((v, n) =>
      als(dubbel(gezien.vragen, vraagsleutel(v)), 'vraagnummer-bestaat', `speeches.${vraagrijen[n]}.position`),
    ),
    ...beletselenVoorVoorstellen(gegevens, bekend.griffienummers, vandaag),
    ...beletselenVoorAmendementen(gegevens, vandaag),
    ...beletselenVoorBeloften(gegevens, vandaag),
  ]
}

const vraagsleutel = ({ voorstel, nummer }: { voorstel: number | null; nummer: number }) => `${voorstel} ${nummer}`
