import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  DateText,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  SelectField,
  Stack,
  StatusBadge,
  type StatusKind,
  useCommand,
  useEndpoint,
  useFormValue,
  useNavigation,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonVoorstellen } from '#sturing/begroting/endpoints.ts'
import { toonProgrammas } from '#sturing/programma/endpoints.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { herbereken, stelSamen, toonStukken } from '../endpoints.ts'
import { SOORTNAMEN, STUKSOORTEN, type Stuksoort } from '../rules/stuksoort.ts'
import { rapportageTeksten } from './teksten.ts'

type Rij = OutputOf<typeof toonStukken>[number]

export const VORM: Record<string, StatusKind> = {
  concept: 'loopt',
  gepubliceerd: 'goed',
  gerectificeerd: 'goed',
  'te rectificeren': 'let-op',
}

/** All papers, and the way to a new one. */
export function RapportagesScreen() {
  const t = useTeksten(rapportageTeksten)
  const { taal } = useTaal()
  const { data, error } = useEndpoint(toonStukken, {})
  const { data: ik } = useEndpoint(wieBenIk, {})
  const telling = useCommand(herbereken)
  const [geteld, setGeteld] = useState<number>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const telOpnieuw = () =>
    void telling
      .run({})
      .then((uitkomst) => setGeteld(uitkomst.data.verschillen))
      .catch(() => undefined)
  const fout = data.filter(({ status }) => status === 'te rectificeren').length
  const columns: Column<Rij>[] = [
    {
      key: 'titel',
      header: t.titel,
      rowHeader: true,
      sortValue: (rij) => rij.titel,
      render: (rij) => <Link href={`/rapportages/${rij.id}`}>{rij.titel}</Link>,
    },
    {
      key: 'soort',
      header: t.soort,
      render: (rij) => STUKSOORTEN[rij.soort].naam[taal],
      sortValue: (rij) => rij.soort,
    },
    {
      key: 'programma',
      header: t.programma,
      render: (rij) => rij.programmaNaam ?? t.heelSociaalDomein,
      sortValue: (rij) => rij.programmaNaam ?? '',
    },
    {
      key: 'peildatum',
      header: t.peildatum,
      sortValue: (rij) => rij.peildatum,
      render: (rij) => <DateText date={rij.peildatum} />,
    },
    {
      key: 'status',
      header: t.status,
      sortValue: (rij) => rij.status,
      render: (rij) => <StatusBadge kind={VORM[rij.status] ?? 'wacht'}>{rij.status}</StatusBadge>,
    },
    { key: 'versies', header: t.versies, align: 'end', render: (rij) => rij.publicaties || '–' },
  ]
  return (
    <>
      <PageHead
        title={t.lijst(data.length, fout)}
        sub={t.lijstUitleg}
        actions={
          <>
            <Link href="/rapportages/sjablonen">{t.sjablonen}</Link>
            {ik?.powers.some((power) => power === 'rapportage:schrijven' || power === 'rapportage:publiceren') ? (
              <Button onClick={telOpnieuw}>{t.telOpnieuw}</Button>
            ) : null}
          </>
        }
      />
      <Stack>
        {telling.error ? <ErrorBox error={telling.error} /> : null}
        {geteld === undefined ? null : <Notice kind={geteld === 0 ? 'goed' : 'let-op'} live title={t.geteld(geteld)} />}
        <Panel bare>
          <DataTable
            label={t.rapportages}
            columns={columns}
            rows={data}
            rowKey={(rij) => rij.id}
            csvName="rapportages"
            empty={<EmptyState title={t.geen} why={t.geenUitleg} />}
          />
        </Panel>
        {ik?.powers.includes('rapportage:schrijven') ? <Nieuw /> : null}
      </Stack>
    </>
  )
}

function Nieuw() {
  const t = useTeksten(rapportageTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const navigate = useNavigation()
  const command = useCommand(stelSamen)
  return (
    <Panel title={t.nieuw}>
      <CommandForm
        command={command}
        label={t.nieuw}
        initial={{ peildatum: vandaag, soort: 'kwartaalrapportage' }}
        submitLabel={t.stelSamen}
        onDone={({ stukId }) => navigate(`/rapportages/${stukId}`)}
      >
        <SelectField
          name="soort"
          label={t.soort}
          required
          empty={false}
          options={SOORTNAMEN.map((soort) => ({ value: soort, label: STUKSOORTEN[soort].naam[taal] }))}
        />
        <Onderwerp />
        <DateField name="peildatum" label={t.peildatum} required />
      </CommandForm>
    </Panel>
  )
}

/** What the paper is about: its kind says whether that is a programme, a proposal, or everything. */
function Onderwerp() {
  const t = useTeksten(rapportageTeksten)
  const soort = (useFormValue('soort') as Stuksoort | undefined) ?? 'kwartaalrapportage'
  const vraagt = STUKSOORTEN[soort].programma
  const { data: programmas } = useEndpoint(toonProgrammas, {})
  const { data: voorstellen } = useEndpoint(toonVoorstellen, {})
  if (soort === 'kadernota') {
    return (
      <SelectField
        name="voorstelId"
        label={t.voorstel}
        required
        options={(voorstellen ?? []).map(({ id, naam }) => ({ value: id, label: naam }))}
      />
    )
  }
  if (vraagt === 'nooit') return <p>{t.heleDomein}</p>
  return (
    <SelectField
      name="programmaId"
      label={t.programma}
      required={vraagt === 'verplicht'}
      empty={vraagt === 'mag' ? t.zonderProgramma : undefined}
      options={(programmas ?? []).map(({ id, naam }) => ({ value: id, label: naam }))}
    />
  )
}
