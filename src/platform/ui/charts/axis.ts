const CHAR = 6.7

function textWidth(text: string): number {
  return text.length * CHAR
}

export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(textWidth))
}

/** Which labels fit under an axis: every 1st, 2nd, 3rd, 6th or 12th. */
export function ticksThatFit(count: number, width: number, labelWidth: number): number[] {
  const room = Math.max(1, Math.floor(width / (labelWidth + 30)))
  const step = [1, 2, 3, 4, 6, 12, 24, 36].find((one) => Math.ceil(count / one) <= room) ?? count
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step)
}

/** Labels at the end of lines may not overlap: pushes them apart, keeping their order. */
export function spread(wanted: readonly number[], gap: number, lowest: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y)
  order.forEach((item, rank) => {
    const above = order[rank - 1]
    if (above) item.y = Math.max(item.y, above.y + gap)
  })
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const item = order[rank]!
    const below = order[rank + 1]
    item.y = Math.min(item.y, below ? below.y - gap : lowest)
  }
  const result: number[] = []
  for (const item of order) result[item.index] = item.y
  return result
}
