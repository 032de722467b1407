import { useState } from 'react'
import {
  BarChart,
  Button,
  DataTable,
  EmptyState,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { stelVernietigingVoor, toonVernietiging } from '../endpoints.ts'
import { Vernietiglijst } from './Vernietiglijst.tsx'
import { Vernietigverzoeken } from './Vernietigverzoeken.tsx'
import type { Vernietigbeeld } from './vernietigbeeld.ts'
import { vernietigTeksten } from './vernietigTeksten.ts'

/** What must go by now, what residents asked, and what is gone: proposed by one, approved by another. */
export function VernietigingScreen() {
  const t = useTeksten(vernietigTeksten)
  const { data, error, refetch } = useEndpoint(toonVernietiging, {})
  const { data: ik } = useEndpoint(wieBenIk, {})
  const voorstel = useCommand(stelVernietigingVoor)
  const [klaar, setKlaar] = useState('')
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const open = data.lijsten.filter((lijst) => lijst.regels.length > 0)
  const mag = (power: string) => ik?.powers.includes(power) ?? false
  return (
    <>
      <PageHead
        title={t.titel(data.vervallen)}
        documentTitle={t.kop}
        sub={t.sub}
        actions={
          mag('vernietiging:voorstellen') ? (
            <Button
              appearance="primary"
              aria-disabled={voorstel.isPending || undefined}
              onClick={() =>
                void voorstel.run({}).then(
                  ({ data: uit }) => setKlaar(t.opgesteld(uit.regels)),
                  () => undefined,
                )
              }
            >
              {t.stelVoor}
            </Button>
          ) : null
        }
      />
      {klaar ? <Notice kind="goed" title={klaar} live /> : null}
      {voorstel.error ? <ErrorBox error={voorstel.error} /> : null}
      {open.length === 0 ? <EmptyState title={t.geenLijst} why={t.geenLijstWaarom} /> : null}
      {open.map((lijst) => (
        <Vernietiglijst
          key={lijst.id}
          lijst={lijst}
          vanMij={lijst.door === data.ik}
          magGoedkeuren={mag('vernietiging:goedkeuren')}
          onKlaar={setKlaar}
        />
      ))}
      <Vernietigverzoeken
        verzoeken={data.verzoeken}
        magVastleggen={mag('inzage:leveren')}
        magBeslissen={mag('vernietiging:voorstellen')}
      />
      <Verklaringen verklaringen={data.verklaringen} />
      <PerJaar perJaar={data.perJaar} />
      <Termijnen termijnen={data.termijnen} />
    </>
  )
}

function PerJaar({ perJaar }: Pick<Vernietigbeeld, 'perJaar'>) {
  const t = useTeksten(vernietigTeksten)
  if (perJaar.length === 0) return null
  return (
    <Panel>
      <BarChart
        level={2}
        direction="columns"
        title={t.perJaar}
        sub={t.perJaarSub}
        description={perJaar.map((een) => `${een.jaar}: ${een.aantal}`).join(', ')}
        categoryLabel={t.jaar}
        categories={perJaar.map((een) => String(een.jaar))}
        series={[{ key: 'dossiers', label: t.dossiers, colour: 'reeks-1', values: perJaar.map((een) => een.aantal) }]}
        format={(waarde) => waarde.toLocaleString('nl-NL')}
      />
    </Panel>
  )
}

function Verklaringen({ verklaringen }: Pick<Vernietigbeeld, 'verklaringen'>) {
  const t = useTeksten(vernietigTeksten)
  const datum = useDateFormat()
  const rijen = (tabellen: Record<string, number>) =>
    Object.values(tabellen)
      .reduce((som, een) => som + een, 0)
      .toLocaleString('nl-NL')
  return (
    <Panel title={t.verklaringen} bare>
      <DataTable
        label={t.verklaringen}
        rows={verklaringen}
        rowKey={(een) => een.id}
        csvName="verklaringen-van-vernietiging"
        empty={<EmptyState title={t.geenVerklaring} />}
        columns={[
          {
            key: 'goedgekeurd',
            header: t.goedgekeurd,
            rowHeader: true,
            sortValue: (een) => een.goedgekeurdOp,
            render: (een) => t.doorOp(een.goedgekeurdDoor, datum(een.goedgekeurdOp, 'kort')),
          },
          {
            key: 'voorgesteld',
            header: t.voorgesteld,
            sortValue: (een) => een.voorgesteldOp,
            render: (een) => t.doorOp(een.voorgesteldDoor, datum(een.voorgesteldOp, 'kort')),
          },
          {
            key: 'dossiers',
            header: t.dossiers,
            align: 'end',
            sortValue: (een) => een.dossiers,
            render: (een) => een.dossiers,
          },
          {
            key: 'deel',
            header: t.deel,
            csv: (een) =>
              Object.entries(een.delen)
                .map(([deel, n]) => `${deel} ${n}`)
                .join(', '),
            render: (een) => (
              <>
                {Object.entries(een.delen)
                  .map(([deel, n]) => `${t[`deel-${deel}` as 'deel-wmo']} ${n}`)
                  .join(', ')}
                <small>{t.rijen(rijen(een.tabellen))}</small>
              </>
            ),
          },
        ]}
      />
    </Panel>
  )
}

function Termijnen({ termijnen }: Pick<Vernietigbeeld, 'termijnen'>) {
  const { taal } = useTaal()
  const t = useTeksten(vernietigTeksten)
  return (
    <Panel title={t.termijnen} bare>
      <DataTable
        label={t.termijnen}
        rows={termijnen}
        rowKey={(een) => een.soort}
        columns={[
          { key: 'soort', header: t.soort, rowHeader: true, render: (een) => een.naam[taal] },
          { key: 'jaren', header: t.jaren, align: 'end', sortValue: (een) => een.jaren, render: (een) => een.jaren },
          {
            key: 'bron',
            header: t.bron,
            render: (een) => (
              <span>
                {een.bron}
                {een.geverifieerd ? null : ` (${t.teVerifieren})`}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  )
}
