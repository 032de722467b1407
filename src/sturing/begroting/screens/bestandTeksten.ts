import { defineTeksten } from '#platform/ui/index.ts'

export const bestandTeksten = defineTeksten({
  kop: ['Lees een kadernotavoorstel in', 'Take in a framework proposal'],
  sub: [
    'Eerst een proef: wat niet klopt staat bij zijn blad en rij. Er wordt niets verbeterd en pas bewaard als alles leesbaar is.',
    'First a trial: what is wrong is told at its sheet and row. Nothing is corrected, and nothing stored until all can be read.',
  ],
  uitleg: [
    'Een werkblad (xlsx) of een csv, zoals een voorstel hier wordt gedownload: een blad per soort gegeven, in de csv staat het blad in de eerste kolom.',
    'A workbook (xlsx) or a csv, as a proposal is downloaded here: one sheet per kind of fact; in the csv the sheet is the first column.',
  ],
  uitslag: [
    (regels: number, lasten: string, bevindingen: number) =>
      `${regels} regels, samen ${lasten} aan lasten, ${bevindingen} opmerkingen bij de bron.`,
    (regels: number, lasten: string, bevindingen: number) =>
      `${regels} lines, together ${lasten} of costs, ${bevindingen} remarks on the source.`,
  ],
  gelukt: ['Het voorstel is ingelezen', 'The proposal was taken in'],
  open: ['Open het voorstel', 'Open the proposal'],
  inlezen: ['Voorstel inlezen', 'Take in a proposal'],
  werkblad: ['Werkblad (xlsx)', 'Workbook (xlsx)'],
  csv: ['Csv', 'Csv file'],
})
