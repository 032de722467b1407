import { defineTeksten } from '#platform/ui/index.ts'

export const schuldTeksten = defineTeksten({
  geenSchulden: ['Nog geen schulden vastgelegd.', 'No debts recorded yet.'],
  schuldenVan: [(naam: string) => `Schulden van ${naam}`, (naam: string) => `Debts of ${naam}`],
  schuldeiser: ['Schuldeiser', 'Creditor'],
  privepersoon: ['Een privépersoon', 'A private person'],
  privepersoonHulp: [
    'De naam van een privépersoon gaat niet mee in de aanlevering.',
    'The name of a private person is not in the delivery.',
  ],
  kvk: ['KvK-nummer', 'Chamber of Commerce number'],
  kvkHulp: ['Acht cijfers, als het een organisatie is.', 'Eight digits, where it is an organisation.'],
  soort: ['Soort schuld', 'Kind of debt'],
  bedrag: ['Bedrag', 'Amount'],
  peildatum: ['Vastgesteld op', 'Established on'],
  zakelijk: ['Een zakelijke schuld', 'A business debt'],
  voegToe: ['Schuld toevoegen', 'Add a debt'],
  voegToeVoor: [(naam: string) => `Schuld toevoegen voor ${naam}`, (naam: string) => `Add a debt for ${naam}`],
  vervalt: ['Vervalt', 'Lapses'],
  vervaltVan: [(naam: string) => `Schuld bij ${naam} vervalt`, (naam: string) => `Debt to ${naam} lapses`],
  vervallen: ['vervallen', 'lapsed'],
  samen: [
    (n: number) => (n === 1 ? '1 schuld, samen' : `${n} schulden, samen`),
    (n: number) => (n === 1 ? '1 debt, together' : `${n} debts, together`),
  ],
})
