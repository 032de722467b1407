import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, eersteVanMaand, isDatum, jaarVan, laatste } from '#values/datum.ts'
import { dubbele, rijlezer, tabelVan } from '#values/invoerrij.ts'

export const KOLOMMEN = ['kenmerk', 'beschikkingnummer', 'product', 'maand', 'bedrag'] as const

export type Besteding = {
  regel: number
  kenmerk: string
  beschikkingnummer: number
  product: string
  maand: Datum
  bedrag: number
}
export type Budget = {
  id: string
  beschikkingnummer: number | null
  productCode: string
  jaarbedrag: number
  begin: Datum
  eind: Datum | null
  /** Already spent, by year. */
  besteed: Readonly<Record<number, number>>
}

/** The statement of the SVB: a line a month and budget. */
export function leesBestedingen(inhoud: string, vandaag: Datum): { bestedingen: Besteding[]; fouten: Beletsel[] } {
  const { tabel, fouten } = tabelVan(inhoud, KOLOMMEN)
  const gelezen = tabel.rijen.map(({ regel, waarden }) => {
    const rij = rijlezer(regel, waarden)
    const kenmerk = rij.tekst('kenmerk').slice(0, 60)
    const nummer = rij.tekst('beschikkingnummer')
    if (nummer && !/^\d{1,9}$/.test(nummer)) rij.fout('beschikkingnummer', 'regel-geen-nummer')
    const product = rij.tekst('product')
    const maand = `${rij.tekst('maand')}-01`
    if (!isDatum(maand)) rij.fout('maand', 'regel-geen-maand')
    else if (maand > vandaag) rij.fout('maand', 'regel-in-toekomst')
    const bedrag = rij.bedrag('bedrag')
    return {
      rij,
      besteding: { regel, kenmerk, beschikkingnummer: Number(nummer), product, maand: maand as Datum, bedrag },
    }
  })
  return {
    bestedingen: gelezen.map((een) => een.besteding),
    fouten: [
      ...fouten,
      ...gelezen.flatMap((een) => een.rij.fouten),
      ...dubbele(
        gelezen.map(({ besteding }) => ({ regel: besteding.regel, sleutel: besteding.kenmerk })),
        'kenmerk',
      ),
    ],
  }
}

/** Of which budget a line is. */
export const budgetVan = (besteding: Besteding, budgetten: readonly Budget[]): Budget | undefined =>
  budgetten.find(
    (een) => een.beschikkingnummer === besteding.beschikkingnummer && een.productCode === besteding.product,
  )

/** A budget is not overspent: what a year holds already and what this file adds, stay within it. */
export function beletselenVoorBestedingen(
  bestedingen: readonly Besteding[],
  budgetten: readonly Budget[],
  bekend: ReadonlySet<string>,
): Beletsel[] {
  const opgeteld = new Map<string, number>()
  return bestedingen.flatMap((een) => {
    const plek = (kolom: string) => [`regel ${een.regel}, ${kolom}`, { regel: een.regel }] as const
    const budget = budgetVan(een, budgetten)
    if (!budget) return als(true, 'regel-pgb-onbekend', ...plek('beschikkingnummer'))
    const jaar = jaarVan(een.maand)
    const sleutel = `${budget.id}/${jaar}`
    const samen = (opgeteld.get(sleutel) ?? budget.besteed[jaar] ?? 0) + een.bedrag
    opgeteld.set(sleutel, samen)
    const buiten = een.maand < `${budget.begin.slice(0, 7)}-01` || (budget.eind !== null && een.maand > budget.eind)
    return [
      ...als(bekend.has(een.kenmerk), 'regel-besteding-bestaat', ...plek('kenmerk')),
      ...als(buiten, 'regel-buiten-budgetperiode', ...plek('maand')),
      ...als(samen > budget.jaarbedrag, 'regel-boven-budget', ...plek('bedrag')),
    ]
  })
}

const maandnummer = (dag: Datum) => 12 * jaarVan(dag) + Number(dag.slice(5, 7))

/** Percentages of what the months so far ask, and how many months there must be; a municipality sets its own (instelling `pgb/signaalgrenzen`). */
export const SIGNAALGRENZEN = { onder: 50, boven: 110, maanden: 3 }
export type Signaalgrenzen = typeof SIGNAALGRENZEN

export type Pgbsignaal = { soort: 'pgb-onderbesteding' | 'pgb-overbesteding'; verwacht: number; besteed: number }

/** What the months of this year up to and with `totEnMet` ask of a budget that is spent evenly, in cents. */
export function verwachtTot(
  { jaarbedrag, begin, eind }: Pick<Budget, 'jaarbedrag' | 'begin' | 'eind'>,
  totEnMet: Datum,
): { maanden: number; verwacht: number } {
  const eerste = laatste(eersteVanMaand(begin), `${jaarVan(totEnMet)}-01-01` as Datum)
  const tot = eind !== null && eind < totEnMet ? eersteVanMaand(eind) : totEnMet
  const maanden = Math.max(0, maandnummer(tot) - maandnummer(eerste) + 1)
  return { maanden, verwacht: Math.round((jaarbedrag * maanden) / 12) }
}

/**
 * A budget of a year is spent evenly, or there is something to talk about. `totEnMet` is the last month of which the SVB
 * told anything: a budget of which it then says nothing was not used.
 */
export function signaalVan(
  budget: Pick<Budget, 'jaarbedrag' | 'begin' | 'eind' | 'besteed'>,
  totEnMet: Datum,
  grenzen: Signaalgrenzen,
): Pgbsignaal | undefined {
  const { maanden, verwacht } = verwachtTot(budget, totEnMet)
  if (maanden < Math.max(1, grenzen.maanden)) return undefined
  const uit = budget.besteed[jaarVan(totEnMet)] ?? 0
  const procent = (100 * uit) / verwacht
  if (procent < grenzen.onder) return { soort: 'pgb-onderbesteding', verwacht, besteed: uit }
  return procent > grenzen.boven ? { soort: 'pgb-overbesteding', verwacht, besteed: uit } : undefined
}
