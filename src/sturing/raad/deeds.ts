import { type Context, doOnBehalf } from '#platform/command.ts'
import { vraagHertoets as hertoetsvraag } from './commands/hertoets.ts'
import { doeGestand as command, type Gestand } from './commands/toezegging.ts'
import type { VeranderdStuk } from './store/hertoets.ts'

/** Door for rapportage: a published paper keeps a promise. */
export const doeGestand = (context: Context, input: Gestand) => doOnBehalf(command, context, input)

/** Door for rapportage: a paper that kept promises was corrected or withdrawn. */
export const vraagHertoets = (context: Context, input: VeranderdStuk) => doOnBehalf(hertoetsvraag, context, input)
