import { DatumSchema, Id, Keuze, Nullable, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'

export const Wet = Keuze(WETTEN)
export const Domein = Type.String({ minLength: 1, maxLength: 60 })
export const Niveau = Type.Integer({ minimum: 1, maximum: 5 })
export const Tweetalig = Type.Object({ nl: Type.String(), en: Type.String() })
export const InPlan = Type.Object({ planId: Id() })
export const VanHuishouden = Type.Object({ huishoudenId: Id() })
export const Periodeveld = { begin: DatumSchema(), eind: Nullable(DatumSchema()) }

export const toegang = {
  doel: 'plan en regie',
  grondslag: 'Wmo 2015 art. 2.3.2, Jeugdwet art. 2.1, Wgs art. 4a',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'plan en regie',
} as const
export const lezen = { ...toegang, power: 'plan:lezen' } as const
export const schrijven = { ...toegang, power: 'plan:schrijven' } as const
