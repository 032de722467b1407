import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import { bewaartermijnen } from './bewaren.ts'
import { wachttijden } from './wachttijd.ts'

/** What this room reads of the dated settings. */
export const instellingsoorten: readonly Instellingsoort[] = [...bewaartermijnen, ...wachttijden]
