import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { HERTOETSSOORTEN, HERTOETSUITKOMSTEN } from '../rules/hertoets.ts'
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
      /** The published paper that keeps it. */
      publicatieId: Nullable(Id()),
      hertoets: Nullable(
        Type.Object({
          sinds: DatumSchema(),
          soort: Keuze(HERTOETSSOORTEN),
          reden: Type.String(),
          nogGenoemd: Type.Boolean(),
          publicatieId: Nullable(Id()),
        }),
      ),
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

export const hertoets = endpoint({
  id: 'raad.hertoets',
  method: 'POST',
  path: '/raad/toezeggingen/:toezeggingId/hertoets',
  summary: 'Zeggen of een toezegging gestand blijft nu haar stuk is verbeterd of ingetrokken',
  access: schrijven,
  params: Type.Object({ toezeggingId: Id() }),
  body: Input({ uitkomst: Keuze(HERTOETSUITKOMSTEN), toelichting: Tekst(1000) }),
  response: Type.Object({ toezeggingId: Id() }),
  creates: true,
})
