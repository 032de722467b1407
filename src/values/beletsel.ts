/** A reason why a deed cannot be done now. Not a bezwaar: that is a legal objection. */
export type Beletsel = {
  code: string
  veld?: string
  waarde?: Record<string, string | number>
}

/** One beletsel when the condition holds, none otherwise: a rule spreads these so that a form shows them all at once. */
export function als(
  conditie: boolean,
  code: string,
  veld?: string,
  waarde?: Record<string, string | number>,
): Beletsel[] {
  if (!conditie) return []
  return [{ code, ...(veld !== undefined && { veld }), ...(waarde !== undefined && { waarde }) }]
}

export function codesOf(beletselen: Iterable<Beletsel>): string[] {
  return Array.from(beletselen, (beletsel) => beletsel.code)
}
