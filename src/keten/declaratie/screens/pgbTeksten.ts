import { defineTeksten } from '#platform/ui/index.ts'

export const pgbTeksten = defineTeksten({
  titel: [
    (aantal: number, besteed: string, budget: string) =>
      `${aantal} pgb-budgetten lopen; dit jaar ${besteed} besteed van ${budget} per jaar`,
    (aantal: number, besteed: string, budget: string) =>
      `${aantal} personal budgets running; ${besteed} spent this year of ${budget} a year`,
  ],
  sub: [
    'Een pgb staat naast zorg in natura. De SVB betaalt en zegt wat besteed is; een naam is hier niet nodig.',
    'A personal budget stands beside help in kind. The SVB pays and says what was spent; no name is needed here.',
  ],
  lijst: ['Pgb-budgetten', 'Personal budgets'],
  beschikking: ['Beschikking', 'Decision no.'],
  product: ['Product', 'Product'],
  wet: ['Wet', 'Law'],
  periode: ['Looptijd', 'Period'],
  budget: ['Budget per jaar', 'Budget a year'],
  besteed: ['Besteed dit jaar', 'Spent this year'],
  deel: [(procent: number) => `${procent}% van het budget`, (procent: number) => `${procent}% of the budget`],
  taakveld: ['Taakveld', 'Task field'],
  perTaakveld: ['Toegekend en besteed per taakveld', 'Granted and spent by task field'],
  aantal: ['Budgetten', 'Budgets'],
  signaal: ['Tempo', 'Pace'],
  'pgb-onderbesteding': ['onderbesteding', 'underspending'],
  'pgb-overbesteding': ['overbesteding', 'overspending'],
  inDePas: ['in de pas', 'on pace'],
  vanVerwacht: [
    (bedrag: string) => `tot nu toe was ${bedrag} te verwachten`,
    (bedrag: string) => `${bedrag} was to be expected so far`,
  ],
  alleenSignalen: [(n: number) => `Alleen wat opvalt (${n})`, (n: number) => `Only what stands out (${n})`],
  laatste: ['Laatste opgave', 'Last statement'],
  geenOpgave: ['nog geen opgave', 'no statement yet'],
  alleWetten: ['Alle wetten', 'All laws'],
  lees: ['Besteding inlezen', 'Take in spending'],
  hulp: [
    'De opgave van de SVB, een regel per maand en budget. Maand als 2026-10. Het hele bestand gaat mee, of niets.',
    'The statement of the SVB, a line a month and budget. Month as 2026-10. The whole file is taken in, or nothing.',
  ],
  uit: [
    (regels: number, budgetten: number, bedrag: string) =>
      `${regels} regels bij ${budgetten} budgetten, samen ${bedrag}.`,
    (regels: number, budgetten: number, bedrag: string) =>
      `${regels} lines of ${budgetten} budgets, together ${bedrag}.`,
  ],
  leeg: ['Er loopt geen pgb.', 'No personal budget is running.'],
  leegWaarom: ['Een pgb begint met een besluit.', 'A personal budget begins with a decision.'],
  eerst: ['eerst wat opvalt, dan waarvan het meest besteed is', 'first what stands out, then what is spent most'],
})
