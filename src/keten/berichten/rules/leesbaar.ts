import type { Blad, Groep, Veld } from './structuur.ts'

/** One element of a message as one reads it: how deep it lies, its name in the standard, what it holds and what that means. */
export interface Inhoudsregel {
  diepte: number
  naam: string
  waarde: string | null
  betekenis: string | null
}

/** The content of a message, element by element, in the order of the standard. A group is a line without a value. */
export function leesbaar({ velden }: Groep, inhoud: Record<string, unknown>, diepte = 0): Inhoudsregel[] {
  return Object.entries(velden as Record<string, Veld>).flatMap(([naam, { type }]) =>
    lijstVan(inhoud[naam]).flatMap((deel): Inhoudsregel[] =>
      isGroep(type)
        ? [
            { diepte, naam, waarde: null, betekenis: null },
            ...leesbaar(type, deel as Record<string, unknown>, diepte + 1),
          ]
        : [{ diepte, naam, waarde: String(deel), betekenis: betekenisVan(type, String(deel)) }],
    ),
  )
}

const lijstVan = (waarde: unknown): unknown[] => (waarde === undefined ? [] : Array.isArray(waarde) ? waarde : [waarde])
const isGroep = (type: Blad | Groep): type is Groep => type.soort === 'groep'
const betekenisVan = (type: Blad, waarde: string): string | null =>
  (type.soort === 'tekst' && type.betekenis?.get(waarde)) || null

/** The clients a message names. */
export function bsnsIn(deel: unknown): string[] {
  if (Array.isArray(deel)) return deel.flatMap(bsnsIn)
  if (typeof deel !== 'object' || deel === null) return []
  return Object.entries(deel).flatMap(([naam, waarde]) => (naam === 'Bsn' ? [String(waarde)] : bsnsIn(waarde)))
}

/** The same message without the clients whom the reader may not find, and how many those are. */
export function zonderVerborgen<T>(inhoud: T, magZien: (bsn: string) => boolean): { inhoud: T; verborgen: number } {
  let verborgen = 0
  const knip = (deel: unknown): unknown => {
    if (Array.isArray(deel)) return deel.map(knip).filter((een) => een !== undefined)
    if (typeof deel !== 'object' || deel === null) return deel
    if ('Bsn' in deel && !magZien(String(deel.Bsn))) {
      verborgen += 1
      return undefined
    }
    return Object.fromEntries(Object.entries(deel).map(([naam, waarde]) => [naam, knip(waarde)]))
  }
  return { inhoud: knip(inhoud) as T, verborgen }
}
