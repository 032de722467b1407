/** Fewer stories than this show nobody anything (instelling 'ervaring', sleutel 'minimum-verhalen'). */
export const MINIMUM = 10

/**
 * May a selection be shown? Large enough itself, and so is what is left when it is taken from a wider selection that can
 * be asked for too: otherwise the few that are left out could be worked out from the difference.
 */
export const isToonbaar = (aantal: number, ruimer: readonly number[], minimum = MINIMUM): boolean =>
  aantal >= minimum && ruimer.every((meer) => meer === aantal || meer - aantal >= minimum)

/** In a cloud each point is moved to the nearest multiple of five, so that no exact answer is shown. */
export function vergroofd({ a, b }: { a: number; b: number }): { a: number; b: number; c: number } {
  const vijf = (getal: number) => Math.round(getal / 5) * 5
  const links = vijf(a)
  const midden = Math.min(vijf(b), 100 - links)
  return { a: links, b: midden, c: 100 - links - midden }
}

export const gemiddeld = (getallen: readonly number[]): number =>
  getallen.length === 0 ? 0 : Math.round(getallen.reduce((som, een) => som + een, 0) / getallen.length)
