import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'

export type Stukstatus =
  | 'concept'
  | 'ter vaststelling'
  | 'gepubliceerd'
  | 'te rectificeren'
  | 'gerectificeerd'
  | 'ingetrokken'

export type Stukfeiten = {
  bevroren: boolean
  publicaties: number
  /** Differences found since the last publicatie that no rectificatie has answered. */
  openVerschillen: number
  ingetrokken: boolean
}

export function statusVanStuk({ bevroren, publicaties, openVerschillen, ingetrokken }: Stukfeiten): Stukstatus {
  if (ingetrokken) return 'ingetrokken'
  if (publicaties > 0 && openVerschillen > 0) return 'te rectificeren'
  if (publicaties > 1) return 'gerectificeerd'
  if (publicaties === 1) return 'gepubliceerd'
  return bevroren ? 'ter vaststelling' : 'concept'
}

export type TePubliceren = {
  cijfers: {
    code: string
    definitie: boolean
    eigenaar: boolean
    toets: 'vrij' | 'onderdrukt' | 'geweigerd' | 'niet-van-toepassing'
  }[]
  openBevindingen: number
  losseCijfers: string[]
  /** Texts carried over from the paper before that nobody looked at yet. */
  nietNagekeken: number
  /** Places between square brackets where the writer still has to say something. */
  inTeVullen: string[]
  /** Small counts that follow from this paper and earlier ones together. */
  herleid: { nummer: number; wijk: string; maand: string }[]
  /** Set when a publicatie came before: then this one rectifies it and says why. */
  vorige?: string
  reden?: string
}

export function beletselenVoorPublicatie(stuk: TePubliceren): Beletsel[] {
  return [
    ...stuk.cijfers.flatMap(({ code, definitie, eigenaar, toets }) => [
      ...als(!definitie || !eigenaar, 'cijfer-zonder-definitie', 'cijfers', { code }),
      ...als(toets === 'geweigerd', 'onder-drempel', 'cijfers', { code }),
    ]),
    ...als(stuk.openBevindingen > 0, 'bevinding-open', 'bevindingen', { aantal: stuk.openBevindingen }),
    ...stuk.losseCijfers.flatMap((tekst) => als(true, 'cijfer-niet-herleidbaar', 'tekst', { tekst })),
    ...stuk.herleid.flatMap((waarde) => als(true, 'herleidbaar', 'cijfers', waarde)),
    ...als(stuk.nietNagekeken > 0, 'tekst-niet-nagekeken', 'tekst', { aantal: stuk.nietNagekeken }),
    ...stuk.inTeVullen.flatMap((tekst) => als(true, 'tekst-nog-in-te-vullen', 'tekst', { tekst })),
    ...als(stuk.vorige !== undefined && (stuk.reden ?? '').trim() === '', 'reden-ontbreekt', 'reden'),
  ]
}

const GETAL =
  /(?:€\s?\d[\d.]*(?:,\d+)?|\b\d[\d.]*(?:,\d+)?\s?(?:%|procent|fte|inwoners|cliënten|kinderen|huishoudens|dagen|miljoen|mln)(?![\p{L}]))/gu

/** Figures typed in a text (RP3): each must become a cijferverwijzing or be shown as "niet herleidbaar". */
export function losseCijfers(tekst: string): string[] {
  return [...tekst.matchAll(GETAL)].map(([gevonden]) => gevonden.trim())
}
