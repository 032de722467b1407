import './begroting.css'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  ErrorBox,
  formatMoney,
  Link,
  LoadingLines,
  Money,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  TextButton,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonBegroting, toonVoorstellen, toonWijzigingen } from '../endpoints.ts'
import { NIET_TOEGEREKEND } from '../rules/toerekening.ts'
import { Besteed } from './Besteed.tsx'
import { BoekingenDialog, type Boekingskeuze } from './BoekingenDialog.tsx'
import { bestandTeksten } from './bestandTeksten.ts'
import { begrotingTeksten } from './teksten.ts'
import { ORGAAN, WIJZIGINGSOORT, WIJZIGINGSTAND } from './woorden.ts'

type Regelrij = OutputOf<typeof toonBegroting>['regels'][number]
type Voorstelrij = OutputOf<typeof toonVoorstellen>[number]
type Wijzigingrij = OutputOf<typeof toonWijzigingen>[number]

/** What the town may spend this year, what it spent, what was asked for the years to come, and who decided it. */
export function BegrotingScreen() {
  const t = useTeksten(begrotingTeksten)
  const f = useTeksten(bestandTeksten)
  const [jaar, setJaar] = useState<number>()
  const [boekingen, setBoekingen] = useState<Boekingskeuze>()
  const { data, error } = useEndpoint(toonBegroting, jaar ? { jaar } : {}, { keepPrevious: true })
  const { data: ik } = useEndpoint(wieBenIk, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const { totaal } = data
  const rond = (cents: number) => formatMoney(cents, 'mln')
  return (
    <>
      <PageHead
        title={
          totaal.budget === 0 ? t.kopZonder(data.jaar) : t.kop(data.jaar, rond(totaal.realisatie), rond(totaal.budget))
        }
        sub={t.kopSub}
        actions={
          ik?.powers.includes('begroting:schrijven') ? (
            <>
              <ButtonLink href="/begroting/inlezen">{f.inlezen}</ButtonLink>
              <ButtonLink href="/begroting/verschuiving" appearance="primary">
                {t.verschuivingVoorstellen}
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      <Voorstellen />
      <Panel bare title={t.begrotingVan(data.jaar)} sub={t.bedragenVol}>
        <Regels data={data} onJaar={setJaar} onBoekingen={setBoekingen} />
      </Panel>
      <Wijzigingen />
      <BoekingenDialog keuze={boekingen} onClose={() => setBoekingen(undefined)} />
    </>
  )
}

function Voorstellen() {
  const t = useTeksten(begrotingTeksten)
  const { data, error } = useEndpoint(toonVoorstellen, {})
  const columns: Column<Voorstelrij>[] = [
    {
      key: 'naam',
      header: t.voorstel,
      rowHeader: true,
      render: (rij) => (
        <>
          <Link href={`/begroting/${rij.id}`}>{rij.naam}</Link>
          <small>{rij.nummers.join(' · ')}</small>
        </>
      ),
      sortValue: (rij) => rij.naam,
    },
    { key: 'jaren', header: t.gevraagd, render: jarenVan, csv: jarenVan },
    { key: 'regels', header: t.regels, align: 'end', render: (rij) => rij.regels, sortValue: (rij) => rij.regels },
    {
      key: 'som',
      header: t.klopt,
      render: (rij) => (
        <StatusBadge kind={rij.optelt ? 'goed' : 'te-laat'}>{rij.optelt ? t.teltOp : t.teltNietOp}</StatusBadge>
      ),
      csv: (rij) => rij.optelt,
    },
    {
      key: 'dekking',
      header: t.dekking,
      render: (rij) => (
        <StatusBadge kind={rij.dekkingBesloten ? 'goed' : 'wacht'}>
          {rij.dekkingBesloten ? t.dekkingBesloten : t.dekkingOpen}
        </StatusBadge>
      ),
      csv: (rij) => rij.dekkingBesloten,
    },
    {
      key: 'opmerkingen',
      header: t.opmerkingen,
      align: 'end',
      render: (rij) => rij.opmerkingen,
      sortValue: (rij) => rij.opmerkingen,
    },
  ]
  return (
    <Panel bare title={t.voorstellen} sub={t.bedragenDuizend}>
      {error ? <ErrorBox error={error} /> : null}
      {data ? (
        <DataTable
          label={t.voorstellen}
          columns={columns}
          rows={data}
          rowKey={(rij) => rij.id}
          csvName={t.voorstellen}
          empty={<EmptyState title={t.geenVoorstellen} why={t.geenVoorstellenUitleg} />}
        />
      ) : (
        <LoadingLines />
      )}
    </Panel>
  )
}

const jarenVan = (rij: Voorstelrij) =>
  rij.jaren.map(({ jaar, saldo }) => `${jaar}: ${formatMoney(saldo, 'duizend')}`).join(' · ')

type RegelsProps = {
  data: OutputOf<typeof toonBegroting>
  onJaar: (jaar: number) => void
  onBoekingen: (keuze: Boekingskeuze) => void
}

function Regels({ data, onJaar, onBoekingen }: RegelsProps) {
  const t = useTeksten(begrotingTeksten)
  const rijen = data.regels.filter((regel) => regel.budget !== 0 || regel.realisatie !== 0 || regel.verplichting !== 0)
  const jaren = [...new Set([...data.jaren, data.jaar])].toSorted((a, b) => b - a)
  const geld = (kies: (rij: Regelrij) => number): Pick<Column<Regelrij>, 'align' | 'render' | 'sortValue' | 'csv'> => ({
    align: 'end',
    render: (rij) => <Money cents={kies(rij)} centen="nooit" />,
    sortValue: kies,
    csv: (rij) => kies(rij) / 100,
  })
  const columns: Column<Regelrij>[] = [
    {
      key: 'regel',
      header: t.regel,
      rowHeader: true,
      render: (rij) => (
        <>
          {rij.naam}
          <small>
            {[
              rij.cluster,
              rij.code === NIET_TOEGEREKEND ? t.nietToegerekend : undefined,
              rij.geslotenOp ? t.gesloten : undefined,
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </>
      ),
      sortValue: (rij) => rij.naam,
    },
    { key: 'taakveld', header: t.taakveld, render: (rij) => rij.taakveld ?? '–', sortValue: (rij) => rij.taakveld },
    { key: 'budget', header: t.begroot, ...geld((rij) => rij.budget) },
    {
      key: 'realisatie',
      header: t.werkelijk,
      align: 'end',
      render: (rij) => (
        <Besteed bedrag={rij.boekingen === 0 ? null : rij.realisatie} budget={rij.budget} style="euro" />
      ),
      sortValue: (rij) => rij.realisatie,
      csv: (rij) => rij.realisatie / 100,
    },
    { key: 'verplichting', header: t.verplicht, ...geld((rij) => rij.verplichting) },
    { key: 'vrij', header: t.vrij, ...geld((rij) => rij.vrij) },
    {
      key: 'boekingen',
      header: t.boekingen,
      align: 'end',
      render: (rij) =>
        rij.boekingen === 0 ? (
          '–'
        ) : (
          <TextButton onClick={() => onBoekingen({ regelId: rij.id, naam: rij.naam, jaar: data.jaar })}>
            {t.openBoekingen(rij.boekingen)}
          </TextButton>
        ),
      sortValue: (rij) => rij.boekingen,
    },
  ]
  return (
    <DataTable
      label={t.begrotingVan(data.jaar)}
      columns={columns}
      rows={rijen}
      rowKey={(rij) => rij.id}
      csvName={t.begrotingVan(data.jaar)}
      dense
      phone="scroll"
      controls={
        <SelectField
          name="jaar"
          label={t.jaar}
          value={String(data.jaar)}
          onChange={(waarde) => onJaar(Number(waarde))}
          options={jaren.map((een) => ({ value: String(een), label: String(een) }))}
          empty={false}
        />
      }
      footer={
        <b>
          {t.totaal}: {t.begroot} <Money cents={data.totaal.budget} centen="nooit" />, {t.werkelijk}{' '}
          <Money cents={data.totaal.realisatie} centen="nooit" />
        </b>
      }
    />
  )
}

function Wijzigingen() {
  const t = useTeksten(begrotingTeksten)
  const { taal } = useTaal()
  const formatDate = useDateFormat()
  const { data, error } = useEndpoint(toonWijzigingen, {})
  const besluitVan = (rij: Wijzigingrij) =>
    rij.besluitdatum ? `${formatDate(rij.besluitdatum, 'kort')}, ${rij.besluitnummer}` : '–'
  const columns: Column<Wijzigingrij>[] = [
    {
      key: 'toelichting',
      header: t.wijziging,
      rowHeader: true,
      render: (rij) => rij.toelichting,
      sortValue: (rij) => rij.toelichting,
    },
    {
      key: 'soort',
      header: t.soort,
      render: (rij) => WIJZIGINGSOORT[rij.soort]![taal],
      sortValue: (rij) => WIJZIGINGSOORT[rij.soort]![taal],
    },
    {
      key: 'orgaan',
      header: t.orgaan,
      render: (rij) => ORGAAN[rij.orgaan]![taal],
      sortValue: (rij) => ORGAAN[rij.orgaan]![taal],
    },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => (
        <StatusBadge kind={WIJZIGINGSTAND[rij.status]!.kind}>{WIJZIGINGSTAND[rij.status]!.naam[taal]}</StatusBadge>
      ),
      sortValue: (rij) => rij.status,
    },
    { key: 'besluit', header: t.besluit, render: besluitVan, sortValue: (rij) => rij.besluitdatum, csv: besluitVan },
    {
      key: 'omvang',
      header: t.omvang,
      align: 'end',
      render: (rij) => <Money cents={rij.omvang} centen="nooit" />,
      sortValue: (rij) => rij.omvang,
      csv: (rij) => rij.omvang / 100,
    },
  ]
  return (
    <Panel bare title={t.wijzigingen}>
      {error ? <ErrorBox error={error} /> : null}
      {data ? (
        <DataTable
          label={t.wijzigingen}
          columns={columns}
          rows={data}
          rowKey={(rij) => rij.id}
          csvName={t.wijzigingen}
          pageSize={10}
          empty={<EmptyState title={t.geenWijzigingen} />}
        />
      ) : (
        <LoadingLines />
      )}
    </Panel>
  )
}
