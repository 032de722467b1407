import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { openbaar, schrijven } from './gedeeld.ts'

export const toonToezeggingen = endpoint({
  id: 'raad.toonToezeggingen',
  method: 'GET',
  path: '/raad/toezeggingen',
  summary: 'Toezeggingen aan de raad met hun stand',
  access: openbaar,
  response: Type.Array(
    Type.Object({
      id: Id(),
      voorstelId: Nullable(Id()),
      voorstel: Nullable(Type.String()),
      tekst: Type.String(),
      door: Type.String(),
      toegezegdOp: DatumSchema(),
      moment: Nullable(Type.String()),
      uiterlijk: Nullable(DatumSchema()),
      bron: Nullable(Type.String()),
      stuk: Nullable(Type.String()),
      status: Keuze(['open', 'nadert', 'verlopen', 'gestand', 'vervallen'] as const),
      zonderMoment: Type.Boolean(),
      gestandOp: Nullable(DatumSchema()),
      vervallenOp: Nullable(DatumSchema()),
    }),
  ),
})

export const zegToe = endpoint({
  id: 'raad.zegToe',
  method: 'POST',
  path: '/raad/toezeggingen',
  summary: 'Een toezegging aan de raad vastleggen',
  access: schrijven,
  body: Input({
    voorstelId: Type.Optional(Id()),
    tekst: Tekst(2000),
    door: Tekst(100),
    toegezegdOp: DatumSchema(),
    moment: Type.Optional(Nullable(Tekst(200))),
    uiterlijk: Type.Optional(Nullable(DatumSchema())),
  }),
  response: Type.Object({ toezeggingId: Id() }),
  creates: true,
})

export const doeGestand = endpoint({
  id: 'raad.doeGestand',
  method: 'POST',
  path: '/raad/toezeggingen/:toezeggingId/afdoening',
  summary: 'Een toezegging gestand doen',
  access: schrijven,
  params: Type.Object({ toezeggingId: Id() }),
  body: Input({ datum: DatumSchema(), stuk: Tekst(200) }),
  response: Type.Object({ toezeggingId: Id() }),
  creates: true,
})

export const laatVervallen = endpoint({
  id: 'raad.laatVervallen',
  method: 'POST',
  path: '/raad/toezeggingen/:toezeggingId/vervallen',
  summary: 'Een toezegging laten vervallen, met de reden',
  access: schrijven,
  params: Type.Object({ toezeggingId: Id() }),
  body: Input({ datum: DatumSchema(), reden: Tekst(200) }),
  response: Type.Object({ toezeggingId: Id() }),
  creates: true,
})
