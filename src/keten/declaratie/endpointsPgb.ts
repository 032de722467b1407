import {
  DatumSchema,
  endpoint,
  GeldSchema,
  Id,
  Input,
  Keuze,
  Nullable,
  PersoonId,
  Tekst,
  Type,
} from '#platform/endpoint.ts'
import { PGBDADEN } from './rules/pgbafhandeling.ts'

const pgb = {
  doel: 'pgb volgen en verantwoorden',
  grondslag: 'Wmo 2015 art. 2.6.2, Jeugdwet art. 8.1.8',
  wetten: ['wmo', 'jeugdwet'],
  verwerking: 'declaratie en betaling',
} as const
const SIGNAAL = Keuze(['pgb-onderbesteding', 'pgb-overbesteding'] as const)

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
        signaal: Nullable(SIGNAAL),
        verwacht: Nullable(GeldSchema()),
      }),
    ),
  }),
})

export const toonHuishoudenPgb = endpoint({
  id: 'declaratie.toonHuishoudenPgb',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/pgb',
  summary: 'De pgb-budgetten van een huishouden: budget, besteding, tempo en wat eraan gedaan is',
  access: { ...pgb, power: 'voorziening:lezen' },
  params: Type.Object({ huishoudenId: Id() }),
  response: Type.Object({
    budgetten: Type.Array(
      Type.Object({
        id: Id(),
        voorzieningId: Id(),
        persoonId: PersoonId(),
        naam: Type.String(),
        wet: Keuze(['wmo', 'jeugdwet'] as const),
        productNaam: Type.String(),
        beschikkingnummer: Nullable(Type.Integer()),
        begin: DatumSchema(),
        eind: Nullable(DatumSchema()),
        jaarbedrag: GeldSchema(),
        vertegenwoordiger: Nullable(Type.String()),
        besluitOp: Nullable(DatumSchema()),
        besluitDoor: Nullable(Type.String()),
        hertoetsOp: Nullable(DatumSchema()),
        signaal: Nullable(SIGNAAL),
        /** Handled: until this day it is no work. */
        rustTot: Nullable(DatumSchema()),
        opgaveTot: Nullable(DatumSchema()),
        /** The year that what was spent and expected is of. */
        jaar: Type.Integer(),
        besteed: GeldSchema(),
        verwacht: Nullable(GeldSchema()),
        maanden: Type.Array(Type.Object({ maand: DatumSchema(), bedrag: GeldSchema() })),
        afhandelingen: Type.Array(
          Type.Object({
            id: Id(),
            op: DatumSchema(),
            soort: SIGNAAL,
            gedaan: Type.Array(Keuze(PGBDADEN)),
            toelichting: Type.String(),
            hertoetsOp: Nullable(DatumSchema()),
            opnieuwOp: DatumSchema(),
            door: Nullable(Type.String()),
          }),
        ),
      }),
    ),
  }),
})

export const handelPgbAf = endpoint({
  id: 'declaratie.handelPgbAf',
  method: 'POST',
  path: '/pgb/:pgbId/afhandelingen',
  summary: 'Vastleggen wat is gedaan aan een pgb dat uit de pas loopt',
  access: { ...pgb, grondslag: 'Wmo 2015 art. 2.3.9 en 2.3.10, Jeugdwet art. 8.1.3 en 8.1.4', power: 'besluit:nemen' },
  params: Type.Object({ pgbId: Id() }),
  body: Input({
    gedaan: Type.Array(Keuze(PGBDADEN), { maxItems: PGBDADEN.length }),
    toelichting: Type.String({ maxLength: 2000 }),
    opnieuwOp: DatumSchema(),
    hertoetsOp: Type.Optional(DatumSchema()),
  }),
  response: Type.Object({ pgbId: Id(), opnieuwOp: DatumSchema() }),
  creates: true,
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
