import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  ButtonLink,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  StatusBadge,
  type StatusKind,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonToezeggingen, toonVoorstellen, zegToe } from '../endpoints.ts'
import { TeHertoetsen } from './Hertoets.tsx'
import { inleesTeksten } from './inleesTeksten.ts'
import { invoerTeksten } from './invoerTeksten.ts'
import { NieuwVoorstel } from './NieuwVoorstel.tsx'
import type { Toezegging } from './standen.ts'
import { Tabbladen, useRaadrechten } from './Tabbladen.tsx'
import { Toezeggingen } from './Toezeggingen.tsx'
import { raadTeksten } from './teksten.ts'

type Voorstel = OutputOf<typeof toonVoorstellen>[number]
export const VOORSTELSTAND: Record<Voorstel['status'], StatusKind> = {
  ingediend: 'wacht',
  behandeld: 'loopt',
  aangenomen: 'goed',
  verworpen: 'te-laat',
  aangehouden: 'let-op',
}

/** Promises first: they are what the town still owes its council. */
export function RaadScreen() {
  const t = useTeksten(raadTeksten)
  const { data: toezeggingen, error } = useEndpoint(toonToezeggingen, {})
  const i = useTeksten(invoerTeksten)
  const l = useTeksten(inleesTeksten)
  const { schrijft } = useRaadrechten()
  const [nieuw, setNieuw] = useState<'toezegging' | 'voorstel'>()
  if (error) return <ErrorBox error={error} />
  if (!toezeggingen) return <LoadingLines />
  return (
    <>
      <PageHead
        title={kopVan(toezeggingen, t)}
        sub={t.sub}
        actions={
          schrijft ? (
            <>
              <ButtonLink href="/raad/organen">{i.organen}</ButtonLink>
              <ButtonLink href="/raad/inlezen">{l.kop}</ButtonLink>
              <ButtonLink href="/raad/uitwisselen">{i.uitwisselen}</ButtonLink>
              <Button onClick={() => setNieuw('voorstel')}>{i.nieuwVoorstel}</Button>
              <Button appearance="primary" onClick={() => setNieuw('toezegging')}>
                {t.nieuweToezegging}
              </Button>
            </>
          ) : undefined
        }
      />
      <Tabbladen hier="raad" />
      <TeHertoetsen rijen={toezeggingen} magToetsen={schrijft} />
      <Panel bare title={t.toezeggingen}>
        <Toezeggingen rijen={toezeggingen} magAfdoen={schrijft} />
      </Panel>
      <Voorstellen />
      <Nieuw open={nieuw === 'toezegging'} onClose={() => setNieuw(undefined)} />
      {nieuw === 'voorstel' ? <NieuwVoorstel onClose={() => setNieuw(undefined)} /> : null}
    </>
  )
}

/** What everybody may read: the promises, without the desk around them. */
export function ToezeggingenScreen() {
  const t = useTeksten(raadTeksten)
  const { data, error } = useEndpoint(toonToezeggingen, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead title={kopVan(data, t)} />
      <Tabbladen hier="raad" />
      <Panel bare label={t.toezeggingen}>
        <Toezeggingen rijen={data} magAfdoen={false} />
      </Panel>
    </>
  )
}

function kopVan(
  rijen: readonly Toezegging[],
  t: { kop: (open: number, laat: number) => string; kopGeen: string },
): string {
  const laat = rijen.filter(({ status }) => status === 'verlopen').length
  const open = rijen.filter(({ status }) => ['open', 'nadert', 'verlopen'].includes(status)).length
  return open === 0 && rijen.length > 0 ? t.kopGeen : t.kop(open, laat)
}

function Voorstellen() {
  const t = useTeksten(raadTeksten)
  const { data, error } = useEndpoint(toonVoorstellen, {})
  const stemmingVan = ({ besluiten }: Voorstel) => {
    const laatste = besluiten.at(-1)
    if (!laatste) return '–'
    return laatste.voor === null || laatste.tegen === null ? t.zonderStemming : t.uitslag(laatste.voor, laatste.tegen)
  }
  const columns: Column<Voorstel>[] = [
    {
      key: 'titel',
      header: t.voorstel,
      rowHeader: true,
      render: (rij) => (
        <>
          <Link href={`/raad/${rij.id}`}>{rij.titel}</Link>
          <small>{rij.griffienummer}</small>
        </>
      ),
      sortValue: (rij) => rij.titel,
    },
    {
      key: 'motie',
      labelOnPhone: true,
      header: t.motie,
      render: (rij) => <Motie rij={rij} />,
      csv: (rij) => rij.motie?.varianten.map(({ nummer }) => nummer).join(' / '),
    },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => <StatusBadge kind={VOORSTELSTAND[rij.status]}>{t[rij.status]}</StatusBadge>,
      sortValue: (rij) => t[rij.status],
    },
    { key: 'stemming', labelOnPhone: true, header: t.stemming, render: stemmingVan, csv: stemmingVan },
    {
      key: 'besluit',
      labelOnPhone: true,
      header: t.besluit,
      render: (rij) =>
        rij.besluiten.length === 0 ? '–' : <DateText date={rij.besluiten.at(-1)!.datum} style="kort" />,
      sortValue: (rij) => rij.besluiten.at(-1)?.datum,
    },
    {
      key: 'vragen',
      header: t.vragen,
      align: 'end',
      render: (rij) => rij.vragen.length,
      sortValue: (rij) => rij.vragen.length,
    },
    {
      key: 'opmerkingen',
      header: t.opmerkingen,
      align: 'end',
      render: (rij) => rij.opmerkingen.length,
      sortValue: (rij) => rij.opmerkingen.length,
    },
  ]
  return (
    <Panel bare title={t.voorstellen}>
      {error ? <ErrorBox error={error} /> : null}
      {data ? (
        <DataTable
          label={t.voorstellen}
          columns={columns}
          rows={data}
          rowKey={(rij) => rij.id}
          csvName={t.voorstellen}
          empty={<EmptyState title={t.geenVoorstellen} />}
        />
      ) : (
        <LoadingLines />
      )}
    </Panel>
  )
}

function Motie({ rij: { motie } }: { rij: Voorstel }) {
  const t = useTeksten(raadTeksten)
  if (!motie) return <span className="sh-zacht">{t.geenMotie}</span>
  return (
    <>
      {motie.varianten.map(({ nummer }) => nummer).join(' / ')}
      {motie.varianten.length > 1 ? (
        <small>
          <StatusBadge kind="let-op" plain>
            {t.tweeNummers(motie.varianten.length)}
          </StatusBadge>
        </small>
      ) : null}
    </>
  )
}

function Nieuw({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTeksten(raadTeksten)
  const vandaag = useVandaag()
  const command = useCommand(zegToe)
  return (
    <Dialog open={open} onClose={onClose} title={t.nieuweToezegging}>
      <CommandForm
        label={t.nieuweToezegging}
        command={command}
        initial={{ toegezegdOp: vandaag }}
        submitLabel={t.vastleggen}
        onDone={onClose}
      >
        <TextArea name="tekst" label={t.watIsGezegd} required={t.nodig} maxLength={2000} />
        <TextField name="door" label={t.wieZei} required={t.nodig} maxLength={100} />
        <DateField name="toegezegdOp" label={t.gezegdOp} required={t.nodig} />
        <TextField name="moment" label={t.moment} maxLength={200} />
        <DateField name="uiterlijk" label={t.uiterlijk} />
      </CommandForm>
    </Dialog>
  )
}
