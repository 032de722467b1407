import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

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

/** A folder in which another party reports by the name of a file; what was taken moves to verwerkt/ or onbekend/. */
export async function watchReports<T>({
  map,
  lees,
  neem,
  ...options
}: {
  map: string
  /** What a name says; nothing when it is no report. */
  lees: (naam: string) => T | undefined
  /** Takes one report; throws when it must be tried again. */
  neem: (melding: T) => Promise<'verwerkt' | 'onbekend'>
  intervalMs: number
  meld: (fout: unknown) => void
}): Promise<FolderWatch> {
  for (const pad of ['verwerkt', 'onbekend']) await mkdir(join(map, pad), { recursive: true, mode: 0o700 })
  return watchFolder(async (stopped) => {
    let gedaan = 0
    for (const een of await readdir(map, { withFileTypes: true })) {
      if (stopped()) break
      if (!een.isFile()) continue
      const melding = lees(een.name)
      try {
        const uitslag = melding ? await neem(melding) : 'onbekend'
        await rename(join(map, een.name), join(map, uitslag, een.name))
        gedaan += 1
      } catch (fout) {
        // Out of reach for a moment: the report stays and is tried again.
        options.meld(fout)
      }
    }
    return gedaan
  }, options)
}

/** Written aside and moved, so that nobody picks up half a file; the same name again gives the same one file. */
export async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.deel`, bytes, { mode: 0o600 })
  await rename(`${path}.deel`, path)
}
