import type { Geld } from '#values/geld.ts'
import type { Wet } from '#values/wet.ts'

export type ActorSoort = 'medewerker' | 'inwoner' | 'aanbieder' | 'client' | 'partner' | 'systeem'

/** Who asks, for which municipality, with which powers and for what purpose. An argument of every store read. */
export type Mandaat = {
  readonly actor: { readonly id: string; readonly soort: ActorSoort; readonly naam: string }
  /** The one municipality in which this request writes. */
  readonly gemeente: string
  /** The municipalities this request may read: its own, and those of a regional mandate. */
  readonly leest: readonly string[]
  readonly functie: string
  readonly powers: ReadonlySet<string>
  readonly wetten: readonly Wet[]
  /** Regional tasks; rows of another municipality are seen only where they carry one of these. */
  readonly taken: readonly string[]
  readonly teams: readonly string[]
  /** Highest amount, in cents, that this person may approve; null is no power to approve. */
  readonly limiet: Geld | null
  /** AGB code of the provider for whom this person acts. */
  readonly agb: string | null
  /** The person who reads his own file. */
  readonly persoonId: string | null
  /** Purpose of this request (doelbinding), from the route's declaration. */
  readonly doel: string
  readonly taal: 'nl' | 'en'
}

export type May = (mandaat: Mandaat) => boolean

/** May test for one power, or one of several. */
export const heeft =
  (...powers: readonly string[]): May =>
  (mandaat) =>
    powers.some((power) => mandaat.powers.has(power))

/** The mandate with which the house itself acts (jobs, loading the demo): all powers in one municipality. */
export function systeemMandaat(gemeente: string, doel: string): Mandaat {
  return {
    actor: { id: '00000000-0000-7000-8000-000000000000', soort: 'systeem', naam: 'Samenhang' },
    gemeente,
    leest: [gemeente],
    functie: 'systeem',
    powers: new Set(),
    wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig'],
    taken: [],
    teams: [],
    limiet: null,
    agb: null,
    persoonId: null,
    doel,
    taal: 'nl',
  }
}
