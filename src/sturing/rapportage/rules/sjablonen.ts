import type { Sjabloonblok } from './sjabloon.ts'
import type { Stuksoort } from './stuksoort.ts'

const kop = (tekst: string): Sjabloonblok => ({ soort: 'kop', tekst })
const tekst = (woorden: string): Sjabloonblok => ({ soort: 'tekst', tekst: woorden })
const cijfer = (code: string, label: string): Sjabloonblok => ({ soort: 'cijfer', tekst: label, codes: [code] })
const tabel = (bijschrift: string, ...codes: string[]): Sjabloonblok => ({ soort: 'tabel', tekst: bijschrift, codes })
const grafiek = (bijschrift: string, ...codes: string[]): Sjabloonblok => ({
  soort: 'grafiek',
  tekst: bijschrift,
  codes,
})

const LEESWIJZER =
  'Bij elk cijfer staat wat het is, hoe en wanneer het is geteld, en wie de eigenaar is. Aantallen onder de grens van de privacyregels staan er niet in.'

const HULP: Sjabloonblok[] = [
  kop('Wie hulp heeft'),
  tabel('Inwoners met een voorziening eind {maand}, per wijk', 'monitor.clienten-per-wijk'),
]
const GELD_PER_CLUSTER = ['begroting.budget-per-cluster', 'begroting.realisatie-per-cluster']
const GELD_PER_MAATREGEL = ['begroting.budget-per-maatregel', 'begroting.realisatie-per-maatregel']
const BELOFTEN: Sjabloonblok[] = [kop('Wat u is toegezegd'), { soort: 'toezeggingen' }]
const AGENDA: Sjabloonblok[] = [kop('Wat er komt'), { soort: 'agenda' }]
const OPMERKINGEN: Sjabloonblok[] = [kop('Opmerkingen bij de stukken'), { soort: 'opmerkingen' }]
const BUSINESSCASES: Sjabloonblok[] = [
  kop('Verdient het zich terug'),
  tekst(
    'Van de maatregelen hieronder is gerekend wat zij kosten en opleveren. De uitkomst is een verwachting: zij ligt ergens tussen het laagste en het hoogste bedrag.',
  ),
  { soort: 'businesscase' },
]

/** What each kind of paper holds as long as a municipality has not made its own template. In the order of the paper. */
export const STANDAARDSJABLONEN: Record<Stuksoort, Sjabloonblok[]> = {
  voortgangsrapportage: [
    kop('Wat u leest'),
    tekst(
      'Dit stuk zegt hoe {programma} ervoor staat op {peildatum}. Bij elk cijfer staat wat het is, hoe en wanneer het is geteld, en wie de eigenaar is.',
    ),
    kop('Waar het geld voor is'),
    tekst('Voor het programma is {programma.geraamd} geraamd, verdeeld over de onderdelen hieronder.'),
    tabel('Geraamd per onderdeel', 'programma.geraamd-per-onderdeel'),
    tekst(
      'In de begroting van {begrotingsjaar} staat {begroting.budget-per-maatregel} voor de maatregelen. Daarvan is {begroting.realisatie-per-maatregel} uitgegeven.',
    ),
    kop('Hoe het gaat'),
    tekst('Van de {programma.aspecten} aspecten waarover is gerapporteerd, staan er {programma.op-koers} op koers.'),
    { soort: 'maatregelstatus' },
    ...HULP,
    ...AGENDA,
    ...BELOFTEN,
    ...OPMERKINGEN,
  ],
  kwartaalrapportage: [
    kop('In het kort'),
    tekst(`Dit stuk gaat over {programma} in het {periode}. ${LEESWIJZER}`),
    tekst('[Schrijf in drie zinnen wat er dit kwartaal is veranderd, wat goed gaat en wat niet.]'),
    kop('Het geld'),
    cijfer('begroting.budget-per-maatregel', 'Begroot in {begrotingsjaar}'),
    cijfer('begroting.realisatie-per-maatregel', 'Uitgegeven tot en met {peildatum}'),
    grafiek('Begroot en uitgegeven per maatregel in {begrotingsjaar}', ...GELD_PER_MAATREGEL),
    tekst('[Leg uit waar de uitgaven anders lopen dan begroot, en wat u daaraan doet.]'),
    kop('Hoe het gaat'),
    tekst('Van de {programma.aspecten} aspecten waarover is gerapporteerd, staan er {programma.op-koers} op koers.'),
    { soort: 'maatregelstatus' },
    ...HULP,
    tekst('[Leg uit wat er is veranderd in wie hulp heeft.]'),
    ...BUSINESSCASES,
    ...AGENDA,
    ...BELOFTEN,
    ...OPMERKINGEN,
  ],
  burap: [
    kop('In het kort'),
    tekst(`Deze rapportage zegt hoe het sociaal domein ervoor staat op {peildatum}. ${LEESWIJZER}`),
    cijfer('begroting.budget', 'Begroot in {jaar}'),
    cijfer('begroting.realisatie', 'Uitgegeven tot en met {peildatum}'),
    cijfer('begroting.verplichting', 'Nog te verwachten uit wat is toegezegd'),
    cijfer('begroting.prognose', 'Verwacht aan het eind van {jaar}'),
    tabel('Waaruit het bedrag bestaat dat aan het eind van {jaar} wordt verwacht', 'begroting.prognose-opbouw'),
    tabel(
      'Begroot en verwacht aan het eind van {jaar}, per onderdeel van de begroting',
      'begroting.budget-per-cluster',
      'begroting.prognose-per-cluster',
    ),
    kop('Afwijkingen'),
    tekst('[Noem de afwijkingen van de begroting, waardoor zij komen en wat het college voorstelt.]'),
    grafiek('Begroot en uitgegeven per onderdeel van de begroting in {jaar}', ...GELD_PER_CLUSTER),
    ...HULP,
    ...BUSINESSCASES,
    ...BELOFTEN,
  ],
  kadernota: [
    kop('Wat wij de raad vragen'),
    tekst('[Zeg in drie zinnen waar het geld voor is en wat inwoners ervan merken.]'),
    kop('Het geld'),
    grafiek('Gevraagd per jaar', 'begroting.kadernota-per-jaar', 'begroting.kadernota-structureel-per-jaar'),
    tabel('Gevraagd per regel, alle jaren samen', 'begroting.kadernota-per-regel'),
    kop('Argumenten'),
    tekst('[Waarom is dit nodig, en waarom nu?]'),
    kop('Kanttekeningen'),
    tekst('[Wat pleit ertegen, en wat is onzeker?]'),
    kop('Wat als het niet doorgaat'),
    tekst('[Wat merkt een inwoner als de raad dit niet doet?]'),
    kop('Dekking'),
    tekst('[Waar komt het geld vandaan, en wie beslist daar wanneer over?]'),
    ...BELOFTEN,
  ],
  raadsmededeling: [
    kop('Aanleiding'),
    tekst('[Waarom krijgt de raad deze mededeling?]'),
    kop('Wat wij u laten weten'),
    tekst('[De mededeling zelf, in gewone woorden.]'),
    kop('Hoe het er nu voor staat'),
    tekst('Van de {programma.aspecten} aspecten waarover is gerapporteerd, staan er {programma.op-koers} op koers.'),
    { soort: 'maatregelstatus' },
    kop('Vervolg'),
    tekst('[Wat gebeurt er nu, en wanneer hoort de raad meer?]'),
    ...BELOFTEN,
  ],
  jaarrekening: [
    kop('Het jaar in het kort'),
    tekst(`Deze rekening zegt wat er in {jaar} van het geld voor het sociaal domein is terechtgekomen. ${LEESWIJZER}`),
    cijfer('begroting.budget', 'Begroot in {jaar}'),
    cijfer('begroting.realisatie', 'Uitgegeven in {jaar}'),
    kop('Waar het geld naartoe ging'),
    grafiek('Begroot en uitgegeven per onderdeel van de begroting in {jaar}', ...GELD_PER_CLUSTER),
    tekst('[Verklaar de grootste verschillen tussen begroot en uitgegeven.]'),
    kop('Wat het heeft opgeleverd'),
    tekst('[Wat is er voor inwoners veranderd, en hoe zeker weten we dat?]'),
    ...HULP,
    ...BUSINESSCASES,
    ...BELOFTEN,
  ],
  raadstafel: [
    kop('Waar we over praten'),
    tekst('[Het onderwerp in twee zinnen.]'),
    kop('De stand in cijfers'),
    cijfer('programma.geraamd', 'Geraamd voor het programma'),
    cijfer('monitor.clienten', 'Inwoners met een voorziening eind {maand}'),
    kop('Wat wij van u willen weten'),
    tekst('[De vragen aan de raad.]'),
    ...AGENDA,
    ...BELOFTEN,
  ],
}
