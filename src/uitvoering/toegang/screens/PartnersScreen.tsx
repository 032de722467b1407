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
  type FormValues,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  type StatusKind,
  TextField,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { nodigPartnerUit, stuurUitnodiging, toonPartners, trekUitnodigingIn } from '../endpoints.ts'
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
  const [brief, setBrief] = useState<Partner>()
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
      key: 'brief',
      header: t.brief,
      sortValue: (een) => een.briefTerugOp ?? een.briefVerzondenOp ?? '',
      render: (een) => <Briefstand partner={een} />,
    },
    {
      key: 'doen',
      header: t.doen,
      csv: false,
      render: (een) =>
        een.status === 'actief' || een.status === 'uitgenodigd' ? (
          <>
            <Button
              small
              aria-label={t.trekInVan(een.organisatie)}
              onClick={() => void intrekken.run({ partnerId: een.partnerId }).catch(() => {})}
            >
              {t.trekIn}
            </Button>{' '}
            {een.heeftAdres && een.briefTerugOp === null ? null : (
              <Button small aria-label={t.stuurBriefAan(een.organisatie)} onClick={() => setBrief(een)}>
                {t.stuurBrief}
              </Button>
            )}
          </>
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
      {brief ? (
        <Dialog open onClose={() => setBrief(undefined)} title={t.stuurBriefAan(brief.organisatie)}>
          <StuurBrief partner={brief} onDone={() => setBrief(undefined)} />
        </Dialog>
      ) : null}
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
      <p>{t.adresUitleg}</p>
      <Adresvelden />
    </CommandForm>
  )
}

function Adresvelden({ required = false }: { required?: boolean }) {
  const t = useTeksten(partnerTeksten)
  return (
    <>
      <TextField name="straat" label={t.straat} width={30} maxLength={120} required={required} />
      <TextField name="postcode" label={t.postcode} width={10} maxLength={7} required={required} />
      <TextField name="plaats" label={t.plaats} width={30} maxLength={80} required={required} />
    </>
  )
}

function Briefstand({ partner: { heeftAdres, briefVerzondenOp, briefTerugOp } }: { partner: Partner }) {
  const t = useTeksten(partnerTeksten)
  const datum = useDateFormat()
  if (briefTerugOp)
    return (
      <StatusBadge plain kind="te-laat">
        {t.briefTerug(datum(briefTerugOp, 'kort'))}
      </StatusBadge>
    )
  if (briefVerzondenOp) return <>{t.briefVerzonden(datum(briefVerzondenOp, 'kort'))}</>
  return <>{heeftAdres ? t.briefKlaar : t.briefGeen}</>
}

function StuurBrief({ partner, onDone }: { partner: Partner; onDone: () => void }) {
  const t = useTeksten(partnerTeksten)
  const { partnerId, straat, postcode, plaats } = partner
  return (
    <CommandForm
      command={useCommand(stuurUitnodiging)}
      initial={{ straat: straat ?? '', postcode: postcode ?? '', plaats: plaats ?? '' }}
      toInput={(values: FormValues) => ({
        partnerId,
        straat: String(values.straat ?? ''),
        postcode: String(values.postcode ?? ''),
        plaats: String(values.plaats ?? ''),
      })}
      submitLabel={t.stuurBrief}
      onDone={onDone}
    >
      <Adresvelden required />
    </CommandForm>
  )
}
