import {
  Button,
  type Column,
  DataTable,
  DateText,
  EmptyState,
  Panel,
  StatusBadge,
  type StatusKind,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { domeinNaam } from '../rules/domeinen.ts'
import { smartGemis } from '../rules/smart.ts'
import { naamIn, type Plan, roepnaam } from './plan.ts'
import { planTeksten } from './teksten.ts'

type Doel = Plan['inhoud']['doelen'][number]

export const OORDEEL: Record<string, StatusKind> = {
  behaald: 'goed',
  vooruitgang: 'goed',
  gelijk: 'let-op',
  achteruitgang: 'te-laat',
  vervallen: 'afgerond',
}

export function Doelen({
  plan,
  wijzigbaar,
  onDoel,
  onSchrap,
  onVoortgang,
}: {
  plan: Plan
  wijzigbaar: boolean
  onDoel: (stam: string | undefined) => void
  onSchrap: (doel: Doel) => void
  onVoortgang: ((stam: string) => void) | undefined
}) {
  const vandaag = useVandaag()
  const t = useTeksten(planTeksten)
  const { taal } = useTaal()
  const laatste = new Map(plan.voortgang.map((een) => [een.doelStam, een]))
  const woord: Record<string, string> = {
    behaald: t.behaald,
    vooruitgang: t.vooruitgang,
    gelijk: t.gelijk,
    achteruitgang: t.achteruitgang,
    vervallen: t.vervallen,
  }
  const columns: Column<Doel>[] = [
    {
      key: 'wie',
      header: t.vanWie,
      rowHeader: true,
      sortValue: (doel) => naamIn(plan, doel.kringlidId) ?? '',
      render: (doel) => (
        <>
          {roepnaam(naamIn(plan, doel.kringlidId))}
          <small>{domeinNaam(doel.domein, taal)}</small>
        </>
      ),
    },
    {
      key: 'doel',
      header: t.doel,
      sortValue: (doel) => doel.tekst,
      render: (doel) => (
        <>
          {doel.tekst}
          <small>{doel.resultaat}</small>
          {wijzigbaar ? <Gemis plan={plan} doel={doel} vandaag={vandaag} /> : null}
        </>
      ),
    },
    {
      key: 'datum',
      header: t.streefdatum,
      sortValue: (doel) => doel.streefdatum,
      render: (doel) => <DateText date={doel.streefdatum} style="lijst" />,
    },
    {
      key: 'stand',
      header: t.hoeGaatHet,
      render: (doel) => {
        const oordeel = laatste.get(doel.stam)?.oordeel
        return (
          <>
            <StatusBadge plain kind={oordeel ? OORDEEL[oordeel]! : 'wacht'}>
              {oordeel ? woord[oordeel] : t.nogNietGeevalueerd}
            </StatusBadge>
            {onVoortgang ? (
              <Button
                small
                appearance="subtle"
                aria-label={t.voortgangVan(doel.tekst)}
                onClick={() => onVoortgang(doel.stam)}
              >
                {t.legVoortgangVast}
              </Button>
            ) : null}
          </>
        )
      },
    },
    ...(wijzigbaar
      ? [
          {
            key: 'deed',
            header: t.handelingen,
            headerHidden: true,
            csv: false as const,
            render: (doel: Doel) => (
              <>
                <Button
                  small
                  appearance="subtle"
                  aria-label={`${t.doelWijzigen}: ${doel.tekst}`}
                  onClick={() => onDoel(doel.stam)}
                >
                  {t.doelWijzigen}
                </Button>
                <Button small appearance="subtle" aria-label={t.schrapVan(doel.tekst)} onClick={() => onSchrap(doel)}>
                  {t.schrap}
                </Button>
              </>
            ),
          },
        ]
      : []),
  ]
  return (
    <Panel
      bare
      title={t.doelen}
      actions={
        wijzigbaar ? (
          <Button small icon="plus" onClick={() => onDoel(undefined)}>
            {t.doelToevoegen}
          </Button>
        ) : undefined
      }
    >
      <DataTable
        label={t.doelen}
        columns={columns}
        rows={plan.inhoud.doelen}
        rowKey={(doel) => doel.stam}
        empty={<EmptyState title={t.geenDoelen} />}
      />
    </Panel>
  )
}

/** What the goal does not say yet, as a count to open: no row is made longer than it must. */
function Gemis({ plan, doel, vandaag }: { plan: Plan; doel: Doel; vandaag: Datum }) {
  const t = useTeksten(planTeksten)
  const heeftAfspraak = plan.inhoud.afspraken.some((een) => een.doelStam === doel.stam)
  const gemis = smartGemis({ ...doel, streefdatum: doel.streefdatum as Datum, heeftAfspraak }, vandaag)
  if (gemis.length === 0) return null
  return (
    <details className="sh-smart">
      <summary>{`${t.nogTeVerhelderen} (${gemis.length})`}</summary>
      <ul>
        {gemis.map((code) => (
          <li key={code}>{t[code]}</li>
        ))}
      </ul>
    </details>
  )
}
