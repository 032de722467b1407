export const REGELSTANDEN = [
  'wacht op akkoord',
  'geparkeerd',
  'afgekeurd',
  'goedgekeurd',
  'betaalbaar',
  'gecrediteerd',
] as const
export type Regelstand = (typeof REGELSTANDEN)[number]

export type Regelfeiten = {
  besluit: 'goedgekeurd' | 'afgekeurd' | null
  geparkeerdOp: string | null
  gecrediteerdDoor: string | null
  betaalopdrachtId: string | null
}

/** Mirrored by the view declaratie.regelstand; a test holds the two equal. */
export function standVanRegel({ besluit, geparkeerdOp, gecrediteerdDoor, betaalopdrachtId }: Regelfeiten): Regelstand {
  if (besluit === 'afgekeurd') return 'afgekeurd'
  if (gecrediteerdDoor !== null) return 'gecrediteerd'
  if (betaalopdrachtId !== null) return 'betaalbaar'
  if (besluit === 'goedgekeurd') return 'goedgekeurd'
  return geparkeerdOp === null ? 'wacht op akkoord' : 'geparkeerd'
}

export type Declaratiefeiten = {
  beantwoordOp: string | null
  wacht: number
  geparkeerd: number
  goedgekeurd: number
  codes: readonly string[]
  betaalopdrachtId: string | null
}
export const DECLARATIESTANDEN = [
  'afgekeurd',
  'wacht op akkoord',
  'geparkeerd',
  'te betalen',
  'betaalbaar',
  'beantwoord',
] as const
export type Declaratiestand = (typeof DECLARATIESTANDEN)[number]

export function standVanDeclaratie(d: Declaratiefeiten): Declaratiestand {
  if (d.codes.length > 0) return 'afgekeurd'
  if (d.beantwoordOp === null) return d.wacht > 0 ? 'wacht op akkoord' : 'geparkeerd'
  if (d.betaalopdrachtId !== null) return 'betaalbaar'
  return d.goedgekeurd > 0 ? 'te betalen' : 'beantwoord'
}
