import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  formatNumber,
  ImportForm,
  Link,
  Notice,
  PageHead,
  Panel,
  ProblemError,
  Stack,
  useCommand,
  useTeksten,
} from '#platform/ui/index.ts'
import { importeerProgramma, importeerReeks, importeerTransformatieplan } from '../endpoints.ts'
import { VOORBEELDPLAN, VOORBEELDPROGRAMMA, VOORBEELDREEKS } from '../rules/invoervoorbeeld.ts'
import { inleesTeksten } from './inleesTeksten.ts'

type Uitslag = OutputOf<typeof importeerProgramma>
type Planrij = Uitslag['plan'][number]

const FORMATEN = [
  { soort: 'investeringsprogramma', voorbeeld: VOORBEELDPROGRAMMA },
  { soort: 'voortgangsrapporten', voorbeeld: VOORBEELDREEKS },
  { soort: 'transformatieplan', voorbeeld: VOORBEELDPLAN },
] as const
type Formaat = (typeof FORMATEN)[number]

/** A paper of the municipality itself: tried first, taken in wholly or not at all. */
export function InlezenScreen() {
  const t = useTeksten(inleesTeksten)
  const leesIn = useLeesIn()
  const [klaar, setKlaar] = useState<Uitslag>()
  return (
    <>
      <PageHead title={t.kop} sub={t.sub} back={{ href: '/programma', label: t.programmas }} />
      <Stack>
        {klaar?.programmaId ? (
          <Notice kind="goed" live title={t.ingelezen}>
            <p>
              <Link href={`/programma/${klaar.programmaId}`}>{t.open}</Link>
            </p>
          </Notice>
        ) : null}
        <Panel title={t.bestand}>
          <ImportForm
            help={t.uitleg}
            accept=".json,application/json"
            columns={['formaat', 'formaatversie', 'bron', '…']}
            lists
            run={leesIn}
            summary={(uit) => <Plan rijen={uit.plan} />}
            onDone={setKlaar}
          />
        </Panel>
        <Formaten />
      </Stack>
    </>
  )
}

/** Its format says which paper a file is; one without goes where the investment programmes go. */
function useLeesIn(): (inhoud: string, proef: boolean) => Promise<Uitslag> {
  const t = useTeksten(inleesTeksten)
  const programma = useCommand(importeerProgramma)
  const reeks = useCommand(importeerReeks)
  const plan = useCommand(importeerTransformatieplan)
  return async (inhoud, proef) => {
    const stuk = { ...leesJson(inhoud, t.geenJson), proef }
    if (stuk.formaat === VOORBEELDREEKS.formaat)
      return (await reeks.run(stuk as unknown as InputOf<typeof importeerReeks>)).data
    if (stuk.formaat === VOORBEELDPLAN.formaat)
      return (await plan.run(stuk as unknown as InputOf<typeof importeerTransformatieplan>)).data
    return (await programma.run(stuk as unknown as InputOf<typeof importeerProgramma>)).data
  }
}

function leesJson(inhoud: string, geenJson: string): { formaat?: unknown } {
  try {
    const stuk: unknown = JSON.parse(inhoud)
    if (typeof stuk === 'object' && stuk !== null && !Array.isArray(stuk)) return stuk
  } catch {
    // Told below, in the words of this page.
  }
  throw new ProblemError(422, { title: geenJson })
}

function Plan({ rijen }: { rijen: readonly Planrij[] }) {
  const t = useTeksten(inleesTeksten)
  const columns: Column<Planrij>[] = [
    { key: 'wat', header: t.wat, rowHeader: true, render: ({ soort }) => t[soort] },
    { key: 'aantal', header: t.aantal, align: 'end', render: ({ aantal }) => formatNumber(aantal) },
  ]
  return <DataTable label={t.watKomt} columns={columns} rows={rijen} rowKey={({ soort }) => soort} dense />
}

function Formaten() {
  const t = useTeksten(inleesTeksten)
  const columns: Column<Formaat>[] = [
    { key: 'soort', header: t.soort, rowHeader: true, render: ({ soort }) => t[soort] },
    {
      key: 'formaat',
      header: t.formaat,
      labelOnPhone: true,
      render: ({ voorbeeld }) => <code>{voorbeeld.formaat}</code>,
    },
    {
      key: 'voorbeeld',
      header: t.voorbeeld,
      render: ({ soort, voorbeeld }) => (
        <Link
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(voorbeeld, null, 2))}`}
          download={`${soort}-voorbeeld.json`}
        >
          {t.haalOp(t[soort])}
        </Link>
      ),
    },
  ]
  return (
    <Panel title={t.formaten}>
      <p>{t.formatenUitleg}</p>
      <DataTable label={t.formaten} columns={columns} rows={FORMATEN} rowKey={({ soort }) => soort} dense />
    </Panel>
  )
}
