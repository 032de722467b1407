const TELWOORDEN: readonly string[] = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')

export type Telling = { aantal: number; wat: string }

/** "drie deelprojecten", "3 deelopdrachten": how many a text says there are. "een" is too common a word to count. */
export function tellingenIn(tekst: string, woorden: readonly string[]): Telling[] {
  const zoek = new RegExp(`\\b(${TELWOORDEN.slice(2).join('|')}|\\d{1,2})\\s+(${woorden.join('|')})\\b`, 'gi')
  return [...tekst.matchAll(zoek)].map(([, getal, wat]) => ({ aantal: aantalVan(getal!), wat: wat!.toLowerCase() }))
}

function aantalVan(getal: string): number {
  const plaats = TELWOORDEN.indexOf(getal.toLowerCase())
  return plaats >= 0 ? plaats : Number(getal)
}
