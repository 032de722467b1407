import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Type } from '#platform/endpoint.ts'
import { toezicht } from './endpointsGedeeld.ts'

const Tekstje = Type.String()
const OORDELEN = ['terecht', 'navraag', 'onterecht'] as const

export const toonBlikcontroles = endpoint({
  id: 'dossier.toonBlikcontroles',
  method: 'GET',
  path: '/blikcontroles',
  summary: 'Wie keek bij wie geen relatie van hem is, en de steekproef daaruit',
  access: toezicht,
  response: Type.Object({
    perMedewerker: Type.Array(
      Type.Object({
        medewerkerId: Id(),
        naam: Tekstje,
        functie: Tekstje,
        blikken: Type.Integer(),
        personen: Type.Integer(),
        nood: Type.Integer(),
      }),
    ),
    controles: Type.Array(
      Type.Object({
        id: Id(),
        medewerkerId: Id(),
        medewerker: Tekstje,
        persoonId: PersoonId(),
        naam: Tekstje,
        dag: DatumSchema(),
        blikken: Type.Integer(),
        uiterlijk: DatumSchema(),
        oordeel: Nullable(Keuze(OORDELEN)),
        toelichting: Nullable(Tekstje),
      }),
    ),
  }),
})

export const trekSteekproef = endpoint({
  id: 'dossier.trekSteekproef',
  method: 'POST',
  path: '/blikcontroles',
  summary: 'Een steekproef trekken uit de blikken zonder relatie',
  access: toezicht,
  body: Input({ aantal: Type.Integer({ minimum: 1, maximum: 50 }) }),
  response: Type.Object({ getrokken: Type.Integer() }),
  creates: true,
})

export const beoordeelBlik = endpoint({
  id: 'dossier.beoordeelBlik',
  method: 'POST',
  path: '/blikcontroles/:blikcontroleId/oordeel',
  summary: 'Een blik zonder relatie beoordelen',
  access: toezicht,
  params: Type.Object({ blikcontroleId: Id() }),
  body: Input({ oordeel: Keuze(OORDELEN), toelichting: Type.String({ maxLength: 2000 }) }),
  response: Type.Object({ blikcontroleId: Id() }),
  creates: true,
})
