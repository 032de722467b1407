import { defineTeksten } from '#platform/ui/index.ts'

/** Who has answered for a plan, who would not and what came of it. */
export const tekenTeksten = defineTeksten({
  gezagTekentNog: [
    (naam: string) => `Wie gezag heeft over ${naam} tekende nog niet`,
    (naam: string) => `Who has authority over ${naam} has not signed yet`,
  ],
  bespreekTitel: ['Bespreken waarom iemand niet tekent', 'Talk about why someone will not sign'],
  besproken: ['Besproken op', 'Talked about on'],
  bespreek: ['Besproken', 'Talked about'],
  bespreekVan: [(wie: string) => `Besproken: ${wie}`, (wie: string) => `Talked about: ${wie}`],
  bespreekUitkomst: ['Wat kwam eruit', 'What came of it'],
  bespreekNotitie: ['Wat is er besproken', 'What was talked about'],
  'gesprek.plan-aanpassen': ['wij passen het plan aan', 'we change the plan'],
  'gesprek.blijft-bij-weigering': ['tekent niet, het plan geldt wel', 'does not sign, the plan does hold'],
  'gesprek.tekent-alsnog': ['tekent alsnog', 'signs after all'],
  mijnOokOuder: ['Uw ouder moet ook nog tekenen.', 'Your parent must sign as well.'],
  mijnVoorKindUitleg: [
    'U tekent omdat u gezag hebt. Een kind vanaf 12 jaar tekent zelf mee.',
    'You sign because you have parental authority. A child of 12 or older signs as well.',
  ],
  mijnOokKind: [(naam: string) => `${naam} moet zelf ook nog tekenen.`, (naam: string) => `${naam} must sign as well.`],
  mijnNietAlles: [
    'Dit is niet het hele plan. Een deel is alleen voor wie het aangaat.',
    'This is not the whole plan. A part is only for whom it concerns.',
  ],
})
