import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { beletselenVoorToerekening, type Toerekeningsregel } from '../rules/toerekening.ts'
import { listRegels } from '../store/regel.ts'
import {
  type Bronkeuze,
  endToerekening,
  insertBronkeuze,
  insertToerekening,
  listToerekening,
} from '../store/toerekening.ts'

export type Toerekening = {
  begin: Datum
  regels: { volgorde: number; match: Toerekeningsregel['match']; regel: string }[]
}

/** The whole ordered list from a day on; the list before it ends the day before. What was booked stays until hertoereken. */
export const stelToerekeningVast: Command<Toerekening, { begin: Datum; regels: number }> = {
  name: 'begroting.stelToerekeningVast',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    const { begin, regels } = input
    const idVan = new Map((await listRegels(db, mandaat)).map(({ code, id }) => [code, id]))
    const vorige = (await listToerekening(db, mandaat))
      .map(({ geldig }) => geldig.begin)
      .toSorted()
      .at(-1)
    refuseIf([
      ...als(vorige !== undefined && begin <= vorige, 'ingang-voor-vorige', 'begin', { begin: vorige ?? '' }),
      ...regels.flatMap(({ regel }, i) => als(!idVan.has(regel), 'regel-onbekend', `regels.${i}.regel`, { regel })),
      ...beletselenVoorToerekening(
        regels.map((regel) => ({ ...regel, id: String(regel.volgorde), geldig: { begin } })),
      ),
    ])
    await endToerekening(db, mandaat, begin)
    await insertToerekening(
      db,
      mandaat,
      begin,
      regels.map(({ regel, ...rest }) => ({ ...rest, regelId: idVan.get(regel)! })),
    )
    return { result: { begin, regels: regels.length } }
  },
}

/** One source per taakveld and kostensoort; the other administration is only reconciled (D13). */
export const kiesBron: Command<Bronkeuze, Bronkeuze> = {
  name: 'begroting.kiesBron',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    await insertBronkeuze(db, mandaat, input)
    return { result: input }
  },
}
