import type { OutputOf } from '#platform/endpoint.ts'
import { Link, Panel, useDateFormat, useTeksten } from '#platform/ui/index.ts'
import type { toonPublicatie } from '../endpoints.ts'
import { Verbeterregels } from './Publiceren.tsx'
import { rapportageTeksten } from './teksten.ts'

type Props = { stuk: Pick<OutputOf<typeof toonPublicatie>, 'verbetert' | 'verbeterd'>; pad?: string }

/** What was corrected and why: at the old paper with the way to the new, and the other way round. */
export function Verbetering({ stuk: { verbetert, verbeterd }, pad = '/stukken' }: Props) {
  const t = useTeksten(rapportageTeksten)
  const dag = useDateFormat()
  return (
    <>
      {verbeterd ? (
        <Panel title={t.vervangenDoor(verbeterd.versie, dag(verbeterd.tijdstip))}>
          <p lang="nl">{t.redenVan(verbeterd.reden)}</p>
          <Verbeterregels regels={verbeterd.regels} />
          <Link href={`${pad}/${verbeterd.publicatieId}`}>{t.nieuwste}</Link>
        </Panel>
      ) : null}
      {verbetert ? (
        <Panel title={t.verbeteringVan(verbetert.versie, dag(verbetert.tijdstip))}>
          <p lang="nl">{t.redenVan(verbetert.reden)}</p>
          <Link href={`${pad}/${verbetert.vanPublicatieId}`}>{t.oudeVersie}</Link>
        </Panel>
      ) : null}
    </>
  )
}
