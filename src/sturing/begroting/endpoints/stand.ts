import { DatumSchema, endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { Jaar, lezen, schrijven } from './gedeeld.ts'

const AARDEN = ['lasten', 'baten', 'reserve', 'resultaat'] as const

const regelvelden = {
  code: Tekst(40),
  naam: Tekst(200),
  aard: Keuze(AARDEN),
  taakveld: Nullable(Tekst(20)),
  product: Nullable(Tekst(40)),
  programma: Nullable(Tekst(200)),
  cluster: Nullable(Tekst(200)),
  kostensoort: Nullable(Tekst(60)),
}

export const toonBegroting = endpoint({
  id: 'begroting.toonBegroting',
  method: 'GET',
  path: '/begroting/regels',
  summary: 'De begroting van een jaar: budget, realisatie en verplichting per regel',
  access: lezen,
  query: Input({
    jaar: Type.Optional(Jaar()),
    op: Type.Optional(DatumSchema()),
    bekendOp: Type.Optional(Type.String({ format: 'date-time' })),
  }),
  response: Type.Object({
    jaar: Jaar(),
    jaren: Type.Array(Jaar()),
    op: DatumSchema(),
    totaal: Type.Object({
      budget: GeldSchema(),
      realisatie: GeldSchema(),
      verplichting: GeldSchema(),
      vrij: GeldSchema(),
    }),
    besparingen: Type.Array(
      Type.Object({ soort: Keuze(['lagere-prijs', 'lichtere-vorm'] as const), bedrag: GeldSchema() }),
    ),
    regels: Type.Array(
      Type.Object({
        ...regelvelden,
        id: Id(),
        geslotenOp: Nullable(DatumSchema()),
        lasten: GeldSchema(),
        baten: GeldSchema(),
        budget: GeldSchema(),
        realisatie: GeldSchema(),
        boekingen: Type.Integer(),
        laatste: Nullable(DatumSchema()),
        verplichting: GeldSchema(),
        vrij: GeldSchema(),
      }),
    ),
  }),
})

export const stelRegelVast = endpoint({
  id: 'begroting.stelRegelVast',
  method: 'POST',
  path: '/begroting/regels',
  summary: 'Een begrotingsregel vaststellen',
  access: schrijven,
  body: Input(regelvelden),
  response: Type.Object({ regelId: Id() }),
  creates: true,
})

export const sluitRegel = endpoint({
  id: 'begroting.sluitRegel',
  method: 'POST',
  path: '/begroting/regels/:regelId/sluiting',
  summary: 'Een begrotingsregel sluiten',
  access: schrijven,
  params: Type.Object({ regelId: Id() }),
  body: Input({}),
  response: Type.Object({ regelId: Id() }),
  creates: true,
})

export const toonBoekingen = endpoint({
  id: 'begroting.toonBoekingen',
  method: 'GET',
  path: '/begroting/regels/:regelId/boekingen',
  summary: 'De boekingen achter een bedrag',
  access: lezen,
  params: Type.Object({ regelId: Id() }),
  query: Input({ jaar: Jaar() }),
  response: Type.Object({
    totaal: Type.Integer(),
    rijen: Type.Array(
      Type.Object({
        id: Id(),
        bronsoort: Type.String(),
        datum: DatumSchema(),
        boekdatum: DatumSchema(),
        kenmerken: Type.Record(Type.String(), Type.String()),
        bedrag: GeldSchema(),
        volgorde: Nullable(Type.Integer()),
      }),
    ),
  }),
})
