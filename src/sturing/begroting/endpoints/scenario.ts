import { endpoint, GeldSchema, Id, Input, Tekst, Type } from '#platform/endpoint.ts'
import type { Ingreep } from '../rules/scenario.ts'
import { Jaar, lezen, schrijven } from './gedeeld.ts'

const Dicht = <T extends Parameters<typeof Type.Object>[0]>(velden: T) =>
  Type.Object(velden, { additionalProperties: false })
const Ingreepvorm = () =>
  Type.Unsafe<Ingreep>(
    Type.Union([
      Dicht({ soort: Type.Literal('circulaire'), jaar: Jaar(), bedrag: GeldSchema(), structureel: Type.Boolean() }),
      Dicht({
        soort: Type.Literal('verdeelmodel'),
        vanaf: Jaar(),
        perInwoner: Type.Integer({ minimum: -1_000_000, maximum: 1_000_000 }),
        inwoners: Type.Integer({ minimum: 1, maximum: 2_000_000 }),
        stapPerInwoner: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
      }),
      Dicht({
        soort: Type.Literal('index'),
        vanaf: Jaar(),
        promille: Type.Integer({ minimum: -500, maximum: 1000 }),
        taakveld: Type.String({ maxLength: 20 }),
      }),
    ]),
  )

export const toonScenarios = endpoint({
  id: 'begroting.toonScenarios',
  method: 'GET',
  path: '/begroting/scenarios',
  summary: "Scenario's naast elkaar over de jaren, tegenover de begroting zoals besloten",
  access: lezen,
  response: Type.Object({
    jaren: Type.Array(Jaar()),
    basis: Type.Array(GeldSchema()),
    scenarios: Type.Array(
      Type.Object({
        id: Id(),
        naam: Type.String(),
        ingrepen: Type.Array(Ingreepvorm()),
        jaren: Type.Array(
          Type.Object({
            jaar: Jaar(),
            saldo: GeldSchema(),
            verschil: GeldSchema(),
            delen: Type.Array(GeldSchema()),
          }),
        ),
      }),
    ),
  }),
})

export const stelScenarioOp = endpoint({
  id: 'begroting.stelScenarioOp',
  method: 'POST',
  path: '/begroting/scenarios',
  summary: 'Een scenario opstellen: een circulaire, een verdeelmodel, een index',
  access: schrijven,
  body: Input({ naam: Tekst(120), ingrepen: Type.Array(Ingreepvorm(), { maxItems: 20 }) }),
  response: Type.Object({ scenarioId: Id() }),
  creates: true,
})

export const verwijderScenario = endpoint({
  id: 'begroting.verwijderScenario',
  method: 'DELETE',
  path: '/begroting/scenarios/:scenarioId',
  summary: 'Een scenario verwijderen',
  access: schrijven,
  params: Type.Object({ scenarioId: Id() }),
  response: Type.Object({ scenarioId: Id() }),
})
