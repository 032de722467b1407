import type { Datum } from '#values/datum.ts'
import type { Geld } from '#values/geld.ts'
import { geld, maal } from '#values/geld.ts'
import type { Periode } from '#values/periode.ts'
import { bevat } from '#values/periode.ts'
import type { BouwsteenInvoer, KadernotaInvoer } from './invoer.ts'

/** What a paper prints beside what we compute from it: both are kept, the difference is a bevinding (model.md §10, 9). */
export type Bouwsteen =
  | { soort: 'bedrag'; naam: string; gedrukt: Geld; jaar?: number; bron?: string }
  | Formatiebouwsteen

export type Formatiebouwsteen = {
  soort: 'formatie'
  naam: string
  aantal: number
  fte: number
  uren: number
  schaal: number | null
  perEenheid: Geld | null
  gedrukt: Geld
  jaar?: number
  bron?: string
}

/** What a scale costs in a year at so many hours a week. */
export type Salarisregel = { schaal: number; uren: number; bedrag: Geld; geldig?: Periode }

export const VOLTIJD_UREN = 36

export function voltijdbedrag({ bedrag, uren }: Salarisregel): Geld {
  return maal(bedrag, VOLTIJD_UREN / uren)
}

/** aantal × fte × uren/36 × schaal. Undefined where the paper names no scale or the table does not know it. */
export function berekenBouwsteen(
  bouwsteen: Bouwsteen,
  tabel: readonly Salarisregel[],
  peildatum?: Datum,
): Geld | undefined {
  if (bouwsteen.soort === 'bedrag') return bouwsteen.gedrukt
  const salaris = tabel.find(
    (regel) => regel.schaal === bouwsteen.schaal && (!peildatum || !regel.geldig || bevat(regel.geldig, peildatum)),
  )
  if (!salaris) return undefined
  // One multiplication by the whole fraction: rounding the full-time amount first would lose cents.
  return maal(salaris.bedrag, (bouwsteen.aantal * bouwsteen.fte * bouwsteen.uren) / salaris.uren)
}

/** Full-time equivalents of 36 hours. */
export function fteVan(bouwsteen: Bouwsteen): number {
  if (bouwsteen.soort === 'bedrag') return 0
  return Math.round(((bouwsteen.aantal * bouwsteen.fte * bouwsteen.uren) / VOLTIJD_UREN) * 100) / 100
}

export function naarBouwsteen(invoer: BouwsteenInvoer): Bouwsteen {
  if (invoer.soort === 'bedrag') return { ...invoer, gedrukt: geld(invoer.gedrukt) }
  const perEenheid = invoer.perEenheid === null ? null : geld(invoer.perEenheid)
  return { ...invoer, gedrukt: geld(invoer.gedrukt), perEenheid }
}

export function naarSalarisregel({ schaal, uren, bedrag }: KadernotaInvoer['salaristabel'][number]): Salarisregel {
  return { schaal, uren, bedrag: geld(bedrag) }
}
