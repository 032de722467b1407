import {
  CommandForm,
  DataTable,
  DateField,
  ErrorBox,
  Panel,
  RadioField,
  SelectField,
  StatusBadge,
  TextArea,
  TextButton,
  useCommand,
  useDateFormat,
  useTeksten,
} from '#platform/ui/index.ts'
import {
  koppelAfhankelijkheid,
  ontkoppelAfhankelijkheid,
  type WireAfhankelijkheid,
  type WireOpbouw,
} from '../endpoints.ts'
import { AARDEN, lagenVan, type Schakelsoort } from '../rules/afhankelijkheid.ts'
import { afhankelijkheidTeksten } from './samenhangTeksten.ts'

type Rij = WireAfhankelijkheid

/** What waits for what: the picture, and the table behind it. */
export function Afhankelijkheden({ rijen, magSchrijven = false }: { rijen: readonly Rij[]; magSchrijven?: boolean }) {
  const t = useTeksten(afhankelijkheidTeksten)
  const datum = useDateFormat()
  const ontkoppel = useCommand(ontkoppelAfhankelijkheid)
  if (rijen.length === 0) return null
  const dag = (een: string | null) => (een ? datum(een) : '–')
  return (
    <Panel title={t.titel(rijen.length, rijen.filter(({ laat }) => laat !== null).length)}>
      {ontkoppel.error ? <ErrorBox error={ontkoppel.error} /> : null}
      <Beeld rijen={rijen} />
      <DataTable
        label={t.afhankelijkheden}
        rows={rijen}
        rowKey={({ id }) => id}
        csvName="afhankelijkheden"
        columns={[
          {
            key: 'wie',
            header: t.wie,
            rowHeader: true,
            sortValue: (rij) => rij.wie.naam,
            render: (rij) => <span lang="nl">{rij.wie.naam}</span>,
          },
          {
            key: 'begint',
            header: t.begint,
            labelOnPhone: true,
            sortValue: (rij) => rij.wie.dag,
            render: (rij) => dag(rij.wie.dag),
          },
          {
            key: 'op',
            header: t.op,
            labelOnPhone: true,
            sortValue: (rij) => rij.op.naam,
            render: (rij) => <span lang="nl">{rij.op.naam}</span>,
          },
          {
            key: 'klaar',
            header: t.klaar,
            labelOnPhone: true,
            sortValue: (rij) => rij.op.dag,
            render: (rij) => dag(rij.op.dag),
          },
          {
            key: 'uiterlijk',
            header: t.uiterlijk,
            labelOnPhone: true,
            sortValue: (rij) => rij.uiterlijk,
            render: (rij) => dag(rij.uiterlijk),
          },
          {
            key: 'toelichting',
            header: t.toelichting,
            labelOnPhone: true,
            render: (rij) => <span lang="nl">{rij.toelichting}</span>,
          },
          {
            key: 'stand',
            header: t.stand,
            sortValue: (rij) => rij.laat,
            render: (rij) => (
              <StatusBadge plain kind={rij.laat ? 'let-op' : 'goed'}>
                {rij.laat ? t[rij.laat] : t.opTijd}
              </StatusBadge>
            ),
          },
          ...(magSchrijven
            ? [
                {
                  key: 'deed',
                  header: t.handelingen,
                  headerHidden: true,
                  render: (rij: Rij) => (
                    <TextButton
                      aria-label={`${t.losmaken}: ${t.wachtOp(rij.wie.naam, rij.op.naam)}`}
                      onClick={() => void ontkoppel.run({ afhankelijkheidId: rij.id }).catch(() => undefined)}
                    >
                      {t.losmaken}
                    </TextButton>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  )
}

const BREED = 230
const KADER = 190
const HOOG = 44
const RIJ = 58
const kort = (tekst: string) => (tekst.length > 27 ? `${tekst.slice(0, 26)}…` : tekst)

function Beeld({ rijen }: { rijen: readonly Rij[] }) {
  const t = useTeksten(afhankelijkheidTeksten)
  const knopen = new Map(rijen.flatMap(({ wie, op }) => [wie, op]).map((knoop) => [knoop.id, knoop]))
  const ids = [...knopen.keys()]
  const lagen = lagenVan(ids, rijen)
  const perLaag = Map.groupBy(ids, (id) => lagen.get(id)!)
  const plek = new Map(
    [...perLaag].flatMap(([laag, rij]) => rij.map((id, i) => [id, { x: laag * BREED + 2, y: i * RIJ + 2 }] as const)),
  )
  const breedte = perLaag.size * BREED
  const hoogte = Math.max(...[...perLaag.values()].map((rij) => rij.length)) * RIJ
  const zinnen = rijen.map((rij) => t.wachtOp(rij.wie.naam, rij.op.naam)).join(' ')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className="pg-web" tabIndex={0} aria-label={t.afhankelijkheden}>
      <svg width={breedte} height={hoogte} viewBox={`0 0 ${breedte} ${hoogte}`} role="img" aria-label={t.beeld(zinnen)}>
        <defs>
          <marker
            id="pg-pijl"
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="10"
            markerHeight="10"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className="pg-web__pijl" />
          </marker>
        </defs>
        {rijen.map((rij) => {
          const [van, naar] = [plek.get(rij.op.id)!, plek.get(rij.wie.id)!]
          const begin = { x: van.x + KADER, y: van.y + HOOG / 2 }
          const eind = { x: naar.x, y: naar.y + HOOG / 2 }
          const bocht = (eind.x - begin.x) / 2
          return (
            <path
              key={rij.id}
              className={`pg-web__lijn${rij.laat ? ' is-laat' : ''}`}
              markerEnd="url(#pg-pijl)"
              d={`M${begin.x} ${begin.y}C${begin.x + bocht} ${begin.y} ${eind.x - bocht} ${eind.y} ${eind.x - 1} ${eind.y}`}
            />
          )
        })}
        {[...knopen.values()].map(({ id, naam, soort }) => {
          const { x, y } = plek.get(id)!
          return (
            <g key={id}>
              <rect x={x} y={y} width={KADER} height={HOOG} rx="4" className="pg-web__kader" />
              <text x={x + 8} y={y + 18} className="pg-web__naam" lang="nl">
                {kort(naam)}
              </text>
              <text x={x + 8} y={y + 35} className="pg-web__soort">
                {t[soort]}
              </text>
            </g>
          )
        })}
      </svg>
    </section>
  )
}

export function Afhankelijkheidvorm({ opbouw, onDone }: { opbouw: WireOpbouw; onDone: () => void }) {
  const t = useTeksten(afhankelijkheidTeksten)
  const command = useCommand(koppelAfhankelijkheid)
  const lopend = (knopen: readonly { id: string; naam: string; geeindigdOp: string | null }[], soort: Schakelsoort) =>
    knopen
      .filter(({ geeindigdOp }) => geeindigdOp === null)
      .map(({ id, naam }) => ({ value: `${soort}/${id}`, label: `${naam} (${t[soort]})`, lang: 'nl' }))
  const opties = [
    ...lopend(opbouw.onderdelen, 'onderdeel'),
    ...lopend(opbouw.maatregelen, 'maatregel'),
    ...lopend(opbouw.projecten, 'project'),
  ]
  const deel = (waarde: unknown) => String(waarde).split('/') as [Schakelsoort, string]
  return (
    <CommandForm
      command={command}
      label={t.erbij}
      submitLabel={t.erbij}
      toInput={({ vanId, naarId, ...rest }) => {
        const [vanSoort, van] = deel(vanId)
        const [naarSoort, naar] = deel(naarId)
        return {
          programmaId: opbouw.programma.id,
          vanSoort,
          vanId: van,
          naarSoort,
          naarId: naar,
          ...(rest as { aard: Rij['aard']; uiterlijk?: string; toelichting: string }),
        }
      }}
      onDone={onDone}
    >
      <SelectField name="vanId" label={t.van} required options={opties} />
      <RadioField name="aard" label={t.aard} required options={AARDEN.map((value) => ({ value, label: t[value] }))} />
      <SelectField name="naarId" label={t.naar} required options={opties} />
      <DateField name="uiterlijk" label={t.uiterlijk} />
      <TextArea name="toelichting" label={t.toelichting} required rows={2} maxLength={500} />
    </CommandForm>
  )
}
