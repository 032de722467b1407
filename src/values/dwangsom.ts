import type { Datum } from './datum.ts'
import { dagenTussen, datum, plusDagen } from './datum.ts'
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
  /** The last day on which a decision costs nothing: the end of the term that a written notice of default starts. */
  nog: Datum
  vandaag: Datum
  stappen: readonly DwangsomStap[]
  /** The day on which the decision was sent: no longer in default from that day. */
  besluit?: Datum | null | undefined
}

/** Awb 4:17 lid 3: counts from the day after the term of the notice. What is at risk up to and including today. */
export function dwangsomInGeding({ nog, vandaag, stappen, besluit }: DwangsomVraag): Geld {
  const laatsteDag = besluit != null && besluit <= vandaag ? plusDagen(besluit, -1) : vandaag
  let dagen = Math.max(0, dagenTussen(nog, laatsteDag))
  return som(
    stappen.map((stap) => {
      const inStap = Math.min(dagen, stap.dagen)
      dagen -= inStap
      return maal(stap.perDag, inStap)
    }),
  )
}
