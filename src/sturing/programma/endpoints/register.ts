import { endpoint, Id, Input, Keuze, Nullable, type Static, Type } from '#platform/endpoint.ts'
import { REGISTERSOORTEN } from '../rules/register.ts'
import { lezen, schrijven } from './gedeeld.ts'

const Waarde = () =>
  Type.Union([
    Type.String({ maxLength: 4000 }),
    Type.Integer(),
    Type.Array(Type.String({ maxLength: 40 }), { maxItems: 10 }),
  ])
const Inhoud = () => Type.Record(Type.String({ maxLength: 40 }), Waarde(), { maxProperties: 20 })

export const Registerrij = Type.Object({
  soort: Keuze(REGISTERSOORTEN),
  sleutel: Type.String(),
  maatregelId: Nullable(Id()),
  versies: Type.Array(
    Type.Object({
      versie: Type.Integer(),
      inhoud: Type.Record(Type.String(), Type.Any()),
      vervallen: Type.Boolean(),
      op: Nullable(Type.String()),
      door: Nullable(Type.String()),
      bron: Nullable(Type.String()),
    }),
  ),
})
export type WireRegisterrij = Static<typeof Registerrij>

export const toonRegister = endpoint({
  id: 'programma.toonRegister',
  method: 'GET',
  path: '/programmas/:programmaId/register',
  summary:
    'Principes, agenda, stoplijst, pilots, voorbeelden, risico’s, documenten en afhankelijkheden, met hun versies',
  access: lezen,
  params: Type.Object({ programmaId: Id() }),
  response: Type.Object({
    id: Id(),
    naam: Type.String(),
    rijen: Type.Array(Registerrij),
    maatregelen: Type.Array(Type.Object({ id: Id(), naam: Type.String() })),
  }),
})

export const schrijfRegister = endpoint({
  id: 'programma.schrijfRegister',
  method: 'POST',
  path: '/programmas/:programmaId/register',
  summary: 'Een regel van het programmaregister schrijven: de eerste of een volgende versie',
  access: schrijven,
  params: Type.Object({ programmaId: Id() }),
  body: Input({
    soort: Keuze(REGISTERSOORTEN),
    sleutel: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
    gelezenVersie: Type.Optional(Type.Integer({ minimum: 0 })),
    maatregelId: Type.Optional(Nullable(Id())),
    vervallen: Type.Optional(Type.Boolean()),
    inhoud: Inhoud(),
  }),
  response: Type.Object({ sleutel: Type.String(), versie: Type.Integer() }),
  creates: true,
})
