import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CommandForm,
  DateField,
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
  useCommand,
  useEndpoint,
  useNavigation,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { maakVervolg, toonStuk } from '../endpoints.ts'
import { Beloften } from './Beloften.tsx'
import { Bewijs } from './Bewijs.tsx'
import { Blokken } from './Blokken.tsx'
import { beloftenTeksten } from './beloftenTeksten.ts'
import { Ingetrokken, Intrekken } from './Intrekken.tsx'
import { Nakijken } from './Nakijken.tsx'
import { Beletselen, Publiceren, TeRectificeren } from './Publiceren.tsx'
import { VORM } from './RapportagesScreen.tsx'
import { samenstelTeksten } from './samenstelTeksten.ts'
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
  const s = useTeksten(samenstelTeksten)
  const b = useTeksten(beloftenTeksten)
  const [intrekken, setIntrekken] = useState(false)
  const navigate = useNavigation()
  const [open, setOpen] = useState(false)
  const [vervolg, setVervolg] = useState(false)
  const [gedaan, setGedaan] = useState<{ publicatieId: string; versie: number }>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const bewijs = data.cijfers.find((c) => c.nummer === (nummer ?? data.cijfers[0]?.nummer))
  const mag = (power: string) => ik?.powers.includes(power) ?? false
  const uit = data.publicaties.length > 0
  const ingetrokken = data.publicaties[0]?.ingetrokken ?? null
  const knop = uit ? t.rectificeren : t.publiceren
  return (
    <>
      <PageHead
        title={data.weergave.titel}
        sub={
          <>
            <StatusBadge kind={VORM[data.status] ?? 'wacht'}>{data.status}</StatusBadge>{' '}
            {data.vanStukId ? <Link href={`/rapportages/${data.vanStukId}`}>{s.vorigStuk}</Link> : null}
          </>
        }
        back={{ href: '/rapportages', label: t.naarLijst }}
        actions={
          <>
            {mag('rapportage:schrijven') ? <Button onClick={() => setVervolg(true)}>{s.volgende}</Button> : null}
            {mag('rapportage:publiceren') && uit && !ingetrokken ? (
              <Button onClick={() => setIntrekken(true)}>{b.intrekken}</Button>
            ) : null}
            {mag('rapportage:publiceren') && !ingetrokken ? (
              <Button appearance="primary" onClick={() => setOpen(true)}>
                {knop}
              </Button>
            ) : null}
          </>
        }
      />
      <Stack>
        {gedaan ? (
          <Notice kind="goed" live title={t.gepubliceerd(gedaan.versie)}>
            <Link href={`/stukken/${gedaan.publicatieId}`}>{t.bekijkPublicatie}</Link>
          </Notice>
        ) : null}
        <Ingetrokken ingetrokken={ingetrokken} />
        <TeRectificeren
          stuk={data}
          onVerbeter={mag('rapportage:publiceren') && !ingetrokken ? () => setOpen(true) : undefined}
        />
        <Beletselen stuk={data} />
        {mag('rapportage:schrijven') ? <Nakijken stuk={data} etag={etag} /> : null}
        <div className="rp-tafel">
          <Vel weergave={data.weergave} gekozen={bewijs?.nummer} onKies={setNummer} />
          {bewijs ? <Bewijs bewijs={bewijs} vast={false} /> : null}
        </div>
        {mag('rapportage:schrijven') && !ingetrokken ? <Beloften stuk={data} etag={etag} /> : null}
        {uit ? <Uitgaven stuk={data} /> : null}
        {mag('rapportage:schrijven') ? <Blokken stuk={data} etag={etag} /> : null}
      </Stack>
      <Intrekken stuk={data} etag={etag} open={intrekken} onClose={() => setIntrekken(false)} />
      <Dialog open={vervolg} onClose={() => setVervolg(false)} title={s.volgende}>
        <Vervolg
          stuk={data}
          onDone={(nieuw) => {
            setVervolg(false)
            navigate(`/rapportages/${nieuw}`)
          }}
        />
      </Dialog>
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

type VervolgProps = { stuk: Stuk; onDone: (stukId: string) => void }

function Vervolg({ stuk, onDone }: VervolgProps) {
  const t = useTeksten(samenstelTeksten)
  const command = useCommand(maakVervolg)
  return (
    <CommandForm
      command={command}
      fixed={{ stukId: stuk.id }}
      initial={{ peildatum: stuk.volgendePeildatum }}
      label={t.volgende}
      submitLabel={t.maak}
      onDone={({ stukId }) => onDone(stukId)}
    >
      <p>{t.volgendeUitleg}</p>
      <DateField name="peildatum" label={t.peildatum} required />
    </CommandForm>
  )
}
