import { isTeKiezen } from '#uitvoering/inrichting/index.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'

/** `tot`: the last day on which it can be scored. */
export type Domein = { code: string; naam: Tweetalig; tot?: Datum | undefined }
/** What is measured with, dated and set by the municipality (instelling plan.instrument). */
export type Instrument = { code: string; naam: Tweetalig; domeinen: readonly Domein[]; niveaus: readonly Tweetalig[] }
export type Score = { domein: string; niveau: number }

const domein = (code: string, nl: string, en: string): Domein => ({ code, naam: { nl, en } })

/**
 * Names of domains and levels of the Zelfredzaamheid-Matrix 2017. What describes each level of each domain is copyright of
 * GGD Amsterdam and is not here; who scores knows it or looks it up there.
 */
export const STANDAARD_INSTRUMENT: Instrument = {
  code: 'zelfredzaamheid',
  naam: { nl: 'Zelfredzaamheid', en: 'Self-reliance' },
  domeinen: [
    domein('Financien', 'Financiën', 'Finances'),
    domein('School', 'Werk en opleiding', 'Work and education'),
    domein('Tijdsbesteding', 'Tijdsbesteding', 'Use of time'),
    domein('Huisvesting', 'Huisvesting', 'Housing'),
    domein('Huiselijke relaties', 'Huiselijke relaties', 'Relations at home'),
    domein('Geestelijke gezondheid', 'Geestelijke gezondheid', 'Mental health'),
    domein('Lichamelijke gezondheid', 'Lichamelijke gezondheid', 'Physical health'),
    domein('Middelengebruik', 'Middelengebruik', 'Use of substances'),
    domein('Basale ADL', 'Basale ADL', 'Basic daily living'),
    domein('Huishoudelijke vaardigheden', 'Instrumentele ADL', 'Instrumental daily living'),
    domein('Sociaal netwerk', 'Sociaal netwerk', 'Social network'),
    domein('Maatschappelijke participatie', 'Maatschappelijke participatie', 'Taking part in society'),
    domein('Justitie', 'Justitie', 'Justice'),
  ],
  niveaus: [
    { nl: 'acute problematiek', en: 'acute problems' },
    { nl: 'niet zelfredzaam', en: 'not self-reliant' },
    { nl: 'beperkt zelfredzaam', en: 'hardly self-reliant' },
    { nl: 'voldoende zelfredzaam', en: 'sufficiently self-reliant' },
    { nl: 'volledig zelfredzaam', en: 'fully self-reliant' },
  ],
}

export function beletselenVoorMetingen(
  { domeinen, niveaus }: Instrument,
  scores: readonly Score[],
  datum: Datum,
  vandaag: Datum,
): Beletsel[] {
  const bekend = new Set(domeinen.filter((een) => isTeKiezen(een, datum)).map(({ code }) => code))
  const gezien = scores.map((een) => een.domein)
  return [
    ...als(scores.length === 0, 'geen-score', 'scores'),
    ...als(
      gezien.some((code) => !bekend.has(code)),
      'domein-niet-in-instrument',
      'scores',
    ),
    ...als(new Set(gezien).size < gezien.length, 'domein-dubbel', 'scores'),
    ...als(
      scores.some(({ niveau }) => niveau > niveaus.length),
      'niveau-niet-in-instrument',
      'scores',
    ),
    ...als(datum > vandaag, 'datum-in-toekomst', 'datum'),
  ]
}

type Meting = { kringlidId: string; domein: string; niveau: number; datum: Datum }
export type Domeinverloop = {
  domein: string
  punten: { datum: Datum; niveau: number }[]
  eerste: number
  laatste: number
  /** Null when measured once: one point is no course. */
  verschil: number | null
}

/** Per domain what was measured of one person, oldest first; the last score of a day counts. */
export function verloopVan(
  metingen: readonly Meting[],
  kringlidId: string,
  volgorde: readonly string[],
): Domeinverloop[] {
  const per = Map.groupBy(
    metingen.filter((een) => een.kringlidId === kringlidId),
    (een) => een.domein,
  )
  const plek = (code: string) => (volgorde.includes(code) ? volgorde.indexOf(code) : volgorde.length)
  return [...per]
    .map(([code, rijen]) => {
      const opDag = new Map<Datum, number>()
      for (const { datum, niveau } of rijen) if (!opDag.has(datum)) opDag.set(datum, niveau)
      const punten = [...opDag]
        .map(([datum, niveau]) => ({ datum, niveau }))
        .toSorted((a, b) => (a.datum < b.datum ? -1 : 1))
      const eerste = punten[0]!.niveau
      const laatste = punten.at(-1)!.niveau
      return { domein: code, punten, eerste, laatste, verschil: punten.length > 1 ? laatste - eerste : null }
    })
    .toSorted((a, b) => plek(a.domein) - plek(b.domein))
}
