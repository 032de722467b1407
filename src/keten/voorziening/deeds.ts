import { type Context, doOnBehalf } from '#platform/command.ts'
import { type Hertoets, hertoets as hertoetsNamens } from './commands/herbeoordeling.ts'
import { type LegVerbruikVast, legVerbruikVast as verbruik } from './commands/legVerbruikVast.ts'
import {
  type HerroepMelding,
  herroepMeldingNamens,
  type MeldStart,
  type MeldStop,
  meldStartNamens,
  meldStopNamens,
} from './commands/levering.ts'
import { type OntvangVerzoek, ontvangVerzoek as ontvang } from './commands/verzoek.ts'

export { legBekendmakingVast } from './commands/bezwaar.ts'
export { legBezwaarbriefVast } from './commands/bezwaarbrief.ts'
export type { LegVerbruikVast } from './commands/legVerbruikVast.ts'
export type { HerroepMelding, MeldStart, MeldStop } from './commands/levering.ts'
export type { OntvangVerzoek } from './commands/verzoek.ts'

export const meldStart = (context: Context, input: MeldStart) => doOnBehalf(meldStartNamens, context, input)
export const meldStop = (context: Context, input: MeldStop) => doOnBehalf(meldStopNamens, context, input)
/** StatusAanlevering 3: takes back the start or stop with this begindatum. */
export const herroepMelding = (context: Context, input: HerroepMelding) =>
  doOnBehalf(herroepMeldingNamens, context, input)
export const ontvangVerzoek = (context: Context, input: OntvangVerzoek) => doOnBehalf(ontvang, context, input)
/** What was planned already moves to this day. Whether one may is for who calls to ask. */
export const planHertoets = (context: Context, input: Hertoets) => doOnBehalf(hertoetsNamens, context, input)
/** Once per bronId; refuses what passes the assigned volume or budget. */
export const legVerbruikVast = (context: Context, input: LegVerbruikVast) => doOnBehalf(verbruik, context, input)
