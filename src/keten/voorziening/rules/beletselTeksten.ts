import type { Tweetalig } from '#values/taal.ts'
import { bezwaarBeletselTeksten } from './bezwaarBeletselTeksten.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  ...bezwaarBeletselTeksten,
  'periode-omgekeerd': { nl: 'De einddatum ligt voor de begindatum.', en: 'The end date is before the start date.' },
  'triage-geen-spoed': {
    nl: 'Bij deze hulpvraag staat geen spoed in de triage.',
    en: 'The triage of this question does not say that it is urgent.',
  },
  'tijdelijk-zonder-eind': {
    nl: 'Tijdelijke hulp bij spoed heeft een einddatum.',
    en: 'Temporary help in an urgent case has an end date.',
  },
  'tijdelijk-te-lang': {
    nl: 'Dit is langer dan tijdelijke hulp bij spoed mag duren. Na het onderzoek volgt een besluit.',
    en: 'This is longer than temporary help may last. A decision follows after the inquiry.',
  },
  'hulpvraag-afgedaan': { nl: 'Deze hulpvraag is al afgedaan.', en: 'This question was settled already.' },
  'geen-voorschot-hierbij': {
    nl: 'Een voorschot is er alleen bij een aanvraag om algemene bijstand.',
    en: 'An advance exists only with an application for general assistance.',
  },
  'aanvraag-ontbreekt': {
    nl: 'Er is nog geen aanvraag. Leg die eerst vast.',
    en: 'There is no application yet. Record it first.',
  },
  'voorschot-of-reden': {
    nl: 'Vul een voorschot in, of kies waarom er geen voorschot is.',
    en: 'Enter an advance, or choose why there is none.',
  },
  'inkomen-boven-norm': {
    nl: 'Met dit inkomen is er geen bijstand, dus geen voorschot.',
    en: 'With this income there is no assistance, so no advance.',
  },
  'voorschot-te-laag': {
    nl: 'Een voorschot is hier ten minste {minimum}: het vaste deel van de norm min het eigen inkomen.',
    en: 'An advance is at least {minimum} here: the fixed share of the norm less own income.',
  },
  'voorschot-te-hoog': {
    nl: 'Een voorschot is hier niet meer dan {maximum}: de norm min het eigen inkomen.',
    en: 'An advance is no more than {maximum} here: the norm less own income.',
  },
  'periode-buiten-besluit': {
    nl: 'De periode valt buiten wat is besloten of verwezen.',
    en: 'The period lies outside what was decided or referred.',
  },
  'voorziening-buiten-grondslag': {
    nl: 'De voorziening valt buiten haar grondslag.',
    en: 'The provision lies outside its legal ground.',
  },
  'product-zonder-contract': {
    nl: 'Deze aanbieder heeft geen contract voor dit product.',
    en: 'This provider has no contract for this product.',
  },
  'periode-buiten-contract': {
    nl: 'De periode valt buiten het contract van deze aanbieder.',
    en: 'The period lies outside the contract of this provider.',
  },
  'tarief-ontbreekt': {
    nl: 'Voor dit product is geen tarief vastgesteld.',
    en: 'No price has been set for this product.',
  },
  'omvang-ontbreekt': { nl: 'Vul in hoeveel hulp wordt toegewezen.', en: 'Fill in how much help is assigned.' },
  'omvang-boven-besluit': { nl: 'Dit is meer dan is besloten.', en: 'This is more than was decided.' },
  'eenheid-past-niet': {
    nl: 'Deze eenheid past niet bij het product en het contract.',
    en: 'This unit does not fit the product and the contract.',
  },
  'frequentie-past-niet': {
    nl: 'Deze frequentie past niet bij het product.',
    en: 'This frequency does not fit the product.',
  },
  'einddatum-ontbreekt': { nl: 'Een totaal volume vraagt een einddatum.', en: 'A total volume needs an end date.' },
  gestapeld: {
    nl: 'Deze aanbieder heeft dit product in deze periode al toegewezen gekregen.',
    en: 'This provider already has this product assigned in this period.',
  },
  'pgb-loopt': {
    nl: 'Voor dit product loopt in deze periode een pgb.',
    en: 'A personal budget runs for this product in this period.',
  },
  'zin-loopt': {
    nl: 'Dit product loopt in deze periode al in natura.',
    en: 'This product is already delivered in kind in this period.',
  },
  'niet-in-natura': {
    nl: 'Deze voorziening wordt niet in natura geleverd.',
    en: 'This provision is not delivered in kind.',
  },
  'toewijzing-zonder-versie': {
    nl: 'Een toewijzing heeft een eerste versie nodig.',
    en: 'An assignment needs a first version.',
  },
  'alleen-door-versie': {
    nl: 'Een toewijzing wijzigt alleen met een nieuwe versie.',
    en: 'An assignment only changes by a new version.',
  },
  'toewijzingnummer-bestaat': { nl: 'Dit toewijzingnummer bestaat al.', en: 'This assignment number already exists.' },
  'al-verwijderd': { nl: 'Deze toewijzing is verwijderd.', en: 'This assignment has been removed.' },
  'niet-later': { nl: 'Kies een einddatum na de huidige.', en: 'Choose an end date after the present one.' },
  'niet-eerder': { nl: 'Kies een einddatum voor de huidige.', en: 'Choose an end date before the present one.' },
  'eind-voor-begin': { nl: 'De einddatum ligt voor de begindatum.', en: 'The end date is before the start date.' },
  'eist-nieuw-nummer': {
    nl: 'Deze wijziging vraagt een nieuwe toewijzing: beëindig deze en wijs opnieuw toe.',
    en: 'This change needs a new assignment: end this one and assign again.',
  },
  'reden-onbekend': { nl: 'Kies een reden uit de lijst.', en: 'Choose a reason from the list.' },
  'in-verleden-zonder-overleg': {
    nl: 'Beëindigen in het verleden kan alleen als de aanbieder ermee instemt.',
    en: 'Ending in the past is only possible when the provider agrees.',
  },
  'instemming-ontbreekt': {
    nl: 'Verlagen kan alleen als de aanbieder ermee instemt.',
    en: 'Lowering is only possible when the provider agrees.',
  },
  'verbruik-na-einde': {
    nl: 'Er is al hulp goedgekeurd na deze dag.',
    en: 'Help after this day has already been approved for payment.',
  },
  'verbruik-aanwezig': {
    nl: 'Er is al hulp goedgekeurd op deze toewijzing.',
    en: 'Help on this assignment has already been approved for payment.',
  },
  'verbruik-bestaat': { nl: 'Dit verbruik is al vastgelegd.', en: 'This use has already been recorded.' },
  'onder-verbruik': { nl: 'Dit is minder dan al is goedgekeurd.', en: 'This is less than was already approved.' },
  'volume-niet-positief': { nl: 'Vul een aantal boven nul in.', en: 'Fill in a number above zero.' },
  'bedrag-negatief': { nl: 'Vul een bedrag boven nul in.', en: 'Fill in an amount above zero.' },
  'bedrag-ontbreekt': { nl: 'Vul het bedrag per jaar in.', en: 'Fill in the amount per year.' },
  'periode-buiten-toewijzing': {
    nl: 'De periode valt buiten de toewijzing.',
    en: 'The period lies outside the assignment.',
  },
  'boven-omvang': { nl: 'Dit is samen meer dan is toegewezen.', en: 'Together this is more than was assigned.' },
  'boven-budget': { nl: 'Dit is samen meer dan het budget.', en: 'Together this is more than the budget.' },
  'start-loopt': { nl: 'De hulp is al gestart.', en: 'The help has already started.' },
  'geen-start': { nl: 'Er is geen start gemeld op deze begindatum.', en: 'No start was reported for this start date.' },
  'definitief-gestopt': { nl: 'De hulp is al gestopt.', en: 'The help has already been stopped.' },
  'al-tijdelijk-gestopt': {
    nl: 'De hulp is al tijdelijk gestopt.',
    en: 'The help has already been stopped for a while.',
  },
  'stop-voor-eerdere-stop': {
    nl: 'Deze dag ligt voor de stop die al is gemeld.',
    en: 'This day is before the stop that was already reported.',
  },
  'stop-al-gemeld': {
    nl: 'Voor deze start is al een stop gemeld.',
    en: 'A stop has already been reported for this start.',
  },
  'melding-onbekend': { nl: 'Deze melding kennen wij niet.', en: 'We do not know this report.' },
  'datum-in-toekomst': { nl: 'Deze datum ligt in de toekomst.', en: 'This date is in the future.' },
  'verzoek-loopt': {
    nl: 'Er loopt al een verzoek van deze aanbieder voor deze cliënt.',
    en: 'A request of this provider for this client is already open.',
  },
  'referentie-bestaat': {
    nl: 'Deze referentie van de aanbieder bestaat al.',
    en: 'This reference of the provider already exists.',
  },
  'al-beantwoord': { nl: 'Dit verzoek is al beantwoord.', en: 'This request has already been answered.' },
  'reden-ontbreekt': { nl: 'Kies een reden.', en: 'Choose a reason.' },
  'gemeente-ontbreekt': {
    nl: 'Noem de gemeente die wel verantwoordelijk is.',
    en: 'Name the municipality that is responsible.',
  },
  'eigen-gemeente': { nl: 'Dit is de eigen gemeente.', en: 'This is your own municipality.' },
  'besluit-ontbreekt': {
    nl: 'Deze verwijzer vraagt een besluit van de gemeente.',
    en: 'This referrer asks for a decision of the municipality.',
  },
  'verwijzing-ontbreekt': {
    nl: 'De verwijzing bij dit verzoek is niet vastgelegd.',
    en: 'The referral with this request has not been recorded.',
  },
  'motivering-ontbreekt': { nl: 'Leg uit waarom u dit besluit.', en: 'Explain why you decide this.' },
  'boven-mandaat': { nl: 'Dit besluit gaat boven uw mandaat.', en: 'This decision exceeds your mandate.' },
  'aanvraag-van-andere-wet': {
    nl: 'De aanvraag hoort bij een andere wet.',
    en: 'The application belongs to another law.',
  },
  'voorziening-ontbreekt': { nl: 'Voeg toe wat u toekent.', en: 'Add what you grant.' },
  'geen-voorziening-hierbij': {
    nl: 'Bij dit besluit hoort geen voorziening.',
    en: 'No provision belongs to this decision.',
  },
  'plan-niet-vastgesteld': {
    nl: 'Er is nog geen vastgesteld plan voor dit huishouden.',
    en: 'There is no adopted plan for this household yet.',
  },
  'woonplaats-elders': {
    nl: 'Deze persoon woont in een andere gemeente.',
    en: 'This person lives in another municipality.',
  },
  'voorbij-leeftijdsgrens': {
    nl: 'De periode loopt door na de leeftijdsgrens van dit product. Noem de reden.',
    en: 'The period runs past the age limit of this product. Give the reason.',
  },
  'product-niet-in-periode': {
    nl: 'Dit product staat op die dag niet in de catalogus.',
    en: 'This product is not in the catalogue on that day.',
  },
  'product-van-andere-wet': { nl: 'Dit product hoort bij een andere wet.', en: 'This product belongs to another law.' },
  'leveringsvorm-past-niet': {
    nl: 'Dit product kan niet zo worden geleverd.',
    en: 'This product cannot be delivered in this form.',
  },
  'te-vervangen-ontbreekt': { nl: 'Kies het besluit dat u vervangt.', en: 'Choose the decision that you replace.' },
  'ingangsdatum-ontbreekt': { nl: 'Kies de dag waarop dit ingaat.', en: 'Choose the day on which this takes effect.' },
  'ingang-voor-begin': {
    nl: 'De voorziening begint pas na deze dag.',
    en: 'The provision only begins after this day.',
  },
  'geen-herziening': {
    nl: 'Alleen een herziening of intrekking vervangt een besluit.',
    en: 'Only a revision or withdrawal replaces a decision.',
  },
  'besluit-vervangen': { nl: 'Dit besluit is al vervangen.', en: 'This decision has already been replaced.' },
  'herbeoordeling-loopt': {
    nl: 'Voor deze voorziening is al een herbeoordeling gepland.',
    en: 'A re-assessment is planned for this provision already.',
  },
  'datum-na-einde': {
    nl: 'De voorziening is dan al afgelopen. Kies een eerdere dag.',
    en: 'The provision has ended by then. Choose an earlier day.',
  },
  'datum-voorbij': { nl: 'Deze dag is al voorbij.', en: 'This day has passed.' },
  'buiten-venster': {
    nl: '{aantal} van {van} passen niet in deze weken: niet te vroeg voor hun einde en niet te laat voor een besluit.',
    en: '{aantal} of {van} do not fit these weeks: not too early before their end and not too late for a decision.',
  },
  'regel-niet-in-brp': {
    nl: 'Regel {regel}: deze persoon kennen wij niet, en de BRP kent dit nummer niet.',
    en: 'Line {regel}: we do not know this person, and the BRP does not know this number.',
  },
  'regel-brp-onbereikbaar': {
    nl: 'Regel {regel}: deze persoon kennen wij niet, en de BRP antwoordt niet. Probeer het later opnieuw.',
    en: 'Line {regel}: we do not know this person, and the BRP does not answer. Try again later.',
  },
  'regel-kenmerk-van-ander': {
    nl: 'Regel {regel}: dit kenmerk hoort bij een ander.',
    en: 'Line {regel}: this reference belongs to someone else.',
  },
}
