import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  type FormValues,
  GanttChart,
  type GanttPerson,
  Notice,
  Panel,
  RadioField,
  Stack,
  StatusBadge,
  type StatusKind,
  TextArea,
  useCommand,
  useDateFormat,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { type Datum, dagenTussen, plusDagen, plusMaanden } from '#values/datum.ts'
import { planOvergang, toonOvergangen, werkOvergangBij } from '../endpoints.ts'
import { PlandeelPagina } from './Plandeel.tsx'
import { verloopTeksten } from './tekstenVerloop.ts'
import { kleurVanWet, WetKenmerk } from './WetKenmerk.tsx'

type Overgangen = OutputOf<typeof toonOvergangen>
type Overgang = Overgangen['overgangen'][number]
type Punt = Overgang['punten'][number]

const KLEUR: Record<Punt['stand'], StatusKind> = { open: 'wacht', geregeld: 'goed', 'niet-nodig': 'afgerond' }

export function OvergangScreen() {
  const t = useTeksten(verloopTeksten)
  return (
    <PlandeelPagina endpoint={toonOvergangen} deel="achttien" titel={t.achttienVan} sub={t.achttienSub}>
      {(data, planId, mag) => <Pagina data={data} planId={planId} schrijven={mag.schrijven} />}
    </PlandeelPagina>
  )
}

function Pagina({ data, planId, schrijven }: { data: Overgangen; planId: string; schrijven: boolean }) {
  const t = useTeksten(verloopTeksten)
  const [punt, setPunt] = useState<Punt>()
  const [fout, setFout] = useState<unknown>()
  const { taal } = useTaal()
  const begin = useCommand(planOvergang)
  return (
    <>
      {fout ? <ErrorBox error={fout} /> : null}
      {data.overgangen.length + data.kandidaten.length === 0 ? (
        <EmptyState title={t.geenAchttien} why={t.geenAchttienWaarom} />
      ) : null}
      <Stack>
        {schrijven && data.kandidaten.length > 0 ? (
          <div className="sh-knoppen">
            {data.kandidaten.map((een) => (
              <Button
                key={een.kringlidId}
                appearance="primary"
                onClick={() => void begin.run({ planId, kringlidId: een.kringlidId }).catch(setFout)}
              >
                {t.beginAchttien(een.naam)}
              </Button>
            ))}
          </div>
        ) : null}
        {data.overgangen.map((een) => (
          <EenOvergang key={een.id} overgang={een} onPunt={schrijven ? setPunt : undefined} />
        ))}
      </Stack>
      <Dialog open={punt !== undefined} onClose={() => setPunt(undefined)} title={punt?.naam[taal] ?? ''}>
        {punt ? <StandDeed punt={punt} planId={planId} onDone={() => setPunt(undefined)} /> : null}
      </Dialog>
    </>
  )
}

function EenOvergang({ overgang, onPunt }: { overgang: Overgang; onPunt: ((punt: Punt) => void) | undefined }) {
  const t = useTeksten(verloopTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const vandaag = useVandaag()
  const { naam, gat, punten } = overgang
  const columns: Column<Punt>[] = [
    {
      key: 'wat',
      header: t.wat,
      rowHeader: true,
      sortValue: (een) => een.naam[taal],
      render: (een) => (
        <>
          {een.naam[taal]}
          {een.bron ? <small>{een.bron}</small> : null}
        </>
      ),
    },
    {
      key: 'soort',
      header: t.soort,
      sortValue: (een) => een.soort,
      render: (een) => (een.soort === 'eindigt' ? t.eindigt : t.moetStarten),
    },
    { key: 'wet', header: t.bron, headerHidden: true, csv: false, render: (een) => <WetKenmerk wet={een.wet} /> },
    {
      key: 'op',
      header: t.wanneer,
      sortValue: (een) => een.op,
      render: (een) => <DateText date={een.op} style="lijst" />,
    },
    {
      key: 'uiterlijk',
      header: t.uiterlijk,
      sortValue: (een) => een.uiterlijk,
      render: (een) => <DateText date={een.uiterlijk} style="lijst" />,
    },
    {
      key: 'stand',
      header: t.stand,
      sortValue: (een) => een.stand,
      render: (een) => (
        <>
          <StatusBadge plain kind={een.stand === 'open' && een.uiterlijk < vandaag ? 'te-laat' : KLEUR[een.stand]}>
            {t[een.stand]}
          </StatusBadge>
          {een.toelichting ? <small>{een.toelichting}</small> : null}
        </>
      ),
    },
    ...(onPunt
      ? [
          {
            key: 'deed',
            header: t.handelingen,
            headerHidden: true,
            csv: false as const,
            render: (een: Punt) => (
              <Button small appearance="subtle" aria-label={t.werkBijVan(een.naam[taal])} onClick={() => onPunt(een)}>
                {t.werkBij}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <>
      {gat ? (
        <Notice kind="let-op" title={t.gat(datum(gat.van), datum(gat.tot))}>
          {vandaag > overgang.uiterlijk
            ? t.uiterlijkVoorbij(datum(overgang.uiterlijk))
            : t.uiterlijkAanvragen(datum(overgang.uiterlijk))}
        </Notice>
      ) : null}
      <Panel bare title={t.wordtAchttien(naam, datum(overgang.achttienOp))}>
        <DataTable
          label={t.wordtAchttien(naam, datum(overgang.achttienOp))}
          columns={columns}
          rows={punten}
          rowKey={(een) => een.id}
        />
      </Panel>
      <Panel label={t.lijnVan(naam)}>
        <Lijn overgang={overgang} />
      </Panel>
    </>
  )
}

/** What runs until the birthday and what stands after it, on one line of time; what is not arranged is drawn as a gap. */
function Lijn({ overgang }: { overgang: Overgang }) {
  const t = useTeksten(verloopTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const vandaag = useVandaag()
  const { achttienOp, uiterlijk, punten, naam, geopendOp } = overgang
  const van = (geopendOp < uiterlijk ? geopendOp : plusMaanden(uiterlijk as Datum, -1)) as Datum
  const tot = plusMaanden(achttienOp as Datum, 4)
  const persons: GanttPerson[] = punten
    .filter((punt) => punt.stand !== 'niet-nodig')
    .map((punt) => ({
      id: punt.id,
      name: punt.soort === 'eindigt' ? t.eindigt : t.moetStarten,
      bars: [
        {
          id: punt.id,
          label: punt.naam[taal],
          colour: kleurVanWet(punt.wet),
          ...(punt.soort === 'eindigt'
            ? { from: van, to: punt.op as Datum }
            : punt.stand === 'open'
              ? { from: punt.op as Datum, to: plusDagen(tot, -1), gap: true }
              : { from: punt.op as Datum }),
        },
      ],
    }))
  return (
    <GanttChart
      title={t.lijnVan(naam)}
      description={`${t.wordtAchttien(naam, datum(achttienOp))} ${t.uiterlijkAanvragen(datum(uiterlijk))}`}
      from={van}
      to={tot}
      persons={persons}
      marks={[
        // Too near to today the two labels would lie on each other; the sentence above says it.
        { date: uiterlijk as Datum, label: Math.abs(dagenTussen(vandaag, uiterlijk as Datum)) < 30 ? '' : t.uiterlijk },
        { date: achttienOp as Datum, label: t.achttien },
      ]}
    />
  )
}

function StandDeed({ punt, planId, onDone }: { punt: Punt; planId: string; onDone: () => void }) {
  const t = useTeksten(verloopTeksten)
  const command = useCommand(werkOvergangBij)
  const toInput = (values: FormValues) => ({
    planId,
    puntId: punt.id,
    stand: values.stand as Punt['stand'],
    toelichting: (values.toelichting as string | undefined) ?? null,
  })
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ stand: punt.stand, toelichting: punt.toelichting ?? undefined }}
      submitLabel={t.werkBij}
      onDone={onDone}
    >
      <RadioField
        name="stand"
        label={t.stand}
        required
        options={(['open', 'geregeld', 'niet-nodig'] as const).map((een) => ({ value: een, label: t[een] }))}
      />
      <TextArea name="toelichting" label={t.standToelichting} help={t.standToelichtingHulp} rows={2} maxLength={1000} />
    </CommandForm>
  )
}
