import { als, type Beletsel } from '#values/beletsel.ts'
import { isBsn } from '#values/bsn.ts'
import type { Tweetalig } from '#values/taal.ts'

export const GEBRUIK = ['leren', 'patroon', 'citaat'] as const
export type Gebruik = (typeof GEBRUIK)[number]
export const VERTELLERS = ['inwoner', 'professional', 'partner'] as const
export type Verteller = (typeof VERTELLERS)[number]
export const THEMAS = ['meedoen', 'opgroeien', 'thuis wonen', 'geld', 'veiligheid', 'toegang'] as const
export type Thema = (typeof THEMAS)[number]
/** Scales on which the teller places his own story, 0 left to 100 right. */
export const SIGNIFIERS = ['zonder-hulp-verder', 'gehoord', 'snel-genoeg'] as const
export type Signifier = (typeof SIGNIFIERS)[number]
export const SCHAAL_NAMEN: Record<Signifier, { vraag: Tweetalig; links: Tweetalig; rechts: Tweetalig }> = {
  'zonder-hulp-verder': {
    vraag: { nl: 'Kunt u nu zonder hulp verder?', en: 'Can you go on without help now?' },
    links: { nl: 'helemaal niet', en: 'not at all' },
    rechts: { nl: 'helemaal', en: 'completely' },
  },
  gehoord: {
    vraag: { nl: 'Werd er naar u geluisterd?', en: 'Were you listened to?' },
    links: { nl: 'niemand luisterde', en: 'nobody listened' },
    rechts: { nl: 'ik werd gehoord', en: 'I was heard' },
  },
  'snel-genoeg': {
    vraag: { nl: 'Ging het snel genoeg?', en: 'Was it quick enough?' },
    links: { nl: 'veel te langzaam', en: 'far too slow' },
    rechts: { nl: 'precies op tijd', en: 'just in time' },
  },
}
/** Three poles: the teller puts one point where his story lies between them. */
export const TRIADEN = ['wat-hielp', 'waar-het-om-ging'] as const
export type Triade = (typeof TRIADEN)[number]
export const TRIADE_NAMEN: Record<Triade, { vraag: Tweetalig; polen: readonly [Tweetalig, Tweetalig, Tweetalig] }> = {
  'wat-hielp': {
    vraag: { nl: 'Wat hielp het meest?', en: 'What helped most?' },
    polen: [
      { nl: 'ikzelf', en: 'myself' },
      { nl: 'mensen om mij heen', en: 'people around me' },
      { nl: 'de hulp', en: 'the help' },
    ],
  },
  'waar-het-om-ging': {
    vraag: { nl: 'Waar ging het in uw verhaal om?', en: 'What was your story about?' },
    polen: [
      { nl: 'zelf kunnen kiezen', en: 'being able to choose' },
      { nl: 'iemand die blijft', en: 'someone who stays' },
      { nl: 'dat het geregeld is', en: 'getting it arranged' },
    ],
  },
}
export const GEVOELENS = ['opgelucht', 'blij', 'trots', 'onzeker', 'moe', 'boos', 'verdrietig', 'alleen'] as const
export type Gevoel = (typeof GEVOELENS)[number]
export const GEVOEL_NAMEN: Record<Gevoel, Tweetalig> = {
  opgelucht: { nl: 'opgelucht', en: 'relieved' },
  blij: { nl: 'blij', en: 'glad' },
  trots: { nl: 'trots', en: 'proud' },
  onzeker: { nl: 'onzeker', en: 'unsure' },
  moe: { nl: 'moe', en: 'tired' },
  boos: { nl: 'boos', en: 'angry' },
  verdrietig: { nl: 'verdrietig', en: 'sad' },
  alleen: { nl: 'alleen', en: 'lonely' },
}

export type Duiding = { signifier: Signifier; positie: number }
export type Punt = { a: number; b: number; c: number }
export type Triadeduiding = Punt & { triade: Triade }
export type Vertelling = {
  tekst: string
  schuilnaam?: string | undefined
  toestemming: readonly string[]
  duiding: readonly Duiding[]
  triaden?: readonly Triadeduiding[] | undefined
  /** The teller saw what makes him recognisable and sends it all the same. */
  tochVersturen?: boolean | undefined
}

const dubbel = (codes: readonly string[]) => new Set(codes).size < codes.length

export function beletselenVoorVerhaal(verhaal: Vertelling): Beletsel[] {
  const { toestemming, duiding, triaden = [], tekst, schuilnaam = '', tochVersturen } = verhaal
  const herkenbaar = [...herkenbareDelen(tekst), ...herkenbareDelen(schuilnaam)]
  return [
    ...als(toestemming.length === 0, 'toestemming-ontbreekt', 'toestemming'),
    ...als(dubbel(duiding.map((een) => een.signifier)), 'duiding-dubbel', 'duiding'),
    ...als(dubbel(triaden.map((een) => een.triade)), 'duiding-dubbel', 'triaden'),
    ...als(
      triaden.some(({ a, b, c }) => a + b + c !== 100),
      'triade-telt-niet-op',
      'triaden',
    ),
    ...als(noemtBsn(tekst), 'verhaal-noemt-bsn', 'tekst'),
    ...als(herkenbaar.length > 0 && !tochVersturen, 'herkenbaar', 'tekst', {
      delen: herkenbaar.map((een) => een.deel).join(', '),
    }),
  ]
}

/** A BSN in a story would lead to a person; names we cannot know, this we can. */
export const noemtBsn = (tekst: string): boolean => (tekst.replaceAll(/[ .]/g, '').match(/\d{9}/g) ?? []).some(isBsn)

export type Herkenbaar = { soort: 'naam' | 'dag' | 'nummer'; deel: string }

const DAG =
  /\b\d{1,2}[-/. ](?:\d{1,2}|jan\w*|feb\w*|maart|apr\w*|mei|juni|juli|aug\w*|sept?\w*|okt\w*|nov\w*|dec\w*)(?:[-/. ]\d{2,4})?\b/gi
const NUMMER = /\b(?:\d{4} ?[A-Z]{2}|0\d[\d -]{7,10}\d|\S+@\S+\.\S+)\b/g
const AANSPREEK = /\b(?:mevrouw|meneer|mevr\.?|dhr\.?|juf|meester|dokter|dr\.)\s+[A-Z]\p{L}+/gu
const WOORD = /\p{Lu}\p{Ll}+(?:\s+(?:van|de|der|den|el|ter|ten)(?=\s))*(?:\s+\p{Lu}\p{Ll}+)*/gu
/** Written with a capital without being a person. */
const GEWOON = new Set(
  'God Nederland Nederlands Nederlandse Engels Turks Arabisch Pools Syrië Wmo Jeugdwet Gemeente DigiD Google Kerst Pasen Ramadan Suikerfeest Sinterklaas'.split(
    ' ',
  ),
)

/** What may show who someone is: names, days, postcodes, telephone numbers. It warns; the teller decides. */
export function herkenbareDelen(tekst: string): Herkenbaar[] {
  const vind = (soort: Herkenbaar['soort'], patroon: RegExp) =>
    Array.from(tekst.matchAll(patroon), ([deel]) => ({ soort, deel: deel.trim() }))
  const namen = Array.from(tekst.matchAll(WOORD)).filter(({ 0: deel, index }) => {
    const begintZin = index === 0 || /[.!?:"'\n]\s*$/.test(tekst.slice(0, index))
    return !GEWOON.has(deel) && (!begintZin || /\s\p{Lu}/u.test(deel))
  })
  const delen = [
    ...vind('dag', DAG),
    ...vind('nummer', NUMMER),
    ...vind('naam', AANSPREEK),
    ...namen.map(({ 0: deel }) => ({ soort: 'naam' as const, deel })),
  ]
  return delen.filter((een, at) => !delen.some((ander, index) => index < at && ander.deel.includes(een.deel)))
}

export const beletselTeksten: Record<string, Tweetalig> = {
  'toestemming-ontbreekt': {
    nl: 'Kies waarvoor wij uw verhaal mogen gebruiken.',
    en: 'Choose what we may use your story for.',
  },
  'duiding-dubbel': { nl: 'Elke vraag kan maar een keer.', en: 'Each question can be answered once.' },
  'triade-telt-niet-op': {
    nl: 'De drie delen zijn samen niet 100.',
    en: 'The three parts do not add up to 100.',
  },
  'verhaal-noemt-bsn': {
    nl: 'In uw verhaal staat een burgerservicenummer. Haal het weg.',
    en: 'Your story holds a citizen service number. Take it out.',
  },
  herkenbaar: {
    nl: 'Hieraan kan iemand te herkennen zijn: {delen}. Haal het weg, of kies dat u het toch wilt versturen.',
    en: 'This may show who someone is: {delen}. Take it out, or choose to send it all the same.',
  },
  'al-geantwoord': { nl: 'Deze vragenlijst is al ingevuld.', en: 'This questionnaire has been answered already.' },
  'antwoord-past-niet': { nl: 'Dit antwoord past niet bij de vraag.', en: 'This answer does not fit the question.' },
  'aanbod-onbekend': { nl: 'Dit aanbod kennen wij niet.', en: 'We do not know this offer.' },
  'gebied-onbekend': { nl: 'Deze wijk kennen wij niet.', en: 'We do not know this neighbourhood.' },
  'instrument-onbekend': { nl: 'Deze vragenlijst kennen wij niet.', en: 'We do not know this questionnaire.' },
  'ronde-loopt-al': { nl: 'Deze ronde is dit jaar al gestart.', en: 'This round has been started this year.' },
}
