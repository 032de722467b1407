import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Type } from '#platform/endpoint.ts'
import { InPlan, lezen, schrijven, Tweetalig, VanHuishouden, Wet } from './gedeeld.ts'

export const toonOvergangen = endpoint({
  id: 'plan.toonOvergangen',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/plan/overgangen',
  summary: 'De weg naar achttien: wat eindigt en wat moet beginnen',
  access: lezen,
  params: VanHuishouden,
  response: Type.Object({
    planId: Nullable(Id()),
    huishoudenNaam: Type.String(),
    gesloten: Type.Boolean(),
    kandidaten: Type.Array(Type.Object({ kringlidId: Id(), persoonId: PersoonId(), naam: Type.String() })),
    overgangen: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: PersoonId(),
        naam: Type.String(),
        achttienOp: DatumSchema(),
        uiterlijk: DatumSchema(),
        geopendOp: DatumSchema(),
        gat: Nullable(Type.Object({ van: DatumSchema(), tot: DatumSchema() })),
        punten: Type.Array(
          Type.Object({
            id: Id(),
            soort: Keuze(['eindigt', 'moet-starten'] as const),
            naam: Tweetalig,
            bron: Nullable(Type.String()),
            wet: Nullable(Wet),
            op: DatumSchema(),
            uiterlijk: DatumSchema(),
            stand: Keuze(['open', 'geregeld', 'niet-nodig'] as const),
            toelichting: Nullable(Type.String()),
            standOp: Nullable(DatumSchema()),
          }),
        ),
      }),
    ),
  }),
})

export const planOvergang = endpoint({
  id: 'plan.planOvergang',
  method: 'POST',
  path: '/plannen/:planId/overgangen',
  summary: 'De weg naar achttien beginnen',
  access: schrijven,
  params: InPlan,
  body: Input({ kringlidId: Id() }),
  response: Type.Object({ overgangId: Id() }),
  creates: true,
})

export const werkOvergangBij = endpoint({
  id: 'plan.werkOvergangBij',
  method: 'POST',
  path: '/plannen/:planId/overgangpunten/:puntId/standen',
  summary: 'Vastleggen hoe het staat met iets dat eindigt of moet beginnen',
  access: schrijven,
  params: Type.Object({ planId: Id(), puntId: Id() }),
  body: Input({
    stand: Keuze(['open', 'geregeld', 'niet-nodig'] as const),
    toelichting: Type.Optional(Nullable(Type.String({ maxLength: 1000 }))),
  }),
  response: Type.Object({ puntId: Id() }),
  creates: true,
})
