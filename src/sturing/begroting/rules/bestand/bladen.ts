/** How a proposal looks as sheets of a workbook, or as one CSV whose first column names the sheet. */
export type Kolomsoort = 'tekst' | 'getal' | 'bedrag' | 'ja' | 'lijst'
export type Kolom = { naam: string; soort: Kolomsoort; verplicht: boolean }
export type Bladnaam = keyof typeof BLADEN
export type Waarde = string | number | boolean | string[]
/** A row of a sheet: what is absent is not there. */
export type Rij = Readonly<Record<string, Waarde>>
export type Bladrij = { blad: Bladnaam; rij: number; waarden: Rij }

const kolommen = (soort: Kolomsoort, verplicht: boolean, namen: string): Kolom[] =>
  namen
    .split(' ')
    .filter(Boolean)
    .map((naam) => ({ naam, soort, verplicht }))
const tekst = (namen: string) => kolommen('tekst', true, namen)
const mogelijk = (namen: string, soort: Kolomsoort = 'tekst') => kolommen(soort, false, namen)
const getal = (namen: string) => kolommen('getal', true, namen)
const bedrag = (namen: string) => kolommen('bedrag', true, namen)
const ja = (namen: string) => kolommen('ja', true, namen)

export const BLADEN = {
  voorstel: [
    ...tekst('letter naam soort'),
    ...mogelijk('nummers', 'lijst'),
    ...getal('eenheid'),
    ...kolommen('lijst', true, 'jaren'),
    ...tekst('dekking dekkingbron'),
    ...mogelijk('beslismoment'),
    ...ja('besloten'),
  ],
  formulier: [...tekst('sleutel bronlabel'), ...mogelijk('waarde'), ...tekst('bron')],
  jaartabel: [
    ...getal('tabelrij'),
    ...tekst('soort bronlabel bron'),
    ...mogelijk('jaar', 'getal'),
    ...mogelijk('teken'),
    ...mogelijk('bedrag', 'bedrag'),
    ...mogelijk('celbron'),
  ],
  salaris: [...getal('schaal uren'), ...bedrag('bedrag'), ...tekst('bron')],
  clusters: tekst('code naam soort bron'),
  regels: [
    ...tekst('cluster code naam'),
    ...mogelijk('ondertitel'),
    ...tekst('soort bron'),
    ...mogelijk('toelichting toelichtingbron motief motiefbron risico risicobron'),
    ...mogelijk('trede', 'getal'),
    ...mogelijk('businesscase', 'ja'),
    ...mogelijk('buffer', 'bedrag'),
    ...mogelijk('bufferreden bufferbron'),
    ...mogelijk('subsidieplafond', 'bedrag'),
    ...mogelijk('subsidieplafondbron'),
  ],
  bedragen: [...tekst('regel'), ...mogelijk('jaar', 'getal'), ...bedrag('lasten baten'), ...mogelijk('vlag')],
  bouwstenen: [
    ...tekst('regel soort naam'),
    ...mogelijk('aantal fte uren schaal', 'getal'),
    ...mogelijk('pereenheid', 'bedrag'),
    ...bedrag('gedrukt'),
    ...mogelijk('jaar', 'getal'),
    ...tekst('bron'),
  ],
  voorwaarden: [
    ...tekst('regel soort uit'),
    ...getal('vanjaar naarjaar'),
    ...bedrag('bedrag benodigd'),
    ...tekst('bron'),
  ],
  formulieren: [...tekst('regel soort'), ...ja('bijgevoegd'), ...tekst('bron')],
  verwijzingen: [...tekst('regel wat'), ...getal('aantal'), ...mogelijk('genoemd', 'lijst'), ...tekst('bron')],
  uitspraken: [
    ...tekst('soort'),
    ...bedrag('bedrag'),
    ...tekst('orde'),
    ...getal('jaar vergelekenmet'),
    ...mogelijk('oorzaken', 'lijst'),
    ...tekst('bron'),
  ],
} satisfies Record<string, Kolom[]>

export const BLADNAMEN = Object.keys(BLADEN) as Bladnaam[]

/** The union of the columns, in order: the head of the CSV. */
export const CSV_KOLOMMEN: readonly string[] = [
  'blad',
  ...new Set(BLADNAMEN.flatMap((blad) => (BLADEN[blad] as Kolom[]).map(({ naam }) => naam))),
]
