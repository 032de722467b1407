import { type Datum, datum, eersteVanMaand, formatDatum, jaarVan, laatsteVanMaand, plusMaanden } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'

type Periode = 'dag' | 'kwartaal' | 'jaar'

type Soort = {
  naam: Tweetalig
  reeks: string
  /** Is it about one programme, or may it be about the whole social domain? */
  programma: 'verplicht' | 'mag' | 'nooit'
  periode: Periode
}

/** The papers a municipality accounts with (R150, R152). */
export const STUKSOORTEN = {
  voortgangsrapportage: {
    naam: { nl: 'Voortgangsrapportage', en: 'Progress report' },
    reeks: 'Voortgang programma’s',
    programma: 'verplicht',
    periode: 'dag',
  },
  kwartaalrapportage: {
    naam: { nl: 'Kwartaalrapportage', en: 'Quarterly report' },
    reeks: 'Kwartaalrapportages',
    programma: 'mag',
    periode: 'kwartaal',
  },
  burap: {
    naam: { nl: 'Bestuursrapportage', en: 'Administrative report' },
    reeks: 'Bestuursrapportages',
    programma: 'nooit',
    periode: 'dag',
  },
  kadernota: {
    naam: { nl: 'Kadernota', en: 'Framework memorandum' },
    reeks: 'Kadernota’s',
    programma: 'nooit',
    periode: 'jaar',
  },
  raadsmededeling: {
    naam: { nl: 'Raadsmededeling', en: 'Notice to the council' },
    reeks: 'Raadsmededelingen',
    programma: 'mag',
    periode: 'dag',
  },
  jaarrekening: {
    naam: { nl: 'Jaarrekening', en: 'Annual accounts' },
    reeks: 'Jaarrekeningen',
    programma: 'nooit',
    periode: 'jaar',
  },
  raadstafel: {
    naam: { nl: 'Raadstafel', en: 'Council round table' },
    reeks: 'Raadstafels',
    programma: 'mag',
    periode: 'dag',
  },
} as const satisfies Record<string, Soort>

export type Stuksoort = keyof typeof STUKSOORTEN

export const SOORTNAMEN = Object.keys(STUKSOORTEN) as Stuksoort[]

export const HELE_DOMEIN = 'Sociaal domein'

export function periodeVan(soort: Stuksoort, peildatum: Datum): string {
  const { periode }: Soort = STUKSOORTEN[soort]
  if (periode === 'jaar') return String(jaarVan(peildatum))
  if (periode === 'kwartaal') return `${kwartaalVan(peildatum)}e kwartaal ${jaarVan(peildatum)}`
  return formatDatum(peildatum, { stijl: 'lang' })
}

const kwartaalVan = (dag: Datum) => Math.ceil(Number(dag.slice(5, 7)) / 3)

export function titelVan(soort: Stuksoort, programma: string | null, peildatum: Datum): string {
  if (soort === 'voortgangsrapportage') {
    return `${programma ?? HELE_DOMEIN}: stand op ${formatDatum(peildatum, { stijl: 'lang' })}`
  }
  const kop = `${STUKSOORTEN[soort].naam.nl} ${periodeVan(soort, peildatum)}`
  return programma ? `${programma}: ${kop.toLowerCase()}` : kop
}

/** The day the next paper of this kind is about: the end of the next quarter, the same day a year on, or three months on. */
export function volgendePeildatum(soort: Stuksoort, peildatum: Datum): Datum {
  const { periode }: Soort = STUKSOORTEN[soort]
  if (periode === 'jaar') return plusMaanden(peildatum, 12)
  if (periode === 'dag') return plusMaanden(peildatum, 3)
  const eindmaand = String(kwartaalVan(peildatum) * 3).padStart(2, '0')
  return laatsteVanMaand(plusMaanden(datum(`${jaarVan(peildatum)}-${eindmaand}-01`), 3))
}

/** The last whole month before the day; on the last day of a month, that month. */
export function maandVoor(peildatum: Datum): Datum {
  return laatsteVanMaand(peildatum) === peildatum
    ? eersteVanMaand(peildatum)
    : plusMaanden(eersteVanMaand(peildatum), -1)
}

export function maandnaam(maand: Datum): string {
  return formatDatum(maand, { stijl: 'lang' }).split(' ').slice(1).join(' ')
}
