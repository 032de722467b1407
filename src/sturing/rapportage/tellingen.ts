import type { Context } from '#platform/command.ts'
import { getCijfer as getMonitorcijfer } from '#sturing/monitor/reads.ts'
import { listGebieden } from '#uitvoering/inrichting/reads.ts'
import { type Datum, datum, plusMaanden } from '#values/datum.ts'
import { type Afdruk, canoniek, type Json } from './rules/afdruk.ts'
import { isTabel } from './rules/cijfer.ts'
import {
  ALLE,
  type Getoond,
  type Herleid,
  herleidbaar,
  reedsVerborgen,
  STATISTIEKEN,
  type Statistiek,
  sleutelVanPlek,
  type Telplek,
} from './rules/herleiding.ts'
import { DREMPEL } from './rules/onderdrukking.ts'
import { maandnaam } from './rules/stuksoort.ts'
import { listTelafdrukken } from './store/publicatie.ts'

type Gebieden = readonly { code: string; naam: string }[]
type Afgedrukt = Pick<Afdruk, 'code' | 'parameters' | 'waarde'>

const PER_WIJK = 'monitor.clienten-per-wijk'
const MEESTE_MAANDEN = 24

/** What every earlier publicatie told about counts of people, oldest first. */
export type Eerder = { getoond: Getoond[]; gebieden: Gebieden }

export async function leesEerder({ db, mandaat }: Context, op: Datum): Promise<Eerder> {
  const gebieden = await listGebieden(db, mandaat, op)
  const afdrukken = (await listTelafdrukken(db, mandaat)).map((rij) => JSON.parse(rij.canoniek) as Afdruk)
  return { gebieden, getoond: afdrukken.flatMap((afdruk) => getoondVan(0, afdruk, gebieden)) }
}

export const isTelling = (code: string): boolean =>
  code === PER_WIJK || (STATISTIEKEN as readonly string[]).includes(code)

function getoondVan(nummer: number, { code, parameters, waarde }: Afgedrukt, gebieden: Gebieden): Getoond[] {
  if (!isTelling(code)) return []
  const wet = String(parameters.wet ?? ALLE)
  const tot = parameters.tot ?? parameters.maand
  if (typeof tot !== 'string') return []
  if (code === PER_WIJK) return isTabel(waarde) ? uitTabel(nummer, waarde, { maand: datum(tot), wet }, gebieden) : []
  const wijk = String(parameters.wijk ?? ALLE)
  const stroom = code !== 'monitor.clienten'
  const van = stroom && typeof parameters.van === 'string' ? parameters.van : tot
  const plekken = maandenVan(datum(van), datum(tot)).map((maand) => ({ code: code as Statistiek, maand, wet, wijk }))
  return [{ nummer, plekken, waarde: typeof waarde === 'number' ? waarde : null }]
}

function uitTabel(
  nummer: number,
  { kolommen, cellen }: { kolommen: string[]; cellen: (number | null)[][] },
  bij: { maand: Datum; wet: string },
  gebieden: Gebieden,
): Getoond[] {
  const plekken = kolommen.map((naam): Telplek => {
    const wijk = gebieden.find((gebied) => gebied.naam === naam)?.code ?? naam
    return { code: 'monitor.clienten', wijk, ...bij }
  })
  const cel = (n: number) => cellen[0]?.[n] ?? null
  return [
    ...plekken.map((plek, n) => ({ nummer, plekken: [plek], waarde: cel(n) })),
    { nummer, plekken, waarde: cel(kolommen.length) },
  ]
}

function maandenVan(van: Datum, tot: Datum): Datum[] {
  const maanden = [van]
  while (maanden.at(-1)! < tot && maanden.length < MEESTE_MAANDEN) maanden.push(plusMaanden(maanden.at(-1)!, 1))
  return maanden
}

/** Names of the columns that the same table hid before: they stay hidden, or old and new laid together would tell. */
export function verborgenKolommen({ getoond, gebieden }: Eerder, code: string, parameters: Record<string, Json>) {
  if (code !== PER_WIJK || typeof parameters.maand !== 'string') return new Set<string>()
  const verborgen = reedsVerborgen(getoond)
  const bij = { code: 'monitor.clienten', maand: datum(parameters.maand), wet: ALLE } as const
  return new Set(
    gebieden.filter(({ code: wijk }) => verborgen.has(sleutelVanPlek({ ...bij, wijk }))).map(({ naam }) => naam),
  )
}

export type Herleidwaarschuwing = { nummer: number; wijk: string; maand: string }

/** Small counts that this paper gives away together with everything published before. */
export async function toetsHerleiding(
  context: Context,
  { getoond, gebieden }: Eerder,
  cijfers: readonly (Afgedrukt & { nummer: number })[],
): Promise<Herleidwaarschuwing[]> {
  const eerder = getoond
  const nieuw = cijfers.flatMap(({ nummer, ...cijfer }) => getoondVan(nummer, cijfer, gebieden))
  const bekend = new Set(eerder.map((een) => canoniek({ p: een.plekken.map(sleutelVanPlek), w: een.waarde })))
  const zegtIets = nieuw.some((een) => !bekend.has(canoniek({ p: een.plekken.map(sleutelVanPlek), w: een.waarde })))
  if (!zegtIets) return []
  const aantallen = new Map<string, number>()
  const wijken = gebieden.map(({ code }) => code)
  for (const plek of plekkenVan([...eerder, ...nieuw], wijken)) {
    const { code, maand, wet, wijk } = plek
    const parameters = { maand, ...(wet !== ALLE && { wet }), ...(wijk !== ALLE && { wijk }) }
    const { aantal } = await getMonitorcijfer(context, { code, versie: 1, parameters })
    aantallen.set(sleutelVanPlek(plek), aantal ?? 0)
  }
  const werkelijk = (plek: Telplek) => aantallen.get(sleutelVanPlek(plek)) ?? 0
  const gevonden = herleidbaar(eerder, nieuw, { wijken, werkelijk, drempel: DREMPEL.openbaar })
  return gevonden.map(({ nummer, plek }: Herleid) => ({
    nummer,
    wijk: gebieden.find(({ code }) => code === plek.wijk)?.naam ?? 'de hele gemeente',
    maand: maandnaam(plek.maand),
  }))
}

/** Every count that may matter: of all three statistics, in the months that were named and the one before. */
function plekkenVan(getoond: readonly Getoond[], wijken: readonly string[]): Telplek[] {
  const groepen = new Map<string, { maand: Datum; wet: string }>()
  for (const { plekken } of getoond) {
    for (const { maand, wet } of plekken) {
      for (const een of [maand, plusMaanden(maand, -1)]) groepen.set(`${een}|${wet}`, { maand: een, wet })
    }
  }
  return [...groepen.values()].flatMap((groep) =>
    STATISTIEKEN.flatMap((code) => [...wijken, ALLE].map((wijk) => ({ code, wijk, ...groep }))),
  )
}
