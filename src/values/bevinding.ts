/**
 * A remark on a paper: what it says does not fit together. It alters and refuses nothing; a Beletsel does.
 * `plaats` names the part of the paper, `bron` the line of an imported source.
 */
export type Bevinding = {
  code: string
  plaats: string
  bron?: string
  waarde?: Record<string, string | number>
}

/** One bevinding when the condition holds, none otherwise, as `als` does for a Beletsel. */
export function merkOp(conditie: boolean, bevinding: Bevinding): Bevinding[] {
  return conditie ? [bevinding] : []
}
