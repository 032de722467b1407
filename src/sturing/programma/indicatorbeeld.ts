import type { Context } from '#platform/command.ts'
import { findCijfer } from '#sturing/monitor/index.ts'
import { listReeks } from '#sturing/monitor/reads.ts'
import { eersteVanMaand, plusMaanden } from '#values/datum.ts'
import { bewegingVan } from './rules/verwachting.ts'
import { listIndicatoren } from './store/indicator.ts'

const MAANDEN = 13

/** The indicators of the measures of a programme, each with its figure of the last month and the year before it. */
export async function toonIndicatoren(context: Context, programmaId: string) {
  const rijen = await listIndicatoren(context.db, context.mandaat, programmaId)
  const standen = new Map<string, Awaited<ReturnType<typeof standVan>>>()
  for (const { code } of rijen) if (!standen.has(code)) standen.set(code, await standVan(context, code))
  return rijen.map((rij) => ({ ...rij, ...standen.get(rij.code)! }))
}

async function standVan(context: Context, code: string) {
  const definitie = findCijfer(code)
  if (!definitie) return { naam: { nl: code, en: code }, eenheid: null, punten: [], beweging: null }
  const tot = plusMaanden(eersteVanMaand(context.vandaag), -1)
  const punten = await listReeks(context, definitie, plusMaanden(tot, 1 - MAANDEN), tot)
  const beweging = bewegingVan(punten.map(({ waarde }) => waarde)) ?? null
  return { naam: definitie.naam, eenheid: definitie.eenheid, punten, beweging }
}
