import { DatumSchema, endpoint, Id, Input, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { openbaar, schrijven } from './gedeeld.ts'

export const toonVragen = endpoint({
  id: 'raad.toonVragen',
  method: 'GET',
  path: '/raad/vragen',
  summary: 'Vragen per fractie, bij een voorstel of los, met hun antwoord',
  access: openbaar,
  response: Type.Object({
    fracties: Type.Array(Type.String()),
    vragen: Type.Array(
      Type.Object({
        id: Id(),
        nummer: Type.Integer(),
        fractie: Type.String(),
        tekst: Type.String(),
        thema: Type.String(),
        bron: Type.String(),
        gesteldOp: Nullable(DatumSchema()),
        voorstelId: Nullable(Id()),
        voorstel: Nullable(Type.String()),
        antwoord: Nullable(Type.String()),
        beantwoordOp: Nullable(DatumSchema()),
      }),
    ),
  }),
})

export const stelVraag = endpoint({
  id: 'raad.stelVraag',
  method: 'POST',
  path: '/raad/vragen',
  summary: 'Een vraag van een fractie vastleggen',
  access: schrijven,
  body: Input({
    voorstelId: Type.Optional(Nullable(Id())),
    fractie: Tekst(100),
    tekst: Tekst(2000),
    thema: Tekst(60),
    gesteldOp: DatumSchema(),
  }),
  response: Type.Object({ vraagId: Id(), nummer: Type.Integer() }),
  creates: true,
})

export const beantwoord = endpoint({
  id: 'raad.beantwoord',
  method: 'POST',
  path: '/raad/vragen/:vraagId/antwoord',
  summary: 'Het antwoord op een vraag vastleggen',
  access: schrijven,
  params: Type.Object({ vraagId: Id() }),
  body: Input({ tekst: Tekst(4000), bron: Tekst(60), beantwoordOp: DatumSchema() }),
  response: Type.Object({ vraagId: Id() }),
  creates: true,
})
