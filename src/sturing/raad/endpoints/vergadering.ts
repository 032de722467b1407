import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { openbaar, schrijven, Tijd, UITKOMSTEN } from './gedeeld.ts'

const SOORTEN = ['forum', 'raad', 'raadstafel'] as const
const KARAKTERS = ['beeldvormend', 'oordeelsvormend', 'besluitvormend'] as const

export const toonVergaderingen = endpoint({
  id: 'raad.toonVergaderingen',
  method: 'GET',
  path: '/raad/vergaderingen',
  summary: 'De vergaderingen van een maand, met wat er behandeld wordt',
  access: openbaar,
  query: Type.Object({ maand: Type.Optional(Type.String({ pattern: '^(19|20)\\d\\d-(0[1-9]|1[0-2])$' })) }),
  response: Type.Object({
    /** yyyy-mm; without a question the month of today. */
    maand: Type.String(),
    vergaderingen: Type.Array(
      Type.Object({
        id: Id(),
        soort: Keuze(SOORTEN),
        datum: DatumSchema(),
        begin: Type.String(),
        eind: Nullable(Type.String()),
        karakter: Keuze(KARAKTERS),
        openbaar: Type.Boolean(),
        zaal: Nullable(Type.String()),
        onderwerp: Nullable(Type.String()),
        vervallen: Nullable(Type.String()),
        punten: Type.Array(
          Type.Object({
            soort: Keuze(['voorstel', 'motie'] as const),
            id: Id(),
            titel: Type.String(),
            stand: Keuze(['ingediend', 'behandeld', 'ingetrokken', ...UITKOMSTEN] as const),
            behandelingId: Nullable(Id()),
            advies: Nullable(Type.String()),
          }),
        ),
      }),
    ),
    /** Months with a meeting, oldest first. */
    maanden: Type.Array(Type.String()),
  }),
})

export const planVergadering = endpoint({
  id: 'raad.planVergadering',
  method: 'POST',
  path: '/raad/vergaderingen',
  summary: 'Een vergadering van raad, forum of raadstafel plannen',
  access: schrijven,
  body: Input({
    soort: Keuze(SOORTEN),
    datum: DatumSchema(),
    begin: Tijd(),
    eind: Type.Optional(Nullable(Tijd())),
    karakter: Keuze(KARAKTERS),
    openbaar: Type.Optional(Type.Boolean()),
    zaal: Type.Optional(Nullable(Tekst(100))),
    onderwerp: Type.Optional(Nullable(Tekst(200))),
  }),
  response: Type.Object({ vergaderingId: Id() }),
  creates: true,
})

export const schrapVergadering = endpoint({
  id: 'raad.schrapVergadering',
  method: 'POST',
  path: '/raad/vergaderingen/:vergaderingId/vervallen',
  summary: 'Een vergadering laten vervallen, met de reden',
  access: schrijven,
  params: Type.Object({ vergaderingId: Id() }),
  body: Input({ reden: Tekst(200) }),
  response: Type.Object({ vergaderingId: Id() }),
  creates: true,
})

export const agendeer = endpoint({
  id: 'raad.agendeer',
  method: 'POST',
  path: '/raad/vergaderingen/:vergaderingId/behandelingen',
  summary: 'Een voorstel op de agenda van een vergadering zetten',
  access: schrijven,
  params: Type.Object({ vergaderingId: Id() }),
  body: Input({ voorstelId: Id() }),
  response: Type.Object({ behandelingId: Id() }),
  creates: true,
})

export const legAdviesVast = endpoint({
  id: 'raad.legAdviesVast',
  method: 'POST',
  path: '/raad/behandelingen/:behandelingId/advies',
  summary: 'Vastleggen wat het forum of de raadstafel adviseert',
  access: schrijven,
  params: Type.Object({ behandelingId: Id() }),
  body: Input({ tekst: Tekst(4000) }),
  response: Type.Object({ behandelingId: Id() }),
  creates: true,
})
