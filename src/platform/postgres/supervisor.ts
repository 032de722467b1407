import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * A small shell owns PostgreSQL and listens to a pipe from node. The pipe closes when node ends, however it ends, so
 * kill -9 leaves no orphan. A fast shutdown that takes too long becomes an immediate one: nothing acknowledged is lost,
 * the next start replays the log.
 */
const SCRIPT = `
exec 3<&0 </dev/null
folder=$1; shift
"$@" 3<&- &
postgres=$!
(
  read -r word <&3
  kill -INT $postgres
  patience=3; [ "$word" = stop ] && patience=60
  while [ $patience -gt 0 ] && kill -0 $postgres 2>/dev/null; do sleep 1; patience=$((patience-1)); done
  kill -QUIT $postgres
) 2>/dev/null &
watch=$!
trap 'kill -INT $postgres' TERM INT HUP
code=0
while kill -0 $postgres 2>/dev/null; do wait $postgres; code=$?; done
kill $watch 2>/dev/null
rm -rf "$folder"
exit $code
`

export type Supervised = {
  ended: Promise<void>
  hasEnded(): boolean
  stop(): Promise<void>
}

/** Runs `command` until `stop` or until this process is gone; then removes `folder`. */
export function supervise(command: string[], folder: string, logFile: number, env: NodeJS.ProcessEnv): Supervised {
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'samenhang-postgres', folder, ...command], {
    // A session of its own: Ctrl-C in the terminal must reach node first, which then stops PostgreSQL in order.
    detached: true,
    stdio: ['pipe', logFile, logFile],
    env,
  })
  const ended = once(shell, 'exit').then(() => undefined)
  ended.catch(() => undefined)
  const pipe = shell.stdin
  pipe?.on('error', () => undefined)
  shell.unref()
  ;(pipe as unknown as { unref?: () => void } | null)?.unref?.()
  return {
    ended,
    hasEnded: () => shell.exitCode !== null || shell.signalCode !== null,
    async stop() {
      shell.ref()
      pipe?.end('stop\n')
      if (shell.exitCode === null && shell.signalCode === null) await ended
    },
  }
}
