import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  Button,
  ButtonLink,
  type Column,
  DataTable,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  StatusBadge,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { HuishoudenTabs } from '#uitvoering/plan/screens/index.ts'
import { toonBesluiten } from '../endpoints.ts'
import { VERWIJZERTYPEN } from '../rules/codes.ts'
import { BesluitForm, type Pagina } from './BesluitForm.tsx'
import { BezwarenPanel, LegBezwaarVast } from './BezwarenPanel.tsx'
import { bezwaarTeksten } from './bezwaarTeksten.ts'
import { PlanHerbeoordelingForm } from './PlanHerbeoordelingForm.tsx'
import { ToewijsForm, type Voorziening } from './ToewijsForm.tsx'
import { voorzieningTeksten } from './teksten.ts'
import { voorraadTeksten } from './voorraadTeksten.ts'
import { STAND, useWoorden, vanLevering } from './woorden.ts'

/** The laws of which what is granted is looked at again (Wmo 2015 art. 2.3.9, Jeugdwet art. 2.3). */
const HERBEOORDEELD: ReadonlySet<string> = new Set(['wmo', 'jeugdwet'])
const loopt = ({ periode }: Voorziening, vandaag: string) => !periode.eind || periode.eind >= vandaag

type Toewijzing = Voorziening['toewijzingen'][number]

/** What was decided for this household, who delivers it, and whether it has begun. */
export function BesluitenScreen() {
  const t = useTeksten(voorzieningTeksten)
  const v = useTeksten(voorraadTeksten)
  const { huishoudenId } = useParams({ strict: false }) as { huishoudenId: string }
  const { data, error } = useEndpoint(toonBesluiten, { huishoudenId })
  const [besluiten, setBesluiten] = useState(false)
  const [toe, setToe] = useState<Voorziening>()
  const [bezwaar, setBezwaar] = useState<Pagina['besluiten'][number]>()
  const [plan, setPlan] = useState<Voorziening>()
  const magPlannen = useEndpoint(wieBenIk, {}).data?.powers.includes('herbeoordeling:plannen') === true
  const [gedaan, setGedaan] = useState<string>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const lopend = data.voorzieningen.flatMap((een) => een.toewijzingen).filter((een) => een.stand === 'lopend')
  return (
    <>
      <HuishoudenTabs huishoudenId={huishoudenId} hier="besluiten" />
      <PageHead
        title={t.titelBesluiten(data.voorzieningen.length, lopend.length)}
        sub={t.subBesluiten}
        back={{ href: `/huishoudens/${huishoudenId}`, label: t.dossier }}
        actions={
          <Button appearance="primary" onClick={() => setBesluiten(true)}>
            {t.neemBesluit}
          </Button>
        }
      />
      {gedaan ? <Notice kind="goed" title={gedaan} live /> : null}
      {besluiten ? (
        <BesluitForm
          pagina={data}
          huishoudenId={huishoudenId}
          onDone={(nummer) => {
            setBesluiten(false)
            setGedaan(t.besloten(nummer))
          }}
        />
      ) : null}
      {data.voorzieningen.length === 0 ? (
        <Panel label={t.voorzieningen}>
          <EmptyState title={t.geenVoorziening} why={t.geenVoorzieningWaarom} />
        </Panel>
      ) : null}
      {data.voorzieningen.map((voorziening) => (
        <VoorzieningPanel
          key={voorziening.id}
          voorziening={voorziening}
          pagina={data}
          huishoudenId={huishoudenId}
          onToewijzen={() => setToe(voorziening)}
          onPlan={magPlannen ? () => setPlan(voorziening) : undefined}
        />
      ))}
      <Besluitlijst pagina={data} onBezwaar={setBezwaar} />
      <BezwarenPanel pagina={data} />
      {bezwaar ? <LegBezwaarVast besluit={bezwaar} onSluit={() => setBezwaar(undefined)} /> : null}
      <Dialog
        open={plan !== undefined}
        onClose={() => setPlan(undefined)}
        title={`${v.plan}: ${plan?.productNaam ?? ''}`}
      >
        {plan ? (
          <PlanHerbeoordelingForm
            voorziening={plan}
            onDone={() => {
              setPlan(undefined)
              setGedaan(v.isGepland)
            }}
          />
        ) : null}
      </Dialog>
      <Dialog
        open={toe !== undefined}
        onClose={() => setToe(undefined)}
        title={`${t.wijsToe}: ${toe?.productNaam ?? ''}`}
        wide
      >
        {toe ? (
          <ToewijsForm
            voorziening={toe}
            onDone={(nummer) => {
              setToe(undefined)
              setGedaan(t.toegewezen(nummer))
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}

type PanelProps = {
  voorziening: Voorziening
  pagina: Pagina
  huishoudenId: string
  onToewijzen: () => void
  onPlan: (() => void) | undefined
}

function VoorzieningPanel({ voorziening, pagina, huishoudenId, onToewijzen, onPlan }: PanelProps) {
  const t = useTeksten(voorzieningTeksten)
  const { taal } = useTaal()
  const v = useTeksten(voorraadTeksten)
  const vandaag = useVandaag()
  const woorden = useWoorden()
  const naam = pagina.personen.find((een) => een.id === voorziening.clientId)?.naam ?? ''
  const grond =
    voorziening.beschikkingnummer === null
      ? `${t[voorziening.grondslag as 'verwijzing']}, ${VERWIJZERTYPEN[voorziening.verwijzertype]?.[taal] ?? ''}`
      : t.beschikking(voorziening.beschikkingnummer)
  const columns: Column<Toewijzing>[] = [
    {
      key: 'nummer',
      header: t.toewijzing,
      render: (rij) => <Link href={`/toewijzingen/${rij.id}`}>{rij.nummer}</Link>,
      rowHeader: true,
    },
    { key: 'aanbieder', header: t.aanbieder, render: (rij) => rij.aanbieder },
    { key: 'looptijd', header: t.periode, render: (rij) => woorden.looptijd(rij.looptijd) },
    { key: 'omvang', header: t.omvang, render: (rij) => woorden.omvang(rij.omvang) },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => (
        <StatusBadge plain kind={STAND[rij.stand]}>
          {t[rij.stand]}
        </StatusBadge>
      ),
    },
    {
      key: 'levering',
      header: t.levering,
      render: (rij) => (
        <StatusBadge plain kind={vanLevering(rij)}>
          {t[rij.levering]}
        </StatusBadge>
      ),
    },
  ]
  return (
    <Panel
      title={`${voorziening.productNaam}, ${naam}`}
      sub={[
        t[voorziening.wet],
        t[voorziening.leveringsvorm],
        woorden.omvang(voorziening.omvang),
        woorden.looptijd(voorziening.periode),
        grond,
      ].join(' · ')}
      actions={
        <>
          {onPlan &&
          HERBEOORDEELD.has(voorziening.wet) &&
          !voorziening.herbeoordelingOp &&
          loopt(voorziening, vandaag) ? (
            <Button aria-label={`${v.plan}: ${voorziening.productNaam}, ${naam}`} onClick={onPlan}>
              {v.plan}
            </Button>
          ) : null}
          {voorziening.leveringsvorm === 'pgb' ? (
            <ButtonLink
              href={`/huishoudens/${huishoudenId}/pgb`}
              label={`${t.naarPgb}: ${voorziening.productNaam}, ${naam}`}
            >
              {t.naarPgb}
            </ButtonLink>
          ) : null}
          {voorziening.leveringsvorm === 'zin' ? (
            <Button aria-label={`${t.wijsToe}: ${voorziening.productNaam}, ${naam}`} onClick={onToewijzen}>
              {t.wijsToe}
            </Button>
          ) : null}
        </>
      }
    >
      {voorziening.herbeoordelingOp ? (
        <p className="sh-onder">
          {v.gepland} <DateText date={voorziening.herbeoordelingOp} style="lang" />
        </p>
      ) : null}
      {voorziening.leveringsvorm === 'zin' ? (
        <DataTable
          label={`${t.toewijzingen}: ${voorziening.productNaam}`}
          columns={columns}
          rows={voorziening.toewijzingen}
          rowKey={(rij) => rij.id}
          empty={<EmptyState title={t.geenToewijzing} />}
        />
      ) : null}
    </Panel>
  )
}

type Besluit = Pagina['besluiten'][number]

/** Of assistance the only thing decided ahead is the advance (Participatiewet art. 52). */
const soortVan = ({ soort, wet }: Besluit) => (soort === 'spoed' && wet === 'participatiewet' ? 'voorschot' : soort)

function Besluitlijst({ pagina, onBezwaar }: { pagina: Pagina; onBezwaar: (besluit: Besluit) => void }) {
  const t = useTeksten(voorzieningTeksten)
  const b = useTeksten(bezwaarTeksten)
  const naam = (id: string) => pagina.personen.find((een) => een.id === id)?.naam ?? ''
  const columns: Column<Pagina['besluiten'][number]>[] = [
    {
      key: 'nummer',
      header: t.besluit,
      render: (rij) => rij.beschikkingnummer,
      sortValue: (rij) => rij.beschikkingnummer,
      rowHeader: true,
    },
    {
      key: 'datum',
      header: t.datum,
      render: (rij) => <DateText date={rij.datum} style="kort" />,
      sortValue: (rij) => rij.datum,
    },
    { key: 'soort', header: t.soort, render: (rij) => t[soortVan(rij)], sortValue: (rij) => rij.soort },
    { key: 'wet', header: t.wet, render: (rij) => t[rij.wet], sortValue: (rij) => rij.wet },
    { key: 'voor', header: t.voor, render: (rij) => naam(rij.persoonId), sortValue: (rij) => naam(rij.persoonId) },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => (
        <StatusBadge plain kind={rij.vervangen ? 'afgerond' : 'goed'}>
          {rij.vervangen ? t.vervangen : t.geldt}
        </StatusBadge>
      ),
    },
    {
      key: 'bezwaar',
      header: b.doen,
      headerHidden: true,
      csv: false,
      render: (rij) =>
        pagina.bezwaren.some((een) => een.besluitId === rij.id && een.uitkomst === null) ? null : (
          <Button small aria-label={b.legVastTegen(rij.beschikkingnummer)} onClick={() => onBezwaar(rij)}>
            {b.legVast}
          </Button>
        ),
    },
  ]
  return (
    <Panel bare title={t.besluiten}>
      <DataTable
        label={t.besluiten}
        columns={columns}
        rows={pagina.besluiten}
        rowKey={(rij) => rij.id}
        expand={(rij) => <p>{rij.motivering}</p>}
        empty={<EmptyState title={t.geenBesluit} />}
      />
    </Panel>
  )
}
