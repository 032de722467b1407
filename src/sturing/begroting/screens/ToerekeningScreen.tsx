import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  ErrorBox,
  formatMoney,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  SelectField,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonMaanden, toonToerekening } from '../endpoints.ts'
import { BoekingenDialog, type Boekingskeuze } from './BoekingenDialog.tsx'
import { MaandDialoog, type Maanddeed, Maanden } from './Maanden.tsx'
import { begrotingTeksten } from './teksten.ts'
import { KENMERKEN, toerekeningTeksten } from './toerekeningTeksten.ts'
import { useRegels } from './Verplaatsingen.tsx'

type Rij = OutputOf<typeof toonToerekening>[number]

/** What puts a booking on a line, what no rule took, and which months are closed. */
export function ToerekeningScreen() {
  const t = useTeksten(toerekeningTeksten)
  const b = useTeksten(begrotingTeksten)
  const [jaar, setJaar] = useState<number>()
  const [boekingen, setBoekingen] = useState<Boekingskeuze>()
  const [deed, setDeed] = useState<Maanddeed>()
  const [klaar, setKlaar] = useState<string>()
  const { data, error } = useEndpoint(toonMaanden, jaar ? { jaar } : {}, { keepPrevious: true })
  const { data: ik } = useEndpoint(wieBenIk, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const schrijft = ik?.powers.includes('begroting:schrijven') ?? false
  const zonder = data.maanden.reduce((som, { zonderRegel }) => som + zonderRegel, 0)
  const bedrag = data.maanden.reduce((som, { zonderRegelBedrag }) => som + zonderRegelBedrag, 0)
  return (
    <>
      <PageHead
        title={t.kop(zonder, formatMoney(bedrag))}
        documentTitle={t.naam}
        sub={t.sub}
        back={{ href: '/begroting', label: b.alleVoorstellen }}
        actions={
          <>
            <ButtonLink href="/begroting/grootboek">{t.naarGrootboek}</ButtonLink>
            {schrijft ? (
              <ButtonLink href="/begroting/toerekening/nieuw" appearance="primary">
                {t.nieuweLijst}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {klaar ? <Notice kind="goed" live title={klaar} /> : null}
      <Panel bare title={t.maanden(data.jaar)}>
        <Maanden
          data={data}
          onJaar={setJaar}
          onZonder={(regelId) => setBoekingen({ regelId, naam: t.zonderRegel, jaar: data.jaar })}
          onDeed={schrijft ? setDeed : undefined}
        />
      </Panel>
      <Lijst />
      <BoekingenDialog keuze={boekingen} onClose={() => setBoekingen(undefined)} />
      <MaandDialoog
        deed={deed}
        onClose={() => setDeed(undefined)}
        onDone={(zin) => {
          setDeed(undefined)
          setKlaar(zin)
        }}
      />
    </>
  )
}

/** The list of one period; the present one first. */
function Lijst() {
  const t = useTeksten(toerekeningTeksten)
  const datum = useDateFormat()
  const regels = useRegels()
  const { data, error } = useEndpoint(toonToerekening, {})
  const [gekozen, setGekozen] = useState<string>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const lijsten = [...Map.groupBy(data, ({ begin, eind }) => `${begin} ${eind ?? ''}`)]
  const sleutel = gekozen ?? lijsten[0]?.[0]
  const columns: Column<Rij>[] = [
    {
      key: 'volgorde',
      header: t.volgorde,
      align: 'end',
      render: (rij) => rij.volgorde,
      sortValue: (rij) => rij.volgorde,
    },
    {
      key: 'als',
      header: t.voorwaarde,
      rowHeader: true,
      render: (rij) => voorwaarde(rij, t),
      csv: (rij) => voorwaarde(rij, t),
    },
    {
      key: 'regel',
      header: t.regel,
      render: (rij) => (
        <>
          {regels.get(rij.regel) ?? rij.regel}
          <small>{rij.regel}</small>
        </>
      ),
      sortValue: (rij) => regels.get(rij.regel) ?? rij.regel,
      csv: (rij) => rij.regel,
    },
  ]
  return (
    <Panel bare title={t.lijst} sub={t.lijstUitleg}>
      <DataTable
        label={t.lijst}
        columns={columns}
        rows={lijsten.find(([een]) => een === sleutel)?.[1] ?? []}
        rowKey={(rij) => rij.id}
        csvName={t.naam}
        dense
        controls={
          lijsten.length > 1 ? (
            <SelectField
              name="lijst"
              label={t.geldt}
              value={sleutel}
              onChange={(waarde) => setGekozen(String(waarde))}
              empty={false}
              options={lijsten.map(([een, [rij]]) => ({
                value: een,
                label: rij!.eind ? t.tot(datum(rij!.begin), datum(rij!.eind)) : t.vanaf(datum(rij!.begin)),
              }))}
            />
          ) : undefined
        }
        empty={<EmptyState title={t.geen} why={t.geenUitleg} />}
      />
    </Panel>
  )
}

function voorwaarde({ match }: Rij, t: ReturnType<typeof useTeksten<typeof toerekeningTeksten>>): string {
  const delen = KENMERKEN.flatMap((kenmerk) =>
    match[kenmerk] === undefined ? [] : [`${t[kenmerk].toLowerCase()} ${[match[kenmerk]].flat().join(', ')}`],
  )
  return delen.join('; ') || t.alles
}
