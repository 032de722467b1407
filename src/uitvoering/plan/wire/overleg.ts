import { DatumSchema, endpoint, Id, Input, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { InPlan, lezen, schrijven, VanHuishouden } from './gedeeld.ts'

const Wie = {
  medewerkerId: Type.Optional(Nullable(Id())),
  kringlidId: Type.Optional(Nullable(Id())),
  naam: Type.Optional(Nullable(Type.String({ maxLength: 120 }))),
}

export const toonOverleggen = endpoint({
  id: 'plan.toonOverleggen',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/plan/overleggen',
  summary: 'De overleggen over een plan',
  access: lezen,
  params: VanHuishouden,
  response: Type.Object({
    planId: Nullable(Id()),
    huishoudenNaam: Type.String(),
    gesloten: Type.Boolean(),
    kring: Type.Array(Type.Object({ id: Id(), persoonId: Nullable(PersoonId()), naam: Type.String() })),
    betrokkenen: Type.Array(Type.Object({ medewerkerId: Id(), naam: Type.String(), rol: Type.String() })),
    overleggen: Type.Array(
      Type.Object({
        id: Id(),
        datum: DatumSchema(),
        onderwerp: Type.String(),
        agenda: Type.Array(Type.String()),
        deelnemers: Type.Array(Type.Object({ id: Id(), discipline: Type.String(), naam: Type.String() })),
        verslag: Nullable(
          Type.Object({
            datum: DatumSchema(),
            tekst: Type.String(),
            aanwezig: Type.Array(Id()),
            afspraken: Type.Array(Type.Object({ stam: Id(), wat: Type.String() })),
          }),
        ),
        standpunten: Type.Array(Type.Object({ id: Id(), discipline: Type.String(), standpunt: Type.String() })),
      }),
    ),
  }),
})

export const belegOverleg = endpoint({
  id: 'plan.belegOverleg',
  method: 'POST',
  path: '/plannen/:planId/overleggen',
  summary: 'Een overleg beleggen',
  access: schrijven,
  params: InPlan,
  body: Input({
    datum: DatumSchema(),
    onderwerp: Tekst(200),
    agenda: Type.Array(Tekst(300), { maxItems: 20 }),
    deelnemers: Type.Array(Type.Object({ discipline: Tekst(80), ...Wie }, { additionalProperties: false }), {
      maxItems: 20,
    }),
  }),
  response: Type.Object({ overlegId: Id() }),
  creates: true,
})

export const legOverlegVast = endpoint({
  id: 'plan.legOverlegVast',
  method: 'POST',
  path: '/plannen/:planId/overleggen/:overlegId/verslag',
  summary: 'Vastleggen wat een overleg opleverde',
  access: schrijven,
  params: Type.Object({ planId: Id(), overlegId: Id() }),
  body: Input({
    verslag: Tekst(4000),
    aanwezig: Type.Array(Id(), { maxItems: 20 }),
    afspraken: Type.Array(
      Type.Object({ wat: Tekst(500), wanneer: DatumSchema(), deelnemerId: Id() }, { additionalProperties: false }),
      { maxItems: 20 },
    ),
    standpunten: Type.Array(
      Type.Object({ discipline: Tekst(80), standpunt: Tekst(1000) }, { additionalProperties: false }),
      { maxItems: 20 },
    ),
  }),
  response: Type.Object({ overlegId: Id(), nr: Type.Integer() }),
  creates: true,
})
