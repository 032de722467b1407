import { useParams } from '@tanstack/react-router'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  ButtonLink,
  type ColourKey,
  type Column,
  CommandForm,
  DataTable,
  EmptyState,
  ErrorBox,
  formatMoney,
  formatNumber,
  LineChart,
  LoadingLines,
  Money,
  NumberField,
  PageHead,
  Panel,
  SelectField,
  Stack,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { legMetingVast, toonBusinesscase, type WireScenario } from '../endpoints.ts'
import { businesscaseTeksten } from './businesscaseTeksten.ts'
import { Tornado } from './Tornado.tsx'

type Zaak = OutputOf<typeof toonBusinesscase>

const geld = (centen: number) => formatMoney(centen, 'vol', 'nooit')
const procent = (honderdsten: number) => `${formatNumber(honderdsten / 100, honderdsten % 100 === 0 ? 0 : 2)} %`
const KLEUREN: readonly ColourKey[] = ['reeks-1', 'reeks-3', 'reeks-4', 'reeks-5']

export function BusinesscaseScreen() {
  const { maatregelId } = useParams({ strict: false }) as { maatregelId: string }
  const t = useTeksten(businesscaseTeksten)
  const { data, error } = useEndpoint(toonBusinesscase, { maatregelId })
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const [leidend] = data.scenarios
  const acties = data.magSchrijven ? (
    <ButtonLink href={`/businesscases/${maatregelId}/rekenen`}>{t.rekenen}</ButtonLink>
  ) : null
  const back = { href: '/businesscases', label: t.terug }
  if (!leidend) {
    return (
      <>
        <PageHead title={data.maatregel} sub={data.programma} back={back} actions={acties} />
        <EmptyState title={t.geen} />
      </>
    )
  }
  const { terugverdiend } = leidend.uitkomst
  return (
    <>
      <PageHead
        title={t.zaakKop(data.maatregel, terugverdiend.midden)}
        sub={t.zaakUitleg(terugverdiend.laag, terugverdiend.hoog)}
        back={back}
        actions={acties}
      />
      <Stack>
        <Panel>
          <Lijn scenarios={data.scenarios} />
        </Panel>
        <Panel>
          <Tornado uitkomst={leidend.uitkomst} />
        </Panel>
        <Scenarios scenarios={data.scenarios} />
        <Kasstroom scenario={leidend} />
        <Dragers scenario={leidend} />
        <Aannames scenario={leidend} />
        <Metingen zaak={data} leidend={leidend} />
      </Stack>
    </>
  )
}

/** What each scenario expects, and over it what really happened. */
function Lijn({ scenarios }: Pick<Zaak, 'scenarios'>) {
  const t = useTeksten(businesscaseTeksten)
  const leidend = scenarios[0]!
  const jaren = [...new Set(scenarios.flatMap(({ uitkomst }) => uitkomst.jaren.map(({ jaar }) => jaar)))].toSorted()
  const cel = ({ uitkomst }: WireScenario, jaar: number) => uitkomst.jaren.find((j) => j.jaar === jaar)?.cumulatief
  const werkelijk = jaren.map((jaar) => leidend.werkelijk.find((j) => j.jaar === jaar)?.cumulatief ?? null)
  return (
    <LineChart
      title={t.lijnKop}
      level={2}
      sub={t.lijnSub}
      description={t.lijnUitleg}
      method={t.methode(procent(leidend.inhoud.discontovoet))}
      x={jaren.map(String)}
      xLabel={t.jaar}
      phoneFrom={0}
      format={(centen) => formatNumber(centen / 100_000, 0)}
      series={[
        ...scenarios.map((scenario, i) => ({
          key: scenario.scenario,
          label: scenario.scenario,
          colour: KLEUREN[i % KLEUREN.length]!,
          measured: jaren.map(() => null),
          expected: jaren.map((jaar) => cel(scenario, jaar)?.midden ?? null),
        })),
        ...(leidend.werkelijk.length > 0
          ? [{ key: 'werkelijk', label: t.werkelijk, colour: 'reeks-2' as const, measured: werkelijk }]
          : []),
      ]}
      bands={[
        {
          label: t.bandbreedte,
          low: jaren.map((jaar) => cel(leidend, jaar)?.laag ?? null),
          high: jaren.map((jaar) => cel(leidend, jaar)?.hoog ?? null),
        },
      ]}
    />
  )
}

function Scenarios({ scenarios }: Pick<Zaak, 'scenarios'>) {
  const t = useTeksten(businesscaseTeksten)
  const columns: Column<WireScenario>[] = [
    {
      key: 'scenario',
      header: t.scenario,
      rowHeader: true,
      render: (s) => (
        <>
          {s.scenario}
          <small>{t.versie(s.versie, s.door)}</small>
        </>
      ),
    },
    {
      key: 'contant',
      header: t.contant,
      align: 'end',
      render: (s) => <Money cents={s.uitkomst.contant.midden} centen="nooit" />,
    },
    {
      key: 'spreiding',
      header: t.bandbreedte,
      align: 'end',
      render: ({ uitkomst: { contant } }) => t.spreiding(geld(contant.laag), geld(contant.hoog)),
    },
    { key: 'terug', header: t.terugverdiend, render: (s) => t.terugIn(s.uitkomst.terugverdiend.midden) },
  ]
  return (
    <Panel bare title={t.scenarios}>
      <DataTable
        label={t.scenarios}
        columns={columns}
        rows={scenarios}
        rowKey={(s) => s.scenario}
        csvName="scenarios"
      />
    </Panel>
  )
}

function Kasstroom({ scenario }: { scenario: WireScenario }) {
  const t = useTeksten(businesscaseTeksten)
  type Jaar = WireScenario['uitkomst']['jaren'][number]
  const columns: Column<Jaar>[] = [
    { key: 'jaar', header: t.jaar, rowHeader: true, render: (j) => String(j.jaar) },
    { key: 'kosten', header: t.kosten, align: 'end', render: (j) => <Money cents={j.kosten.midden} centen="nooit" /> },
    { key: 'baten', header: t.baten, align: 'end', render: (j) => <Money cents={j.baten.midden} centen="nooit" /> },
    {
      key: 'saldo',
      header: t.saldo,
      align: 'end',
      render: (j) => <Money cents={j.baten.midden - j.kosten.midden} centen="nooit" />,
    },
  ]
  return (
    <Panel bare title={`${t.kasstroom}: ${scenario.scenario}`}>
      <DataTable
        label={t.kasstroom}
        columns={columns}
        rows={scenario.uitkomst.jaren}
        rowKey={(j) => String(j.jaar)}
        csvName="kasstroom"
      />
    </Panel>
  )
}

function Dragers({ scenario }: { scenario: WireScenario }) {
  const t = useTeksten(businesscaseTeksten)
  type Drager = WireScenario['uitkomst']['dragers'][number]
  const columns: Column<Drager>[] = [
    { key: 'drager', header: t.drager, rowHeader: true, render: (d) => d.drager },
    { key: 'kosten', header: t.kosten, align: 'end', render: (d) => <Money cents={d.kosten} centen="nooit" /> },
    { key: 'baten', header: t.baten, align: 'end', render: (d) => <Money cents={d.baten} centen="nooit" /> },
    { key: 'saldo', header: t.saldo, align: 'end', render: (d) => <Money cents={d.saldo} centen="nooit" /> },
  ]
  return (
    <Panel bare title={t.dragers}>
      <DataTable
        label={t.dragers}
        columns={columns}
        rows={scenario.uitkomst.dragers}
        rowKey={(d) => d.drager}
        csvName="dragers"
      />
    </Panel>
  )
}

type Aanname = { naam: string; soort: string; som: string; herkomst: string | null; onderbouwing: string }

function Aannames({ scenario: { inhoud } }: { scenario: WireScenario }) {
  const t = useTeksten(businesscaseTeksten)
  const rijen: Aanname[] = [
    ...inhoud.kosten.map((k) => ({
      naam: k.naam,
      soort: t[k.soort],
      som: t.perJaar(geld(k.bedrag.midden), k.vanJaar, k.totJaar),
      herkomst: null,
      onderbouwing: k.onderbouwing,
    })),
    ...inhoud.baten.map((b) => ({
      naam: b.naam,
      soort: t[b.soort],
      som: t.substitutie(
        formatNumber(b.aantal.midden, 0),
        procent(b.aandeel.midden),
        geld(b.prijs.midden),
        geld(b.vervangend),
      ),
      herkomst:
        b.prijsbron.soort === 'feiten'
          ? t.uitBoekingen(formatNumber(b.prijsbron.clientmaanden, 0), b.prijsbron.wet, b.prijsbron.categorie)
          : t.prijsAangenomen,
      onderbouwing: b.onderbouwing,
    })),
  ]
  const columns: Column<Aanname>[] = [
    { key: 'naam', header: t.post, rowHeader: true, render: (r) => r.naam },
    { key: 'soort', header: t.soort, render: (r) => r.soort },
    {
      key: 'som',
      header: t.som,
      render: (r) => (
        <>
          {r.som}
          {r.herkomst ? <small>{r.herkomst}</small> : null}
        </>
      ),
    },
    { key: 'onderbouwing', header: t.onderbouwing, render: (r) => r.onderbouwing },
  ]
  return (
    <Panel bare title={t.aannames}>
      <DataTable label={t.aannames} columns={columns} rows={rijen} rowKey={(r) => r.naam} csvName="aannames" />
    </Panel>
  )
}

function Metingen({ zaak, leidend }: { zaak: Zaak; leidend: WireScenario }) {
  const t = useTeksten(businesscaseTeksten)
  const command = useCommand(legMetingVast)
  const jaar = Number(useVandaag().slice(0, 4))
  return (
    <Panel title={t.metingen}>
      <ul className="pg-lijst">
        {leidend.werkelijk.map((w) => (
          <li key={w.jaar}>
            {w.jaar}: {t.kosten.toLowerCase()} <Money cents={w.kosten} centen="nooit" />, {t.baten.toLowerCase()}{' '}
            <Money cents={w.baten} centen="nooit" />
          </li>
        ))}
        {zaak.metingen.map((m) => (
          <li key={`${m.jaar} ${m.post} ${m.waarde}`}>
            {m.jaar}, {m.post}: {m.soort === 'kosten' ? geld(m.waarde) : formatNumber(m.waarde, 0)}{' '}
            <small className="sh-bij">
              {m.bron}, {m.door}
            </small>
          </li>
        ))}
      </ul>
      {zaak.magSchrijven && leidend.inhoud.baten.length > 0 ? (
        <CommandForm
          key={zaak.metingen.length}
          label={t.legVast}
          command={command}
          twoColumns
          fixed={{ maatregelId: zaak.maatregelId, soort: 'baten' }}
          initial={{ jaar, post: leidend.inhoud.baten[0]!.naam }}
          submitLabel={t.legVast}
        >
          <NumberField year name="jaar" label={t.jaar} required={t.nodig} />
          <SelectField
            name="post"
            label={t.post}
            required={t.nodig}
            options={leidend.inhoud.baten.map(({ naam }) => ({ value: naam, label: naam }))}
          />
          <NumberField name="waarde" label={t.waardeBaten} required={t.nodig} />
          <TextField name="bron" label={t.herkomst} required={t.nodig} maxLength={300} />
        </CommandForm>
      ) : null}
    </Panel>
  )
}
