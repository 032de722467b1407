import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { jaarVan } from '#values/datum.ts'
import { beletselenVoorScenario, type Ingreep, rekenScenario, trekDoor } from '../rules/scenario.ts'
import { deleteScenario, insertScenario, listBesloten, listScenarios } from '../store/scenario.ts'

const VOORUIT = 5

export const stelScenarioOp: Command<{ naam: string; ingrepen: Ingreep[] }, { scenarioId: string }> = {
  name: 'begroting.stelScenarioOp',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    refuseIf(beletselenVoorScenario(input.ingrepen))
    const scenarioId = await insertScenario(db, mandaat, input)
    return { result: { scenarioId }, objectId: scenarioId }
  },
}

/** A sketch, not a record: nothing points at it. */
export const verwijderScenario: Command<{ scenarioId: string }, { scenarioId: string }> = {
  name: 'begroting.verwijderScenario',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    if ((await deleteScenario(db, mandaat, input.scenarioId)).length === 0) throw new NotFound()
    return { result: input, objectId: input.scenarioId }
  },
}

/** The budget as decided, and beside it each scenario over the same years. */
export async function toonScenarios({ db, mandaat, vandaag }: Context) {
  const nu = jaarVan(vandaag)
  const jaren = Array.from({ length: VOORUIT }, (_, n) => nu + n)
  const basis = trekDoor(await listBesloten(db, mandaat, jaren, vandaag), nu)
  const scenarios = (await listScenarios(db, mandaat)).map((een) => ({
    ...een,
    jaren: rekenScenario(basis, een.ingrepen, jaren),
  }))
  return { jaren, basis: rekenScenario(basis, [], jaren).map(({ saldo }) => saldo), scenarios }
}
