import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'bsn-ongeldig': {
    nl: 'Dit BSN klopt niet: het moet 9 cijfers hebben en de 11-proef doorstaan.',
    en: 'This BSN is not valid: it needs 9 digits and must pass the 11-test.',
  },
  'bsn-onbekend-in-brp': {
    nl: 'De BRP kent dit BSN niet. Controleer het nummer, of leg de persoon vast met naam en geboortedatum.',
    en: 'The BRP does not know this BSN. Check the number, or register the person by name and date of birth.',
  },
  'brp-onbereikbaar': {
    nl: 'De BRP is nu niet bereikbaar. U kunt de persoon met naam en geboortedatum vastleggen en later controleren.',
    en: 'The BRP is out of reach now. You can register the person by name and date of birth and check later.',
  },
  'mogelijk-dubbel': {
    nl: 'Er staat al iemand met deze naam en geboortedatum. Bevestig als dit een ander is.',
    en: 'Someone with this name and date of birth is already registered. Confirm if this is another person.',
  },
  'naam-of-bsn-nodig': {
    nl: 'Vul een BSN in, of een naam met geboortedatum.',
    en: 'Fill in a BSN, or a name with a date of birth.',
  },
  'zoekvraag-te-kort': {
    nl: 'Vul een BSN in, of een achternaam met geboortedatum.',
    en: 'Fill in a BSN, or a surname with a date of birth.',
  },
  'geboren-in-toekomst': { nl: 'De geboortedatum ligt in de toekomst.', en: 'The date of birth is in the future.' },
  'periode-omgekeerd': { nl: 'De einddatum ligt voor de begindatum.', en: 'The end date is before the start date.' },
  'hoofdverblijf-overlapt': {
    nl: 'Volgens deze bron woont deze persoon in die periode al ergens als hoofdverblijf.',
    en: 'According to this source the person already has a main residence in that period.',
  },
  'adres-overlapt': {
    nl: 'In deze periode staat al een adres van dit soort.',
    en: 'There is already an address of this kind in this period.',
  },
  'relatie-met-zichzelf': {
    nl: 'Iemand kan geen relatie met zichzelf hebben.',
    en: 'Someone cannot be related to himself.',
  },
  'gezag-alleen-over-minderjarige': {
    nl: 'Gezag geldt alleen over iemand die nog geen 18 jaar is.',
    en: 'Parental authority holds only over someone under 18.',
  },
  'gezag-sluit-uit': {
    nl: 'Volgens deze bron heeft in die periode al een ander gezag, en dat gaat niet samen: ouders en voogd niet, en een instelling alleen zelf. Beëindig dat eerst.',
    en: 'According to this source another already holds authority in that period, and the two exclude each other. End that first.',
  },
  'te-veel-gezagdragers': {
    nl: 'Volgens deze bron hebben in die periode al twee mensen gezag. Meer dan twee kan niet.',
    en: 'According to this source two people already hold authority in that period. More than two cannot be.',
  },
  'voogdij-overlapt': {
    nl: 'In die periode is al een instelling voogd over dit kind.',
    en: 'In that period an institution is already guardian of this child.',
  },
  'ondertoezichtstelling-overlapt': {
    nl: 'In die periode loopt al een ondertoezichtstelling.',
    en: 'A supervision order already runs in that period.',
  },
  'ondertoezichtstelling-te-lang': {
    nl: 'Deze ondertoezichtstelling duurt ten hoogste {maanden} maanden. Een verlenging legt u apart vast.',
    en: 'This measure lasts {maanden} months at most. Record an extension separately.',
  },
  'geen-gecertificeerde-instelling': {
    nl: 'Kies een gecertificeerde instelling van de sociale kaart.',
    en: 'Choose a certified institution from the map.',
  },
  'organisatie-onbekend': { nl: 'Deze organisatie is niet bekend.', en: 'This organisation is not known.' },
  'onder-twaalf-tekent-niet': {
    nl: 'Een kind onder de 12 geeft zelf geen toestemming. Vraag de gezagdrager.',
    en: 'A child under 12 cannot give consent. Ask who holds parental authority.',
  },
  'toestemming-door-ander': {
    nl: 'Deze persoon mag geen toestemming geven voor de ander.',
    en: 'This person may not give consent for the other.',
  },
  'reden-ontbreekt': { nl: 'Geef een reden.', en: 'Give a reason.' },
  'herziening-ontbreekt': {
    nl: 'Kies een datum na vandaag waarop dit opnieuw wordt bekeken.',
    en: 'Choose a date after today on which this is reviewed.',
  },
  'al-afgeschermd': { nl: 'Deze persoon is al zo afgeschermd.', en: 'This person is already shielded in this way.' },
  'feit-van-register': {
    nl: 'Dit zegt een register. U kunt er uw eigen waarneming naast leggen, maar dit niet beëindigen.',
    en: 'A register says this. You can put your own observation beside it, but you cannot end it.',
  },
  'al-beeindigd': { nl: 'Dit was op die dag al beëindigd.', en: 'This had already ended by that day.' },
  'zelfde-registratie': { nl: 'Dit is dezelfde registratie.', en: 'This is the same registration.' },
  'verschillende-bsn': {
    nl: 'Deze twee hebben elk een eigen BSN: het zijn twee mensen.',
    en: 'These two each have a BSN of their own: they are two people.',
  },
  'bsn-moet-blijven': {
    nl: 'Wie een BSN heeft, moet blijven. Wissel de twee om.',
    en: 'The one with a BSN must stay. Swap the two.',
  },
  afgeschermd: {
    nl: 'Een van de twee is afgeschermd. Vraag de privacy officer.',
    en: 'One of the two is shielded. Ask the privacy officer.',
  },
  'al-samengevoegd': { nl: 'Een van de twee is al samengevoegd.', en: 'One of the two has been merged already.' },
  'hulp-moet-blijven': {
    nl: 'Op wie vervalt staan besluiten, hulp of berichten ({aantal}). Laat die registratie blijven.',
    en: 'The one that would lapse carries decisions, support or messages ({aantal}). Let that registration stay.',
  },
  'te-jong-voor-voorbehoud': {
    nl: 'Een kind houdt iets voor zich vanaf de leeftijd waarop het meebeslist. Eerder kan alleen de hulpverlener dit doen.',
    en: 'A child keeps things to itself from the age at which it decides as well. Before that only the professional can do this.',
  },
  'gezag-voorbij': {
    nl: 'Vanaf 18 jaar ziet een ouder niets meer op grond van gezag.',
    en: 'From the age of 18 a parent sees nothing any more on the ground of authority.',
  },
  'voor-zonder-gezag': {
    nl: 'Deze persoon heeft geen gezag over het kind.',
    en: 'This person has no authority over the child.',
  },
  'al-voorbehouden': { nl: 'Dit blijft al verborgen voor ouders.', en: 'This already stays hidden from parents.' },
  'alleen-hulpverlener': {
    nl: 'Alleen de hulpverlener kan dit vastleggen of weer delen.',
    en: 'Only the professional can record this or share it again.',
  },
  'datum-in-toekomst': { nl: 'Deze datum ligt in de toekomst.', en: 'This date is in the future.' },
}
