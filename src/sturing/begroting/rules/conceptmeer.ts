import { als, type Beletsel } from '#values/beletsel.ts'
import type { VoorstelregelInvoer } from './invoer.ts'

/** What a line of a proposal says besides its amounts and its texts. Amounts in whole cents. */
export type Conceptmeer = {
  ondertitel: string | null
  /** Step of the ladder of care, 1-4. */
  trede: number | null
  businesscase: boolean
  buffer: { bedrag: number; reden: string } | null
  subsidieplafond: number | null
  formulieren: { soort: 'separaat' | 'moeder'; bijgevoegd: boolean }[]
  /** What the text refers to: how many it says there are, and which it names. */
  verwijzingen: { wat: string; aantal: number; genoemd: string[] }[]
}

export const zonderMeer: Conceptmeer = {
  ondertitel: null,
  trede: null,
  businesscase: false,
  buffer: null,
  subsidieplafond: null,
  formulieren: [],
  verwijzingen: [],
}

export function beletselenVoorMeer({ buffer, verwijzingen }: Conceptmeer): Beletsel[] {
  return [
    ...als(buffer !== null && buffer.bedrag === 0, 'bedrag-niet-positief', 'buffer.bedrag'),
    ...als(buffer !== null && buffer.reden.trim() === '', 'buffer-zonder-risico', 'buffer.reden'),
    ...verwijzingen.flatMap(({ wat }, i) => als(wat.trim() === '', 'verwijzing-zonder-wat', `verwijzingen.${i}.wat`)),
  ]
}

/** As another proposal says it, without where it stands there. */
export function meerVanRegel(regel: VoorstelregelInvoer): Conceptmeer {
  const { ondertitel, trede, businesscase, buffer, subsidieplafond, formulieren = [], verwijzingen = [] } = regel
  return {
    ondertitel: ondertitel ?? null,
    trede: trede ?? null,
    businesscase: businesscase ?? false,
    buffer: buffer ? { bedrag: buffer.bedrag, reden: buffer.reden } : null,
    subsidieplafond: subsidieplafond?.bedrag ?? null,
    formulieren: formulieren.map(({ soort, bijgevoegd }) => ({ soort, bijgevoegd })),
    verwijzingen: verwijzingen.map(({ wat, aantal, genoemd }) => ({ wat, aantal, genoemd })),
  }
}

export function meerVoorInvoer(meer: Conceptmeer, bron: string): Partial<VoorstelregelInvoer> {
  const { ondertitel, trede, businesscase, buffer, subsidieplafond, formulieren, verwijzingen } = meer
  return {
    ...(ondertitel && { ondertitel }),
    ...(trede !== null && { trede }),
    ...(businesscase && { businesscase }),
    ...(buffer && { buffer: { ...buffer, bron } }),
    ...(subsidieplafond !== null && { subsidieplafond: { bedrag: subsidieplafond, bron } }),
    ...(formulieren.length > 0 && { formulieren: formulieren.map((een) => ({ ...een, bron })) }),
    ...(verwijzingen.length > 0 && { verwijzingen: verwijzingen.map((een) => ({ ...een, bron })) }),
  }
}
