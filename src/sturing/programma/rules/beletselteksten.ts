import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'aandeel-ongeldig': {
    nl: 'Een aandeel is meer dan 0 en hooguit 100 procent.',
    en: 'A share is more than 0 and at most 100 percent.',
  },
  'aandeel-boven-100': {
    nl: 'De aandelen in regel {regel} zijn samen meer dan 100 procent.',
    en: 'The shares in line {regel} are more than 100 percent together.',
  },
  'rij-dubbel': {
    nl: '"{waarde}" staat al in rij {rij}.',
    en: '"{waarde}" is already in row {rij}.',
  },
  'principe-onbekend': {
    nl: 'Principe {nummer} staat niet in de lijst van principes.',
    en: 'Principle {nummer} is not in the list of principles.',
  },
  'eind-voor-begin': { nl: 'Het einde ligt voor het begin.', en: 'The end lies before the beginning.' },
  'bevinding-zonder-reactie': {
    nl: '{aantal} opmerkingen hebben nog geen reactie.',
    en: '{aantal} remarks have no answer yet.',
  },
  'bevinding-nog-aan-te-passen': {
    nl: 'Bij {aantal} opmerkingen staat dat u het aanpast. Pas het aan, of zeg waarom het blijft staan.',
    en: 'For {aantal} remarks you said that you will change it. Change it, or say why it stays.',
  },
  'rapportdatum-ligt-vast': {
    nl: 'De datum hoort bij de reeks en verandert niet. Begin een ander rapport.',
    en: 'The date belongs to the set and does not change. Start another report.',
  },
  'rapportcode-bestaat': {
    nl: 'In deze reeks is er al een rapport met deze code.',
    en: 'This set already has a report with this code.',
  },
  'rapport-niet-ingediend': {
    nl: 'Dit rapport is nog niet ingediend.',
    en: 'This report was not submitted yet.',
  },
  'rapport-al-gepubliceerd': { nl: 'Dit rapport is al gepubliceerd.', en: 'This report was already published.' },
  'rapport-niet-gepubliceerd': {
    nl: 'Alleen een gepubliceerd rapport wordt gerectificeerd.',
    en: 'Only a published report is rectified.',
  },
  'rapport-al-gerectificeerd': {
    nl: 'Een nieuwer rapport noemt dit rapport al.',
    en: 'A newer report already names this one.',
  },
  'niet-in-formulier': {
    nl: 'Het formulier van dit rapport vraagt dit niet.',
    en: 'The form of this report does not ask this.',
  },
  'status-onbekend': {
    nl: 'Het formulier kent deze stand niet. Kies uit: {keuzes}.',
    en: 'The form does not know this status. Choose from: {keuzes}.',
  },
  'eerste-status-is-op-koers': {
    nl: 'De eerste stand is "Op koers": daar kijkt de zelftoets naar.',
    en: 'The first status is "Op koers": the self-check looks at it.',
  },
  'formulier-bestaat': {
    nl: 'Iemand heeft het formulier net al vernieuwd.',
    en: 'Somebody has just renewed the form.',
  },
  'veld-nodig': { nl: 'Dit veld is nodig.', en: 'This field is needed.' },
  'veld-verkeerd': { nl: 'Dit past niet in dit veld.', en: 'This does not fit in this field.' },
  'veld-te-lang': { nl: 'Dit is langer dan {hoogstens} tekens.', en: 'This is longer than {hoogstens} characters.' },
  'veld-geen-dag': { nl: 'Dit is geen dag.', en: 'This is not a day.' },
  'veld-keuze-onbekend': { nl: 'Kies uit: {keuzes}.', en: 'Choose from: {keuzes}.' },
  'niet-in-register': { nl: 'Dit register kent dit veld niet.', en: 'This register does not know this field.' },
  'oordeel-zonder-uitkomst': {
    nl: 'Schrijf eerst wat de meting opleverde.',
    en: 'First write what the measurement gave.',
  },
  'oordeel-en-dag-samen': {
    nl: 'Een oordeel heeft een dag, en een dag een oordeel.',
    en: 'A verdict has a day, and a day a verdict.',
  },
  'besluit-zonder-dag': { nl: 'Op welke dag is dit besloten?', en: 'On which day was this decided?' },
  'schaal-een-tot-vijf': { nl: 'De schaal loopt van 1 tot en met 5.', en: 'The scale runs from 1 to 5.' },
  'register-intussen-gewijzigd': {
    nl: 'Iemand heeft deze regel net al gewijzigd.',
    en: 'Somebody has just changed this row.',
  },
  'knoop-is-geeindigd': {
    nl: 'Dit is afgerond of gestopt en verandert niet meer.',
    en: 'This has ended and no longer changes.',
  },
  'er-loopt-nog-iets-onder': {
    nl: 'Hieronder lopen nog {aantal} maatregelen of projecten. Rond die eerst af.',
    en: '{aantal} measures or projects still run under this. End them first.',
  },
  'einde-in-de-toekomst': { nl: 'Deze dag moet nog komen.', en: 'This day is still to come.' },
  'project-staat-op-zichzelf': {
    nl: 'Een project ligt niet onder een ander project. Kies deelproject, deelopdracht of actie.',
    en: 'A project does not lie under another one. Choose sub-project, assignment or action.',
  },
  'actie-heeft-geen-delen': {
    nl: 'Onder een actie ligt niets. Kies een ander project.',
    en: 'Nothing lies under an action. Choose another project.',
  },
  'in-zichzelf': { nl: 'Zo zou het onder zichzelf liggen.', en: 'It would lie under itself.' },
  'plaats-bestaat-niet': { nl: 'Deze plaats is er niet.', en: 'There is no such place.' },
  'volgorde-bestaat': { nl: 'Iemand heeft de volgorde net gewijzigd.', en: 'Somebody has just changed the order.' },
  'opbouw-intussen-gewijzigd': { nl: 'Iemand heeft dit net al gewijzigd.', en: 'Somebody has just changed this.' },
  'bron-zonder-reden': {
    nl: 'Schrijf waarom het voorbeeld hier past.',
    en: 'Write why the example fits here.',
  },
  'reden-zonder-bron': { nl: 'Van welke gemeente is dit voorbeeld?', en: 'Of which municipality is this example?' },
  'geen-personele-overgang': {
    nl: 'Dit project is geen personele overgang.',
    en: 'This project is not a staff transition.',
  },
  'moment-voor-begin': {
    nl: 'De overgang ligt voor het begin van het project.',
    en: 'The transition lies before the start of the project.',
  },
  'overgang-intussen-gewijzigd': {
    nl: 'Iemand heeft deze overgang net al gewijzigd.',
    en: 'Somebody has just changed this transition.',
  },
  'wacht-op-zichzelf': { nl: 'Iets wacht niet op zichzelf.', en: 'A thing does not wait for itself.' },
  'wacht-op-eigen-deel': {
    nl: 'Een geheel wacht altijd al op zijn eigen delen.',
    en: 'A whole already waits for its own parts.',
  },
  'afhankelijkheid-in-een-kring': {
    nl: 'Zo ontstaat een kring, waarin alles op elkaar wacht: {kring}.',
    en: 'This makes a circle, in which everything waits for the others: {kring}.',
  },
  'afhankelijkheid-bestaat': {
    nl: 'Deze afhankelijkheid is er al.',
    en: 'This dependency is already there.',
  },
  'indicator-onbekend': { nl: 'Deze indicator kent de monitor niet.', en: 'The monitor does not know this indicator.' },
  'indicator-al-gekoppeld': {
    nl: 'Iemand heeft deze indicator net al gekoppeld.',
    en: 'Somebody has just linked this indicator.',
  },
  'fase-onbekend': { nl: 'Kies uit: {keuzes}.', en: 'Choose from: {keuzes}.' },
  'rapport-is-ingediend': {
    nl: 'Dit rapport is ingediend en verandert niet meer.',
    en: 'This report was submitted and no longer changes.',
  },
  'ingevoerd-stuk': {
    nl: 'Een ingevoerd stuk blijft zoals het gedrukt is.',
    en: 'An imported paper stays as it was printed.',
  },
  'rapportdatum-bestaat': {
    nl: 'Over dit project is er al een rapport van deze datum.',
    en: 'There is already a report on this project of this date.',
  },
  'programma-bestaat': { nl: 'Een programma met deze code is er al.', en: 'A programme with this code exists.' },
  'reeks-bestaat': {
    nl: 'Deze reeks rapporten van deze datum is er al.',
    en: 'This set of reports of this date exists.',
  },
  'maatregel-bestaat': {
    nl: 'In dit programma is er al een maatregel met deze naam.',
    en: 'This programme already has a measure of this name.',
  },
  'rapport-al-zover': { nl: 'Dit is al gebeurd.', en: 'This was already done.' },
  'regel-onbekend': { nl: 'Deze begrotingsregel bestaat niet.', en: 'This budget line does not exist.' },
  'voorstel-onbekend': { nl: 'Dit voorstel bestaat niet.', en: 'This proposal does not exist.' },
  'bandbreedte-verkeerd': {
    nl: 'Laag is hooguit het midden, en het midden hooguit hoog.',
    en: 'Low is at most the middle, and the middle at most high.',
  },
  'jaar-buiten-looptijd': {
    nl: 'Dit jaar valt buiten de jaren waarover gerekend wordt.',
    en: 'This year lies outside the years that are counted.',
  },
  'post-dubbel': { nl: 'Elke post heeft een eigen naam.', en: 'Every item has a name of its own.' },
  'vervanging-duurder': {
    nl: 'Wat ervoor in de plaats komt is duurder dan de laagste prijs van wat wordt voorkomen.',
    en: 'What comes instead costs more than the lowest price of what is avoided.',
  },
  'prijs-onbekend': {
    nl: 'Voor deze zorg is geen prijs uit de boekingen: er is te weinig van. Kies een eigen prijs.',
    en: 'The bookings give no price for this help: there is too little of it. Choose a price of your own.',
  },
  'post-onbekend': { nl: 'Deze post staat niet in de businesscase.', en: 'This item is not in the business case.' },
  'jaar-nog-niet-begonnen': { nl: 'Dit jaar is nog niet begonnen.', en: 'This year has not begun.' },
  'kosten-uit-begroting': {
    nl: 'De kosten van deze maatregel komen uit de begroting; zij worden niet overgetypt.',
    en: 'The costs of this measure come from the budget; they are not typed again.',
  },
}
