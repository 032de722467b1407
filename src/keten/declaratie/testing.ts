import type { Heenbericht } from '#keten/berichten/index.ts'
import { AGB, BSN, eenKop } from '#keten/berichten/testing.ts'
import { datum, laatsteVanMaand } from '#values/datum.ts'

const UUR = 6250

export type Declaratielijn = {
  ref: string
  vorig?: string
  nummer: number
  maand?: string
  uren?: number
  centen?: number
  credit?: boolean
  product?: string
  categorie?: string
  tarief?: number
  eenheid?: string
  bsn?: string
  begin?: string
}

let teller = 0
/** A 323 of one provider over March 2026 unless said otherwise: 10 hours at 62,50 a line. */
export function eenDeclaratiebericht(
  lijnen: readonly Declaratielijn[],
  anders: { nummer?: string; identificatie?: string; maand?: string } = {},
): Heenbericht<'323'> {
  teller += 1
  const maand = (anders.maand ?? '2026-03') as string
  const prestaties = lijnen.map((lijn) => {
    const begin = datum(lijn.begin ?? `${lijn.maand ?? maand}-01`)
    const uren = lijn.uren ?? 10
    return {
      bsn: lijn.bsn ?? BSN,
      ProductReferentie: { ReferentieNummer: lijn.ref, ...(lijn.vorig && { VorigReferentieNummer: lijn.vorig }) },
      ToewijzingNummer: lijn.nummer,
      ProductCategorie: lijn.categorie ?? '02',
      ProductCode: lijn.product ?? '02A03',
      ProductPeriode: { Begindatum: begin, Einddatum: laatsteVanMaand(begin) },
      GeleverdVolume: uren,
      Eenheid: lijn.eenheid ?? '04',
      ProductTarief: lijn.tarief ?? UUR,
      IngediendBedrag: { Bedrag: lijn.centen ?? uren * (lijn.tarief ?? UUR), DebetCredit: lijn.credit ? 'C' : 'D' },
    }
  })
  const totaal = prestaties.reduce(
    (som, p) => som + (p.IngediendBedrag.DebetCredit === 'C' ? -1 : 1) * p.IngediendBedrag.Bedrag,
    0,
  )
  const perClient = Map.groupBy(prestaties, (p) => p.bsn)
  return {
    uitkomst: 'gelezen',
    wet: 'wmo',
    soort: '323',
    inhoud: {
      Header: eenKop('wmo', '323', {
        identificatie: anders.identificatie ?? `I${teller}`,
        agb: AGB,
        dagtekening: '2026-11-09',
      }),
      Declaratie: {
        DeclaratieNummer: anders.nummer ?? `D${teller}`,
        DeclaratiePeriode: { Begindatum: datum(`${maand}-01`), Einddatum: laatsteVanMaand(datum(`${maand}-01`)) },
        DeclaratieDagtekening: datum('2026-11-09'),
        TotaalIngediendBedrag: { TotaalBedrag: Math.abs(totaal), DebetCredit: totaal < 0 ? 'C' : 'D' },
        Clienten: {
          Client: [...perClient].map(([Bsn, eigen]) => ({
            Bsn,
            Prestaties: { Prestatie: eigen.map(({ bsn: _, ...p }) => p) },
          })),
        },
      },
    },
  } as Heenbericht<'323'>
}
