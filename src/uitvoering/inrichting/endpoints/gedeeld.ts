import { DatumSchema, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import type { Datum } from '#values/datum.ts'
import { FUNCTIES, type FunctieCode } from '../rules/functies.ts'

export const Dag = () => Type.Unsafe<Datum>(DatumSchema())
export const Gemeentecode = () => Type.String({ pattern: '^\\d{4}$' })
export const Functie = () => Keuze(Object.keys(FUNCTIES) as FunctieCode[])
export const Codes = (max = 60) => Type.Array(Tekst(80), { maxItems: max })
export const Tweetaal = Type.Object({ nl: Type.String(), en: Type.String() })
const Uitkomst = Type.Union([Type.String(), Tweetaal])

/** What a change would do to what is open now, per room that looked. */
export const Effecten = Type.Object({
  effecten: Type.Array(
    Type.Object({
      kamer: Type.String(),
      wat: Tweetaal,
      bekeken: Type.Integer(),
      anders: Type.Integer(),
      slechter: Type.Integer(),
      gevolg: Type.Optional(Tweetaal),
      telt: Type.Optional(Type.Object({ voor: Tweetaal, bron: Type.String() })),
      voorbeelden: Type.Array(Type.Object({ wat: Tweetaal, nu: Uitkomst, straks: Uitkomst, slechter: Type.Boolean() })),
    }),
  ),
})

export const Looptijd = { begin: Dag(), eind: Nullable(Dag()) }
export const Vanaf = { begin: Dag(), eind: Type.Optional(Nullable(Dag())) }

export const beheer = {
  doel: 'beheer van de inrichting',
  grondslag: 'Gemeentewet art. 160',
  wetten: 'geen',
  verwerking: 'inrichting',
} as const

export const beheren = { ...beheer, power: 'inrichting:beheren' } as const
export const lezen = { ...beheer, power: 'inrichting:lezen' } as const
