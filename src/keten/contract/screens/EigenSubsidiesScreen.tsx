import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CommandForm,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorBox,
  LoadingLines,
  Money,
  Notice,
  NumberField,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonGebieden } from '#uitvoering/inrichting/endpoints.ts'
import { type Datum, eersteVanMaand, plusMaanden } from '#values/datum.ts'
import { formatPeriode } from '#values/periode.ts'
import { geefDeelnameOp, toonEigenSubsidies } from '../endpoints.ts'
import { DeelnameTabel } from './DeelnameTabel.tsx'
import { Verantwoord } from './SubsidieScreen.tsx'
import { STAND } from './SubsidiesScreen.tsx'
import { subsidieTeksten } from './teksten.ts'

type Subsidie = OutputOf<typeof toonEigenSubsidies>[number]

/** What an organisation received, and where it counts who came (D9). */
export function EigenSubsidiesScreen() {
  const t = useTeksten(subsidieTeksten)
  const { data, error } = useEndpoint(toonEigenSubsidies, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead title={t.titelEigen(data.length)} sub={t.subEigen} />
      {data.length === 0 ? <EmptyState title={t.geenEigen} why={t.geenEigenWaarom} /> : null}
      {data.map((subsidie) => (
        <Eigen key={subsidie.id} subsidie={subsidie} />
      ))}
    </>
  )
}

function Eigen({ subsidie }: { subsidie: Subsidie }) {
  const t = useTeksten(subsidieTeksten)
  const { taal } = useTaal()
  const [open, setOpen] = useState<'deelname' | 'verantwoord'>()
  const [gedaan, setGedaan] = useState(false)
  const sluit = () => setOpen(undefined)
  return (
    <Panel
      title={subsidie.opgave}
      sub={formatPeriode(subsidie.tijdvak as { begin: Datum }, { stijl: 'kort', taal })}
      actions={
        subsidie.vastgesteldOp === null ? (
          <>
            <Button appearance="primary" onClick={() => setOpen('deelname')}>
              {t.geefDeelnameOp}
            </Button>
            <Button onClick={() => setOpen('verantwoord')}>{t.verantwoord}</Button>
          </>
        ) : undefined
      }
    >
      {gedaan ? <Notice kind="goed" live title={t.opgegeven} /> : null}
      <StatusBadge kind={STAND[subsidie.stand]}>{t[subsidie.stand]}</StatusBadge>
      <DefinitionList
        items={[
          { term: t.verleend, value: subsidie.verleend === null ? t.nogNiet : <Money cents={subsidie.verleend} /> },
          { term: t.betaald, value: <Money cents={subsidie.betaald - subsidie.teruggevorderd} /> },
          { term: t.impactafspraak, value: subsidie.impactafspraak },
          { term: t.voorAanbod, value: subsidie.aanbod.map((een) => een.naam).join(', ') },
        ]}
      />
      <DeelnameTabel rijen={subsidie.deelname} aanbod={subsidie.aanbod} />
      <Dialog open={open === 'deelname'} onClose={sluit} title={t.geefDeelnameOp}>
        <Opgaveform
          subsidie={subsidie}
          klaar={() => {
            setGedaan(true)
            sluit()
          }}
        />
      </Dialog>
      <Dialog open={open === 'verantwoord'} onClose={sluit} title={t.verantwoord}>
        <Verantwoord subsidieId={subsidie.id} klaar={sluit} />
      </Dialog>
    </Panel>
  )
}

/** The months that are over, within the grant; the last year of them. */
function useMaanden(begin: string) {
  const { taal } = useTaal()
  const deze = eersteVanMaand(useVandaag())
  const naam = new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return Array.from({ length: 12 }, (_, index) => plusMaanden(deze, -1 - index))
    .filter((maand) => maand >= begin)
    .map((value) => ({ value, label: naam.format(new Date(`${value}T00:00:00Z`)) }))
}

function Opgaveform({ subsidie, klaar }: { subsidie: Subsidie; klaar: () => void }) {
  const t = useTeksten(subsidieTeksten)
  const command = useCommand(geefDeelnameOp)
  const wijken = useEndpoint(toonGebieden, {}).data ?? []
  return (
    <>
      <p>{t.opgaveUitleg}</p>
      <CommandForm
        command={command}
        initial={{ aanbodId: subsidie.aanbod[0]?.id }}
        toInput={(values) =>
          ({ ...values, deelnemercodes: [], subsidieId: subsidie.id }) as unknown as InputOf<typeof geefDeelnameOp>
        }
        submitLabel={t.geefDeelnameOp}
        onDone={klaar}
      >
        <SelectField
          name="aanbodId"
          label={t.aanbod}
          required
          empty={false}
          options={subsidie.aanbod.map((een) => ({ value: een.id, label: een.naam }))}
        />
        <SelectField name="maand" label={t.maand} required options={useMaanden(subsidie.tijdvak.begin)} />
        <SelectField
          name="wijk"
          label={t.wijk}
          required
          options={wijken.map((een) => ({ value: een.code, label: een.naam }))}
        />
        <NumberField name="deelnemers" label={t.deelnemers} required />
        <NumberField name="nieuw" label={t.nieuw} help={t.nieuwHulp} required />
        <NumberField name="dagdelen" label={t.dagdelen} required />
      </CommandForm>
    </>
  )
}
