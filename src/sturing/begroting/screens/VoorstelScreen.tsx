import './begroting.css'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  BarChart,
  Button,
  ButtonLink,
  DefinitionList,
  ErrorBox,
  endpointHref,
  formatMoney,
  formatNumber,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  StatusBadge,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { exporteerVoorstelCsv, exporteerVoorstelXlsx, toonVoorstel } from '../endpoints.ts'
import { BoekingenDialog, type Boekingskeuze } from './BoekingenDialog.tsx'
import { bestandTeksten } from './bestandTeksten.ts'
import { BeginConcept } from './Concepten.tsx'
import { GrootboekTabel } from './GrootboekTabel.tsx'
import type { Grootboek } from './RegelUitleg.tsx'
import { downloadGrootboek } from './rekenblad.ts'
import { begrotingTeksten } from './teksten.ts'

/** One proposal as a ledger: what was asked, what was spent, and what does not fit in the paper. */
export function VoorstelScreen() {
  const t = useTeksten(begrotingTeksten)
  const f = useTeksten(bestandTeksten)
  const { voorstelId } = useParams({ strict: false }) as { voorstelId: string }
  const { data: grootboek, error } = useEndpoint(toonVoorstel, { voorstelId })
  const { data: ik } = useEndpoint(wieBenIk, {})
  const [boekingen, setBoekingen] = useState<Boekingskeuze>()
  if (error) return <ErrorBox error={error} />
  if (!grootboek) return <LoadingLines />
  return (
    <>
      <PageHead
        title={`${grootboek.nummers[0] ?? grootboek.bron.letter}: ${grootboek.naam}`}
        sub={t.bedragenDuizend}
        back={{ href: '/begroting', label: t.alleVoorstellen }}
        actions={
          <>
            <Button icon="download" onClick={() => downloadGrootboek(grootboek, t)}>
              {t.rekenblad}
            </Button>
            <Link href={endpointHref(exporteerVoorstelXlsx, { voorstelId })} download>
              {f.werkblad}
            </Link>
            <Link href={endpointHref(exporteerVoorstelCsv, { voorstelId })} download>
              {f.csv}
            </Link>
            {ik?.powers.includes('begroting:schrijven') ? (
              <>
                <BeginConcept vanVoorstel={voorstelId} />
                <ButtonLink href="/begroting/wijzigingen/nieuw" appearance="primary">
                  {t.wijzigingVoorstellen}
                </ButtonLink>
              </>
            ) : null}
          </>
        }
      />
      <div className="sh-kn-top">
        <HetVoorstel grootboek={grootboek} />
        <Jaren grootboek={grootboek} />
      </div>
      <Panel bare label={t.regelsPerCluster}>
        <GrootboekTabel grootboek={grootboek} onBoekingen={setBoekingen} />
      </Panel>
      <BoekingenDialog keuze={boekingen} onClose={() => setBoekingen(undefined)} />
    </>
  )
}

function HetVoorstel({ grootboek }: { grootboek: Grootboek }) {
  const t = useTeksten(begrotingTeksten)
  const { velden, dekking } = grootboek
  const veld = (sleutel: string) => velden.find((een) => een.sleutel === sleutel)?.waarde
  const items = [
    { term: t.programma, value: veld('beleidsveld') },
    { term: t.product, value: veld('product') },
    { term: t.teams, value: veld('team') },
    { term: t.looptijd, value: veld('jaren') },
    { term: t.dekking, value: dekking.besloten ? dekking.omschrijving : t.nietBesloten(dekking.omschrijving) },
  ].filter(({ value }) => value)
  return (
    <Panel title={t.hetVoorstel} actions={<Link href={`/begroting/${grootboek.id}/formulier`}>{t.openFormulier}</Link>}>
      <DefinitionList items={items} />
      <Toets grootboek={grootboek} />
    </Panel>
  )
}

/** The check of the sum is a status, not a footnote; what does not fit can be opened. */
function Toets({ grootboek: { optelt, regels, kolommen, opmerkingen } }: { grootboek: Grootboek }) {
  const t = useTeksten(begrotingTeksten)
  const { taal } = useTaal()
  return (
    <div className="sh-kn-toets">
      <StatusBadge kind={optelt ? 'goed' : 'te-laat'} plain>
        {optelt ? t.tellenOp(regels.length, kolommen.length) : t.tellenNietOp}
      </StatusBadge>
      {opmerkingen.length === 0 ? null : (
        <details>
          <summary>
            <StatusBadge kind="let-op" plain>
              {t.opmerkingenBijBron(opmerkingen.length)}
            </StatusBadge>
          </summary>
          <ul>
            {opmerkingen.map((opmerking) => (
              <li key={`${opmerking.code} ${opmerking.plaats} ${opmerking.bron}`}>
                {opmerking.uitleg[taal]}{' '}
                <span className="sh-bron">
                  {opmerking.plaats}
                  {opmerking.bron ? `, ${opmerking.bron}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Jaren({ grootboek: { kolommen } }: { grootboek: Grootboek }) {
  const t = useTeksten(begrotingTeksten)
  const duizend = (cents: number) => formatNumber(Math.round(cents / 100_000))
  const noot = ({ saldo, tijdelijk }: (typeof kolommen)[number]) =>
    tijdelijk === 0 ? t.allesStructureel(duizend(saldo)) : t.waarvanTijdelijk(duizend(saldo), duizend(tijdelijk))
  const structureel = kolommen.at(-1)?.structureel ?? 0
  const titel = structureel === 0 ? t.allesTijdelijk : t.structureelIs(formatMoney(structureel))
  return (
    <Panel title={titel}>
      <BarChart
        title={titel}
        hideTitle
        sub={t.saldoPerJaar}
        description={kolommen.map((kolom) => `${kolom.jaar}: ${noot(kolom)}`).join('. ')}
        categories={kolommen.map(({ jaar }) => String(jaar))}
        categoryLabel={t.jaar}
        series={[
          {
            key: 'structureel',
            label: t.structureel,
            colour: 'reeks-1',
            values: kolommen.map((kolom) => kolom.structureel),
          },
          {
            key: 'tijdelijk',
            label: t.tijdelijk,
            colour: 'reeks-1',
            hatched: true,
            values: kolommen.map((kolom) => kolom.tijdelijk),
          },
        ]}
        notes={kolommen.map(noot)}
        format={duizend}
      />
    </Panel>
  )
}
