import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  DefinitionList,
  EmptyState,
  ErrorBox,
  Link,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  SelectField,
  Stack,
  Tag,
  TermLabel,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { taaknaam } from '#uitvoering/inrichting/index.ts'
import { neemRegionaalOver } from '#uitvoering/toegang/endpoints.ts'
import { type Datum, dagenTussen } from '#values/datum.ts'
import { toonRegionaal } from '../endpoints.ts'
import { regionaalTeksten } from './regionaalTeksten.ts'
import { useWoorden } from './woorden.ts'

type Uit = OutputOf<typeof toonRegionaal>
type Rij = Uit['rijen'][number]
const PAGINA = 50

/** The region apart from the own municipality, and recognisable as that (R52). */
export function RegionaalScreen() {
  const t = useTeksten(regionaalTeksten)
  const { taal } = useTaal()
  const taakIn = useTaaknaam()
  const [gemeente, setGemeente] = useState<string>()
  const [aantal, setAantal] = useState(PAGINA)
  const [melding, setMelding] = useState<string>()
  const [fout, setFout] = useState<unknown>()
  const command = useCommand(neemRegionaalOver)
  const neemOver = (rij: Rij) => {
    setFout(undefined)
    void command
      .run({ hulpvraagId: rij.id })
      .then(({ data }) => setMelding(data.meldingId))
      .catch(setFout)
  }
  const kolommen = useKolommen(neemOver)
  const vraag = { aantal, ...(gemeente && { gemeente }) } as InputOf<typeof toonRegionaal>
  const { data, error, refetch } = useEndpoint(toonRegionaal, vraag, { keepPrevious: true })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const opgesomd = (woorden: readonly string[]) => new Intl.ListFormat(taal, { type: 'conjunction' }).format(woorden)
  const namen = data.gemeenten.map((een) => een.naam)
  return (
    <>
      <PageHead title={t.titel(opgesomd(data.taken.map(taakIn)), opgesomd(namen))} sub={t.sub(data.schrijftIn)} />
      {fout ? <ErrorBox error={fout} /> : null}
      {melding ? (
        <Notice kind="goed" title={t.overgenomen} live>
          <Link href={`/meldingen/${melding}`}>{t.bekijk}</Link>
        </Notice>
      ) : null}
      <Stack>
        <Panel bare label={t.lijst}>
          <DataTable
            label={t.lijst}
            columns={kolommen}
            rows={data.rijen}
            rowKey={(rij) => `${rij.soort}-${rij.id}`}
            rowLabel={(rij) => rij.naam}
            total={data.totaal}
            orderText={t.eerst}
            pageSize={Number.MAX_SAFE_INTEGER}
            onMore={aantal < 200 ? () => setAantal(aantal + PAGINA) : undefined}
            empty={<EmptyState title={t.leeg} why={t.leegWaarom} />}
            controls={
              <SelectField
                name="gemeente"
                label={t.gemeente}
                value={gemeente}
                empty={t.alleGemeenten}
                onChange={setGemeente}
                options={data.gemeenten.map((een) => ({ value: een.gemeente, label: `${een.naam} (${een.aantal})` }))}
              />
            }
          />
        </Panel>
        <Panel title={t.afspraken}>
          <DefinitionList
            items={data.samenwerkingen.map((een) => ({
              term: taakIn(een.taak),
              value: `${een.convenant}: ${een.afzenderBerichten === 'centrum' ? t.centrum(een.centrum) : t.woon}`,
            }))}
          />
        </Panel>
      </Stack>
    </>
  )
}

function useTaaknaam() {
  const { taal } = useTaal()
  return (taak: string) => taaknaam(taak, taal)
}

function useKolommen(onNeemOver: (rij: Rij) => void): Column<Rij>[] {
  const t = useTeksten(regionaalTeksten)
  const taakIn = useTaaknaam()
  const { werk } = useWoorden()
  const vandaag = useVandaag()
  const datum = useDateFormat()
  const wat = (rij: Rij) => (rij.soort === 'voorziening' ? t.voorziening : werk(rij.soort))
  return [
    {
      key: 'naam',
      header: t.naam,
      rowHeader: true,
      sortValue: (rij) => rij.naam,
      render: (rij) =>
        rij.huishoudenId ? <Link href={`/huishoudens/${rij.huishoudenId}`}>{rij.naam}</Link> : rij.naam,
    },
    { key: 'namens', header: t.namens, sortValue: (rij) => rij.namens, render: (rij) => <Tag>{rij.namens}</Tag> },
    { key: 'taak', header: t.taak, sortValue: (rij) => rij.taak, render: (rij) => taakIn(rij.taak) },
    {
      key: 'wat',
      header: t.wat,
      sortValue: wat,
      render: (rij) => (
        <>
          {wat(rij)}
          <small>{rij.eigenaar}</small>
        </>
      ),
    },
    {
      key: 'termijn',
      header: t.termijn,
      sortValue: (rij) => rij.uiterlijk,
      render: (rij) =>
        rij.soort === 'voorziening' ? (
          rij.uiterlijk && t.totEnMet(datum(rij.uiterlijk, 'kort'))
        ) : (
          <TermLabel
            {...(rij.uiterlijk && { daysLeft: dagenTussen(vandaag, rij.uiterlijk as Datum), date: rij.uiterlijk })}
          />
        ),
    },
    {
      key: 'acties',
      header: t.acties,
      headerHidden: true,
      csv: false,
      render: (rij) =>
        rij.overTeNemen ? (
          <Button small aria-label={t.neemOverVan(rij.naam)} onClick={() => onNeemOver(rij)}>
            {t.neemOver}
          </Button>
        ) : null,
    },
  ]
}
