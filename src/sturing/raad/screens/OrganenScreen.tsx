import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  Dialog,
  ErrorBox,
  formatNumber,
  LoadingLines,
  NumberField,
  PageHead,
  Panel,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { stelOrgaanVast, toonOrganen } from '../endpoints.ts'
import { Fractienamen } from './Fractienamen.tsx'
import { invoerTeksten } from './invoerTeksten.ts'
import { useRaadrechten } from './Tabbladen.tsx'

type Orgaan = OutputOf<typeof toonOrganen>[number]
type Rij = { soort: Orgaan['soort']; orgaan: Orgaan | undefined }

/** Who decides: raad and college with their seats, and the parties with every name they go by. */
export function OrganenScreen() {
  const t = useTeksten(invoerTeksten)
  const { schrijft } = useRaadrechten()
  return (
    <>
      <PageHead title={t.organen} sub={t.organenSub} back={{ href: '/raad', label: t.deRaad }} />
      <Organen schrijft={schrijft} />
      <Fractienamen schrijft={schrijft} />
    </>
  )
}

function Organen({ schrijft }: { schrijft: boolean }) {
  const t = useTeksten(invoerTeksten)
  const { data, error } = useEndpoint(toonOrganen, {})
  const [open, setOpen] = useState<Rij>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const rijen = (['raad', 'college'] as const).map(
    (soort): Rij => ({ soort, orgaan: data.find((een) => een.soort === soort) }),
  )
  const columns: Column<Rij>[] = [
    { key: 'soort', header: t.welkOrgaan, rowHeader: true, render: ({ soort }) => t[soort] },
    { key: 'naam', header: t.naam, labelOnPhone: true, render: ({ orgaan }) => orgaan?.naam ?? t.nietVastgelegd },
    {
      key: 'zetels',
      header: t.zetels,
      labelOnPhone: true,
      align: 'end',
      render: ({ orgaan }) => (orgaan?.zetels ? formatNumber(orgaan.zetels) : '–'),
    },
    ...(schrijft
      ? [
          {
            key: 'wijzig',
            header: t.wijzig,
            render: (rij: Rij) => (
              <Button onClick={() => setOpen(rij)} aria-label={`${t.wijzig}: ${t[rij.soort]}`}>
                {t.wijzig}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <Panel title={t.organenlijst} bare>
      <DataTable label={t.organenlijst} columns={columns} rows={rijen} rowKey={({ soort }) => soort} dense />
      {open ? (
        <Dialog open onClose={() => setOpen(undefined)} title={t.orgaanVan(t[open.soort])}>
          <Orgaanvorm rij={open} onDone={() => setOpen(undefined)} />
        </Dialog>
      ) : null}
    </Panel>
  )
}

function Orgaanvorm({ rij: { soort, orgaan }, onDone }: { rij: Rij; onDone: () => void }) {
  const t = useTeksten(invoerTeksten)
  const stelVast = useCommand(stelOrgaanVast)
  return (
    <CommandForm
      label={t.orgaanVan(t[soort])}
      command={stelVast}
      submitLabel={t.legVast}
      initial={{ naam: orgaan?.naam, zetels: orgaan?.zetels ?? undefined }}
      toInput={({ naam, zetels }) => ({
        soort,
        naam: String(naam ?? ''),
        zetels: (zetels as number | undefined) ?? null,
      })}
      onDone={onDone}
    >
      <TextField name="naam" label={t.naam} required={t.nodig} maxLength={100} />
      <NumberField name="zetels" label={t.zetels} help={t.zetelsHulp} />
    </CommandForm>
  )
}
