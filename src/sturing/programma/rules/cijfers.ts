import type { Tweetalig } from '#values/taal.ts'

/** What a figure of this room is (D17): the code names the question, the version the way it is counted. */
export type Cijferdefinitie = {
  code: string
  versie: number
  naam: Tweetalig
  methode: Tweetalig
  eenheid: 'eurocent' | 'aantal'
  eigenaar: Tweetalig
}

const SECRETARIS: Tweetalig = { nl: 'Programmasecretaris', en: 'Programme secretary' }

export const CIJFERDEFINITIES: readonly Cijferdefinitie[] = [
  {
    code: 'programma.geraamd',
    versie: 2,
    naam: { nl: 'Geraamd voor het programma', en: 'Estimated for the programme' },
    methode: {
      nl: 'Som van de bedragen van de onderdelen zoals zij in het programma staan, gedrukt of geschreven.',
      en: 'Sum of the amounts of the parts as the programme has them, printed or written.',
    },
    eenheid: 'eurocent',
    eigenaar: SECRETARIS,
  },
  {
    code: 'programma.geraamd-per-onderdeel',
    versie: 2,
    naam: { nl: 'Geraamd per onderdeel', en: 'Estimated per part' },
    methode: {
      nl: 'Het bedrag van elk onderdeel zoals het in het programma staat, gedrukt of geschreven.',
      en: 'The amount of each part as the programme has it, printed or written.',
    },
    eenheid: 'eurocent',
    eigenaar: SECRETARIS,
  },
  {
    code: 'programma.op-koers',
    versie: 1,
    naam: { nl: 'Aspecten op koers', en: 'Aspects on course' },
    methode: {
      nl: 'Aantal aspecten met de status op koers in de rapporten van de laatste reeks, zoals de schrijver hem invulde.',
      en: 'Number of aspects with the status on course in the reports of the latest set, as the writer filled it in.',
    },
    eenheid: 'aantal',
    eigenaar: SECRETARIS,
  },
  {
    code: 'programma.aspecten',
    versie: 1,
    naam: { nl: 'Aspecten waarover is gerapporteerd', en: 'Aspects reported on' },
    methode: {
      nl: 'Aantal aspecten in de rapporten van de laatste reeks.',
      en: 'Number of aspects in the reports of the latest set.',
    },
    eenheid: 'aantal',
    eigenaar: SECRETARIS,
  },
]
