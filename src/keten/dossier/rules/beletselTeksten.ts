import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'zoekwoord-te-kort': { nl: 'Typ minstens 2 letters.', en: 'Type at least 2 letters.' },
  'reden-te-kort': { nl: 'Schrijf op waarom u nu moet kijken.', en: 'Write down why you need to look now.' },
  'eigen-blik': { nl: 'U keek zelf. Een ander toetst dit.', en: 'You looked yourself. Someone else reviews this.' },
  'naam-ontbreekt': { nl: 'Geef de weergave een naam.', en: 'Give the view a name.' },
  'weergave-bestaat': { nl: 'Er is al een weergave met deze naam.', en: 'There is already a view with this name.' },
  'niet-toe-te-wijzen': {
    nl: 'Dit werk wijst u niet toe, dit wordt opgepakt.',
    en: 'This work is not assigned, it is picked up.',
  },
  'rij-niet-gevonden': {
    nl: 'Dit bestaat niet meer, of u mag het niet zien.',
    en: 'This no longer exists, or you may not see it.',
  },
  'rij-niet-gemandateerd': {
    nl: 'U mag dit werk niet aan deze persoon geven.',
    en: 'You may not give this work to this person.',
  },
  'kind-vraagt-zelf': {
    nl: 'Vanaf 16 jaar vraagt een kind zelf om inzage. Een ouder kan dat niet meer namens het kind.',
    en: 'From the age of 16 a child asks for access itself. A parent can no longer do so on behalf of the child.',
  },
  'inzageverzoek-loopt': {
    nl: 'Er loopt al een verzoek om inzage van deze persoon.',
    en: 'A request for access of this person is already running.',
  },
  'voor-de-avg': { nl: 'Op die dag gold de AVG nog niet.', en: 'The GDPR did not yet apply on that day.' },
  'kind-vraagt-niet-zelf': {
    nl: 'Dit kind is jonger dan 12 jaar. Wie het gezag heeft, vraagt voor het kind.',
    en: 'This child is younger than 12. Who has parental authority asks for it.',
  },
  'geen-kind': {
    nl: 'Deze persoon is volwassen. Niemand heeft gezag over hem of haar.',
    en: 'This person is an adult. Nobody has parental authority.',
  },
  'geen-voogd': {
    nl: 'Er staat geen gecertificeerde instelling als voogd van dit kind.',
    en: 'No certified institution is recorded as guardian of this child.',
  },
  'vrager-ontbreekt': { nl: 'Kies welke ouder of voogd vraagt.', en: 'Choose which parent or guardian asks.' },
  'geen-gezag': {
    nl: 'Deze persoon heeft vandaag geen gezag over het kind.',
    en: 'This person has no parental authority over the child today.',
  },
  'kind-afgeschermd': {
    nl: 'Deze persoon is afgeschermd. Alleen hij of zij zelf krijgt inzage.',
    en: 'This person is shielded. Only this person is given access.',
  },
  'al-verlengd': { nl: 'De termijn is al een keer verlengd.', en: 'The term was extended once already.' },
  'te-laat-om-te-verlengen': {
    nl: 'Verlengen kan alleen binnen de eerste maand.',
    en: 'Extending is possible within the first month only.',
  },
  'verlenging-zonder-uitleg': {
    nl: 'Leg uit waarom het langer duurt. De inwoner leest dit.',
    en: 'Explain why it takes longer. The resident reads this.',
  },
  'al-geleverd': { nl: 'Deze inzage is al gegeven.', en: 'This access has already been given.' },
  'niets-te-vernietigen': {
    nl: 'Er is nu niets dat vernietigd moet worden.',
    en: 'There is nothing now that must be destroyed.',
  },
  'eigen-voorstel': {
    nl: 'U stelde dit zelf voor. Een ander keurt het goed.',
    en: 'You proposed this yourself. Someone else approves it.',
  },
  'regel-gewijzigd': {
    nl: 'De lijst is net gewijzigd. Bekijk de lijst opnieuw.',
    en: 'The list changed just now. Look at it again.',
  },
  'termijn-loopt': {
    nl: 'De bewaartermijn loopt nog, of er kwam iets bij.',
    en: 'The retention term still runs, or something was added.',
  },
  'bezwaar-loopt': { nl: 'Er loopt een bezwaar. Dit dossier blijft.', en: 'An objection runs. This file stays.' },
  'wil-bewaren': {
    nl: 'De inwoner vroeg dit dossier te bewaren.',
    en: 'The resident asked to keep this file.',
  },
  'veilig-thuis': {
    nl: 'Dit dossier is afgeschermd, bijvoorbeeld vanwege Veilig Thuis. Het blijft.',
    en: 'This file is shielded, for instance because of Veilig Thuis. It stays.',
  },
  'hulp-loopt': { nl: 'Er loopt nog iets voor deze inwoner.', en: 'Something still runs for this resident.' },
  'vernietigverzoek-loopt': {
    nl: 'Er loopt al zo een verzoek van deze persoon.',
    en: 'Such a request of this person is already running.',
  },
  'al-besloten': { nl: 'Over dit verzoek is al besloten.', en: 'This request has already been decided.' },
  'reden-ontbreekt': { nl: 'Kies waarom u weigert.', en: 'Choose why you refuse.' },
  'toelichting-ontbreekt': {
    nl: 'Leg uit waarom. De inwoner leest dit.',
    en: 'Explain why. The resident reads this.',
  },
  'niets-te-trekken': { nl: 'Er is niets meer om te trekken.', en: 'There is nothing left to draw.' },
  'oordeel-vraagt-uitleg': { nl: 'Leg uit waarom u dit vindt.', en: 'Explain why you think so.' },
  'al-getoetst': { nl: 'Dit is al getoetst.', en: 'This has already been reviewed.' },
}
