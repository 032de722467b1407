import { geld } from '#values/geld.ts'
import type { Bouwsteen, Salarisregel } from './bouwsteen.ts'
import { naarBouwsteen, naarSalarisregel } from './bouwsteen.ts'
import type { Brontekst, KadernotaInvoer, Regelsoort, VoorstelregelInvoer } from './invoer.ts'
import type { LastenBaten } from './saldo.ts'
import type { Overheveling } from './voorwaarde.ts'
import { naarOverheveling } from './voorwaarde.ts'

/** `jaar` is null where the paper prints none: held, flagged, never filled in. */
export type Jaarbedrag = LastenBaten & { jaar: number | null }

export type Voorstelregel = {
  code: string
  naam: string
  ondertitel?: string
  cluster: string
  soort: Regelsoort
  bedragen: Jaarbedrag[]
  bouwstenen: Bouwsteen[]
  voorwaarden: Overheveling[]
  toelichting?: Brontekst
  motief?: Brontekst
  risico?: Brontekst
  bron: string
}

export function voorstelregelsVan(invoer: KadernotaInvoer): Voorstelregel[] {
  return invoer.clusters.flatMap((cluster) => cluster.regels.map((regel) => naarVoorstelregel(regel, cluster.code)))
}

export function salaristabelVan(invoer: KadernotaInvoer): Salarisregel[] {
  return invoer.salaristabel.map(naarSalarisregel)
}

function naarVoorstelregel(invoer: VoorstelregelInvoer, cluster: string): Voorstelregel {
  const { code, naam, ondertitel, soort, toelichting, motief, risico, bron } = invoer
  return {
    code,
    naam,
    cluster,
    soort,
    bron,
    bedragen: invoer.bedragen.map((b) => ({ jaar: b.jaar, lasten: geld(b.lasten), baten: geld(b.baten) })),
    bouwstenen: (invoer.bouwstenen ?? []).map(naarBouwsteen),
    voorwaarden: (invoer.voorwaarden ?? []).map(naarOverheveling),
    ...(ondertitel !== undefined && { ondertitel }),
    ...(toelichting && { toelichting }),
    ...(motief && { motief }),
    ...(risico && { risico }),
  }
}
