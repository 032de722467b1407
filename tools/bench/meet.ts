import type { Cpu, Server, Variant } from './proces.ts'
import type { Vraag } from './stad.ts'
import { ask, countRows, omvang, rowsOf, Unanswered } from './vragen.ts'

/** Each look adds one line to a dossier that shows the last six: after this many the answers stand still. */
const WARMING_UP = 7

export type Meting = Record<Variant, { ms: number[]; cpu: Cpu; perRonde: number[] }>

/**
 * The questions for which every server gives the same rows. The bare handler does not know what this asker may see, so a
 * question in which something is withheld is not comparable and is left out; how many those are is told.
 */
export async function comparable(servers: readonly Server[], soort: string, vragen: readonly Vraag[]) {
  const same: Vraag[] = []
  let rows = 0
  let over = 0
  for (const vraag of vragen) {
    const answers = await answersOf(servers, vraag)
    if (!answers) continue
    const prints = new Set(answers.map((answer) => rowsOf(soort, answer)))
    if (prints.size > 1) continue
    same.push(vraag)
    rows += countRows(soort, answers[0]!)
    over += omvang(soort, answers[0]!)
  }
  const mean = (sum: number) => sum / Math.max(1, same.length)
  return { same, rows: mean(rows), omvang: mean(over) }
}

/** Undefined for a household that this asker may not see after all. */
async function answersOf(servers: readonly Server[], vraag: Vraag): Promise<Buffer[] | undefined> {
  try {
    for (let i = 0; i < WARMING_UP; i += 1) await ask(servers[0]!, vraag)
    const answers: Buffer[] = []
    for (const server of servers) answers.push((await ask(server, vraag)).body)
    return answers
  } catch (error) {
    if (error instanceof Unanswered) return undefined
    throw error
  }
}

/** Every server answers the same questions in turn, in an order that shifts each round: what disturbs one disturbs all. */
export async function measure(servers: readonly Server[], vragen: readonly Vraag[], rounds: number): Promise<Meting> {
  const found = Object.fromEntries(
    servers.map(({ variant }) => [variant, { ms: [], cpu: { node: 0, postgres: 0 }, perRonde: [] }]),
  ) as unknown as Meting
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < servers.length; turn += 1) {
      const server = servers[(round + 1 + turn) % servers.length]!
      const before = await server.cpu()
      const ms: number[] = []
      for (const vraag of vragen) ms.push((await ask(server, vraag)).ms)
      const after = await server.cpu()
      if (round < 0) continue
      const result = found[server.variant]
      const node = after.node - before.node
      const postgres = after.postgres - before.postgres
      result.ms.push(...ms)
      result.cpu.node += node
      result.cpu.postgres += postgres
      result.perRonde.push((node + postgres) / vragen.length)
    }
  }
  return found
}

export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!
}
