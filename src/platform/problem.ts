import type { ErrorObject } from 'ajv'
import type { Beletsel } from '#values/beletsel.ts'
import type { Taal, Tweetalig } from '#values/taal.ts'
import { NotFound, NotMandated, Refused, Stale } from './refusal.ts'
import { beletselenOfSchema } from './validation.ts'

/** problem+json (RFC 9457), with every beletsel at its field. */
export type Problem = {
  type: string
  title: string
  status: number
  code: string
  detail: string
  instance: string
  beletselen?: { code: string; veld?: string; uitleg: string }[]
}

const TITLES: Record<number, Tweetalig> = {
  400: { nl: 'Het verzoek klopt niet', en: 'The request is not well formed' },
  401: { nl: 'U bent niet ingelogd', en: 'You are not logged in' },
  403: { nl: 'U mag dit niet', en: 'You may not do this' },
  404: { nl: 'Niet gevonden', en: 'Not found' },
  405: { nl: 'Dit kan hier niet', en: 'Not possible here' },
  412: { nl: 'Iemand anders was u voor', en: 'Someone else was first' },
  413: { nl: 'Te groot', en: 'Too large' },
  415: { nl: 'Dit soort bestand kennen wij niet', en: 'Unsupported kind of content' },
  422: { nl: 'Dit kan zo niet', en: 'This cannot be done like this' },
  428: { nl: 'Zeg welke versie u wijzigt', en: 'Say which version you change' },
  429: { nl: 'Te veel verzoeken', en: 'Too many requests' },
  500: { nl: 'Er ging iets mis bij ons', en: 'Something went wrong on our side' },
  503: { nl: 'Even niet bereikbaar', en: 'Out of reach for a moment' },
}

const DETAILS: Record<number, Tweetalig> = {
  401: { nl: 'Log in en probeer het opnieuw.', en: 'Log in and try again.' },
  403: { nl: 'Uw rol geeft geen toegang tot deze handeling.', en: 'Your role does not allow this.' },
  404: { nl: 'Dit bestaat niet, of u mag het niet zien.', en: 'This does not exist, or you may not see it.' },
  412: {
    nl: 'Dit is intussen gewijzigd. Bekijk de nieuwe versie en probeer het opnieuw.',
    en: 'This was changed meanwhile. Look at the new version and try again.',
  },
  413: { nl: 'Wat u stuurde is groter dan wij aannemen.', en: 'What you sent is larger than we accept.' },
  428: { nl: 'Stuur de versie mee in If-Match.', en: 'Send the version in If-Match.' },
  500: {
    nl: 'Uw werk is niet gewijzigd. Noem dit nummer als u het ons meldt.',
    en: 'Nothing was changed. Mention this number when you report it.',
  },
  503: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
}

/** Database codes that mean bad input or a refused rule rather than a fault of ours. */
const DATABASE_STATUS: Record<string, number> = {
  '23P01': 422,
  '23505': 422,
  '23514': 422,
  '23503': 422,
  '22003': 422,
  '22P05': 422,
  '22021': 422,
  '57P01': 503,
  '57P02': 503,
  '57P03': 503,
  '08006': 503,
  '53300': 503,
  ECONNREFUSED: 503,
  ENOENT: 503,
  '40001': 503,
}

type Failure = Error & {
  statusCode?: number
  code?: string
  constraint?: string
  schemaErrors?: ErrorObject[]
  validation?: ErrorObject[]
}

export function problemOf(
  error: Failure,
  instance: string,
  explain: (beletsel: Beletsel) => string,
  taal: Taal,
): Problem {
  const beletselen = beletselenOf(error)
  const status = statusOf(error, beletselen)
  const title = (TITLES[status] ?? TITLES[status >= 500 ? 500 : 400]!)[taal]
  const shown = beletselen.map((one) => ({ code: one.code, ...(one.veld && { veld: one.veld }), uitleg: explain(one) }))
  const detail = shown.length > 0 ? shown.map((one) => one.uitleg).join(' ') : (DETAILS[status]?.[taal] ?? title)
  const code = shown[0]?.code ?? slug(TITLES[status]?.nl ?? 'fout')
  return {
    type: `https://samenhang.example/problemen/${status}`,
    title,
    status,
    code,
    detail,
    instance: `urn:uuid:${instance}`,
    ...(shown.length > 0 && { beletselen: shown }),
  }
}

function beletselenOf(error: Failure): readonly Beletsel[] {
  if (error instanceof Refused) return error.beletselen
  const schemaErrors = error.schemaErrors ?? error.validation
  if (Array.isArray(schemaErrors)) return beletselenOfSchema(schemaErrors)
  if (error.code === 'FST_ERR_CTP_INVALID_JSON_BODY' || error instanceof SyntaxError)
    return [{ code: 'json-onleesbaar' }]
  if (error.code && DATABASE_STATUS[error.code] === 422) return [{ code: error.constraint ?? 'gegevens-botsen' }]
  return []
}

function statusOf(error: Failure, beletselen: readonly Beletsel[]): number {
  if (error instanceof Refused) return 422
  if (error instanceof NotFound) return 404
  if (error instanceof NotMandated) return 403
  if (error instanceof Stale) return 412
  if (error.code && DATABASE_STATUS[error.code]) return DATABASE_STATUS[error.code]!
  if (error.schemaErrors || error.validation) return 422
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500) return error.statusCode
  return beletselen.length > 0 ? 400 : 500
}

const slug = (title: string) => title.toLowerCase().replaceAll(/[^a-z]+/g, '-')
