/** coefficients · x = uitkomst, over x ≥ 0. */
export type Vergelijking = { termen: ReadonlyMap<number, number>; uitkomst: number }

const NUL = 1e-7

/**
 * Between which values one unknown must lie: the simplex method in two phases, smallest index first so that it ends.
 * Undefined when the equations contradict each other.
 */
export function grenzenVan(
  vergelijkingen: readonly Vergelijking[],
  onbekenden: number,
  welke: number,
): { laag: number; hoog: number } | undefined {
  const laag = minimum(vergelijkingen, onbekenden, welke, 1)
  const hoog = minimum(vergelijkingen, onbekenden, welke, -1)
  if (laag === undefined || hoog === undefined) return undefined
  return { laag: rond(laag), hoog: rond(-hoog) }
}

const rond = (getal: number) => {
  const heel = Math.round(getal)
  return Math.abs(getal - heel) < 1e-6 ? heel || 0 : getal
}

/** Least value of teken · x[welke]; -Infinity when it has no end. */
function minimum(
  vergelijkingen: readonly Vergelijking[],
  onbekenden: number,
  welke: number,
  teken: 1 | -1,
): number | undefined {
  const rijen = vergelijkingen.length
  const breedte = onbekenden + rijen
  const tabel = vergelijkingen.map(({ termen, uitkomst }, r) => {
    const rij = new Array<number>(breedte + 1).fill(0)
    const om = uitkomst < 0 ? -1 : 1
    for (const [kolom, waarde] of termen) rij[kolom] = om * waarde
    rij[onbekenden + r] = 1
    rij[breedte] = om * uitkomst
    return rij
  })
  const basis = tabel.map((_, r) => onbekenden + r)
  const kunstmatig = new Array<number>(breedte + 1).fill(0)
  for (let r = 0; r < rijen; r += 1) kunstmatig[onbekenden + r] = 1
  for (const rij of tabel) trekAf(kunstmatig, rij, 1)
  pivoteer(tabel, basis, kunstmatig, breedte)
  if (-kunstmatig[breedte]! > NUL) return undefined
  verdrijfKunstmatige(tabel, basis, onbekenden, breedte)
  const doel = new Array<number>(breedte + 1).fill(0)
  doel[welke] = teken
  for (const [r, kolom] of basis.entries()) trekAf(doel, tabel[r]!, doel[kolom]!)
  return pivoteer(tabel, basis, doel, onbekenden) ? -doel[breedte]! : Number.NEGATIVE_INFINITY
}

function trekAf(van: number[], rij: readonly number[], factor: number): void {
  if (factor === 0) return
  for (const [k, waarde] of rij.entries()) van[k] = van[k]! - factor * waarde
}

/** False when the goal can go down without end. */
function pivoteer(tabel: number[][], basis: number[], doel: number[], kolommen: number): boolean {
  const rechts = doel.length - 1
  for (;;) {
    const kolom = doel.findIndex((waarde, k) => k < kolommen && waarde < -NUL)
    if (kolom < 0) return true
    let rij = -1
    for (const [r, een] of tabel.entries()) {
      if (een[kolom]! <= NUL) continue
      const verhouding = een[rechts]! / een[kolom]!
      const beste = rij < 0 ? Number.POSITIVE_INFINITY : tabel[rij]![rechts]! / tabel[rij]![kolom]!
      const gelijk = Math.abs(verhouding - beste) <= NUL
      if (verhouding < beste - NUL || (gelijk && basis[r]! < basis[rij]!)) rij = r
    }
    if (rij < 0) return false
    wissel(tabel, basis, doel, rij, kolom)
  }
}

function wissel(tabel: number[][], basis: number[], doel: number[], rij: number, kolom: number): void {
  const spil = tabel[rij]!
  const deler = spil[kolom]!
  for (const [k, waarde] of spil.entries()) spil[k] = waarde / deler
  for (const [r, een] of tabel.entries()) if (r !== rij) trekAf(een, spil, een[kolom]!)
  trekAf(doel, spil, doel[kolom]!)
  basis[rij] = kolom
}

/** Artificial unknowns at nil leave the basis; an equation that says nothing new leaves the table. */
function verdrijfKunstmatige(tabel: number[][], basis: number[], onbekenden: number, breedte: number): void {
  for (let r = tabel.length - 1; r >= 0; r -= 1) {
    if (basis[r]! < onbekenden) continue
    const kolom = tabel[r]!.findIndex((waarde, k) => k < onbekenden && Math.abs(waarde) > NUL)
    if (kolom < 0) {
      tabel.splice(r, 1)
      basis.splice(r, 1)
    } else wissel(tabel, basis, new Array<number>(breedte + 1).fill(0), r, kolom)
  }
}
