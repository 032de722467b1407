import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  type StatusKind,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { nodigPartnerUit, toonPartners, trekUitnodigingIn } from '../endpoints.ts'
import { PARTNERROUTES } from '../rules/partner.ts'
import { partnerTeksten } from './partnerTeksten.ts'
import { toegangTeksten, woordVoor } from './teksten.ts'

type Partner = OutputOf<typeof toonPartners>[number]
const SOORT: Record<Partner['status'], StatusKind> = {
  uitgenodigd: 'wacht',
  actief: 'goed',
  verlopen: 'afgerond',
  ingetrokken: 'afgerond',
}

/** Who from outside may report, until when; an invitation ends at the next request after it is withdrawn. */
export function PartnersScreen() {
  const t = useTeksten(partnerTeksten)
  const tt = useTeksten(toegangTeksten)
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useEndpoint(toonPartners, {})
  const intrekken = useCommand(trekUitnodigingIn)
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const kolommen: Column<Partner>[] = [
    {
      key: 'organisatie',
      header: t.organisatie,
      rowHeader: true,
      sortValue: (een) => een.organisatie,
      render: (een) => (
        <>
          {een.organisatie}
          <small>{een.contact}</small>
        </>
      ),
    },
    {
      key: 'soort',
      header: t.soort,
      sortValue: (een) => een.route,
      render: (een) => woordVoor(tt, 'route', een.route),
    },
    {
      key: 'tot',
      header: t.geldigTot,
      sortValue: (een) => een.geldigTot,
      render: (een) => <DateText date={een.geldigTot} style="lijst" />,
    },
    {
      key: 'status',
      header: t.status,
      sortValue: (een) => een.status,
      render: (een) => (
        <StatusBadge plain kind={SOORT[een.status]}>
          {woordVoor(t, 'status', een.status)}
        </StatusBadge>
      ),
    },
    {
      key: 'doen',
      header: t.doen,
      csv: false,
      render: (een) =>
        een.status === 'actief' || een.status === 'uitgenodigd' ? (
          <Button
            small
            aria-label={t.trekInVan(een.organisatie)}
            onClick={() => void intrekken.run({ partnerId: een.partnerId }).catch(() => {})}
          >
            {t.trekIn}
          </Button>
        ) : null,
    },
  ]
  return (
    <>
      <PageHead
        title={t.partnersKop(data.filter((een) => een.status === 'actief').length)}
        documentTitle={t.partners}
        sub={t.partnersSub}
        actions={
          <Button appearance="primary" onClick={() => setOpen(true)}>
            {t.nodigUit}
          </Button>
        }
      />
      {intrekken.error ? <ErrorBox error={intrekken.error} /> : null}
      <Panel bare label={t.partners}>
        <DataTable
          label={t.partners}
          columns={kolommen}
          rows={data}
          rowKey={(een) => een.partnerId}
          total={data.length}
          pageSize={50}
          empty={<EmptyState title={t.geenPartners} why={t.geenPartnersWaarom} />}
        />
      </Panel>
      <Dialog open={open} onClose={() => setOpen(false)} title={t.nodigUit}>
        {open ? <NodigUit onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  )
}

function NodigUit({ onDone }: { onDone: () => void }) {
  const t = useTeksten(partnerTeksten)
  const tt = useTeksten(toegangTeksten)
  const vandaag = useVandaag()
  const command = useCommand(nodigPartnerUit)
  return (
    <CommandForm
      command={command}
      label={t.nodigUit}
      submitLabel={t.stuurUitnodiging}
      initial={{ route: 'vrije veld' }}
      onDone={onDone}
    >
      <TextField name="organisatie" label={t.organisatie} width={30} maxLength={120} required />
      <SelectField
        name="route"
        label={t.soort}
        empty={false}
        options={PARTNERROUTES.map((value) => ({ value, label: woordVoor(tt, 'route', value) }))}
      />
      <TextField name="contact" label={t.contact} width={30} maxLength={120} required />
      <TextField name="inlognaam" label={t.inlognaam} help={t.inlognaamHulp} width={30} maxLength={80} required />
      <DateField name="geldigTot" label={t.geldigTot} min={vandaag} required />
    </CommandForm>
  )
}
