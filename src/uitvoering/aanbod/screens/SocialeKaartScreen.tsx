import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  ErrorBox,
  Link,
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
import { toonGebieden, wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonSocialeKaart } from '../endpoints.ts'
import { KaartTabs } from './KaartTabs.tsx'
import { aanbodTeksten } from './teksten.ts'

type Rij = OutputOf<typeof toonSocialeKaart>[number]
export const STAND: Record<Rij['stand'], StatusKind> = {
  gepland: 'wacht',
  open: 'goed',
  vol: 'let-op',
  gestopt: 'afgerond',
}

/** What exists in the town without an assessment; found by the words a resident uses. */
export function SocialeKaartScreen() {
  const t = useTeksten(aanbodTeksten)
  const ik = useEndpoint(wieBenIk, {}).data
  const [zoek, setZoek] = useState('')
  const [trede, setTrede] = useState<string>()
  const [thema, setThema] = useState<string>()
  const [doelgroep, setDoelgroep] = useState<string>()
  const [gebied, setGebied] = useState<string>()
  const wijken = useEndpoint(toonGebieden, {})
  const kolommen = useKolommen()
  const alles = useEndpoint(toonSocialeKaart, {})
  const filter = {
    ...(zoek.trim().length > 1 && { zoek }),
    ...(trede && { trede: Number(trede) }),
    ...(thema && { thema }),
    ...(doelgroep && { doelgroep }),
    ...(gebied && { gebied }),
  }
  const { data, error } = useEndpoint(toonSocialeKaart, filter, { keepPrevious: true })
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const woorden = (lees: (rij: Rij) => string[]) =>
    [...new Set((alles.data ?? []).flatMap(lees))].sort().map((value) => ({ value, label: value }))
  const beheert = ik?.powers.includes('aanbod:beheren') ?? false
  return (
    <>
      <PageHead
        title={t.titel(data.length, data.filter((rij) => rij.stand === 'open').length)}
        sub={t.sub}
        actions={
          beheert ? (
            <ButtonLink href="/sociale-kaart/nieuw" appearance="primary" icon="plus">
              {t.toevoegen}
            </ButtonLink>
          ) : undefined
        }
      />
      {beheert ? <KaartTabs nu="/sociale-kaart" /> : null}
      <Panel bare label={t.naam}>
        <DataTable
          label={t.naam}
          columns={kolommen}
          rows={data}
          rowKey={(rij) => rij.id}
          csvName="sociale-kaart"
          empty={<EmptyState title={t.geen} why={t.geenWaarom} />}
          controls={
            <>
              <TextField
                name="zoek"
                type="search"
                label={t.zoek}
                placeholder={t.zoekHulp}
                value={zoek}
                onChange={(value) => setZoek(value ?? '')}
                width={30}
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
                options={woorden((rij) => rij.themas)}
              />
              <SelectField
                name="doelgroep"
                label={t.doelgroep}
                value={doelgroep}
                onChange={setDoelgroep}
                empty={t.alles}
                options={woorden((rij) => rij.doelgroepen)}
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

/** The wijken of an offer in words: all of them is the whole municipality. */
export function useWijken(): (codes: readonly string[]) => string {
  const t = useTeksten(aanbodTeksten)
  const wijken = useEndpoint(toonGebieden, {}).data ?? []
  const namen = new Map(wijken.map((wijk) => [wijk.code, wijk.naam]))
  return (codes) =>
    codes.length === 0 || wijken.every((wijk) => codes.includes(wijk.code))
      ? t.heleGemeente
      : codes.map((code) => namen.get(code) ?? code).join(', ')
}

export function useKolommen(): Column<Rij>[] {
  const t = useTeksten(aanbodTeksten)
  const wijken = useWijken()
  return [
    {
      key: 'naam',
      header: t.naam,
      render: (rij) => <Link href={`/sociale-kaart/${rij.id}`}>{rij.naam}</Link>,
      sortValue: (rij) => rij.naam,
      rowHeader: true,
    },
    {
      key: 'organisatie',
      header: t.organisatie,
      render: (rij) => rij.organisatie,
      sortValue: (rij) => rij.organisatie,
    },
    { key: 'trede', header: t.trede, render: (rij) => t.tredeN(rij.trede), sortValue: (rij) => rij.trede },
    { key: 'thema', header: t.thema, render: (rij) => rij.themas.join(', '), sortValue: (rij) => rij.themas.join() },
    {
      key: 'doelgroep',
      header: t.doelgroep,
      render: (rij) => rij.doelgroepen.join(', '),
      sortValue: (rij) => rij.doelgroepen.join(),
    },
    {
      key: 'wijk',
      header: t.wijk,
      render: (rij) => wijken(rij.gebieden),
      sortValue: (rij) => wijken(rij.gebieden),
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
}
