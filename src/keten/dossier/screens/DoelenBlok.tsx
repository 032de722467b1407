import {
  type Column,
  DataTable,
  EmptyState,
  Link,
  Panel,
  StatusBadge,
  type StatusKind,
  useTeksten,
} from '#platform/ui/index.ts'
import type { Dossier } from './dossierbeeld.ts'
import { dossierTeksten } from './teksten.ts'

type Doel = Dossier['doelen'][number]
const SOORT: Record<string, StatusKind> = {
  behaald: 'goed',
  vooruitgang: 'goed',
  gelijk: 'let-op',
  achteruitgang: 'te-laat',
  vervallen: 'afgerond',
}

export function DoelenBlok({ dossier }: { dossier: Dossier }) {
  const t = useTeksten(dossierTeksten)
  if (!dossier.groepen.plan) return null
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
      sortValue: (doel) => doel.vanWie,
      render: (doel) => doel.vanWie?.split(' ')[0] ?? '',
    },
    { key: 'doel', header: t.doel, sortValue: (doel) => doel.tekst, render: (doel) => doel.tekst },
    { key: 'stap', header: t.voortgang, csv: false, render: (doel) => <Stap doel={doel} /> },
    {
      key: 'gaat',
      header: t.hoeGaatHet,
      sortValue: (doel) => doel.oordeel,
      render: (doel) => (
        <StatusBadge plain kind={SOORT[doel.oordeel ?? ''] ?? 'wacht'}>
          {woord[doel.oordeel ?? ''] ?? t.nogNietGeevalueerd}
        </StatusBadge>
      ),
    },
  ]
  const { plan } = dossier
  const href = `/huishoudens/${dossier.huishoudenId}/plan`
  return (
    <Panel
      bare
      title={plan ? t.eenPlan(dossier.doelen.length) : t.plan}
      actions={<Link href={href}>{plan ? t.openPlan(plan.geldendeNr ?? plan.nieuwsteNr ?? 1) : t.plan}</Link>}
    >
      <DataTable
        label={t.plan}
        columns={columns}
        rows={dossier.doelen}
        rowKey={(doel) => doel.id}
        empty={<EmptyState title={plan ? t.geenDoelen : t['belang-geen-plan']} />}
      />
    </Panel>
  )
}

/** Five points: where it began, where it is, where it should come. */
function Stap({ doel }: { doel: Doel }) {
  const t = useTeksten(dossierTeksten)
  const { beginNiveau: begin, niveau, streefNiveau: streef } = doel
  if (begin === null && niveau === null && streef === null) return null
  const nu = niveau ?? begin
  const woord = (getal: number | null) => (getal === null ? t.onbekend : String(getal))
  const x = (punt: number) => 8 + (punt - 1) * 30
  return (
    <svg
      className="sh-stap"
      viewBox="0 0 136 20"
      role="img"
      aria-label={t.voortgangUitleg(woord(begin), woord(nu), woord(streef))}
    >
      <path d="M8 10H128" stroke="var(--sh-lijn-sterk)" strokeWidth="2" />
      {begin !== null && nu !== null ? (
        <path d={`M${x(begin)} 10H${x(nu)}`} stroke="var(--sh-draad)" strokeWidth="4" />
      ) : null}
      {[1, 2, 3, 4, 5].map((punt) => (
        <circle
          key={punt}
          cx={x(punt)}
          cy="10"
          r={punt === nu ? 7 : 4.5}
          fill={punt === nu ? 'var(--sh-draad)' : 'var(--sh-vlak)'}
          stroke={punt === streef || punt === nu || punt === begin ? 'var(--sh-draad)' : 'var(--sh-lijn-sterk)'}
          strokeWidth="2"
        />
      ))}
      {streef !== null ? (
        <path
          d={`M${x(streef) - 3.5} 10l2.6 2.6 4.6-5`}
          fill="none"
          stroke={streef === nu ? 'var(--sh-vlak)' : 'var(--sh-draad)'}
          strokeWidth="1.6"
        />
      ) : null}
    </svg>
  )
}
