import { rename, writeFile } from 'node:fs/promises'

export type FolderWatch = {
  /** One look now, or the one that is under way; how many were taken. */
  haal(): Promise<number>
  start(): void
  /** Waits for the look that is under way. */
  stop(): Promise<void>
}

/** Looks into a folder every so often, never twice at once. `look` asks between two files whether it must stop. */
export function watchFolder(
  look: (stopped: () => boolean) => Promise<number>,
  { intervalMs, meld }: { intervalMs: number; meld: (fout: unknown) => void },
): FolderWatch {
  let busy: Promise<number> | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const haal = (): Promise<number> => {
    busy ??= look(() => stopped).finally(() => {
      busy = undefined
    })
    return busy
  }
  return {
    haal,
    start() {
      timer = setInterval(() => void haal().catch(meld), intervalMs)
      timer.unref()
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await busy?.catch(() => {})
    },
  }
}

/** Written aside and moved, so that nobody picks up half a file; the same name again gives the same one file. */
export async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.deel`, bytes, { mode: 0o600 })
  await rename(`${path}.deel`, path)
}
