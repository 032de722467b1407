import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  ErrorBox,
  type FormValues,
  formatNumber,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { beeindigSamenwerking, legSamenwerkingVast, toonSamenwerkingen } from '../endpoints.ts'
import { taaknaam } from '../rules/taken.ts'
import { BeheerTabs } from './BeheerTabs.tsx'
import { inrichtingTeksten } from './teksten.ts'
import { Geldigheid, isNu, useLooptijd } from './woorden.tsx'

type Samenwerking = OutputOf<typeof toonSamenwerkingen>[number]

/** Which regional tasks are done together, with whom, from when, and who pays what share. */
export function SamenwerkingenScreen() {
  const t = useTeksten(inrichtingTeksten)
  const vandaag = useVandaag()
  const { taal } = useTaal()
  const looptijd = useLooptijd()
  const { data, error } = useEndpoint(toonSamenwerkingen, {})
  const [open, setOpen] = useState<{ wat: 'nieuw'; van?: Samenwerking } | { wat: 'eind'; van: Samenwerking }>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const columns: Column<Samenwerking>[] = [
    {
      key: 'taak',
      header: t.taak,
      render: (row) => taaknaam(row.taak, taal),
      sortValue: (row) => row.taak,
      rowHeader: true,
    },
    { key: 'convenant', header: t.convenant, render: (row) => row.convenant, sortValue: (row) => row.convenant },
    { key: 'centrum', header: t.centrum, render: (row) => row.centrumgemeente },
    {
      key: 'deelnemers',
      header: t.deelnemers,
      render: (row) =>
        row.deelnemers
          .map((code) => {
            const deel = row.verdeelsleutel[code]
            return deel === undefined ? code : t.aandeel(code, formatNumber(deel / 10, deel % 10 === 0 ? 0 : 1))
          })
          .join(', '),
    },
    { key: 'vorm', header: t.vorm, render: (row) => t[`vorm.${row.vorm}` as 'vorm.mandaat'] ?? row.vorm },
    {
      key: 'afzender',
      header: t.afzender,
      render: (row) => t[`afzender.${row.afzenderBerichten}` as 'afzender.centrum'] ?? row.afzenderBerichten,
    },
    {
      key: 'geldig',
      header: t.geldig,
      render: (row) => (
        <>
          <Geldigheid rij={row} />
          <div className="sh-bron">{looptijd(row)}</div>
        </>
      ),
      sortValue: (row) => row.begin,
    },
    {
      key: 'acties',
      header: t.acties,
      headerHidden: true,
      render: (row) =>
        row.eind ? null : (
          <span className="sh-knoppen">
            <Button
              small
              appearance="subtle"
              aria-label={t.teamWijzigVan(taaknaam(row.taak, taal))}
              onClick={() => setOpen({ wat: 'nieuw', van: row })}
            >
              {t.teamWijzig}
            </Button>
            <Button
              small
              appearance="subtle"
              aria-label={t.beeindigVan(taaknaam(row.taak, taal))}
              onClick={() => setOpen({ wat: 'eind', van: row })}
            >
              {t.beeindig}
            </Button>
          </span>
        ),
    },
  ]
  return (
    <>
      <PageHead
        title={t.samenTitel(data.filter((een) => isNu(een, vandaag)).length)}
        sub={t.samenSub}
        actions={
          <Button appearance="primary" onClick={() => setOpen({ wat: 'nieuw' })}>
            {t.samenNieuw}
          </Button>
        }
      />
      <BeheerTabs hier="samenwerkingen" />
      <Panel bare>
        <DataTable
          label={t.tabSamenwerking}
          columns={columns}
          rows={data}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t.samenTitel(0)} why={t.samenSub} />}
        />
      </Panel>
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open?.wat === 'eind' ? t.beeindigVan(open.van.taak) : t.samenNieuw}
      >
        {open?.wat === 'nieuw' ? <SamenwerkingDeed van={open.van} onDone={() => setOpen(undefined)} /> : null}
        {open?.wat === 'eind' ? <EindDeed van={open.van} onDone={() => setOpen(undefined)} /> : null}
      </Dialog>
    </>
  )
}

function EindDeed({ van, onDone }: { van: Samenwerking; onDone: () => void }) {
  const t = useTeksten(inrichtingTeksten)
  const vandaag = useVandaag()
  const command = useCommand(beeindigSamenwerking)
  return (
    <CommandForm
      command={command}
      fixed={{ samenwerkingId: van.id }}
      initial={{ laatsteDag: vandaag }}
      submitLabel={t.beeindig}
      onDone={onDone}
    >
      <DateField name="laatsteDag" label={t.eind} required />
    </CommandForm>
  )
}

/** '9901 85' a line: who takes part and, where agreed, for what part of the costs. */
function leesDeelnemers(tekst: unknown): { deelnemers: string[]; verdeelsleutel: Record<string, number> } {
  const regels = String(tekst ?? '')
    .split('\n')
    .map((regel) => regel.trim().split(/\s+/))
    .filter((regel) => regel[0])
  return {
    deelnemers: regels.map(([code]) => code!),
    verdeelsleutel: Object.fromEntries(
      regels.flatMap(([code, deel]) =>
        deel ? [[code!, Math.round(Number(deel.replace(',', '.').replace('%', '')) * 10)]] : [],
      ),
    ),
  }
}

function SamenwerkingDeed({ van, onDone }: { van: Samenwerking | undefined; onDone: () => void }) {
  const t = useTeksten(inrichtingTeksten)
  const vandaag = useVandaag()
  const command = useCommand(legSamenwerkingVast)
  const toInput = (values: FormValues) => ({
    convenant: values.convenant as string,
    taak: values.taak as string,
    centrumgemeente: values.centrumgemeente as string,
    ...leesDeelnemers(values.deelnemers),
    vorm: values.vorm as 'mandaat',
    afzenderBerichten: values.afzenderBerichten as 'centrum',
    begin: values.begin as Datum,
    eind: (values.eind as Datum | undefined) ?? null,
    bron: (values.bron as string | undefined) ?? '',
  })
  const initial = van
    ? {
        ...van,
        deelnemers: van.deelnemers
          .map((code) =>
            [code, van.verdeelsleutel[code] === undefined ? '' : van.verdeelsleutel[code] / 10].join(' ').trim(),
          )
          .join('\n'),
        begin: vandaag,
        eind: undefined,
        bron: van.bron ?? undefined,
      }
    : { vorm: 'mandaat', afzenderBerichten: 'centrum', begin: vandaag }
  return (
    <CommandForm command={command} toInput={toInput} initial={initial} submitLabel={t.opslaan} onDone={onDone}>
      <TextField name="convenant" label={t.convenant} required maxLength={200} />
      <TextField name="taak" label={t.taak} help={t.codeHulp} required maxLength={60} />
      <TextField name="centrumgemeente" label={t.centrum} required maxLength={4} />
      <TextArea name="deelnemers" label={t.deelnemers} help={t.deelnemersHulp} required rows={4} />
      <SelectField
        name="vorm"
        label={t.vorm}
        required
        options={(['mandaat', 'delegatie', 'gr'] as const).map((vorm) => ({ value: vorm, label: t[`vorm.${vorm}`] }))}
      />
      <SelectField
        name="afzenderBerichten"
        label={t.afzender}
        required
        options={(['centrum', 'woon'] as const).map((wie) => ({ value: wie, label: t[`afzender.${wie}`] }))}
      />
      <DateField name="begin" label={t.begin} required />
      <DateField name="eind" label={t.eind} help={t.eindHulp} />
      <TextField name="bron" label={t.bron} help={t.bronHulp} required maxLength={300} />
    </CommandForm>
  )
}
