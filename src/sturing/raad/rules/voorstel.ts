import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Uitkomst } from './invoer.ts'
import type { Stemming } from './stemming.ts'
import { beletselenVoorStemming, uitkomstVan } from './stemming.ts'

export type Voorstelstatus = 'ingediend' | 'behandeld' | Uitkomst

export type Voorstelfeiten = { behandeldOp: Datum[]; besluiten: { op: Datum; uitkomst: Uitkomst }[] }

/** The last decision counts: a proposal held over comes back. */
export function statusVanVoorstel({ behandeldOp, besluiten }: Voorstelfeiten): Voorstelstatus {
  const laatste = besluiten.toSorted((a, b) => (a.op < b.op ? -1 : 1)).at(-1)
  if (laatste) return laatste.uitkomst
  return behandeldOp.length > 0 ? 'behandeld' : 'ingediend'
}

export type TeNemenBesluit = {
  uitkomst: Uitkomst
  stemming?: Stemming
  vergaderingOp: Datum
  /** A proposal that asks for money needs the wijziging that its adoption would fix. */
  vraagtGeld: boolean
  wijzigingen: number
  alBesloten: boolean
}

export function beletselenVoorBesluit(besluit: TeNemenBesluit, vandaag: Datum): Beletsel[] {
  const { stemming, uitkomst } = besluit
  const mist = besluit.vraagtGeld && besluit.wijzigingen === 0 && uitkomst === 'aangenomen'
  return [
    ...als(besluit.vergaderingOp > vandaag, 'vergadering-niet-gehouden', 'vergadering'),
    ...als(besluit.alBesloten, 'besluit-bestaat', 'uitkomst'),
    ...als(mist, 'wijziging-ontbreekt', 'wijzigingen'),
    ...(stemming ? beletselenVoorStemming(stemming) : []),
    ...als(stemming !== undefined && uitkomstVan(stemming) !== uitkomst, 'uitkomst-past-niet', 'uitkomst'),
  ]
}
