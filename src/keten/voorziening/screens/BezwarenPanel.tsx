import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  type FormValues,
  Link,
  Notice,
  Panel,
  StatusBadge,
  TextArea,
  useCommand,
  useDateFormat,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { legBezwaarVast, type toonBesluiten } from '../endpoints.ts'
import { bezwaarTeksten } from './bezwaarTeksten.ts'

type Pagina = OutputOf<typeof toonBesluiten>
type Bezwaar = Pagina['bezwaren'][number]

/** Who objected to what, by when it must be decided, and how it ended; each opens. */
export function BezwarenPanel({ pagina }: { pagina: Pagina }) {
  const t = useTeksten(bezwaarTeksten)
  const nummer = (een: Bezwaar) => pagina.besluiten.find(({ id }) => id === een.besluitId)?.beschikkingnummer ?? 0
  const columns = useKolommen(nummer)
  if (pagina.bezwaren.length === 0) return null
  return (
    <Panel bare title={t.bezwaren}>
      <DataTable
        label={t.bezwaren}
        columns={columns}
        rows={pagina.bezwaren}
        rowKey={(een) => een.id}
        empty={<EmptyState title={t.geen} />}
      />
    </Panel>
  )
}

function useKolommen(nummer: (een: Bezwaar) => number): Column<Bezwaar>[] {
  const t = useTeksten(bezwaarTeksten)
  const datum = useDateFormat()
  return [
    {
      key: 'tegen',
      header: t.bezwaar,
      rowHeader: true,
      sortValue: nummer,
      render: (een) => <Link href={`/bezwaren/${een.id}`}>{t.tegen(nummer(een))}</Link>,
    },
    {
      key: 'ontvangen',
      header: t.ontvangenOp,
      sortValue: (een) => een.ontvangenOp,
      render: (een) => (
        <>
          {datum(een.ontvangenOp, 'kort')}
          <small>
            {een.termijnTot === null
              ? t.nietBegonnen
              : een.teLaat
                ? t[een.verschoonbaar ? 'verschoonbaar' : 'teLaat']
                : t.opTijd}
          </small>
        </>
      ),
    },
    {
      key: 'termijn',
      header: t.termijn,
      sortValue: (een) => een.uiterlijk ?? '',
      render: (een) => (
        <>
          {een.uiterlijk ? datum(een.uiterlijk, 'kort') : '–'}
          {een.verdaagdOp ? <small>{t.verdaagd(datum(een.verdaagdOp, 'kort'))}</small> : null}
        </>
      ),
    },
    {
      key: 'stand',
      header: t.stand,
      sortValue: (een) => een.uitkomst ?? '',
      render: (een) => <BezwaarStand bezwaar={een} />,
    },
  ]
}

export function BezwaarStand({ bezwaar: { uitkomst, uiterlijk } }: { bezwaar: Bezwaar }) {
  const t = useTeksten(bezwaarTeksten)
  const vandaag = useVandaag()
  if (uitkomst)
    return (
      <StatusBadge plain kind="afgerond">
        {t[uitkomst]}
      </StatusBadge>
    )
  return uiterlijk && uiterlijk < vandaag ? (
    <StatusBadge plain kind="te-laat">
      {t.beslissenTeLaat}
    </StatusBadge>
  ) : (
    <StatusBadge plain kind="loopt">
      {t.loopt}
    </StatusBadge>
  )
}

export function LegBezwaarVast({ besluit, onSluit }: { besluit: Pagina['besluiten'][number]; onSluit: () => void }) {
  const t = useTeksten(bezwaarTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  const command = useCommand(legBezwaarVast)
  const [klaar, setKlaar] = useState<OutputOf<typeof legBezwaarVast>>()
  return (
    <Dialog open onClose={onSluit} title={t.legVastTegen(besluit.beschikkingnummer)}>
      {klaar ? (
        <Notice kind={klaar.teLaat ? 'let-op' : 'goed'} title={t.vastgelegd(datum(klaar.uiterlijk, 'lang'))} live>
          <p>{klaar.behandelaar ? t.behandelaarIs(klaar.behandelaar) : t.nogNiemand}</p>
          {klaar.teLaat ? <p>{t.vastgelegdTeLaat}</p> : null}
        </Notice>
      ) : (
        <CommandForm
          command={command}
          initial={{ ontvangenOp: vandaag }}
          toInput={(values: FormValues) => ({
            besluitId: besluit.id,
            ontvangenOp: values.ontvangenOp as Datum,
            gronden: String(values.gronden ?? ''),
            ...(values.bekendgemaaktOp ? { bekendgemaaktOp: values.bekendgemaaktOp as Datum } : {}),
            ...(values.verschoonbaarReden ? { verschoonbaarReden: String(values.verschoonbaarReden) } : {}),
          })}
          submitLabel={t.legVast}
          onDone={setKlaar}
        >
          <DateField name="ontvangenOp" label={t.ontvangenOp} required />
          <TextArea name="gronden" label={t.gronden} help={t.grondenHulp} maxLength={20_000} />
          <DateField name="bekendgemaaktOp" label={t.bekendgemaaktOp} help={t.bekendgemaaktHulp} />
          <TextArea
            name="verschoonbaarReden"
            label={t.verschoonbaarReden}
            help={t.verschoonbaarHulp}
            maxLength={2000}
          />
        </CommandForm>
      )}
    </Dialog>
  )
}
