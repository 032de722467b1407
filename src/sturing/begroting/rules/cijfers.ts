import type { Tweetalig } from '#values/taal.ts'

/** What a figure of this room is (D17): the code names the question, the version the way it is counted. */
export type Cijferdefinitie = {
  code: string
  versie: number
  naam: Tweetalig
  methode: Tweetalig
  eenheid: 'eurocent'
  /** Which parameters it takes; all of them narrow, none is required unless marked. */
  parameters: readonly { naam: string; verplicht: boolean }[]
}

const perRegel = [
  { naam: 'jaar', verplicht: true },
  { naam: 'regel', verplicht: false },
  { naam: 'cluster', verplicht: false },
  { naam: 'programma', verplicht: false },
  { naam: 'taakveld', verplicht: false },
] as const
const perVoorstel = [
  { naam: 'voorstelId', verplicht: true },
  { naam: 'jaar', verplicht: true },
] as const

export const CIJFERDEFINITIES: readonly Cijferdefinitie[] = [
  {
    code: 'begroting.budget',
    versie: 1,
    naam: { nl: 'Begroot', en: 'Budget' },
    methode: {
      nl: 'Lasten min baten van alle wijzigingen die op de peildatum zijn vastgesteld; structurele bedragen lopen door.',
      en: 'Costs less income of all amendments decided by the reference date; structural amounts run on.',
    },
    eenheid: 'eurocent',
    parameters: perRegel,
  },
  {
    code: 'begroting.realisatie',
    versie: 1,
    naam: { nl: 'Werkelijk uitgegeven', en: 'Actually spent' },
    methode: {
      nl: 'Alle boekingen van dat jaar tot en met de peildatum, elke boeking op een regel. Zorg telt in de maand waarin zij is geleverd.',
      en: 'All bookings of that year up to the reference date, each on one line. Care counts in the month of delivery.',
    },
    eenheid: 'eurocent',
    parameters: perRegel,
  },
  {
    code: 'begroting.verplichting',
    versie: 1,
    naam: { nl: 'Nog te verwachten uit wat is toegezegd', en: 'Still to come from commitments' },
    methode: {
      nl: 'Per toewijzing en maand wat is verwacht min wat is goedgekeurd, nooit onder nul; nul als de maand is afgesloten.',
      en: 'Per assignment and month what was expected less what was approved, never below nil; nil once the month is closed.',
    },
    eenheid: 'eurocent',
    parameters: perRegel,
  },
  {
    code: 'begroting.kadernota-saldo',
    versie: 1,
    naam: { nl: 'Gevraagd in het kadernotavoorstel', en: 'Asked in the framework proposal' },
    methode: {
      nl: 'Som van de regels van het voorstel in dat jaar, lasten min baten.',
      en: 'Sum of the lines of the proposal in that year, costs less income.',
    },
    eenheid: 'eurocent',
    parameters: perVoorstel,
  },
  {
    code: 'begroting.kadernota-structureel',
    versie: 1,
    naam: { nl: 'Waarvan structureel', en: 'Of which structural' },
    methode: {
      nl: 'Som van de structurele regels van het voorstel in dat jaar.',
      en: 'Sum of the structural lines of the proposal in that year.',
    },
    eenheid: 'eurocent',
    parameters: perVoorstel,
  },
]

export function definitieVan(code: string, versie?: number): Cijferdefinitie | undefined {
  return CIJFERDEFINITIES.find(
    (definitie) => definitie.code === code && (versie === undefined || definitie.versie === versie),
  )
}
