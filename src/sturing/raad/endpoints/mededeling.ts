import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { STREKKINGEN } from '../rules/mededeling.ts'
import { openbaar, schrijven } from './gedeeld.ts'

export const toonMededelingen = endpoint({
  id: 'raad.toonMededelingen',
  method: 'GET',
  path: '/raad/mededelingen',
  summary: 'Raadsmededelingen, wat nog gemeld moet worden, en zienswijzen',
  access: openbaar,
  response: Type.Object({
    mededelingen: Type.Array(
      Type.Object({
        id: Id(),
        nummer: Type.String(),
        titel: Type.String(),
        tekst: Type.String(),
        datum: DatumSchema(),
        voorstelId: Nullable(Id()),
        voorstel: Nullable(Type.String()),
        toezeggingen: Type.Array(Type.String()),
      }),
    ),
    teMelden: Type.Array(
      Type.Object({
        id: Id(),
        wijzigingId: Id(),
        toelichting: Type.String(),
        orgaan: Type.String(),
        besluitnummer: Type.String(),
        besluitdatum: DatumSchema(),
      }),
    ),
    zienswijzen: Type.Array(
      Type.Object({
        id: Id(),
        over: Type.String(),
        raadVan: Type.String(),
        strekking: Keuze(STREKKINGEN),
        tekst: Type.String(),
        datum: DatumSchema(),
        voorstelId: Nullable(Id()),
        voorstel: Nullable(Type.String()),
      }),
    ),
  }),
})

export const deelMee = endpoint({
  id: 'raad.deelMee',
  method: 'POST',
  path: '/raad/mededelingen',
  summary: 'Een raadsmededeling vastleggen; zij kan een toezegging gestand doen',
  access: schrijven,
  body: Input({
    nummer: Tekst(60),
    titel: Tekst(300),
    tekst: Tekst(8000),
    datum: DatumSchema(),
    voorstelId: Type.Optional(Nullable(Id())),
    mededelingvoorstelId: Type.Optional(Nullable(Id())),
    toezeggingen: Type.Optional(Type.Array(Id(), { maxItems: 20 })),
  }),
  response: Type.Object({ mededelingId: Id() }),
  creates: true,
})

export const legZienswijzeVast = endpoint({
  id: 'raad.legZienswijzeVast',
  method: 'POST',
  path: '/raad/zienswijzen',
  summary: 'De zienswijze van een raad, deze of een andere, vastleggen',
  access: schrijven,
  body: Input({
    over: Tekst(300),
    raadVan: Tekst(100),
    strekking: Keuze(STREKKINGEN),
    tekst: Tekst(4000),
    datum: DatumSchema(),
    voorstelId: Type.Optional(Nullable(Id())),
  }),
  response: Type.Object({ zienswijzeId: Id() }),
  creates: true,
})
