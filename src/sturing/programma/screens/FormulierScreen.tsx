import './programma.css'
import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  CheckboxField,
  CommandForm,
  DataTable,
  ErrorBox,
  type FormValues,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  RowsField,
  Stack,
  TextArea,
  TextField,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { stelFormulierVast, toonFormulier } from '../endpoints.ts'
import { AFWIJKINGSOORTEN, ASPECTSOORTEN, EERSTE_FORMULIER, eigenSoort, isEigen } from '../rules/formulier.ts'
import { rapportTeksten } from './rapportTeksten.ts'

type Formulier = InputOf<typeof stelFormulierVast>
type Versie = OutputOf<typeof toonFormulier>['versies'][number]

/** The form of progress reports. What is adopted here is for what begins after it. */
export function FormulierScreen() {
  const t = useTeksten(rapportTeksten)
  const datum = useDateFormat()
  const { data, etag, error } = useEndpoint(toonFormulier, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={t.formulierTitel(data.versie)}
        sub={t.formulierUitleg}
        back={{ href: '/programma', label: t.naarProgramma }}
      />
      <Stack>
        <Vorm key={data.versie} geldend={data.versies[0]!} etag={etag} />
        <Panel bare title={t.versies}>
          <DataTable
            label={t.versies}
            rows={data.versies}
            rowKey={(rij) => String(rij.versie)}
            columns={[
              { key: 'versie', header: t.versie, rowHeader: true, render: (rij) => rij.versie },
              { key: 'op', header: t.op, render: (rij) => (rij.op ? datum(rij.op.slice(0, 10)) : '–') },
              { key: 'door', header: t.door, render: (rij) => rij.door ?? t.uitBron },
              {
                key: 'aspecten',
                header: t.aspecten,
                render: (rij) => rij.inhoud.aspecten.map(({ label }) => label).join(', '),
              },
              { key: 'statussen', header: t.statussen, render: (rij) => rij.inhoud.statussen.join(', ') },
              { key: 'fasen', header: t.fasen, render: (rij) => rij.inhoud.fasen.join(', ') },
            ]}
          />
        </Panel>
      </Stack>
    </>
  )
}

function Vorm({ geldend, etag }: { geldend: Versie; etag: string | undefined }) {
  const t = useTeksten(rapportTeksten)
  const command = useCommand(stelFormulierVast)
  const [klaar, setKlaar] = useState(false)
  const naam = (soort: string) =>
    [...EERSTE_FORMULIER.aspecten, ...EERSTE_FORMULIER.afwijkingen].find((een) => een.soort === soort)!.label
  return (
    <Panel title={t.formulier}>
      {klaar ? <Notice kind="goed" live title={t.vastgesteld} /> : null}
      <CommandForm
        label={t.formulier}
        command={command}
        etag={etag}
        initial={beginVan(geldend.inhoud)}
        submitLabel={t.nieuweVersie}
        toInput={naarInvoer}
        onDone={() => setKlaar(true)}
      >
        <fieldset className="pg-post">
          <legend>{t.aspecten}</legend>
          {ASPECTSOORTEN.map((soort) => (
            <div key={soort} className="pg-drie pg-rij">
              <CheckboxField name={`a.${soort}.vraag`} label={t.vraagDit(naam(soort))} />
              <TextField name={`a.${soort}.label`} label={t.label} maxLength={80} />
              <TextField name={`a.${soort}.hulp`} label={t.hulp} maxLength={300} />
            </div>
          ))}
        </fieldset>
        <RowsField name="eigen" label={t.eigenAspecten} rowLabel={t.eigenAspect} min={0} max={10}>
          {(stam) => (
            <div className="pg-drie">
              <TextField name={`${stam}.label`} label={t.label} required maxLength={80} />
              <TextField name={`${stam}.hulp`} label={t.hulp} maxLength={300} />
            </div>
          )}
        </RowsField>
        <fieldset className="pg-post">
          <legend>{t.afwijkingen}</legend>
          {AFWIJKINGSOORTEN.map((soort) => (
            <div key={soort} className="pg-drie pg-rij">
              <CheckboxField name={`f.${soort}.vraag`} label={t.vraagDit(naam(soort))} />
              <TextField name={`f.${soort}.label`} label={t.label} maxLength={80} />
            </div>
          ))}
        </fieldset>
        <TextArea name="statussen" label={t.statussen} help={t.perRegel} required rows={5} maxLength={700} />
        <TextArea name="fasen" label={t.fasen} help={t.fasenHulp} required rows={5} maxLength={900} />
      </CommandForm>
    </Panel>
  )
}

function beginVan({ aspecten, afwijkingen, statussen, fasen }: Formulier): FormValues {
  const rij = (stam: string, soort: string, label: string | undefined, hulp?: string | null) => ({
    [`${stam}.${soort}.vraag`]: label !== undefined,
    [`${stam}.${soort}.label`]: label,
    [`${stam}.${soort}.hulp`]: hulp ?? undefined,
  })
  return Object.assign(
    { statussen: statussen.join('\n'), fasen: fasen.join('\n') },
    ...ASPECTSOORTEN.map((soort) => {
      const gevraagd = aspecten.find((a) => a.soort === soort)
      return rij('a', soort, gevraagd?.label, gevraagd?.hulp)
    }),
    ...aspecten
      .filter(({ soort }) => isEigen(soort))
      .map(({ soort, label, hulp }, i) => ({
        [`eigen.${i}.soort`]: soort,
        [`eigen.${i}.label`]: label,
        [`eigen.${i}.hulp`]: hulp ?? undefined,
      })),
    ...AFWIJKINGSOORTEN.map((soort) => rij('f', soort, afwijkingen.find((a) => a.soort === soort)?.label)),
  )
}

type Eigen = { soort?: `eigen-${string}`; label?: string; hulp?: string }
type Rij = { vraag?: boolean; label?: string; hulp?: string }

function naarInvoer(waarden: FormValues): Formulier {
  const {
    a,
    f,
    eigen = {},
    statussen,
    fasen,
  } = waarden as {
    eigen?: Record<number, Eigen>
    a: Record<string, Rij>
    f: Record<string, Rij>
    statussen: string
    fasen: string
  }
  const regels = (tekst: string) =>
    tekst
      .split('\n')
      .map((regel) => regel.trim())
      .filter(Boolean)
  return {
    aspecten: [
      ...ASPECTSOORTEN.filter((soort) => a[soort]?.vraag).map((soort) => ({
        soort,
        label: a[soort]!.label ?? '',
        hulp: a[soort]!.hulp ?? null,
      })),
      ...eigenAspecten(Object.values(eigen)),
    ],
    afwijkingen: AFWIJKINGSOORTEN.filter((soort) => f[soort]?.vraag).map((soort) => ({
      soort,
      label: f[soort]!.label ?? '',
    })),
    statussen: regels(statussen),
    fasen: regels(fasen),
  }
}

/** A new one gets its kind from its label; one that was there keeps it. */
function eigenAspecten(rijen: readonly Eigen[]): Formulier['aspecten'] {
  const bezet = rijen.flatMap(({ soort }) => (soort ? [soort] : []))
  return rijen.map(({ soort, label = '', hulp }) => {
    const eigen = soort ?? eigenSoort(label, bezet)
    bezet.push(eigen)
    return { soort: eigen, label, hulp: hulp ?? null }
  })
}
