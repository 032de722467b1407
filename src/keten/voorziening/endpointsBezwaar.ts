import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Type } from '#platform/endpoint.ts'
import { UITKOMSTEN } from './rules/bezwaar.ts'

const bezwaar = {
  doel: 'besluit en toewijzing',
  grondslag: 'Awb hoofdstuk 6 en art. 7:1-7:15',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'besluit en toewijzing',
  power: 'besluit:nemen',
} as const
const Uitleg = () => Type.String({ maxLength: 20_000 })
const Tekstje = Type.String()

export const Bezwaar = Type.Object({
  id: Id(),
  besluitId: Id(),
  ontvangenOp: DatumSchema(),
  termijnTot: Nullable(DatumSchema()),
  teLaat: Type.Boolean(),
  gronden: Nullable(Tekstje),
  verschoonbaar: Type.Boolean(),
  verschoonbaarReden: Nullable(Tekstje),
  commissie: Type.Boolean(),
  uiterlijk: Nullable(DatumSchema()),
  verdaagdOp: Nullable(DatumSchema()),
  verdaagdReden: Nullable(Tekstje),
  uitkomst: Nullable(Keuze(UITKOMSTEN)),
  uitkomstOp: Nullable(DatumSchema()),
  motivering: Nullable(Tekstje),
})

export const legBezwaarVast = endpoint({
  id: 'voorziening.legBezwaarVast',
  method: 'POST',
  path: '/besluiten/:besluitId/bezwaren',
  summary: 'Een bezwaar tegen een besluit vastleggen',
  access: { ...bezwaar, grondslag: 'Awb art. 6:4-6:15' },
  params: Type.Object({ besluitId: Id() }),
  body: Input({
    ontvangenOp: DatumSchema(),
    gronden: Uitleg(),
    commissie: Type.Boolean(),
    bekendgemaaktOp: Type.Optional(DatumSchema()),
    verschoonbaarReden: Type.Optional(Uitleg()),
  }),
  response: Type.Object({
    bezwaarId: Id(),
    uiterlijk: DatumSchema(),
    termijnTot: Nullable(DatumSchema()),
    teLaat: Type.Boolean(),
  }),
  creates: true,
})

export const verdaagBezwaar = endpoint({
  id: 'voorziening.verdaagBezwaar',
  method: 'POST',
  path: '/bezwaren/:bezwaarId/verdaging',
  summary: 'De beslissing op een bezwaar verdagen',
  access: { ...bezwaar, grondslag: 'Awb art. 7:10 lid 3' },
  params: Type.Object({ bezwaarId: Id() }),
  body: Input({ reden: Uitleg() }),
  response: Type.Object({ bezwaarId: Id(), uiterlijk: DatumSchema() }),
  creates: true,
})

export const beslisOpBezwaar = endpoint({
  id: 'voorziening.beslisOpBezwaar',
  method: 'POST',
  path: '/bezwaren/:bezwaarId/beslissing',
  summary: 'Op een bezwaar beslissen',
  access: { ...bezwaar, grondslag: 'Awb art. 7:11 en 7:12' },
  params: Type.Object({ bezwaarId: Id() }),
  body: Input({ uitkomst: Keuze(UITKOMSTEN), motivering: Uitleg() }),
  response: Type.Object({ bezwaarId: Id(), nieuwBesluitNodig: Type.Boolean() }),
  creates: true,
})
