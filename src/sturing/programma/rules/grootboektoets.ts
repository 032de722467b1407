import type { Bevinding } from '#values/bevinding.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
import { formatGeld, geld } from '#values/geld.ts'
import type { Rapport } from './invoer.ts'
import type { Passage } from './passages.ts'
import { type Soortbedrag, tekstbedragenIn } from './tekstbedrag.ts'

/** What the ledger says of a line on the day of the report, for the share of it that the measure has. In cents. */
export type Grootboekstand = { regel: string; naam: string; jaar: number; begroot: number; besteed: number }
export type Onderbouwd = Bevinding & { passages: Passage[] }

/**
 * Amounts of a report held against the ledger. Rows are compared to the cent; an amount in a sentence as precisely as it
 * is written. A project without a budget line has nothing to be held against.
 */
export function bevindingenMetGrootboek(rapport: Rapport, standen: readonly Grootboekstand[]): Onderbouwd[] {
  if (standen.length === 0) return []
  const { code, bedragen = [] } = rapport
  const dag = formatDatum(rapport.rapportagedatum as Datum, { stijl: 'lang' })
  const rijen = bedragen.flatMap(({ regel, ...gemeld }): Onderbouwd[] => {
    const stand = standen.find((s) => s.regel === regel)
    if (!stand) {
      const passages = [
        { tekst: regel, bron: null },
        { tekst: standen.map((s) => s.regel).join('; '), bron: null },
      ]
      return [{ code: 'regel-niet-van-project', plaats: `${code} financien`, waarde: { regel }, passages }]
    }
    return (['begroot', 'besteed'] as const).flatMap((soort) => {
      const bedrag = gemeld[soort]
      return bedrag === null || bedrag === stand[soort] ? [] : [afwijking(soort, bedrag, stand[soort], stand.naam)]
    })
  })
  const teksten = [
    rapport.standVanZaken,
    ...rapport.aspecten.filter(({ soort }) => soort === 'financien'),
    ...rapport.afwijkingen.filter(({ soort }) => soort === 'begroting'),
  ]
  const inTekst = teksten.flatMap(({ tekst, bron }) =>
    tekstbedragenIn(tekst ?? '', standen[0]!.jaar).flatMap(({ soort, bedrag, stap, zin }) => {
      const boek = [...standen.map((s) => s[soort]), standen.reduce((som, s) => som + s[soort], 0)]
      const klopt = boek.some((b) => Math.round(b / stap) === Math.round(bedrag / stap))
      return klopt ? [] : [afwijking(soort, bedrag, boek.at(-1)!, null, { tekst: zin, bron: bron ?? null })]
    }),
  )
  return [...rijen, ...inTekst]

  function afwijking(
    soort: Soortbedrag,
    gemeld: number,
    boek: number,
    regel: string | null,
    gezegd?: Passage,
  ): Onderbouwd {
    const bron = regel ?? 'de begrotingsregels van dit project'
    return {
      code: `${soort}-wijkt-af`,
      plaats: `${code} financien`,
      waarde: { gemeld, boek, regel: regel ?? '' },
      passages: [
        gezegd ?? { tekst: `${soort}: ${formatGeld(geld(gemeld))}`, bron: regel },
        { tekst: `${soort}: ${formatGeld(geld(boek))}`, bron: `${bron}, stand op ${dag}` },
      ],
    }
  }
}
