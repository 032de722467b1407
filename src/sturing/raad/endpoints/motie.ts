import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { Aantal, Fractiestemmen, openbaar, schrijven, UITKOMSTEN } from './gedeeld.ts'

const Uitspraak = Input({
  uitkomst: Keuze([...UITKOMSTEN, 'ingetrokken'] as const),
  datum: DatumSchema(),
  voor: Type.Optional(Aantal()),
  tegen: Type.Optional(Aantal()),
  perFractie: Type.Optional(Fractiestemmen()),
})

export const toonMoties = endpoint({
  id: 'raad.toonMoties',
  method: 'GET',
  path: '/raad/moties',
  summary: 'Moties met hun nummers zoals gedrukt, hun stand en het voorstel dat eruit kwam',
  access: openbaar,
  response: Type.Object({
    fracties: Type.Array(Type.String()),
    moties: Type.Array(
      Type.Object({
        id: Id(),
        titel: Type.String(),
        datum: DatumSchema(),
        dictum: Nullable(Type.String()),
        stand: Keuze(['ingediend', 'ingetrokken', ...UITKOMSTEN] as const),
        beslotenOp: Nullable(DatumSchema()),
        voor: Nullable(Type.Integer()),
        tegen: Nullable(Type.Integer()),
        perFractie: Nullable(Fractiestemmen()),
        indieners: Type.Array(Type.String()),
        varianten: Type.Array(Type.Object({ nummer: Type.String(), bronnen: Type.Array(Type.String()) })),
        /** Numbers of other motions that may be this one, typed differently. */
        lijktOp: Type.Array(Type.String()),
        voorstellen: Type.Array(Type.Object({ id: Id(), titel: Type.String() })),
      }),
    ),
  }),
})

export const dienMotieIn = endpoint({
  id: 'raad.dienMotieIn',
  method: 'POST',
  path: '/raad/moties',
  summary: 'Een motie vastleggen',
  access: schrijven,
  body: Input({
    titel: Tekst(300),
    nummer: Tekst(60),
    datum: DatumSchema(),
    dictum: Type.Optional(Nullable(Tekst(4000))),
    indieners: Type.Array(Tekst(100), { minItems: 1, maxItems: 40 }),
  }),
  response: Type.Object({ motieId: Id(), lijktOp: Type.Array(Type.String()) }),
  creates: true,
})

export const noteerMotienummer = endpoint({
  id: 'raad.noteerMotienummer',
  method: 'POST',
  path: '/raad/moties/:motieId/nummers',
  summary: 'Noteren dat een stuk de motie met dit nummer noemt',
  access: schrijven,
  params: Type.Object({ motieId: Id() }),
  body: Input({ nummer: Tekst(60), bron: Tekst(60) }),
  response: Type.Object({ varianten: Type.Integer() }),
  creates: true,
})

export const stemOverMotie = endpoint({
  id: 'raad.stemOverMotie',
  method: 'POST',
  path: '/raad/moties/:motieId/stemmingen',
  summary: 'Vastleggen wat de raad over een motie uitsprak',
  access: schrijven,
  params: Type.Object({ motieId: Id() }),
  body: Uitspraak,
  response: Type.Object({ uitspraakId: Id() }),
  creates: true,
})

export const dienAmendementIn = endpoint({
  id: 'raad.dienAmendementIn',
  method: 'POST',
  path: '/raad/voorstellen/:voorstelId/amendementen',
  summary: 'Een amendement op een voorstel vastleggen',
  access: schrijven,
  params: Type.Object({ voorstelId: Id() }),
  body: Input({
    nummer: Tekst(60),
    titel: Tekst(300),
    tekst: Tekst(4000),
    fractie: Tekst(100),
    datum: DatumSchema(),
  }),
  response: Type.Object({ amendementId: Id() }),
  creates: true,
})

export const stemOverAmendement = endpoint({
  id: 'raad.stemOverAmendement',
  method: 'POST',
  path: '/raad/amendementen/:amendementId/stemmingen',
  summary: 'Vastleggen wat de raad over een amendement besloot',
  access: schrijven,
  params: Type.Object({ amendementId: Id() }),
  body: Uitspraak,
  response: Type.Object({ uitspraakId: Id() }),
  creates: true,
})
