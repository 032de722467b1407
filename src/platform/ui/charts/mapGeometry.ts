export type Position = readonly [number, number]
export type Ring = readonly Position[]

type Box = { x: [number, number]; y: [number, number] }
const RADIANS = Math.PI / 180

function boxOf(rings: readonly Ring[]): Box {
  const xs = rings.flat().map(([x]) => x)
  const ys = rings.flat().map(([, y]) => y)
  return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] }
}

/** Fits plain or geographic coordinates into a width; on a municipality's scale an equirectangular picture is exact enough. */
export function fitInto(
  rings: readonly Ring[],
  width: number,
  geographic: boolean,
): { height: number; place: (position: Position) => Position } {
  const box = boxOf(rings)
  const shrink = geographic ? Math.cos(((box.y[0] + box.y[1]) / 2) * RADIANS) : 1
  const wide = (box.x[1] - box.x[0]) * shrink || 1
  const tall = box.y[1] - box.y[0] || 1
  const margin = 4
  const scale = (width - 2 * margin) / wide
  const height = tall * scale + 2 * margin
  return {
    height,
    place: ([x, y]) => [
      margin + (x - box.x[0]) * shrink * scale,
      margin + (geographic ? box.y[1] - y : y - box.y[0]) * scale,
    ],
  }
}

export function pathOf(rings: readonly Ring[], place: (position: Position) => Position): string {
  return rings
    .map(
      (ring) =>
        `M${ring
          .map((position) =>
            place(position)
              .map((one) => one.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('')
}

function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

/** The centre of mass of the largest ring: where the name is written. */
export function centreOf(rings: readonly Ring[]): Position {
  const ring = rings.toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)))[0] ?? []
  const area = signedArea(ring)
  if (area === 0) return ring[0] ?? [0, 0]
  let cx = 0
  let cy = 0
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!
    const cross = x * nextY - nextX * y
    cx += (x + nextX) * cross
    cy += (y + nextY) * cross
  })
  return [cx / (6 * area), cy / (6 * area)]
}
