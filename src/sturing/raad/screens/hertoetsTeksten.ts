import { defineTeksten } from '#platform/ui/index.ts'

export const hertoetsTeksten = defineTeksten({
  kop: [
    (n: number) => (n === 1 ? 'Bekijk 1 toezegging opnieuw' : `Bekijk ${n} toezeggingen opnieuw`),
    (n: number) => (n === 1 ? 'Look at 1 promise again' : `Look at ${n} promises again`),
  ],
  uitleg: [
    'Het stuk dat haar gestand deed is veranderd. Zij blijft gestand tot iemand anders oordeelt.',
    'The paper that kept it changed. It stays kept until somebody judges otherwise.',
  ],
  isVerbeterd: [(dag: string) => `Verbeterd op ${dag}:`, (dag: string) => `Corrected on ${dag}:`],
  isIngetrokken: [(dag: string) => `Ingetrokken op ${dag}:`, (dag: string) => `Withdrawn on ${dag}:`],
  nietMeerGenoemd: [
    'De nieuwe versie zegt niet meer dat zij haar gestand doet.',
    'The new version no longer says that it keeps it.',
  ],
  opnieuw: ['Opnieuw te bekijken', 'To be looked at again'],
  bekijk: ['Opnieuw bekijken', 'Look again'],
  vraag: ['Is de toezegging nog gestand?', 'Is the promise still kept?'],
  blijft: ['Ja, zij is nog steeds gestand', 'Yes, it is still kept'],
  open: ['Nee, zij staat weer open', 'No, it is owed again'],
  waarom: ['Waarom', 'Why'],
  nodig: ['voor de lijst', 'for the list'],
  legVast: ['Leg vast', 'Record'],
})
