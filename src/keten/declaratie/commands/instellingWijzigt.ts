import type { Context } from '#platform/command.ts'
import {
  type Effect,
  limietwissels,
  type Mandaatwissel,
  teltAlleen,
  type Voorstel,
} from '#uitvoering/inrichting/index.ts'
import { type Effectfunctie, findInstelling } from '#uitvoering/inrichting/reads.ts'
import { laatste } from '#values/datum.ts'
import { bevat } from '#values/periode.ts'
import { effectOpGrens, effectOpLimieten, effectOpSignalen, GRENZEN } from '../rules/instellingEffect.ts'
import { SIGNAALGRENZEN, type Signaalgrenzen } from '../rules/pgb.ts'
import { countOpenRegels, selectOpenVoor } from '../store/instellingEffect.ts'
import { selectTeVolgen } from '../store/pgb.ts'

/** Which claims fall under another amount or another approver, and which budgets get or lose a signal. */
export const effecten: readonly Effectfunctie[] = [
  { soort: 'declaratie', kamer: 'declaratie', bereken: metBedrag },
  { soort: 'mandaat', kamer: 'declaratie', bereken: metMandaat },
  { soort: 'pgb', kamer: 'declaratie', bereken: metGrenzen },
  { soort: 'taakveld', kamer: 'declaratie', bereken: metTaakveld },
]

/** These settings are read on the day of the deed: compared on the first day of the new one, or today when that is later. */
async function nuEnStraks<T>({ db, mandaat, vandaag }: Context, voorstel: Voorstel) {
  const op = laatste(vandaag, voorstel.periode.begin)
  const nu = await findInstelling<T>(db, mandaat, voorstel.soort, voorstel.sleutel, op)
  return { nu, straks: bevat(voorstel.periode, op) ? (voorstel.waarde as T) : nu }
}

async function metBedrag(context: Context, voorstel: Voorstel): Promise<Effect> {
  const sleutel = voorstel.sleutel as keyof typeof GRENZEN
  const { nu, straks } = await nuEnStraks<number>(context, voorstel)
  const open = await selectOpenVoor(context.db, context.mandaat, sleutel)
  return effectOpGrens(GRENZEN[sleutel], open, nu ?? null, straks ?? null)
}

/** A line is booked once, by the mapping of its month of care. */
async function metTaakveld({ db, mandaat }: Context, voorstel: Voorstel): Promise<Effect> {
  return teltAlleen(voorstel, await countOpenRegels(db, mandaat), {
    wat: { nl: 'declaratieregels zonder besluit', en: 'claim lines without a decision' },
    voor: {
      nl: 'zorg in maanden die daarna beginnen; wat geboekt is houdt zijn taakveld',
      en: 'care in months that begin afterwards; what was booked keeps its policy field',
    },
    bron: 'Iv3, taakvelden sociaal domein',
  })
}

async function metMandaat(context: Context, voorstel: Voorstel): Promise<Effect> {
  const wissels = limietwissels(voorstel.waarde as Mandaatwissel, 'declaratie:goedkeuren')
  return effectOpLimieten(await selectOpenVoor(context.db, context.mandaat, 'akkoord'), wissels)
}

async function metGrenzen(context: Context, voorstel: Voorstel): Promise<Effect> {
  const { db, mandaat, vandaag } = context
  const { nu = SIGNAALGRENZEN, straks = SIGNAALGRENZEN } = await nuEnStraks<Signaalgrenzen>(context, voorstel)
  const { laatste: totEnMet, budgetten } = await selectTeVolgen(db, mandaat, vandaag)
  const lopend = budgetten.map((budget) => ({ ...budget, besteed: budget.besteed ?? {} }))
  return effectOpSignalen(lopend, totEnMet, nu, straks)
}
