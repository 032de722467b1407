import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  Columns,
  CommandForm,
  DataTable,
  DateField,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorBox,
  formatMoney,
  LoadingLines,
  Money,
  MoneyField,
  PageHead,
  Panel,
  StatusBadge,
  TextArea,
  Timeline,
  type TimelineItem,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import type { Datum } from '#values/datum.ts'
import { formatPeriode } from '#values/periode.ts'
import { betaalVoorschot, stelSubsidieVast, toonSubsidie, verantwoordSubsidie, vorderTerug } from '../endpoints.ts'
import { DeelnameTabel } from './DeelnameTabel.tsx'
import { STAND } from './SubsidiesScreen.tsx'
import { subsidieTeksten } from './teksten.ts'

type Pagina = OutputOf<typeof toonSubsidie>
type Subsidie = Pagina['subsidie']
type Daad = 'betaal' | 'verantwoord' | 'stelVast' | 'vorderTerug'

/** One grant from request to settlement: the money, and what was done with it. */
export function SubsidieScreen() {
  const t = useTeksten(subsidieTeksten)
  const { taal } = useTaal()
  const { subsidieId } = useParams({ strict: false }) as { subsidieId: string }
  const ik = useEndpoint(wieBenIk, {}).data
  const { data, error } = useEndpoint(toonSubsidie, { subsidieId })
  const [daad, setDaad] = useState<Daad>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const { subsidie, regeling } = data
  const beheert = ik?.powers.includes('contract:beheren') ?? false
  const sluit = () => setDaad(undefined)
  return (
    <>
      <PageHead
        title={t.titelEen(
          subsidie.organisatie,
          formatMoney(subsidie.vastgesteld ?? subsidie.verleend ?? subsidie.gevraagd),
        )}
        sub={`${regeling.opgave} · ${formatPeriode(regeling.tijdvak as { begin: Datum }, { stijl: 'kort', taal })}`}
        back={{ href: '/subsidies', label: t.deSubsidies }}
        actions={beheert ? <Daden subsidie={subsidie} kies={setDaad} /> : undefined}
      />
      <Columns
        side={
          <Panel title={t.verloop}>
            <Verloop subsidie={subsidie} />
          </Panel>
        }
      >
        <Panel label={t.impactafspraak}>
          <StatusBadge kind={STAND[subsidie.stand]}>{t[subsidie.stand]}</StatusBadge>
          <DefinitionList
            items={[
              { term: t.impactafspraak, value: subsidie.impactafspraak },
              { term: t.voorAanbod, value: data.aanbod.map((een) => een.naam).join(', ') },
              { term: t.rechtsgrond, value: regeling.rechtsgrond },
              ...(subsidie.verantwoording ? [{ term: t.verantwoording, value: subsidie.verantwoording }] : []),
              ...(subsidie.teVeel > 0 ? [{ term: t.teVeel, value: <Money cents={subsidie.teVeel} /> }] : []),
            ]}
          />
        </Panel>
        <Panel bare title={t.geld}>
          <Geldtabel rijen={data.geld} />
        </Panel>
        <Panel bare title={t.deelname} sub={t.deelnameSub}>
          <DeelnameTabel rijen={data.deelname} aanbod={data.aanbod} />
        </Panel>
      </Columns>
      <Dialog open={daad !== undefined} onClose={sluit} title={daad ? t[daad] : ''}>
        {daad === 'betaal' ? <Betaal subsidie={subsidie} klaar={sluit} /> : null}
        {daad === 'verantwoord' ? <Verantwoord subsidieId={subsidie.id} klaar={sluit} /> : null}
        {daad === 'stelVast' ? <StelVast subsidie={subsidie} klaar={sluit} /> : null}
        {daad === 'vorderTerug' ? <VorderTerug subsidie={subsidie} klaar={sluit} /> : null}
      </Dialog>
    </>
  )
}

/** Only what this grant still asks for; the rule itself stays with the deed. */
function Daden({ subsidie, kies }: { subsidie: Subsidie; kies: (daad: Daad) => void }) {
  const t = useTeksten(subsidieTeksten)
  const daden: [Daad, boolean][] = [
    ['betaal', subsidie.betaald - subsidie.teruggevorderd < (subsidie.vastgesteld ?? subsidie.verleend ?? 0)],
    ['verantwoord', subsidie.verleendOp !== null && subsidie.vastgesteldOp === null],
    ['stelVast', subsidie.verleendOp !== null && subsidie.vastgesteldOp === null],
    ['vorderTerug', subsidie.teVeel > 0],
  ]
  return (
    <>
      {daden.map(([daad, kan]) =>
        kan ? (
          <Button key={daad} onClick={() => kies(daad)}>
            {t[daad]}
          </Button>
        ) : null,
      )}
    </>
  )
}

function Verloop({ subsidie }: { subsidie: Subsidie }) {
  const t = useTeksten(subsidieTeksten)
  const datum = useDateFormat()
  const stap = (title: string, op: string | null, bedrag: number | null): TimelineItem => ({
    id: title,
    title: [title, bedrag === null ? undefined : formatMoney(bedrag)].filter(Boolean).join(', '),
    state: op === null ? 'straks' : 'geweest',
    when: op === null ? t.nogNiet : datum(op as Datum),
  })
  return (
    <Timeline
      label={t.verloop}
      items={[
        stap(t.aangevraagd, subsidie.aangevraagdOp, subsidie.gevraagd),
        stap(t.verleend, subsidie.verleendOp, subsidie.verleend),
        stap(t.verantwoord, subsidie.verantwoordOp, null),
        stap(t.vastgesteld, subsidie.vastgesteldOp, subsidie.vastgesteld),
      ]}
    />
  )
}

function Geldtabel({ rijen }: { rijen: Pagina['geld'] }) {
  const t = useTeksten(subsidieTeksten)
  const datum = useDateFormat()
  const columns: Column<Pagina['geld'][number]>[] = [
    {
      key: 'datum',
      header: t.datum,
      render: (rij) => datum(rij.datum as Datum, 'kort'),
      sortValue: (rij) => rij.datum,
      rowHeader: true,
    },
    { key: 'soort', header: t.soort, render: (rij) => t[rij.soort], sortValue: (rij) => rij.soort },
    {
      key: 'bedrag',
      header: t.bedrag,
      render: (rij) => <Money cents={rij.bedrag} />,
      sortValue: (rij) => rij.bedrag,
      align: 'end',
    },
  ]
  return (
    <DataTable
      label={t.geld}
      columns={columns}
      rows={rijen}
      rowKey={(rij) => rij.id}
      empty={<EmptyState title={t.nogNietsBetaald} />}
    />
  )
}

type Deel = { subsidie: Subsidie; klaar: () => void }

function Betaal({ subsidie, klaar }: Deel) {
  const t = useTeksten(subsidieTeksten)
  const command = useCommand(betaalVoorschot)
  return (
    <CommandForm command={command} fixed={{ subsidieId: subsidie.id }} submitLabel={t.betaal} onDone={klaar}>
      <MoneyField name="bedrag" label={t.bedrag} required />
    </CommandForm>
  )
}

export function Verantwoord({ subsidieId, klaar }: { subsidieId: string; klaar: () => void }) {
  const t = useTeksten(subsidieTeksten)
  const vandaag = useVandaag()
  const command = useCommand(verantwoordSubsidie)
  return (
    <CommandForm
      command={command}
      fixed={{ subsidieId }}
      initial={{ op: vandaag }}
      submitLabel={t.verantwoord}
      onDone={klaar}
    >
      <DateField name="op" label={t.ontvangenOp} required />
      <TextArea name="verantwoording" label={t.watGedaan} help={t.watGedaanHulp} required rows={5} maxLength={4000} />
    </CommandForm>
  )
}

function StelVast({ subsidie, klaar }: Deel) {
  const t = useTeksten(subsidieTeksten)
  const command = useCommand(stelSubsidieVast)
  return (
    <CommandForm
      command={command}
      fixed={{ subsidieId: subsidie.id }}
      initial={{ bedrag: subsidie.verleend ?? undefined }}
      submitLabel={t.stelVast}
      onDone={klaar}
    >
      <MoneyField name="bedrag" label={t.vastTeStellen} help={t.vastTeStellenHulp} required />
    </CommandForm>
  )
}

function VorderTerug({ subsidie, klaar }: Deel) {
  const t = useTeksten(subsidieTeksten)
  const command = useCommand(vorderTerug)
  return (
    <CommandForm
      command={command}
      fixed={{ subsidieId: subsidie.id }}
      initial={{ bedrag: subsidie.teVeel }}
      submitLabel={t.vorderTerug}
      onDone={klaar}
    >
      <MoneyField name="bedrag" label={t.bedrag} required />
      <TextArea name="reden" label={t.reden} required rows={2} maxLength={400} />
    </CommandForm>
  )
}
