import { endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import type { Instellingsoort } from '../rules/instellingen.ts'
import { beheren, Dag, Effecten, Looptijd, lezen, Tweetaal, Vanaf } from './gedeeld.ts'

const Instellingrij = Type.Object({
  id: Id(),
  waarde: Type.Unknown(),
  ...Looptijd,
  bron: Type.String(),
  geverifieerd: Type.Boolean(),
  toelichting: Nullable(Type.String()),
  geregistreerdOp: Dag(),
  doorNaam: Nullable(Type.String()),
  ingetrokkenOp: Nullable(Dag()),
})

export const toonInstellingen = endpoint({
  id: 'inrichting.toonInstellingen',
  method: 'GET',
  path: '/inrichting/instellingen',
  summary: 'Alle gedateerde instellingen met bron en geldigheid',
  access: lezen,
  response: Type.Array(
    Type.Object({
      soort: Type.String(),
      sleutel: Type.String(),
      sleutelVorm: Nullable(Keuze(['datum', 'tekst'])),
      naam: Tweetaal,
      uitleg: Tweetaal,
      vorm: Type.Unsafe<Instellingsoort['vorm']>(Type.Record(Type.String(), Type.Unknown())),
      wet: Nullable(Type.String()),
      bron: Type.String(),
      geverifieerd: Type.Boolean(),
      kamers: Type.Array(Type.String()),
      waarde: Type.Unknown(),
      standaard: Type.Unknown(),
      eigen: Type.Boolean(),
      vooruitblik: Type.Boolean(),
      rijen: Type.Array(Instellingrij),
    }),
  ),
})

const NieuweInstelling = {
  soort: Tekst(60),
  sleutel: Tekst(120),
  waarde: Type.Optional(Type.Unknown()),
  ...Vanaf,
  bron: Type.String({ maxLength: 300 }),
  geverifieerd: Type.Boolean(),
  toelichting: Type.Optional(Tekst(1000)),
}

export const bekijkEffect = endpoint({
  id: 'inrichting.bekijkEffect',
  method: 'POST',
  path: '/inrichting/instellingen/effecten',
  summary: 'Wat een instelling zou veranderen aan wat nu open staat, zonder iets vast te leggen',
  access: beheren,
  body: Input(NieuweInstelling),
  response: Effecten,
})

export const stelInstellingVast = endpoint({
  id: 'inrichting.stelInstellingVast',
  method: 'POST',
  path: '/inrichting/instellingen',
  summary: 'Een gedateerde instelling vaststellen',
  access: beheren,
  body: Input(NieuweInstelling),
  response: Type.Object({ instellingId: Id() }),
  creates: true,
})

export const trekInstellingIn = endpoint({
  id: 'inrichting.trekInstellingIn',
  method: 'POST',
  path: '/inrichting/instellingen/:instellingId/intrekkingen',
  summary: 'Een instelling intrekken; de vorige waarde loopt door',
  access: beheren,
  params: Type.Object({ instellingId: Id() }),
  body: Input({}),
  response: Type.Object({ instellingId: Id() }),
  creates: true,
})
