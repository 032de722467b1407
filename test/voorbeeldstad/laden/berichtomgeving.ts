import type { Heenbericht } from '#keten/berichten/rules/oordeel.ts'
import type { Beletsel } from '#values/beletsel.ts'
import type { Datum, Stad } from '../stad.ts'
import { afgeschermden, openbareWoning } from './bewoners.ts'
import { uuidVan } from './inrichting.ts'

export type Om = ReturnType<typeof omBerichten>
/** A message that went from one to the other, with what the house keeps beside its text. */
export type Heen = {
  heen: Heenbericht
  sleutel: string
  richting: 'in' | 'uit'
  aanbieder: string
  client: string
  op: Datum
  regel: { pad: string; soort: string; sleutel: string } | null
  /** Of a 301: the moment up to which it knew the versions. */
  kentTot: string | null
}

/** A 301 that could not be written, because something was missing for it. */
export type Belet = {
  wet: 'wmo' | 'jeugdwet'
  aanbieder: string
  client: string
  beletselen: readonly Beletsel[]
  sinds: Datum
  opgelostOp: Datum | null
}

/** What a message says of a person and of help, looked up once; of whom nothing may leave by message there is nobody. */
export function omBerichten(stad: Stad) {
  const { gemeente, invoer, huishouden, contract, aanbod, voorziening, toegang } = stad
  const vertrouwelijk = afgeschermden(stad, 'vertrouwelijk')
  const woningOp = openbareWoning(stad)
  return {
    gemeente,
    vandaag: invoer.vandaag,
    agbVan: new Map(contract.aanbieders.map((een) => [een.id, een.agb])),
    persoonVan: new Map(huishouden.personen.filter((een) => !vertrouwelijk.has(een.id)).map((een) => [een.id, een])),
    productVan: new Map(aanbod.producten.map((een) => [een.id, een])),
    toewijzingVan: new Map(voorziening.toewijzingen.map((een) => [een.id, een])),
    verwijzingVan: new Map(toegang.verwijzingen.map((een) => [een.id, een])),
    adresOp(persoon: string, op: Datum) {
      const woning = woningOp(persoon, op)
      return (
        woning && {
          ...woning,
          toevoeging: null,
          postcode: woning.postcode.replaceAll(' ', ''),
          plaats: woning.woonplaats,
        }
      )
    },
  }
}

/** Twelve characters that the sequence of the house never gives out, since it counts in digits. */
export const nummerVan = (letter: string, sleutel: string): string =>
  `${letter}${uuidVan(`${sleutel}|${letter}`).replaceAll('-', '').slice(-11).toUpperCase()}`
