import { useState } from 'react'
import {
  type Column,
  Columns,
  DataTable,
  DefinitionList,
  Link,
  Panel,
  StatusBadge,
  TextButton,
  Thread,
  useDateFormat,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { WireBevinding, WireRapport } from '../endpoints.ts'
import { ASPECTSOORTEN, isEigen } from '../rules/formulier.ts'
import type { VastAspect } from '../rules/invoer.ts'
import { aspectVanAfwijking, opmerkingenBijAspect } from '../rules/opmerkingen.ts'
import { naamVan } from '../rules/passages.ts'
import { Aspectstatus } from './Aspectstatus.tsx'
import { Opmerkingen } from './Opmerkingen.tsx'
import { rapportTeksten } from './rapportTeksten.ts'
import { programmaTeksten } from './teksten.ts'

/** The aspects of the source, and the own ones of these reports under the label they were reported with. */
const aspectenVan = (rapporten: readonly WireRapport[], naam: (soort: VastAspect) => string) => [
  ...ASPECTSOORTEN.map((soort) => ({ soort, label: naam(soort) })),
  ...new Map(
    rapporten
      .flatMap(({ inhoud }) => inhoud.aspecten)
      .flatMap(({ soort, bronlabel }) => (isEigen(soort) ? [[soort, { soort, label: bronlabel }] as const] : [])),
  ).values(),
]

type Props = { rapporten: readonly WireRapport[]; bevindingen: readonly WireBevinding[] }

/** The set as a table, one report open below it. Green is what the source says; the triangle is ours. */
export function Rapporten({ rapporten, bevindingen }: Props) {
  const t = useTeksten(programmaTeksten)
  const r = useTeksten(rapportTeksten)
  const [gekozen, setGekozen] = useState(rapporten[0]?.id)
  const rapport = rapporten.find(({ id }) => id === gekozen) ?? rapporten[0]
  const van = (rapportId: string) => bevindingen.filter((b) => b.rapportId === rapportId)
  if (!rapport) return null
  const columns: Column<WireRapport>[] = [
    {
      key: 'naam',
      header: t.deelproject,
      rowHeader: true,
      render: (rij) => (
        <span className="pg-naam">
          <span className={`pg-nummer${rij.id === rapport.id ? ' is-nu' : ''}`} aria-hidden="true">
            {rij.inhoud.project.nummer}
          </span>
          <TextButton aria-pressed={rij.id === rapport.id} onClick={() => setGekozen(rij.id)}>
            {naamVan(rij.inhoud)}
          </TextButton>
        </span>
      ),
    },
    {
      key: 'fase',
      header: t.fase,
      render: ({ id, inhoud }) => {
        const woord = inhoud.fase.veld ?? t.nietIngevuld
        const fout = van(id).some(({ code }) => code.startsWith('fase-'))
        return fout ? (
          <StatusBadge kind="let-op" plain>
            {woord}
          </StatusBadge>
        ) : (
          woord
        )
      },
    },
    ...aspectenVan(rapporten, (een) => t[een]).map(
      ({ soort, label }): Column<WireRapport> => ({
        key: soort,
        header: label,
        render: ({ id, inhoud }) => {
          const aspect = inhoud.aspecten.find((a) => a.soort === soort)
          const bij = opmerkingenBijAspect(inhoud, soort, van(id)).length
          return (
            <div className="pg-stand">
              <Aspectstatus status={aspect?.status ?? null} />
              {bij > 0 ? (
                <StatusBadge kind="let-op" plain>
                  {t.nOpmerkingen(bij)}
                </StatusBadge>
              ) : null}
            </div>
          )
        },
      }),
    ),
    {
      key: 'toets',
      header: t.zelftoets,
      render: ({ id }) => t.nOpmerkingen(van(id).length),
      sortValue: ({ id }) => van(id).length,
    },
    {
      key: 'open',
      header: r.openen,
      render: ({ id, status, inhoud }) => (
        <Link href={`/voortgangsrapporten/${id}`} aria-label={`${r.openen}: ${naamVan(inhoud)}`}>
          {r[status as 'concept' | 'ingediend' | 'gepubliceerd' | 'gerectificeerd']}
        </Link>
      ),
    },
  ]
  return (
    <>
      <Panel bare>
        <DataTable
          label={t.rapporten}
          columns={columns}
          rows={rapporten}
          rowKey={(rij) => rij.id}
          highlight={(rij) => rij.id === rapport.id}
          csvName="voortgangsrapporten"
        />
      </Panel>
      <Columns side={<Opmerkingen bevindingen={van(rapport.id)} />}>
        <Rapport rapport={rapport} />
      </Columns>
    </>
  )
}

function Rapport({ rapport: { inhoud, status } }: { rapport: WireRapport }) {
  const t = useTeksten(programmaTeksten)
  const vandaag = useVandaag()
  const datum = useDateFormat()
  const { project, mijlpalen, afwijkingen } = inhoud
  const op = mijlpalen.toSorted((a, b) => (a.datum < b.datum ? -1 : 1))
  const bij = (soort: string) => afwijkingen.filter((a) => aspectVanAfwijking(a.soort) === soort)
  return (
    <Panel title={`${project.nummer}. ${naamVan(inhoud)}`} sub={`${datum(inhoud.rapportagedatum)} · ${status}`}>
      <DefinitionList
        above
        items={[
          { term: t.portefeuillehouder, value: inhoud.portefeuillehouder.waarde },
          { term: t.fase, value: inhoud.fase.veld ?? t.nietIngevuld },
        ]}
      />
      {op.length > 0 ? (
        <div className="pg-mijlpalen">
          <Thread
            label={t.mijlpalen}
            steps={op.map((m, i) => ({
              id: `${m.betreft} ${m.datum}`,
              label: m.wat,
              sub: datum(m.datum),
              state: m.datum > vandaag ? 'straks' : op[i + 1] && op[i + 1]!.datum <= vandaag ? 'geweest' : 'nu',
            }))}
          />
        </div>
      ) : null}
      <ul className="pg-aspecten">
        <Alinea kop={t.basisinformatie} tekst={inhoud.basisinformatie.tekst} bron={inhoud.basisinformatie.bron} />
        <Alinea kop={t.standVanZaken} tekst={inhoud.standVanZaken.tekst} bron={inhoud.standVanZaken.bron} />
        {inhoud.besluitvorming ? (
          <Alinea kop={t.besluitvorming} tekst={inhoud.besluitvorming.tekst} bron={inhoud.besluitvorming.bron} />
        ) : null}
        {aspectenVan([{ inhoud } as WireRapport], (een) => t[een]).map(({ soort, label }) => {
          const aspect = inhoud.aspecten.find((a) => a.soort === soort)
          return (
            <li key={soort}>
              <b>{label}</b>
              <p>
                {aspect?.tekst ?? t.nietIngevuld}{' '}
                {aspect?.bron ? <small className="sh-bij">{aspect.bron}</small> : null}
              </p>
              <span>
                <Aspectstatus status={aspect?.status ?? null} />
                {bij(soort).map((a) => (
                  <div key={a.soort}>
                    {t.afwijking(a.bronlabel, a.antwoord === 'leeg' ? t.nietIngevuld : a.antwoord)}
                  </div>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

function Alinea({ kop, tekst, bron }: { kop: string; tekst: string; bron?: string | undefined }) {
  return (
    <li>
      <b>{kop}</b>
      <p>{tekst}</p>
      <span>{bron}</span>
    </li>
  )
}
