import { DatumSchema, endpoint, Id, Input, Nullable, Type } from '#platform/endpoint.ts'

const regionaal = {
  doel: 'regionale toegang',
  grondslag: 'Wmo 2015 art. 2.6.3 en 2.1.1',
  wetten: ['wmo'],
  verwerking: 'melding en onderzoek',
} as const

export const neemRegionaalOver = endpoint({
  id: 'toegang.neemRegionaalOver',
  method: 'POST',
  path: '/regionaal/hulpvragen/:hulpvraagId/overname',
  summary: 'Een hulpvraag van een andere gemeente overnemen als centrumgemeente',
  access: { ...regionaal, power: 'regionaal:lezen' },
  params: Type.Object({ hulpvraagId: Id() }),
  body: Input({}),
  response: Type.Object({ meldingId: Id() }),
  creates: true,
})

export const toonBijCentrum = endpoint({
  id: 'toegang.toonBijCentrum',
  method: 'GET',
  path: '/toegang/meldingen/:meldingId/bij-centrum',
  summary: 'Wat van een melding bij de centrumgemeente loopt',
  access: { ...regionaal, power: ['toegang:registreren', 'toegang:toewijzen'] },
  params: Type.Object({ meldingId: Id() }),
  response: Type.Array(
    Type.Object({
      hulpvraagId: Id(),
      centrum: Type.String(),
      centrumNaam: Type.String(),
      sinds: DatumSchema(),
      loopt: Type.Boolean(),
      contact: Nullable(Type.String()),
    }),
  ),
})
