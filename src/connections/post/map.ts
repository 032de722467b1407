import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { leesTerugmelding, type Postdrager, type Terugmelding } from '#keten/correspondentie/index.ts'
import { type FolderWatch, watchReports, writeWhole } from '#platform/folder.ts'

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
  const uit = join(map, 'uit')
  await mkdir(uit, { recursive: true, mode: 0o700 })
  return {
    ...(await watchReports({ map: join(map, 'terug'), lees: leesTerugmelding, neem, intervalMs, meld })),
    drager: { verzend: ({ naam, pdf }) => writeWhole(join(uit, basename(naam)), pdf) },
  }
}
