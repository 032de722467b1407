import { endpoint, Id, Input, Type } from '#platform/endpoint.ts'

const beheer = {
  doel: 'beheer van de inrichting',
  grondslag: 'Gemeentewet art. 160',
  wetten: 'geen',
  verwerking: 'inrichting',
} as const

export const wieBenIk = endpoint({
  id: 'inrichting.wieBenIk',
  method: 'GET',
  path: '/ik',
  summary: 'Wie ben ik en wat mag ik',
  access: { ...beheer, power: 'ingelogd', doel: 'eigen gegevens' },
  response: Type.Object({
    id: Id(),
    naam: Type.String(),
    soort: Type.String(),
    functie: Type.String(),
    functieNaam: Type.Object({ nl: Type.String(), en: Type.String() }),
    gemeente: Type.String(),
    gemeenteNaam: Type.String(),
    powers: Type.Array(Type.String()),
    taal: Type.String(),
    vandaag: Type.String(),
  }),
})

export const toonTeams = endpoint({
  id: 'inrichting.toonTeams',
  method: 'GET',
  path: '/inrichting/teams',
  summary: 'Teams van de gemeente',
  access: { ...beheer, power: 'ingelogd' },
  response: Type.Array(
    Type.Object({
      id: Id(),
      code: Type.String(),
      naam: Type.String(),
      soort: Type.String(),
      wetten: Type.Array(Type.String()),
      taken: Type.Array(Type.String()),
      gebieden: Type.Array(Type.String()),
    }),
  ),
})

export const toonGebieden = endpoint({
  id: 'inrichting.toonGebieden',
  method: 'GET',
  path: '/inrichting/gebieden',
  summary: 'Wijken met hun grenzen',
  access: { ...beheer, power: 'ingelogd' },
  response: Type.Array(Type.Object({ id: Id(), code: Type.String(), naam: Type.String(), vorm: Type.Unknown() })),
})

export const toonGebruikers = endpoint({
  id: 'inrichting.toonGebruikers',
  method: 'GET',
  path: '/inrichting/gebruikers',
  summary: 'Gebruikers met hun functies',
  access: { ...beheer, power: 'inrichting:lezen' },
  response: Type.Array(
    Type.Object({
      id: Id(),
      naam: Type.String(),
      soort: Type.String(),
      functies: Type.Array(Type.String()),
      teams: Type.Array(Type.String()),
      werkgever: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
})

export const trekFunctieIn = endpoint({
  id: 'inrichting.trekFunctieIn',
  method: 'POST',
  path: '/inrichting/gebruikers/:gebruikerId/ingetrokken-functies',
  summary: 'Een functie intrekken',
  access: { ...beheer, power: 'inrichting:beheren' },
  params: Type.Object({ gebruikerId: Id() }),
  body: Input({ functie: Type.String({ minLength: 1, maxLength: 60 }) }),
  response: Type.Object({ gebruikerId: Id(), functie: Type.String() }),
  creates: true,
})
