import { als, type Beletsel } from '#values/beletsel.ts'
import type { Tweetalig } from '#values/taal.ts'

/** Outcome standard of VNG and NJi: what each question counts for. */
export const UITKOMSTEN = ['bereik', 'nut', 'zonder-hulp', 'geen-nieuwe-start', 'problemen', 'doelen'] as const
export type Uitkomst = (typeof UITKOMSTEN)[number]
export const UITKOMST_NAMEN: Record<Uitkomst, Tweetalig> = {
  bereik: { nl: 'Bereik en uitval', en: 'Reach and drop-out' },
  nut: { nl: 'Tevreden over het nut', en: 'Satisfied with the use' },
  'zonder-hulp': { nl: 'Zonder hulp verder', en: 'On without help' },
  'geen-nieuwe-start': { nl: 'Geen nieuwe start', en: 'No new start' },
  problemen: { nl: 'Problemen verminderd', en: 'Problems lessened' },
  doelen: { nl: 'Doelen gehaald', en: 'Goals reached' },
}

export type Vraag = { code: string; uitkomst: Uitkomst; nl: string; en: string; wetten?: readonly string[] }
/** Dated: a municipality fixes its own as instelling 'vragenlijst'; this is the standard one. */
export type Instrument = { naam: Tweetalig; bron: string; dagenNaEinde: number; vragen: readonly Vraag[] }

const VRAGEN: readonly Vraag[] = [
  {
    code: 'bereik',
    uitkomst: 'bereik',
    nl: 'De hulp ging door tot het eind, zoals afgesproken.',
    en: 'The help went on to the end, as agreed.',
  },
  { code: 'nut', uitkomst: 'nut', nl: 'Ik had iets aan de hulp.', en: 'The help was of use to me.' },
  {
    code: 'zonder-hulp',
    uitkomst: 'zonder-hulp',
    nl: 'Ik kan nu verder zonder deze hulp.',
    en: 'I can go on without this help now.',
  },
  {
    code: 'geen-nieuwe-start',
    uitkomst: 'geen-nieuwe-start',
    nl: 'Ik heb daarna geen nieuwe hulp nodig gehad.',
    en: 'I needed no new help afterwards.',
  },
  {
    code: 'problemen',
    uitkomst: 'problemen',
    nl: 'Ik heb nu minder problemen dan toen de hulp begon.',
    en: 'I have fewer problems now than when the help began.',
  },
  {
    code: 'doelen',
    uitkomst: 'doelen',
    nl: 'Wij hebben bereikt wat wij hadden afgesproken.',
    en: 'We reached what we had agreed on.',
  },
]

export const INSTRUMENTEN: Readonly<Record<string, Instrument>> = {
  wmo: {
    naam: { nl: 'Cliëntervaring Wmo', en: 'Client experience Wmo' },
    bron: 'Wmo 2015 art. 2.5.1; eigen vragen bij de uitkomsten van VNG en NJi',
    dagenNaEinde: 14,
    vragen: VRAGEN,
  },
  jeugdwet: {
    naam: { nl: 'Cliëntervaring jeugdhulp', en: 'Client experience youth help' },
    bron: 'Jeugdwet art. 2.10; eigen vragen bij de uitkomsten van VNG en NJi',
    dagenNaEinde: 14,
    vragen: VRAGEN,
  },
}

/** 1 does not hold at all, 5 holds completely. */
export const PUNTEN = [1, 2, 3, 4, 5] as const
export type Antwoorden = Record<string, number>

export function beletselenVoorAntwoord(antwoorden: Antwoorden, instrument: Instrument): Beletsel[] {
  return Object.entries(antwoorden).flatMap(([code, punt]) =>
    als(
      !instrument.vragen.some((vraag) => vraag.code === code) || !PUNTEN.some((een) => een === punt),
      'antwoord-past-niet',
      `antwoorden.${code}`,
    ),
  )
}

export type Vraagscore = { code: string; uitkomst: Uitkomst; n: number; telling: number[]; eens: number | null }

/** Per question: how many answered it, how they are spread, and what share agrees (4 or 5). Below the minimum: nothing. */
export function scores(respons: readonly Antwoorden[], instrument: Instrument, minimum: number): Vraagscore[] {
  return instrument.vragen.map(({ code, uitkomst }) => {
    const gegeven = respons.flatMap((een) => (een[code] === undefined ? [] : [een[code]]))
    const telling = PUNTEN.map((punt) => gegeven.filter((een) => een === punt).length)
    if (gegeven.length < minimum) return { code, uitkomst, n: gegeven.length, telling: [], eens: null }
    return {
      code,
      uitkomst,
      n: gegeven.length,
      telling,
      eens: Math.round((100 * (telling[3]! + telling[4]!)) / gegeven.length),
    }
  })
}
