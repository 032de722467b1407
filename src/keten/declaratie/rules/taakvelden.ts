import type { Datum } from '#values/datum.ts'

export type Schaal = 'lokaal' | 'regionaal' | 'landelijk'
export type Kenmerken = {
  wet: 'wmo' | 'jeugdwet'
  categorie: string
  verblijf: boolean
  schaal: Schaal
  leveringsvorm: 'zin' | 'pgb'
}

/** One row of the mapping; what it does not name it does not look at. First match wins. */
export type Taakveldregel = Partial<Omit<Kenmerken, 'categorie'>> & {
  categorieen?: readonly string[]
  taakveld: string
  vanaf: Datum
  bron: string
}

const VANAF = '2025-01-01' as Datum
const IV3 = 'Iv3, taakvelden sociaal domein 2025'
const rij = (
  taakveld: string,
  anders: Omit<Taakveldregel, 'taakveld' | 'vanaf' | 'bron'>,
  bron = IV3,
): Taakveldregel => ({ taakveld, vanaf: VANAF, bron, ...anders })

/** Categories of JZ020 that hold a stay in themselves; 50 stands for both, there the product says it (D8). */
const METVERBLIJF = ['37', '38', '43', '44', '55']
const WMO = 'Iv3, taakvelden sociaal domein 2025; indeling van de categorieen te verifieren'
const JEUGD = 'Iv3, taakvelden sociaal domein 2025; lokaal, regionaal of landelijk naar de schaal van inkoop'

/**
 * The mapping from product, stay, scale of purchase and form of delivery to the Iv3 taakveld, since 2025. A municipality
 * puts its own rows before it (instelling 'taakveld'); what fits none lands where it is seen: 6.714 or 6.751.
 */
export const TAAKVELDREGELS: readonly Taakveldregel[] = [
  rij('6.791', { wet: 'wmo', leveringsvorm: 'pgb' }),
  rij('6.792', { wet: 'jeugdwet', leveringsvorm: 'pgb' }),
  rij('6.711', { wet: 'wmo', categorieen: ['01'] }, WMO),
  rij('6.712', { wet: 'wmo', categorieen: ['02', '03', '06'] }, WMO),
  rij('6.713', { wet: 'wmo', categorieen: ['07', '09'] }, WMO),
  rij('6.60', { wet: 'wmo', categorieen: ['05', '08', '11', '12', '13', '14'] }, WMO),
  rij('6.811', { wet: 'wmo', categorieen: ['15', '18'] }, WMO),
  rij('6.812', { wet: 'wmo', categorieen: ['16', '17'] }, WMO),
  rij('6.714', { wet: 'wmo' }),
  rij('6.822', { wet: 'jeugdwet', categorieen: ['47'] }),
  rij('6.821', { wet: 'jeugdwet', categorieen: ['48'] }),
  ...(['lokaal', 'regionaal', 'landelijk'] as const).flatMap((schaal, n) => [
    rij(`6.76${n + 1}`, { wet: 'jeugdwet', schaal, categorieen: METVERBLIJF }, JEUGD),
    rij(`6.76${n + 1}`, { wet: 'jeugdwet', schaal, verblijf: true }, JEUGD),
    rij(`6.75${n + 1}`, { wet: 'jeugdwet', schaal }, JEUGD),
  ]),
]

export const SUBSIDIE_TAAKVELD = '6.1'

export function taakveldVoor(k: Kenmerken, op: Datum, eigen: readonly Taakveldregel[] = []): string {
  const past = (r: Taakveldregel): boolean =>
    r.vanaf <= op &&
    (r.wet ?? k.wet) === k.wet &&
    (r.categorieen?.includes(k.categorie) ?? true) &&
    (r.verblijf ?? k.verblijf) === k.verblijf &&
    (r.schaal ?? k.schaal) === k.schaal &&
    (r.leveringsvorm ?? k.leveringsvorm) === k.leveringsvorm
  // Before 2025 other codes held; those months are booked on their successors, so that years compare.
  const gevonden = [...eigen, ...TAAKVELDREGELS].find(past) ?? TAAKVELDREGELS.find((r) => past({ ...r, vanaf: op }))
  return gevonden!.taakveld
}
