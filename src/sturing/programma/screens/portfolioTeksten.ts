import { defineTeksten } from '#platform/ui/index.ts'

export const portfolioTeksten = defineTeksten({
  titel: [
    (n: number, metRapport: number, goed: number) =>
      metRapport === 0
        ? `${n} programma’s, nog zonder rapport`
        : `${goed} van ${metRapport} programma’s met een rapport op koers`,
    (n: number, metRapport: number, goed: number) =>
      metRapport === 0
        ? `${n} programmes, without a report yet`
        : `${goed} of ${metRapport} programmes with a report on course`,
  ],
  sub: [
    (dag: string) => `Stand van ${dag}, uit de laatste ingediende rapporten, de begroting en de agenda’s.`,
    (dag: string) => `As of ${dag}, from the latest submitted reports, the budget and the agendas.`,
  ],
  'op-koers': ['op koers', 'on course'],
  betwist: ['op koers, de tekst zegt iets anders', 'on course, the text says otherwise'],
  afwijkend: ['niet overal op koers', 'not everywhere on course'],
  onbekend: ['geen rapport', 'no report'],
  koers: ['Koers', 'Course'],
  aspecten: [
    (op: number, n: number) => `${op} van ${n} aspecten op koers`,
    (op: number, n: number) => `${op} of ${n} aspects on course`,
  ],
  nietOpKoers: ['Niet op koers', 'Not on course'],
  zonderStand: ['zonder stand', 'without a status'],
  geld: [(jaar: string) => `Geld ${jaar}`, (jaar: string) => `Money ${jaar}`],
  geldBeeld: [
    (jaar: string) => `Besteed en vastgelegd van wat in ${jaar} is begroot`,
    (jaar: string) => `Spent and committed of what was budgeted in ${jaar}`,
  ],
  geldUitleg: [
    'Uit de begroting, voor het deel dat maatregelen in een regel hebben.',
    'From the budget, for the share that measures have in a line.',
  ],
  begroot: ['Begroot', 'Budgeted'],
  besteed: ['Besteed', 'Spent'],
  verplicht: ['Vastgelegd', 'Committed'],
  vrij: ['Vrij', 'Free'],
  geraamd: ['Geraamd in het stuk', 'Estimated in the paper'],
  geenRegel: ['geen begrotingsregel', 'no budget line'],
  programma: ['Programma', 'Programme'],
  maatregelen: ['Maatregelen', 'Measures'],
  lopend: [
    (n: number, totaal: number) => `${n} van ${totaal} lopen`,
    (n: number, totaal: number) => `${n} of ${totaal} run`,
  ],
  tegenspraak: ['Tegenspraak', 'Contradictions'],
  wacht: [(n: number) => `${n} zonder reactie`, (n: number) => `${n} unanswered`],
  besluiten: ['Wat er nu besloten moet worden', 'What is decided next'],
  wanneer: ['Wanneer', 'When'],
  wat: ['Wat', 'What'],
  soort: ['Soort', 'Kind'],
  agenda: ['stap op de agenda', 'step on the agenda'],
  mijlpaal: ['mijlpaal', 'milestone'],
  dekking: ['dekking open', 'cover open'],
  toezegging: ['toezegging', 'promise'],
  hertoets: ['hertoets van een toezegging', 'promise to check again'],
  pilot: ['oordeel over pilot', 'verdict on a pilot'],
  meting: [
    (van: string, tot: string) => `meting van ${van} tot en met ${tot}`,
    (van: string, tot: string) => `measured from ${van} to ${tot}`,
  ],
  zonderDag: ['geen dag genoemd', 'no day named'],
  geenBesluiten: ['Er staat niets open.', 'Nothing is open.'],
})
