import { type Context, doOnBehalf } from '#platform/command.ts'
import { doeGestand as command, type Gestand } from './commands/toezegging.ts'

/** Door for rapportage: a published paper keeps a promise. */
export const doeGestand = (context: Context, input: Gestand) => doOnBehalf(command, context, input)
