import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'schuld-vervallen': { nl: 'Deze schuld is vervallen.', en: 'This debt has lapsed.' },
  'niets-gewijzigd': { nl: 'Er is niets veranderd.', en: 'Nothing was changed.' },
  'peildatum-eerder': {
    nl: 'Een nieuw saldo is niet van voor het vorige. Kies verbeterd als het vorige niet klopte.',
    en: 'A new balance is not from before the former one. Choose mended if the former was wrong.',
  },
  'traject-loopt-al': {
    nl: 'Voor deze persoon loopt al zo’n traject. Beëindig dat eerst.',
    en: 'Such a trajectory already runs for this person. End that one first.',
  },
  'traject-beeindigd': { nl: 'Dit traject is al beëindigd.', en: 'This trajectory has already ended.' },
  'richting-ontbreekt': {
    nl: 'Kies waar het traject naartoe gaat: werk, beschut werk, vrijwilligerswerk of dagactiviteit.',
    en: 'Choose where it leads: work, sheltered work, volunteer work or day activity.',
  },
  'richting-hoort-niet': {
    nl: 'Een traject schuldhulp heeft geen richting.',
    en: 'A debt help trajectory has no direction.',
  },
  'schuld-hoort-niet': {
    nl: 'Een schuldbedrag hoort bij schuldhulp.',
    en: 'An amount of debt belongs to debt help.',
  },
  'schuldeiser-ontbreekt': { nl: 'Noem de schuldeiser.', en: 'Name the creditor.' },
  'kvk-van-privepersoon': {
    nl: 'Een privépersoon heeft hier geen KvK-nummer.',
    en: 'A private person has no Chamber of Commerce number here.',
  },
  'fase-onbekend': { nl: 'Deze fase kennen wij niet.', en: 'We do not know this stage.' },
  'fase-volgorde': {
    nl: 'Deze fase past niet in de volgorde: zet eerst de fase die ervoor hoort, of kies een latere.',
    en: 'This stage does not fit the order: set the one before it first, or choose a later one.',
  },
  'fase-voor-vorige': {
    nl: 'De fase begint voor de vorige of voor het traject.',
    en: 'The stage begins before the previous one or before the trajectory.',
  },
  'soort-ontbreekt': { nl: 'Kies de soort bij deze fase.', en: 'Choose the kind of this stage.' },
  'soort-hoort-niet': { nl: 'Bij deze fase hoort geen soort.', en: 'This stage has no kinds.' },
  'beschikkingsdatum-ontbreekt': {
    nl: 'Vul de dag van de beschikking in: DDAS vraagt die bij de intake.',
    en: 'Fill in the day of the decision: DDAS asks it with the intake.',
  },
  'einde-voor-fase': {
    nl: 'Het einde ligt voor het begin van een fase.',
    en: 'The end lies before the beginning of a stage.',
  },
  'uitkomst-onbekend': { nl: 'Kies hoe het traject eindigt.', en: 'Choose how the trajectory ends.' },
  'instrument-onbekend': {
    nl: 'Dit instrument staat niet in de lijst van de gemeente.',
    en: 'This instrument is not on the list of the municipality.',
  },
  'geen-uitvoerend-team': {
    nl: 'Er is geen team dat deze wet uitvoert. Vraag de beheerder.',
    en: 'No team carries out this law. Ask the administrator.',
  },
  'niets-aan-te-leveren': {
    nl: 'In deze periode liep geen traject schuldhulp.',
    en: 'No debt help ran in this period.',
  },
  'signaal-afgehandeld': { nl: 'Dit signaal is al afgehandeld.', en: 'This signal has been dealt with.' },
  'poging-voor-signaal': {
    nl: 'Deze poging ligt voor de dag van het signaal.',
    en: 'This attempt lies before the day of the signal.',
  },
  'nog-niet-gezocht': {
    nl: 'Leg eerst vast hoe u contact zocht: brief, telefoon of huisbezoek.',
    en: 'First record how you sought contact: letter, phone or home visit.',
  },
  'wel-bereikt': {
    nl: 'Er was contact. Kies wat er uit dat contact kwam.',
    en: 'There was contact. Choose what came of it.',
  },
  'niet-bereikt': {
    nl: 'Dit resultaat hoort bij een contact dat lukte. Leg dat contact eerst vast.',
    en: 'This result belongs to a contact that succeeded. Record that contact first.',
  },
  'melding-ontbreekt': {
    nl: 'Maak eerst een melding: dan begint de termijn van de schuldhulp.',
    en: 'First make a report: then the term of debt help starts.',
  },
  'persoon-niet-gevonden': {
    nl: 'Wij weten niet wie dit is. Zoek de persoon eerst op.',
    en: 'We do not know who this is. Look the person up first.',
  },
  'melding-bestaat': { nl: 'Er is al een melding gemaakt.', en: 'A report was made already.' },
  'bestand-al-ingelezen': {
    nl: 'Dit bestand is al ingelezen.',
    en: 'This file was taken in already.',
  },
  'signaal-bestaat': { nl: 'Een van deze signalen is al ingelezen.', en: 'One of these signals was taken in already.' },
  'regel-signaal-bestaat': {
    nl: 'Regel {regel}: dit signaal is al eerder ingelezen.',
    en: 'Line {regel}: this signal was taken in before.',
  },
  'regel-geen-postcode': { nl: 'Regel {regel}: dit is geen postcode.', en: 'Line {regel}: this is no postcode.' },
  'regel-geen-huisnummer': {
    nl: 'Regel {regel}: dit is geen huisnummer.',
    en: 'Line {regel}: this is no house number.',
  },
}
