import { als, type Beletsel } from '#values/beletsel.ts'

/** The four treads of the ladder, lowest first: what one can do oneself up to what the municipality arranges. */
export const LADDERSTAPPEN = ['eigen-kracht', 'omgeving', 'voorliggend', 'maatwerk'] as const
export type Ladderstap = (typeof LADDERSTAPPEN)[number]

/** Outcomes beside the ladder: a need that asks nothing of the government (R9, R30), or not of this one (D5). */
export const BUITEN_LADDER = ['geen-rol-overheid', 'acceptabel', 'eigen-kosten', 'andere-gemeente'] as const
export const UITKOMSTEN = [...LADDERSTAPPEN, ...BUITEN_LADDER] as const
export type Uitkomst = (typeof UITKOMSTEN)[number]

export const OORDELEN = ['voldoende', 'onvoldoende', 'niet-van-toepassing'] as const
export type Oordeel = (typeof OORDELEN)[number]

export type GewogenStap = { stap: Ladderstap; bekeken: boolean; oordeel: Oordeel; reden?: string | null | undefined }

export type Afweging = {
  stappen: readonly GewogenStap[]
  uitkomst: Uitkomst
  aanbodId?: string | null | undefined
  productId?: string | null | undefined
  tijdelijk: boolean
  redenLangdurig?: string | null | undefined
}

export const isLadderstap = (uitkomst: Uitkomst): uitkomst is Ladderstap =>
  LADDERSTAPPEN.some((stap) => stap === uitkomst)

const woord = (stap: Ladderstap): string => stap.replace('-', ' ')

/** P5: whoever ends on a tread has looked at every tread before it, and says why that was not enough. */
export function beletselenVoorAfweging({
  stappen,
  uitkomst,
  aanbodId,
  productId,
  tijdelijk,
  redenLangdurig,
}: Afweging): Beletsel[] {
  const bij = new Map(stappen.map((stap) => [stap.stap, stap]))
  const vooraf = LADDERSTAPPEN.slice(0, isLadderstap(uitkomst) ? LADDERSTAPPEN.indexOf(uitkomst) : 1)
  return [
    ...vooraf.flatMap((stap) =>
      als(!bij.get(stap)?.bekeken, 'ladderstap-overgeslagen', `stappen.${stap}`, { stap: woord(stap) }),
    ),
    ...vooraf.flatMap((stap) =>
      als(
        isLadderstap(uitkomst) && bij.get(stap)?.oordeel === 'voldoende',
        'lagere-stap-voldoende',
        `stappen.${stap}`,
        { stap: woord(stap) },
      ),
    ),
    ...stappen.flatMap(({ stap, bekeken, oordeel, reden }) =>
      als(bekeken && oordeel === 'onvoldoende' && !reden?.trim(), 'reden-bij-oordeel-ontbreekt', `stappen.${stap}`, {
        stap: woord(stap),
      }),
    ),
    ...als(uitkomst === 'maatwerk' && !productId, 'maatwerk-zonder-product', 'productId'),
    ...als(uitkomst !== 'maatwerk' && Boolean(productId), 'product-zonder-maatwerk', 'productId'),
    ...als(uitkomst !== 'voorliggend' && Boolean(aanbodId), 'aanbod-zonder-voorliggend', 'aanbodId'),
    ...als(
      uitkomst === 'maatwerk' && !tijdelijk && !redenLangdurig?.trim(),
      'langdurig-zonder-reden',
      'redenLangdurig',
    ),
  ]
}
