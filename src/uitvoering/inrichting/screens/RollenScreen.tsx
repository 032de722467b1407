import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonGebruikers, trekFunctieIn } from '../endpoints.ts'
import { FUNCTIES, isFunctie } from '../rules/functies.ts'
import { inrichtingTeksten } from './teksten.ts'

type Gebruiker = OutputOf<typeof toonGebruikers>[number]

/** Who may do what; taking a function away works at the next request. */
export function RollenScreen() {
  const t = useTeksten(inrichtingTeksten)
  const { taal } = useTaal()
  const { data, error } = useEndpoint(toonGebruikers, {})
  const command = useCommand(trekFunctieIn)
  const [gedaan, setGedaan] = useState<string>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const functieNaam = (code: string) => (isFunctie(code) ? FUNCTIES[code].naam[taal] : code)
  const trekIn = async (gebruiker: Gebruiker, functie: string) => {
    await command.run({ gebruikerId: gebruiker.id, functie })
    setGedaan(t.ingetrokken(functieNaam(functie), gebruiker.naam))
  }
  const columns: Column<Gebruiker>[] = [
    { key: 'naam', header: t.naam, render: (row) => row.naam, sortValue: (row) => row.naam, rowHeader: true },
    { key: 'soort', header: t.soort, render: (row) => row.soort, sortValue: (row) => row.soort },
    {
      key: 'functies',
      header: t.functies,
      render: (row) => row.functies.map(functieNaam).join(', '),
      sortValue: (row) => row.functies.join(),
    },
    { key: 'teams', header: t.teams, render: (row) => row.teams.join(', ') },
    {
      key: 'trekIn',
      header: t.trekIn,
      render: (row) =>
        row.functies.map((functie) => (
          <Button
            key={functie}
            small
            appearance="subtle"
            aria-label={t.trekInVan(functieNaam(functie), row.naam)}
            onClick={() => void trekIn(row, functie)}
          >
            {t.trekIn}
          </Button>
        )),
    },
  ]
  return (
    <>
      <PageHead title={t.titel(data.length)} sub={t.sub} />
      {command.error ? <ErrorBox error={command.error} /> : null}
      {gedaan ? <Notice kind="goed" title={gedaan} /> : null}
      <Panel>
        <DataTable label={t.gebruikers} columns={columns} rows={data} rowKey={(row) => row.id} csvName="gebruikers" />
      </Panel>
    </>
  )
}
