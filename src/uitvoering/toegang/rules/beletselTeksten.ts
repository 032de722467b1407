import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'vraag-ontbreekt': { nl: 'Schrijf op wat de inwoner vraagt.', en: 'Write down what the resident asks.' },
  'hulpvraag-zonder-persoon': { nl: 'Kies voor wie deze hulpvraag is.', en: 'Choose for whom this question is.' },
  'hulpvraag-loopt-al': {
    nl: 'Voor deze persoon loopt al een hulpvraag {regeling}.',
    en: 'A question for {regeling} already runs for this person.',
  },
  'ontvangen-in-toekomst': {
    nl: 'De ontvangstdatum ligt in de toekomst.',
    en: 'The date of receipt is in the future.',
  },
  'team-ontbreekt': {
    nl: 'Er is geen team dat deze hulpvraag kan oppakken. Vraag de beheerder.',
    en: 'No team can take this question. Ask the administrator.',
  },
  'veiligheidscheck-ontbreekt': {
    nl: 'Doe eerst de veiligheidscheck: is het kind veilig?',
    en: 'Do the safety check first: is the child safe?',
  },
  'vraag-achter-vraag-ontbreekt': {
    nl: 'Schrijf eerst de vraag achter de vraag op, of zeg dat die hetzelfde is.',
    en: 'First write down the question behind the question, or say that it is the same.',
  },
  'doel-ontbreekt': {
    nl: 'Schrijf op wat het onderzoek moet duidelijk maken.',
    en: 'Write down what the inquiry must make clear.',
  },
  'clientondersteuning-niet-genoemd': {
    nl: 'Wijs de inwoner eerst op gratis onafhankelijke cliëntondersteuning (Wmo 2015, artikel 2.3.2 lid 3).',
    en: 'First point the resident to free independent support (Wmo 2015, section 2.3.2(3)).',
  },
  'verslag-ontbreekt': { nl: 'Voeg het verslag van het onderzoek toe.', en: 'Add the report of the inquiry.' },
  'geen-onderzoek': { nl: 'Er loopt geen onderzoek voor deze hulpvraag.', en: 'No inquiry runs for this question.' },
  'onderzoek-loopt': {
    nl: 'Het onderzoek loopt nog. Een aanvraag kan na het verslag, of als de termijn van het onderzoek voorbij is.',
    en: 'The inquiry still runs. An application is possible after the report, or once the term of the inquiry has passed.',
  },
  'onder-27-binnen-vier-weken': {
    nl: 'Wie jonger is dan 27 zoekt eerst zelf, zolang de wachttijd loopt. Geef een reden als de aanvraag nu al moet.',
    en: 'Under 27 one first searches while the waiting time runs. Give a reason to apply now.',
  },
  'aanvraag-loopt-al': {
    nl: 'Er loopt al een aanvraag voor deze hulpvraag.',
    en: 'An application already runs for this question.',
  },
  'aanvraag-voor-melding': {
    nl: 'De aanvraag ligt voor de dag van de melding.',
    en: 'The application lies before the day of the request.',
  },
  'al-opgeschort': {
    nl: 'De termijn staat in deze periode al stil.',
    en: 'The term is already suspended in this period.',
  },
  'niet-opgeschort': { nl: 'De termijn staat nu niet stil.', en: 'The term is not suspended now.' },
  'termijn-al-voorbij': { nl: 'De termijn is al voorbij.', en: 'The term has already passed.' },
  'termijn-nog-niet-voorbij': {
    nl: 'De termijn is nog niet voorbij. Een ingebrekestelling telt pas daarna.',
    en: 'The term has not passed yet. A notice of default counts only after it.',
  },
  'geen-lopende-termijn': { nl: 'Er loopt geen termijn voor deze aanvraag.', en: 'No term runs for this application.' },
  'verlenging-zonder-nieuwe-termijn': {
    nl: 'Noem een nieuwe dag na de huidige termijn (Awb 4:14).',
    en: 'Name a new day after the present term (Awb 4:14).',
  },
  'al-afgedaan': {
    nl: 'Deze hulpvraag is al afgedaan. Een nieuwe vraag wordt een nieuwe hulpvraag.',
    en: 'This question has been settled. A new question becomes a new one.',
  },
  'besluit-nodig': {
    nl: 'Toekennen of afwijzen kan alleen met een besluit.',
    en: 'Granting or refusing needs a decision.',
  },
  'afdoening-voor-melding': {
    nl: 'De afdoening ligt voor de dag van de melding.',
    en: 'The settlement lies before the day of the request.',
  },
  'verwijzer-onbekend': { nl: 'Noem de verwijzer.', en: 'Name the referrer.' },
  'verwijzing-al-afgehandeld': {
    nl: 'Deze verwijzing is al opgepakt of teruggegeven.',
    en: 'This referral was already taken up or returned.',
  },
  'toestemming-ontbreekt': {
    nl: 'De inwoner moet toestemming geven voor een warme overdracht.',
    en: 'The resident must consent to a warm hand-over.',
  },
  'bestemming-ontbreekt': {
    nl: 'Kies waarheen: een aanbod, een organisatie of een andere gemeente.',
    en: 'Choose where to: an offer, an organisation or another municipality.',
  },
  'medewerker-onbekend': { nl: 'Deze medewerker kennen wij niet.', en: 'We do not know this worker.' },
  'geen-samenwerking': {
    nl: 'Voor deze taak loopt geen samenwerking met die gemeente.',
    en: 'No cooperation with that municipality runs for this task.',
  },
  'dossier-blijft-thuis': {
    nl: 'Voor deze taak blijft het dossier in de woongemeente. U werkt daar met mandaat.',
    en: 'For this task the file stays in the home municipality. You work there by mandate.',
  },
  'al-overgenomen': { nl: 'Deze zaak is al overgenomen.', en: 'This case was taken over already.' },
  'naam-ontbreekt': { nl: 'Schrijf op hoe deze persoon heet.', en: 'Write down what this person is called.' },
  'telefoon-ontbreekt': {
    nl: 'Schrijf een telefoonnummer op om op terug te bellen.',
    en: 'Write down a number to call back.',
  },
  'contactverzoek-al-afgehandeld': {
    nl: 'Dit verzoek is al afgehandeld.',
    en: 'This request has been settled.',
  },
  'melding-heeft-hulpvraag': {
    nl: 'Deze melding heeft hulpvragen of is al afgesloten. Doe de hulpvragen zelf af.',
    en: 'This request has questions or was closed. Settle the questions themselves.',
  },
  'fhir-te-groot': { nl: 'Deze verwijzing is te groot.', en: 'This referral is too large.' },
  'fhir-geen-object': { nl: 'Hier hoort een object.', en: 'An object belongs here.' },
  'fhir-geen-lijst': { nl: 'Hier hoort een lijst.', en: 'A list belongs here.' },
  'fhir-leeg': { nl: 'Dit element is leeg.', en: 'This element is empty.' },
  'fhir-te-veel': { nl: 'Dit element komt te vaak voor.', en: 'This element occurs too often.' },
  'fhir-te-lang': { nl: 'Deze tekst is te lang.', en: 'This text is too long.' },
  'fhir-element-onbekend': { nl: 'Dit element lezen wij niet.', en: 'We do not read this element.' },
  'fhir-element-ontbreekt': { nl: 'Dit element is nodig.', en: 'This element is needed.' },
  'fhir-waarde-onjuist': { nl: 'Deze waarde klopt niet.', en: 'This value is not right.' },
  'fhir-waarde-onbekend': {
    nl: 'Deze waarde kennen wij hier niet. Kies uit: {waarden}.',
    en: 'We do not know this value here. Choose from: {waarden}.',
  },
  'fhir-bsn-ontbreekt': {
    nl: 'Noem het BSN van de patiënt (systeem {systeem}).',
    en: 'Give the BSN of the patient (system {systeem}).',
  },
  'fhir-bsn-onjuist': { nl: 'Dit BSN doorstaat de 11-proef niet.', en: 'This BSN does not pass the 11-test.' },
  'fhir-agb-ontbreekt': {
    nl: 'Noem de AGB-code van de verwijzer (systeem {systeem}).',
    en: 'Give the AGB code of the referrer (system {systeem}).',
  },
  'fhir-agb-onjuist': { nl: 'Een AGB-code heeft 8 cijfers.', en: 'An AGB code has 8 digits.' },
  'fhir-verwijzertype-ontbreekt': {
    nl: 'Zeg wie verwijst, als rol van de verwijzer (systeem {systeem}, een van {waarden}).',
    en: 'Say who refers, as the role of the referrer (system {systeem}, one of {waarden}).',
  },
  'fhir-vraag-ontbreekt': {
    nl: 'Schrijf op wat u vraagt, in code.text, reasonCode.text of note.text.',
    en: 'Write down what you ask, in code.text, reasonCode.text or note.text.',
  },
  'fhir-verwijst-naar-niets': {
    nl: 'Deze verwijzing wijst naar iets dat niet is meegestuurd.',
    en: 'This reference points at something that was not sent along.',
  },
  'fhir-verwijst-naar-buiten': {
    nl: 'Wij halen niets elders op. Stuur het mee in contained, of noem een identifier.',
    en: 'We fetch nothing elsewhere. Send it along in contained, or give an identifier.',
  },
  'verwijzer-is-een-ander': {
    nl: 'De AGB-code van de verwijzer is niet die waaronder u bent aangemeld.',
    en: 'The AGB code of the referrer is not the one under which you are registered.',
  },
  'kenmerk-al-gebruikt': {
    nl: 'Dit kenmerk is al gebruikt voor een andere verwijzing.',
    en: 'This identifier was used for another referral.',
  },
  'deelnemer-ontbreekt': { nl: 'Kies wie u uitnodigt.', en: 'Choose whom you invite.' },
  'gespreksdoel-ontbreekt': {
    nl: 'Schrijf op waarom zij erbij zijn. De inwoner hoort dat vooraf.',
    en: 'Write down why they are there. The resident hears that beforehand.',
  },
  'geen-grond-om-te-delen': {
    nl: 'Voor {expertise} is er geen grond om mee te lezen: er is geen hulpvraag van die wet. Vraag toestemming, of voeg de hulpvraag toe.',
    en: 'There is no ground for {expertise} to read along: no question of that law runs. Ask consent, or add the question.',
  },
  'niet-aangekondigd': {
    nl: 'Meer disciplines aan tafel zonder aankondiging vooraf: geef een reden om toch door te gaan.',
    en: 'Several disciplines at the table unannounced: give a reason to go on.',
  },
  'gesprek-al-gehouden': { nl: 'Dit gesprek is al vastgelegd.', en: 'This conversation was recorded already.' },
  'datum-voorbij': { nl: 'Deze dag is voorbij.', en: 'This day has passed.' },
  'spoed-niet-onder-wet': {
    nl: 'Tijdelijke hulp bij spoed kennen alleen de Wmo en de Jeugdwet. Bij bijstand is er het voorschot.',
    en: 'Only the Wmo and the Youth Act know temporary urgent help. For social assistance there is the advance.',
  },
  'uitnodiging-al-voorbij': { nl: 'Deze uitnodiging is al voorbij.', en: 'This invitation is over already.' },
  'uitnodiging-onderweg': {
    nl: 'De brief is al verstuurd, of gaat vandaag weg.',
    en: 'The letter was sent already, or leaves today.',
  },
  'adres-onvolledig': {
    nl: 'Vul straat, postcode en plaats alle drie in.',
    en: 'Fill in street, postal code and town, all three.',
  },
  'uitnodiging-te-lang': {
    nl: 'Een uitnodiging geldt hooguit een jaar. Daarna kijkt iemand opnieuw.',
    en: 'An invitation holds for a year at most. Then somebody looks again.',
  },
  'uitnodiging-niet-aanvaard': {
    nl: 'Aanvaard eerst de uitnodiging.',
    en: 'Accept the invitation first.',
  },
  'kenmerk-is-bsn': {
    nl: 'Dit lijkt een BSN. Gebruik een eigen nummer zonder BSN.',
    en: 'This looks like a BSN. Use a number of your own without a BSN.',
  },
  'gemeente-ontbreekt': { nl: 'Noem de andere gemeente.', en: 'Name the other municipality.' },
}
