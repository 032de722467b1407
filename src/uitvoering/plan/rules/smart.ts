import { type Datum, plusMaanden } from '#values/datum.ts'

export type SmartGemis = 'smart-specifiek' | 'smart-meetbaar' | 'smart-afgesproken' | 'smart-haalbaar' | 'smart-tijd'

export type DoelInWording = {
  tekst: string
  resultaat: string
  streefdatum: Datum | null
  beginNiveau: number | null
  streefNiveau: number | null
  heeftAfspraak: boolean
}

const VAAG = /\b(beter|meer|minder|vaker|goed|fijn|prettig|werken aan|aandacht voor|stabiel)\b/i
const TELBAAR =
  /\d|\b(een|één|twee|drie|vier|vijf|zes|zeven|elk|elke|iedere|geen|alle|diploma|dagelijks|wekelijks|every|each|no|all|one|two|three|four|five|six)\b/i
const MAANDEN = 12
const SPRONG = 2

/**
 * What a goal does not say yet. Help at writing and nothing more: it refuses nothing and asks no field that is not there.
 * It looks at words only, so it can be wrong; who writes the goal decides.
 */
export function smartGemis(doel: DoelInWording, vandaag: Datum): SmartGemis[] {
  const woorden = doel.tekst.trim().split(/\s+/).filter(Boolean)
  const gemis: SmartGemis[] = []
  if (woorden.length < 3 || (woorden.length < 8 && VAAG.test(doel.tekst))) gemis.push('smart-specifiek')
  if (!TELBAAR.test(doel.resultaat)) gemis.push('smart-meetbaar')
  if (!doel.heeftAfspraak) gemis.push('smart-afgesproken')
  if (doel.beginNiveau !== null && doel.streefNiveau !== null && doel.streefNiveau - doel.beginNiveau > SPRONG)
    gemis.push('smart-haalbaar')
  // R10: help is short and temporary; a goal further off wants a nearer step.
  if (doel.streefdatum !== null && doel.streefdatum > plusMaanden(vandaag, MAANDEN)) gemis.push('smart-tijd')
  return gemis
}
