import type { OutputOf } from '#platform/endpoint.ts'
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
  Stack,
  StatusBadge,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonWachtlijsten } from '../endpoints.ts'
import { type Onderdeel, WACHTKLASSEN } from '../rules/werk.ts'
import { dossierTeksten } from './teksten.ts'
import { adresVan } from './werkkeuze.ts'
import { useWoorden } from './woorden.ts'

type Deel = OutputOf<typeof toonWachtlijsten>['onderdelen'][number]
type Wacht = Omit<Deel, 'teams'>

/** R25, R26: where it waits, for how long, and which terms were missed; every number opens to the rows beneath it. */
export function WachtlijstenScreen() {
  const t = useTeksten(dossierTeksten)
  const { data, error, refetch } = useEndpoint(toonWachtlijsten, {})
  const columns = useKolommen()
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const { onderdelen } = data
  const som = (tel: (deel: Wacht) => number) => onderdelen.reduce((totaal, deel) => totaal + tel(deel), 0)
  const rijen: Wacht[] = onderdelen.flatMap(({ teams, ...deel }) => [deel, ...(teams.length > 1 ? teams : [])])
  return (
    <>
      <PageHead
        title={t.wachtKop(
          som((deel) => deel.wacht),
          som((deel) => deel.teLaat),
        )}
        documentTitle={t.wachtlijsten}
        sub={t.wachtSub}
        actions={<Link href="/niet-gestart">{t.nietGestart}</Link>}
      />
      <Stack>
        <Panel bare label={t.wachtlijsten}>
          <DataTable
            label={t.wachtlijsten}
            columns={columns}
            rows={rijen}
            rowKey={(rij) => `${rij.onderdeel}-${rij.teamId}`}
            csvName="wachtlijsten"
            empty={<EmptyState title={t.geenWacht} />}
          />
        </Panel>
        {onderdelen.length > 0 ? (
          <Panel title={t.wachttijd}>
            <BarChart
              title={t.wachttijd}
              hideTitle
              description={t.wachttijdUitleg}
              method={t.wachttijdMethode}
              categories={[...WACHTKLASSEN.map(t.totDagen), t.vanafDagen(WACHTKLASSEN.at(-1)!)]}
              categoryLabel={t.wachttijd}
              series={[
                {
                  key: 'zaken',
                  colour: 'reeks-1',
                  label: t.zakenReeks,
                  values: [...WACHTKLASSEN, 0].map((_, klasse) => som((deel) => deel.klassen[klasse] ?? 0)),
                },
              ]}
              format={formatNumber}
            />
          </Panel>
        ) : null}
      </Stack>
    </>
  )
}

function useKolommen(): Column<Wacht>[] {
  const t = useTeksten(dossierTeksten)
  const woord = useWoorden()
  const naam = (rij: Wacht) => rij.team ?? woord.onderdeel(rij.onderdeel)
  const lijst = (rij: Wacht) =>
    adresVan({
      tab: 'team',
      onderdeel: rij.onderdeel as Onderdeel,
      ...(rij.teamId && { team: rij.teamId }),
      volgorde: 'start',
    })
  return [
    {
      key: 'onderdeel',
      header: t.onderdeel,
      rowHeader: true,
      csv: (rij) => [woord.onderdeel(rij.onderdeel), rij.team].filter(Boolean).join(', '),
      render: (rij) => (
        <>
          <Link href={lijst(rij)}>{naam(rij)}</Link>
          {rij.team ? <small>{woord.onderdeel(rij.onderdeel)}</small> : null}
        </>
      ),
    },
    { key: 'wacht', header: t.wacht, align: 'end', sortValue: (rij) => rij.wacht, render: (rij) => rij.wacht },
    { key: 'vrij', header: t.vanNiemand, align: 'end', sortValue: (rij) => rij.vrij, render: (rij) => rij.vrij },
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
    {
      key: 'laat',
      header: t.overTermijn,
      labelOnPhone: true,
      sortValue: (rij) => rij.teLaat,
      render: (rij) =>
        rij.metTermijn === 0 ? null : (
          <StatusBadge kind={rij.teLaat > 0 ? 'te-laat' : 'goed'}>
            {t.aantalVan(rij.teLaat, rij.metTermijn)}
          </StatusBadge>
        ),
    },
  ]
}
