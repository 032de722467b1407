import { defineTeksten, formatNumber } from '#platform/ui/index.ts'

const boekingen = (n: number) => (n === 1 ? '1 boeking' : `${formatNumber(n)} boekingen`)
const bookings = (n: number) => (n === 1 ? '1 booking' : `${formatNumber(n)} bookings`)

export const toerekeningTeksten = defineTeksten({
  naam: ['Toerekening', 'Attribution'],
  deToerekening: ['de toerekening', 'the attribution'],
  kop: [
    (n: number, bedrag: string) =>
      n === 0
        ? 'Elke boeking staat op een regel'
        : `${boekingen(n)}, samen ${bedrag}, ${n === 1 ? 'staat' : 'staan'} nog op geen regel`,
    (n: number, bedrag: string) =>
      n === 0
        ? 'Every booking stands on a line'
        : `${bookings(n)}, ${bedrag} together, ${n === 1 ? 'stands' : 'stand'} on no line yet`,
  ],
  sub: [
    'Wie wat op welke regel van de begroting zet, en welke maanden dicht zijn.',
    'What puts which booking on which line of the budget, and which months are closed.',
  ],
  nieuweLijst: ['Nieuwe lijst vaststellen', 'Decide a new list'],
  naarGrootboek: ['Grootboek', 'Ledger'],
  maanden: [(jaar: number) => `De maanden van ${jaar}`, (jaar: number) => `The months of ${jaar}`],
  maand: ['Maand', 'Month'],
  geboekt: ['Geboekt', 'Booked'],
  zonderRegel: ['Zonder regel', 'Without a line'],
  boekingen: [boekingen, bookings],
  bekijk: [(n: number) => `${boekingen(n)} bekijken`, (n: number) => `See ${bookings(n)}`],
  stand: ['Stand', 'State'],
  dicht: ['dicht sinds', 'closed since'],
  open: ['open', 'open'],
  loopt: ['loopt nog', 'still running'],
  doen: ['Doen', 'Do'],
  opnieuw: ['Opnieuw toerekenen', 'Attribute anew'],
  sluit: ['Sluit de maand', 'Close the month'],
  sluitUitleg: [
    'Wat er staat verplaatst daarna niet meer. Een late boeking komt er nog bij. Dit kan niet terug.',
    'After this what is there no longer moves. A late booking still lands. This cannot be undone.',
  ],
  titelMaand: [(doe: string, maand: string) => `${doe}: ${maand}`, (doe: string, maand: string) => `${doe}: ${maand}`],
  nietsAnders: [
    (n: number) => `${boekingen(n)}: alles staat al waar de lijst ze zet.`,
    (n: number) => `${bookings(n)}: all stand where the list puts them.`,
  ],
  verplaatst: [
    (n: number, van: number) =>
      `${boekingen(n)} van ${formatNumber(van)} ${n === 1 ? 'gaat' : 'gaan'} naar een andere regel`,
    (n: number, van: number) => `${bookings(n)} of ${formatNumber(van)} ${n === 1 ? 'goes' : 'go'} to another line`,
  ],
  verplaatsing: ['Verplaatsing', 'Move'],
  van: ['Van', 'From'],
  naar: ['Naar', 'To'],
  aantal: ['Boekingen', 'Bookings'],
  bedrag: ['Bedrag', 'Amount'],
  doeOpnieuw: ['Verplaats', 'Move them'],
  klaar: [
    (n: number, maand: string) => `In ${maand} ${n === 1 ? 'is' : 'zijn'} ${boekingen(n)} verplaatst.`,
    (n: number, maand: string) => `In ${maand} ${bookings(n)} moved.`,
  ],
  gesloten: [(maand: string) => `${maand} is dicht.`, (maand: string) => `${maand} is closed.`],
  // de lijst
  lijst: ['Welke boeking op welke regel komt', 'Which booking goes to which line'],
  lijstUitleg: [
    'De eerste rij die past bepaalt de regel. Wat nergens past blijft zichtbaar als niet toegerekend.',
    'The first row that fits decides the line. What fits nowhere stays visible as not attributed.',
  ],
  geldt: ['De lijst die geldt', 'The list in force'],
  vanaf: [(dag: string) => `vanaf ${dag}`, (dag: string) => `from ${dag}`],
  tot: [
    (begin: string, eind: string) => `${begin} tot en met ${eind}`,
    (begin: string, eind: string) => `${begin} to ${eind}`,
  ],
  geen: ['Er is nog geen lijst', 'There is no list yet'],
  geenUitleg: [
    'Zonder lijst staat elke boeking bij niet toegerekend.',
    'Without a list every booking stands under not attributed.',
  ],
  volgorde: ['Volgorde', 'Order'],
  voorwaarde: ['Als', 'If'],
  alles: ['wat overblijft', 'what is left'],
  regel: ['Regel', 'Line'],
  // nieuwe lijst
  nieuwSub: [
    'De lijst van nu staat er al in. Wat geboekt is verplaatst pas als u een maand opnieuw toerekent.',
    'The present list is filled in. What was booked moves only when you attribute a month anew.',
  ],
  begin: ['Geldt vanaf', 'In force from'],
  beginHulp: ['Na de dag waarop de vorige lijst begon.', 'After the day on which the list before it began.'],
  nodigBegin: ['Vul de dag in.', 'Fill in the day.'],
  rijen: ['Rijen van de lijst', 'Rows of the list'],
  rij: [(n: number) => `Rij ${n}`, (n: number) => `Row ${n}`],
  nodigRegel: ['Kies een regel.', 'Choose a line.'],
  meerVoorwaarden: ['Meer voorwaarden', 'More conditions'],
  meerHulp: [
    'Leeg telt niet mee. Meer dan een waarde: zet er een komma tussen.',
    'Empty does not count. More than one value: put a comma between them.',
  ],
  taakveld: ['Taakveld', 'Policy field'],
  kostensoort: ['Kostensoort', 'Cost type'],
  wet: ['Wet', 'Act'],
  product: ['Product', 'Product'],
  bronsoort: ['Herkomst', 'Source'],
  leveringsvorm: ['Leveringsvorm', 'Form of delivery'],
  aanbieder: ['Aanbieder', 'Provider'],
  wijk: ['Wijk', 'Ward'],
  bekijkGevolg: ['Bekijk wat dit verandert', 'See what this changes'],
  stelVast: ['Stel de lijst vast', 'Decide the list'],
  gevolg: ['Wat dit verandert', 'What this changes'],
  gevolgUitleg: [
    'In de maanden die open zijn, als u ze opnieuw toerekent.',
    'In the months that are open, once you attribute them anew.',
  ],
  // grootboek
  grootboek: ['Grootboek', 'Ledger'],
  grootboekSub: [
    'Per taakveld en kostensoort telt één administratie. De andere staat ernaast, zodat u ziet of ze kloppen.',
    'For each policy field and cost type one administration counts. The other stands beside it, to see whether they agree.',
  ],
  kies: ['Bron kiezen', 'Choose the source'],
  kiesUitleg: ['Wat tot dan telde eindigt de dag ervoor.', 'What counted until then ends the day before.'],
  nodigTaakveld: ['Vul het taakveld in.', 'Fill in the policy field.'],
  nodigKostensoort: ['Vul de kostensoort in.', 'Fill in the cost type.'],
  bron: ['Wat telt', 'What counts'],
  keten: ['Uitvoering', 'Chain'],
  geenKeuze: ['niet gekozen: de uitvoering telt', 'not chosen: the chain counts'],
  verschil: ['Verschil', 'Difference'],
  vergelijking: [
    (jaar: number) => `Beide administraties in ${jaar}`,
    (jaar: number) => `Both administrations in ${jaar}`,
  ],
  geenVergelijking: ['In dit jaar is niets geboekt', 'Nothing was booked in this year'],
  geenVergelijkingUitleg: ['Lees een bestand in, of kies een ander jaar.', 'Take in a file, or choose another year.'],
  inlezen: ['Boekingen inlezen', 'Take in bookings'],
  inlezenUitleg: [
    'Een regel per boeking. Een bedrag onder nul neemt terug.',
    'A line for each booking. An amount below nil takes back.',
  ],
  uitslag: [
    (telt: number, alleen: number, bedrag: string) =>
      `${boekingen(telt + alleen)}, samen ${bedrag}: ${telt} tellen mee, ${alleen} worden alleen vergeleken.`,
    (telt: number, alleen: number, bedrag: string) =>
      `${bookings(telt + alleen)}, ${bedrag} together: ${telt} count, ${alleen} are only compared.`,
  ],
  gelukt: ['De boekingen zijn ingelezen', 'The bookings were taken in'],
})

export const KENMERKEN = [
  'taakveld',
  'kostensoort',
  'product',
  'wet',
  'bronsoort',
  'leveringsvorm',
  'aanbieder',
  'wijk',
] as const
