import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CommandForm,
  DateText,
  Dialog,
  ErrorBox,
  Link,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  Stack,
  StatusBadge,
  TextArea,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { publiceer, rectificeer, schrijfBlok, toonStuk } from '../endpoints.ts'
import { Bewijs } from './Bewijs.tsx'
import { VORM } from './RapportagesScreen.tsx'
import { rapportageTeksten } from './teksten.ts'
import { Vel } from './Vel.tsx'

type Stuk = OutputOf<typeof toonStuk>

/** A paper as it would come out now; publishing fixes it. */
export function RapportageScreen() {
  const { stukId } = useParams({ strict: false }) as { stukId: string }
  const t = useTeksten(rapportageTeksten)
  const { data, etag, error } = useEndpoint(toonStuk, { stukId })
  const { data: ik } = useEndpoint(wieBenIk, {})
  const [nummer, setNummer] = useState<number>()
  const [open, setOpen] = useState(false)
  const [gedaan, setGedaan] = useState<{ publicatieId: string; versie: number }>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const bewijs = data.cijfers.find((c) => c.nummer === (nummer ?? data.cijfers[0]?.nummer))
  const mag = (power: string) => ik?.powers.includes(power) ?? false
  const knop = data.publicaties.length > 0 ? t.rectificeren : t.publiceren
  return (
    <>
      <PageHead
        title={data.weergave.titel}
        sub={<StatusBadge kind={VORM[data.status] ?? 'wacht'}>{data.status}</StatusBadge>}
        back={{ href: '/rapportages', label: t.naarLijst }}
        actions={
          mag('rapportage:publiceren') ? (
            <Button appearance="primary" onClick={() => setOpen(true)}>
              {knop}
            </Button>
          ) : undefined
        }
      />
      <Stack>
        {gedaan ? (
          <Notice kind="goed" live title={t.gepubliceerd(gedaan.versie)}>
            <Link href={`/stukken/${gedaan.publicatieId}`}>{t.bekijkPublicatie}</Link>
          </Notice>
        ) : null}
        <Beletselen stuk={data} />
        <div className="rp-tafel">
          <Vel weergave={data.weergave} gekozen={bewijs?.nummer} onKies={setNummer} />
          {bewijs ? <Bewijs bewijs={bewijs} vast={false} /> : null}
        </div>
        {data.publicaties.length > 0 ? <Uitgaven stuk={data} /> : null}
        {mag('rapportage:schrijven') ? <Teksten stuk={data} etag={etag} /> : null}
      </Stack>
      <Dialog open={open} onClose={() => setOpen(false)} title={t.publicerenTitel}>
        <Publiceren
          stuk={data}
          etag={etag}
          knop={knop}
          onDone={(uitkomst) => {
            setGedaan(uitkomst)
            setOpen(false)
          }}
        />
      </Dialog>
    </>
  )
}

function Beletselen({ stuk: { beletselen, programmaId } }: { stuk: Stuk }) {
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
            {b.code === 'bevinding-open' ? <Link href={`/programma/${programmaId}`}>{t.naarProgramma}</Link> : null}
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
function Publiceren({ stuk, etag, knop, onDone }: PublicerenProps) {
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

function Uitgaven({ stuk: { publicaties } }: { stuk: Stuk }) {
  const t = useTeksten(rapportageTeksten)
  return (
    <Panel title={t.uitgaven}>
      <ul className="rp-opsomming">
        {publicaties.map((p) => (
          <li key={p.id}>
            <Link href={`/stukken/${p.id}`}>{t.versie(p.versie, '')}</Link> <DateText date={p.tijdstip} time />
            {p.reden ? `: ${p.reden}` : ''}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Teksten({ stuk, etag }: { stuk: Stuk; etag: string | undefined }) {
  const t = useTeksten(rapportageTeksten)
  const command = useCommand(schrijfBlok)
  const [open, setOpen] = useState<string>()
  const schrijfbaar = stuk.blokken.filter(({ tekst }) => tekst !== null)
  return (
    <Panel title={t.teksten} sub={t.tekstHulp}>
      <ul className="rp-opsomming">
        {schrijfbaar.map(({ id, tekst }) => (
          <li key={id}>
            {open === id ? (
              <CommandForm
                key={tekst}
                command={command}
                fixed={{ stukId: stuk.id, blokId: id }}
                etag={etag}
                initial={{ tekst }}
                label={t.tekst}
                submitLabel={t.opslaan}
                onDone={() => setOpen(undefined)}
              >
                <TextArea name="tekst" label={t.tekst} help={t.tekstHulp} required rows={4} maxLength={8000} />
              </CommandForm>
            ) : (
              <>
                <span lang="nl">{tekst}</span>{' '}
                <Button small appearance="subtle" aria-label={`${t.wijzig}: ${tekst}`} onClick={() => setOpen(id)}>
                  {t.wijzig}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
