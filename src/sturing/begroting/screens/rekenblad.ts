import { type CsvCell, downloadCsv, type Teksten } from '#platform/ui/index.ts'
import { datum, formatDatum } from '#values/datum.ts'
import type { Grootboek } from './RegelUitleg.tsx'
import type { begrotingTeksten } from './teksten.ts'

type T = Teksten<typeof begrotingTeksten>
const EURO = 100

/** 'werkelijk', or 't/m oktober' while the year runs. */
export function werkelijkKop({ totEnMet }: Grootboek['kolommen'][number], t: T): string {
  if (!totEnMet || totEnMet.endsWith('-12')) return t.werkelijk
  return t.totEnMet(formatDatum(datum(`${totEnMet}-01`), { stijl: 'lang' }).split(' ')[1]!)
}

/** The ledger in whole euros, line by line, with the sum below: what the screen shows in thousands. */
export function downloadGrootboek({ naam, kolommen, clusters, regels }: Grootboek, t: T): void {
  const kop = kolommen.flatMap((kolom) => [
    `${kolom.jaar} ${t.begroot}`,
    ...(kolom.realisatie === null ? [] : [`${kolom.jaar} ${werkelijkKop(kolom, t)}`]),
  ])
  const cellen = (van: (jaar: number) => { saldo: number; realisatie: number | null }): CsvCell[] =>
    kolommen.flatMap((kolom) => {
      const { saldo, realisatie } = van(kolom.jaar)
      return [saldo / EURO, ...(kolom.realisatie === null ? [] : [realisatie === null ? null : realisatie / EURO])]
    })
  downloadCsv(naam, [
    [t.clusterEnRegel, t.regel, t.soort, ...kop],
    ...clusters.flatMap((cluster) =>
      regels
        .filter((regel) => regel.cluster === cluster.code)
        .map((regel): CsvCell[] => [
          cluster.naam,
          regel.naam,
          t[regel.soort],
          ...cellen((jaar) => regel.cellen.find((cel) => cel.jaar === jaar)!),
        ]),
    ),
    [t.saldo, '', '', ...cellen((jaar) => kolommen.find((kolom) => kolom.jaar === jaar)!)],
  ])
}
