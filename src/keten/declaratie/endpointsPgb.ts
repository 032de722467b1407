import { DatumSchema, endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'

const pgb = {
  doel: 'pgb volgen en verantwoorden',
  grondslag: 'Wmo 2015 art. 2.6.2, Jeugdwet art. 8.1.8',
  wetten: ['wmo', 'jeugdwet'],
  verwerking: 'declaratie en betaling',
} as const

export const toonPgbs = endpoint({
  id: 'declaratie.toonPgbs',
  method: 'GET',
  path: '/pgb',
  summary: 'Lopende pgb-budgetten en wat ervan besteed is',
  access: { ...pgb, power: 'declaratie:lezen' },
  query: Input({
    wet: Type.Optional(Keuze(['wmo', 'jeugdwet'] as const)),
    signaal: Type.Optional(Type.Boolean()),
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  }),
  response: Type.Object({
    totaal: Type.Integer(),
    jaarbedrag: GeldSchema(),
    besteed: GeldSchema(),
    signalen: Type.Integer(),
    taakvelden: Type.Array(
      Type.Object({ taakveld: Type.String(), aantal: Type.Integer(), jaarbedrag: GeldSchema(), besteed: GeldSchema() }),
    ),
    rijen: Type.Array(
      Type.Object({
        id: Id(),
        beschikkingnummer: Nullable(Type.Integer()),
        wet: Type.String(),
        productNaam: Type.String(),
        begin: DatumSchema(),
        eind: Nullable(DatumSchema()),
        jaarbedrag: GeldSchema(),
        besteed: GeldSchema(),
        laatste: Nullable(DatumSchema()),
        taakveld: Type.String(),
        signaal: Nullable(Keuze(['pgb-onderbesteding', 'pgb-overbesteding'] as const)),
        verwacht: Nullable(GeldSchema()),
      }),
    ),
  }),
})

export const importeerPgbBesteding = endpoint({
  id: 'declaratie.importeerPgbBesteding',
  method: 'POST',
  path: '/pgb/bestedingen',
  summary: 'Besteding van pgb-budgetten inlezen (opgave van de SVB), eerst als proef',
  access: { ...pgb, power: 'pgb:invoeren' },
  body: Input({ inhoud: Tekst(900_000), proef: Type.Boolean() }),
  response: Type.Object({
    proef: Type.Boolean(),
    regels: Type.Integer(),
    budgetten: Type.Integer(),
    bedrag: GeldSchema(),
  }),
  creates: true,
})
