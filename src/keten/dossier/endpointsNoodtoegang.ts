import { DatumSchema, endpoint, Id, Input, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { toezicht } from './endpointsGedeeld.ts'

const Tekstje = Type.String()
const vragen = {
  power: 'dossier:lezen',
  doel: 'noodtoegang',
  grondslag: 'AVG art. 6 lid 1 onder d',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'noodtoegang',
} as const
const toetsen = { ...toezicht, verwerking: 'noodtoegang' } as const

export const vraagNoodtoegang = endpoint({
  id: 'dossier.vraagNoodtoegang',
  method: 'POST',
  path: '/noodtoegang',
  summary: 'Noodtoegang tot het dossier van een persoon, hoogstens zestig minuten',
  access: vragen,
  body: Input({
    persoonId: Id(),
    reden: Tekst(1000),
    minuten: Type.Optional(Type.Integer({ minimum: 5, maximum: 60 })),
  }),
  response: Type.Object({ noodtoegangId: Id(), eind: Tekstje, huishoudenId: Nullable(Id()) }),
  creates: true,
})

export const toonMijnNoodtoegangen = endpoint({
  id: 'dossier.toonMijnNoodtoegangen',
  method: 'GET',
  path: '/noodtoegang/van-mij',
  summary: 'Mijn noodtoegangen, met wat een ander ervan vond',
  access: vragen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      persoonId: PersoonId(),
      naam: Tekstje,
      huishoudenId: Nullable(Id()),
      begin: Tekstje,
      eind: Tekstje,
      uiterlijk: DatumSchema(),
      terecht: Nullable(Type.Boolean()),
    }),
  ),
})

export const toonNoodtoegangen = endpoint({
  id: 'dossier.toonNoodtoegangen',
  method: 'GET',
  path: '/noodtoegang',
  summary: 'Noodtoegangen die getoetst moeten worden',
  access: toetsen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      medewerker: Tekstje,
      persoonId: PersoonId(),
      naam: Tekstje,
      reden: Tekstje,
      begin: Tekstje,
      eind: Tekstje,
      uiterlijk: DatumSchema(),
      terecht: Nullable(Type.Boolean()),
      getoetstOp: Nullable(DatumSchema()),
    }),
  ),
})

export const toetsNoodtoegang = endpoint({
  id: 'dossier.toetsNoodtoegang',
  method: 'POST',
  path: '/noodtoegang/:noodtoegangId/toetsing',
  summary: 'Een noodtoegang toetsen',
  access: toetsen,
  params: Type.Object({ noodtoegangId: Id() }),
  body: Input({ terecht: Type.Boolean() }),
  response: Type.Object({ noodtoegangId: Id() }),
  creates: true,
})
