import { als, type Beletsel } from '#values/beletsel.ts'
import { type Geld, geld, som } from '#values/geld.ts'
import { berekenBouwsteen, fteVan, type Salarisregel } from './bouwsteen.ts'
import type { BouwsteenInvoer, Regelsoort } from './invoer.ts'

/** A part of what a line asks, as it is typed. It holds from `vanJaar` up to and including `totJaar`; a structural line runs on. */
export type Conceptbouwsteen = {
  soort: 'bedrag' | 'formatie'
  naam: string
  vanJaar: number
  totJaar: number | null
  aantal: number | null
  fte: number | null
  /** Hours a week. */
  uren: number | null
  schaal: number | null
  /** Whole cents; of staff only where there is no scale to reckon from. */
  bedrag: number | null
}

/** What a scale costs on the first day of the proposal, and where that is written. */
export type Salaristabel = { op: string; bron: string | null; regels: readonly Salarisregel[] }

type Regel = {
  soort: Regelsoort
  bouwstenen: readonly Conceptbouwsteen[]
  bedragen: readonly { jaar: number | null; lasten: number; baten: number }[]
}

const formatie = ({ naam, aantal, fte, uren, schaal }: Conceptbouwsteen) => ({
  soort: 'formatie' as const,
  naam,
  aantal: aantal ?? 1,
  fte: fte ?? 1,
  uren: uren ?? 0,
  schaal,
})

/** 3 × 1 fte × 32 hours of a scale, or the amount as typed. Undefined where the table does not know the scale. */
export function bedragVan(bouwsteen: Conceptbouwsteen, { regels }: Pick<Salaristabel, 'regels'>): Geld | undefined {
  if (bouwsteen.soort === 'bedrag' || bouwsteen.schaal === null) return geld(bouwsteen.bedrag ?? 0)
  return berekenBouwsteen({ ...formatie(bouwsteen), perEenheid: null, gedrukt: geld(0) }, regels)
}

export const fteVanConcept = (bouwsteen: Conceptbouwsteen): number =>
  bouwsteen.soort === 'bedrag' ? 0 : fteVan({ ...formatie(bouwsteen), perEenheid: null, gedrukt: geld(0) })

const werkt = (soort: Regelsoort, { vanJaar, totJaar }: Conceptbouwsteen, jaar: number) =>
  vanJaar <= jaar && (soort === 'structureel' || jaar <= (totJaar ?? vanJaar))

/** The years in which the amount follows from the parts; of a structural line those in which it changes. */
function jarenVan({ soort, bouwstenen }: Regel): number[] {
  const jaren = bouwstenen.flatMap(({ vanJaar, totJaar }) =>
    soort === 'structureel'
      ? [vanJaar]
      : Array.from({ length: Math.max(0, (totJaar ?? vanJaar) - vanJaar) + 1 }, (_, n) => vanJaar + n),
  )
  return [...new Set(jaren)].toSorted((a, b) => a - b)
}

/** The costs of a year are the sum of its parts; a year without parts keeps what was typed. */
export function metBouwstenen<R extends Regel>(regel: R, tabel: Pick<Salaristabel, 'regels'>): R {
  const jaren = jarenVan(regel)
  if (jaren.length === 0) return regel
  const gedekt = (jaar: number | null) =>
    jaar !== null && (regel.soort === 'structureel' ? jaar >= jaren[0]! : jaren.includes(jaar))
  const lastenIn = (jaar: number) =>
    som(
      regel.bouwstenen
        .filter((bouwsteen) => werkt(regel.soort, bouwsteen, jaar))
        .map((bouwsteen) => bedragVan(bouwsteen, tabel) ?? geld(0)),
    )
  const los = regel.bedragen.filter(({ jaar }) => !gedekt(jaar))
  const batenIn = (jaar: number) => regel.bedragen.find((een) => een.jaar === jaar)?.baten ?? 0
  const metBaten = regel.bedragen.flatMap(({ jaar, baten }) =>
    jaar !== null && gedekt(jaar) && baten > 0 ? [jaar] : [],
  )
  const opgebouwd = [...new Set([...jaren, ...metBaten])].map((jaar) => ({
    jaar,
    lasten: lastenIn(jaar) as number,
    baten: batenIn(jaar),
  }))
  return { ...regel, bedragen: [...los, ...opgebouwd].toSorted((a, b) => (a.jaar ?? Infinity) - (b.jaar ?? Infinity)) }
}

export function beletselenVoorBouwstenen(
  { soort, bouwstenen }: Regel,
  jaren: readonly number[],
  tabel: Salaristabel,
): Beletsel[] {
  return bouwstenen.flatMap((bouwsteen, i) => {
    const veld = `bouwstenen.${i}`
    const { vanJaar, totJaar, schaal } = bouwsteen
    const staf = bouwsteen.soort === 'formatie'
    const typtBedrag = !staf || schaal === null
    const laatste = soort === 'structureel' ? vanJaar : (totJaar ?? vanJaar)
    return [
      ...als(typtBedrag && !bouwsteen.bedrag, 'bouwsteen-zonder-bedrag', `${veld}.bedrag`),
      ...als(staf && !bouwsteen.aantal, 'bouwsteen-vraagt', `${veld}.aantal`),
      ...als(staf && !bouwsteen.fte, 'bouwsteen-vraagt', `${veld}.fte`),
      ...als(staf && !bouwsteen.uren, 'bouwsteen-vraagt', `${veld}.uren`),
      ...als(
        staf && schaal !== null && !tabel.regels.some((r) => r.schaal === schaal),
        'schaal-niet-in-tabel',
        `${veld}.schaal`,
        {
          schaal: schaal ?? 0,
          op: tabel.op,
        },
      ),
      ...als(!jaren.includes(vanJaar), 'jaar-buiten-voorstel', `${veld}.vanJaar`, { jaar: vanJaar }),
      ...als(laatste < vanJaar, 'jaren-omgekeerd', `${veld}.totJaar`),
      ...als(laatste >= vanJaar && !jaren.includes(laatste), 'jaar-buiten-voorstel', `${veld}.totJaar`, {
        jaar: laatste,
      }),
    ]
  })
}

/** As a paper prints it: without a year where the part belongs to the whole line, else once for each of its years. */
export function bouwstenenVoorInvoer(regel: Regel, tabel: Salaristabel, bron: string): BouwsteenInvoer[] {
  const jaren = jarenVan(regel)
  const gevraagd = regel.bedragen.flatMap(({ jaar, lasten }) => (jaar !== null && lasten > 0 ? [jaar] : []))
  const heel = regel.bouwstenen.every((een) => [...jaren, ...gevraagd].every((jaar) => werkt(regel.soort, een, jaar)))
  return regel.bouwstenen.flatMap((bouwsteen) => {
    const gedrukt = bedragVan(bouwsteen, tabel) ?? geld(0)
    const { naam } = bouwsteen
    const deel: BouwsteenInvoer =
      bouwsteen.soort === 'bedrag'
        ? { soort: 'bedrag', naam, gedrukt, bron }
        : { ...formatie(bouwsteen), perEenheid: perEenheidVan(bouwsteen, gedrukt), gedrukt, bron }
    if (heel) return [deel]
    return jaren.filter((jaar) => werkt(regel.soort, bouwsteen, jaar)).map((jaar) => ({ ...deel, jaar }))
  })
}

const perEenheidVan = ({ aantal }: Conceptbouwsteen, gedrukt: Geld) =>
  aantal !== null && aantal > 1 && gedrukt % aantal === 0 ? gedrukt / aantal : null

/** What another proposal says about a part, to begin from. */
export function conceptbouwsteenVan(
  een: BouwsteenInvoer,
  soort: Regelsoort,
  jaren: readonly number[],
): Conceptbouwsteen {
  const vanJaar = een.jaar ?? jaren[0]!
  const totJaar = soort === 'structureel' ? null : (een.jaar ?? jaren.at(-1)!)
  const basis = { naam: een.naam, vanJaar, totJaar }
  if (een.soort === 'bedrag')
    return { ...basis, soort: 'bedrag', aantal: null, fte: null, uren: null, schaal: null, bedrag: een.gedrukt }
  const { aantal, fte, uren, schaal } = een
  return { ...basis, soort: 'formatie', aantal, fte, uren, schaal, bedrag: schaal === null ? een.gedrukt : null }
}
