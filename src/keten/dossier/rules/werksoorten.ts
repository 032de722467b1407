import type { Werkbevoegdheid } from '#uitvoering/inrichting/index.ts'

/**
 * Every kind of work in the lists of the first two wings: its name, who may do it, and whether his mandate must hold the law
 * of the thing. The commands of the rooms ask the same powers.
 */
export const WERKSOORTEN = {
  triage: {
    naam: { nl: 'Beoordelen wat er nodig is', en: 'Assess what is needed' },
    powers: ['toegang:trieren'],
    metWet: true,
  },
  hulpvraag: {
    naam: { nl: 'Verder helpen', en: 'Help further' },
    powers: ['toegang:onderzoeken', 'toegang:trieren'],
    metWet: true,
  },
  onderzoek: { naam: { nl: 'Onderzoek doen', en: 'Do the inquiry' }, powers: ['toegang:onderzoeken'], metWet: true },
  spoed: {
    naam: { nl: 'Nu beslissen over tijdelijke hulp', en: 'Decide on temporary help now' },
    powers: ['besluit:nemen'],
    metWet: true,
  },
  tijdelijk: {
    naam: { nl: 'Tijdelijke hulp opvolgen met een besluit', en: 'Follow temporary help with a decision' },
    powers: ['besluit:nemen'],
    metWet: true,
  },
  voorschot: {
    naam: { nl: 'Besluiten, of een voorschot betalen', en: 'Decide, or pay an advance' },
    powers: ['besluit:nemen'],
    metWet: true,
  },
  verslag: {
    naam: { nl: 'Verslag is klaar, aanvraag of afdoen', en: 'Report is ready, application or settle' },
    powers: ['toegang:onderzoeken'],
    metWet: true,
  },
  aanvraag: { naam: { nl: 'Besluit nemen', en: 'Decide' }, powers: ['besluit:nemen'], metWet: true },
  verwijzing: {
    naam: { nl: 'Verwijzing oppakken', en: 'Take up referral' },
    powers: ['toegang:trieren', 'toegang:onderzoeken'],
    metWet: true,
  },
  contactverzoek: {
    naam: { nl: 'Terugbellen', en: 'Call back' },
    powers: ['toegang:registreren', 'toegang:onderzoeken'],
    metWet: true,
  },
  melding: {
    naam: { nl: 'Kijken wat de melding raakt', en: 'See what the request touches' },
    powers: ['toegang:registreren', 'toegang:trieren'],
    metWet: true,
  },
  'plan-opstellen': {
    naam: { nl: 'Plan maken en aanbieden', en: 'Make and offer the plan' },
    powers: ['plan:schrijven'],
    metWet: true,
  },
  'plan-beoordelen': {
    naam: { nl: 'Plan beoordelen', en: 'Assess the plan' },
    powers: ['plan:beoordelen'],
    metWet: true,
  },
  'plan-evalueren': {
    naam: { nl: 'Plan evalueren met het gezin', en: 'Evaluate the plan with the family' },
    powers: ['plan:schrijven'],
    metWet: true,
  },
  'afspraken-navragen': {
    naam: { nl: 'Navragen of afspraken lukken', en: 'Ask whether agreements work out' },
    powers: ['plan:schrijven'],
    metWet: true,
  },
  'weigering-bespreken': {
    naam: { nl: 'Bespreken waarom iemand niet tekent', en: 'Talk about why someone will not sign' },
    powers: ['plan:schrijven'],
    metWet: true,
  },
  'overleg-houden': {
    naam: { nl: 'Overleg houden of vastleggen', en: 'Hold or record a meeting' },
    powers: ['plan:schrijven'],
    metWet: true,
  },
  'overgang-regelen': {
    naam: { nl: 'De overgang naar 18 regelen', en: 'Arrange the way to 18' },
    powers: ['plan:schrijven'],
    metWet: true,
  },
  'overdracht-voorstellen': {
    naam: { nl: 'Verhuisd: plan overdragen', en: 'Moved: transfer the plan' },
    powers: ['plan:schrijven'],
    metWet: true,
  },
  'overdracht-aanvaarden': {
    naam: { nl: 'Regie aanvaarden of weigeren', en: 'Accept or refuse the direction' },
    powers: ['plan:schrijven'],
    metWet: true,
  },
  'overdracht-ontvangen': {
    naam: { nl: 'Plan uit een andere gemeente', en: 'Plan from another municipality' },
    powers: ['plan:schrijven'],
    metWet: true,
  },
  afspraak: { naam: { nl: 'Afspraak nakomen', en: 'Keep an agreement' }, powers: ['plan:schrijven'], metWet: true },
  'voorziening-zonder-toewijzing': {
    naam: { nl: 'Toewijzen aan een aanbieder', en: 'Assign to a provider' },
    powers: ['voorziening:toewijzen'],
    metWet: true,
  },
  'levering-niet-gestart': {
    naam: { nl: 'Hulp is niet op tijd gestart: navragen', en: 'Help did not start in time: ask' },
    powers: ['voorziening:toewijzen'],
    metWet: true,
  },
  'doorgeleiding-niet-gestart': {
    naam: { nl: 'Nagaan of de doorgeleiding is gelukt', en: 'Check whether the hand-over worked' },
    powers: ['toegang:trieren', 'toegang:onderzoeken', 'toegang:registreren'],
    metWet: true,
  },
  verzoek: {
    naam: { nl: 'Verzoek van een aanbieder beantwoorden', en: 'Answer a provider’s request' },
    powers: ['voorziening:toewijzen'],
    metWet: true,
  },
  herbeoordeling: {
    naam: { nl: 'Herbeoordelen', en: 'Re-assess' },
    powers: ['besluit:nemen', 'herbeoordeling:plannen'],
    metWet: true,
  },
  bezwaar: { naam: { nl: 'Bezwaar behandelen', en: 'Handle objection' }, powers: ['bezwaar:behandelen'], metWet: true },
  'bezwaar-bekendmaken': {
    naam: { nl: 'Beslissing op bezwaar versturen', en: 'Send the decision on an objection' },
    powers: ['bezwaar:behandelen'],
    metWet: true,
  },
  'bezwaar-uitvoeren': {
    naam: { nl: 'Bezwaar gegrond: nieuw besluit nemen', en: 'Objection well founded: take a new decision' },
    powers: ['besluit:nemen'],
    metWet: true,
  },
  'contract-eindigt': {
    naam: { nl: 'Contract eindigt', en: 'Contract ends' },
    powers: ['contract:beheren'],
    metWet: false,
  },
  'bericht-geparkeerd': {
    naam: { nl: 'Bericht dat wacht, verwerken', en: 'Process a message that waits' },
    powers: ['berichten:verwerken'],
    metWet: false,
  },
  'bericht-zonder-retour': {
    naam: { nl: 'Retourbericht navragen', en: 'Ask after a return message' },
    powers: ['berichten:verwerken'],
    metWet: false,
  },
  'bericht-afgekeurd': {
    naam: { nl: 'Afgekeurd bericht herstellen', en: 'Repair a refused message' },
    powers: ['berichten:verwerken'],
    metWet: false,
  },
  'bericht-niet-gemaakt': {
    naam: { nl: 'Gegevens aanvullen voor een bericht', en: 'Complete data for a message' },
    powers: ['berichten:verwerken'],
    metWet: false,
  },
  'bericht-geweigerd': {
    naam: { nl: 'Aanbieder buiten het bericht om inlichten', en: 'Inform the provider outside the message' },
    powers: ['berichten:verwerken'],
    metWet: false,
  },
  'declaratie-beoordelen': {
    naam: { nl: 'Declaratie beoordelen', en: 'Assess a claim' },
    powers: ['declaratie:goedkeuren'],
    metWet: false,
  },
  'declaratie-betalen': {
    naam: { nl: 'Declaratie betaalbaar stellen', en: 'Make a claim payable' },
    powers: ['declaratie:betaalbaar'],
    metWet: false,
  },
  'pgb-onderbesteding': {
    naam: { nl: 'Pgb wordt weinig gebruikt: bespreken', en: 'Personal budget is little used: talk' },
    powers: ['besluit:nemen'],
    metWet: true,
  },
  'pgb-overbesteding': {
    naam: { nl: 'Pgb raakt te vroeg op: bespreken', en: 'Personal budget runs out early: talk' },
    powers: ['besluit:nemen'],
    metWet: true,
  },
  'traject-volgen': {
    naam: { nl: 'Traject bekijken en verder helpen', en: 'Look at the trajectory and help further' },
    powers: ['traject:schrijven'],
    metWet: true,
  },
  vroegsignaal: {
    naam: { nl: 'Contact zoeken na een signaal', en: 'Seek contact after a signal' },
    powers: ['vroegsignaal:behandelen'],
    metWet: true,
  },
  'brief-retour': {
    naam: { nl: 'Brief kwam terug: adres nagaan', en: 'Letter came back: check the address' },
    powers: ['toegang:registreren', 'plan:schrijven', 'besluit:nemen', 'bezwaar:behandelen'],
    metWet: false,
  },
  'uitnodiging-retour': {
    naam: { nl: 'Uitnodiging kwam terug: adres nagaan', en: 'Invitation came back: check the address' },
    powers: ['partner:uitnodigen'],
    metWet: false,
  },
  'brief-versturen': {
    naam: { nl: 'Brief versturen', en: 'Send the letter' },
    powers: ['toegang:registreren', 'plan:schrijven', 'besluit:nemen', 'bezwaar:behandelen'],
    metWet: false,
  },
  'mail-wacht': {
    naam: { nl: 'Mail over een brief wacht', en: 'Mail about a letter waits' },
    powers: ['toegang:registreren', 'plan:schrijven', 'besluit:nemen', 'bezwaar:behandelen'],
    metWet: false,
  },
  'brief-wacht': {
    naam: { nl: 'Brief wacht op de post', en: 'Letter waits for the post' },
    powers: ['toegang:registreren', 'plan:schrijven', 'besluit:nemen', 'bezwaar:behandelen'],
    metWet: false,
  },
  'noodtoegang-toetsen': {
    naam: { nl: 'Noodtoegang toetsen', en: 'Review emergency access' },
    powers: ['afscherming:beheren'],
    metWet: false,
  },
  'blik-beoordelen': {
    naam: { nl: 'Blik zonder relatie beoordelen', en: 'Judge a look without a relation' },
    powers: ['afscherming:beheren'],
    metWet: false,
  },
  'inzage-geven': { naam: { nl: 'Inzage geven', en: 'Give access' }, powers: ['inzage:leveren'], metWet: false },
  vernietigverzoek: {
    naam: { nl: 'Besluiten over vernietigen of bewaren', en: 'Decide on destroying or keeping' },
    powers: ['vernietiging:voorstellen'],
    metWet: false,
  },
  'vernietiging-goedkeuren': {
    naam: { nl: 'Vernietigingslijst goedkeuren', en: 'Approve the list of destruction' },
    powers: ['vernietiging:goedkeuren'],
    metWet: false,
  },
} as const satisfies Record<string, Werkbevoegdheid>
