import type { Beletsel } from '#values/beletsel.ts'

/** The request is understood and not allowed by a rule: 422, with every reason at once. */
export class Refused extends Error {
  readonly beletselen: readonly Beletsel[]
  constructor(beletselen: readonly Beletsel[]) {
    super(beletselen.map((beletsel) => beletsel.code).join(', '))
    this.name = 'Refused'
    this.beletselen = beletselen
  }
}

/** Does not exist, or lies outside the mandate: both read alike (404). */
export class NotFound extends Error {
  constructor() {
    super('niet-gevonden')
    this.name = 'NotFound'
  }
}

/** The caller's mandate does not hold the power that the deed asks (403). */
export class NotMandated extends Error {
  constructor() {
    super('niet-gemandateerd')
    this.name = 'NotMandated'
  }
}

/** Someone else changed it first (412). */
export class Stale extends Error {
  constructor() {
    super('intussen-gewijzigd')
    this.name = 'Stale'
  }
}

export function refuseIf(beletselen: readonly Beletsel[]): void {
  if (beletselen.length > 0) throw new Refused(beletselen)
}

/** Guards a draft that two people can edit: `verwacht` is the version from If-Match. */
export function refuseStale(verwacht: number | undefined, huidig: number): void {
  if (verwacht !== huidig) throw new Stale()
}
