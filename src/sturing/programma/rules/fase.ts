export const FASEN = ['verkenningsfase', 'ontwerpfase', 'realisatiefase', 'afrondingsfase'] as const

export type Fase = (typeof FASEN)[number]

export function faseVan(veld: string | null): Fase | undefined {
  const gevraagd = veld?.trim().toLowerCase()
  return FASEN.find((fase) => fase === gevraagd)
}

const NAMEN = FASEN.join('|')
const STELLINGEN = [
  // "zit in de ontwerpfase", "is nu in de realisatiefase", "bevindt zich op dit moment in de ..."
  new RegExp(`\\b(?:zit|zitten|is|zijn|staat|bevindt zich|bevinden zich)\\b[^.;:,]{0,30}?\\bin de (${NAMEN})`, 'g'),
  // "de realisatiefase loopt", "de realisatiefase van deelproject 1 verloopt volgens planning"
  new RegExp(`\\bde (${NAMEN})\\b[^.;:,]{0,30}?\\b(?:loopt|verloopt|vindt plaats|is gestart|is begonnen)\\b`, 'g'),
]
/** Said of another moment, or denied. */
const NIET_NU = /\b(?:nog niet|niet meer|niet|was|waren|straks|later|volgend|daarna|eerder|vorig|na de|voor de)\b/

/** The phases in which a text says the project is now; a phase that is only named does not count. */
export function fasenInTekst(tekst: string): Fase[] {
  const zinnen = tekst.toLowerCase().split(/(?<=[.!?])\s+/)
  const gevonden = zinnen.flatMap((zin) =>
    STELLINGEN.flatMap((stelling) => [...zin.matchAll(stelling)])
      .filter(([deel]) => !NIET_NU.test(deel))
      .map(([, fase]) => fase as Fase),
  )
  return [...new Set(gevonden)]
}
