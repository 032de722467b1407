import { als, type Beletsel } from '#values/beletsel.ts'
import { type Geld, geld, maal, som } from '#values/geld.ts'

/** What changes in a scenario. An amount above nil is an advantage: more income from the national fund. */
export type Ingreep =
  | { soort: 'circulaire'; jaar: number; bedrag: number; structureel: boolean }
  /** Objective distribution: the difference per inhabitant, grown into by at most so much a year. */
  | { soort: 'verdeelmodel'; vanaf: number; perInwoner: number; inwoners: number; stapPerInwoner: number }
  /** Prices of the lines whose taakveld begins so (empty: all) rise by so many thousandths, year on year. */
  | { soort: 'index'; vanaf: number; promille: number; taakveld: string }

/** What was decided for a line in a year: lasten and baten apart. */
export type Basisregel = { jaar: number; taakveld: string | null; lasten: Geld; baten: Geld }

export type Scenariojaar = { jaar: number; saldo: Geld; verschil: Geld; delen: Geld[] }

/** Saldo per year: the budget as decided and what each change does to it. The parts add up exactly. */
export function rekenScenario(
  basis: readonly Basisregel[],
  ingrepen: readonly Ingreep[],
  jaren: readonly number[],
): Scenariojaar[] {
  return jaren.map((jaar) => {
    const regels = basis.filter((regel) => regel.jaar === jaar)
    const saldo = som(regels.map(({ lasten, baten }) => geld(lasten - baten)))
    const delen = ingrepen.map((ingreep) => effectVan(ingreep, regels, jaar))
    const verschil = som(delen)
    return { jaar, saldo: geld(saldo + verschil), verschil, delen }
  })
}

/** On the saldo: above nil costs money. */
function effectVan(ingreep: Ingreep, regels: readonly Basisregel[], jaar: number): Geld {
  switch (ingreep.soort) {
    case 'circulaire':
      return geld(jaar === ingreep.jaar || (ingreep.structureel && jaar > ingreep.jaar) ? -ingreep.bedrag : 0)
    case 'verdeelmodel': {
      const stappen = jaar - ingreep.vanaf + 1
      if (stappen <= 0) return geld(0)
      const grens = stappen * ingreep.stapPerInwoner
      const perInwoner = Math.max(-grens, Math.min(grens, ingreep.perInwoner))
      return geld(-perInwoner * ingreep.inwoners)
    }
    case 'index': {
      const stappen = jaar - ingreep.vanaf + 1
      if (stappen <= 0) return geld(0)
      const meer = Number(((1 + ingreep.promille / 1000) ** stappen - 1).toFixed(9))
      return som(regels.filter((regel) => raakt(regel, ingreep.taakveld)).map(({ lasten }) => maal(lasten, meer)))
    }
  }
}

const raakt = ({ taakveld }: Basisregel, begin: string) => begin === '' || (taakveld?.startsWith(begin) ?? false)

export function beletselenVoorScenario(ingrepen: readonly Ingreep[]): Beletsel[] {
  return [
    ...als(ingrepen.length === 0, 'scenario-zonder-ingreep', 'ingrepen'),
    ...ingrepen.flatMap((ingreep, n) =>
      als(
        (ingreep.soort === 'circulaire' && ingreep.bedrag === 0) ||
          (ingreep.soort === 'verdeelmodel' && ingreep.perInwoner === 0) ||
          (ingreep.soort === 'index' && ingreep.promille === 0),
        'ingreep-zonder-gevolg',
        `ingrepen.${n}`,
      ),
    ),
  ]
}

/**
 * A municipality fixes most of its budget a year at a time. A line with nothing decided for a later year goes on with what
 * it has this year, else every scenario would begin by a fall that nobody plans.
 */
export function trekDoor(besloten: readonly (Basisregel & { code: string })[], nu: number): Basisregel[] {
  const dit = new Map(besloten.filter(({ jaar }) => jaar === nu).map((regel) => [regel.code, regel]))
  return besloten.map((regel) => {
    const vandaag = dit.get(regel.code)
    const leeg = regel.lasten === 0 && regel.baten === 0
    return regel.jaar > nu && leeg && vandaag ? { ...regel, lasten: vandaag.lasten, baten: vandaag.baten } : regel
  })
}
