import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'briefveld-onbekend': {
    nl: 'Het veld {veld} bestaat niet in deze brief.',
    en: 'The field {veld} does not exist in this letter.',
  },
  'briefveld-is-lijst': {
    nl: 'Het veld {veld} is een lijst. Geef het een eigen blok.',
    en: 'The field {veld} is a list. Give it a block of its own.',
  },
  'briefveld-is-geen-lijst': { nl: 'Het veld {veld} is geen lijst.', en: 'The field {veld} is no list.' },
  'titel-ontbreekt': { nl: 'Geef de brief een titel.', en: 'Give the letter a title.' },
  'brief-leeg': { nl: 'Een brief heeft minstens een blok.', en: 'A letter has at least one block.' },
  'blok-leeg': { nl: 'Schrijf iets in dit blok, of haal het weg.', en: 'Write something in this block, or remove it.' },
  'bron-ontbreekt': { nl: 'Schrijf op waar deze tekst vandaan komt.', en: 'Write down where this text comes from.' },
  'briefgegeven-ontbreekt': { nl: 'Nog niet bekend: {veld}.', en: 'Not known yet: {veld}.' },
  'brief-gewijzigd': {
    nl: 'De gegevens zijn net gewijzigd. Bekijk de brief opnieuw.',
    en: 'The data changed just now. Look at the letter again.',
  },
  'vanaf-in-verleden': {
    nl: 'Een sjabloon gaat op zijn vroegst vandaag in.',
    en: 'A template starts today at the earliest.',
  },
  'brief-al-verzonden': { nl: 'Deze brief is al verstuurd.', en: 'This letter was sent already.' },
  'brief-van-eerdere-dag': {
    nl: 'Deze brief noemt een dag voor bezwaar die niet meer klopt. Maak de brief vandaag opnieuw.',
    en: 'This letter names a last day to object that is no longer right. Make the letter again today.',
  },
  'brief-alleen-uitreiken': {
    nl: 'Deze persoon is afgeschermd. Geef de brief zelf.',
    en: 'This person is shielded. Hand the letter over yourself.',
  },
  'leest-niet-digitaal': {
    nl: 'Deze inwoner koos niet voor brieven in het portaal. Stuur de brief per post.',
    en: 'This resident did not choose letters in the portal. Send the letter by post.',
  },
  'mail-ongeldig': { nl: 'Dit is geen e-mailadres.', en: 'This is no e-mail address.' },
  'mail-zonder-portaal': {
    nl: 'Mail sturen wij alleen als u uw brieven in het portaal leest.',
    en: 'We only send mail when letters are read in the portal.',
  },
  'brief-zonder-adres': {
    nl: 'In deze brief staat geen adres. Leg een adres vast en maak de brief opnieuw, of geef de brief zelf.',
    en: 'This letter has no address. Record an address and make the letter again, or hand it over yourself.',
  },
  'brief-voorbehouden': {
    nl: 'Dit is voor wie het gezag heeft verborgen. Bespreek het zelf met het kind, of hef dat eerst op.',
    en: 'This is kept from who has parental authority. Discuss it with the child yourself, or end that first.',
  },
  'gezag-onbekend': {
    nl: 'Van dit kind is niet bekend wie het gezag heeft. Leg dat eerst vast bij het huishouden.',
    en: 'It is not known who has parental authority over this child. Record that with the household first.',
  },
  'brief-niet-onderweg': {
    nl: 'Deze brief is niet per post verstuurd.',
    en: 'This letter was not sent by post.',
  },
}
