import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Geld } from '#values/geld.ts'
import { som } from '#values/geld.ts'
import type { Mutatie, Orgaan, Wijziging, Wijzigingsoort } from './wijziging.ts'
import { effect, effectIn, jarenVan } from './wijziging.ts'

export type Regelstand = { gesloten: boolean; aard: 'lasten' | 'baten' | 'reserve' | 'resultaat' }

export type Wijzigingkring = {
  regels: ReadonlyMap<string, Regelstand>
  /** What is free on a line in a year: budget less realisatie and verplichting. Absent: not known, no warning. */
  beschikbaar?: (regel: string, jaar: number) => Geld | undefined
}

export function beletselenVoorWijziging(wijziging: Wijziging, { regels }: Wijzigingkring): Beletsel[] {
  const { mutaties, soort } = wijziging
  return [
    ...als(mutaties.length === 0, 'geen-mutaties', 'mutaties'),
    ...mutaties.flatMap(({ regel, bedrag, besparing, zijde }, i) => [
      ...als(bedrag === 0, 'bedrag-nul', `mutaties.${i}.bedrag`),
      ...als(!regels.has(regel), 'regel-onbekend', `mutaties.${i}.regel`, { regel }),
      ...als(regels.get(regel)?.gesloten === true, 'regel-gesloten', `mutaties.${i}.regel`, { regel }),
      ...als(
        besparing !== undefined && (zijde !== 'lasten' || bedrag >= 0),
        'besparing-is-minder',
        `mutaties.${i}.bedrag`,
        { regel },
      ),
    ]),
    ...als(soort === 'overheveling' && mutaties.some(isStructureel), 'overheveling-structureel', 'mutaties'),
    ...beletselenOverDeSom(wijziging, regels),
  ]
}

/** A verschuiving and a vrijval keep every year at nil; an overheveling keeps the years together at nil (BG2). */
function beletselenOverDeSom({ soort, mutaties }: Wijziging, regels: Wijzigingkring['regels']): Beletsel[] {
  if (soort === 'overheveling') {
    const totaal = som(mutaties.map(effect))
    return als(totaal !== 0, 'som-niet-nul', 'mutaties', { verschil: totaal })
  }
  if (soort !== 'verschuiving' && soort !== 'vrijval') return []
  const uitEvenwicht = jarenVan(mutaties).filter((jaar) => effectIn(mutaties, jaar) !== 0)
  const naarResultaat = mutaties.some(({ regel }) => regels.get(regel)?.aard === 'resultaat')
  return [
    ...uitEvenwicht.flatMap((jaar) =>
      als(true, 'som-niet-nul', 'mutaties', { jaar, verschil: effectIn(mutaties, jaar) }),
    ),
    ...als(soort === 'vrijval' && !naarResultaat, 'vrijval-zonder-resultaat', 'mutaties'),
  ]
}

/** Warns, does not refuse: a controller may take a line below what is free, knowingly. */
export function waarschuwingenVoorWijziging({ mutaties }: Wijziging, { beschikbaar }: Wijzigingkring): Beletsel[] {
  if (!beschikbaar) return []
  return mutaties.flatMap(({ regel, jaar, zijde, bedrag }) => {
    const vrij = zijde === 'lasten' && bedrag < 0 ? beschikbaar(regel, jaar) : undefined
    return als(vrij !== undefined && -bedrag > vrij, 'meer-dan-beschikbaar', 'mutaties', {
      regel,
      jaar,
      vrij: vrij ?? 0,
    })
  })
}

/** Which body may decide what, up to which amount moved: configuration, by soort. */
export type Bevoegdheid = { soort: Wijzigingsoort; orgaan: Orgaan; totEnMet?: Geld }

export function beletselenVoorVaststelling(wijziging: Wijziging, bevoegdheden: readonly Bevoegdheid[]): Beletsel[] {
  const bevoegd = bevoegdheden.some(
    ({ soort, orgaan, totEnMet }) =>
      soort === wijziging.soort &&
      orgaan === wijziging.orgaan &&
      (totEnMet === undefined || omvang(wijziging.mutaties) <= totEnMet),
  )
  const besloten = wijziging.besluitdatum !== undefined && (wijziging.besluitnummer ?? '').trim() === ''
  return [
    ...als(!bevoegd, 'orgaan-niet-bevoegd', 'orgaan', { orgaan: wijziging.orgaan, soort: wijziging.soort }),
    ...als(wijziging.besluitdatum === undefined, 'besluitdatum-ontbreekt', 'besluitdatum'),
    ...als(besloten, 'besluitnummer-ontbreekt', 'besluitnummer'),
  ]
}

/** The money that moves: the larger of what is added and what is taken away. */
export function omvang(mutaties: readonly Mutatie[]): Geld {
  const effecten = mutaties.map(effect)
  const meer = som(effecten.filter((e) => e > 0))
  const minder = som(effecten.filter((e) => e < 0))
  return meer >= -minder ? meer : (-minder as Geld)
}

function isStructureel({ duur }: Mutatie): boolean {
  return duur === 'structureel'
}
