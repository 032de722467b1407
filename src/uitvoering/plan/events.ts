import type { Datum } from '#values/datum.ts'
import { defineEvent } from '#values/event.ts'

type Versie = { planId: string; planversieId: string; huishoudenId: string; nr: number; op: Datum }

/** A version holds from now: the provisions it asks become work downstream. */
export const planVastgesteld = defineEvent<Versie & { gevraagdeVoorzieningIds: string[] }>('plan.planVastgesteld')
export const planOndertekend = defineEvent<Versie & { persoonId: string | null; namensId: string | null }>(
  'plan.planOndertekend',
)
export const regisseurGewijzigd = defineEvent<{
  planId: string
  huishoudenId: string
  medewerkerId: string
  op: Datum
}>('plan.regisseurGewijzigd')
export const planGesloten = defineEvent<{ planId: string; huishoudenId: string; op: Datum }>('plan.planGesloten')
/** Another municipality, or another regisseur here, took it over. */
export const planOvergedragen = defineEvent<{
  planId: string
  huishoudenId: string
  naarGemeente: string | null
  personen: string[]
  op: Datum
}>('plan.planOvergedragen')
