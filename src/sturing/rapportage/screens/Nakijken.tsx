import { Fragment, useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import { Button, CommandForm, ErrorBox, Panel, TextArea, useCommand, useTeksten } from '#platform/ui/index.ts'
import { kijkTekstNa, schrijfBlok, type toonStuk } from '../endpoints.ts'
import { samenstelTeksten } from './samenstelTeksten.ts'

type Stuk = OutputOf<typeof toonStuk>
type Blok = Stuk['blokken'][number]
type Props = { stuk: Stuk; etag: string | undefined }

/** Texts of the paper before, each with what its figures were and are: it still holds, or it is changed. */
export function Nakijken({ stuk, etag }: Props) {
  const t = useTeksten(samenstelTeksten)
  const teDoen = stuk.blokken.filter(({ overgenomen }) => overgenomen)
  if (teDoen.length === 0) return null
  return (
    <Panel title={t.nakijken(teDoen.length)} sub={t.nakijkenUitleg}>
      <ol className="rp-nakijken">
        {teDoen.map((blok) => (
          <Tekst key={blok.id} stuk={stuk} blok={blok} etag={etag} />
        ))}
      </ol>
    </Panel>
  )
}

function Tekst({ stuk, blok, etag }: Props & { blok: Blok }) {
  const t = useTeksten(samenstelTeksten)
  const klopt = useCommand(kijkTekstNa)
  const [open, setOpen] = useState(false)
  const kop = kopBoven(stuk.blokken, blok)
  const tekst = blok.tekst ?? ''
  return (
    <li>
      {kop ? <b lang="nl">{kop}</b> : null}
      {open ? (
        <Tekstveld stuk={stuk} blok={blok} etag={etag} onDone={() => setOpen(false)} />
      ) : (
        <>
          <p lang="nl">
            <MetCijfers tekst={tekst} stuk={stuk} />
          </p>
          {klopt.error ? <ErrorBox error={klopt.error} /> : null}
          <Button
            small
            aria-label={t.kloptNogVan(kort(tekst))}
            onClick={() => void klopt.run({ stukId: stuk.id, blokId: blok.id }, { etag }).catch(() => undefined)}
          >
            {t.kloptNog}
          </Button>{' '}
          <Button small appearance="subtle" aria-label={`${t.wijzig}: ${kort(tekst)}`} onClick={() => setOpen(true)}>
            {t.wijzig}
          </Button>
        </>
      )}
    </li>
  )
}

export const kort = (tekst: string) => (tekst.length > 60 ? `${tekst.slice(0, 59).trimEnd()}…` : tekst)

type TekstveldProps = Props & { blok: Blok; onDone: () => void }

/** The words of a block; a figure is chosen from a list and never typed. */
export function Tekstveld({ stuk, blok, etag, onDone }: TekstveldProps) {
  const t = useTeksten(samenstelTeksten)
  const command = useCommand(schrijfBlok)
  return (
    <CommandForm
      command={command}
      fixed={{ stukId: stuk.id, blokId: blok.id }}
      etag={etag}
      initial={{ tekst: blok.tekst }}
      label={t.tekst}
      submitLabel={t.opslaan}
      secondary={
        <Button appearance="subtle" onClick={onDone}>
          {t.annuleer}
        </Button>
      }
      onDone={onDone}
    >
      <TextArea name="tekst" label={t.tekst} help={t.tekstHulp} required rows={4} maxLength={8000} />
      <Cijferhulp stuk={stuk} />
    </CommandForm>
  )
}

function Cijferhulp({ stuk }: { stuk: Stuk }) {
  const t = useTeksten(samenstelTeksten)
  return (
    <details>
      <summary>{t.welkeCijfers}</summary>
      <ul className="rp-opsomming" lang="nl">
        {stuk.cijfers.map((c) => (
          <li key={c.nummer}>
            <code>{`{${c.nummer}}`}</code> {c.naam.nl}: {c.weergave}
          </li>
        ))}
        {stuk.keuze.map((c) => (
          <li key={c.code}>
            <code>{`{${c.code}}`}</code> {c.naam.nl}
          </li>
        ))}
      </ul>
    </details>
  )
}

function kopBoven(blokken: readonly Blok[], blok: Blok): string | undefined {
  const ervoor = blokken.slice(0, blokken.indexOf(blok))
  return ervoor.findLast(({ soort }) => soort === 'kop')?.tekst ?? undefined
}

/** The words with the figure of today in its place, and what it was when it differs. */
function MetCijfers({ tekst, stuk }: { tekst: string; stuk: Stuk }) {
  const t = useTeksten(samenstelTeksten)
  return tekst.split(/(\{\d{1,3}\})/).map((deel, index) => {
    const nummer = /^\{(\d{1,3})\}$/.exec(deel)?.[1]
    const nu = stuk.cijfers.find((c) => c.nummer === Number(nummer))?.weergave
    const was = stuk.vorige.find((c) => c.nummer === Number(nummer))?.weergave
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no id and do not move
      <Fragment key={index}>
        {nu === undefined ? deel : <b>{nu}</b>}
        {nu !== undefined && was !== undefined && was !== nu ? (
          <small className="sh-bij" lang="nl">
            {' '}
            {t.was(was)}
          </small>
        ) : null}
      </Fragment>
    )
  })
}
