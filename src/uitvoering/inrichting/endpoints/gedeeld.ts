import { DatumSchema, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import type { Datum } from '#values/datum.ts'
import { FUNCTIES, type FunctieCode } from '../rules/functies.ts'

export const Dag = () => Type.Unsafe<Datum>(DatumSchema())
export const Gemeentecode = () => Type.String({ pattern: '^\\d{4}$' })
export const Functie = () => Keuze(Object.keys(FUNCTIES) as FunctieCode[])
export const Codes = (max = 60) => Type.Array(Tekst(80), { maxItems: max })
export const Tweetaal = Type.Object({ nl: Type.String(), en: Type.String() })
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
