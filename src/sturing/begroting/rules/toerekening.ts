import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Geld } from '#values/geld.ts'
import type { Periode } from '#values/periode.ts'
import { bevat } from '#values/periode.ts'

/** What a payment says about itself; kenmerken are open, so that a municipality can match on what it books. */
export type Boekingskenmerk =
  | 'taakveld'
  | 'kostensoort'
  | 'wet'
  | 'product'
  | 'bronsoort'
  | 'leveringsvorm'
  | 'aanbieder'
  | 'wijk'

export type TeBoeken = {
  bronsoort: string
  bronId: string
  datum: Datum
  bedrag: Geld
  kenmerken: Partial<Record<Boekingskenmerk, string>>
}

export type Toerekeningsregel = {
  id: string
  volgorde: number
  geldig: Periode
  match: Partial<Record<Boekingskenmerk, string | readonly string[]>>
  regel: string
}

/** Every euro lands somewhere: what no rule takes stays visible on this line (D13). */
export const NIET_TOEGEREKEND = 'niet-toegerekend'

export type Realisatie = { bronsoort: string; bronId: string; datum: Datum; bedrag: Geld; regel: string; door?: string }

/** First match wins, in order of volgorde; of rules with the same number the lowest id, so that the answer is fixed. */
export function rekenToe(boeking: TeBoeken, regels: readonly Toerekeningsregel[]): Realisatie {
  const gevonden = regels
    .toSorted((a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1))
    .find((regel) => bevat(regel.geldig, boeking.datum) && past(regel.match, boeking.kenmerken))
  const { bronsoort, bronId, datum, bedrag } = boeking
  const basis = { bronsoort, bronId, datum, bedrag }
  return gevonden ? { ...basis, regel: gevonden.regel, door: gevonden.id } : { ...basis, regel: NIET_TOEGEREKEND }
}

function past(match: Toerekeningsregel['match'], kenmerken: TeBoeken['kenmerken']): boolean {
  return Object.entries(match).every(([kenmerk, verwacht]) => {
    const waarde = kenmerken[kenmerk as Boekingskenmerk]
    return waarde !== undefined && (typeof verwacht === 'string' ? waarde === verwacht : verwacht.includes(waarde))
  })
}

/** A rule without a condition takes everything: allowed only as the last, or it hides all rules after it. */
export function beletselenVoorToerekening(regels: readonly Toerekeningsregel[]): Beletsel[] {
  const volgordes = Map.groupBy(regels, ({ volgorde }) => volgorde)
  const laatste = Math.max(...regels.map(({ volgorde }) => volgorde))
  return [
    ...[...volgordes].flatMap(([volgorde, deel]) => als(deel.length > 1, 'volgorde-dubbel', 'volgorde', { volgorde })),
    ...regels
      .filter(({ match, volgorde }) => Object.keys(match).length === 0 && volgorde !== laatste)
      .flatMap(({ volgorde }) => als(true, 'vangt-alles-te-vroeg', 'volgorde', { volgorde })),
  ]
}

/** Realisatie is unique on its source (BG3): the same payment never counts twice, not in one batch either. */
export function dubbeleBronnen(boekingen: readonly TeBoeken[]): string[] {
  const groepen = Map.groupBy(boekingen, ({ bronsoort, bronId }) => `${bronsoort} ${bronId}`)
  return [...groepen].filter(([, deel]) => deel.length > 1).map(([bron]) => bron)
}
