import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxesField,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  ErrorBox,
  type FormValues,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  TextField,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { WETTEN, type Wet, wetNaam } from '#values/wet.ts'
import { stelTeamVast, toonGebieden, toonTeamindeling } from '../endpoints.ts'
import { BeheerTabs } from './BeheerTabs.tsx'
import { inrichtingTeksten } from './teksten.ts'
import { delen, useFunctieNaam, useWetNamen } from './woorden.tsx'

type Team = OutputOf<typeof toonTeamindeling>[number]
type Wijk = OutputOf<typeof toonGebieden>[number]
const SOORTEN = ['toegang', 'uitvoerend', 'preventie', 'regionaal', 'backoffice', 'sturing'] as const

/** Which team does what, where, and with whom. */
export function TeamsScreen() {
  const t = useTeksten(inrichtingTeksten)
  const wetNamen = useWetNamen()
  const teams = useEndpoint(toonTeamindeling, {})
  const wijken = useEndpoint(toonGebieden, {})
  const [open, setOpen] = useState<Team | 'nieuw'>()
  const error = teams.error ?? wijken.error
  if (error) return <ErrorBox error={error} />
  if (!teams.data || !wijken.data) return <LoadingLines />
  const naamVanWijk = new Map(wijken.data.map((wijk) => [wijk.code, wijk.naam]))
  const columns: Column<Team>[] = [
    { key: 'naam', header: t.team, render: (row) => row.naam, sortValue: (row) => row.naam, rowHeader: true },
    {
      key: 'soort',
      header: t.soort,
      render: (row) =>
        row.eind ? <StatusBadge kind="afgerond">{t.gesloten}</StatusBadge> : t[`team.${row.soort}` as 'team.toegang'],
      sortValue: (row) => row.soort,
    },
    { key: 'wetten', header: t.wetten, render: (row) => wetNamen(row.wetten) },
    { key: 'taken', header: t.taken, render: (row) => row.taken.join(', ') || '–' },
    {
      key: 'wijken',
      header: t.wijken,
      render: (row) => row.gebieden.map((code) => naamVanWijk.get(code) ?? code).join(', ') || t.heleGemeente,
    },
    {
      key: 'leden',
      header: t.leden,
      align: 'end',
      render: (row) => row.leden.length,
      sortValue: (row) => row.leden.length,
    },
    {
      key: 'wijzig',
      header: t.teamWijzig,
      headerHidden: true,
      render: (row) => (
        <Button small appearance="subtle" aria-label={t.teamWijzigVan(row.naam)} onClick={() => setOpen(row)}>
          {t.teamWijzig}
        </Button>
      ),
    },
  ]
  return (
    <>
      <PageHead
        title={t.teamsTitel(teams.data.filter((team) => !team.eind).length)}
        sub={t.teamsSub}
        actions={
          <Button appearance="primary" onClick={() => setOpen('nieuw')}>
            {t.teamNieuw}
          </Button>
        }
      />
      <BeheerTabs hier="teams" />
      <Panel bare>
        <DataTable
          label={t.tabTeams}
          columns={columns}
          rows={teams.data}
          rowKey={(row) => row.id}
          expand={(row) => <Leden team={row} />}
        />
      </Panel>
      <Wijken wijken={wijken.data} teams={teams.data} />
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open && open !== 'nieuw' ? t.teamWijzigVan(open.naam) : t.teamNieuw}
      >
        <TeamDeed team={open === 'nieuw' ? undefined : open} wijken={wijken.data} onDone={() => setOpen(undefined)} />
      </Dialog>
    </>
  )
}

function Leden({ team }: { team: Team }) {
  const t = useTeksten(inrichtingTeksten)
  const functieNaam = useFunctieNaam()
  if (team.leden.length === 0) return <p>{t.geenLeden}</p>
  return (
    <ul className="sh-lijst">
      {team.leden.map((lid) => (
        <li key={`${lid.naam}${lid.functie}`}>
          {lid.naam}, {functieNaam(lid.functie)}
          {lid.werkgever ? <span className="sh-bij">, {t.gedetacheerd(lid.werkgever)}</span> : null}
        </li>
      ))}
    </ul>
  )
}

function Wijken({ wijken, teams }: { wijken: readonly Wijk[]; teams: readonly Team[] }) {
  const t = useTeksten(inrichtingTeksten)
  const columns: Column<Wijk>[] = [
    { key: 'naam', header: t.wijk, render: (row) => row.naam, sortValue: (row) => row.naam, rowHeader: true },
    { key: 'code', header: t.code, render: (row) => row.code },
    {
      key: 'teams',
      header: t.teams,
      render: (row) =>
        teams
          .filter((team) => !team.eind && team.gebieden.includes(row.code))
          .map((team) => team.naam)
          .join(', ') || '–',
    },
  ]
  return (
    <Panel title={t.wijkenTitel} bare>
      <DataTable label={t.wijkenTitel} columns={columns} rows={wijken} rowKey={(row) => row.id} />
    </Panel>
  )
}

function TeamDeed({ team, wijken, onDone }: { team: Team | undefined; wijken: readonly Wijk[]; onDone: () => void }) {
  const t = useTeksten(inrichtingTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const command = useCommand(stelTeamVast)
  const toInput = (values: FormValues) => ({
    code: team?.code ?? (values.code as string),
    naam: values.naam as string,
    soort: values.soort as (typeof SOORTEN)[number],
    wetten: (values.wetten as Wet[] | undefined) ?? [],
    taken: delen(values.taken),
    gebieden: (values.gebieden as string[] | undefined) ?? [],
    begin: values.begin as Datum,
    eind: (values.eind as Datum | undefined) ?? null,
  })
  const initial = team
    ? { ...team, taken: team.taken.join(', '), eind: team.eind ?? undefined }
    : { soort: 'uitvoerend', begin: vandaag }
  return (
    <CommandForm command={command} toInput={toInput} initial={initial} submitLabel={t.opslaan} onDone={onDone}>
      {team ? null : <TextField name="code" label={t.code} help={t.codeHulp} required maxLength={60} />}
      <TextField name="naam" label={t.naam} required maxLength={120} />
      <SelectField
        name="soort"
        label={t.soort}
        required
        options={SOORTEN.map((soort) => ({ value: soort, label: t[`team.${soort}`] }))}
      />
      <CheckboxesField
        name="wetten"
        label={t.wetten}
        options={WETTEN.map((wet) => ({ value: wet, label: wetNaam(wet, taal) }))}
      />
      <TextField name="taken" label={t.taken} help={t.takenHulp} maxLength={300} />
      <CheckboxesField
        name="gebieden"
        label={t.wijken}
        options={wijken.map((wijk) => ({ value: wijk.code, label: wijk.naam }))}
      />
      <DateField name="begin" label={t.begin} required />
      <DateField name="eind" label={t.eind} help={t.eindHulp} />
    </CommandForm>
  )
}
