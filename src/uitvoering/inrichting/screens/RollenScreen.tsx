import { useState } from 'react'
import {
  Button,
  type Column,
  DataTable,
  Dialog,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  TextField,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonGebruikers } from '../endpoints.ts'
import { BeheerTabs } from './BeheerTabs.tsx'
import {
  ExpertisesDeed,
  FunctieDeed,
  FunctieWegDeed,
  type Gebruiker,
  NieuweMedewerkerDeed,
} from './medewerkerDeeds.tsx'
import { inrichtingTeksten } from './teksten.ts'
import { useFunctieNaam, useLooptijd } from './woorden.tsx'

type Open =
  | { wat: 'nieuw' }
  | { wat: 'weg'; wie: Gebruiker; functie: string }
  | { wat: 'functie' | 'expertises'; wie: Gebruiker }

/** Who may do what; taking a function away works at the next request. */
export function RollenScreen() {
  const t = useTeksten(inrichtingTeksten)
  const functieNaam = useFunctieNaam()
  const { data, error } = useEndpoint(toonGebruikers, {})
  const [gedaan, setGedaan] = useState<string>()
  const [zoek, setZoek] = useState('')
  const [open, setOpen] = useState<Open>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const klaar = () => {
    setOpen(undefined)
    setGedaan(t.gelukt)
  }
  const woorden = zoek.toLowerCase()
  const rijen = data.filter((een) =>
    [een.naam, een.werkgever, ...een.teams, ...een.functies.map(functieNaam)].join(' ').toLowerCase().includes(woorden),
  )
  const columns: Column<Gebruiker>[] = [
    {
      key: 'naam',
      header: t.naam,
      render: (row) => (
        <>
          {row.naam}
          {row.werkgever ? <small className="sh-bij"> {t.gedetacheerd(row.werkgever)}</small> : null}
        </>
      ),
      sortValue: (row) => row.naam,
      rowHeader: true,
    },
    {
      key: 'soort',
      header: t.soort,
      render: (row) => t[`gebruiker.${row.soort}` as 'gebruiker.medewerker'] ?? row.soort,
      sortValue: (row) => row.soort,
    },
    {
      key: 'functies',
      header: t.functies,
      render: (row) => row.functies.map(functieNaam).join(', '),
      sortValue: (row) => row.functies.join(),
    },
    { key: 'teams', header: t.teams, render: (row) => row.teams.join(', ') },
    {
      key: 'acties',
      header: t.acties,
      headerHidden: true,
      render: (row) => (
        <span className="sh-knoppen">
          {row.soort === 'medewerker' ? (
            <Button
              small
              appearance="subtle"
              aria-label={t.geefAan(row.naam)}
              onClick={() => setOpen({ wat: 'functie', wie: row })}
            >
              {t.geef}
            </Button>
          ) : null}
          {row.functies.map((functie) => (
            <Button
              key={functie}
              small
              appearance="subtle"
              aria-label={t.trekInVan(functieNaam(functie), row.naam)}
              onClick={() => setOpen({ wat: 'weg', wie: row, functie })}
            >
              {t.trekIn}
            </Button>
          ))}
        </span>
      ),
    },
  ]
  return (
    <>
      <PageHead
        title={t.titel(data.length)}
        sub={t.sub}
        actions={
          <Button appearance="primary" onClick={() => setOpen({ wat: 'nieuw' })}>
            {t.nieuwMens}
          </Button>
        }
      />
      <BeheerTabs hier="rollen" />
      {gedaan ? <Notice kind="goed" title={gedaan} live /> : null}
      <Panel bare>
        <DataTable
          label={t.gebruikers}
          columns={columns}
          rows={rijen}
          rowKey={(row) => row.id}
          csvName="gebruikers"
          controls={<TextField name="zoek" label={t.zoek} value={zoek} onChange={(value) => setZoek(value ?? '')} />}
          expand={(row) =>
            row.loopbaan.length === 0 ? undefined : (
              <Loopbaan wie={row} onExpertises={() => setOpen({ wat: 'expertises', wie: row })} />
            )
          }
        />
      </Panel>
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={
          open?.wat === 'functie'
            ? t.geefAan(open.wie.naam)
            : open?.wat === 'expertises'
              ? t.expertisesVan(open.wie.naam)
              : open?.wat === 'weg'
                ? t.trekInVan(functieNaam(open.functie), open.wie.naam)
                : t.nieuwMens
        }
        wide={open?.wat === 'weg'}
      >
        {open?.wat === 'nieuw' ? <NieuweMedewerkerDeed onDone={klaar} /> : null}
        {open?.wat === 'functie' ? <FunctieDeed wie={open.wie} onDone={klaar} /> : null}
        {open?.wat === 'weg' ? (
          <FunctieWegDeed
            wie={open.wie}
            functie={open.functie}
            onDone={() => {
              setGedaan(t.ingetrokken(functieNaam(open.functie), open.wie.naam))
              setOpen(undefined)
            }}
          />
        ) : null}
        {open?.wat === 'expertises' ? <ExpertisesDeed wie={open.wie} onDone={klaar} /> : null}
      </Dialog>
    </>
  )
}

/** What someone was and knew, from when to when. */
function Loopbaan({ wie, onExpertises }: { wie: Gebruiker; onExpertises: () => void }) {
  const t = useTeksten(inrichtingTeksten)
  const functieNaam = useFunctieNaam()
  const looptijd = useLooptijd()
  return (
    <>
      <b>{t.loopbaan}</b>
      <ul className="sh-lijst">
        {wie.loopbaan.map((een) => (
          <li key={`${een.soort}${een.wat}${een.begin}`}>
            {een.soort === 'functie' ? functieNaam(een.wat) : een.wat}
            {een.teams.length > 0 ? ` (${een.teams.join(', ')})` : ''}
            <div className="sh-bron">
              {een.soort === 'functie' ? t.functie : t.expertises}, {looptijd(een)}
            </div>
          </li>
        ))}
      </ul>
      {wie.soort === 'medewerker' ? (
        <Button small onClick={onExpertises}>
          {t.expertisesVan(wie.naam)}
        </Button>
      ) : null}
    </>
  )
}
