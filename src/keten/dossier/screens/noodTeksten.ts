import { defineTeksten } from '#platform/ui/index.ts'

export const noodTeksten = defineTeksten({
  titel: [
    (open: number) => (open === 1 ? '1 noodtoegang te toetsen' : `${open} noodtoegangen te toetsen`),
    (open: number) => (open === 1 ? '1 emergency access to review' : `${open} emergency accesses to review`),
  ],
  sub: [
    'Wie zonder relatie moest kijken, schreef op waarom. Een ander dan wie keek, toetst dat.',
    'Who had to look without a relation wrote down why. Someone other than who looked reviews it.',
  ],
  lijst: ['Noodtoegangen', 'Emergency accesses'],
  geen: ['Er is geen noodtoegang gebruikt.', 'No emergency access was used.'],
  wie: ['Wie keek', 'Who looked'],
  overWie: ['Bij wie', 'At whom'],
  wanneer: ['Wanneer', 'When'],
  waarom: ['Waarom', 'Why'],
  oordeel: ['Oordeel', 'Verdict'],
  terecht: ['Terecht', 'Justified'],
  onterecht: ['Niet terecht', 'Not justified'],
  terechtVan: [
    (naam: string) => `Terecht: de noodtoegang van ${naam}`,
    (naam: string) => `Justified: the emergency access of ${naam}`,
  ],
  onterechtVan: [
    (naam: string) => `Niet terecht: de noodtoegang van ${naam}`,
    (naam: string) => `Not justified: the emergency access of ${naam}`,
  ],
  gelukt: ['Getoetst.', 'Reviewed.'],
})
