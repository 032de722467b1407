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
