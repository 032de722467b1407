import { constants } from 'node:fs'
import { access, mkdir, readdir, readFile, rename, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Berichtendrager } from '#keten/berichten/index.ts'
import { type FolderWatch, watchFolder, writeWhole } from '#platform/folder.ts'

export type MapOptions = {
  /** Holds in/ and uit/; what was taken in moves to in/verwerkt or in/geweigerd. */
  map: string
  /** Takes one file in; throws when it must be tried again. */
  ontvang: (bytes: Uint8Array, naam: string) => Promise<'ontvangen' | 'geweigerd'>
  intervalMs?: number
  meld?: (fout: unknown) => void
}

/** A carrier of folders: what lies in in/ is read, what we send is laid in uit/ under one name. */
export async function openMapdrager({
  map,
  ontvang,
  intervalMs = 2000,
  meld = () => {},
}: MapOptions): Promise<FolderWatch & { drager: Berichtendrager }> {
  const [binnen, buiten] = [join(map, 'in'), join(map, 'uit')]
  for (const pad of [buiten, join(binnen, 'verwerkt'), join(binnen, 'geweigerd')])
    await mkdir(pad, { recursive: true, mode: 0o700 })

  const look = async (stopped: () => boolean): Promise<number> => {
    let gedaan = 0
    for (const naam of (await readdir(binnen)).filter((een) => een.toLowerCase().endsWith('.xml')).sort()) {
      if (stopped()) break
      const pad = join(binnen, naam)
      if (!(await isStil(pad))) continue
      try {
        const uitslag = await ontvang(await readFile(pad), naam)
        await rename(pad, await vrij(join(binnen, uitslag === 'ontvangen' ? 'verwerkt' : 'geweigerd', naam)))
        gedaan += 1
      } catch (fout) {
        // Our fault or a moment out of reach: the file stays where it is and is tried again.
        meld(fout)
      }
    }
    return gedaan
  }
  return {
    ...watchFolder(look, { intervalMs, meld }),
    drager: { verzend: ({ naam, xml }) => writeWhole(join(buiten, basename(naam)), xml) },
  }
}

const STIL_MS = 250

/** Someone may still be writing it: its size and time must not have moved for a moment. */
async function isStil(pad: string): Promise<boolean> {
  const gezien = await stat(pad).catch(() => undefined)
  return gezien?.isFile() === true && Date.now() - gezien.mtimeMs >= STIL_MS
}

async function vrij(pad: string): Promise<string> {
  const bestaat = await access(pad, constants.F_OK).then(
    () => true,
    () => false,
  )
  return bestaat ? `${pad}.${Date.now()}` : pad
}
