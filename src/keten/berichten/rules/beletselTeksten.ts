import type { Tweetalig } from '#values/taal.ts'

const t = (nl: string, en: string): Tweetalig => ({ nl, en })

/** What keeps a file from being taken in; `uitleg` names line, path, what was found and what was expected. */
export const beletselTeksten: Record<string, Tweetalig> = {
  'bericht-te-groot': t(
    'Het bestand is groter dan 25 MB. Splits het en stuur de delen apart.',
    'The file is larger than 25 MB. Split it and send the parts.',
  ),
  'bericht-codering': t('Het bestand is geen UTF-8.', 'The file is not UTF-8.'),
  'bericht-doctype': t(
    'Het bestand bevat een DOCTYPE. Dat hoort niet in een bericht. {uitleg}',
    'The file holds a DOCTYPE. That does not belong in a message. {uitleg}',
  ),
  'bericht-instructie': t(
    'Het bestand bevat een verwerkingsinstructie. {uitleg}',
    'The file holds a processing instruction. {uitleg}',
  ),
  'bericht-diepte': t(
    'De elementen zitten te diep in elkaar. {uitleg}',
    'The elements are nested too deeply. {uitleg}',
  ),
  'bericht-attributen': t(
    'Een element heeft te veel attributen. {uitleg}',
    'An element has too many attributes. {uitleg}',
  ),
  'bericht-tekst-te-lang': t('Een stuk tekst is te lang. {uitleg}', 'A piece of text is too long. {uitleg}'),
  'bericht-niet-welgevormd': t('Het bestand is geen goede XML. {uitleg}', 'The file is not well-formed XML. {uitleg}'),
  'bericht-onbekend-bericht': t(
    'Dit is geen bericht van iWmo 3.2 of iJw 3.2. {uitleg}',
    'This is no message of iWmo 3.2 or iJw 3.2. {uitleg}',
  ),
  'bericht-schema': t('{uitleg}', 'The message does not fit its definition: {uitleg}'),
  'afzender-is-niet-de-ingelogde': t(
    'De afzender in het bericht is niet de aanbieder voor wie u bent ingelogd.',
    'The sender in the message is not the provider you are logged in for.',
  ),
  'ontvanger-is-een-ander': t(
    'Dit bericht is voor gemeente {ontvanger}, niet voor ons.',
    'This message is for municipality {ontvanger}, not for us.',
  ),
  'aanbieder-onbekend': t('Wij kennen geen aanbieder met AGB-code {agb}.', 'We know no provider with AGB code {agb}.'),
  'bericht-is-van-gemeente': t(
    'Een {naam} gaat van de gemeente naar de aanbieder en komt hier niet binnen.',
    'A {naam} goes from municipality to provider and is not received here.',
  ),
  'identificatie-bestaat': t(
    'Er is al een ander bericht met deze identificatie (retourcode 9056). Geef dit bericht een nieuwe.',
    'Another message already has this identification (return code 9056). Give this one a new one.',
  ),
  'heenbericht-onbekend': t(
    'Dit retourbericht hoort bij geen bericht dat wij stuurden.',
    'This return message answers no message that we sent.',
  ),
  'al-beantwoord': t('Dit bericht is al beantwoord.', 'This message was answered already.'),
  'al-gemeld': t('De afzender is hierover al ingelicht.', 'The sender was told already.'),
  'niet-te-herstellen': t(
    'Alleen een afgekeurd toewijzingsbericht kan worden hersteld.',
    'Only a refused assignment message can be mended.',
  ),
  'client-buiten-berichtenverkeer': t(
    'Over deze client gaan geen berichten (OP003).',
    'No messages are sent about this client (OP003).',
  ),
  'geen-toewijzing': t('Er is geen toewijzing om te sturen.', 'There is no assignment to send.'),
  'bsn-ontbreekt': t(
    'Zonder BSN kan er geen bericht over deze client worden gestuurd.',
    'Without a BSN no message can be sent about this client.',
  ),
  'past-niet-in-bericht': t(
    'Dit past niet in het bericht: gevonden {gevonden}, verwacht {verwacht}.',
    'This does not fit the message: found {gevonden}, expected {verwacht}.',
  ),
  'breekt-regel': t('Dit breekt regel {regel}: {uitleg}', 'This breaks rule {regel}: {uitleg}'),
}
