import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { bevat, type Periode } from '#values/periode.ts'
import { beletselenVoorToerekening, type Toerekeningsregel } from '../rules/toerekening.ts'
import { verplaatsingen } from '../rules/verplaatsing.ts'
import { listBoekingsoorten } from '../store/maand.ts'
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
  /** Nothing is stored: only what it would move. */
  proef?: boolean | undefined
}
export type Gevolg = ReturnType<typeof verplaatsingen>

/** The whole ordered list from a day on; the list before it ends the day before. What was booked stays until hertoereken. */
export const stelToerekeningVast: Command<Toerekening, { begin: Datum; regels: number; gevolg: Gevolg }> = {
  name: 'begroting.stelToerekeningVast',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    const { begin, regels } = input
    const idVan = new Map((await listRegels(db, mandaat)).map(({ code, id }) => [code, id]))
    const oud = await listToerekening(db, mandaat)
    const vorige = oud
      .map(({ geldig }) => geldig.begin)
      .toSorted()
      .at(-1)
    const nieuw = regels.map((regel) => ({ ...regel, id: String(regel.volgorde), geldig: { begin } }))
    refuseIf([
      ...als(vorige !== undefined && begin <= vorige, 'ingang-voor-vorige', 'begin', { begin: vorige ?? '' }),
      ...regels.flatMap(({ regel }, i) => als(!idVan.has(regel), 'regel-onbekend', `regels.${i}.regel`, { regel })),
      ...beletselenVoorToerekening(nieuw),
    ])
    const voorzien = [
      ...oud.map((regel) => (bevat(regel.geldig, begin) ? { ...regel, geldig: tot(regel.geldig, begin) } : regel)),
      ...nieuw,
    ]
    const gevolg = verplaatsingen(await listBoekingsoorten(db, mandaat, begin), voorzien)
    if (input.proef) return { result: { begin, regels: regels.length, gevolg } }
    await endToerekening(db, mandaat, begin)
    await insertToerekening(
      db,
      mandaat,
      begin,
      regels.map(({ regel, ...rest }) => ({ ...rest, regelId: idVan.get(regel)! })),
    )
    return { result: { begin, regels: regels.length, gevolg } }
  },
}

const tot = ({ begin }: Periode, nieuw: Datum): Periode => ({ begin, eind: plusDagen(nieuw, -1) })

/** One source per taakveld and kostensoort; the other administration is only reconciled (D13). */
export const kiesBron: Command<Bronkeuze, Bronkeuze> = {
  name: 'begroting.kiesBron',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    await insertBronkeuze(db, mandaat, input)
    return { result: input }
  },
}
