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
  formatMoney,
  ImportForm,
  LoadingLines,
  Money,
  Notice,
  PageHead,
  Panel,
  RadioField,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { importeerGrootboekBestand, kiesBron, toonBronnen, toonMaanden } from '../endpoints.ts'
import { GROOTBOEKKOLOMMEN } from '../rules/grootboekbestand.ts'
import { Jaarkeuze } from './JaarEnDag.tsx'
import { toerekeningTeksten } from './toerekeningTeksten.ts'

type Rij = OutputOf<typeof toonBronnen>['vergelijking'][number]
type Uitslag = OutputOf<typeof importeerGrootboekBestand>

/** Two administrations of the same euros: which one counts, and whether the other agrees. */
export function GrootboekScreen() {
  const t = useTeksten(toerekeningTeksten)
  const { data: ik } = useEndpoint(wieBenIk, {})
  const { data: jaren } = useEndpoint(toonMaanden, {})
  const [jaar, setJaar] = useState<number>()
  const [kiest, setKiest] = useState(false)
  const [klaar, setKlaar] = useState<Uitslag>()
  const command = useCommand(importeerGrootboekBestand)
  const van = jaar ?? jaren?.jaar
  const { data, error } = useEndpoint(toonBronnen, van ? { jaar: van } : undefined, { keepPrevious: true })
  if (error) return <ErrorBox error={error} />
  if (!data || !jaren || !van) return <LoadingLines />
  const schrijft = ik?.powers.includes('begroting:schrijven') ?? false
  const zin = ({ geboekt, alleenVergeleken, bedrag }: Uitslag) =>
    t.uitslag(geboekt, alleenVergeleken, formatMoney(bedrag))
  return (
    <>
      <PageHead
        title={t.grootboek}
        sub={t.grootboekSub}
        back={{ href: '/begroting/toerekening', label: t.deToerekening }}
        actions={schrijft ? <Button onClick={() => setKiest(true)}>{t.kies}</Button> : undefined}
      />
      <Panel bare title={t.vergelijking(van)}>
        <Vergelijking rijen={data.vergelijking} jaar={van} jaren={jaren.jaren} onJaar={setJaar} />
      </Panel>
      {schrijft ? (
        <Panel title={t.inlezen}>
          {klaar ? (
            <Notice kind="goed" live title={t.gelukt}>
              {zin(klaar)}
            </Notice>
          ) : null}
          <ImportForm
            help={t.inlezenUitleg}
            columns={GROOTBOEKKOLOMMEN}
            run={async (inhoud, proef) => (await command.run({ inhoud, proef })).data}
            summary={(uit) => <p>{zin(uit)}</p>}
            onDone={setKlaar}
          />
        </Panel>
      ) : null}
      <Dialog open={kiest} onClose={() => setKiest(false)} title={t.kies}>
        {kiest ? <Bronform onDone={() => setKiest(false)} /> : null}
      </Dialog>
    </>
  )
}

type VergelijkingProps = { rijen: Rij[]; jaar: number; jaren: readonly number[]; onJaar: (jaar: number) => void }

function Vergelijking({ rijen, jaar, jaren, onJaar }: VergelijkingProps) {
  const t = useTeksten(toerekeningTeksten)
  const bron = ({ bron: een }: Rij) => (een === null ? t.geenKeuze : een === 'keten' ? t.keten : t.grootboek)
  const geld = (kies: (rij: Rij) => number): Pick<Column<Rij>, 'align' | 'render' | 'sortValue' | 'csv'> => ({
    align: 'end',
    render: (rij) => <Money cents={kies(rij)} centen="nooit" />,
    sortValue: kies,
    csv: (rij) => kies(rij) / 100,
  })
  const columns: Column<Rij>[] = [
    {
      key: 'taakveld',
      header: t.taakveld,
      rowHeader: true,
      render: (rij) => rij.taakveld,
      sortValue: (rij) => rij.taakveld,
    },
    {
      key: 'kostensoort',
      header: t.kostensoort,
      render: (rij) => rij.kostensoort,
      sortValue: (rij) => rij.kostensoort,
    },
    { key: 'bron', header: t.bron, render: bron, sortValue: bron, csv: bron },
    { key: 'keten', header: t.keten, labelOnPhone: true, ...geld((rij) => rij.keten) },
    { key: 'grootboek', header: t.grootboek, labelOnPhone: true, ...geld((rij) => rij.grootboek) },
    { key: 'verschil', header: t.verschil, labelOnPhone: true, ...geld((rij) => rij.keten - rij.grootboek) },
  ]
  return (
    <DataTable
      label={t.vergelijking(jaar)}
      columns={columns}
      rows={rijen}
      rowKey={(rij) => `${rij.taakveld} ${rij.kostensoort}`}
      csvName={t.vergelijking(jaar)}
      dense
      empty={<EmptyState title={t.geenVergelijking} why={t.geenVergelijkingUitleg} />}
      controls={<Jaarkeuze jaar={jaar} jaren={jaren} onJaar={onJaar} />}
    />
  )
}

function Bronform({ onDone }: { onDone: () => void }) {
  const t = useTeksten(toerekeningTeksten)
  const command = useCommand(kiesBron)
  return (
    <CommandForm command={command} initial={{ bron: 'grootboek' }} submitLabel={t.kies} onDone={onDone}>
      <p>{t.kiesUitleg}</p>
      <TextField name="taakveld" label={t.taakveld} required={t.nodigTaakveld} />
      <TextField name="kostensoort" label={t.kostensoort} required={t.nodigKostensoort} />
      <RadioField
        name="bron"
        label={t.bron}
        options={[
          { value: 'keten', label: t.keten },
          { value: 'grootboek', label: t.grootboek },
        ]}
      />
      <DateField name="begin" label={t.begin} required={t.nodigBegin} />
    </CommandForm>
  )
}
