import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Cards,
  Columns,
  DataTable,
  EmptyState,
  ErrorBox,
  formatMiljoen,
  formatMoney,
  formatNumber,
  LineChart,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  type Position,
  RegionMap,
  Row,
  Stack,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
  useTimeFormat,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { WETTEN, type Wet, wetNaam } from '#values/wet.ts'
import { toonMonitor, type verversMonitor } from '../endpoints.ts'
import { Cijferkaart } from './Cijferkaart.tsx'
import { Filter } from './Filter.tsx'
import { Stroomfiguur, useMaandnaam, wetReeksen } from './grafieken.tsx'
import { monitorTeksten, SIGNIFIERNAAM } from './teksten.ts'
import { Ververs } from './Ververs.tsx'

type Beeld = OutputOf<typeof toonMonitor>

/** The three shells for the whole town, a law or a wijk. */
export function MonitorScreen() {
  const t = useTeksten(monitorTeksten)
  const [wet, setWet] = useState<Wet | 'alle'>('alle')
  const [wijk, setWijk] = useState('alle')
  const { data: ik } = useEndpoint(wieBenIk, {})
  const beheert = ik?.powers.includes('monitor:beheren') ?? false
  const [herteld, setHerteld] = useState<OutputOf<typeof verversMonitor>>()
  const maandnaam = useMaandnaam('lang')
  const datum = useDateFormat()
  const tijd = useTimeFormat()
  const { data, error, refetch } = useEndpoint(toonMonitor, { wet, wijk }, { keepPrevious: true })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <Kop beeld={data}>
        <Filter wet={wet} setWet={setWet} wijk={wijk} setWijk={setWijk} wijken={data.wijken} />
        {beheert ? <Ververs onDone={setHerteld} /> : null}
      </Kop>
      {herteld ? (
        <Notice
          kind="goed"
          live
          title={t.bijgewerkt(
            data.ververstOp ? `${datum(data.ververstOp.slice(0, 10), 'lang')}, ${tijd(data.ververstOp)}` : '',
          )}
        >
          {t.herteld(maandnaam(herteld.vanaf), maandnaam(herteld.tot))}
        </Notice>
      ) : null}
      {data.stroom.length === 0 ? (
        <EmptyState title={t.leeg} why={t.leegUitleg} />
      ) : (
        <Inhoud beeld={data} wet={wet} beheert={beheert} />
      )}
    </>
  )
}

function Kop({ beeld, children }: { beeld: Beeld; children: React.ReactNode }) {
  const t = useTeksten(monitorTeksten)
  const maandnaam = useMaandnaam('lang')
  const datum = useDateFormat()
  const clienten = beeld.cijfers.find((one) => one.code === 'monitor.clienten')
  const verschil = (clienten?.waarde ?? 0) - (clienten?.vorige ?? 0)
  const woord = verschil === 0 ? t.evenveel : (verschil > 0 ? t.meer : t.minder)(formatNumber(Math.abs(verschil)))
  const maand = beeld.maanden.at(-1)
  return (
    <PageHead
      title={t.kop(formatNumber(clienten?.waarde ?? 0), woord)}
      sub={`${maand ? t.stand(maandnaam(maand)) : ''} ${beeld.ververstOp ? t.ververst(datum(beeld.ververstOp.slice(0, 10), 'lang')) : ''}`}
      actions={children}
    />
  )
}

function Inhoud({ beeld, wet, beheert }: { beeld: Beeld; wet: Wet | 'alle'; beheert: boolean }) {
  const t = useTeksten(monitorTeksten)
  const maandnaam = useMaandnaam('kort')
  const { taal } = useTaal()
  const x = beeld.maanden.map(maandnaam)
  const wetten = wet === 'alle' ? WETTEN.filter((one) => one !== 'overig') : [wet]
  const twaalf = beeld.maanden.slice(-12)
  const som = beeld.kosten.filter((rij) => twaalf.includes(rij.maand)).reduce((totaal, rij) => totaal + rij.bedrag, 0)
  const buiten = beeld.verwijzing.at(-1)?.procent
  return (
    <Stack>
      <Cards>
        {beeld.cijfers.map((cijfer) => (
          <Cijferkaart key={cijfer.code} cijfer={cijfer} beheert={beheert} />
        ))}
      </Cards>
      <Columns side={<Wijken beeld={beeld} />}>
        <Panel>
          <LineChart
            title={t.clientenPerMaand}
            sub={t.clientenSub}
            description={t.clientenBeschrijving}
            x={x}
            series={wetReeksen(wetten, taal, (een) =>
              beeld.maanden.map(
                (maand) => beeld.stroom.find((cel) => cel.maand === maand && cel.wet === een)?.eind ?? null,
              ),
            )}
            format={formatNumber}
          />
        </Panel>
        <Panel>
          <LineChart
            title={t.kostenKop(som >= 100_000_000 ? formatMiljoen(som) : formatMoney(som, 'vol', 'nooit'))}
            sub={t.kostenSub}
            description={t.kostenBeschrijving}
            x={x}
            series={wetReeksen(wetten, taal, (een) =>
              beeld.maanden.map((maand) => {
                const rij = beeld.kosten.find((one) => one.maand === maand && one.wet === een)
                return rij ? Math.round(rij.bedrag / 100_000) : null
              }),
            )}
            format={formatNumber}
          />
        </Panel>
        <Panel>
          <Stroomfiguur stroom={beeld.stroom.filter((cel) => cel.wet === wet)} />
        </Panel>
        {wet === 'alle' || wet === 'jeugdwet' ? (
          <Panel>
            <LineChart
              title={t.buitenKop(
                buiten === null || buiten === undefined ? t.onbekend : t.procent(formatNumber(buiten, 1)),
              )}
              sub={t.buitenSub}
              description={t.buitenBeschrijving}
              x={x}
              series={[
                {
                  key: 'buiten',
                  label: wetNaam('jeugdwet', taal),
                  colour: 'reeks-2',
                  measured: beeld.verwijzing.map((rij) => rij.procent),
                },
              ]}
              format={formatNumber}
            />
          </Panel>
        ) : null}
        <Wijktabel beeld={beeld} />
      </Columns>
    </Stack>
  )
}

function Wijken({ beeld }: { beeld: Beeld }) {
  const t = useTeksten(monitorTeksten)
  const { taal } = useTaal()
  const waarden = beeld.wijken.map((wijk) => wijk.per1000 ?? 0)
  return (
    <Stack>
      <Panel>
        <RegionMap
          title={t.perWijk}
          sub={t.perWijkSub}
          description={t.kaartBeschrijving}
          regions={beeld.wijken.map((wijk) => ({
            id: wijk.code,
            name: wijk.naam,
            polygon: ringVan(wijk.vorm),
            value: wijk.per1000,
          }))}
          borders={stappen(waarden)}
          format={formatNumber}
        />
      </Panel>
      <Panel title={t.signifiers} sub={t.signifierSub}>
        {beeld.ervaring.length === 0 ? <p className="sh-bij">{t.geenVerhalen}</p> : null}
        {beeld.ervaring.map((rij) => (
          <Row key={rij.signifier}>
            <span>{SIGNIFIERNAAM[rij.signifier]?.[taal] ?? rij.signifier}</span>
            <strong>{t.punten(formatNumber(rij.gemiddelde))}</strong>
            <span className="sh-bij">{t.verhalen(rij.verhalen)}</span>
          </Row>
        ))}
      </Panel>
    </Stack>
  )
}

function Wijktabel({ beeld }: { beeld: Beeld }) {
  const t = useTeksten(monitorTeksten)
  return (
    <Panel title={t.wijktabel} bare>
      <DataTable
        label={t.wijktabel}
        dense
        csvName="wijken"
        rows={beeld.wijken}
        rowKey={(rij) => rij.code}
        columns={[
          { key: 'naam', header: t.wijk, render: (rij) => rij.naam, sortValue: (rij) => rij.naam },
          {
            key: 'clienten',
            header: t.clienten,
            align: 'end',
            render: (rij) => formatNumber(rij.clienten),
            sortValue: (rij) => rij.clienten,
          },
          {
            key: 'per1000',
            header: t.per1000,
            align: 'end',
            render: (rij) => (rij.per1000 === null ? '–' : formatNumber(rij.per1000)),
            sortValue: (rij) => rij.per1000,
          },
          {
            key: 'kosten',
            header: t.kosten12,
            align: 'end',
            render: (rij) => formatMiljoen(rij.kosten),
            sortValue: (rij) => rij.kosten,
          },
        ]}
      />
    </Panel>
  )
}

/** Boundaries come as a ring of positions or as a GeoJSON polygon. */
function ringVan(vorm: unknown): Position[] {
  const delen = (vorm as { coordinates?: Position[][] })?.coordinates?.[0] ?? vorm
  return Array.isArray(delen) ? (delen as Position[]) : []
}

/** Four borders that cut the span of the values in five equal steps. */
function stappen(waarden: readonly number[]): [number, number, number, number] {
  const [laag, hoog] = [Math.min(...waarden), Math.max(...waarden)]
  const stap = Math.max(1, Math.ceil((hoog - laag) / 5))
  const eerste = Math.floor(laag) + stap
  return [eerste, eerste + stap, eerste + 2 * stap, eerste + 3 * stap]
}
