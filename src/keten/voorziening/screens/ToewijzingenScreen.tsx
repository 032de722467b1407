import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  ErrorBox,
  Link,
  LoadingLines,
  NumberField,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  useEndpoint,
  useTeksten,
  WetLabel,
} from '#platform/ui/index.ts'
import { toonEigenToewijzingen, toonToewijzingen } from '../endpoints.ts'
import { TOEWIJZINGSTANDEN } from '../rules/status.ts'
import { voorzieningTeksten } from './teksten.ts'
import { STAND, useWoorden, vanLevering, WETKLEUR } from './woorden.ts'

type Rij = OutputOf<typeof toonToewijzingen>['rijen'][number]
const LEVERINGEN = ['niet gestart', 'loopt', 'onderbroken', 'beeindigd'] as const
const PAGINA = 50

export const ToewijzingenScreen = () => <Lijst endpoint={toonToewijzingen} eigen={false} />
/** The same list for a provider: only what carries his own AGB. */
export const EigenToewijzingenScreen = () => <Lijst endpoint={toonEigenToewijzingen} eigen />

type LijstEndpoint = typeof toonToewijzingen | typeof toonEigenToewijzingen

function Lijst({ endpoint, eigen }: { endpoint: LijstEndpoint; eigen: boolean }) {
  const t = useTeksten(voorzieningTeksten)
  const woorden = useWoorden()
  const [stand, setStand] = useState<string>()
  const [levering, setLevering] = useState<string>()
  const [nummer, setNummer] = useState<number>()
  const [aantal, setAantal] = useState(PAGINA)
  const vraag = {
    aantal,
    ...(stand && { stand }),
    ...(levering && { levering }),
    ...(nummer && { nummer }),
  } as InputOf<typeof toonToewijzingen>
  const { data, error } = useEndpoint(endpoint as typeof toonToewijzingen, vraag, { keepPrevious: true })
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const pad = eigen ? '/aanbieder/toewijzingen' : '/toewijzingen'
  const columns: Column<Rij>[] = [
    {
      key: 'nummer',
      header: t.nummer,
      render: (rij) => <Link href={`${pad}/${rij.id}`}>{rij.nummer}</Link>,
      sortValue: (rij) => rij.nummer,
      rowHeader: true,
    },
    { key: 'client', header: t.client, render: (rij) => rij.clientNaam, sortValue: (rij) => rij.clientNaam },
    {
      key: 'wet',
      header: t.wet,
      render: (rij) => <WetLabel colour={WETKLEUR[rij.wet]!}>{t[rij.wet]}</WetLabel>,
      sortValue: (rij) => rij.wet,
    },
    {
      key: 'product',
      header: t.product,
      render: (rij) => `${rij.productCode} ${rij.productNaam}`,
      sortValue: (rij) => rij.productCode,
    },
    ...(eigen
      ? []
      : [
          {
            key: 'aanbieder',
            header: t.aanbieder,
            render: (rij: Rij) => rij.aanbieder,
            sortValue: (rij: Rij) => rij.aanbieder,
          },
        ]),
    {
      key: 'omvang',
      header: t.omvang,
      render: (rij) => woorden.omvang(rij.omvang),
      csv: (rij) => woorden.omvang(rij.omvang),
    },
    {
      key: 'looptijd',
      header: t.periode,
      render: (rij) => woorden.looptijd(rij.looptijd),
      sortValue: (rij) => rij.looptijd.begin,
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
    {
      key: 'levering',
      header: t.levering,
      render: (rij) => (
        <StatusBadge plain kind={vanLevering(rij)}>
          {t[rij.levering]}
        </StatusBadge>
      ),
      sortValue: (rij) => rij.levering,
    },
  ]
  const stil = data.rijen.filter((rij) => rij.stand === 'lopend' && rij.levering === 'niet gestart').length
  return (
    <>
      <PageHead
        title={eigen ? t.titelEigen(data.totaal) : t.titelLijst(data.totaal, stil)}
        sub={eigen ? t.subEigen : t.subLijst}
      />
      <Panel bare label={t.toewijzingen}>
        <DataTable
          label={t.toewijzingen}
          columns={columns}
          rows={data.rijen}
          rowKey={(rij) => rij.id}
          csvName="toewijzingen"
          total={data.totaal}
          pageSize={Number.MAX_SAFE_INTEGER}
          onMore={aantal < 200 ? () => setAantal(aantal + PAGINA) : undefined}
          controls={
            <>
              <NumberField name="nummer" label={t.nummer} value={nummer} onChange={setNummer} />
              <SelectField
                name="stand"
                label={t.stand}
                value={stand}
                onChange={setStand}
                empty={t.alles}
                options={TOEWIJZINGSTANDEN.map((value) => ({ value, label: t[value] }))}
              />
              <SelectField
                name="levering"
                label={t.levering}
                value={levering}
                onChange={setLevering}
                empty={t.alles}
                options={LEVERINGEN.map((value) => ({ value, label: t[value] }))}
              />
            </>
          }
        />
      </Panel>
    </>
  )
}
