import type { Datum } from './datum.ts'
import { dagenTussen, datum, plusDagen, plusWeken } from './datum.ts'
import type { Geld } from './geld.ts'
import { geld, maal, som } from './geld.ts'
import type { Periode } from './periode.ts'
import { bevat } from './periode.ts'

export type DwangsomStap = { dagen: number; perDag: Geld }

export type DwangsomRegeling = {
  stappen: readonly DwangsomStap[]
  bron: string
  geldig: Periode
  geverifieerd: boolean
}

const STAPPEN: readonly DwangsomStap[] = [2300, 3500, 4500].map((cents) => ({ dagen: 14, perDag: geld(cents) }))

export const DWANGSOMREGELINGEN: readonly DwangsomRegeling[] = [
  {
    stappen: STAPPEN,
    bron: 'Awb art. 4:17 lid 2, bedragen sinds 1-1-2019',
    geldig: { begin: datum('2019-01-01'), eind: datum('2025-12-31') },
    geverifieerd: true,
  },
  {
    stappen: STAPPEN,
    bron: 'Awb art. 4:17, gewijzigd per 1-1-2026: nieuwe tekst en bedragen niet ingezien, oude bedragen aangehouden',
    geldig: { begin: datum('2026-01-01') },
    geverifieerd: false,
  },
]

export function findDwangsomRegeling(
  op: Datum,
  regelingen: readonly DwangsomRegeling[] = DWANGSOMREGELINGEN,
): DwangsomRegeling | undefined {
  return regelingen.find(({ geldig }) => bevat(geldig, op))
}

export type DwangsomVraag = {
  /** The day on which the written notice of default was received. */
  ingebrekestelling: Datum
  vandaag: Datum
  stappen: readonly DwangsomStap[]
  /** The day on which the decision was sent: no longer in default from that day. */
  besluit?: Datum | null | undefined
}

/** Awb 4:17 lid 3: counts from the day after the two weeks that follow the day of receipt. What is at risk up to and including today. */
export function dwangsomInGeding({ ingebrekestelling, vandaag, stappen, besluit }: DwangsomVraag): Geld {
  const eersteDag = plusDagen(plusWeken(ingebrekestelling, 2), 1)
  const laatsteDag = besluit != null && besluit <= vandaag ? plusDagen(besluit, -1) : vandaag
  let nog = Math.max(0, dagenTussen(eersteDag, laatsteDag) + 1)
  return som(
    stappen.map(({ dagen, perDag }) => {
      const inStap = Math.min(nog, dagen)
      nog -= inStap
      return maal(perDag, inStap)
    }),
  )
}
