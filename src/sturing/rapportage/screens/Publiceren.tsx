import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CommandForm,
  DataTable,
  DateText,
  Link,
  LoadingLines,
  Notice,
  Panel,
  TextArea,
  useCommand,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { publiceer, rectificeer, type toonStuk } from '../endpoints.ts'
import { gekozenIn } from './Beloften.tsx'
import { beloftenTeksten } from './beloftenTeksten.ts'
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

/** What a correction changes, line by line; on the draft, on the old paper and on the new one. */
export function Verbeterregels({ regels }: { regels: Stuk['regels'] }) {
  const t = useTeksten(rapportageTeksten)
  if (regels.length === 0) return <p>{t.nietsAnders}</p>
  return (
    <DataTable
      label={t.watAnders}
      columns={[
        { key: 'wat', header: t.wat, rowHeader: true, render: ({ wat }) => <span lang="nl">{wat}</span> },
        { key: 'was', header: t.stondEr, render: ({ was }) => <span lang="nl">{was}</span> },
        { key: 'is', header: t.staatErNu, render: ({ is }) => <b lang="nl">{is}</b> },
      ]}
      rows={regels}
      rowKey={({ wat, was, is }) => `${wat}|${was}|${is}`}
      dense
    />
  )
}

/** Published figures that no longer hold: they stay as printed until someone publishes a correction and says why. */
export function TeRectificeren({ stuk, onVerbeter }: { stuk: Stuk; onVerbeter?: (() => void) | undefined }) {
  const t = useTeksten(rapportageTeksten)
  const [eerste] = stuk.verschillen
  if (!eerste) return null
  return (
    <Panel title={t.kloptNietMeer(stuk.verschillen.length)} sub={t.kloptNietMeerUitleg}>
      <Verbeterregels regels={stuk.regels} />
      <p className="sh-bij">
        {t.gevonden} <DateText date={eerste.gevondenOp} time />
      </p>
      {onVerbeter ? (
        <Button appearance="primary" onClick={onVerbeter}>
          {t.rectificeren}
        </Button>
      ) : null}
    </Panel>
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
  const b = useTeksten(beloftenTeksten)
  const belooft = gekozenIn(stuk)
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
      {belooft.length > 0 ? (
        <>
          <p>{b.doetGestand}:</p>
          <ul className="rp-opsomming" lang="nl">
            {belooft.map(({ id, tekst }) => (
              <li key={id}>{tekst}</li>
            ))}
          </ul>
        </>
      ) : null}
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
      <Verbeterregels regels={stuk.regels} />
      <TextArea name="reden" label={t.reden} help={t.redenHulp} required rows={3} maxLength={2000} />
    </CommandForm>
  )
}
