import type { OutputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  Link,
  LoadingLines,
  Notice,
  TextArea,
  useCommand,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { publiceer, rectificeer, type toonStuk } from '../endpoints.ts'
import { rapportageTeksten } from './teksten.ts'

type Stuk = OutputOf<typeof toonStuk>

export function Beletselen({ stuk: { beletselen, programmaId } }: { stuk: Stuk }) {
  const t = useTeksten(rapportageTeksten)
  const { taal } = useTaal()
  if (beletselen.length === 0) return null
  return (
    <Notice kind="let-op" title={t.kanNogNiet(beletselen.length)}>
      <ul className="rp-opsomming">
        {beletselen.map((b, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no id and do not move
          <li key={index}>
            {b.uitleg[taal]}{' '}
            {b.code === 'bevinding-open' && programmaId ? (
              <Link href={`/programma/${programmaId}`}>{t.naarProgramma}</Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type PublicerenProps = {
  stuk: Stuk
  etag: string | undefined
  knop: string
  onDone: (uitkomst: { publicatieId: string; versie: number }) => void
}

/** What will be fixed is shown before it is. */
export function Publiceren({ stuk, etag, knop, onDone }: PublicerenProps) {
  const t = useTeksten(rapportageTeksten)
  const eerste = useCommand(publiceer)
  const verbetering = useCommand(rectificeer)
  const uitleg = (
    <>
      <p>{t.publicerenUitleg(stuk.cijfers.length)}</p>
      <ul className="rp-opsomming">
        {stuk.cijfers.map((c) => (
          <li key={c.nummer}>
            {c.nummer}. {c.naam.nl}: <b>{c.weergave}</b>
          </li>
        ))}
      </ul>
      {stuk.beletselen.length === 0 ? <Notice kind="goed" title={t.klaar} /> : <Beletselen stuk={stuk} />}
      {eerste.isPending || verbetering.isPending ? <LoadingLines label={t.bezig} /> : null}
    </>
  )
  const vast = { stukId: stuk.id }
  return stuk.publicaties.length === 0 ? (
    <CommandForm command={eerste} fixed={vast} etag={etag} label={knop} submitLabel={knop} onDone={onDone}>
      {uitleg}
    </CommandForm>
  ) : (
    <CommandForm command={verbetering} fixed={vast} etag={etag} label={knop} submitLabel={knop} onDone={onDone}>
      {uitleg}
      <TextArea name="reden" label={t.reden} help={t.redenHulp} required rows={3} maxLength={2000} />
    </CommandForm>
  )
}
