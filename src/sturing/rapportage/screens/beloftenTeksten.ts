import { defineTeksten } from '#platform/ui/index.ts'

export const beloftenTeksten = defineTeksten({
  doetGestand: ['Toezeggingen die dit stuk gestand doet', 'Promises that this paper keeps'],
  doetGestandUitleg: [
    'Bij publiceren krijgen de gekozen toezeggingen deze dag en de verwijzing naar het stuk.',
    'On publication the chosen promises get that day and the link to the paper.',
  ],
  welke: ['Welke toezeggingen doet dit stuk gestand?', 'Which promises does this paper keep?'],
  bewaar: ['Keuze bewaren', 'Save the choice'],
  intrekken: ['Intrekken', 'Withdraw'],
  intrekkenTitel: ['Dit stuk intrekken', 'Withdraw this paper'],
  intrekkenUitleg: [
    'Het stuk blijft leesbaar, met de reden erboven. Toezeggingen die het gestand deed blijven zo staan; de griffie krijgt de vraag ze opnieuw te bekijken.',
    'The paper stays readable, with the reason above it. Promises that it kept stay as they are; the council clerk is asked to look at them again.',
  ],
  waarom: ['Waarom trekt u dit stuk in?', 'Why do you withdraw this paper?'],
  isIngetrokken: [
    (dag: string) => `Ingetrokken op ${dag}: dit stuk geldt niet meer`,
    (dag: string) => `Withdrawn on ${dag}: this paper no longer holds`,
  ],
  ingetrokken: ['ingetrokken', 'withdrawn'],
})
