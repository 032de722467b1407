import { endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'
import { beheer, beheren, Codes, Dag, Effecten, Functie, Looptijd, lezen, Vanaf } from './gedeeld.ts'

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
      loopbaan: Type.Array(
        Type.Object({
          soort: Keuze(['functie', 'expertise']),
          wat: Type.String(),
          teams: Type.Array(Type.String()),
          ...Looptijd,
        }),
      ),
    }),
  ),
})

export const bekijkFunctieWeg = endpoint({
  id: 'inrichting.bekijkFunctieWeg',
  method: 'GET',
  path: '/inrichting/gebruikers/:gebruikerId/ingetrokken-functies/effecten',
  summary: 'Wat nu open staat dat niemand meer mag doen, of een ander moet doen, als deze functie wordt ingetrokken',
  access: beheren,
  params: Type.Object({ gebruikerId: Id() }),
  query: Type.Object({ functie: Type.String({ minLength: 1, maxLength: 60 }) }),
  response: Effecten,
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

export const voegMedewerkerToe = endpoint({
  id: 'inrichting.voegMedewerkerToe',
  method: 'POST',
  path: '/inrichting/gebruikers',
  summary: 'Een medewerker toevoegen',
  access: beheren,
  body: Input({
    naam: Tekst(200),
    inlognaam: Type.String({ pattern: '^[A-Za-z0-9._@-]{3,120}$' }),
    werkgever: Type.Optional(Tekst(200)),
  }),
  response: Type.Object({ gebruikerId: Id() }),
  creates: true,
})

export const geefFunctie = endpoint({
  id: 'inrichting.geefFunctie',
  method: 'POST',
  path: '/inrichting/gebruikers/:gebruikerId/functies',
  summary: 'Een functie in teams geven, voor een periode',
  access: beheren,
  params: Type.Object({ gebruikerId: Id() }),
  body: Input({ functie: Functie(), teams: Type.Array(Id(), { maxItems: 20 }), ...Vanaf }),
  response: Type.Object({ aanstellingId: Id() }),
  creates: true,
})

export const stelExpertisesVast = endpoint({
  id: 'inrichting.stelExpertisesVast',
  method: 'POST',
  path: '/inrichting/gebruikers/:gebruikerId/expertises',
  summary: 'Expertises vanaf een dag',
  access: beheren,
  params: Type.Object({ gebruikerId: Id() }),
  body: Input({ expertises: Codes(20), vanaf: Dag() }),
  response: Type.Object({ gebruikerId: Id() }),
  creates: true,
})

const TEAMSOORTEN = ['toegang', 'uitvoerend', 'preventie', 'regionaal', 'backoffice', 'sturing'] as const

export const toonTeamindeling = endpoint({
  id: 'inrichting.toonTeamindeling',
  method: 'GET',
  path: '/inrichting/teamindeling',
  summary: 'Teams met taken, wijken en leden',
  access: lezen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      code: Type.String(),
      naam: Type.String(),
      soort: Type.String(),
      wetten: Type.Array(Type.String()),
      taken: Type.Array(Type.String()),
      gebieden: Type.Array(Type.String()),
      ...Looptijd,
      leden: Type.Array(
        Type.Object({ naam: Type.String(), functie: Type.String(), werkgever: Nullable(Type.String()) }),
      ),
    }),
  ),
})

export const stelTeamVast = endpoint({
  id: 'inrichting.stelTeamVast',
  method: 'POST',
  path: '/inrichting/teams',
  summary: 'Een team met taken en wijken vastleggen',
  access: beheren,
  body: Input({
    code: Type.String({ pattern: '^[a-z0-9-]{2,60}$' }),
    naam: Tekst(120),
    soort: Keuze(TEAMSOORTEN),
    wetten: Type.Array(Keuze(WETTEN), { maxItems: 5 }),
    taken: Codes(20),
    gebieden: Codes(200),
    ...Vanaf,
  }),
  response: Type.Object({ teamId: Id() }),
  creates: true,
})
