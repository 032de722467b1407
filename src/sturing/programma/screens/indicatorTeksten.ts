import { defineTeksten } from '#platform/ui/index.ts'

export const indicatorTeksten = defineTeksten({
  indicatoren: ['Indicatoren', 'Indicators'],
  indicator: ['Indicator', 'Indicator'],
  koppel: ['Indicator koppelen', 'Link indicator'],
  ontkoppel: ['Losmaken', 'Unlink'],
  klaar: ['Klaar', 'Done'],
  richting: ['Welke kant moet het op?', 'Which way should it go?'],
  verwachting: ['Wat verwachten we?', 'What do we expect?'],
  verwachtingHulp: ['Hoeveel, waardoor en wanneer te zien.', 'How much, by what, and when to be seen.'],
  omhoog: ['omhoog', 'up'],
  omlaag: ['omlaag', 'down'],
  gelijk: ['gelijk blijven', 'stay the same'],
  verwacht: [(richting: string) => `Verwacht: ${richting}`, (richting: string) => `Expected: ${richting}`],
  gaat: [(richting: string) => `afgelopen jaar: ${richting}`, (richting: string) => `past year: ${richting}`],
  geenVerwachting: ['nog geen verwachting', 'no expectation yet'],
  geenCijfer: ['nog geen cijfer', 'no figure yet'],
})
