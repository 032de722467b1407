import type { Geld } from '#values/geld.ts'
import { geld, som } from '#values/geld.ts'
import type { Wijziging } from './wijziging.ts'
import { effect, statusVanWijziging } from './wijziging.ts'

export type Voorstelregelstatus = 'gevraagd' | 'gehonoreerd' | 'deels gehonoreerd' | 'afgewezen' | 'dekking open'

export type Honorering = { gevraagd: Geld; gehonoreerd: Geld; status: Voorstelregelstatus }

/** A line is granted by the mutaties of vastgestelde wijzigingen that point at it; `jaar` undefined takes all years. */
export function honoreringVan(
  regel: string,
  gevraagd: Geld,
  wijzigingen: readonly Wijziging[],
  {
    afgewezen = false,
    dekkingBesloten = true,
    jaar,
  }: { afgewezen?: boolean; dekkingBesloten?: boolean; jaar?: number } = {},
): Honorering {
  const gehonoreerd = som(
    wijzigingen
      .filter((wijziging) => statusVanWijziging(wijziging) === 'vastgesteld')
      .flatMap((wijziging) => wijziging.mutaties)
      .filter((mutatie) => mutatie.voorstelregel === regel && (jaar === undefined || mutatie.jaar === jaar))
      .map(effect),
  )
  return { gevraagd, gehonoreerd, status: status(gevraagd, gehonoreerd, afgewezen, dekkingBesloten) }
}

function status(gevraagd: Geld, gehonoreerd: Geld, afgewezen: boolean, dekkingBesloten: boolean): Voorstelregelstatus {
  if (afgewezen) return 'afgewezen'
  if (gehonoreerd === 0) return 'gevraagd'
  if (!dekkingBesloten) return 'dekking open'
  return gehonoreerd < gevraagd ? 'deels gehonoreerd' : 'gehonoreerd'
}

/** The money kept for a risk: drawn, freed, and what is left of it. */
export type Bufferstand = { bedrag: Geld; getrokken: Geld; vrijgegeven: Geld; over: Geld }

export function bufferstand(bedrag: Geld, getrokken: Geld, vrijgegeven: Geld): Bufferstand {
  return { bedrag, getrokken, vrijgegeven, over: geld(bedrag - getrokken - vrijgegeven) }
}
