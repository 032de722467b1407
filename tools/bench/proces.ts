import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import type { PostgresConnection } from '#platform/postgres/launcher.ts'

export const VARIANTEN = ['huis', 'kaal', 'kaal+log', 'kaal+log+rijen'] as const
export type Variant = (typeof VARIANTEN)[number]

export type ServerStart = {
  variant: Variant
  connection: pg.PoolConfig
  masterKey: string
  vandaag: string
}

/** Microseconds of CPU: of the server process itself, and of the PostgreSQL backends that work for it. */
export type Cpu = { node: number; postgres: number }
export type Server = { variant: Variant; port: number; cpu(): Promise<Cpu>; stop(): Promise<void> }

type Message = { port?: number; cpu?: number }

/** In the child: says where it listens and answers how much CPU it used. */
export function answerParent(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send!({ cpu: user + system } satisfies Message)
  })
  process.on('disconnect', () => process.exit(0))
  process.send!({ port } satisfies Message)
}

/** Starts a server in its own process; its backends are told apart by their application name. */
export async function startServer(
  variant: Variant,
  { connection, masterKey, vandaag }: { connection: PostgresConnection; masterKey: Buffer; vandaag: string },
  watcher: pg.Client,
): Promise<Server> {
  const name = `bench-${variant}`
  // A bare handler has no role without rights: it reads as the owner of the server, past row security.
  const user = variant === 'huis' ? 'samenhang_app' : connection.user
  const start: ServerStart = {
    variant,
    connection: { ...connection, user, application_name: name },
    masterKey: masterKey.toString('base64'),
    vandaag,
  }
  const file = new URL(variant === 'huis' ? './huis.ts' : './kaal.ts', import.meta.url)
  const profile = process.env.BENCH_PROFIEL === variant ? ['--cpu-prof', '--cpu-prof-dir=/tmp/profiel'] : []
  const child = fork(file, [JSON.stringify(start)], { execArgv: [...process.execArgv, ...profile] })
  const { port } = await messageOf(child)
  return {
    variant,
    port: port!,
    async cpu() {
      child.send('cpu')
      const { cpu } = await messageOf(child)
      const { rows } = await watcher.query('select pid from pg_stat_activity where application_name = $1', [name])
      return { node: cpu!, postgres: rows.reduce((sum, { pid }) => sum + backendCpu(pid), 0) }
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

async function messageOf(child: ChildProcess): Promise<Message> {
  const ended = new AbortController()
  const gone = once(child, 'exit', { signal: ended.signal }).then(() => {
    throw new Error('a measured server ended')
  })
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: ended.signal }), gone])
    return message
  } finally {
    ended.abort()
    gone.catch(() => undefined)
  }
}

const TICK = 10_000

function backendCpu(pid: number): number {
  if (!existsSync(`/proc/${pid}/stat`)) throw new Error('only Linux tells the CPU of PostgreSQL backends')
  try {
    // Nanoseconds on the CPU; the ticks of stat are ten milliseconds each.
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1000
  } catch {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) * TICK
  }
}
