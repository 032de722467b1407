import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  BarChart,
  ChartFigure,
  Columns,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  Row,
  SelectField,
  Tabs,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonSocialeKaart } from '#uitvoering/aanbod/endpoints.ts'
import { toonGebieden, wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonPatronen, toonVerhalen } from '../endpoints.ts'
import { GEVOEL_NAMEN, SCHAAL_NAMEN, THEMAS, type Thema, TRIADE_NAMEN } from '../rules/verhaal.ts'
import { HOEKEN, plaatsVan } from './Driehoek.tsx'
import './ervaring.css'
import { ervaringTeksten } from './teksten.ts'

type Patronen = OutputOf<typeof toonPatronen>
type Filter = { thema?: Thema; aanbodId?: string; wijk?: string }

export function ErvaringTabs({ nu }: { nu: string }) {
  const t = useTeksten(ervaringTeksten)
  const powers = useEndpoint(wieBenIk, {}).data?.powers ?? []
  const mag = powers.includes('aanbod:beheren') || powers.includes('programma:schrijven')
  const tabs = [
    { href: '/ervaringen', label: t.verhalen },
    { href: '/ervaringen/vragenlijsten', label: t.vragenlijsten },
    ...(mag ? [{ href: '/ervaringen/uitnodigen', label: t.uitnodigen }] : []),
  ]
  return <Tabs label={t.ervaringen} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === nu }))} />
}

/** What stories have in common, as their tellers read them; never a story without consent (E1). */
export function ErvaringenScreen() {
  const t = useTeksten(ervaringTeksten)
  const [filter, setFilter] = useState<Filter>({})
  const powers = useEndpoint(wieBenIk, {}).data?.powers ?? []
  const leert = powers.includes('programma:schrijven') || powers.includes('plan:beoordelen')
  const { data, error } = useEndpoint(toonPatronen, filter, { keepPrevious: true })
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead title={titelVan(data, t)} sub={t.patronenSub(data.minimum)} />
      <ErvaringTabs nu="/ervaringen" />
      <Filters filter={filter} zet={setFilter} />
      {data.aantal === null ? (
        <Panel label={t.verhalen}>
          <EmptyState title={t.teWeinig} why={t.teWeinigWaarom(data.minimum)} />
        </Panel>
      ) : (
        <Patroonbeeld data={data} />
      )}
      {leert ? <Leerverhalen filter={filter} /> : null}
    </>
  )
}

function titelVan(data: Patronen, t: ReturnType<typeof useTeksten<typeof ervaringTeksten>>): string {
  const schaal = data.schalen.find((een) => een.signifier === 'zonder-hulp-verder')
  if (data.aantal === null) return t.teWeinig
  return schaal ? t.patronenTitel(data.aantal, schaal.gemiddeld) : t.patronenAantal(data.aantal)
}

function Filters({ filter, zet }: { filter: Filter; zet: (filter: Filter) => void }) {
  const t = useTeksten(ervaringTeksten)
  const wijken = useEndpoint(toonGebieden, {}).data ?? []
  const aanbod = useEndpoint(toonSocialeKaart, {}).data ?? []
  const stel = (naam: keyof Filter) => (waarde: string | undefined) => {
    const { [naam]: _, ...rest } = filter
    zet(waarde ? ({ ...rest, [naam]: waarde } as Filter) : rest)
  }
  return (
    <Panel label={t.filters}>
      <Row>
        <SelectField
          name="thema"
          label={t.thema}
          value={filter.thema}
          onChange={stel('thema')}
          empty={t.alles}
          options={THEMAS.map((value) => ({ value, label: t[`thema ${value}`] }))}
        />
        <SelectField
          name="aanbod"
          label={t.aanbod}
          value={filter.aanbodId}
          onChange={stel('aanbodId')}
          empty={t.alles}
          options={aanbod.map((een) => ({ value: een.id, label: een.naam }))}
        />
        <SelectField
          name="wijk"
          label={t.wijk}
          value={filter.wijk}
          onChange={stel('wijk')}
          empty={t.alles}
          options={wijken.map((een) => ({ value: een.code, label: een.naam }))}
        />
      </Row>
    </Panel>
  )
}

function Patroonbeeld({ data }: { data: Patronen }) {
  const t = useTeksten(ervaringTeksten)
  const { taal } = useTaal()
  return (
    <Columns
      side={
        <Panel title={t.citaten}>
          {data.citaten.length === 0 ? <EmptyState title={t.geenCitaat} /> : null}
          {data.citaten.slice(0, 8).map((een) => (
            <blockquote key={een.id} className="er-citaat">
              <p>{een.tekst}</p>
              <footer>
                <small>{een.schuilnaam || t[een.verteller]}</small>
              </footer>
            </blockquote>
          ))}
        </Panel>
      }
    >
      <Panel label={t.driehoeken}>
        <div className="er-wolken">
          {data.triaden.map((een) => (
            <Wolk key={een.triade} {...een} />
          ))}
        </div>
      </Panel>
      <Panel label={t.schalen}>
        <BarChart
          title={t.schalenTitel}
          level={2}
          sub={t.schalenSub}
          description={t.schalenTitel}
          method={t.schalenMethode}
          categories={data.schalen.map((een) => SCHAAL_NAMEN[een.signifier].vraag[taal])}
          format={(getal) => `${getal}`}
          series={[
            {
              key: 'gemiddeld',
              label: t.gemiddeld,
              values: data.schalen.map((een) => een.gemiddeld),
              colour: 'reeks-1',
            },
          ]}
        />
      </Panel>
      {data.gevoelens.length > 0 ? (
        <Panel title={t.gevoelens}>
          <ul className="sh-lijst">
            {data.gevoelens.map(({ gevoel, n }) => (
              <li key={gevoel}>
                {GEVOEL_NAMEN[gevoel][taal]}: {n}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </Columns>
  )
}

/** Where tellers put their story: each point one story, the ring is the middle of all. */
function Wolk({ triade, punten, midden }: Patronen['triaden'][number]) {
  const t = useTeksten(ervaringTeksten)
  const { taal } = useTaal()
  const { vraag, polen } = TRIADE_NAMEN[triade]
  const delen = [midden.a, midden.b, midden.c]
  const meest = polen[delen.indexOf(Math.max(...delen))]![taal]
  const hart = plaatsVan(midden)
  return (
    <ChartFigure
      title={t.wolkTitel(vraag[taal], meest)}
      level={2}
      sub={t.wolkSub(punten.length)}
      description={polen.map((pool, at) => `${pool[taal]}: ${delen[at]} %`).join(', ')}
      method={t.wolkMethode}
      draw={(breed) => ({
        width: Math.min(breed, 320),
        height: Math.min(breed, 320) * 1.06,
        points: punten.map((punt) => {
          const plek = plaatsVan(punt)
          const schaal = Math.min(breed, 320) / 232
          return {
            x: (plek.x + 16) * schaal,
            y: (plek.y + 34) * schaal,
            text: `${punt.a} / ${punt.b} / ${punt.c}`,
          }
        }),
        svg: (
          <g className="er-wolk" transform={`scale(${Math.min(breed, 320) / 232}) translate(16 34)`}>
            <polygon className="er-vlak" points={HOEKEN.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {punten.map((punt, at) => {
              const plek = plaatsVan(punt)
              // biome-ignore lint/suspicious/noArrayIndexKey: points have no name and do not move
              return <circle key={at} className="er-punt" cx={plek.x} cy={plek.y} r="6" />
            })}
            <circle className="er-midden" cx={hart.x} cy={hart.y} r="10" />
            <text x={100} y={-14} textAnchor="middle">
              {polen[0][taal]}
            </text>
            <text x={-12} y={192} textAnchor="start">
              {polen[1][taal]}
            </text>
            <text x={212} y={192} textAnchor="end">
              {polen[2][taal]}
            </text>
          </g>
        ),
      })}
      table={{
        head: [t.pool, t.gemiddeld, t.dichtbij],
        rows: polen.map((pool, at) => [
          pool[taal],
          `${delen[at]} %`,
          punten.filter((punt) => [punt.a, punt.b, punt.c][at]! >= 50).length,
        ]),
      }}
    />
  )
}

function Leerverhalen({ filter }: { filter: Filter }) {
  const t = useTeksten(ervaringTeksten)
  const { data, error } = useEndpoint(toonVerhalen, filter)
  if (error) return <ErrorBox error={error} />
  return (
    <Panel title={t.leerverhalen} sub={t.leerverhalenSub}>
      {(data ?? []).slice(0, 20).map((een) => (
        <blockquote key={een.id} className="er-citaat">
          <p>{een.tekst}</p>
          <footer>
            <small>
              {een.schuilnaam || t[een.verteller]} · {een.thema}
            </small>
          </footer>
        </blockquote>
      ))}
    </Panel>
  )
}
