import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  DefinitionList,
  ErrorBox,
  endpointHref,
  FileChoice,
  Link,
  Notice,
  PageHead,
  Panel,
  useCommand,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { exporteerHsdsCsv, exporteerHsdsJson, importeerHsds, toetsHsds } from '../endpoints.ts'
import { IMPORTFOUTEN } from '../rules/hsds/invoer.ts'
import { KaartTabs } from './KaartTabs.tsx'
import { hsdsTeksten } from './teksten.ts'

type Proef = OutputOf<typeof toetsHsds>

/** The kaart in and out as Open Referral HSDS 3: first a trial, then all of it or nothing. */
export function HsdsScreen() {
  const t = useTeksten(hsdsTeksten)
  return (
    <>
      <PageHead title={t.titel} sub={t.sub} />
      <KaartTabs nu="/sociale-kaart/uitwisselen" />
      <Panel title={t.uitvoer}>
        <p>{t.uitvoerUitleg}</p>
        <p className="sh-knoppen">
          <Link href={endpointHref(exporteerHsdsJson, {})} download>
            {t.json}
          </Link>
          <Link href={endpointHref(exporteerHsdsCsv, {})} download>
            {t.csv}
          </Link>
        </p>
      </Panel>
      <Invoer />
      <Panel title={t.velden}>
        <DefinitionList
          items={[
            { term: 'service', value: t.veldService },
            { term: 'organization', value: t.veldOrganization },
            { term: 'schedule', value: t.veldSchedule },
            { term: 'location', value: t.veldLocation },
            { term: 'service_area', value: t.veldArea },
            { term: 'service_capacity', value: t.veldCapacity },
            { term: 'attribute, taxonomy', value: t.veldAttribute },
          ]}
        />
      </Panel>
    </>
  )
}

function Invoer() {
  const t = useTeksten(hsdsTeksten)
  const proef = useCommand(toetsHsds)
  const lees = useCommand(importeerHsds)
  const [bestand, setBestand] = useState<File>()
  const [uitslag, setUitslag] = useState<Proef>()
  const [gedaan, setGedaan] = useState<Proef>()
  const stuur = async (command: typeof proef | typeof lees, klaar: (uit: Proef) => void) => {
    if (!bestand) return
    const input = { body: await bestand.arrayBuffer() } as InputOf<typeof toetsHsds>
    await command.run(input).then(
      ({ data }) => klaar(data),
      () => undefined,
    )
  }
  const kies = (gekozen: File | undefined) => {
    setBestand(gekozen)
    setUitslag(undefined)
    setGedaan(undefined)
  }
  const mag = uitslag !== undefined && uitslag.fouten.length === 0
  return (
    <Panel title={t.invoer}>
      <FileChoice
        label={t.bestand}
        accept=".json,.zip,application/json,application/zip"
        onChoose={(files) => kies(files[0])}
      />
      {proef.error ? <ErrorBox error={proef.error} /> : null}
      {lees.error ? <ErrorBox error={lees.error} /> : null}
      <div className="sh-knoppen">
        <Button
          appearance={mag ? 'secondary' : 'primary'}
          aria-disabled={!bestand || proef.isPending || undefined}
          onClick={() => void stuur(proef, setUitslag)}
        >
          {t.proef}
        </Button>
        {mag && !gedaan ? (
          <Button
            appearance="primary"
            aria-disabled={lees.isPending || undefined}
            onClick={() => void stuur(lees, setGedaan)}
          >
            {t.leesIn}
          </Button>
        ) : null}
      </div>
      {gedaan ? <Notice kind="goed" live title={t.gedaan(gedaan.nieuw.length, gedaan.gewijzigd.length)} /> : null}
      {uitslag && !gedaan ? <Uitslag uitslag={uitslag} /> : null}
    </Panel>
  )
}

function Uitslag({ uitslag }: { uitslag: Proef }) {
  const t = useTeksten(hsdsTeksten)
  const { taal } = useTaal()
  if (uitslag.fouten.length === 0)
    return (
      <Notice kind="loopt" live title={t.zou(uitslag.nieuw.length, uitslag.gewijzigd.length, uitslag.gelijk)}>
        {[...uitslag.nieuw, ...uitslag.gewijzigd].slice(0, 20).join(', ')}
      </Notice>
    )
  const columns: Column<Proef['fouten'][number] & { nr: number }>[] = [
    { key: 'waar', header: t.waar, render: (rij) => `${rij.tabel}, ${t.regel(rij.rij)}`, rowHeader: true },
    { key: 'veld', header: t.veld, render: (rij) => rij.veld },
    { key: 'waarde', header: t.staatEr, render: (rij) => rij.waarde },
    { key: 'uitleg', header: t.watIsEr, render: (rij) => IMPORTFOUTEN[rij.code][taal] },
  ]
  return (
    <>
      <Notice kind="te-laat" live title={t.fouten(uitslag.fouten.length)}>
        {t.foutenUitleg}
      </Notice>
      <DataTable
        label={t.fouten(uitslag.fouten.length)}
        columns={columns}
        rows={uitslag.fouten.map((fout, nr) => ({ ...fout, nr }))}
        rowKey={(rij) => String(rij.nr)}
        csvName="importfouten"
      />
    </>
  )
}
