import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  DataTable,
  DefinitionList,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  type StatusKind,
  TextField,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonGebieden } from '#uitvoering/inrichting/endpoints.ts'
import { toonAanbod, toonSocialeKaart } from '../endpoints.ts'
import { aanbodTeksten } from './teksten.ts'

type Rij = OutputOf<typeof toonSocialeKaart>[number]
const STAND: Record<Rij['stand'], StatusKind> = { gepland: 'wacht', open: 'goed', vol: 'let-op', gestopt: 'afgerond' }

/** What exists in the town without an assessment, and what overlaps. */
export function SocialeKaartScreen() {
  const t = useTeksten(aanbodTeksten)
  const [zoek, setZoek] = useState('')
  const [trede, setTrede] = useState<string>()
  const [thema, setThema] = useState<string>()
  const [gebied, setGebied] = useState<string>()
  const wijken = useEndpoint(toonGebieden, {})
  const alles = useEndpoint(toonSocialeKaart, {})
  const filter = {
    ...(zoek.trim().length > 1 && { zoek }),
    ...(trede && { trede: Number(trede) }),
    ...(thema && { thema }),
    ...(gebied && { gebied }),
  }
  const { data, error } = useEndpoint(toonSocialeKaart, filter, { keepPrevious: true })
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const wijknaam = (code: string) => wijken.data?.find((wijk) => wijk.code === code)?.naam ?? code
  const themas = [...new Set((alles.data ?? []).flatMap((rij) => rij.themas))].sort()
  const columns: Column<Rij>[] = [
    { key: 'naam', header: t.naam, render: (rij) => rij.naam, sortValue: (rij) => rij.naam, rowHeader: true },
    {
      key: 'organisatie',
      header: t.organisatie,
      render: (rij) => rij.organisatie,
      sortValue: (rij) => rij.organisatie,
    },
    { key: 'trede', header: t.trede, render: (rij) => t.tredeN(rij.trede), sortValue: (rij) => rij.trede },
    { key: 'thema', header: t.thema, render: (rij) => rij.themas.join(', '), sortValue: (rij) => rij.themas.join() },
    {
      key: 'wijk',
      header: t.wijk,
      render: (rij) => rij.gebieden.map(wijknaam).join(', ') || t.heleGemeente,
      sortValue: (rij) => rij.gebieden.map(wijknaam).join(),
    },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => (
        <StatusBadge plain kind={STAND[rij.stand]}>
          {t[rij.stand]}
        </StatusBadge>
      ),
      sortValue: (rij) => rij.stand,
    },
  ]
  return (
    <>
      <PageHead title={t.titel(data.length, data.filter((rij) => rij.stand === 'open').length)} sub={t.sub} />
      <Panel bare label={t.naam}>
        <DataTable
          label={t.naam}
          columns={columns}
          rows={data}
          rowKey={(rij) => rij.id}
          csvName="sociale-kaart"
          expand={(rij) => <Aanbod id={rij.id} />}
          empty={<EmptyState title={t.geen} why={t.geenWaarom} />}
          controls={
            <>
              <TextField
                name="zoek"
                type="search"
                label={t.zoek}
                value={zoek}
                onChange={(value) => setZoek(value ?? '')}
                width={24}
                maxLength={100}
              />
              <SelectField
                name="trede"
                label={t.trede}
                value={trede}
                onChange={setTrede}
                empty={t.alles}
                options={['1', '2', '3'].map((value) => ({ value, label: t.tredeN(Number(value)) }))}
              />
              <SelectField
                name="thema"
                label={t.thema}
                value={thema}
                onChange={setThema}
                empty={t.alles}
                options={themas.map((value) => ({ value, label: value }))}
              />
              <SelectField
                name="wijk"
                label={t.wijk}
                value={gebied}
                onChange={setGebied}
                empty={t.alles}
                options={(wijken.data ?? []).map((wijk) => ({ value: wijk.code, label: wijk.naam }))}
              />
            </>
          }
        />
      </Panel>
    </>
  )
}

function Aanbod({ id }: { id: string }) {
  const t = useTeksten(aanbodTeksten)
  const { data, error } = useEndpoint(toonAanbod, { aanbodId: id })
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines lines={2} />
  const { aanbod, overlapt } = data
  return (
    <>
      <p>{aanbod.omschrijving}</p>
      <DefinitionList
        items={[
          { term: t.voorWie, value: aanbod.doelgroepen.join(', ') || t.onbekend },
          { term: t.aanmelden, value: aanbod.aanmelden || t.onbekend },
          { term: t.kosten, value: aanbod.kosten || t.onbekend },
          ...(aanbod.beoogtTeVervangen.length > 0
            ? [{ term: t.vervangt, value: aanbod.beoogtTeVervangen.join(', ') }]
            : []),
          ...(overlapt.length > 0
            ? [{ term: t.overlapt, value: overlapt.map((ander) => `${ander.naam} (${ander.organisatie})`).join(', ') }]
            : []),
        ]}
      />
    </>
  )
}
