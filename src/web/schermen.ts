import type { Scherm } from '#platform/ui/scherm.ts'
import { schermen as inrichting } from '#uitvoering/inrichting/screens/index.ts'
import { schermen as toegang } from '#uitvoering/toegang/screens/index.ts'

/** The pages of all rooms, in flow order. */
export const schermen: readonly Scherm[] = [...inrichting, ...toegang]
