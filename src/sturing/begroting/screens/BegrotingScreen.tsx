import './begroting.css'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  ButtonLink,
  type Column,
  DataTable,
  Dialog,
  ErrorBox,
  formatMoney,
  LoadingLines,
  Money,
  Notice,
  PageHead,
  Panel,
  TextButton,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonBegroting } from '../endpoints.ts'
import { NIET_TOEGEREKEND } from '../rules/toerekening.ts'
import { Besteed } from './Besteed.tsx'
import { BoekingenDialog, type Boekingskeuze } from './BoekingenDialog.tsx'
import { bestandTeksten } from './bestandTeksten.ts'
import { bufferTeksten } from './bufferTeksten.ts'
import { BeginConcept, Concepten } from './Concepten.tsx'
import { JaarEnDag } from './JaarEnDag.tsx'
import { prognoseTeksten } from './prognoseTeksten.ts'
import { NieuweRegel, SluitRegel } from './Regelbeheer.tsx'
import { scenarioTeksten } from './scenarioTeksten.ts'
import { begrotingTeksten } from './teksten.ts'
import { toerekeningTeksten } from './toerekeningTeksten.ts'
import { Voorstellen } from './Voorstellen.tsx'
import { Wijzigingen } from './Wijzigingen.tsx'
import { wijzigingTeksten } from './wijzigingTeksten.ts'

type Regelrij = OutputOf<typeof toonBegroting>['regels'][number]

/** What the town may spend this year, what it spent, what was asked for the years to come, and who decided it. */
export function BegrotingScreen() {
  const t = useTeksten(begrotingTeksten)
  const f = useTeksten(bestandTeksten)
  const w = useTeksten(wijzigingTeksten)
  const p = useTeksten(prognoseTeksten)
  const sc = useTeksten(scenarioTeksten)
  const bu = useTeksten(bufferTeksten)
  const vandaag = useVandaag()
  const formatDate = useDateFormat()
  const [jaar, setJaar] = useState<number>()
  const [op, setOp] = useState<string>()
  const to = useTeksten(toerekeningTeksten)
  const [beheer, setBeheer] = useState<'nieuw' | Regelrij>()
  const [boekingen, setBoekingen] = useState<Boekingskeuze>()
  const { data, error } = useEndpoint(
    toonBegroting,
    { ...(jaar && { jaar }), ...(op && { op }) },
    { keepPrevious: true },
  )
  const { data: ik } = useEndpoint(wieBenIk, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const { totaal } = data
  const schrijft = ik?.powers.includes('begroting:schrijven') ?? false
  const klaar = () => setBeheer(undefined)
  const rond = (cents: number) => formatMoney(cents, 'mln')
  return (
    <>
      <PageHead
        title={
          totaal.budget === 0 ? t.kopZonder(data.jaar) : t.kop(data.jaar, rond(totaal.realisatie), rond(totaal.budget))
        }
        sub={t.kopSub}
        actions={
          <>
            <ButtonLink href="/begroting/buffers">{bu.titel}</ButtonLink>
            <ButtonLink href="/begroting/scenarios">{sc.titel}</ButtonLink>
            <ButtonLink href="/begroting/prognose">{p.naarPrognose}</ButtonLink>
            <ButtonLink href="/begroting/toerekening">{to.naam}</ButtonLink>
            {schrijft ? (
              <>
                <BeginConcept />
                <ButtonLink href="/begroting/inlezen">{f.inlezen}</ButtonLink>
                <ButtonLink href="/begroting/wijzigingen/nieuw" appearance="primary">
                  {t.wijzigingVoorstellen}
                </ButtonLink>
              </>
            ) : null}
          </>
        }
      />
      <Voorstellen />
      {schrijft ? <Concepten /> : null}
      {data.op === vandaag ? null : <Notice kind="loopt" live title={w.standUitleg(formatDate(data.op, 'lang'))} />}
      <Panel bare title={t.begrotingVan(data.jaar)} sub={t.bedragenVol}>
        <Regels
          data={data}
          onJaar={setJaar}
          onBoekingen={setBoekingen}
          op={op ?? vandaag}
          onOp={setOp}
          onBeheer={schrijft ? setBeheer : undefined}
        />
      </Panel>
      <Wijzigingen />
      <BoekingenDialog keuze={boekingen} onClose={() => setBoekingen(undefined)} />
      <Dialog
        open={beheer !== undefined}
        onClose={klaar}
        title={beheer === undefined || beheer === 'nieuw' ? t.regelToevoegen : t.sluitRegelVan(beheer.naam)}
      >
        {beheer === 'nieuw' ? <NieuweRegel onDone={klaar} /> : null}
        {beheer && beheer !== 'nieuw' ? <SluitRegel regelId={beheer.id} onDone={klaar} /> : null}
      </Dialog>
    </>
  )
}

type RegelsProps = {
  data: OutputOf<typeof toonBegroting>
  onJaar: (jaar: number) => void
  onBoekingen: (keuze: Boekingskeuze) => void
  op: string
  onOp: (dag: string | undefined) => void
  /** Absent for who may only read. */
  onBeheer: ((wat: 'nieuw' | Regelrij) => void) | undefined
}

function Regels({ data, onJaar, onBoekingen, op, onOp, onBeheer }: RegelsProps) {
  const t = useTeksten(begrotingTeksten)
  const w = useTeksten(wijzigingTeksten)
  const leeg = ({ budget, realisatie, verplichting }: Regelrij) =>
    budget === 0 && realisatie === 0 && verplichting === 0
  // A line without an amount is of use only to who can put one on it.
  const rijen = data.regels.filter((regel) => !leeg(regel) || (onBeheer && regel.geslotenOp === null))
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
    ...(onBeheer
      ? [
          {
            key: 'beheer',
            header: t.doen,
            render: (rij: Regelrij) =>
              rij.geslotenOp || rij.code === NIET_TOEGEREKEND ? null : (
                <TextButton onClick={() => onBeheer(rij)}>
                  {t.sluit} <span className="sh-alleen-lezer">{rij.naam}</span>
                </TextButton>
              ),
          },
        ]
      : []),
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
        <>
          <JaarEnDag jaar={data.jaar} jaren={data.jaren} onJaar={onJaar} dagLabel={w.standOp} dag={op} onDag={onOp} />
          {onBeheer ? <Button onClick={() => onBeheer('nieuw')}>{t.regelToevoegen}</Button> : null}
        </>
      }
      footer={
        <b>
          {t.totaal}: {t.begroot} <Money cents={data.totaal.budget} centen="nooit" />, {t.werkelijk}{' '}
          <Money cents={data.totaal.realisatie} centen="nooit" />
          {data.besparingen.length === 0 ? null : (
            <>
              {'. '}
              {w.bespaard(
                data.besparingen
                  .map(({ soort, bedrag }) => `${w[soort].toLowerCase()} ${formatMoney(bedrag)}`)
                  .join(', '),
              )}
            </>
          )}
        </b>
      }
    />
  )
}
