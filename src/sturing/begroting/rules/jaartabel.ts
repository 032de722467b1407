import type { Geld } from '#values/geld.ts'
import { geld, som } from '#values/geld.ts'
import type { KadernotaInvoer } from './invoer.ts'
import type { LastenBaten } from './saldo.ts'
import { NIETS, saldo, telOp } from './saldo.ts'
import type { Voorstelregel } from './voorstel.ts'

export type AfgeleideJaren = ReadonlyMap<string, number>

export type Jaarkolom = LastenBaten & {
  jaar: number
  saldo: Geld
  structureel: Geld
  tijdelijk: Geld
  /** The part of the saldo whose year the paper does not print but its table implies. */
  afgeleid: Geld
  perCluster: Record<string, Geld>
}

const GEEN: AfgeleideJaren = new Map()

/** A structural amount runs on until a later one replaces it (BG6); all else counts in its own year only. */
export function bedragIn(regel: Voorstelregel, jaar: number, afgeleid: AfgeleideJaren = GEEN): LastenBaten {
  const gedateerd = regel.bedragen.map((b) => ({ ...b, jaar: b.jaar ?? afgeleid.get(regel.code) ?? null }))
  if (regel.soort !== 'structureel') return telOp(gedateerd.filter((b) => b.jaar === jaar))
  const vroeger = gedateerd.flatMap((b) => (b.jaar !== null && b.jaar <= jaar ? [{ ...b, jaar: b.jaar }] : []))
  return vroeger.toSorted((a, b) => b.jaar - a.jaar)[0] ?? NIETS
}

/** The table is the sum of its lines by construction (BG1): there is no stored total that could differ. */
export function jaartabel(
  regels: readonly Voorstelregel[],
  jaren: readonly number[],
  afgeleid: AfgeleideJaren = GEEN,
): Jaarkolom[] {
  return jaren.map((jaar) => kolom(regels, jaar, afgeleid))
}

function kolom(regels: readonly Voorstelregel[], jaar: number, afgeleid: AfgeleideJaren): Jaarkolom {
  const saldoVan = (deel: readonly Voorstelregel[]) => som(deel.map((regel) => saldo(bedragIn(regel, jaar, afgeleid))))
  const clusters = Map.groupBy(regels, (regel) => regel.cluster)
  const totaal = telOp(regels.map((regel) => bedragIn(regel, jaar, afgeleid)))
  const structureel = saldoVan(regels.filter((regel) => regel.soort === 'structureel'))
  return {
    ...totaal,
    jaar,
    saldo: saldo(totaal),
    structureel,
    tijdelijk: geld(saldo(totaal) - structureel),
    afgeleid: saldoVan(regels.filter((regel) => afgeleid.get(regel.code) === jaar && heeftBedragZonderJaar(regel))),
    perCluster: Object.fromEntries([...clusters].map(([code, deel]) => [code, saldoVan(deel)])),
  }
}

export function heeftBedragZonderJaar(regel: Voorstelregel): boolean {
  return regel.bedragen.some((b) => b.jaar === null)
}

/** The saldo that the paper itself prints, per year. */
export function gedruktSaldo(invoer: KadernotaInvoer): Map<number, Geld> {
  const rij = invoer.jaartabel.rijen.find(({ soort }) => soort === 'saldo')
  return new Map((rij?.cellen ?? []).map(({ jaar, teken, bedrag }) => [jaar, geld(teken === 'N' ? bedrag : -bedrag)]))
}

/** The year of the one line without a year, when exactly one year makes the printed table add up; else no guess. */
export function leidJarenAf(regels: readonly Voorstelregel[], gedrukt: ReadonlyMap<number, Geld>): AfgeleideJaren {
  const [zonder, ...meer] = regels.filter(heeftBedragZonderJaar)
  if (!zonder || meer.length > 0) return GEEN
  const ontbrekend = saldo(telOp(zonder.bedragen.filter((b) => b.jaar === null)))
  const passend = [...gedrukt].filter(
    ([jaar, bedrag]) => bedrag - som(regels.map((regel) => saldo(bedragIn(regel, jaar)))) === ontbrekend,
  )
  return passend.length === 1 ? new Map([[zonder.code, passend[0]![0]]]) : GEEN
}
