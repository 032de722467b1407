import { type Datum, jaarVan } from '#values/datum.ts'
import { type Gemeten, isRijen } from './cijfer.ts'

/** The year or years that a figure is about, in words; null where it is about a day, a month, or years that are its rows. */
export function jarenVan({ parameters, jaren }: Pick<Gemeten, 'parameters' | 'jaren'>): string | null {
  const alle = typeof parameters.jaar === 'number' ? [parameters.jaar] : [...new Set(jaren)].toSorted()
  if (alle.length === 0) return null
  return alle.length === 1 ? String(alle[0]) : `${alle.slice(0, -1).join(', ')} en ${alle.at(-1)}`
}

/** Do these words say all the years already? */
export const noemt = (woorden: string, jaren: string): boolean =>
  (jaren.match(/\d{4}/g) ?? []).every((jaar) => new RegExp(`(?<!\\d)${jaar}(?!\\d)`).test(woorden))

/** The year of the paper where the budget has an amount for it, else the last before it, else the first after it. */
export function kiesBegrotingsjaar(begroot: readonly number[], peildatum: Datum): number {
  const jaar = jaarVan(peildatum)
  if (begroot.includes(jaar)) return jaar
  const gesorteerd = begroot.toSorted((a, b) => a - b)
  return gesorteerd.findLast((ander) => ander < jaar) ?? gesorteerd[0] ?? jaar
}

/** What a paper says above its first amount of the measures when that is not of its own year, or nothing is budgeted. */
export function uitlegBegrotingsjaar(
  cijfer: Pick<Gemeten, 'definitie' | 'parameters'>,
  peildatum: Datum,
  begroot: readonly number[],
): string | undefined {
  if (!cijfer.definitie.vraagt.includes('begrotingsjaar')) return undefined
  const [jaar, eigen] = [Number(cijfer.parameters.jaar), jaarVan(peildatum)]
  if (jaar === eigen)
    return begroot.includes(eigen) ? undefined : `Voor ${eigen} is bij deze maatregelen geen bedrag begroot.`
  const waarom = begroot.includes(eigen)
    ? `Voor ${eigen} is bij deze maatregelen ook een bedrag begroot.`
    : `Voor ${eigen} is bij deze maatregelen geen bedrag begroot.`
  return `${waarom} De bedragen van de maatregelen hieronder gaan over ${jaar}.`
}

const HELE_BEGROTING = ['begroting.budget', 'begroting.budget-per-cluster']

/** What a paper says above a nil of the whole budget, which would else read as if nothing may be spent. */
export function uitlegZonderBegroting({
  definitie,
  parameters,
  waarde,
}: Pick<Gemeten, 'definitie' | 'parameters' | 'waarde'>): string | undefined {
  if (!HELE_BEGROTING.includes(definitie.code)) return undefined
  const bedrag = isRijen(waarde) ? waarde.totaal : waarde
  return bedrag === 0 ? `Voor ${Number(parameters.jaar)} is nog geen begroting vastgesteld.` : undefined
}
