import { defineTeksten } from '#platform/ui/index.ts'

/** Who has answered for a plan, who would not and what came of it. */
export const tekenTeksten = defineTeksten({
  voogdTekent: [
    (wie: string, instelling: string, kind: string) => `${wie} van ${instelling}, voogd, voor ${kind}`,
    (wie: string, instelling: string, kind: string) => `${wie} of ${instelling}, guardian, for ${kind}`,
  ],
  volgensStuk: [(stuk: string) => `Volgens: ${stuk}`, (stuk: string) => `According to: ${stuk}`],
  stuk: ['Waar de scan of verklaring staat', 'Where the scan or statement is kept'],
  stukHulp: [
    'De voogd tekent op papier. Noem het kenmerk van de scan of van de verklaring.',
    'The guardian signs on paper. Name the reference of the scan or the statement.',
  ],
  voogdZonderNaam: [
    (instelling: string, kind: string) =>
      `${instelling} is voogd van ${kind}, en van haar staat niemand om dit huishouden. Voeg bij Huishouden eerst de professional toe die tekent.`,
    (instelling: string, kind: string) =>
      `${instelling} is guardian of ${kind}, and nobody of it is recorded around this household. First add the practitioner who signs, under Household.`,
  ],
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
