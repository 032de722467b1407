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
  huishoudenTitel: ['Pgb van dit huishouden', 'Personal budgets of this household'],
  huishoudenKop: [
    (n: number) =>
      n === 0
        ? 'U ziet hier geen pgb'
        : n === 1
          ? 'U ziet 1 pgb van dit huishouden'
          : `U ziet ${n} pgb’s van dit huishouden`,
    (n: number) =>
      n === 0
        ? 'You see no personal budget here'
        : n === 1
          ? 'You see 1 personal budget of this household'
          : `You see ${n} personal budgets of this household`,
  ],
  huishoudenSub: [
    'Wat is toegekend, wat de SVB zegt dat besteed is, en wat u deed als dat niet klopte.',
    'What was granted, what the SVB says was spent, and what you did when that did not fit.',
  ],
  huishoudenLeegTitel: [
    'Geen pgb onder de wetten waarvoor u hier werkt',
    'No personal budget under the laws you work for here',
  ],
  huishoudenLeeg: ['Hulp als pgb kiest u bij het besluit.', 'Help as a personal budget is chosen with the decision.'],
  besluiten: ['Besluiten', 'Decisions'],
  besteedIn: [(jaar: number) => `Besteed in ${jaar}`, (jaar: number) => `Spent in ${jaar}`],
  verwachtTot: ['Tot nu toe te verwachten', 'To be expected so far'],
  vanTot: [
    (van: string, tot: string) => `${van} tot en met ${tot}`,
    (van: string, tot: string) => `${van} until ${tot}`,
  ],
  vanaf: [(van: string) => `vanaf ${van}`, (van: string) => `from ${van}`],
  vertegenwoordiger: ['Wie het beheert', 'Who manages it'],
  zelf: ['de inwoner zelf', 'the resident'],
  toegekend: ['Toegekend', 'Granted'],
  toegekendDoor: [
    (nummer: number, dag: string, wie: string) => `besluit ${nummer} van ${dag}, door ${wie}`,
    (nummer: number, dag: string, wie: string) => `decision ${nummer} of ${dag}, by ${wie}`,
  ],
  onbekend: ['niet bekend', 'not known'],
  hertoetsTerm: ['Herbeoordeling', 'Reassessment'],
  plan: ['Plan', 'Plan'],
  naarPlan: ['Naar het plan van het huishouden', 'To the plan of the household'],
  rust: [(dag: string) => `afgehandeld, opnieuw op ${dag}`, (dag: string) => `handled, again on ${dag}`],
  perMaandKop: [
    (wat: string, wie: string) => `Besteed per maand: ${wat}, ${wie}`,
    (wat: string, wie: string) => `Spent by month: ${wat}, ${wie}`,
  ],
  perMaandUitleg: [
    (deel: string) => `Gelijk verdeeld is het ${deel} per maand.`,
    (deel: string) => `Evenly spread it is ${deel} a month.`,
  ],
  perMaandMethode: ['Opgave van de SVB, opgeteld per maand.', 'Statement of the SVB, added by month.'],
  maand: ['Maand', 'Month'],
  handelAf: ['Afhandelen', 'Handle'],
  handelAfUitleg: [
    'Het werk verdwijnt uit de lijst tot de dag die u kiest. Klopt het dan nog niet, dan komt het terug.',
    'The work leaves the list until the day you choose. If it still does not fit then, it comes back.',
  ],
  watGedaan: ['Wat hebt u gedaan?', 'What did you do?'],
  gebeld: ['Gebeld', 'Called'],
  gesproken: ['Gesproken', 'Talked'],
  afgesproken: ['Iets afgesproken', 'Agreed on something'],
  hertoets: ['Herbeoordeling gepland', 'Reassessment planned'],
  hertoetsDag: ['Dag van de herbeoordeling', 'Day of the reassessment'],
  watBesproken: ['Wat is er besproken of afgesproken?', 'What was said or agreed?'],
  opnieuw: ['Opnieuw bekijken op', 'Look again on'],
  opnieuwHulp: ['Tot die dag is het geen werk.', 'Until that day it is no work.'],
  afgehandeld: [
    (dag: string) => `Vastgelegd. Samenhang kijkt opnieuw op ${dag}.`,
    (dag: string) => `Recorded. Samenhang looks again on ${dag}.`,
  ],
  watIsGedaan: ['Wat is gedaan', 'What was done'],
  hertoetsOp: [(dag: string) => `herbeoordeling op ${dag}`, (dag: string) => `reassessment on ${dag}`],
  opnieuwOp: [(dag: string) => `opnieuw bekijken op ${dag}`, (dag: string) => `look again on ${dag}`],
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
