import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  DateText,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  Money,
  PageHead,
  Panel,
  SelectField,
  useEndpoint,
  useTeksten,
  WetLabel,
} from '#platform/ui/index.ts'
import { toonDeclaraties } from '../endpoints.ts'
import { DECLARATIESTANDEN } from '../rules/stand.ts'
import { declaratieTeksten, standTeksten } from './teksten.ts'
import { StandBadge } from './woorden.tsx'

type Rij = OutputOf<typeof toonDeclaraties>['rijen'][number]

export function DeclaratiesScreen() {
  const t = useTeksten(declaratieTeksten)
  const standen = useTeksten(standTeksten)
  const [stand, setStand] = useState<string>()
  const [wet, setWet] = useState<string>()
  const [aantal, setAantal] = useState(100)
  const { data, error } = useEndpoint(
    toonDeclaraties,
    { aantal, ...(stand && { stand }), ...(wet && { wet }) },
    { keepPrevious: true },
  )
  const wachtend = useEndpoint(toonDeclaraties, { stand: 'wacht op akkoord', aantal: 1 })
  if (error) return <ErrorBox error={error} />
  if (!data || !wachtend.data) return <LoadingLines />
  const columns: Column<Rij>[] = [
    {
      key: 'nummer',
      header: t.nummer,
      render: (rij) => <Link href={`/declaraties/${rij.id}`}>{rij.nummer}</Link>,
      sortValue: (rij) => rij.nummer,
      rowHeader: true,
    },
    { key: 'aanbieder', header: t.aanbieder, render: (rij) => rij.aanbieder, sortValue: (rij) => rij.aanbieder },
    {
      key: 'wet',
      header: t.wet,
      render: (rij) => (
        <WetLabel colour={rij.wet === 'wmo' ? 'reeks-1' : 'reeks-2'}>{rij.wet === 'wmo' ? t.wmo : t.jeugdwet}</WetLabel>
      ),
      sortValue: (rij) => rij.wet,
    },
    { key: 'maand', header: t.maand, render: (rij) => rij.maand.slice(0, 7), sortValue: (rij) => rij.maand },
    {
      key: 'totaal',
      header: t.totaal,
      align: 'end',
      render: (rij) => <Money cents={rij.totaal} centen="altijd" />,
      sortValue: (rij) => rij.totaal,
    },
    {
      key: 'toegekend',
      header: t.toegekend,
      align: 'end',
      render: (rij) => <Money cents={rij.toegekend} centen="altijd" />,
      sortValue: (rij) => rij.toegekend,
    },
    {
      key: 'open',
      header: t.open,
      align: 'end',
      render: (rij) => <Money cents={rij.openBedrag} centen="altijd" />,
      sortValue: (rij) => rij.openBedrag,
    },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => <StandBadge plain stand={rij.stand} />,
      sortValue: (rij) => rij.stand,
    },
    {
      key: 'uiterlijk',
      header: t.antwoord,
      render: (rij) => <DateText date={rij.uiterlijk} style="lijst" />,
      sortValue: (rij) => rij.uiterlijk,
    },
  ]
  const wacht = wachtend.data.totaal
  return (
    <>
      <PageHead title={wacht === 0 ? t.titelRust : t.titelWerk(wacht)} sub={t.sub} />
      <Panel bare label={t.declaraties}>
        <DataTable
          label={t.declaraties}
          columns={columns}
          rows={data.rijen}
          rowKey={(rij) => rij.id}
          csvName="declaraties"
          total={data.totaal}
          pageSize={200}
          empty={<EmptyState title={t.geen} />}
          onMore={aantal < 200 ? () => setAantal(200) : undefined}
          controls={
            <>
              <SelectField
                name="stand"
                label={t.stand}
                value={stand}
                onChange={setStand}
                empty={t.alles}
                options={DECLARATIESTANDEN.map((value) => ({ value, label: standen[value] }))}
              />
              <SelectField
                name="wet"
                label={t.wet}
                value={wet}
                onChange={setWet}
                empty={t.alles}
                options={[
                  { value: 'wmo', label: t.wmo },
                  { value: 'jeugdwet', label: t.jeugdwet },
                ]}
              />
            </>
          }
        />
      </Panel>
    </>
  )
}
