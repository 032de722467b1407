import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'

/** What has to be arranged before staff can go over (R128), in the order in which it is done. */
export const OVERGANGSTAPPEN = [
  'functies-beschreven',
  'functies-gewaardeerd',
  'voorwaarden-vergeleken',
  'aanbod-gedaan',
  'inbedding',
  'contracten',
  'huisvesting',
  'ict',
  'communicatie',
  'financien',
] as const
export type Overgangstap = (typeof OVERGANGSTAPPEN)[number]

export const STAPSTANDEN = ['open', 'bezig', 'klaar', 'niet-nodig'] as const
export type Stapstand = (typeof STAPSTANDEN)[number]

/** `fteVan` and `fteNaar` in hundredths of a full-time post. */
export type Overgang = {
  vanOrganisatie: string
  naarOrganisatie: string
  fteVan: number
  fteNaar: number
  moment: string
  taakveld: string
  scholing?: string | null | undefined
  stappen: { stap: Overgangstap; stand: Stapstand }[]
}

export function beletselenVoorOvergang(
  { moment, stappen }: Overgang,
  project: { soort: string; begin: string | null },
): Beletsel[] {
  const isOvergang = project.soort === 'personele-overgang'
  return [
    ...als(!isOvergang, 'geen-personele-overgang'),
    ...als(project.begin !== null && moment < project.begin, 'moment-voor-begin', 'moment'),
    ...stappen.flatMap(({ stap }, i) =>
      als(stappen.findIndex((een) => een.stap === stap) < i, 'rij-dubbel', `stappen.${i}.stap`, {
        waarde: stap,
        rij: stappen.findIndex((een) => een.stap === stap) + 1,
      }),
    ),
  ]
}

/** Steps that still have to be done; a step that nobody mentioned is open. */
export const openStappen = ({ stappen }: Pick<Overgang, 'stappen'>): Overgangstap[] =>
  OVERGANGSTAPPEN.filter((stap) => {
    const stand = stappen.find((een) => een.stap === stap)?.stand ?? 'open'
    return stand === 'open' || stand === 'bezig'
  })
