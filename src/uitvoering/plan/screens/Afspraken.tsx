import {
  Button,
  type Column,
  DataTable,
  DateText,
  EmptyState,
  Panel,
  StatusBadge,
  useCommand,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { komNa } from '../endpoints.ts'
import { naamVanEigenaar } from '../rules/lidnaam.ts'
import type { Plan } from './plan.ts'
import { planTeksten } from './teksten.ts'

type Afspraak = Plan['inhoud']['afspraken'][number]

/** Who does what by when; whoever it is, in or outside the household. */
export function Afspraken(props: {
  plan: Plan
  medewerkers: ReadonlyMap<string, string>
  wijzigbaar: boolean
  vastTeLeggen: boolean
  onAfspraak: () => void
  onSchrap: (afspraak: Afspraak) => void
}) {
  const t = useTeksten(planTeksten)
  const vandaag = useVandaag()
  const nakomen = useCommand(komNa)
  const { plan } = props
  const gedaan = new Map(plan.nagekomen.map((een) => [een.afspraakStam, een.gelukt]))
  const namen = {
    kring: new Map(plan.kring.map((lid) => [lid.id, lid.naam])),
    medewerkers: props.medewerkers,
    gemeente: t.gemeente,
  }
  const hoeVaak: Record<string, string> = { dag: t.elkeDag, week: t.elkeWeek, maand: t.elkeMaand }
  const leg = (afspraak: Afspraak, gelukt: boolean) =>
    void nakomen.run({ planId: plan.planId, afspraakStam: afspraak.stam, datum: vandaag, gelukt })
  const columns: Column<Afspraak>[] = [
    { key: 'wat', header: t.wat, rowHeader: true, sortValue: (een) => een.wat, render: (een) => een.wat },
    {
      key: 'wie',
      header: t.wie,
      sortValue: (een) => naamVanEigenaar(een as never, namen),
      render: (een) => naamVanEigenaar(een as never, namen),
    },
    {
      key: 'wanneer',
      header: t.wanneer,
      sortValue: (een) => een.wanneer,
      render: (een) =>
        een.herhaling === 'eenmalig' ? <DateText date={een.wanneer} style="lijst" /> : hoeVaak[een.herhaling],
    },
    {
      key: 'stand',
      header: t.stand,
      render: (een) => {
        const gelukt = gedaan.get(een.stam)
        if (gelukt !== undefined)
          return (
            <StatusBadge plain kind={gelukt ? 'goed' : 'let-op'}>
              {gelukt ? t.nagekomen : t.nietGelukt}
            </StatusBadge>
          )
        const laat = een.herhaling === 'eenmalig' && een.wanneer < vandaag
        return (
          <StatusBadge plain kind={laat ? 'te-laat' : 'wacht'}>
            {laat ? t.teLaat : t.komtNog}
          </StatusBadge>
        )
      },
    },
    ...(props.wijzigbaar || props.vastTeLeggen
      ? [
          {
            key: 'deed',
            header: t.handelingen,
            headerHidden: true,
            csv: false as const,
            render: (een: Afspraak) =>
              props.wijzigbaar ? (
                <Button small appearance="subtle" aria-label={t.schrapVan(een.wat)} onClick={() => props.onSchrap(een)}>
                  {t.schrap}
                </Button>
              ) : (
                <>
                  <Button small appearance="subtle" aria-label={t.gedaanVan(een.wat)} onClick={() => leg(een, true)}>
                    {t.isGedaan}
                  </Button>
                  <Button
                    small
                    appearance="subtle"
                    aria-label={t.nietGeluktVan(een.wat)}
                    onClick={() => leg(een, false)}
                  >
                    {t.isNietGelukt}
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
      title={t.afspraken}
      actions={
        props.wijzigbaar ? (
          <Button small icon="plus" onClick={props.onAfspraak}>
            {t.afspraakToevoegen}
          </Button>
        ) : undefined
      }
    >
      <DataTable
        label={t.afspraken}
        columns={columns}
        rows={plan.inhoud.afspraken}
        rowKey={(een) => een.stam}
        empty={<EmptyState title={t.geenAfspraken} />}
      />
    </Panel>
  )
}
