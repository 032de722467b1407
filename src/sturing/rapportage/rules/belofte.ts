import type { Toezeggingstatus } from '#sturing/raad/index.ts'
import { als, type Beletsel } from '#values/beletsel.ts'

export type Belofte = { id: string; tekst: string; status: Toezeggingstatus; stukId: string | null }

const OPEN: readonly Toezeggingstatus[] = ['open', 'nadert', 'verlopen']

/** May a writer say that this paper keeps it? Also when an earlier version of the paper did. */
export const isTeKiezen = ({ status, stukId }: Belofte, stuk: string): boolean =>
  OPEN.includes(status) || (status === 'gestand' && stukId === stuk)

type Vraag = {
  stukId: string
  gekozen: ReadonlySet<string>
  toezeggingen: readonly Belofte[]
  noemtToezeggingen: boolean
}

/** Which promises publishing the paper keeps, and what stands in the way of it. */
export function beloftenVan({ stukId, gekozen, toezeggingen, noemtToezeggingen }: Vraag): {
  houdt: string[]
  beletselen: Beletsel[]
} {
  const mijn = toezeggingen.filter(({ id }) => gekozen.has(id))
  return {
    houdt: mijn.filter(({ status }) => OPEN.includes(status)).map(({ id }) => id),
    beletselen: [
      ...als(gekozen.size > 0 && !noemtToezeggingen, 'belofte-zonder-blok', 'toezeggingen'),
      ...mijn.flatMap((een) =>
        als(!isTeKiezen(een, stukId), 'belofte-elders-afgedaan', 'toezeggingen', { tekst: een.tekst }),
      ),
    ],
  }
}
