import { useState } from 'react'
import {
  BarChart,
  Button,
  type Column,
  DataTable,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorBox,
  formatMoney,
  Link,
  LoadingLines,
  Money,
  PageHead,
  Panel,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonBuffers } from '../endpoints.ts'
import { type Buffer, type Bufferdeed, Bufferform } from './Bufferform.tsx'
import { bufferTeksten } from './bufferTeksten.ts'
import { begrotingTeksten } from './teksten.ts'

type Inzet = Buffer['inzetten'][number]

/** Money kept for risks: what is left of it, by which rule it may be freed, and what was done with it (R66). */
export function BuffersScreen() {
  const t = useTeksten(bufferTeksten)
  const b = useTeksten(begrotingTeksten)
  const { data, error } = useEndpoint(toonBuffers, {})
  const { data: ik } = useEndpoint(wieBenIk, {})
  const [deed, setDeed] = useState<{ soort: Bufferdeed; buffer: Buffer }>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const rond = (cents: number) => formatMoney(cents, 'mln')
  const over = data.reduce((som, { stand }) => som + stand.over, 0)
  const back = { href: '/begroting', label: b.alleVoorstellen }
  if (data.length === 0)
    return (
      <>
        <PageHead title={t.geen} back={back} />
        <EmptyState title={t.geen} why={t.geenUitleg} />
      </>
    )
  const stapel = [
    { key: 'getrokken', colour: 'reeks-2' },
    { key: 'vrijgegeven', colour: 'reeks-3' },
    { key: 'voorgesteld', colour: 'reeks-4', hatched: true },
    { key: 'over', colour: 'reeks-1' },
  ] as const
  return (
    <>
      <PageHead title={t.kop(rond(over), data.length)} sub={t.sub} back={back} />
      <Panel>
        <BarChart
          level={2}
          title={t.beeld}
          description={data.map(({ naam, stand }) => `${naam}: ${rond(stand.over)} / ${rond(stand.bedrag)}`).join('. ')}
          categoryLabel={t.buffer}
          categories={data.map(({ naam }) => naam)}
          series={stapel.map((een) => ({
            ...een,
            label: t[een.key],
            values: data.map(({ stand }) => stand[een.key]),
          }))}
          format={rond}
        />
      </Panel>
      {data.map((buffer) => (
        <Een
          key={buffer.voorstelregelId}
          buffer={buffer}
          onDeed={ik?.powers.includes('begroting:schrijven') ? (soort) => setDeed({ soort, buffer }) : undefined}
        />
      ))}
      <Dialog open={deed !== undefined} onClose={() => setDeed(undefined)} title={deed ? t[deed.soort] : ''}>
        {deed ? <Bufferform {...deed} onDone={() => setDeed(undefined)} /> : null}
      </Dialog>
    </>
  )
}

type EenProps = { buffer: Buffer; onDeed?: ((soort: Bufferdeed) => void) | undefined }

function Een({ buffer, onDeed }: EenProps) {
  const t = useTeksten(bufferTeksten)
  const { stand, vrijgaveregel: regel } = buffer
  return (
    <Panel
      title={buffer.naam}
      sub={<span lang="nl">{buffer.reden}</span>}
      actions={
        onDeed ? (
          <>
            <Button onClick={() => onDeed('legVast')}>{t.legVast}</Button>
            <Button onClick={() => onDeed('trek')} disabled={stand.over === 0}>
              {t.trek}
            </Button>
            <Button onClick={() => onDeed('geefVrij')} disabled={stand.over === 0 || regel === null}>
              {t.geefVrij}
            </Button>
          </>
        ) : undefined
      }
    >
      <DefinitionList
        items={[
          { term: t.bedrag, value: <Money cents={stand.bedrag} centen="nooit" /> },
          { term: t.over, value: <Money cents={stand.over} centen="nooit" /> },
          {
            term: t.regel,
            value: regel ? t.vanaf(formatMoney(regel.drempel), t[regel.zekerheid]) : t.geenRegel,
          },
          {
            term: t.buffer,
            value: (
              <>
                <Link href={`/begroting/${buffer.voorstelId}`}>
                  <span lang="nl">{buffer.voorstel}</span>
                </Link>{' '}
                <small lang="nl">{t.uitVoorstel(buffer.bron)}</small>
              </>
            ),
          },
        ]}
      />
      {buffer.inzetten.length === 0 ? <p>{t.nogNiets}</p> : <Inzetten buffer={buffer} />}
    </Panel>
  )
}

function Inzetten({ buffer }: { buffer: Buffer }) {
  const t = useTeksten(bufferTeksten)
  const formatDate = useDateFormat()
  const columns: Column<Inzet>[] = [
    {
      key: 'wat',
      header: t.wat,
      rowHeader: true,
      render: (rij) => <Link href={`/begroting/wijzigingen/${rij.wijzigingId}`}>{t[rij.soort]}</Link>,
    },
    { key: 'bedrag', header: t.hoeveel, align: 'end', render: (rij) => <Money cents={rij.bedrag} centen="nooit" /> },
    {
      key: 'waarom',
      header: t.waarom,
      render: (rij) => (
        <>
          {rij.vermeden === null ? null : t.effect(formatMoney(rij.vermeden), rij.bron ?? '')}
          {rij.bewezen === false ? ` (${t.onbewezen})` : null} <span lang="nl">{rij.reden}</span>
        </>
      ),
    },
    {
      key: 'besluit',
      header: t.besluit,
      render: (rij) =>
        rij.uitkomst === null
          ? t.wacht
          : rij.uitkomst === 'vastgesteld'
            ? t.vastgesteld(formatDate(rij.besluitdatum!, 'lang'))
            : t[rij.uitkomst],
    },
  ]
  return (
    <DataTable
      label={`${t.gedaan}: ${buffer.naam}`}
      columns={columns}
      rows={buffer.inzetten}
      rowKey={(rij) => rij.wijzigingId}
      dense
    />
  )
}
