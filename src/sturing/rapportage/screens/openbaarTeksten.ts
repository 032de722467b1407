import { defineTeksten } from '#platform/ui/index.ts'

/** Plain words (B1): short sentences, one thought each. */
export const openbaarTeksten = defineTeksten({
  kop: [
    'Wat doet de gemeente met het geld voor hulp en zorg?',
    'What does the municipality do with the money for help and care?',
  ],
  inleiding: [
    'Hier staan de stukken die de gemeente voor de raad heeft gemaakt. Iedereen mag ze lezen. U hoeft niet in te loggen.',
    'These are the papers that the municipality made for the council. Everyone may read them. You do not have to log in.',
  ],
  nogNiets: ['Er is nog geen stuk verschenen.', 'No paper has appeared yet.'],
  nogNietsUitleg: ['Kom later nog eens kijken.', 'Please look again later.'],
  standOp: [(dag: string) => `Zo was het op ${dag}.`, (dag: string) => `How it was on ${dag}.`],
  isIngetrokken: ['Ingetrokken: dit stuk geldt niet meer', 'Withdrawn: this paper no longer holds'],
  isVerbeterd: ['Later verbeterd', 'Corrected later'],
  verbeteringen: ['Wat wij hebben verbeterd', 'What we have corrected'],
  verbeteringenUitleg: [
    'Soms klopt een cijfer later niet meer. Dan maken wij een nieuw stuk en zeggen wij waarom. Het oude stuk blijft te lezen.',
    'Sometimes a figure turns out to be wrong. Then we make a new paper and say why. The old paper can still be read.',
  ],
  voortgangsrapportageUitleg: ['Hoe gaat het met een programma?', 'How is a programme doing?'],
  kwartaalrapportageUitleg: ['Wat is er in drie maanden gebeurd?', 'What happened in three months?'],
  burapUitleg: ['Hoe staat het met het geld van dit jaar?', 'How is the money of this year doing?'],
  kadernotaUitleg: [
    'Wat wil de gemeente volgend jaar doen, en wat kost dat?',
    'What are the plans for next year, and what do they cost?',
  ],
  raadsmededelingUitleg: ['Nieuws van het college voor de raad.', 'News from the executive for the council.'],
  jaarrekeningUitleg: ['Waar is het geld van een heel jaar naartoe gegaan?', 'Where did the money of a whole year go?'],
  raadstafelUitleg: [
    'Waar praat de raad over met inwoners en deskundigen?',
    'What does the council discuss with residents and experts?',
  ],
  nietGevonden: ['Dit stuk is er niet', 'This paper does not exist'],
  alleStukken: ['alle stukken', 'all papers'],
  verschenen: [
    (dag: string, versie: number) => `Verschenen op ${dag}${versie > 1 ? `. Dit is versie ${versie}.` : '.'}`,
    (dag: string, versie: number) => `Appeared on ${dag}${versie > 1 ? `. This is version ${versie}.` : '.'}`,
  ],
  afdrukken: ['Afdrukken', 'Print'],
  zoLeestU: [
    'Ziet u een onderstreept getal? Kies het. Dan leest u wat het is, hoe het is geteld en wie erover gaat. Heel kleine aantallen laten wij niet zien. Zo kan niemand worden herkend.',
    'Do you see an underlined number? Choose it. You then read what it is, how it was counted and who is in charge of it. We do not show very small counts. That way nobody can be recognised.',
  ],
  kiesCijfer: ['Kies een onderstreept getal', 'Choose an underlined number'],
  kiesCijferUitleg: [
    'Hier ziet u dan waar het getal vandaan komt.',
    'You will then see here where the number comes from.',
  ],
  woorden: ['Moeilijke woorden', 'Difficult words'],
  woordPeildatum: ['Peildatum', 'Reference date'],
  uitlegPeildatum: ['De dag waarop is geteld.', 'The day of the count.'],
  woordBegroot: ['Begroot', 'Budgeted'],
  uitlegBegroot: [
    'Het geld dat de raad voor iets heeft vrijgemaakt.',
    'The money that the council set apart for something.',
  ],
  woordUitgegeven: ['Uitgegeven', 'Spent'],
  uitlegUitgegeven: ['Het geld dat echt is betaald.', 'The money that was really paid.'],
  woordVoorlopig: ['Voorlopig', 'Provisional'],
  uitlegVoorlopig: ['Er kunnen nog rekeningen bij komen.', 'More bills may still come in.'],
  woordMaatregel: ['Maatregel', 'Measure'],
  uitlegMaatregel: [
    'Iets wat de gemeente doet om de hulp beter of goedkoper te maken.',
    'Something done to make help better or cheaper.',
  ],
  woordVoorziening: ['Voorziening', 'Provision'],
  uitlegVoorziening: [
    'Hulp die u van de gemeente krijgt, zoals begeleiding of een hulpmiddel.',
    'Help that you get from the municipality, such as support or an aid.',
  ],
  uitlegKruis: [
    'Dit aantal is te klein om te laten zien, of het zou een klein aantal verraden.',
    'This count is too small to show, or it would give a small one away.',
  ],
  meenemen: ['Dit stuk bewaren', 'Keep this paper'],
  meenemenUitleg: [
    'De gegevens onder het stuk mag u vrij gebruiken. Bij elk cijfer staat wat het betekent.',
    'You may freely use the data beneath this paper. Each figure says what it means.',
  ],
  pdf: ['Het stuk als PDF, om te lezen of te printen', 'The paper as PDF, to read or print'],
  docx: ['Het stuk als Word-bestand', 'The paper as a Word file'],
  html: ['Het stuk als webpagina', 'The paper as a web page'],
  csv: ['De cijfers als tabel (CSV)', 'The figures as a table (CSV)'],
  json: [
    'De cijfers met uitleg, voor wie programmeert (JSON)',
    'The figures with their meaning, for programmers (JSON)',
  ],
})
