import { als, type Beletsel } from '#values/beletsel.ts'

/** All of a law, or all there is of a person. */
export const DELEN = ['wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig', 'alles'] as const
export type Deel = (typeof DELEN)[number]

/** Why a part that is due stays for now; a person says which. */
export const UITZONDERINGEN = ['wil-bewaren', 'onderzoek', 'nog-nodig'] as const
export type Uitzondering = (typeof UITZONDERINGEN)[number]

/** Why a resident's request may be refused: the interest of another (Wmo 5.3.5 lid 2, Jeugdwet 7.3.9), a duty to keep (AVG 17 lid 3). */
export const WEIGERREDENEN = [
  'belang-ander',
  'wettelijke-plicht',
  'hulp-loopt',
  'bezwaar-loopt',
  'geen-belang',
] as const
export type Weigerreden = (typeof WEIGERREDENEN)[number]

export const HOUVASTEN = ['bezwaar-loopt', 'wil-bewaren', 'veilig-thuis'] as const
export type Houvast = (typeof HOUVASTEN)[number]

export type Stand = {
  /** Whether its term has passed on this day, with what was added since it was proposed. */
  vervallen: boolean
  /** Whether anything of this person still runs. */
  loopt: boolean
  houdt: readonly Houvast[]
}

/** What keeps one line from being destroyed now: the list is older than today. */
export function beletselenVoorVernietiging(soort: 'jaar' | 'verzoek', stand: Stand, veld: string): Beletsel[] {
  return [
    ...als(soort === 'jaar' && !stand.vervallen, 'termijn-loopt', veld),
    ...als(soort === 'verzoek' && stand.loopt, 'hulp-loopt', veld),
    ...stand.houdt.map((code) => ({ code, veld })),
  ]
}

export type Besluit = {
  soort: 'vernietigen' | 'bewaren'
  besluit: 'ingewilligd' | 'geweigerd'
  reden: Weigerreden | undefined
  toelichting: string
}

export const beletselenVoorBesluit = ({ soort, besluit, reden, toelichting }: Besluit, stand: Stand): Beletsel[] => [
  ...als(besluit === 'geweigerd' && reden === undefined, 'reden-ontbreekt', 'reden'),
  ...als(besluit === 'geweigerd' && toelichting.trim() === '', 'toelichting-ontbreekt', 'toelichting'),
  ...(besluit === 'ingewilligd' && soort === 'vernietigen'
    ? beletselenVoorVernietiging(
        'verzoek',
        { ...stand, houdt: stand.houdt.filter((een) => een !== 'wil-bewaren') },
        'besluit',
      )
    : []),
]
