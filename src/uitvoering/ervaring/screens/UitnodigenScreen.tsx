import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  CommandForm,
  DataTable,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  TextButton,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { maakVertelcode, toonVertelcodes } from '../endpoints.ts'
import { qrVan } from '../rules/qr.ts'
import { THEMAS, type Thema } from '../rules/verhaal.ts'
import { ErvaringTabs } from './ErvaringenScreen.tsx'
import './ervaring.css'
import { ervaringTeksten } from './teksten.ts'

type Rij = OutputOf<typeof toonVertelcodes>['codes'][number]
const adresVan = (code: string) => `${globalThis.location.origin}/vertel/${code}`

/** A short address and its QR code, for a poster at the place itself. */
export function UitnodigenScreen() {
  const t = useTeksten(ervaringTeksten)
  const datum = useDateFormat()
  const command = useCommand(maakVertelcode)
  const { data, error } = useEndpoint(toonVertelcodes, {})
  const [code, setCode] = useState<string>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const columns: Column<Rij>[] = [
    {
      key: 'code',
      header: t.adres,
      render: (rij) => <TextButton onClick={() => setCode(rij.code)}>{`/vertel/${rij.code}`}</TextButton>,
      sortValue: (rij) => rij.code,
      rowHeader: true,
    },
    { key: 'thema', header: t.thema, render: (rij) => t[`thema ${rij.thema as Thema}`], sortValue: (rij) => rij.thema },
    { key: 'aanbod', header: t.aanbod, render: (rij) => rij.aanbod, sortValue: (rij) => rij.aanbod },
    { key: 'tot', header: t.geldigTot, render: (rij) => datum(rij.tot as Datum, 'kort'), sortValue: (rij) => rij.tot },
  ]
  return (
    <>
      <PageHead title={t.uitnodigenTitel} sub={t.uitnodigenSub} />
      <ErvaringTabs nu="/ervaringen/uitnodigen" />
      {code ? (
        <Panel title={adresVan(code)}>
          <Qr tekst={adresVan(code)} />
        </Panel>
      ) : null}
      <Panel title={t.nieuwAdres}>
        <CommandForm
          command={command}
          toInput={(values) => values as InputOf<typeof maakVertelcode>}
          submitLabel={t.maakAdres}
          onDone={(uit) => setCode(uit.code)}
        >
          <SelectField
            name="thema"
            label={t.waarover}
            required
            options={THEMAS.map((value) => ({ value, label: t[`thema ${value}`] }))}
          />
          <SelectField
            name="aanbodId"
            label={t.aanbod}
            empty={t.geenVanDeze}
            options={data.aanbod.map((een) => ({ value: een.id, label: een.naam }))}
          />
        </CommandForm>
      </Panel>
      <Panel bare title={t.adressen}>
        <DataTable
          label={t.adressen}
          columns={columns}
          rows={data.codes}
          rowKey={(rij) => rij.id}
          empty={<EmptyState title={t.geenAdres} />}
        />
      </Panel>
    </>
  )
}

/** Black on white in every theme: a camera reads it. */
function Qr({ tekst }: { tekst: string }) {
  const t = useTeksten(ervaringTeksten)
  const vlak = qrVan(tekst)
  const pad = vlak.flatMap((rij, y) => rij.flatMap((donker, x) => (donker ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return (
    <svg
      className="er-qr"
      viewBox={`0 0 ${vlak.length} ${vlak.length}`}
      role="img"
      aria-label={t.qrVan(tekst)}
      shapeRendering="crispEdges"
    >
      <path d={pad} />
    </svg>
  )
}
