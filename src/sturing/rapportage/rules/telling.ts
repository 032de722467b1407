/** A table of counts with its totals. One dimension is a single row; then there are no column totals to subtract. */
export type Telling = { rijen: string[]; kolommen: string[]; aantallen: number[][] }

/** Row and column of a cell; the index after the last one is the total. */
export type Plaats = { rij: number; kolom: number }

export type Rand = Plaats & { sleutel: string; waarde: number; totaal: boolean; teken: 1 | -1; vrij: boolean }

/**
 * Every number of the table as an edge between its row and its column, so that an attacker's sums are flows. Inner
 * cells and the grand total count as plus, the margins as minus: then each row and each column sums to nil, and all that
 * anyone can deduce is how far a cycle can be pushed. A `vrij` edge is not in the table: nobody can subtract from it.
 */
export function randenVan({ rijen, kolommen, aantallen }: Telling): Rand[] {
  const r = rijen.length
  const c = kolommen.length
  const cel = (rij: number, kolom: number) => aantallen[rij]?.[kolom] ?? 0
  const waarde = (rij: number, kolom: number) =>
    bereik(rij, r).reduce((som, i) => som + bereik(kolom, c).reduce((deel, j) => deel + cel(i, j), 0), 0)
  return Array.from({ length: (r + 1) * (c + 1) }, (_, n) => {
    const plaats = { rij: Math.floor(n / (c + 1)), kolom: n % (c + 1) }
    const totaal = plaats.rij === r || plaats.kolom === c
    const hoek = plaats.rij === r && plaats.kolom === c
    return {
      ...plaats,
      sleutel: sleutelVan(plaats),
      waarde: waarde(plaats.rij, plaats.kolom),
      totaal,
      teken: totaal && !hoek ? -1 : 1,
      vrij: r === 1 && plaats.rij === r,
    }
  })
}

export function sleutelVan({ rij, kolom }: Plaats): string {
  return `${rij},${kolom}`
}

/** The cells under an index: one, or all of them when it is the total. */
function bereik(index: number, aantal: number): number[] {
  return index === aantal ? Array.from({ length: aantal }, (_, i) => i) : [index]
}

export function tellingfouten({ rijen, kolommen, aantallen }: Telling): string[] {
  const vorm = aantallen.length === rijen.length && aantallen.every((rij) => rij.length === kolommen.length)
  const geheel = aantallen.flat().every((n) => Number.isSafeInteger(n) && n >= 0)
  return [...(vorm ? [] : ['vorm-past-niet']), ...(geheel ? [] : ['geen-aantal'])]
}
