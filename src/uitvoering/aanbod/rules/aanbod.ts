import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { overlapt, type Periode } from '#values/periode.ts'

export type Trede = 1 | 2 | 3

/** An offer on the sociale kaart: free to use, without indication. */
export type Aanbod = {
  id: string
  organisatieId: string
  organisatie: string
  naam: string
  omschrijving: string
  themas: string[]
  doelgroepen: string[]
  trede: Trede
  gebieden: string[]
  kosten: string
  aanmelden: string
  /** Where one goes, and when: as the offer itself says it. */
  waar: string
  wanneer: string
  capaciteit: number | null
  deelnemers: number
  /** Product codes that this offer is meant to replace. */
  beoogtTeVervangen: string[]
  versie: number
  periode: Periode
}

export type Aanbodstand = 'gepland' | 'open' | 'vol' | 'gestopt'

export function standVanAanbod(
  { periode, capaciteit, deelnemers }: Pick<Aanbod, 'periode' | 'capaciteit' | 'deelnemers'>,
  op: Datum,
): Aanbodstand {
  if (op < periode.begin) return 'gepland'
  if (periode.eind != null && op > periode.eind) return 'gestopt'
  return capaciteit !== null && deelnemers >= capaciteit ? 'vol' : 'open'
}

const delen = (a: readonly string[], b: readonly string[]) => a.some((een) => b.includes(een))

const IEDEREEN = 'iedereen'

/** A3: same theme, target group and area at the same time; an offer without area or group serves all, and so does one for everyone. */
export function isOverlap(a: Aanbod, b: Aanbod): boolean {
  const overal = (links: string[], rechts: string[]) =>
    links.length === 0 || rechts.length === 0 || delen(links, rechts)
  return (
    a.id !== b.id &&
    delen(a.themas, b.themas) &&
    ([a, b].some((een) => een.doelgroepen.includes(IEDEREEN)) || overal(a.doelgroepen, b.doelgroepen)) &&
    overal(a.gebieden, b.gebieden) &&
    overlapt(a.periode, b.periode)
  )
}

export function beletselenVoorAanbod(
  aanbod: { themas: string[]; gebieden: string[]; beoogtTeVervangen: string[]; periode: Periode },
  bekend: { gebieden: readonly string[]; productcodes: readonly string[] },
): Beletsel[] {
  const { begin, eind } = aanbod.periode
  return [
    ...als(eind != null && eind < begin, 'periode-omgekeerd', 'periode.eind'),
    ...als(
      aanbod.gebieden.some((code) => !bekend.gebieden.includes(code)),
      'gebied-onbekend',
      'gebieden',
    ),
    ...als(
      aanbod.beoogtTeVervangen.some((code) => !bekend.productcodes.includes(code)),
      'product-onbekend',
      'beoogtTeVervangen',
    ),
  ]
}
