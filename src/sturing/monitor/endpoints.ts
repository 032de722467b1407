import {
  DatumSchema,
  endpoint,
  GeldSchema,
  Input,
  Keuze,
  Nullable,
  type Static,
  Tekst,
  Type,
} from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'

const access = {
  power: 'monitor:lezen',
  doel: 'sturen op het sociaal domein',
  grondslag: 'Wmo 2015 art. 2.1.2; Jeugdwet art. 2.2; Gemeentewet art. 160',
  wetten: 'geen',
  verwerking: 'statistiek',
} as const

const Wetkeuze = Type.Optional(Keuze(['alle', ...WETTEN] as const))
const Wijkkeuze = Type.Optional(Tekst(20))

const Cijfer = Type.Object({
  code: Type.String(),
  versie: Type.Integer(),
  schil: Type.String(),
  naam: Type.Object({ nl: Type.String(), en: Type.String() }),
  tekst: Type.Object({ nl: Type.String(), en: Type.String() }),
  methode: Type.Object({ nl: Type.String(), en: Type.String() }),
  eenheid: Keuze(['cent', 'personen', 'procent', 'punten'] as const),
  eigenaar: Type.String(),
  toelichting: Type.String(),
  doelwaarde: Nullable(Type.Number()),
  waarde: Nullable(Type.Number()),
  vorige: Nullable(Type.Number()),
  verloop: Type.Array(Type.Number()),
  aantal: Nullable(Type.Integer()),
  geldigOp: DatumSchema(),
  bekendOp: Type.String(),
  voorlopig: Type.Boolean(),
})
export type WireCijfer = Static<typeof Cijfer>

export const toonMonitor = endpoint({
  id: 'monitor.toonMonitor',
  method: 'GET',
  path: '/monitor',
  summary: 'De drie schillen, per maand, wet en wijk',
  access,
  query: Input({ wet: Wetkeuze, wijk: Wijkkeuze, maanden: Type.Optional(Type.Integer({ minimum: 3, maximum: 120 })) }),
  response: Type.Object({
    maanden: Type.Array(DatumSchema()),
    stroom: Type.Array(
      Type.Object({
        maand: DatumSchema(),
        wet: Type.String(),
        begin: Type.Integer(),
        instroom: Type.Integer(),
        uitstroom: Type.Integer(),
        eind: Type.Integer(),
      }),
    ),
    kosten: Type.Array(Type.Object({ maand: DatumSchema(), wet: Type.String(), bedrag: GeldSchema() })),
    verwijzing: Type.Array(
      Type.Object({
        maand: DatumSchema(),
        deel: Type.Integer(),
        geheel: Type.Integer(),
        procent: Nullable(Type.Number()),
      }),
    ),
    ervaring: Type.Array(
      Type.Object({ signifier: Type.String(), gemiddelde: Type.Integer(), verhalen: Type.Integer() }),
    ),
    wijken: Type.Array(
      Type.Object({
        code: Type.String(),
        naam: Type.String(),
        vorm: Type.Unknown(),
        clienten: Type.Integer(),
        inwoners: Type.Integer(),
        per1000: Nullable(Type.Number()),
        kosten: GeldSchema(),
      }),
    ),
    cijfers: Type.Array(Cijfer),
    ververstOp: Nullable(Type.String()),
  }),
})

export const verversMonitor = endpoint({
  id: 'monitor.ververs',
  method: 'POST',
  path: '/monitor/verversingen',
  summary: 'Cellen opnieuw tellen vanaf een maand',
  access: { ...access, power: 'monitor:beheren' },
  creates: true,
  body: Input({ vanaf: DatumSchema() }),
  response: Type.Object({ vanaf: DatumSchema(), tot: DatumSchema() }),
})

export const toonKaartversies = endpoint({
  id: 'monitor.toonKaartversies',
  method: 'GET',
  path: '/monitor/cijferkaarten',
  summary: 'De versies van de cijferkaarten, de nieuwste eerst',
  access,
  response: Type.Array(
    Type.Object({
      code: Type.String(),
      eigenaar: Type.String(),
      toelichting: Type.String(),
      doelwaarde: Nullable(Type.Number()),
      van: DatumSchema(),
      totEnMet: Nullable(DatumSchema()),
    }),
  ),
})

export const stelKaartVast = endpoint({
  id: 'monitor.stelCijferkaartVast',
  method: 'POST',
  path: '/monitor/cijferkaarten',
  summary: 'Eigenaar, toelichting en doelwaarde van een cijfer',
  access: { ...access, power: 'monitor:beheren' },
  creates: true,
  body: Input({
    code: Tekst(80),
    eigenaar: Type.String({ maxLength: 80 }),
    toelichting: Type.String({ maxLength: 2000 }),
    doelwaarde: Nullable(Type.Number()),
  }),
  response: Type.Object({
    code: Type.String(),
    eigenaar: Type.String(),
    toelichting: Type.String(),
    doelwaarde: Nullable(Type.Number()),
  }),
})
