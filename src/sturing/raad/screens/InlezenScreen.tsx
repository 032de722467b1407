import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  ImportForm,
  Link,
  Notice,
  PageHead,
  Panel,
  StatusBadge,
  useCommand,
  useTeksten,
} from '#platform/ui/index.ts'
import { importeerBehandeling } from '../endpoints.ts'
import { Fractienamen } from './Fractienamen.tsx'
import { inleesTeksten } from './inleesTeksten.ts'
import { useRaadrechten } from './Tabbladen.tsx'

type Uitslag = OutputOf<typeof importeerBehandeling>
type Planrij = Uitslag['plan'][number]
type Bestand = Omit<InputOf<typeof importeerBehandeling>, 'proef'>

/** Text that is no JSON is told by the door like any other fault. */
function alsBestand(inhoud: string): Bestand {
  try {
    return JSON.parse(inhoud)
  } catch {
    return {} as Bestand
  }
}

/** A treatment from its papers: tried first, added to what is there, never written over it. */
export function InlezenScreen() {
  const t = useTeksten(inleesTeksten)
  const { schrijft } = useRaadrechten()
  const command = useCommand(importeerBehandeling)
  const [klaar, setKlaar] = useState<Uitslag>()
  return (
    <>
      <PageHead title={t.kop} sub={t.sub} back={{ href: '/raad', label: t.deRaad }} />
      {klaar?.voorstelId ? (
        <Notice kind="goed" live title={t.ingelezen}>
          <p>{telling(klaar, t.uitslag)}</p>
          <p>
            <Link href={`/raad/${klaar.voorstelId}`}>{t.open}</Link>
          </p>
        </Notice>
      ) : null}
      {schrijft ? (
        <Panel title={t.bestand}>
          <ImportForm
            help={t.uitleg}
            accept=".json,application/json"
            columns={['formaat', 'formaatversie', 'vraagtGeld', 'wijzigingen', 'behandeling']}
            lists
            run={async (inhoud, proef) => (await command.run({ ...alsBestand(inhoud), proef })).data}
            summary={(uit) => <Plan uit={uit} />}
            onDone={setKlaar}
          />
        </Panel>
      ) : null}
      <Fractienamen schrijft={schrijft} />
    </>
  )
}

function telling({ plan }: Uitslag, zin: (nieuw: number, al: number) => string): string {
  const nieuw = plan.filter(({ stand }) => stand === 'nieuw').length
  return zin(nieuw, plan.length - nieuw)
}

function Plan({ uit }: { uit: Uitslag }) {
  const t = useTeksten(inleesTeksten)
  const columns: Column<Planrij>[] = [
    { key: 'soort', header: t.soort, render: (rij) => t[rij.soort], sortValue: (rij) => t[rij.soort] },
    { key: 'wat', header: t.wat, rowHeader: true, render: (rij) => <span lang="nl">{rij.wat}</span> },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => (
        <StatusBadge kind={rij.stand === 'nieuw' ? 'let-op' : 'goed'} plain>
          {t[rij.stand]}
        </StatusBadge>
      ),
      sortValue: (rij) => rij.stand,
    },
  ]
  return (
    <>
      <p>{telling(uit, t.uitslag)}</p>
      <DataTable
        label={t.watGebeurt}
        columns={columns}
        rows={uit.plan}
        rowKey={(rij) => `${rij.soort} ${rij.wat}`}
        dense
      />
    </>
  )
}
