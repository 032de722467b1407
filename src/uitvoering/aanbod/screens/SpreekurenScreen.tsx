import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  ErrorBox,
  Icon,
  LoadingLines,
  PageHead,
  Panel,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonGebieden, wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { bevat, type Periode } from '#values/periode.ts'
import { stopSpreekuur, toonSpreekuren } from '../endpoints.ts'
import { DISCIPLINE_NAMEN, PLEKSOORT_NAMEN } from '../rules/spreekuur.ts'
import { Bemens, Planform, type Rij, useDagen } from './SpreekuurForms.tsx'
import './aanbod.css'
import { spreekuurTeksten } from './teksten.ts'

type Antwoord = OutputOf<typeof toonSpreekuren>
type Open = { wat: 'plan' } | { wat: 'bemens' | 'stop'; rij: Rij }

/** R18, R19: the week at a glance, and behind it who sits where. */
export function SpreekurenScreen() {
  const t = useTeksten(spreekuurTeksten)
  const vandaag = useVandaag()
  const datum = useDateFormat()
  const [op, setOp] = useState<Datum>(vandaag)
  const ik = useEndpoint(wieBenIk, {}).data
  const { data, error } = useEndpoint(toonSpreekuren, { op }, { keepPrevious: true })
  const [open, setOpen] = useState<Open>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const plant = ik?.powers.includes('spreekuur:plannen') ?? false
  const sluit = () => setOpen(undefined)
  const opDag = data.week.flatMap(({ dag, ids }) => ids.map((id) => ({ dag: dag as Datum, id })))
  const onbemand = opDag.filter(
    ({ dag, id }) => wieZit(data.spreekuren.find((een) => een.id === id)!, dag).length === 0,
  )
  return (
    <>
      <PageHead
        title={t.titel(opDag.length, onbemand.length)}
        sub={t.sub}
        actions={
          plant ? (
            <Button appearance="primary" icon="plus" onClick={() => setOpen({ wat: 'plan' })}>
              {t.plan}
            </Button>
          ) : undefined
        }
      />
      <Panel
        title={t.week(datum(data.week[0]!.dag as Datum))}
        actions={
          <>
            <Button small onClick={() => setOp(plusDagen(op, -7))}>
              {t.vorige}
            </Button>
            {op === vandaag ? null : (
              <Button small appearance="subtle" onClick={() => setOp(vandaag)}>
                {t.dezeWeek}
              </Button>
            )}
            <Button small onClick={() => setOp(plusDagen(op, 7))}>
              {t.volgende}
            </Button>
          </>
        }
      >
        <Week {...data} />
      </Panel>
      <Panel bare title={t.lijst}>
        <Lijst rijen={data.spreekuren} vandaag={vandaag} doe={plant ? setOpen : undefined} />
      </Panel>
      <Dialog open={open?.wat === 'plan'} onClose={sluit} title={t.plan} wide>
        <Planform klaar={sluit} />
      </Dialog>
      <Dialog
        open={open?.wat === 'bemens'}
        onClose={sluit}
        title={open?.wat === 'bemens' ? `${t.bemens}: ${open.rij.plek}` : t.bemens}
      >
        {open?.wat === 'bemens' ? <Bemens rij={open.rij} vandaag={vandaag} klaar={sluit} /> : null}
      </Dialog>
      <Dialog
        open={open?.wat === 'stop'}
        onClose={sluit}
        title={open?.wat === 'stop' ? `${t.stop}: ${open.rij.plek}` : t.stop}
      >
        {open?.wat === 'stop' ? <Stop rij={open.rij} klaar={sluit} /> : null}
      </Dialog>
    </>
  )
}

const wieZit = (rij: Rij, dag: Datum) => rij.bezetting.filter((een) => bevat(een.periode as Periode, dag))

/** Working days always; Saturday and Sunday only when something happens. */
function Week({ week, spreekuren }: Antwoord) {
  const t = useTeksten(spreekuurTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  return (
    <ol className="ab-week">
      {week
        .filter(({ ids }, index) => index < 5 || ids.length > 0)
        .map(({ dag, feestdag, ids }) => (
          <li key={dag}>
            <h3 className="utrecht-heading-3">{datum(dag as Datum, 'lijst')}</h3>
            {feestdag ? <p className="sh-zacht">{feestdag}</p> : null}
            {ids.length === 0 && !feestdag ? <p className="sh-zacht">{t.geenOpDag}</p> : null}
            <ul>
              {ids.map((id) => {
                const rij = spreekuren.find((een) => een.id === id)!
                const wie = wieZit(rij, dag as Datum)
                return (
                  <li key={id} className="ab-uur">
                    <b>
                      {rij.van} – {rij.tot}
                    </b>
                    <span>{rij.plek}</span>
                    <small>{rij.disciplines.map((een) => DISCIPLINE_NAMEN[een][taal]).join(', ')}</small>
                    {wie.length === 0 ? (
                      <small className="ab-leeg">{t.niemand}</small>
                    ) : (
                      <small className="ab-wie">
                        <Icon name="mensen" /> {wie.map((een) => een.naam).join(', ')}
                      </small>
                    )}
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
    </ol>
  )
}

function Lijst({ rijen, vandaag, doe }: { rijen: Rij[]; vandaag: Datum; doe?: (open: Open) => void }) {
  const t = useTeksten(spreekuurTeksten)
  const { taal } = useTaal()
  const dagen = useDagen()
  const wijken = useEndpoint(toonGebieden, {}).data ?? []
  const wijk = (code: string) => wijken.find((een) => een.code === code)?.naam ?? code
  const onderwerpen = (rij: Rij) => rij.disciplines.map((een) => DISCIPLINE_NAMEN[een][taal]).join(', ')
  const wie = (rij: Rij) => wieZit(rij, vandaag).map((een) => `${een.naam} (${DISCIPLINE_NAMEN[een.discipline][taal]})`)
  const columns: Column<Rij>[] = [
    { key: 'plek', header: t.plek, render: (rij) => rij.plek, sortValue: (rij) => rij.plek, rowHeader: true },
    {
      key: 'soort',
      header: t.soort,
      render: (rij) => PLEKSOORT_NAMEN[rij.soort][taal],
      sortValue: (rij) => PLEKSOORT_NAMEN[rij.soort][taal],
    },
    { key: 'wijk', header: t.wijk, render: (rij) => wijk(rij.gebied), sortValue: (rij) => wijk(rij.gebied) },
    {
      key: 'dag',
      header: t.dag,
      render: (rij) => `${dagen[rij.weekdag - 1]!.label} ${rij.van} – ${rij.tot}, ${t[rij.ritme]}`,
      sortValue: (rij) => rij.weekdag,
    },
    { key: 'onderwerpen', header: t.onderwerpen, render: onderwerpen, sortValue: onderwerpen },
    {
      key: 'wie',
      header: t.wie,
      render: (rij) => wie(rij).join(', ') || t.niemand,
      sortValue: (rij) => wie(rij).join(),
    },
    ...(doe
      ? [
          {
            key: 'doen',
            header: t.doen,
            headerHidden: true,
            width: '18rem',
            csv: false as const,
            render: (rij: Rij) => (
              <span className="sh-knoppen">
                <Button
                  small
                  appearance="subtle"
                  aria-label={`${t.bemens}: ${rij.plek}`}
                  onClick={() => doe({ wat: 'bemens', rij })}
                >
                  {t.bemens}
                </Button>
                <Button
                  small
                  appearance="subtle"
                  aria-label={`${t.stop}: ${rij.plek}`}
                  onClick={() => doe({ wat: 'stop', rij })}
                >
                  {t.stop}
                </Button>
              </span>
            ),
          },
        ]
      : []),
  ]
  return (
    <DataTable
      label={t.lijst}
      columns={columns}
      rows={rijen}
      rowKey={(rij) => rij.id}
      csvName="spreekuren"
      empty={<EmptyState title={t.geen} why={t.geenWaarom} />}
    />
  )
}

function Stop({ rij, klaar }: { rij: Rij; klaar: () => void }) {
  const t = useTeksten(spreekuurTeksten)
  const command = useCommand(stopSpreekuur)
  return (
    <CommandForm command={command} fixed={{ spreekuurId: rij.id }} submitLabel={t.stop} onDone={klaar}>
      <DateField name="eind" label={t.laatsteDag} required />
    </CommandForm>
  )
}
