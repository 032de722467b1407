import type { Eenheid } from '#uitvoering/aanbod/index.ts'
import { type Geld, geld, maal } from '#values/geld.ts'
import type { Periode } from '#values/periode.ts'
import { inEersteJaar, inMaat, type Omvang, zelfdeMaat } from './omvang.ts'

type Prijs = { tariefCents: number | null; eenheid: Eenheid | null }

/** Volume times price, in cents; undefined where unit and price cannot be compared. */
export function kostenVan(volume: number, eenheid: Eenheid, { tariefCents, eenheid: per }: Prijs): Geld | undefined {
  if (tariefCents === null || per === null || !zelfdeMaat(eenheid, per)) return undefined
  return maal(geld(tariefCents), inMaat(volume, eenheid) / inMaat(1, per))
}

/** The dearest first year among who may deliver it: the mandate is tested on what can be spent (Awb 10:3). */
export function jaarkosten(omvang: Omvang, periode: Periode, prijzen: readonly Prijs[]): number | undefined {
  const volume = inEersteJaar(omvang, periode)
  const kosten = prijzen.flatMap((prijs) => kostenVan(volume, omvang.eenheid, prijs) ?? [])
  return kosten.length === 0 ? undefined : Math.max(...kosten)
}
