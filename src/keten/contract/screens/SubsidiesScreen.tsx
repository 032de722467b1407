import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxesField,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  ErrorBox,
  formatMiljoen,
  formatMoney,
  KeyFigure,
  Link,
  LoadingLines,
  Money,
  MoneyField,
  PageHead,
  Panel,
  Row,
  SelectField,
  StatusBadge,
  type StatusKind,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useFormValue,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonOrganisaties, toonSocialeKaart } from '#uitvoering/aanbod/endpoints.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import type { Datum } from '#values/datum.ts'
import { formatPeriode } from '#values/periode.ts'
import { openRegeling, toonSubsidies, verleenSubsidie, wijzigPlafond } from '../endpoints.ts'
import { subsidieTeksten } from './teksten.ts'

type Regeling = OutputOf<typeof toonSubsidies>[number]
type Subsidie = Regeling['subsidies'][number]
type Open = { wat: 'open' } | { wat: 'verleen' | 'plafond'; regeling: Regeling }
export const STAND: Record<Subsidie['stand'], StatusKind> = {
  aangevraagd: 'wacht',
  verleend: 'loopt',
  geweigerd: 'afgerond',
  'te verantwoorden': 'let-op',
  vastgesteld: 'goed',
}

/** What is left under each ceiling, and what was granted under it (C1). */
export function SubsidiesScreen() {
  const t = useTeksten(subsidieTeksten)
  const { taal } = useTaal()
  const ik = useEndpoint(wieBenIk, {}).data
  const { data, error } = useEndpoint(toonSubsidies, {})
  const [open, setOpen] = useState<Open>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const beheert = ik?.powers.includes('contract:beheren') ?? false
  const sluit = () => setOpen(undefined)
  const ruimte = data.reduce((som, een) => som + een.ruimte, 0)
  return (
    <>
      <PageHead
        title={t.titel(data.length, formatMiljoen(ruimte))}
        sub={t.sub}
        actions={
          beheert ? (
            <Button appearance="primary" icon="plus" onClick={() => setOpen({ wat: 'open' })}>
              {t.openRegeling}
            </Button>
          ) : undefined
        }
      />
      {data.length === 0 ? <EmptyState title={t.geenRegeling} why={t.geenRegelingWaarom} /> : null}
      {data.map((regeling) => (
        <Panel
          key={regeling.id}
          title={regeling.opgave}
          sub={`${formatPeriode(regeling.tijdvak as { begin: Datum }, { stijl: 'kort', taal })} · ${regeling.rechtsgrond} · ${regeling.verdeelwijze}`}
          actions={
            beheert ? (
              <>
                <Button small onClick={() => setOpen({ wat: 'plafond', regeling })}>
                  {t.wijzigPlafond}
                </Button>
                <Button small onClick={() => setOpen({ wat: 'verleen', regeling })}>
                  {t.verleen}
                </Button>
              </>
            ) : undefined
          }
        >
          <Row>
            <KeyFigure label={t.plafond} value={formatMoney(regeling.plafond)} />
            <KeyFigure label={t.toegezegd} value={formatMoney(regeling.toegezegd)} />
            <KeyFigure label={t.ruimte} value={formatMoney(regeling.ruimte)} />
          </Row>
          <Subsidies rijen={regeling.subsidies} label={`${t.subsidies}: ${regeling.opgave}`} />
        </Panel>
      ))}
      <Dialog open={open?.wat === 'open'} onClose={sluit} title={t.openRegeling}>
        <Regelingform klaar={sluit} />
      </Dialog>
      <Dialog open={open?.wat === 'plafond'} onClose={sluit} title={t.wijzigPlafond}>
        {open?.wat === 'plafond' ? <Plafondform regeling={open.regeling} klaar={sluit} /> : null}
      </Dialog>
      <Dialog open={open?.wat === 'verleen'} onClose={sluit} title={t.verleen} wide>
        {open?.wat === 'verleen' ? <Verleenform regeling={open.regeling} klaar={sluit} /> : null}
      </Dialog>
    </>
  )
}

function Subsidies({ rijen, label }: { rijen: Subsidie[]; label: string }) {
  const t = useTeksten(subsidieTeksten)
  const columns: Column<Subsidie>[] = [
    {
      key: 'organisatie',
      header: t.organisatie,
      render: (rij) => <Link href={`/subsidies/${rij.id}`}>{rij.organisatie}</Link>,
      sortValue: (rij) => rij.organisatie,
      rowHeader: true,
    },
    { key: 'afspraak', header: t.impactafspraak, render: (rij) => rij.impactafspraak },
    {
      key: 'verleend',
      header: t.verleend,
      render: (rij) => (rij.verleend === null ? null : <Money cents={rij.verleend} />),
      sortValue: (rij) => rij.verleend,
      align: 'end',
    },
    {
      key: 'betaald',
      header: t.betaald,
      render: (rij) => <Money cents={rij.betaald - rij.teruggevorderd} />,
      sortValue: (rij) => rij.betaald - rij.teruggevorderd,
      align: 'end',
    },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => (
        <StatusBadge plain kind={STAND[rij.stand]}>
          {t[rij.stand]}
        </StatusBadge>
      ),
      sortValue: (rij) => rij.stand,
    },
  ]
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rijen}
      rowKey={(rij) => rij.id}
      empty={<EmptyState title={t.geenSubsidie} />}
    />
  )
}

function Regelingform({ klaar }: { klaar: () => void }) {
  const t = useTeksten(subsidieTeksten)
  const vandaag = useVandaag()
  const command = useCommand(openRegeling)
  return (
    <CommandForm command={command} initial={{ 'tijdvak.begin': vandaag }} submitLabel={t.openRegeling} onDone={klaar}>
      <TextField name="opgave" label={t.opgave} help={t.opgaveHulp} required maxLength={200} width={40} />
      <MoneyField name="plafond" label={t.plafond} required />
      <DateField name="tijdvak.begin" label={t.vanaf} required />
      <DateField name="tijdvak.eind" label={t.totEnMet} />
      <TextField
        name="verdeelwijze"
        label={t.verdeelwijze}
        help={t.verdeelwijzeHulp}
        required
        maxLength={400}
        width={40}
      />
      <TextField
        name="rechtsgrond"
        label={t.rechtsgrond}
        help={t.rechtsgrondHulp}
        required="Awb 4:23"
        maxLength={200}
        width={40}
      />
    </CommandForm>
  )
}

function Plafondform({ regeling, klaar }: { regeling: Regeling; klaar: () => void }) {
  const t = useTeksten(subsidieTeksten)
  const command = useCommand(wijzigPlafond)
  return (
    <CommandForm
      command={command}
      fixed={{ regelingId: regeling.id }}
      initial={{ plafond: regeling.plafond }}
      submitLabel={t.wijzigPlafond}
      onDone={klaar}
    >
      <MoneyField name="plafond" label={t.plafond} required />
      <TextField name="rechtsgrond" label={t.besluit} help={t.besluitHulp} required maxLength={200} width={40} />
    </CommandForm>
  )
}

function Verleenform({ regeling, klaar }: { regeling: Regeling; klaar: () => void }) {
  const t = useTeksten(subsidieTeksten)
  const vandaag = useVandaag()
  const command = useCommand(verleenSubsidie)
  return (
    <>
      <p>{t.ruimteUitleg(formatMoney(regeling.ruimte))}</p>
      <CommandForm
        command={command}
        initial={{ aangevraagdOp: vandaag }}
        toInput={(values) =>
          ({ ...values, aanbodIds: values.aanbodIds ?? [], regelingId: regeling.id }) as InputOf<typeof verleenSubsidie>
        }
        submitLabel={t.verleen}
        onDone={klaar}
      >
        <Ontvanger />
        <DateField name="aangevraagdOp" label={t.aangevraagdOp} required />
        <MoneyField name="gevraagd" label={t.gevraagd} required />
        <MoneyField name="bedrag" label={t.teVerlenen} required />
        <TextArea
          name="impactafspraak"
          label={t.impactafspraak}
          help={t.impactHulp}
          required
          rows={2}
          maxLength={1000}
        />
      </CommandForm>
    </>
  )
}

/** Who receives it, and for which of its offers. */
function Ontvanger() {
  const t = useTeksten(subsidieTeksten)
  const gekozen = useFormValue('organisatieId')
  const organisaties = useEndpoint(toonOrganisaties, {}).data ?? []
  const aanbod = (useEndpoint(toonSocialeKaart, {}).data ?? []).filter((een) => een.organisatieId === gekozen)
  return (
    <>
      <SelectField
        name="organisatieId"
        label={t.organisatie}
        required
        options={organisaties.filter((een) => een.aanbod > 0).map((een) => ({ value: een.id, label: een.naam }))}
      />
      {aanbod.length > 0 ? (
        <CheckboxesField
          name="aanbodIds"
          label={t.voorAanbod}
          required
          options={aanbod.map((een) => ({ value: een.id, label: een.naam }))}
        />
      ) : null}
    </>
  )
}
