import { DatumSchema, Id, Keuze, Nullable, type Static, Tekst, Type } from '#platform/endpoint.ts'
import { BLOKSOORTEN } from '../rules/sjabloon.ts'
import { SOORTNAMEN } from '../rules/stuksoort.ts'

export const sturing = {
  doel: 'verantwoorden aan de raad en het publiek',
  grondslag: 'Gemeentewet art. 169 en 197',
  wetten: 'geen',
  verwerking: 'sturing',
} as const
export const lezen = { ...sturing, power: 'rapportage:lezen' } as const
export const schrijven = { ...sturing, power: 'rapportage:schrijven' } as const
export const publiceren = { ...sturing, power: 'rapportage:publiceren' } as const
export const openbaar = { ...sturing, power: ['publicatie:lezen', 'openbaar'] } as const

export const Tweetalig = () => Type.Object({ nl: Type.String(), en: Type.String() })
export const Stuk = () => Type.Object({ stukId: Id() })
export const Publicatie = () => Type.Object({ publicatieId: Id() })

export const Soort = () => Keuze(SOORTNAMEN)
export const Sjabloonblok = () =>
  Type.Object(
    {
      soort: Keuze(BLOKSOORTEN),
      tekst: Type.Optional(Tekst(8000)),
      codes: Type.Optional(Type.Array(Type.String({ maxLength: 80 }), { maxItems: 3 })),
    },
    { additionalProperties: false },
  )
/** A figure that a writer can choose. */
export const Cijferkeuze = Type.Object({ code: Type.String(), naam: Tweetalig(), vorm: Type.String() })

export const Deel = Type.Object({ tekst: Type.String(), cijfer: Type.Optional(Type.Integer()) })
const Staafdata = Type.Object({
  reeksen: Type.Array(
    Type.Object({
      naam: Type.String(),
      rijen: Type.Array(Type.Object({ naam: Type.String(), waarde: Nullable(Type.Number()), tekst: Type.String() })),
    }),
  ),
})
/** One shape for all kinds of block: what a kind lacks is left out. */
export const Weergaveblok = Type.Object({
  soort: Type.String(),
  tekst: Type.Optional(Type.String()),
  delen: Type.Optional(Type.Array(Deel)),
  items: Type.Optional(Type.Array(Type.Array(Deel))),
  bijschrift: Type.Optional(Type.String()),
  kolommen: Type.Optional(Type.Array(Type.Object({ kop: Type.String(), getal: Type.Boolean() }))),
  rijen: Type.Optional(
    Type.Array(Type.Object({ kop: Type.String(), cellen: Type.Array(Type.Array(Deel)), totaal: Type.Boolean() })),
  ),
  staven: Type.Optional(Staafdata),
})
export const Weergave = Type.Object({
  titel: Type.String(),
  subtitel: Type.String(),
  uitgever: Type.String(),
  gegevens: Type.Array(Type.Object({ term: Type.String(), waarde: Type.String() })),
  blokken: Type.Array(Weergaveblok),
})
export type WireWeergave = Static<typeof Weergave>
export type WireBlok = Static<typeof Weergaveblok>

export const Verbeterregel = Type.Object({ wat: Type.String(), was: Type.String(), is: Type.String() })

export const Bewijs = Type.Object({
  nummer: Type.Integer(),
  weergave: Type.String(),
  code: Type.String(),
  versie: Type.Integer(),
  naam: Tweetalig(),
  methode: Tweetalig(),
  eenheid: Type.String(),
  eigenaar: Nullable(Tweetalig()),
  geldigOp: DatumSchema(),
  bekendOp: Type.String(),
  voorlopig: Type.Boolean(),
  toets: Type.String(),
  parameters: Type.Unknown(),
  vingerafdruk: Type.String(),
  sha256: Type.String(),
  /** The hash, computed again from the print as it is stored. */
  klopt: Type.Boolean(),
})
export type WireBewijs = Static<typeof Bewijs>

export const Publicatierij = Type.Object({
  id: Id(),
  stukId: Id(),
  soort: Soort(),
  versie: Type.Integer(),
  titel: Type.String(),
  peildatum: DatumSchema(),
  tijdstip: Type.String(),
  reden: Nullable(Type.String()),
  vanPublicatieId: Nullable(Id()),
  gerectificeerdDoor: Nullable(Id()),
  ingetrokken: Nullable(Type.Object({ op: DatumSchema(), reden: Type.String() })),
})
export type WirePublicatie = Static<typeof Publicatierij>
