import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, leeftijdOp } from '#values/datum.ts'
import type { Versiestatus } from './status.ts'

export type Hoedanigheid = 'zelf' | 'gezagdrager' | 'vertegenwoordiger'

type Tekenaar = {
  status: Versiestatus
  /** In whose name: the child or represented person, else the signer. */
  geboren: Datum
  hoedanigheid: Hoedanigheid
  heeftGezag: boolean
  inKring: boolean
  op: Datum
  vandaag: Datum
}

/** From 12 a child signs beside the gezagdrager, from 16 alone; under 12 the gezagdrager signs (Jeugdwet 7.3.4). */
export function beletselenVoorOndertekening({
  status,
  geboren,
  hoedanigheid,
  heeftGezag,
  inKring,
  op,
  vandaag,
}: Tekenaar): Beletsel[] {
  const leeftijd = leeftijdOp(geboren, op)
  return [
    ...als(status !== 'vastgesteld' && status !== 'ondertekend', 'niet-de-geldende-versie', 'nr'),
    ...als(op > vandaag, 'datum-in-toekomst', 'datum'),
    ...als(!inKring, 'niet-in-kring', 'persoonId'),
    ...als(hoedanigheid === 'zelf' && leeftijd < 12, 'onder-twaalf-tekent-niet', 'persoonId'),
    ...als(hoedanigheid === 'gezagdrager' && (!heeftGezag || leeftijd >= 16), 'gezag-ontbreekt', 'namensId'),
  ]
}

/** `persoonId` is nobody's where an institution signed as guardian. */
type Getekend = { persoonId: string | null; namensId: string | null }
export type NogTekenen = { voor: string; door: 'zelf' | 'gezag' }

/**
 * Who of these has not answered for a version: from 16 himself; from 12 to 15 the child and one who has gezag, both; under
 * 12 one who has gezag (Jeugdwet 7.3.4). `antwoorden` are signatures, or signatures and refusals together.
 */
export function nogTeTekenen(
  personen: readonly { persoonId: string; geboren: Datum }[],
  antwoorden: readonly Getekend[],
  op: Datum,
): NogTekenen[] {
  return personen.flatMap(({ persoonId, geboren }): NogTekenen[] => {
    const leeftijd = leeftijdOp(geboren, op)
    const zelf = antwoorden.some((een) => een.persoonId === persoonId && een.namensId === null)
    const namens = antwoorden.some((een) => een.namensId === persoonId)
    return [
      // An adult may have a representative sign.
      ...(leeftijd >= 12 && !zelf && !(leeftijd >= 18 && namens) ? [{ voor: persoonId, door: 'zelf' as const }] : []),
      ...(leeftijd < 16 && !namens ? [{ voor: persoonId, door: 'gezag' as const }] : []),
    ]
  })
}
