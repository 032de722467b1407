import type { Tweetalig } from '#values/taal.ts'

const t = (nl: string, en: string): Tweetalig => ({ nl, en })

export const beletselTeksten: Record<string, Tweetalig> = {
  'pgb-geen-signaal': t('Dit pgb loopt niet meer uit de pas.', 'This budget is no longer out of step.'),
  'pgb-niets-gedaan': t('Kies wat u hebt gedaan.', 'Choose what you did.'),
  'pgb-hertoetsdag-ontbreekt': t('Vul in wanneer de hertoets is.', 'Fill in when the reassessment is.'),
  'pgb-hertoetsdag-hoort-niet': t(
    'Bij deze afhandeling hoort geen dag van een hertoets.',
    'No day of a reassessment goes with what was done.',
  ),
  'pgb-hertoets-niet-van-u': t('U plant zelf geen hertoets.', 'You do not plan a reassessment yourself.'),
  'pgb-opnieuw-voorbij': t('Kies een dag na vandaag.', 'Choose a day after today.'),
  'pgb-toelichting-ontbreekt': t('Schrijf kort op wat er is besproken.', 'Write down briefly what was said.'),
  'boven-limiet': t(
    'Deze declaratie is als geheel hoger dan u mag goedkeuren.',
    'This claim as a whole is above what you may approve.',
  ),
  'niets-te-keuren': t('Er zijn geen regels die op een oordeel wachten.', 'No lines wait for a decision.'),
  'grond-niet-toegestaan': t(
    'Op deze grond mag een regel niet worden afgekeurd.',
    'A line may not be refused on this ground.',
  ),
  'nog-niet-beantwoord': t(
    'Niet alle regels zijn beoordeeld; de aanbieder heeft nog geen antwoord.',
    'Not all lines are decided; the provider has no answer yet.',
  ),
  'al-betaalbaar': t('Deze declaratie is al betaalbaar gesteld.', 'This claim was already released for payment.'),
  'niets-te-betalen': t('Er is niets goedgekeurd om te betalen.', 'Nothing was approved to pay.'),
  'zelfde-persoon': t('Wie goedkeurde, stelt niet zelf betaalbaar.', 'Who approved does not release the payment.'),
  'declaratienummer-bestaat': t('Dit declaratienummer is al gebruikt.', 'This claim number was already used.'),
  'referentienummer-bestaat': t('Dit referentienummer is al gebruikt.', 'This reference was already used.'),
  'toewijzing-onbekend': t(
    'Er is geen toewijzing met dit nummer voor deze client bij deze aanbieder.',
    'No assignment has this number for this client and provider.',
  ),
  'toewijzing-verwijderd': t('De toewijzing is verwijderd.', 'The assignment was removed.'),
  'client-onbekend': t('Deze client is hier niet bekend.', 'This client is not known here.'),
  'voor-toewijzing': t('De periode begint voor de toewijzing.', 'The period begins before the assignment.'),
  'na-toewijzing': t('De periode eindigt na de toewijzing.', 'The period ends after the assignment.'),
  'na-declaratieperiode': t(
    'De periode ligt na de maand van de declaratie.',
    'The period lies after the month of the claim.',
  ),
  'begin-niet-eerste-dag': t(
    'De periode begint niet op de eerste dag van de maand.',
    'The period does not begin on the first of the month.',
  ),
  'eind-niet-laatste-dag': t(
    'De periode eindigt niet op de laatste dag van de maand.',
    'The period does not end on the last of the month.',
  ),
  'categorie-anders': t('Een andere productcategorie dan toegewezen.', 'Another product category than assigned.'),
  'product-anders': t('Een ander product dan toegewezen.', 'Another product than assigned.'),
  'eenheid-anders': t('De eenheid past niet bij de toewijzing.', 'The unit does not fit the assignment.'),
  'volume-boven-toewijzing': t('Meer dan in deze periode is toegewezen.', 'More than was assigned in this period.'),
  'volume-samen-boven-toewijzing': t(
    'Alle regels samen zijn meer dan toegewezen.',
    'All lines together are more than was assigned.',
  ),
  'boven-budget': t('Alle regels samen passen niet in het budget.', 'All lines together do not fit the budget.'),
  'tarief-anders': t('Niet het afgesproken tarief.', 'Not the agreed price.'),
  'bedrag-anders': t('Het bedrag is niet volume maal tarief.', 'The amount is not volume times price.'),
  'debet-bestaat': t(
    'Voor deze maand is al gedeclareerd en niet gecrediteerd.',
    'This month was already claimed and not credited.',
  ),
  'debet-onbekend': t(
    'Er is geen goedgekeurde regel die dit precies terugneemt.',
    'No approved line is taken back by exactly this.',
  ),
  'al-gecrediteerd': t('Deze regel is al gecrediteerd.', 'This line was already credited.'),
  'gebruik-loopt-voor': t('Het gebruik loopt ver voor op de toewijzing.', 'Use runs far ahead of the assignment.'),
  'tarief-onbekend': t('Er is voor deze dag geen tarief afgesproken.', 'No price was agreed for this day.'),
  'start-niet-gemeld': t(
    'De start van de levering is niet gemeld. Dat is geen grond voor afkeuring.',
    'The start was not reported. That is no ground to refuse.',
  ),
  'regel-geen-nummer': t('Regel {regel}: dit is geen beschikkingnummer.', 'Line {regel}: this is no decision number.'),
  'regel-geen-maand': t(
    'Regel {regel}: dit is geen maand, zoals 2026-10.',
    'Line {regel}: this is no month, such as 2026-10.',
  ),
  'regel-pgb-onbekend': t(
    'Regel {regel}: bij deze beschikking hoort geen pgb voor dit product.',
    'Line {regel}: this decision holds no personal budget for this product.',
  ),
  'regel-besteding-bestaat': t(
    'Regel {regel}: deze besteding is al ingelezen.',
    'Line {regel}: this spending was taken in before.',
  ),
  'regel-buiten-budgetperiode': t(
    'Regel {regel}: de maand ligt buiten de looptijd van het budget.',
    'Line {regel}: the month lies outside the period of the budget.',
  ),
  'regel-boven-budget': t(
    'Regel {regel}: hiermee gaat het jaar over het budget.',
    'Line {regel}: with this the year exceeds the budget.',
  ),
}
