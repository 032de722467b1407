import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'

/** From top to bottom: a programme has parts, a part measures, a measure projects, a project its own parts. */
export const KNOOPSOORTEN = ['programma', 'onderdeel', 'maatregel', 'project'] as const
export type Knoopsoort = (typeof KNOOPSOORTEN)[number]

export const PROJECTSOORTEN = ['project', 'deelproject', 'personele-overgang', 'deelopdracht', 'actie'] as const
export type Projectsoort = (typeof PROJECTSOORTEN)[number]

export const EINDES = ['afgerond', 'gestopt'] as const
export type Einde = (typeof EINDES)[number]

export type Projectplaats = { id: string; soort: string; deelVan: string | null; geeindigdOp?: string | null }

/** Where a project may stand: a project stands by itself, an action has nothing under it, and nothing lies in itself. */
export function beletselenVoorPlaats(
  zelf: { id?: string; soort: string },
  ouder: Projectplaats | undefined,
  projecten: readonly Projectplaats[],
): Beletsel[] {
  if (!ouder) return []
  return [
    ...als(zelf.soort === 'project', 'project-staat-op-zichzelf', 'deelVan'),
    ...als(ouder.soort === 'actie', 'actie-heeft-geen-delen', 'deelVan'),
    ...als(zelf.id !== undefined && voorouders(ouder, projecten).includes(zelf.id), 'in-zichzelf', 'deelVan'),
    ...als(Boolean(ouder.geeindigdOp), 'knoop-is-geeindigd', 'deelVan'),
  ]
}

function voorouders(begin: Projectplaats, projecten: readonly Projectplaats[]): string[] {
  const lijst: string[] = []
  for (let een: Projectplaats | undefined = begin; een && !lijst.includes(een.id); ) {
    lijst.push(een.id)
    const { deelVan }: Projectplaats = een
    een = projecten.find(({ id }) => id === deelVan)
  }
  return lijst
}

export type Looptijd = { begin?: string | null | undefined; eind?: string | null | undefined }

export const beletselenVoorLooptijd = ({ begin, eind }: Looptijd): Beletsel[] =>
  als(Boolean(begin && eind && eind < begin), 'eind-voor-begin', 'eind')

export type Maatregelwoorden = {
  bronGemeente?: string | null | undefined
  waaromPassend?: string | null | undefined
  begonnenOp?: string | null | undefined
  eind?: string | null | undefined
}

/** What comes from elsewhere says why it fits here (R134). */
export const beletselenVoorMaatregel = ({ bronGemeente, waaromPassend, begonnenOp, eind }: Maatregelwoorden) => [
  ...als(Boolean(bronGemeente?.trim()) && !waaromPassend?.trim(), 'bron-zonder-reden', 'waaromPassend'),
  ...als(!bronGemeente?.trim() && Boolean(waaromPassend?.trim()), 'reden-zonder-bron', 'bronGemeente'),
  ...beletselenVoorLooptijd({ begin: begonnenOp, eind }),
]

/** The phases are those of the report form; none is allowed. */
export const beletselenVoorFase = (fase: string | null | undefined, fasen: readonly string[]): Beletsel[] =>
  als(Boolean(fase) && !fasen.includes(fase!), 'fase-onbekend', 'fase', { keuzes: fasen.join(', ') })

/** The years of a programme that was made here, as a paper would print them. */
export function looptijdVan({ begin, eind }: Looptijd): string | null {
  const jaren = [begin, eind].flatMap((dag) => (dag ? [dag.slice(0, 4)] : []))
  return [...new Set(jaren)].join('-') || null
}
