import { defineTeksten } from '#platform/ui/index.ts'

export const scenarioTeksten = defineTeksten({
  titel: ["Scenario's", 'Scenarios'],
  kop: ['Wat als het Rijk of de prijzen veranderen', 'What if the state or prices change'],
  sub: [
    'Saldo per jaar. Een regel waarover voor later nog niets is besloten, gaat door met het bedrag van dit jaar. Een scenario is nooit budget.',
    'Balance per year. A line with nothing decided for later goes on with this year’s amount. A scenario is never budget.',
  ],
  nieuw: ['Nieuw scenario', 'New scenario'],
  besloten: ['besloten', 'decided'],
  begroting: ['Begroting zoals besloten', 'Budget as decided'],
  saldoPerJaar: ['Saldo per jaar', 'Balance per year'],
  naastElkaar: ["Scenario's naast elkaar", 'Scenarios beside each other'],
  scenario: ['Scenario', 'Scenario in words'],
  verschil: ['verschil', 'difference'],
  waaruit: ['Waaruit het verschil bestaat', 'What the difference is made of'],
  ingreep: ['Wat verandert er', 'What changes'],
  circulaire: [
    (jaar: number, bedrag: string, hoe: string) => `Circulaire ${jaar}: ${bedrag} ${hoe}`,
    (jaar: number, bedrag: string, hoe: string) => `Circular ${jaar}: ${bedrag} ${hoe}`,
  ],
  structureel: ['structureel', 'structural'],
  eenmalig: ['eenmalig', 'one-off'],
  verdeelmodel: [
    (vanaf: number, per: string, stap: string) =>
      `Verdeelmodel vanaf ${vanaf}: ${per} per inwoner, hoogstens ${stap} erbij of eraf per jaar`,
    (vanaf: number, per: string, stap: string) =>
      `Distribution from ${vanaf}: ${per} per inhabitant, at most ${stap} more or less a year`,
  ],
  index: [
    (vanaf: number, procent: string, waar: string) => `Index vanaf ${vanaf}: ${procent} % per jaar op ${waar}`,
    (vanaf: number, procent: string, waar: string) => `Index from ${vanaf}: ${procent} % a year on ${waar}`,
  ],
  alles: ['alle regels', 'all lines'],
  weg: ['Verwijder', 'Remove'],
  naam: ['Naam', 'Name'],
  nodig: ['voor het scenario', 'for the scenario'],
  stelOp: ['Stel op', 'Make'],
  vanaf: ['Vanaf jaar', 'From year'],
  cBedrag: ['Circulaire: meer van het Rijk', 'Circular: more from the state'],
  cBedragHulp: ['Met een min als het minder wordt.', 'With a minus when it becomes less.'],
  cHoe: ['Ook alle jaren erna', 'All later years as well'],
  vPer: ['Verdeelmodel: meer per inwoner', 'Distribution: more per inhabitant'],
  vInwoners: ['Aantal inwoners', 'Number of inhabitants'],
  vStap: ['Hoogstens per inwoner per jaar', 'At most per inhabitant a year'],
  iProcent: ['Index: procent per jaar', 'Index: per cent a year'],
  iTaakveld: ['Alleen taakvelden die beginnen met', 'Only policy fields that begin with'],
  geen: ["Er zijn nog geen scenario's.", 'There are no scenarios yet.'],
})
