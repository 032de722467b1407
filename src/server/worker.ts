import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { writeAudit } from '#platform/audit.ts'
import { errorFields } from '#platform/log.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import type { House } from './house.ts'
import { dagelijks, taken } from './modules.ts'
import { systemContext } from './systemContext.ts'

/** Just after midnight: every daily task of the rooms, for every municipality. */
const NACHT = 'nacht'

/** Sends what rooms put in the outbox. Every task runs in its own tenant transaction and is tried again when it fails. */
export async function startWorker(house: House, ownerConnection: pg.PoolConfig): Promise<{ stop(): Promise<void> }> {
  const pool = new pg.Pool({ ...ownerConnection, max: 4 })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const taskList: TaskList = Object.fromEntries(
    Object.entries(taken).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        const { gemeente } = payload as { gemeente: string }
        const mandaat = systeemMandaat(gemeente, name)
        await house.database.transaction(
          mandaat,
          async (db) => {
            const context = systemContext(house, mandaat, db)
            await task(context, payload as { gemeente: string; id: string })
            if (task.uitgaand) await writeAudit(context, task.uitgaand)
          },
          { serializable: true },
        )
      },
    ]),
  )
  taskList[NACHT] = async (_payload, { addJob }) => {
    const gemeenten = await house.database.gate<{ gemeente: string }>(
      'select gemeenten gemeente from inrichting.gemeenten()',
    )
    for (const { gemeente } of gemeenten)
      for (const taak of dagelijks) await addJob(taak, { gemeente, id: gemeente }, { jobKey: `${taak}-${gemeente}` })
  }
  const logger = new Logger(() => (level, message) => {
    if (level === 'error') house.log.error('taak', { melding: message.slice(0, 200) })
  })
  const runner: Runner = await run({
    pgPool: pool,
    taskList,
    concurrency: 2,
    crontab: `10 0 * * * ${NACHT} ?fill=1d`,
    noHandleSignals: true,
    logger,
    pollInterval: 1000,
  })
  runner.promise.catch((error) => house.log.error('worker', errorFields(error)))
  return {
    async stop() {
      await runner.stop().catch(() => {})
      await pool.end()
    },
  }
}
