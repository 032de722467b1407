import type { Scherm } from '#platform/ui/scherm.ts'

/** The pages of all rooms, in flow order. */
export const schermen: readonly Scherm[] = []
