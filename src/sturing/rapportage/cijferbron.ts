import type { Context } from '#platform/command.ts'
import type { Datum } from '#values/datum.ts'
import type { Json } from './rules/afdruk.ts'
import type { Cijferdefinitie, Meting } from './rules/cijfer.ts'

export type Cijfervraag = { code: string; versie: number; parameters: Readonly<Record<string, Json>>; geldigOp: Datum }

/** Figures of one room: what they mean, and how to count them. A paper knows only this shape. */
export type Cijferbron = {
  definities: readonly Cijferdefinitie[]
  bereken(context: Context, vraag: Cijfervraag): Promise<Meting>
}

export const GEEN_BEREIK = { bereik: null }
