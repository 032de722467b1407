import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  BarChart,
  type Column,
  DataTable,
  EmptyState,
  ErrorBox,
  formatNumber,
  Link,
  LoadingLines,
  PageHead,
  Panel,
  type Sort,
  Stack,
  StatusBadge,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { WetKenmerk } from '#uitvoering/plan/screens/index.ts'
import { WETTEN, wetNaam } from '#values/wet.ts'
import { toonNietGestart, zoekNietGestart } from '../endpoints.ts'
import { STARTONDERDELEN, type Startvolgorde } from '../rules/wachttijd.ts'
import { WACHTKLASSEN } from '../rules/werk.ts'
import { Kiezer } from './Kiezer.tsx'
import { startTeksten } from './startTeksten.ts'
import { dossierTeksten } from './teksten.ts'
import { useRust } from './useRust.ts'

type Uit = OutputOf<typeof toonNietGestart>
type Rij = Uit['rijen'][number]
type Groep = Uit['groepen'][number]
type Keuze = InputOf<typeof toonNietGestart>
const BLADZIJDE = 50

/** R25, R26: given out and not begun, with the days waited against the norm. */
export function NietGestartScreen() {
  const t = useTeksten(startTeksten)
  const [keuze, setKeuze] = useState<Keuze>({})
  const [zoek, setZoek] = useState('')
  const [aantal, setAantal] = useState(BLADZIJDE)
  const gewoon = useEndpoint(toonNietGestart, zoek ? undefined : { ...keuze, aantal }, { keepPrevious: true })
  const gezocht = useEndpoint(zoekNietGestart, zoek ? { ...keuze, aantal, zoek } : undefined, { keepPrevious: true })
  const { data, error, refetch } = zoek ? { ...gezocht, data: gezocht.data ?? gewoon.data } : gewoon
  const columns = useKolommen()
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const sort: Sort | undefined = keuze.volgorde && {
    key: keuze.volgorde,
    direction: keuze.aflopend ? 'descending' : 'ascending',
  }
  return (
    <>
      <PageHead title={t.kop(data.totaal, data.over)} documentTitle={t.documentTitel} sub={t.sub} />
      <Stack>
        {data.totaal > 0 ? (
          <Panel>
            <Verdeling data={data} />
          </Panel>
        ) : null}
        <Panel bare label={t.lijst}>
          <DataTable
            label={t.lijst}
            columns={columns}
            rows={data.rijen}
            rowKey={(rij) => rij.id}
            csvName="niet-gestart"
            total={data.totaal}
            pageSize={200}
            orderText={t.volgorde}
            onMore={() => setAantal(Math.min(200, aantal + BLADZIJDE))}
            sorting={{
              sort,
              onSort: ({ key, direction }) =>
                setKeuze({ ...keuze, volgorde: key as Startvolgorde, aflopend: direction === 'descending' }),
            }}
            controls={<Filters data={data} keuze={keuze} onKies={setKeuze} onZoek={setZoek} />}
            empty={<EmptyState title={t.leeg} why={t.leegWaarom} />}
          />
        </Panel>
        {data.groepen.length > 0 ? <PerTeam groepen={data.groepen} /> : null}
      </Stack>
    </>
  )
}

function Verdeling({ data }: { data: Uit }) {
  const t = useTeksten(startTeksten)
  const { totDagen, vanafDagen } = useTeksten(dossierTeksten)
  return (
    <BarChart
      level={2}
      title={t.verdeling}
      description={t.verdelingUitleg(data.over, data.totaal)}
      method={t.methode}
      categoryLabel={t.wacht}
      categories={[...WACHTKLASSEN.map(totDagen), vanafDagen(WACHTKLASSEN.at(-1)!)]}
      series={[
        {
          key: 'binnen',
          label: t.binnenNorm,
          colour: 'reeks-1',
          values: data.klassen.map((klasse) => klasse.binnen),
        },
        { key: 'over', label: t.overNorm, colour: 'reeks-2', values: data.klassen.map((klasse) => klasse.over) },
      ]}
      format={formatNumber}
    />
  )
}

function Filters(props: {
  data: Uit
  keuze: Keuze
  onKies: (keuze: Keuze) => void
  onZoek: (woorden: string) => void
}) {
  const { data, keuze } = props
  const t = useTeksten(startTeksten)
  const { taal } = useTaal()
  const typ = useRust(props.onZoek)
  const kies = (naam: keyof Keuze, waarde: unknown) => {
    const { [naam]: _, ...rest } = keuze
    props.onKies((waarde ? { ...rest, [naam]: waarde } : rest) as Keuze)
  }
  return (
    <>
      <label>
        <span className="sh-alleen-lezer">{t.zoek}</span>
        <input
          type="search"
          className="utrecht-textbox utrecht-textbox--html-input sh-werkzoek"
          placeholder={t.zoek}
          maxLength={80}
          onChange={(event) => typ(event.target.value)}
        />
      </label>
      <Kiezer
        label={t.team}
        leeg={t.alleTeams}
        waarde={keuze.team}
        opties={data.teams.map(({ id, naam }) => [id, naam])}
        onKies={(team) => kies('team', team)}
      />
      <Kiezer
        label={t.onderdeel}
        leeg={t.alleOnderdelen}
        waarde={keuze.onderdeel}
        opties={STARTONDERDELEN.map((onderdeel) => [onderdeel, t[onderdeel]])}
        onKies={(onderdeel) => kies('onderdeel', onderdeel)}
      />
      <Kiezer
        label={t.trede}
        leeg={t.alleTreden}
        waarde={keuze.trede?.toString()}
        opties={[1, 2, 3, 4].map((trede) => [String(trede), t.tredeNr(trede)])}
        onKies={(trede) => kies('trede', Number(trede))}
      />
      <Kiezer
        label={t.wet}
        leeg={t.alleWetten}
        waarde={keuze.wet}
        opties={WETTEN.map((wet) => [wet, wetNaam(wet, taal)])}
        onKies={(wet) => kies('wet', wet)}
      />
      <Kiezer
        label={t.norm}
        leeg={t.binnenEnOver}
        waarde={keuze.over ? 'over' : undefined}
        opties={[['over', t.alleenOver]]}
        onKies={(over) => kies('over', over === 'over')}
      />
    </>
  )
}

function PerTeam({ groepen }: { groepen: Groep[] }) {
  const t = useTeksten(startTeksten)
  const columns: Column<Groep>[] = [
    {
      key: 'team',
      header: t.team,
      rowHeader: true,
      sortValue: (rij) => rij.team ?? undefined,
      render: (rij) => rij.team ?? t.geenTeam,
    },
    {
      key: 'onderdeel',
      header: t.onderdeel,
      sortValue: (rij) => rij.onderdeel,
      render: (rij) => t[rij.onderdeel],
    },
    { key: 'trede', header: t.trede, sortValue: (rij) => rij.trede, render: (rij) => t.tredeNr(rij.trede) },
    { key: 'wacht', header: t.aantal, align: 'end', sortValue: (rij) => rij.wacht, render: (rij) => rij.wacht },
    {
      key: 'mediaan',
      header: t.mediaan,
      align: 'end',
      sortValue: (rij) => rij.mediaan,
      render: (rij) => t.dagen(rij.mediaan),
    },
    {
      key: 'langste',
      header: t.langste,
      align: 'end',
      sortValue: (rij) => rij.langste,
      render: (rij) => t.dagen(rij.langste),
    },
    { key: 'over', header: t.overNorm, align: 'end', sortValue: (rij) => rij.over, render: (rij) => rij.over },
  ]
  return (
    <Panel title={t.perTeam} bare>
      <DataTable
        label={t.perTeam}
        columns={columns}
        rows={groepen}
        rowKey={(rij) => `${rij.teamId}-${rij.onderdeel}-${rij.trede}`}
        csvName="niet-gestart-per-team"
      />
    </Panel>
  )
}

function useKolommen(): Column<Rij>[] {
  const t = useTeksten(startTeksten)
  const datum = useDateFormat()
  return [
    {
      key: 'naam',
      header: t.naam,
      rowHeader: true,
      sortValue: (rij) => rij.naam,
      render: (rij) =>
        rij.huishoudenId ? <Link href={`/huishoudens/${rij.huishoudenId}`}>{rij.naam}</Link> : rij.naam,
    },
    { key: 'wet', header: t.wet, sortValue: (rij) => rij.wet, render: (rij) => <WetKenmerk wet={rij.wet} /> },
    { key: 'wat', header: t.wat, sortValue: (rij) => rij.wat, render: (rij) => <span lang="nl">{rij.wat}</span> },
    {
      key: 'bij',
      header: t.bij,
      sortValue: (rij) => rij.bij,
      csv: (rij) => rij.bij,
      render: (rij) => (
        <>
          <span lang="nl">{rij.bij}</span>
          <small>{t[rij.onderdeel]}</small>
        </>
      ),
    },
    { key: 'trede', header: t.trede, sortValue: (rij) => rij.trede, render: (rij) => t.tredeNr(rij.trede) },
    {
      key: 'dagen',
      header: t.wacht,
      sortValue: (rij) => rij.dagen,
      csv: (rij) => String(rij.dagen),
      render: (rij) => (
        <>
          {t.dagen(rij.dagen)}
          <small>{t.sinds(datum(rij.sinds))}</small>
        </>
      ),
    },
    {
      key: 'norm',
      header: t.norm,
      sortValue: (rij) => rij.dagen - rij.norm,
      csv: (rij) => String(rij.norm),
      render: (rij) => (
        <StatusBadge plain kind={rij.dagen > rij.norm ? 'te-laat' : 'loopt'}>
          {rij.dagen > rij.norm ? t.over(rij.dagen - rij.norm, rij.norm) : t.nog(rij.norm - rij.dagen, rij.norm)}
        </StatusBadge>
      ),
    },
    {
      key: 'team',
      header: t.team,
      csv: (rij) => [rij.team, rij.eigenaar].filter(Boolean).join(', '),
      render: (rij) => (
        <>
          {rij.team ?? t.geenTeam}
          <small>{rij.eigenaar}</small>
        </>
      ),
    },
  ]
}
