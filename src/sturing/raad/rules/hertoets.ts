import { als, type Beletsel } from '#values/beletsel.ts'

/** What happened to the paper that kept a promise. */
export const HERTOETSSOORTEN = ['gerectificeerd', 'ingetrokken'] as const
export type Hertoetssoort = (typeof HERTOETSSOORTEN)[number]

export const HERTOETSUITKOMSTEN = ['blijft', 'open'] as const
export type Hertoetsuitkomst = (typeof HERTOETSUITKOMSTEN)[number]

export function beletselenVoorHertoets(teHertoetsen: boolean): Beletsel[] {
  return als(!teHertoetsen, 'niets-te-hertoetsen', 'toezeggingId')
}
