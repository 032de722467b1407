import { defineTeksten } from '#platform/ui/index.ts'

export const briefTeksten = defineTeksten({
  brieven: ['Brieven', 'Letters'],
  kop: [
    (n: number) =>
      n === 0 ? 'Er is nog geen brief' : n === 1 ? '1 brief aan dit huishouden' : `${n} brieven aan dit huishouden`,
    (n: number) =>
      n === 0 ? 'There is no letter yet' : n === 1 ? '1 letter to this household' : `${n} letters to this household`,
  ],
  sub: ['Wat in een brief staat, verandert niet meer.', 'What a letter says, does not change any more.'],
  maak: ['Brief maken', 'Make a letter'],
  waarover: ['Welke brief', 'Which letter'],
  kies: ['Kies een brief', 'Choose a letter'],
  bekijk: ['Zo leest de brief', 'This is how the letter reads'],
  aan: ['Aan', 'To'],
  titel: ['Brief', 'Letter'],
  voorWie: ['Voor wie', 'For whom'],
  aanGezag: [(naam: string) => `Brief aan ${naam}`, (naam: string) => `Letter to ${naam}`],
  elkEenBrief: [
    (n: number) => `Deze brief gaat ${n} keer uit: elke ouder of voogd krijgt een eigen brief.`,
    (n: number) => `This letter goes out ${n} times: each parent or guardian gets a letter of his own.`,
  ],
  datum: ['Datum', 'Date'],
  bestanden: ['Bestanden', 'Files'],
  geen: [
    'Maak de eerste brief. U ziet vooraf hoe die leest.',
    'Make the first letter. You see beforehand how it reads.',
  ],
  niets: ['Er is nu niets om een brief over te maken.', 'There is nothing to make a letter about now.'],
  vingerafdruk: ['Vingerafdruk', 'Fingerprint'],
  'soort-ontvangstbevestiging': ['Ontvangstbevestiging', 'Confirmation of receipt'],
  'soort-onderzoeksverslag': ['Onderzoeksverslag', 'Report of the inquiry'],
  'soort-plan': ['Plan', 'Plan'],
  'soort-beschikking': ['Besluit', 'Decision'],
  'soort-uitnodiging': ['Uitnodiging van een partner', 'Invitation of a partner'],
  'soort-inzageverlenging': ['Verlenging van inzage', 'Extension of access'],
  sjablonen: ['Sjablonen van brieven', 'Templates of letters'],
  sjablonenSub: [
    'Schrijf in gewone taal. Wat tussen accolades staat, vult Samenhang in.',
    'Write plainly. What stands between braces is filled in by Samenhang.',
  ],
  sjabloon: ['Brief', 'Letter'],
  vanHetHuis: ['Tekst van Samenhang', 'Text of Samenhang'],
  eigenTekst: [(op: string) => `Eigen tekst sinds ${op}`, (op: string) => `Own text since ${op}`],
  titelVeld: ['Titel', 'Title'],
  tekstVeld: ['Tekst', 'Text'],
  tekstUitleg: [
    'Een lege regel begint een nieuwe alinea. Een regel met # is een kop. Een regel met - en de naam van een lijst zet die lijst neer.',
    'An empty line begins a new paragraph. A line with # is a heading. A line with - and the name of a list puts that list there.',
  ],
  velden: ['Velden', 'Fields'],
  isLijst: ['lijst', 'list'],
  proef: ['Bekijk met een voorbeeld', 'Look at it with an example'],
  vanaf: ['Vanaf', 'From'],
  bron: ['Wie stelde deze tekst vast', 'Who adopted this text'],
  stelVast: ['Stel vast', 'Adopt'],
  vastgesteld: ['Het sjabloon is vastgesteld.', 'The template is adopted.'],
})
