import {
  CommandForm,
  DataTable,
  DateField,
  formatNumber,
  NumberField,
  Panel,
  SelectField,
  StatusBadge,
  TextArea,
  TextField,
  useCommand,
  useDateFormat,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { schrijfOvergang, type WireOpbouw } from '../endpoints.ts'
import { OVERGANGSTAPPEN, type Overgangstap, STAPSTANDEN, type Stapstand } from '../rules/overgang.ts'
import type { Projectknoop } from './Opbouwvormen.tsx'
import { overgangTeksten } from './samenhangTeksten.ts'

const fte = (honderdsten: number) => formatNumber(honderdsten / 100, honderdsten % 100 === 0 ? 0 : 2)

/** All staff that goes over in this programme, with what is arranged for it. */
export function Overgangen({ opbouw }: { opbouw: WireOpbouw }) {
  const t = useTeksten(overgangTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  const rijen = opbouw.projecten
    .filter(({ soort }) => soort === 'personele-overgang')
    .map(({ id, naam }) => ({ id, naam, overgang: opbouw.overgangen.find(({ projectId }) => projectId === id) }))
  if (rijen.length === 0) return null
  const som = (veld: 'fteVan' | 'fteNaar') =>
    rijen.reduce((totaal, { overgang }) => totaal + (overgang?.[veld] ?? 0), 0)
  const n = OVERGANGSTAPPEN.length
  return (
    <Panel bare title={t.titel(fte(som('fteVan')), fte(som('fteNaar')))}>
      <DataTable
        label={t.overgangen}
        rows={rijen}
        rowKey={({ id }) => id}
        csvName="personele-overgangen"
        columns={[
          {
            key: 'project',
            header: t.project,
            rowHeader: true,
            sortValue: ({ naam }) => naam,
            render: ({ naam, overgang }) => (
              <>
                <span lang="nl">{naam}</span>
                {overgang ? null : (
                  <StatusBadge plain kind="let-op">
                    {t.nietIngevuld}
                  </StatusBadge>
                )}
              </>
            ),
          },
          {
            key: 'taakveld',
            header: t.taakveld,
            labelOnPhone: true,
            render: ({ overgang }) => overgang?.taakveld ?? '–',
          },
          {
            key: 'van',
            header: t.vanOrganisatie,
            labelOnPhone: true,
            render: ({ overgang }) => <span lang="nl">{overgang?.vanOrganisatie ?? '–'}</span>,
          },
          {
            key: 'naar',
            header: t.naarOrganisatie,
            labelOnPhone: true,
            render: ({ overgang }) => <span lang="nl">{overgang?.naarOrganisatie ?? '–'}</span>,
          },
          {
            key: 'fteVan',
            header: t.fteVan,
            align: 'end',
            sortValue: ({ overgang }) => overgang?.fteVan,
            render: ({ overgang }) => (overgang ? fte(overgang.fteVan) : '–'),
          },
          {
            key: 'fteNaar',
            header: t.fteNaar,
            align: 'end',
            sortValue: ({ overgang }) => overgang?.fteNaar,
            render: ({ overgang }) => (overgang ? fte(overgang.fteNaar) : '–'),
          },
          {
            key: 'verschil',
            header: t.verschil,
            align: 'end',
            render: ({ overgang }) => (overgang ? fte(overgang.fteNaar - overgang.fteVan) : '–'),
          },
          {
            key: 'moment',
            header: t.moment,
            labelOnPhone: true,
            sortValue: ({ overgang }) => overgang?.moment,
            render: ({ overgang }) => (overgang ? datum(overgang.moment) : '–'),
          },
          {
            key: 'scholing',
            header: t.scholing,
            labelOnPhone: true,
            render: ({ overgang }) => <span lang="nl">{overgang?.scholing ?? '–'}</span>,
          },
          {
            key: 'stappen',
            header: t.stappen,
            labelOnPhone: true,
            render: ({ overgang }) =>
              overgang ? (
                <StatusBadge plain kind={overgang.open === 0 ? 'goed' : overgang.moment < vandaag ? 'let-op' : 'loopt'}>
                  {t.gedaan(n - overgang.open, n)}
                  {overgang.open > 0 && overgang.moment < vandaag ? `, ${t.teLaat}` : ''}
                </StatusBadge>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Panel>
  )
}

type Props = { opbouw: WireOpbouw; project: Projectknoop; onDone: () => void }

export function Overgangvorm({ opbouw, project, onDone }: Props) {
  const t = useTeksten(overgangTeksten)
  const command = useCommand(schrijfOvergang)
  const oud = opbouw.overgangen.find(({ projectId }) => projectId === project.id)
  const standVan = (stap: Overgangstap) => oud?.stappen.find((een) => een.stap === stap)?.stand ?? 'open'
  return (
    <CommandForm
      command={command}
      label={t.schrijf}
      etag={`"${oud?.versie ?? 0}"`}
      initial={{
        ...(oud && {
          vanOrganisatie: oud.vanOrganisatie,
          naarOrganisatie: oud.naarOrganisatie,
          fteVan: oud.fteVan / 100,
          fteNaar: oud.fteNaar / 100,
          moment: oud.moment,
          taakveld: oud.taakveld,
          scholing: oud.scholing ?? undefined,
        }),
        ...Object.fromEntries(OVERGANGSTAPPEN.map((stap) => [`stap.${stap}`, standVan(stap)])),
      }}
      submitLabel={t.bewaar}
      toInput={(waarden) => ({
        projectId: project.id,
        vanOrganisatie: waarden.vanOrganisatie as string,
        naarOrganisatie: waarden.naarOrganisatie as string,
        fteVan: Math.round(Number(waarden.fteVan) * 100),
        fteNaar: Math.round(Number(waarden.fteNaar) * 100),
        moment: waarden.moment as string,
        taakveld: waarden.taakveld as string,
        scholing: (waarden.scholing as string | undefined) ?? null,
        stappen: OVERGANGSTAPPEN.map((stap) => ({
          stap,
          stand: (waarden.stap as Record<Overgangstap, Stapstand>)[stap],
        })),
      })}
      onDone={onDone}
    >
      <TextField name="vanOrganisatie" label={t.vanOrganisatie} required maxLength={200} />
      <TextField name="naarOrganisatie" label={t.naarOrganisatie} required maxLength={200} />
      <div className="pg-drie">
        <NumberField name="fteVan" label={t.fteVan} required />
        <NumberField name="fteNaar" label={t.fteNaar} required />
        <TextField name="taakveld" label={t.taakveld} help={t.taakveldHulp} required maxLength={8} />
      </div>
      <DateField name="moment" label={t.moment} required />
      <TextArea name="scholing" label={t.scholing} rows={2} maxLength={2000} />
      <fieldset className="pg-post">
        <legend>{t.stappen}</legend>
        <div className="pg-drie">
          {OVERGANGSTAPPEN.map((stap) => (
            <SelectField
              key={stap}
              name={`stap.${stap}`}
              label={t[stap]}
              empty={false}
              options={STAPSTANDEN.map((value) => ({ value, label: t[value] }))}
            />
          ))}
        </div>
      </fieldset>
    </CommandForm>
  )
}
