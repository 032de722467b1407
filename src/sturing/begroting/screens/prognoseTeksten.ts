import { defineTeksten } from '#platform/ui/index.ts'

export const prognoseTeksten = defineTeksten({
  naarPrognose: ['Prognose', 'Forecast'],
  over: [
    (jaar: number, bedrag: string) => `Naar verwachting blijft in ${jaar} ${bedrag} over`,
    (jaar: number, bedrag: string) => `Expected to be left in ${jaar}: ${bedrag}`,
  ],
  tekort: [
    (jaar: number, bedrag: string) => `Naar verwachting komt ${jaar} ${bedrag} tekort`,
    (jaar: number, bedrag: string) => `Expected to be short in ${jaar}: ${bedrag}`,
  ],
  sub: [
    (onder: string, boven: string, budget: string) => `Verwacht ${onder} tot ${boven} van ${budget} begroot.`,
    (onder: string, boven: string, budget: string) => `Expected ${onder} to ${boven} of ${budget} budgeted.`,
  ],
  beeld: ['Uitgaven opgeteld door het jaar', 'Spending added up through the year'],
  eenheid: ['In miljoenen euro, opgeteld vanaf januari', 'In millions of euro, added up from January'],
  beschrijving: [
    (midden: string, onder: string, boven: string, budget: string) =>
      `De uitgaven lopen naar verwachting op tot ${midden}, tussen ${onder} en ${boven}; begroot is ${budget}.`,
    (midden: string, onder: string, boven: string, budget: string) =>
      `Spending is expected to reach ${midden}, between ${onder} and ${boven}; budgeted is ${budget}.`,
  ],
  methode: [
    (op: string, nagekomen: string) =>
      `Geboekt tot en met ${op}. Late declaraties aangevuld volgens Mack (${nagekomen}), daarna de trends die het op de eigen reeks beter doen dan dezelfde maand vorig jaar. Marges van de regels opgeteld, dus ruim.`,
    (op: string, nagekomen: string) =>
      `Booked up to ${op}. Late claims completed after Mack (${nagekomen}), then the trends that do better on the line's own past than the same month last year. Ranges of the lines added up, so on the wide side.`,
  ],
  uitgaven: ['Uitgaven', 'Spending'],
  marge: ['Vier van de vijf keer', 'Four times in five'],
  maand: ['Maand', 'Month'],
  perRegel: ['Prognose per regel', 'Forecast per line'],
  regel: ['Regel', 'Line'],
  begroot: ['Begroot', 'Budgeted'],
  geboekt: ['Geboekt', 'Booked'],
  toegewezen: ['Nog toegewezen', 'Still assigned'],
  verwacht: ['Verwacht', 'Expected'],
  tussen: ['Tussen', 'Between'],
  onbesteed: ['Over', 'Left'],
  grond: ['Waarop dit rust', 'What this rests on'],
  'grond-trend': [
    (methoden: string, mase: string) => `trend: ${methoden} (fout ${mase})`,
    (methoden: string, mase: string) => `trend: ${methoden} (error ${mase})`,
  ],
  'grond-toegewezen': ['van niets meer tot alles wat is toegewezen', 'from nothing more to all that was assigned'],
  'grond-gemiddelde': ['gemiddelde maand; te kort voor een trend', 'average month; too short for a trend'],
  'grond-geboekt': ['wat geboekt is', 'what is booked'],
  theta: ['Theta', 'Theta'],
  gedempt: ['gedempt', 'damped'],
  seizoensnaief: ['vorig jaar met groei', 'last year with growth'],
  foutUitleg: [
    'Fout: gemiddelde afwijking in de terugtoets, gedeeld door die van dezelfde maand vorig jaar. Onder 1 is beter.',
    'Error: mean deviation in the backtest, divided by that of the same month last year. Below 1 is better.',
  ],
  jaar: ['Jaar', 'Year'],
  standOp: ['Zoals bekend op', 'As known on'],
  eerder: [
    'Een eerdere dag: alleen boekingen en besluiten tot die dag. Wat toen was toegewezen telt niet mee.',
    'An earlier day: only bookings and decisions up to that day. What was assigned then does not count.',
  ],
  alles: ['Begroting', 'Budget'],
  totaal: ['Totaal', 'Total'],
})
