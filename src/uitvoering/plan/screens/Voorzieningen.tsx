import {
  Button,
  type Column,
  DataTable,
  DateText,
  EmptyState,
  Panel,
  StatusBadge,
  useTeksten,
} from '#platform/ui/index.ts'
import { naamIn, type Plan, roepnaam } from './plan.ts'
import { planTeksten } from './teksten.ts'
import { WetKenmerk } from './WetKenmerk.tsx'

type Gevraagd = Plan['inhoud']['gevraagd'][number]

export function Voorzieningen({
  plan,
  wijzigbaar,
  onVraag,
  onSchrap,
}: {
  plan: Plan
  wijzigbaar: boolean
  onVraag: () => void
  onSchrap: (een: Gevraagd) => void
}) {
  const t = useTeksten(planTeksten)
  const vorm: Record<string, string> = { zin: t.zin, pgb: t.pgb, geld: t.geld, 'eigen-dienst': t['eigen-dienst'] }
  const maatwerk = plan.inhoud.afwegingen.some((een) => een.uitkomst === 'maatwerk')
  const columns: Column<Gevraagd>[] = [
    {
      key: 'product',
      header: t.product,
      rowHeader: true,
      sortValue: (een) => een.productNaam,
      render: (een) => (
        <>
          {een.productNaam}
          <small>{vorm[een.leveringsvorm]}</small>
        </>
      ),
    },
    {
      key: 'wie',
      header: t.voorWie,
      sortValue: (een) => naamIn(plan, een.kringlidId) ?? '',
      render: (een) => roepnaam(naamIn(plan, een.kringlidId)),
    },
    { key: 'wet', header: t.wetten, render: (een) => <WetKenmerk wet={een.wet} /> },
    {
      key: 'begin',
      header: t.begin,
      sortValue: (een) => een.begin,
      render: (een) => <DateText date={een.begin} style="lijst" />,
    },
    {
      key: 'stand',
      header: t.stand,
      render: (een) => (
        <StatusBadge plain kind={een.ingezet ? 'goed' : 'wacht'}>
          {een.ingezet ? t.ingezet : t.gevraagd}
        </StatusBadge>
      ),
    },
    ...(wijzigbaar
      ? [
          {
            key: 'deed',
            header: t.handelingen,
            headerHidden: true,
            csv: false as const,
            render: (een: Gevraagd) => (
              <Button small appearance="subtle" aria-label={t.schrapVan(een.productNaam)} onClick={() => onSchrap(een)}>
                {t.schrap}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <Panel
      bare
      title={t.voorzieningen}
      actions={
        wijzigbaar && maatwerk ? (
          <Button small icon="plus" onClick={onVraag}>
            {t.vraagVoorziening}
          </Button>
        ) : undefined
      }
    >
      <DataTable
        label={t.voorzieningen}
        columns={columns}
        rows={plan.inhoud.gevraagd}
        rowKey={(een) => een.stam}
        empty={<EmptyState title={t.geenVoorzieningen} />}
      />
    </Panel>
  )
}
