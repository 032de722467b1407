import type { Tweetalig } from '#values/taal.ts'

/** Refusals of what is done with an objection. */
export const bezwaarBeletselTeksten: Record<string, Tweetalig> = {
  'bezwaar-voor-besluit': {
    nl: 'Deze dag ligt voor de dag van het besluit.',
    en: 'This day is before the day of the decision.',
  },
  'bezwaar-loopt-al': {
    nl: 'Er loopt al een bezwaar tegen dit besluit.',
    en: 'An objection against this decision is already running.',
  },
  'gronden-ontbreken': {
    nl: 'Schrijf op waarom de inwoner het er niet mee eens is.',
    en: 'Write down why the resident disagrees.',
  },
  'bezwaar-niet-te-laat': {
    nl: 'Dit bezwaar is op tijd. Een reden voor te laat is niet nodig.',
    en: 'This objection is in time. A reason for being late is not needed.',
  },
  'bezwaar-niet-te-laat-gekomen': {
    nl: 'Dit bezwaar kwam op tijd, of de reden is te begrijpen.',
    en: 'This objection came in time, or its reason is excusable.',
  },
  'bezwaar-al-van-u': { nl: 'U behandelt dit bezwaar al.', en: 'You handle this objection already.' },
  'grond-ontbreekt': {
    nl: 'Kies waarom het bezwaar niet-ontvankelijk is.',
    en: 'Choose why the objection is inadmissible.',
  },
  'grond-hoort-niet': {
    nl: 'Alleen een niet-ontvankelijk bezwaar heeft deze reden.',
    en: 'Only an inadmissible objection has this reason.',
  },
  'hersteltermijn-loopt': {
    nl: 'De inwoner kan nog herstellen wat ontbreekt. Wacht tot de termijn voorbij is.',
    en: 'The resident can still mend what is missing. Wait until the term has passed.',
  },
  'herstel-niet-gevraagd': {
    nl: 'De inwoner is nog niet gevraagd om te herstellen wat ontbreekt. Stuur eerst die brief.',
    en: 'The resident was not asked yet to mend what is missing. Send that letter first.',
  },
  'verzuim-hersteld': {
    nl: 'Wat ontbrak, is op tijd hersteld.',
    en: 'What was missing was mended in time.',
  },
  'herstel-al-gevraagd': {
    nl: 'Er is al gevraagd om herstel. Leg eerst vast of dat gebeurde.',
    en: 'Mending was asked for already. First record whether it happened.',
  },
  'verzuim-ontbreekt': { nl: 'Kies wat er ontbreekt.', en: 'Choose what is missing.' },
  'geen-verzuim': { nl: 'Er is niet gevraagd om iets te herstellen.', en: 'Nothing was asked to be mended.' },
  'hersteld-voor-verzuim': {
    nl: 'Deze dag ligt voor de dag waarop u zag dat er iets ontbrak.',
    en: 'This day is before the day on which you saw that something was missing.',
  },
  'hoorzitting-te-snel': {
    nl: 'Kies een latere dag. De inwoner moet een week de papieren kunnen lezen.',
    en: 'Choose a later day. The resident must be able to read the documents for a week.',
  },
  'hoorzitting-al-gepland': {
    nl: 'Er is al een hoorzitting gepland.',
    en: 'A hearing is planned already.',
  },
  'hoorzitting-komt-nog': { nl: 'Deze hoorzitting moet nog komen.', en: 'This hearing is still to come.' },
  'hoorzitting-staat-nog': {
    nl: 'Er staat nog een hoorzitting. Rond die eerst af, of leg vast dat zij niet doorging.',
    en: 'A hearing is still planned. Finish it first, or record that it was called off.',
  },
  'geen-hoorzitting': { nl: 'Er is geen hoorzitting gepland.', en: 'No hearing is planned.' },
  'verslag-ontbreekt': {
    nl: 'Schrijf op wat er is gezegd, of waarom het niet doorging.',
    en: 'Write down what was said, or why it was called off.',
  },
  'niet-gehoord': {
    nl: 'De inwoner is niet gehoord. Plan een hoorzitting, of kies waarom dat niet hoeft.',
    en: 'The resident was not heard. Plan a hearing, or choose why that is not needed.',
  },
  'wel-gehoord': {
    nl: 'De inwoner is gehoord. Een reden om dat niet te doen past hier niet.',
    en: 'The resident was heard. A reason not to do so does not fit.',
  },
  'afzien-past-niet': {
    nl: 'Deze reden om niet te horen past niet bij de uitkomst.',
    en: 'This reason not to hear does not fit the outcome.',
  },
  'bezwaar-al-besloten': { nl: 'Op dit bezwaar is al beslist.', en: 'This objection has been decided already.' },
  'bezwaar-al-ingetrokken': { nl: 'Dit bezwaar is al ingetrokken.', en: 'This objection was withdrawn already.' },
  'bezwaar-niet-ingetrokken': {
    nl: 'Dit bezwaar is niet ingetrokken.',
    en: 'This objection was not withdrawn.',
  },
  'bezwaar-van-een-ander': {
    nl: 'Dit bezwaar maakte een ander. Alleen wie bezwaar maakte, kan het hier intrekken. Bel ons als dat niet klopt.',
    en: 'Someone else made this objection. Only who objected can withdraw it here. Call us if that is not right.',
  },
  'commissie-al-zo': { nl: 'Dat staat al zo bij dit bezwaar.', en: 'That stands with this objection already.' },
  'termijn-al-voorbij': { nl: 'De termijn is al voorbij.', en: 'The term has passed already.' },
  'al-verdaagd': { nl: 'De beslissing is al een keer verdaagd.', en: 'The decision was deferred once already.' },
  'eerst-verdagen': {
    nl: 'Verdaag eerst de beslissing. Daarna kan verder uitstel.',
    en: 'First defer the decision. After that further delay is possible.',
  },
  'uitstel-niet-later': {
    nl: 'Deze dag is niet later dan de laatste dag die al geldt.',
    en: 'This day is no later than the last day that holds already.',
  },
  'instemmingsdag-ontbreekt': {
    nl: 'Vul in op welke dag is ingestemd met het uitstel.',
    en: 'Fill in on which day one agreed to the delay.',
  },
  'instemwijze-ontbreekt': { nl: 'Vul in hoe is ingestemd.', en: 'Fill in how one agreed.' },
  'instemming-hoort-niet': {
    nl: 'Bij uitstel voor een voorschrift over de procedure hoort geen instemming.',
    en: 'Delay for a rule of procedure goes without agreement.',
  },
  'instemming-voor-bezwaar': {
    nl: 'Voor deze dag was het bezwaar er nog niet.',
    en: 'Before this day there was no objection yet.',
  },
  'eigen-besluit': {
    nl: 'U nam dit besluit zelf. Een ander beslist op het bezwaar.',
    en: 'You took this decision yourself. Someone else decides on the objection.',
  },
  'bezwaar-te-laat': {
    nl: 'Dit bezwaar kwam te laat, zonder goede reden. Het kan alleen niet-ontvankelijk of ingetrokken zijn.',
    en: 'This objection came too late without a good reason. It can only be inadmissible or withdrawn.',
  },
  'termijn-onbekend': {
    nl: 'Op die dag gold er geen termijn voor bezwaar.',
    en: 'On that day there was no term for objections.',
  },
  'al-verschoond': {
    nl: 'Bij dit bezwaar staat al waarom het te laat mocht komen.',
    en: 'With this objection it is said already why it may come late.',
  },
  'bezwaar-niet-verdaagd': {
    nl: 'De beslissing is nog niet verdaagd. Er is geen uitstel om over te schrijven.',
    en: 'The decision was not deferred yet. There is no delay to write about.',
  },
}
