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
    nl: 'Het onderzoek loopt nog. Een aanvraag kan na het verslag, of als de zes weken voorbij zijn.',
    en: 'The inquiry still runs. An application is possible after the report, or once the six weeks have passed.',
  },
  'onder-27-binnen-vier-weken': {
    nl: 'Wie jonger is dan 27 zoekt eerst vier weken zelf. Geef een reden als de aanvraag nu al moet.',
    en: 'Under 27 one first searches for four weeks. Give a reason to apply now.',
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
}
