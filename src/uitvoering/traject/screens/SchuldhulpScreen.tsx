import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  BarChart,
  Button,
  type Column,
  Columns,
  CommandForm,
  DataTable,
  DateField,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  Money,
  Notice,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  TermLabel,
  useCommand,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { type Datum, dagenTussen, jaarVan } from '#values/datum.ts'
import { leverDdasAan, toonSchuldhulp } from '../endpoints.ts'
import { FASEN } from '../rules/fasen.ts'
import { trajectTeksten } from './teksten.ts'
import { useMag, useWoord } from './woorden.ts'

type Uit = OutputOf<typeof toonSchuldhulp>
type Rij = Uit['rijen'][number]
const PAGINA = 50

/** Debt help by the stages of DDAS, and the file that the standard asks. */
export function SchuldhulpScreen() {
  const t = useTeksten(trajectTeksten)
  const { fase: naam } = useWoord()
  const [fase, setFase] = useState<string>()
  const [aantal, setAantal] = useState(PAGINA)
  const [leveren, setLeveren] = useState(false)
  const [gemaakt, setGemaakt] = useState<number>()
  const magLeveren = useMag('traject:aanleveren')
  const kolommen = useKolommen()
  const { data, error, refetch } = useEndpoint(
    toonSchuldhulp,
    { aantal, ...(fase && { fase }) },
    { keepPrevious: true },
  )
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const alle = data.fasen.reduce((som, een) => som + een.aantal, 0)
  return (
    <>
      <PageHead
        title={t.titelSchuldhulp(alle, data.teLaat)}
        sub={t.subSchuldhulp}
        actions={
          magLeveren ? (
            <Button icon="download" onClick={() => setLeveren(true)}>
              {t.aanleveren}
            </Button>
          ) : undefined
        }
      />
      {gemaakt === undefined ? null : <Notice kind="goed" title={t.bestandGemaakt(gemaakt)} live />}
      <Columns side={<PerFase fasen={data.fasen} />}>
        <Panel bare label={t.schuldhulp}>
          <DataTable
            label={t.schuldhulp}
            columns={kolommen}
            rows={data.rijen}
            rowKey={(rij) => rij.id}
            csvName="schuldhulp"
            total={data.totaal}
            orderText={t.eerstWat}
            pageSize={Number.MAX_SAFE_INTEGER}
            onMore={aantal < 500 ? () => setAantal(aantal + PAGINA) : undefined}
            empty={<EmptyState title={t.geenTrajecten} why={t.geenTrajectenWaarom} />}
            controls={
              <SelectField
                name="fase"
                label={t.fase}
                value={fase}
                empty={t.alleFasen}
                onChange={setFase}
                options={Object.keys(FASEN.schuldhulp).map((value) => ({ value, label: naam('schuldhulp', value) }))}
              />
            }
          />
        </Panel>
      </Columns>
      <Dialog open={leveren} onClose={() => setLeveren(false)} title={t.aanleveren}>
        <Aanleveren
          onDone={(trajecten) => {
            setLeveren(false)
            setGemaakt(trajecten)
          }}
        />
      </Dialog>
    </>
  )
}

function PerFase({ fasen }: { fasen: Uit['fasen'] }) {
  const t = useTeksten(trajectTeksten)
  const { fase: naam } = useWoord()
  const volgorde = [null, ...Object.keys(FASEN.schuldhulp)]
  const gezet = volgorde.flatMap((code) => fasen.filter((een) => een.fase === code))
  if (gezet.length === 0) return null
  const woorden = gezet.map((een) => naam('schuldhulp', een.fase))
  return (
    <Panel>
      <BarChart
        level={2}
        title={t.perFase}
        sub={t.perFaseUitleg}
        description={gezet.map((een, plek) => `${woorden[plek]}: ${een.aantal}`).join(', ')}
        categoryLabel={t.fase}
        categories={woorden}
        series={[{ key: 'trajecten', label: t.schuldhulp, colour: 'reeks-4', values: gezet.map((een) => een.aantal) }]}
        format={String}
      />
    </Panel>
  )
}

type Levering = { leveringen: { schuldhulptrajecten: unknown[] }[] }

function Aanleveren({ onDone }: { onDone: (trajecten: number) => void }) {
  const t = useTeksten(trajectTeksten)
  const jaar = jaarVan(useVandaag())
  const command = useCommand(leverDdasAan)
  return (
    <CommandForm
      command={command}
      initial={{ begin: `${jaar}-01-01`, eind: `${jaar}-12-31` }}
      submitLabel={t.maakBestand}
      onDone={(bestand) => {
        bewaar(bestand, `ddas-${jaar}.json`)
        onDone((bestand as Levering).leveringen[0]?.schuldhulptrajecten.length ?? 0)
      }}
    >
      <p>{t.aanleverenUitleg}</p>
      <DateField name="begin" label={t.begin} required />
      <DateField name="eind" label={t.eind} required />
    </CommandForm>
  )
}

function bewaar(inhoud: unknown, naam: string): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(inhoud, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = naam
  link.click()
  URL.revokeObjectURL(url)
}

function useKolommen(): Column<Rij>[] {
  const t = useTeksten(trajectTeksten)
  const { fase } = useWoord()
  const vandaag = useVandaag()
  return [
    {
      key: 'naam',
      header: t.naam,
      rowHeader: true,
      sortValue: (rij) => rij.naam,
      render: (rij) => (
        <>
          {rij.huishoudenId ? <Link href={`/huishoudens/${rij.huishoudenId}/trajecten`}>{rij.naam}</Link> : rij.naam}
          {rij.crisis ? (
            <small>
              <StatusBadge plain kind="let-op">
                {t.crisis}
              </StatusBadge>
            </small>
          ) : null}
        </>
      ),
    },
    {
      key: 'fase',
      header: t.fase,
      sortValue: (rij) => rij.fase,
      render: (rij) => (
        <>
          {fase('schuldhulp', rij.fase)}
          {rij.faseBegin ? (
            <small>
              <DateText date={rij.faseBegin} style="kort" />
            </small>
          ) : null}
        </>
      ),
    },
    {
      key: 'schuld',
      header: t.schuld,
      align: 'end',
      sortValue: (rij) => rij.schuld,
      render: (rij) => (rij.schuld === null ? '–' : <Money cents={rij.schuld} />),
    },
    { key: 'begeleider', header: t.begeleider, sortValue: (rij) => rij.begeleider, render: (rij) => rij.begeleider },
    {
      key: 'volgende',
      header: t.volgende,
      sortValue: (rij) => rij.volgendeOp,
      render: (rij) => <TermLabel daysLeft={dagenTussen(vandaag, rij.volgendeOp as Datum)} date={rij.volgendeOp} />,
    },
  ]
}
