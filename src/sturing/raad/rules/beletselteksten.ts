import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'stemmen-geen-aantal': { nl: 'Vul hele aantallen stemmen in.', en: 'Fill in whole numbers of votes.' },
  'stemmen-tellen-niet-op': {
    nl: 'De stemmen per fractie zijn samen niet {voor} voor en {tegen} tegen.',
    en: 'The votes per party are not {voor} for and {tegen} against together.',
  },
  'meer-stemmen-dan-aanwezig': {
    nl: 'Er zijn meer stemmen dan aanwezigen.',
    en: 'There are more votes than members present.',
  },
  'meer-aanwezig-dan-zetels': {
    nl: 'Er zijn meer aanwezigen dan zetels.',
    en: 'There are more members present than seats.',
  },
  'geen-quorum': {
    nl: 'Meer dan de helft van de raad moet meestemmen.',
    en: 'More than half of the council must take part.',
  },
  'vergadering-niet-gehouden': {
    nl: 'Deze vergadering is nog niet geweest.',
    en: 'This meeting has not been held yet.',
  },
  'besluit-bestaat': { nl: 'Over dit voorstel is al besloten.', en: 'This proposal has been decided already.' },
  'wijziging-ontbreekt': {
    nl: 'Dit voorstel vraagt geld. Voeg de wijziging van de begroting toe.',
    en: 'This proposal asks for money. Add the amendment of the budget.',
  },
  'uitkomst-past-niet': { nl: 'De uitkomst past niet bij de stemmen.', en: 'The outcome does not fit the votes.' },
  'toezegging-in-toekomst': { nl: 'Deze dag is nog niet geweest.', en: 'This day has not come yet.' },
  'uiterlijk-voor-toezegging': {
    nl: 'De uiterste dag ligt voor de dag van de toezegging.',
    en: 'The last day lies before the day of the promise.',
  },
  'toezegging-al-afgedaan': { nl: 'Deze toezegging is al afgedaan.', en: 'This promise has been settled already.' },
  'niets-te-hertoetsen': {
    nl: 'Het stuk van deze toezegging is niet veranderd: er is niets opnieuw te bekijken.',
    en: 'The paper of this promise did not change: there is nothing to look at again.',
  },
  'hertoets-al-gedaan': { nl: 'Iemand keek hier net al naar.', en: 'Someone just looked at this already.' },
  'datum-past-niet': {
    nl: 'Kies een dag tussen de toezegging en vandaag.',
    en: 'Choose a day between the promise and today.',
  },
  'griffienummer-bestaat': { nl: 'Dit voorstel is al ingelezen.', en: 'This proposal was imported before.' },
  'wijziging-onbekend': {
    nl: 'Deze wijziging van de begroting bestaat niet.',
    en: 'This amendment of the budget does not exist.',
  },
  'wijziging-al-in-voorstel': {
    nl: 'Deze wijziging hoort al bij een ander voorstel.',
    en: 'This amendment belongs to another proposal already.',
  },
  'besluit-zonder-behandeling': {
    nl: 'Er is geen vergadering op de dag van het besluit.',
    en: 'There is no meeting on the day of the decision.',
  },
  'al-gestemd': { nl: 'Hierover is al gestemd.', en: 'This was voted on already.' },
  'stemming-voor-indiening': {
    nl: 'Deze dag ligt voor de dag van indienen.',
    en: 'This day lies before the day of submission.',
  },
  'stemmen-onvolledig': {
    nl: 'Vul de stemmen voor en tegen allebei in, of geen van beide.',
    en: 'Fill in both the votes for and against, or neither.',
  },
  'ingetrokken-zonder-stemming': {
    nl: 'Over wat is ingetrokken, is niet gestemd.',
    en: 'What was withdrawn was not voted on.',
  },
  'dag-in-toekomst': { nl: 'Deze dag is nog niet geweest.', en: 'This day has not come yet.' },
  'motienummer-bestaat': {
    nl: 'Er is al een motie met dit nummer.',
    en: 'There is a motion with this number already.',
  },
  'amendement-bestaat': {
    nl: 'Dit voorstel heeft al een amendement met dit nummer.',
    en: 'This proposal has an amendment with this number already.',
  },
  'stemverklaring-bestaat': {
    nl: 'Deze fractie gaf al een stemverklaring.',
    en: 'This party explained its vote already.',
  },
  'eind-voor-begin': { nl: 'Het eind ligt voor het begin.', en: 'The end lies before the start.' },
  'vergadering-bestaat': {
    nl: 'Op deze dag en dit uur is er al zo’n vergadering.',
    en: 'There is such a meeting on this day and hour already.',
  },
  'vergadering-al-vervallen': { nl: 'Deze vergadering gaat niet door.', en: 'This meeting is cancelled.' },
  'vergadering-gehouden': {
    nl: 'In deze vergadering is al besloten.',
    en: 'Decisions were taken in this meeting already.',
  },
  'al-geagendeerd': { nl: 'Dit voorstel staat al op de agenda.', en: 'This proposal is on the agenda already.' },
  'advies-bestaat': { nl: 'Er is al een advies vastgelegd.', en: 'An advice was recorded already.' },
  'advies-niet-in-raad': {
    nl: 'De raad besluit. Een advies komt van forum of raadstafel.',
    en: 'The council decides. An advice comes from the forum or the council table.',
  },
  'antwoord-past-niet': {
    nl: 'Kies een dag tussen de vraag en vandaag.',
    en: 'Choose a day between the question and today.',
  },
  'vraag-al-beantwoord': { nl: 'Deze vraag is al beantwoord.', en: 'This question was answered already.' },
  'mededelingnummer-bestaat': {
    nl: 'Er is al een mededeling met dit nummer.',
    en: 'There is an announcement with this number already.',
  },
  'mededeling-al-gedaan': { nl: 'Dit is de raad al gemeld.', en: 'The council was told of this already.' },
  'eind-andere-dag': {
    nl: 'Een vergadering eindigt op de dag waarop zij begint.',
    en: 'A meeting ends on the day on which it starts.',
  },
  'dag-onbekend': { nl: 'Deze dag bestaat niet.', en: 'This day does not exist.' },
  'verwijzing-onbekend': {
    nl: 'Dit verwijst naar {verwijzing}, en dat staat niet in het bestand.',
    en: 'This points at {verwijzing}, which is not in the file.',
  },
  'nummer-ontbreekt': {
    nl: 'Geef het nummer van de griffie en dat van het voorstel.',
    en: 'Give the number of the clerk and that of the proposal.',
  },
  'vraagnummer-bestaat': {
    nl: 'Er is al een schriftelijke vraag met dit nummer.',
    en: 'There is a written question with this number already.',
  },
  'fractie-onbekend': {
    nl: 'De naam {naam} hoort bij geen fractie. Zet haar bij de namen van een fractie, of leg een nieuwe fractie vast.',
    en: 'The name {naam} belongs to no party. Add it to the names of a party, or record a new party.',
  },
  'fractie-stemt-dubbel': {
    nl: 'De stemmen van {naam} staan er twee keer.',
    en: 'The votes of {naam} are there twice.',
  },
  'fractienaam-leeg': { nl: 'Vul de naam in.', en: 'Fill in the name.' },
  'fractienaam-bestaat': {
    nl: 'Onder {naam} is {fractie} al bekend.',
    en: '{fractie} is known under {naam} already.',
  },
  'bron-ontbreekt': { nl: 'Zeg waar deze naam staat.', en: 'Say where this name is used.' },
  'staat-er-dubbel': { nl: '{wat} staat hier twee keer in.', en: '{wat} is in here twice.' },
  'staat-er-anders': {
    nl: 'Dit is eerder anders vastgelegd: {staat}. Wat vastligt wordt niet overschreven.',
    en: 'This was recorded differently before: {staat}. What is recorded is not overwritten.',
  },
  'staat-vast': {
    nl: 'Dit hoort bij een voorstel dat al vastligt; het kan er niet meer bij.',
    en: 'This belongs to a proposal that was recorded already; it can no longer be added.',
  },
  'andere-motie': {
    nl: 'Bij dit voorstel hoort motie {staat}, en geen van deze nummers.',
    en: 'This proposal follows motion {staat}, and none of these numbers.',
  },
  'niet-aangehouden': {
    nl: 'Hier staan alleen besluiten die zijn aangehouden.',
    en: 'Only decisions that were held over stand here.',
  },
  'zienswijze-bestaat': {
    nl: 'Deze zienswijze is al vastgelegd.',
    en: 'This view was recorded already.',
  },
}
