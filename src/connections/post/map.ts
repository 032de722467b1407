import { mkdir, readdir, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { leesTerugmelding, type Postdrager, type Terugmelding } from '#keten/correspondentie/index.ts'
import { type FolderWatch, watchFolder, writeWhole } from '#platform/folder.ts'

type PostmapOptions = {
  /** Holds uit/, from which a print house takes, and terug/, in which it reports by the name of a file. */
  map: string
  /** Takes one report; throws when it must be tried again. */
  neem: (melding: Terugmelding) => Promise<'verwerkt' | 'onbekend'>
  intervalMs?: number
  meld?: (fout: unknown) => void
}

/** A carrier of paper: one PDF a letter under one name; `<name>.bezorgd` or `.onbestelbaar` in terug/ says how it went. */
export async function openPostmap({
  map,
  neem,
  intervalMs = 5000,
  meld = () => {},
}: PostmapOptions): Promise<FolderWatch & { drager: Postdrager }> {
  const [uit, terug] = [join(map, 'uit'), join(map, 'terug')]
  for (const pad of [uit, join(terug, 'verwerkt'), join(terug, 'onbekend')])
    await mkdir(pad, { recursive: true, mode: 0o700 })

  const look = async (stopped: () => boolean): Promise<number> => {
    let gedaan = 0
    for (const een of await readdir(terug, { withFileTypes: true })) {
      if (stopped()) break
      if (!een.isFile()) continue
      const melding = leesTerugmelding(een.name)
      try {
        const uitslag = melding ? await neem(melding) : 'onbekend'
        await rename(join(terug, een.name), join(terug, uitslag, een.name))
        gedaan += 1
      } catch (fout) {
        // Out of reach for a moment: the report stays and is tried again.
        meld(fout)
      }
    }
    return gedaan
  }
  return {
    ...watchFolder(look, { intervalMs, meld }),
    drager: { verzend: ({ naam, pdf }) => writeWhole(join(uit, basename(naam)), pdf) },
  }
}
