import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { leesTerugmelding, type Postdrager, type Terugmelding } from '#keten/correspondentie/index.ts'

type PostmapOptions = {
  /** Holds uit/, from which a print house takes, and terug/, in which it reports by the name of a file. */
  map: string
  /** Takes one report; throws when it must be tried again. */
  neem: (melding: Terugmelding) => Promise<'verwerkt' | 'onbekend'>
  intervalMs?: number
  meld?: (fout: unknown) => void
}

/** A carrier of paper: one PDF a letter under one name; `<name>.bezorgd` or `.onbestelbaar` in terug/ says how it went. */
export async function openPostmap({ map, neem, intervalMs = 5000, meld = () => {} }: PostmapOptions): Promise<{
  drager: Postdrager
  haal: () => Promise<number>
  start: () => void
  stop: () => Promise<void>
}> {
  const [uit, terug] = [join(map, 'uit'), join(map, 'terug')]
  for (const pad of [uit, join(terug, 'verwerkt'), join(terug, 'onbekend')])
    await mkdir(pad, { recursive: true, mode: 0o700 })

  let bezig: Promise<number> | undefined
  let timer: NodeJS.Timeout | undefined

  const haalAlles = async (): Promise<number> => {
    let gedaan = 0
    for (const een of await readdir(terug, { withFileTypes: true })) {
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
  const haal = (): Promise<number> => {
    bezig ??= haalAlles().finally(() => {
      bezig = undefined
    })
    return bezig
  }

  return {
    haal,
    drager: {
      async verzend({ naam, pdf }) {
        const pad = join(uit, basename(naam))
        // Written aside and moved, so that nobody prints half a letter; the same name again gives the same one file.
        await writeFile(`${pad}.deel`, pdf, { mode: 0o600 })
        await rename(`${pad}.deel`, pad)
      },
    },
    start() {
      timer = setInterval(() => void haal().catch(meld), intervalMs)
      timer.unref()
    },
    async stop() {
      clearInterval(timer)
      await bezig?.catch(() => {})
    },
  }
}
