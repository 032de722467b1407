export const FASEN = ['verkenningsfase', 'ontwerpfase', 'realisatiefase', 'afrondingsfase'] as const

export function faseVan(veld: string | null, fasen: readonly string[] = FASEN): string | undefined {
  const gevraagd = veld?.trim().toLowerCase()
  return fasen.find((fase) => fase === gevraagd)
}

const stellingen = (namen: string) => [
  // "zit in de ontwerpfase", "is nu in de realisatiefase", "bevindt zich op dit moment in de ..."
  new RegExp(`\\b(?:zit|zitten|is|zijn|staat|bevindt zich|bevinden zich)\\b[^.;:,]{0,30}?\\bin de (${namen})`, 'g'),
  // "de realisatiefase loopt", "de realisatiefase van deelproject 1 verloopt volgens planning"
  new RegExp(`\\bde (${namen})\\b[^.;:,]{0,30}?\\b(?:loopt|verloopt|vindt plaats|is gestart|is begonnen)\\b`, 'g'),
]
/** Said of another moment, or denied. */
const NIET_NU = /\b(?:nog niet|niet meer|niet|was|waren|straks|later|volgend|daarna|eerder|vorig|na de|voor de)\b/

/** The phases in which a text says the project is now; a phase that is only named does not count. */
export function fasenInTekst(tekst: string, fasen: readonly string[] = FASEN): string[] {
  const vormen = stellingen(fasen.map((fase) => fase.replaceAll(/[^\p{L}\d ]/gu, '.')).join('|'))
  const zinnen = tekst.toLowerCase().split(/(?<=[.!?])\s+/)
  const gevonden = zinnen.flatMap((zin) =>
    vormen
      .flatMap((stelling) => [...zin.matchAll(stelling)])
      .filter(([deel]) => !NIET_NU.test(deel))
      .map(([, fase]) => fase!),
  )
  return [...new Set(gevonden)]
}
