import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'
import { UITKOMSTEN } from './rules/herbeoordeling.ts'

const herbeoordeling = {
  doel: 'herbeoordelen van wat is toegekend',
  grondslag: 'Wmo 2015 art. 2.3.9; Jeugdwet art. 2.3',
  wetten: ['wmo', 'jeugdwet'],
  verwerking: 'besluit en toewijzing',
  power: 'herbeoordeling:plannen',
} as const

export const toonHerbeoordelingen = endpoint({
  id: 'voorziening.toonHerbeoordelingen',
  method: 'GET',
  path: '/herbeoordelingen',
  summary: 'De voorraad herbeoordelingen vooruit, met haar piek',
  access: herbeoordeling,
  query: Input({
    maand: Type.Optional(Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })),
    wet: Type.Optional(Keuze(WETTEN)),
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  }),
  response: Type.Object({
    totaal: Type.Integer(),
    teLaat: Type.Integer(),
    gekozen: Type.Integer(),
    vensterDagen: Type.Integer(),
    piek: Nullable(Type.Object({ maand: Type.String(), aantal: Type.Integer() })),
    maanden: Type.Array(Type.Object({ maand: Type.String(), wet: Type.String(), aantal: Type.Integer() })),
    producten: Type.Array(Type.Object({ naam: Type.String(), wet: Type.String(), aantal: Type.Integer() })),
    teams: Type.Array(Type.Object({ naam: Type.String(), aantal: Type.Integer() })),
    rijen: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: PersoonId(),
        huishoudenId: Nullable(Id()),
        naam: Type.String(),
        wet: Type.String(),
        product: Type.String(),
        team: Nullable(Type.String()),
        eigenaar: Nullable(Type.String()),
        gepland: DatumSchema(),
        uiterlijk: DatumSchema(),
      }),
    ),
  }),
})

export const planHerbeoordeling = endpoint({
  id: 'voorziening.planHerbeoordeling',
  method: 'POST',
  path: '/voorzieningen/:voorzieningId/herbeoordelingen',
  summary: 'Een herbeoordeling plannen',
  access: herbeoordeling,
  params: Type.Object({ voorzieningId: Id() }),
  body: Input({ gepland: DatumSchema() }),
  response: Type.Object({ voorzieningId: Id() }),
  creates: true,
})

export const herbeoordeel = endpoint({
  id: 'voorziening.herbeoordeel',
  method: 'POST',
  path: '/herbeoordelingen/:herbeoordelingId/uitkomst',
  summary: 'De uitkomst van een herbeoordeling vastleggen',
  access: { ...herbeoordeling, power: 'besluit:nemen' },
  params: Type.Object({ herbeoordelingId: Id() }),
  body: Input({ uitkomst: Keuze(UITKOMSTEN) }),
  response: Type.Object({ herbeoordelingId: Id() }),
  creates: true,
})

export const spreidHerbeoordelingen = endpoint({
  id: 'voorziening.spreidHerbeoordelingen',
  method: 'POST',
  path: '/herbeoordelingen/spreidingen',
  summary: 'Herbeoordelingen spreiden binnen hun venster',
  access: herbeoordeling,
  body: Input({
    ids: Type.Array(Id(), { minItems: 1, maxItems: 500, uniqueItems: true }),
    begin: DatumSchema(),
    eind: DatumSchema(),
    reden: Tekst(400),
  }),
  response: Type.Object({ verplaatst: Type.Integer() }),
  creates: true,
})

export const importeerUitkeringen = endpoint({
  id: 'voorziening.importeerUitkeringen',
  method: 'POST',
  path: '/uitkeringen/invoer',
  summary: 'Lopende uitkeringen inlezen uit het inkomenssysteem, eerst als proef',
  access: {
    doel: 'iedereen met een uitkering in beeld',
    grondslag: 'Participatiewet art. 7',
    wetten: ['participatiewet'],
    verwerking: 'besluit en toewijzing',
    power: 'uitkering:invoeren',
  },
  body: Input({ inhoud: Tekst(900_000), proef: Type.Boolean() }),
  response: Type.Object({
    proef: Type.Boolean(),
    regels: Type.Integer(),
    nieuw: Type.Integer(),
    beeindigd: Type.Integer(),
    gelijk: Type.Integer(),
    opgenomen: Type.Integer(),
  }),
  creates: true,
})
