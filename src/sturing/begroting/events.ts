import type { Datum } from '#values/datum.ts'
import { defineEvent } from '#values/event.ts'
import type { Orgaan, Wijzigingsoort } from './rules/wijziging.ts'

/** A wijziging became budget: figures with a later day differ from now on. */
export const wijzigingVastgesteld = defineEvent<{
  wijzigingId: string
  soort: Wijzigingsoort
  orgaan: Orgaan
  besluitdatum: Datum
  besluitnummer: string
}>('begroting.wijzigingVastgesteld')

/** A payment of the chain found its line. */
export const realisatieGeboekt = defineEvent<{ bronId: string; regel: string; datum: Datum; bedragCents: number }>(
  'begroting.realisatieGeboekt',
)
