import { endpoint, Nullable, Type } from '#platform/endpoint.ts'
import { Dag, lezen } from './wie.ts'

/** A middle value with the number it rests on; none where too few are behind it. */
const Midden = Type.Object({ dagen: Nullable(Type.Integer()), aantal: Type.Integer() })

export const toonDoorlooptijd = endpoint({
  id: 'toegang.toonDoorlooptijd',
  method: 'GET',
  path: '/toegang/doorlooptijd',
  summary: 'Hoe snel duidelijk, opgelost en afgehandeld, gemeten uit feiten',
  access: { ...lezen, doel: 'sturen op het sociaal domein' },
  response: Type.Object({
    van: Dag(),
    tot: Dag(),
    hulpvragen: Type.Integer(),
    meldingen: Type.Integer(),
    gesprekken: Type.Integer(),
    duidelijk: Midden,
    oplossing: Midden,
    afdoening: Midden,
  }),
})
