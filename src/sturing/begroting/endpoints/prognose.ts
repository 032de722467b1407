import { DatumSchema, endpoint, GeldSchema, Id, Input, Keuze, Nullable, Type } from '#platform/endpoint.ts'
import { Jaar, lezen } from './gedeeld.ts'

const bedragen = {
  budget: GeldSchema(),
  realisatie: GeldSchema(),
  verplichting: GeldSchema(),
  midden: GeldSchema(),
  onder: GeldSchema(),
  boven: GeldSchema(),
  onbesteed: GeldSchema(),
  nagekomen: GeldSchema(),
  uitToewijzing: GeldSchema(),
  nieuw: GeldSchema(),
}

export const toonPrognose = endpoint({
  id: 'begroting.toonPrognose',
  method: 'GET',
  path: '/begroting/prognose',
  summary: 'Waar het jaar eindigt: verwacht bedrag met marge per regel, en wat overblijft',
  access: lezen,
  query: Input({ jaar: Type.Optional(Jaar()), op: Type.Optional(DatumSchema()) }),
  response: Type.Object({
    jaar: Jaar(),
    jaren: Type.Array(Jaar()),
    op: DatumSchema(),
    totaal: Type.Object(bedragen),
    maanden: Type.Array(Type.Object({ bedrag: GeldSchema(), verwacht: Type.Boolean() })),
    regels: Type.Array(
      Type.Object({
        ...bedragen,
        id: Id(),
        code: Type.String(),
        naam: Type.String(),
        cluster: Nullable(Type.String()),
        taakveld: Nullable(Type.String()),
        grondslag: Keuze(['trend', 'toegewezen', 'gemiddelde', 'geboekt'] as const),
        methoden: Type.Array(Keuze(['theta', 'gedempt', 'seizoensnaief'] as const)),
        mase: Nullable(Type.Number()),
        benutting: Nullable(Type.Number({ minimum: 0, maximum: 1 })),
      }),
    ),
  }),
})
