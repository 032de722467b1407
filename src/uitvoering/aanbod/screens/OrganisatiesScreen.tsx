import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  Dialog,
  ErrorBox,
  type FormValues,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  TextField,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { legOrganisatieVast, toonOrganisaties, wijzigOrganisatie } from '../endpoints.ts'
import { ORGANISATIESOORT_NAMEN, ORGANISATIESOORTEN, type Organisatiesoort } from '../rules/organisatie.ts'
import { KaartTabs } from './KaartTabs.tsx'
import { aanbodTeksten } from './teksten.ts'

type Rij = OutputOf<typeof toonOrganisaties>[number]

/** Who offers something, care providers under contract among them. */
export function OrganisatiesScreen() {
  const t = useTeksten(aanbodTeksten)
  const { taal } = useTaal()
  const { data, error } = useEndpoint(toonOrganisaties, {})
  const [open, setOpen] = useState<Rij | 'nieuw'>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const soort = (rij: Rij) => ORGANISATIESOORT_NAMEN[rij.soort as Organisatiesoort]?.[taal] ?? rij.soort
  const columns: Column<Rij>[] = [
    {
      key: 'naam',
      header: t.organisatie,
      render: (rij) => rij.naam,
      sortValue: (rij) => rij.naam,
      rowHeader: true,
    },
    { key: 'soort', header: t.soort, render: soort, sortValue: soort },
    { key: 'telefoon', header: t.telefoon, render: (rij) => rij.telefoon, sortValue: (rij) => rij.telefoon },
    { key: 'agb', header: t.agb, render: (rij) => rij.agb, sortValue: (rij) => rij.agb },
    {
      key: 'aanbod',
      header: t.aantalAanbod,
      render: (rij) => rij.aanbod,
      sortValue: (rij) => rij.aanbod,
      align: 'end',
    },
    {
      key: 'doen',
      header: t.wijzig,
      headerHidden: true,
      csv: false,
      render: (rij) => (
        <Button small appearance="subtle" aria-label={`${t.wijzig} ${rij.naam}`} onClick={() => setOpen(rij)}>
          {t.wijzig}
        </Button>
      ),
    },
  ]
  const sluit = () => setOpen(undefined)
  return (
    <>
      <PageHead
        title={t.organisatiesTitel(data.length, data.filter((rij) => rij.aanbod > 0).length)}
        actions={
          <Button appearance="primary" icon="plus" onClick={() => setOpen('nieuw')}>
            {t.nieuweOrganisatie}
          </Button>
        }
      />
      <KaartTabs nu="/organisaties" />
      <Panel bare label={t.organisaties}>
        <DataTable
          label={t.organisaties}
          columns={columns}
          rows={data}
          rowKey={(rij) => rij.id}
          csvName="organisaties"
        />
      </Panel>
      <Dialog open={open === 'nieuw'} onClose={sluit} title={t.nieuweOrganisatie}>
        <Nieuw klaar={sluit} />
      </Dialog>
      <Dialog open={open !== undefined && open !== 'nieuw'} onClose={sluit} title={t.organisatieWijzigen}>
        {open && open !== 'nieuw' ? <Wijzig rij={open} klaar={sluit} /> : null}
      </Dialog>
    </>
  )
}

function Nieuw({ klaar }: { klaar: () => void }) {
  const t = useTeksten(aanbodTeksten)
  const command = useCommand(legOrganisatieVast)
  return (
    <CommandForm command={command} toInput={naarOrganisatie} submitLabel={t.bewaar} onDone={klaar}>
      <Velden />
    </CommandForm>
  )
}

function Wijzig({ rij, klaar }: { rij: Rij; klaar: () => void }) {
  const t = useTeksten(aanbodTeksten)
  const command = useCommand(wijzigOrganisatie)
  return (
    <CommandForm
      command={command}
      initial={{ ...rij, kvk: rij.kvk ?? '', agb: rij.agb ?? '' }}
      toInput={(values) => ({ organisatieId: rij.id, ...naarOrganisatie(values) })}
      submitLabel={t.bewaar}
      onDone={klaar}
    >
      <Velden />
    </CommandForm>
  )
}

function Velden() {
  const t = useTeksten(aanbodTeksten)
  const { taal } = useTaal()
  return (
    <>
      <TextField name="naam" label={t.naamOrganisatie} required maxLength={120} width={40} />
      <SelectField
        name="soort"
        label={t.soort}
        required
        options={ORGANISATIESOORTEN.map((value) => ({ value, label: ORGANISATIESOORT_NAMEN[value][taal] }))}
      />
      <TextField name="telefoon" label={t.telefoon} type="tel" maxLength={40} width={16} />
      <TextField name="website" label={t.website} type="url" maxLength={200} width={40} />
      <TextField name="postadres" label={t.postadres} help={t.postadresHulp} maxLength={120} width={40} />
      <TextField name="postcode" label={t.postcode} maxLength={7} width={8} />
      <TextField name="plaats" label={t.plaats} maxLength={80} width={24} />
      <TextField name="kvk" label={t.kvk} inputMode="numeric" maxLength={8} width={8} />
      <TextField name="agb" label={t.agb} inputMode="numeric" maxLength={8} width={8} />
    </>
  )
}

const tekst = (waarde: unknown) => (waarde as string | undefined)?.trim() ?? ''

const naarOrganisatie = (values: FormValues) => ({
  naam: tekst(values.naam),
  soort: values.soort as Organisatiesoort,
  kvk: tekst(values.kvk) || null,
  agb: tekst(values.agb) || null,
  telefoon: tekst(values.telefoon),
  website: tekst(values.website),
  postadres: tekst(values.postadres),
  postcode: tekst(values.postcode).toUpperCase(),
  plaats: tekst(values.plaats),
})
