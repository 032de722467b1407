import type { Geld } from '#values/geld.ts'
import { formatGeld } from '#values/geld.ts'
import type { Tweetalig } from '#values/taal.ts'
import type { Afdruk, Json } from './afdruk.ts'
import { onderdruk } from './onderdrukking.ts'
import type { Tolerantie } from './rectificatie.ts'
import type { Telling } from './telling.ts'

export type Eenheid = 'eurocent' | 'aantal' | 'personen' | 'procent' | 'punten'

/** What a paper gives to a figure: its own programme, year, month, or proposal. A question mark: when it has one. */
export type Plek = 'programma' | 'programma?' | 'jaar' | 'begrotingsjaar' | 'maand' | 'voorstel'

/** What must be there before the figure can be counted. */
export type Bronsoort =
  | 'onderdelen'
  | 'rapporten'
  | 'businesscases'
  | 'businesscaselijnen'
  | 'begrotingsregels'
  | 'voorstel'
  | 'tellingen'

/** What a figure of any room is, as a paper needs it. `drempel` null: it is not about people. */
export type Cijferdefinitie = {
  code: string
  versie: number
  naam: Tweetalig
  methode: Tweetalig
  eenheid: Eenheid
  eigenaar: Tweetalig | null
  drempel: number | null
  tolerantie: Tolerantie
  vorm: Meting['soort']
  vraagt: readonly Plek[]
  nodig: Bronsoort | null
  /** A table of counts of which this code is the single number: one paper never shows what the other hides. */
  basis?: string
}

/** `laag` and `hoog` where the method gives a range. */
export type Rij = { naam: string; waarde: number; laag?: number | undefined; hoog?: number | undefined }

/** A figure as its room counts it, before the gate: `aantal` is how many people are behind one number. */
export type Meting = {
  voorlopig: boolean
  bereik: { laag: number; hoog: number } | null
  /** The years that the amounts are of, where the question names none. */
  jaren?: readonly number[]
} & (
  | { soort: 'getal'; waarde: number | null; aantal: number | null }
  /** `totaal`: rounded from the whole, where the rounded rows need not add up to it. */
  | { soort: 'rijen'; rijen: Rij[]; totaal?: number | undefined }
  | { soort: 'telling'; telling: Telling }
)

export type Doorgelaten = { waarde: Json; toets: Afdruk['toets'] | 'geweigerd' }

/** The one gate (M4): what leaves here holds no count below the threshold, and none that totals give back. */
export function doorPoort(
  definitie: Cijferdefinitie,
  meting: Meting,
  reedsVerborgen: ReadonlySet<string> = new Set(),
): Doorgelaten {
  const { drempel } = definitie
  if (meting.soort === 'rijen') {
    if (drempel !== null) return { waarde: null, toets: 'geweigerd' }
    const totaal = meting.totaal ?? somVan(meting.rijen)
    return {
      waarde: {
        rijen: meting.rijen.map(
          ({ naam, waarde, laag, hoog }): Json =>
            laag === undefined || hoog === undefined ? { naam, waarde } : { naam, waarde, laag, hoog },
        ),
        totaal,
      },
      toets: 'niet-van-toepassing',
    }
  }
  if (meting.soort === 'getal') {
    if (drempel === null) return { waarde: meting.waarde, toets: 'niet-van-toepassing' }
    const teKlein = meting.aantal === null || (meting.aantal > 0 && meting.aantal < drempel)
    return teKlein ? { waarde: null, toets: 'geweigerd' } : { waarde: meting.waarde, toets: 'vrij' }
  }
  const { rijen, kolommen, cellen, primair } = onderdruk(meting.telling, {
    drempel: drempel ?? 0,
    reedsVerborgen,
  })
  // Which cell hides for itself and which for another is not told: that would narrow both.
  return {
    waarde: { rijen, kolommen, cellen: cellen.map((rij) => rij.map(({ waarde }) => waarde)) },
    toets: primair > 0 ? 'onderdrukt' : 'vrij',
  }
}

const somVan = (rijen: readonly Rij[]): number => rijen.reduce((som, { waarde }) => som + waarde, 0)

/** What the rounded rows lack to be the rounded whole: 0 where the rows add up. */
export const afrondingsverschil = ({ rijen, totaal }: Rijenwaarde): number => totaal - somVan(rijen)

export type Tabelwaarde = { rijen: string[]; kolommen: string[]; cellen: (number | null)[][] }
export type Rijenwaarde = { rijen: Rij[]; totaal: number }

export function isTabel(waarde: Json): waarde is Json & Tabelwaarde {
  return typeof waarde === 'object' && waarde !== null && 'cellen' in waarde
}

export function isRijen(waarde: Json): waarde is Json & Rijenwaarde {
  return typeof waarde === 'object' && waarde !== null && 'totaal' in waarde
}

export type Gemeten = {
  definitie: Cijferdefinitie
  parameters: Readonly<Record<string, Json>>
  /** Between these it lies, where the method says so. */
  bereik?: Meting['bereik']
  jaren?: Meting['jaren']
} & Doorgelaten

/**
 * A single count beside a table of the same counts: where the table hides the cell or its total, the number is refused
 * too, or a reader would subtract (RP4). A figure names its ward by code, a column by name; where the two cannot be
 * matched for certain the figure is refused.
 */
export function weigerWatVerraadt<C extends Gemeten>(
  cijfers: readonly C[],
  gebieden: readonly { code: string; naam: string }[],
): C[] {
  const plekVan = (wijk: string, kolommen: readonly string[]): number => {
    const naam = gebieden.find(({ code }) => code === wijk)?.naam
    const plekken = kolommen.flatMap((kolom, n) => (kolom === naam ? [n] : []))
    return plekken.length === 1 ? plekken[0]! : -1
  }
  const tabellen = cijfers.filter((c) => c.definitie.basis !== undefined && c.toets === 'onderdrukt')
  return cijfers.map((cijfer) => {
    const verraadt = tabellen.some((tabel) => {
      if (tabel.definitie.basis !== cijfer.definitie.code || !isTabel(tabel.waarde)) return false
      if (tabel.parameters.maand !== cijfer.parameters.maand) return false
      const { kolommen, cellen } = tabel.waarde
      const wijk = cijfer.parameters.wijk
      const kolom = typeof wijk === 'string' ? plekVan(wijk, kolommen) : kolommen.length
      return kolom < 0 || cellen[0]?.[kolom] === null
    })
    return verraadt ? { ...cijfer, waarde: null, toets: 'geweigerd' as const } : cijfer
  })
}

export const VERBORGEN = '×'

export function formatWaarde(eenheid: Eenheid, waarde: number | null): string {
  if (waarde === null) return 'onbekend'
  if (eenheid === 'eurocent') return formatGeld(waarde as Geld)
  const getal = Number.isInteger(waarde) ? String(waarde) : waarde.toFixed(1).replace('.', ',')
  const gestipt = getal.replace(/^-/, '−').replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  if (eenheid === 'procent') return `${gestipt}\u00a0%`
  if (eenheid === 'personen') return `${gestipt}\u00a0inwoners`
  return gestipt
}

/** A figure in a sentence; of a table its visible total. */
export function formatCijfer(
  definitie: Cijferdefinitie,
  { waarde, toets, bereik }: Doorgelaten & Pick<Gemeten, 'bereik'>,
): string {
  if (toets === 'geweigerd') return 'te weinig om te tonen'
  if (isRijen(waarde)) return formatWaarde(definitie.eenheid, waarde.totaal)
  if (isTabel(waarde)) {
    const totaal = waarde.cellen[0]?.at(-1) ?? null
    return totaal === null ? VERBORGEN : formatWaarde(definitie.eenheid, totaal)
  }
  const getal = formatWaarde(definitie.eenheid, typeof waarde === 'number' ? waarde : null)
  if (!bereik || typeof waarde !== 'number') return getal
  const [laag, hoog] = [bereik.laag, bereik.hoog].map((grens) => formatWaarde(definitie.eenheid, grens))
  return `${getal} (tussen ${laag} en ${hoog})`
}
