import type { GrensVanGezag, Voorbehoudgroep } from '#uitvoering/huishouden/index.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import type { Persoonstabel } from './declaratie.ts'
import { blijftBijKind } from './voorbehoud.ts'

export const NAMENS = ['zelf', 'gezagdrager', 'voogd', 'gemachtigde'] as const
export type Namens = (typeof NAMENS)[number]

/** Who decides for a child asks for it: a person with gezag, or the institution that is guardian. */
export const isNamensKind = (namens: Namens): boolean => namens === 'gezagdrager' || namens === 'voogd'

export type Vraag = {
  namens: Namens
  /** What a parent may see of this person by age; `geen` is an adult. */
  grens: GrensVanGezag
  heeftVrager: boolean
  /** The one who asks has gezag over the person today; of `voogd`: an institution is guardian today. */
  heeftGezag: boolean
  /** The person may not be found by who was not named (Veilig Thuis and the like). */
  vertrouwelijk: boolean
}

/**
 * Who may ask what is recorded of someone. Under 12 only who has gezag asks; from 12 the child has a right of its own beside
 * them (Jeugdwet art. 7.3.10 and 7.3.15; BW 7:447, 7:456); from 16 it asks alone and a parent only as authorised (UAVG
 * art. 5; AVG art. 8). A child that is hidden is not opened to who asks in its name (UAVG art. 41 lid 1). *(te verifieren)*
 */
export const beletselenVoorVrager = (v: Vraag): Beletsel[] => [
  ...als(v.namens === 'zelf' && v.grens === 'alles', 'kind-vraagt-niet-zelf', 'namens'),
  ...als(isNamensKind(v.namens) && v.grens === 'geen', 'geen-kind', 'namens'),
  ...als(isNamensKind(v.namens) && v.grens === 'niet-zonder-kind', 'kind-vraagt-zelf', 'namens'),
  ...als(v.namens === 'gezagdrager' && !v.heeftVrager, 'vrager-ontbreekt', 'vragerId'),
  ...als(v.grens !== 'geen' && v.namens === 'gezagdrager' && v.heeftVrager && !v.heeftGezag, 'geen-gezag', 'vragerId'),
  ...als(v.grens !== 'geen' && v.namens === 'voogd' && !v.heeftGezag, 'geen-voogd', 'namens'),
  ...als(v.namens !== 'zelf' && v.vertrouwelijk, 'kind-afgeschermd', 'namens'),
]

/** What of a file is given. `zonder` is for who has gezag over a child: what the child or who helps it keeps (H6). */
export type Bereik = { log: boolean; adres: boolean; zonder?: ReadonlySet<Voorbehoudgroep> }
export const ALLES: Bereik = { log: true, adres: true }

export function bereikVan(v: {
  namens: Namens
  grens: GrensVanGezag
  adresgeheim: boolean
  voorbehouden: ReadonlySet<Voorbehoudgroep>
}): Bereik {
  if (!isNamensKind(v.namens)) return ALLES
  return { log: v.grens === 'alles', adres: !v.adresgeheim, zonder: v.voorbehouden }
}

const ADRES = /^huishouden\.(adres|bewoning|brp_stand|toegangsgrond)$|^correspondentie\./

/** Where a child lives whose address is secret is not for who may not know, whoever has gezag. */
export const valtErin = ({ tabel }: Pick<Persoonstabel, 'tabel'>, { adres, zonder }: Bereik): boolean =>
  (adres || !ADRES.test(tabel)) && !(zonder && blijftBijKind(tabel, zonder))
