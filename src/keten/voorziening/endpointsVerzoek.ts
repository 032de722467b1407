import {
  DatumSchema,
  endpoint,
  Id,
  Input,
  Keuze,
  Nullable,
  PeriodeSchema,
  PersoonId,
  Tekst,
  Type,
} from '#platform/endpoint.ts'
import { Bedrag, lezen, Omvang, Toewijzingwet, toewijzen } from './endpointsVormen.ts'

export const Verzoek = Type.Object({
  id: Id(),
  soort: Keuze(['vot', 'vow'] as const),
  wet: Toewijzingwet(),
  clientId: PersoonId(),
  clientNaam: Type.String(),
  huishoudenId: Nullable(Id()),
  aanbiederId: Id(),
  aanbieder: Type.String(),
  agb: Type.String(),
  referentieAanbieder: Type.String(),
  verwijzertype: Nullable(Type.String()),
  productId: Nullable(Id()),
  productCode: Nullable(Type.String()),
  productNaam: Nullable(Type.String()),
  omvang: Nullable(Omvang()),
  gewenst: Nullable(PeriodeSchema()),
  ontvangenOp: DatumSchema(),
  uiterlijk: DatumSchema(),
  stand: Keuze(['ontvangen', 'in onderzoek', 'gehonoreerd', 'afgewezen'] as const),
})

export const toonVerzoeken = endpoint({
  id: 'voorziening.toonVerzoeken',
  method: 'GET',
  path: '/verzoeken',
  summary: 'Verzoeken van aanbieders die op antwoord wachten',
  access: lezen,
  response: Type.Array(Verzoek),
})

const opVerzoek = {
  access: toewijzen,
  creates: true,
  method: 'POST',
  params: Type.Object({ verzoekId: Id() }),
} as const
export const neemInOnderzoek = endpoint({
  ...opVerzoek,
  id: 'voorziening.neemInOnderzoek',
  path: '/verzoeken/:verzoekId/onderzoek',
  summary: 'Een verzoek in onderzoek nemen',
  body: Input({}),
  response: Type.Object({ verzoekId: Id() }),
})
export const wijsVerzoekAf = endpoint({
  ...opVerzoek,
  id: 'voorziening.wijsVerzoekAf',
  path: '/verzoeken/:verzoekId/afwijzing',
  summary: 'Een verzoek afwijzen',
  body: Input({
    reden: Type.String({ pattern: '^[1-9]$' }),
    verantwoordelijkeGemeente: Type.Optional(Nullable(Type.String({ pattern: '^[0-9]{4}$' }))),
  }),
  response: Type.Object({ verzoekId: Id() }),
})
export const honoreer = endpoint({
  ...opVerzoek,
  id: 'voorziening.honoreer',
  path: '/verzoeken/:verzoekId/honorering',
  summary: 'Een verzoek honoreren met een toewijzing',
  body: Input({
    voorzieningId: Type.Optional(Nullable(Id())),
    productId: Type.Optional(Nullable(Id())),
    periode: PeriodeSchema(),
    omvang: Nullable(Omvang()),
    budget: Nullable(Bedrag()),
    redenNaLeeftijdsgrens: Type.Optional(Nullable(Tekst(500))),
  }),
  response: Type.Object({ toewijzingId: Id(), nummer: Type.Integer(), voorzieningId: Id() }),
})
