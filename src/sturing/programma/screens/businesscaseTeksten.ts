import { defineTeksten } from '#platform/ui/index.ts'

const jaarNl = (jaar: number | null) => (jaar === null ? 'niet binnen de looptijd' : `${jaar}`)
const jaarEn = (jaar: number | null) => (jaar === null ? 'not within the term' : `${jaar}`)

export const businesscaseTeksten = defineTeksten({
  kop: [
    (terug: number, n: number) => `${terug} van ${n} businesscases verdienen zich naar verwachting terug`,
    (terug: number, n: number) => `${terug} of ${n} business cases are expected to pay themselves back`,
  ],
  kopUitleg: [
    'Kosten gaan voor de baten. Vermeden kosten zijn een verwachting en staan nooit bij de realisatie van de begroting.',
    'Costs come before benefits. Avoided costs are an expectation and never stand with what the budget realised.',
  ],
  businesscases: ['Businesscases', 'Business cases'],
  businesscase: ['Businesscase', 'Business case'],
  maatregel: ['Maatregel', 'Measure'],
  kosten: ['Kosten', 'Costs'],
  baten: ['Vermeden kosten', 'Avoided costs'],
  saldo: ['Saldo', 'Balance'],
  contant: ['Contante waarde', 'Present value'],
  spreiding: [
    (laag: string, hoog: string) => `${laag} tot ${hoog}`,
    (laag: string, hoog: string) => `${laag} to ${hoog}`,
  ],
  terugverdiend: ['Terugverdiend', 'Paid back'],
  terugIn: [jaarNl, jaarEn],
  werkelijk: ['Werkelijk', 'Actual'],
  werkelijkTot: [
    (jaar: number, is: string, verwacht: string) => `${is} t/m ${jaar}; verwacht ${verwacht}`,
    (jaar: number, is: string, verwacht: string) => `${is} up to ${jaar}; expected ${verwacht}`,
  ],
  nogNiets: ['nog niets gemeten', 'nothing measured yet'],
  prijzen: ['Prijzen', 'Prices'],
  prijsherkomst: [
    (feiten: number, aannames: number) => `${feiten} uit boekingen, ${aannames} aangenomen`,
    (feiten: number, aannames: number) => `${feiten} from bookings, ${aannames} assumed`,
  ],
  zonder: [
    (n: number) => `${n} maatregelen zonder businesscase`,
    (n: number) => `${n} measures without a business case`,
  ],
  geen: ['Deze maatregel heeft nog geen businesscase.', 'This measure has no business case yet.'],
  geenZaken: ['Er is nog geen businesscase.', 'There is no business case yet.'],
  zaakKop: [
    (naam: string, jaar: number | null) =>
      jaar === null ? `${naam} verdient zich niet terug binnen de looptijd` : `${naam} verdient zich terug in ${jaar}`,
    (naam: string, jaar: number | null) =>
      jaar === null ? `${naam} does not pay itself back within the term` : `${naam} pays itself back in ${jaar}`,
  ],
  zaakUitleg: [
    (laag: number | null, hoog: number | null) => `Als het tegenzit: ${jaarNl(laag)}. Als het meezit: ${jaarNl(hoog)}.`,
    (laag: number | null, hoog: number | null) =>
      `If things go badly: ${jaarEn(laag)}. If things go well: ${jaarEn(hoog)}.`,
  ],
  lijnKop: ['Opgeteld saldo per jaar', 'Sum so far per year'],
  lijnSub: ['× € 1.000, contant gemaakt naar het eerste jaar', '× € 1,000, in money of the first year'],
  lijnUitleg: [
    'Per jaar de baten min de kosten, opgeteld vanaf het eerste jaar, met de bandbreedte.',
    'Benefits less costs per year, summed from the first year, with the range.',
  ],
  methode: [
    (voet: string) =>
      `Aantal × aandeel dat wordt voorkomen × (prijs min wat ervoor in de plaats komt), min de kosten; discontovoet ${voet}. Laag: hoge kosten en weinig effect. Hoog: lage kosten en veel effect.`,
    (voet: string) =>
      `Number × share avoided × (price less what comes instead), less the costs; discount rate ${voet}. Low: dear with little effect. High: cheap with much effect.`,
  ],
  bandbreedte: ['Tegenvaller tot meevaller', 'Setback to windfall'],
  jaar: ['Jaar', 'Year'],
  tornado: ['Wat de uitkomst het meest verandert', 'What changes the outcome most'],
  tornadoSub: [
    'Contante waarde als één aanname laag of hoog uitvalt en de rest in het midden blijft',
    'Present value when one assumption turns out low or high and the others stay in the middle',
  ],
  tornadoUitleg: [
    'De langste balk hoort bij de aanname die het meest uitmaakt. De streep is de verwachting.',
    'The longest bar is the assumption that matters most. The line is the expectation.',
  ],
  aanname: ['Aanname', 'Assumption'],
  bijLaag: ['Als laag', 'When low'],
  bijHoog: ['Als hoog', 'When high'],
  bedrag: ['bedrag', 'amount'],
  aantal: ['aantal', 'number'],
  aandeel: ['aandeel', 'share'],
  prijs: ['prijs', 'price'],
  dragers: ['Wie wat draagt', 'Who bears what'],
  drager: ['Drager', 'Bearer'],
  scenario: ['Scenario', 'Scenario'],
  scenarios: ['Scenario’s naast elkaar', 'Scenarios side by side'],
  versie: [(n: number, door: string) => `versie ${n}, ${door}`, (n: number, door: string) => `version ${n}, ${door}`],
  kasstroom: ['Kasstroom per jaar', 'Cash flow per year'],
  aannames: ['Waarop dit rust', 'What this rests on'],
  post: ['Post', 'Item'],
  som: ['Rekensom', 'Sum'],
  onderbouwing: ['Onderbouwing', 'Reasons'],
  perJaar: [
    (bedrag: string, van: number, tot: number) => `${bedrag} per jaar, ${van} t/m ${tot}`,
    (bedrag: string, van: number, tot: number) => `${bedrag} a year, ${van} up to ${tot}`,
  ],
  substitutie: [
    (n: string, p: string, prijs: string, vervangend: string) => `${n} × ${p} × (${prijs} − ${vervangend})`,
    (n: string, p: string, prijs: string, vervangend: string) => `${n} × ${p} × (${prijs} − ${vervangend})`,
  ],
  uitBoekingen: [
    (maanden: string, wet: string, categorie: string) =>
      `Prijs uit ${maanden} cliëntmaanden, ${wet} categorie ${categorie}`,
    (maanden: string, wet: string, categorie: string) =>
      `Price from ${maanden} client months, ${wet} category ${categorie}`,
  ],
  prijsAangenomen: ['Prijs is een aanname', 'Price is an assumption'],
  metingen: ['Wat er werkelijk gebeurde', 'What really happened'],
  legVast: ['Meting vastleggen', 'Record a measurement'],
  vastgelegd: ['De meting is vastgelegd.', 'The measurement was recorded.'],
  waardeBaten: ['Voorkomen cliëntjaren', 'Client years avoided'],
  herkomst: ['Bron', 'Source'],
  nodig: ['de werkelijke lijn', 'the actual line'],
  rekenen: ['Scenario doorrekenen', 'Count a scenario'],
  rekenUitleg: [
    'Begint met de cijfers van het eerste scenario. Dezelfde naam geeft een nieuwe versie, een andere naam een ander scenario.',
    'Starts with the figures of the first scenario. The same name makes a new version, another name another scenario.',
  ],
  nodigSom: ['de berekening', 'the calculation'],
  berekend: ['Het scenario is doorgerekend.', 'The scenario was counted.'],
  eersteJaar: ['Eerste jaar', 'First year'],
  jaren: ['Aantal jaren', 'Number of years'],
  discontovoet: ['Discontovoet in procenten', 'Discount rate in percents'],
  kostenpost: [(n: number) => `Kosten ${n}`, (n: number) => `Costs ${n}`],
  batenpost: [(n: number) => `Vermeden kosten ${n}`, (n: number) => `Avoided costs ${n}`],
  naam: ['Naam', 'Name'],
  soort: ['Soort', 'Kind'],
  eenmalig: ['eenmalig', 'one-off'],
  structureel: ['structureel', 'structural'],
  frictie: ['frictiekosten', 'friction costs'],
  'lagere-prijs': ['lagere prijs', 'lower price'],
  'lichtere-vorm': ['lichtere vorm', 'lighter form'],
  'minder-gebruik': ['minder gebruik', 'less use'],
  vanJaar: ['Vanaf jaar', 'From year'],
  totJaar: ['Tot en met jaar', 'Up to year'],
  laag: ['laag', 'low'],
  midden: ['midden', 'middle'],
  hoog: ['hoog', 'high'],
  bedragPerJaar: ['Bedrag per jaar', 'Amount a year'],
  aantalPerJaar: ['Cliënten per jaar', 'Clients a year'],
  aandeelProcent: ['Procent dat wordt voorkomen', 'Percent that is avoided'],
  ingroei: ['Jaren tot vol effect', 'Years to full effect'],
  prijsUit: ['Waar de prijs vandaan komt', 'Where the price comes from'],
  eigenPrijs: ['Eigen prijs', 'Price of our own'],
  prijsPerJaar: ['Prijs per cliënt per jaar', 'Price per client a year'],
  vervangend: ['Wat ervoor in de plaats komt, per cliënt per jaar', 'What comes instead, per client a year'],
  reken: ['Reken door', 'Count'],
  terug: ['alle businesscases', 'all business cases'],
  terugNaarZaak: ['de businesscase', 'the business case'],
})
