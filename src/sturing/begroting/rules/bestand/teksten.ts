import type { Tweetalig } from '#values/taal.ts'

/** What is wrong with a file, at its sheet and row. */
export const bestandTeksten: Record<string, Tweetalig> = {
  'rij-leeg': {
    nl: 'Blad {blad}, rij {rij}: {kolom} is leeg.',
    en: 'Sheet {blad}, row {rij}: {kolom} is empty.',
  },
  'rij-geen-bedrag': {
    nl: 'Blad {blad}, rij {rij}: {kolom} is geen bedrag in euro van nul of meer.',
    en: 'Sheet {blad}, row {rij}: {kolom} is no amount in euros of nil or more.',
  },
  'rij-geen-getal': {
    nl: 'Blad {blad}, rij {rij}: {kolom} is geen getal.',
    en: 'Sheet {blad}, row {rij}: {kolom} is no number.',
  },
  'rij-geen-ja': {
    nl: 'Blad {blad}, rij {rij}: {kolom} moet ja of nee zijn.',
    en: 'Sheet {blad}, row {rij}: {kolom} must be ja or nee.',
  },
  'rij-zonder-huis': {
    nl: 'Blad {blad}, rij {rij}: {kolom} noemt een code die niet in dit bestand staat.',
    en: 'Sheet {blad}, row {rij}: {kolom} names a code that is not in this file.',
  },
  'rij-code-dubbel': {
    nl: 'Blad {blad}, rij {rij}: deze code staat er al.',
    en: 'Sheet {blad}, row {rij}: this code is there already.',
  },
  'rij-regel-zonder-bedrag': {
    nl: 'Blad {blad}, rij {rij}: regel {code} heeft geen bedrag.',
    en: 'Sheet {blad}, row {rij}: line {code} has no amount.',
  },
  'rij-regel-jaar-dubbel': {
    nl: 'Blad {blad}, rij {rij}: regel {code} noemt het jaar {jaar} twee keer.',
    en: 'Sheet {blad}, row {rij}: line {code} names the year {jaar} twice.',
  },
  'rij-jaar-dubbel': {
    nl: 'Blad {blad}, rij {rij}: een jaar staat er twee keer in.',
    en: 'Sheet {blad}, row {rij}: a year appears twice.',
  },
  'rij-keuze-onbekend': {
    nl: 'Blad {blad}, rij {rij}: {kolom} heeft een waarde die wij niet kennen.',
    en: 'Sheet {blad}, row {rij}: {kolom} holds a value that we do not know.',
  },
  'rij-veld-verplicht': {
    nl: 'Blad {blad}, rij {rij}: {kolom} ontbreekt.',
    en: 'Sheet {blad}, row {rij}: {kolom} is missing.',
  },
  'rij-veld-onbekend': {
    nl: 'Blad {blad}, rij {rij}: {kolom} hoort hier niet.',
    en: 'Sheet {blad}, row {rij}: {kolom} does not belong here.',
  },
  'rij-veld-leeg': {
    nl: 'Blad {blad}, rij {rij}: {kolom} is leeg.',
    en: 'Sheet {blad}, row {rij}: {kolom} is empty.',
  },
  'rij-veld-te-lang': {
    nl: 'Blad {blad}, rij {rij}: {kolom} is te lang.',
    en: 'Sheet {blad}, row {rij}: {kolom} is too long.',
  },
  'rij-veld-ongeldig': {
    nl: 'Blad {blad}, rij {rij}: {kolom} heeft een waarde die niet past.',
    en: 'Sheet {blad}, row {rij}: {kolom} holds a value that does not fit.',
  },
  'rij-tekst-onleesbaar': {
    nl: 'Blad {blad}, rij {rij}: {kolom} bevat een teken dat wij niet kunnen bewaren.',
    en: 'Sheet {blad}, row {rij}: {kolom} holds a sign that we cannot keep.',
  },
  'rij-getal-te-klein': {
    nl: 'Blad {blad}, rij {rij}: {kolom} is te klein.',
    en: 'Sheet {blad}, row {rij}: {kolom} is too small.',
  },
  'rij-getal-te-groot': {
    nl: 'Blad {blad}, rij {rij}: {kolom} is te groot.',
    en: 'Sheet {blad}, row {rij}: {kolom} is too large.',
  },
  'rij-lijst-te-kort': {
    nl: 'Blad {blad}, rij {rij}: {kolom} noemt te weinig.',
    en: 'Sheet {blad}, row {rij}: {kolom} names too few.',
  },
  'rij-lijst-te-lang': {
    nl: 'Blad {blad}, rij {rij}: er staan er te veel in.',
    en: 'Sheet {blad}, row {rij}: it holds too many.',
  },
  'kolom-onbekend': {
    nl: 'Blad {blad}, rij {rij}: {kolom} is geen kolom van dit blad.',
    en: 'Sheet {blad}, row {rij}: {kolom} is no column of this sheet.',
  },
  'voorstel-tweemaal': {
    nl: 'Blad {blad}, rij {rij}: een bestand is één voorstel.',
    en: 'Sheet {blad}, row {rij}: a file is one proposal.',
  },
  'blad-onbekend': {
    nl: 'Rij {rij} hoort bij blad {blad}, dat wij niet kennen.',
    en: 'Row {rij} belongs to sheet {blad}, which we do not know.',
  },
  'blad-voorstel-ontbreekt': {
    nl: 'Het blad voorstel met de gegevens van het voorstel ontbreekt.',
    en: 'The sheet voorstel with the facts of the proposal is missing.',
  },
  'werkblad-onleesbaar': { nl: 'Dit is geen werkblad (xlsx).', en: 'This is no workbook (xlsx).' },
}
