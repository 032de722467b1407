import { DatumSchema, endpoint, GeldSchema, Id, Keuze, Nullable, type Static, Type } from '#platform/endpoint.ts'
import { lezen } from './gedeeld.ts'

const Rij = Type.Object({
  id: Id(),
  code: Type.String(),
  naam: Type.String(),
  soort: Type.String(),
  looptijd: Nullable(Type.String()),
  geraamd: Nullable(GeldSchema()),
  koers: Keuze(['op-koers', 'betwist', 'afwijkend', 'onbekend']),
  rapportDatum: Nullable(DatumSchema()),
  reeks: Nullable(Type.String()),
  aspecten: Type.Integer(),
  opKoers: Type.Integer(),
  nietOpKoers: Type.Array(
    Type.Object({
      rapportId: Id(),
      project: Type.String(),
      aspect: Type.String(),
      status: Nullable(Type.String()),
    }),
  ),
  maatregelen: Type.Object({
    totaal: Type.Integer(),
    lopend: Type.Integer(),
    afgerond: Type.Integer(),
    gestopt: Type.Integer(),
  }),
  begroot: Nullable(GeldSchema()),
  besteed: Nullable(GeldSchema()),
  verplicht: Nullable(GeldSchema()),
  besluiten: Type.Array(
    Type.Object({
      soort: Keuze(['agenda', 'mijlpaal', 'dekking', 'toezegging', 'hertoets', 'pilot']),
      wanneer: Nullable(Type.String()),
      wat: Type.String(),
      op: Nullable(DatumSchema()),
      /** Of a pilot: the day on which the measurement began. */
      sinds: Nullable(DatumSchema()),
    }),
  ),
  bevindingen: Type.Integer(),
  openBevindingen: Type.Integer(),
  betwist: Type.Integer(),
})
export type WirePortfolio = Static<typeof Rij>

export const toonPortfolio = endpoint({
  id: 'programma.toonPortfolio',
  method: 'GET',
  path: '/portfolio',
  summary:
    'Het portfolio op een pagina: op koers of niet, geld, wat er besloten moet worden en wat zichzelf tegenspreekt',
  access: lezen,
  response: Type.Object({ op: DatumSchema(), programmas: Type.Array(Rij) }),
})
