import type { Beletsel } from '#values/beletsel.ts'
import type { Taal, Tweetalig } from '#values/taal.ts'

/** Sentences by beletsel code; each room exports its own, the roof joins them. */
export type BeletselTeksten = Record<string, Tweetalig>

export const platformBeletselen: BeletselTeksten = {
  'veld-verplicht': { nl: 'Vul dit in.', en: 'Fill this in.' },
  'veld-onbekend': { nl: 'Dit veld kennen wij niet.', en: 'We do not know this field.' },
  'veld-leeg': { nl: 'Dit mag niet leeg zijn.', en: 'This must not be empty.' },
  'veld-te-lang': { nl: 'Dit is te lang.', en: 'This is too long.' },
  'veld-ongeldig': { nl: 'Dit klopt niet.', en: 'This is not valid.' },
  'getal-te-klein': { nl: 'Dit getal is te klein.', en: 'This number is too small.' },
  'getal-te-groot': { nl: 'Dit getal is te groot.', en: 'This number is too large.' },
  'keuze-onbekend': { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' },
  'lijst-te-kort': { nl: 'Voeg er minstens een toe.', en: 'Add at least one.' },
  'lijst-te-lang': { nl: 'Dit zijn er te veel.', en: 'These are too many.' },
  'vorm-onjuist': { nl: 'De vorm klopt niet.', en: 'The form is not right.' },
  'geen-datum': {
    nl: 'Vul een bestaande datum in, bijvoorbeeld 13-11-2026.',
    en: 'Fill in an existing date, such as 13-11-2026.',
  },
  'geen-bsn': {
    nl: 'Dit BSN klopt niet: het moet 9 cijfers hebben en de 11-proef doorstaan.',
    en: 'This BSN is not valid: it needs 9 digits and must pass the 11-test.',
  },
  'geen-uuid': { nl: 'Dit nummer klopt niet.', en: 'This id is not valid.' },
  'tekst-onleesbaar': {
    nl: 'In deze tekst staat een teken dat wij niet kunnen bewaren.',
    en: 'This text holds a sign that we cannot keep.',
  },
  'json-te-diep': { nl: 'De gegevens zijn te diep genest.', en: 'The data are nested too deeply.' },
  'json-onleesbaar': { nl: 'De JSON is niet leesbaar.', en: 'The JSON cannot be read.' },
  'idempotency-key-ontbreekt': { nl: 'Stuur een Idempotency-Key mee.', en: 'Send an Idempotency-Key.' },
  'sleutel-al-gebruikt': {
    nl: 'Deze Idempotency-Key is al gebruikt voor iets anders.',
    en: 'This Idempotency-Key was used for something else.',
  },
  'bestand-leeg': { nl: 'Er staan geen regels in dit bestand.', en: 'This file holds no lines.' },
  'bestand-onleesbaar': {
    nl: 'Dit bestand is niet te lezen: er gaat een aanhalingsteken open dat niet sluit.',
    en: 'This file cannot be read: a quotation mark opens that does not close.',
  },
  'bestand-te-groot': {
    nl: 'Lees hoogstens {aantal} regels per keer in.',
    en: 'Take in at most {aantal} lines at a time.',
  },
  'kolom-ontbreekt': { nl: 'De kolom {kolom} ontbreekt.', en: 'The column {kolom} is missing.' },
  'regel-leeg': { nl: 'Regel {regel}: {kolom} is leeg.', en: 'Line {regel}: {kolom} is empty.' },
  'regel-geen-datum': {
    nl: 'Regel {regel}: {kolom} is geen bestaande datum.',
    en: 'Line {regel}: {kolom} is no existing date.',
  },
  'regel-geen-bedrag': {
    nl: 'Regel {regel}: {kolom} is geen bedrag in euro’s van nul of meer.',
    en: 'Line {regel}: {kolom} is no amount in euros of nought or more.',
  },
  'regel-geen-saldo': {
    nl: 'Regel {regel}: {kolom} is geen bedrag in euro’s.',
    en: 'Line {regel}: {kolom} is no amount in euros.',
  },
  'regel-te-lang': { nl: 'Regel {regel}: {kolom} is te lang.', en: 'Line {regel}: {kolom} is too long.' },
  'regel-geen-bsn': {
    nl: 'Regel {regel}: {kolom} is geen geldig BSN.',
    en: 'Line {regel}: {kolom} is no valid BSN.',
  },
  'regel-keuze-onbekend': {
    nl: 'Regel {regel}: {kolom} heeft een waarde die wij niet kennen.',
    en: 'Line {regel}: {kolom} holds a value that we do not know.',
  },
  'regel-dubbel': {
    nl: 'Regel {regel}: {kolom} staat ook op regel {eerder}.',
    en: 'Line {regel}: {kolom} stands on line {eerder} as well.',
  },
  'regel-in-toekomst': {
    nl: 'Regel {regel}: {kolom} ligt in de toekomst.',
    en: 'Line {regel}: {kolom} lies in the future.',
  },
  'regel-periode-omgekeerd': {
    nl: 'Regel {regel}: {kolom} ligt voor het begin.',
    en: 'Line {regel}: {kolom} lies before the beginning.',
  },
  'gegevens-botsen': { nl: 'Dit past niet bij wat er al staat.', en: 'This does not fit what is already there.' },
}

export function explainWith(catalogues: readonly BeletselTeksten[]): (beletsel: Beletsel, taal: Taal) => string {
  const all: BeletselTeksten = Object.assign({}, platformBeletselen, ...catalogues)
  return (beletsel, taal) => {
    const text = (all[beletsel.code] ?? all['gegevens-botsen']!)[taal]
    return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(beletsel.waarde?.[name] ?? ''))
  }
}
