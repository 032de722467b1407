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
    (op: string) =>
      `Zoals bekend op ${op}. Late declaraties aangevuld volgens Mack, daarna de trends die het op de eigen reeks beter doen dan dezelfde maand vorig jaar, en nooit minder dan wat voor de maand is toegewezen. Marges van de regels opgeteld, dus ruim.`,
    (op: string) =>
      `As known on ${op}. Late claims completed after Mack, then the trends that do better on the line's own past than the same month last year, and never less than what is assigned for the month. Ranges of the lines added up, so on the wide side.`,
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
  'grond-toegewezen': ['van niets meer tot alles wat is toegewezen', 'from nothing more to all that is assigned'],
  'grond-gemiddelde': ['gemiddelde maand; te kort voor een trend', 'average month; too short for a trend'],
  'grond-geboekt': ['wat geboekt is', 'what is booked'],
  theta: ['Theta', 'Theta'],
  gedempt: ['gedempt', 'damped'],
  seizoensnaief: ['vorig jaar met groei', 'last year with growth'],
  foutUitleg: [
    'Fout: gemiddelde afwijking in de terugtoets, gedeeld door die van dezelfde maand vorig jaar. Onder 1 is beter.',
    'Error: mean deviation in the backtest, divided by that of the same month last year. Below 1 is better.',
  ],
  standOp: ['Zoals bekend op', 'As known on'],
  eerder: [
    'Een eerdere dag: alleen wat toen was geboekt, besloten en toegewezen.',
    'An earlier day: only what was booked, decided and assigned by then.',
  ],
  opbouw: ['Waaruit het verwachte bedrag bestaat', 'What the expected amount is made of'],
  opbouwVan: [
    (naam: string, jaar: number) => `${naam}: verwacht in ${jaar}`,
    (naam: string, jaar: number) => `${naam}: expected in ${jaar}`,
  ],
  deel: ['Deel', 'Part'],
  watHetIs: ['Wat het is', 'What it is'],
  bedrag: ['Bedrag', 'Amount'],
  geboektUitleg: ['tot en met deze dag', 'up to this day'],
  bekijkBoekingen: ['Bekijk de boekingen', 'Show the bookings'],
  nagekomen: ['Nog te declareren', 'Still to be claimed'],
  nagekomenUitleg: ['over maanden die voorbij zijn', 'over months gone by'],
  uitToewijzing: ['Uit lopende toewijzingen', 'From running assignments'],
  nieuw: ['Nieuw, of zonder toewijzing', 'New, or without an assignment'],
  nieuwUitleg: ['in de maanden die komen, volgens de trend', 'in the months to come, by the trend'],
  nietsToegewezen: ['niets toegewezen op deze regel', 'nothing assigned on this line'],
  allesTelt: [
    'in de maanden die komen; alles telt, want een jaar eerder is hier niets om op te meten',
    'in the months to come; all of it counts, as there is nothing to measure on a year before',
  ],
  deelTelt: [
    (deel: string) => `in de maanden die komen; ${deel} telt, want zoveel werd een jaar eerder gedeclareerd`,
    (deel: string) => `in the months to come; ${deel} counts, as that part was claimed a year before`,
  ],
  deelPerRegel: [
    'in de maanden die komen, per regel naar het deel dat een jaar eerder werd gedeclareerd',
    'in the months to come, by line for the part that was claimed a year before',
  ],
  alles: ['Begroting', 'Budget'],
  totaal: ['Totaal', 'Total'],
})
