import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import { endpointHref, ImportForm, Link, Notice, PageHead, Panel, useCommand, useTeksten } from '#platform/ui/index.ts'
import { exporteerRaad, importeerRaad } from '../endpoints.ts'
import { invoerTeksten } from './invoerTeksten.ts'
import { useRaadrechten } from './Tabbladen.tsx'

type Telling = OutputOf<typeof importeerRaad>
const LIJSTEN = ['organizations', 'events', 'motions', 'voorstellen', 'amendments', 'toezeggingen', 'speeches']

/** Text that is no JSON, or lacks a list, is told by the door like any other fault. */
function alsDocument(inhoud: string): InputOf<typeof importeerRaad>['document'] {
  try {
    return JSON.parse(inhoud)
  } catch {
    return {} as InputOf<typeof importeerRaad>['document']
  }
}

/** The council's list comes in from elsewhere and goes out again, in the shape of Popolo. */
export function UitwisselenScreen() {
  const t = useTeksten(invoerTeksten)
  const { schrijft } = useRaadrechten()
  const command = useCommand(importeerRaad)
  const [gedaan, setGedaan] = useState<Telling>()
  return (
    <>
      <PageHead title={t.uitwisselen} sub={t.uitwisselSub} back={{ href: '/raad', label: t.deRaad }} />
      {gedaan ? (
        <Notice kind="goed" live title={t.ingelezen}>
          {t.uitwisselTelling(gedaan)}
        </Notice>
      ) : null}
      <Panel title={t.haalOp}>
        <p>
          <Link href={endpointHref(exporteerRaad, {})} download>
            {t.haalOpKnop}
          </Link>
        </p>
      </Panel>
      {schrijft ? (
        <Panel title={t.leesIn}>
          <ImportForm
            help={t.leesInHulp}
            accept=".json,application/json"
            columns={LIJSTEN}
            lists
            run={async (inhoud, proef) => (await command.run({ document: alsDocument(inhoud), proef })).data}
            summary={t.uitwisselTelling}
            onDone={setGedaan}
          />
        </Panel>
      ) : null}
    </>
  )
}
