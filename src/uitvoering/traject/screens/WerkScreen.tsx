import { type ReactNode, useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  Card,
  Cards,
  type Column,
  DataTable,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorBox,
  KeyFigure,
  Link,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  SelectField,
  Stack,
  StatusBadge,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonWerk } from '../endpoints.ts'
import { ScreenDeed, StartDeed } from './Deeds.tsx'
import { trajectTeksten } from './teksten.ts'
import { useMag, useWoord } from './woorden.ts'

type Uit = OutputOf<typeof toonWerk>
type Rij = Uit['rijen'][number]
const BEELDEN = ['zonder', 'met', 'alle'] as const
const PAGINA = 50

/** R28: nobody with a benefit out of sight; first those who have no trajectory yet. */
export function WerkScreen() {
  const t = useTeksten(trajectTeksten)
  const [beeld, setBeeld] = useState<(typeof BEELDEN)[number]>('zonder')
  const [teamId, setTeamId] = useState<string>()
  const [aantal, setAantal] = useState(PAGINA)
  const [deed, setDeed] = useState<{ titel: string; formulier: ReactNode }>()
  const [gedaan, setGedaan] = useState(false)
  const schrijven = useMag('traject:schrijven')
  const invoeren = useMag('uitkering:invoeren')
  const { data, error, refetch } = useEndpoint(
    toonWerk,
    { beeld, aantal, ...(teamId && { teamId }) },
    { keepPrevious: true },
  )
  const klaar = () => {
    setDeed(undefined)
    setGedaan(true)
  }
  const start = (rij: Rij) =>
    setDeed({
      titel: t.startVoor(rij.naam),
      formulier: (
        <StartDeed persoonId={rij.persoonId} soorten={['participatie']} potentieel={rij.potentieel} onDone={klaar} />
      ),
    })
  const screen = (rij: Rij) =>
    setDeed({
      titel: t.screenVoor(rij.naam),
      formulier: <ScreenDeed persoonId={rij.persoonId} instrumenten={data?.instrumenten ?? []} onDone={klaar} />,
    })
  const kolommen = useKolommen(schrijven ? { start, screen } : undefined)
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const alle = data.teams.reduce((som, team) => som + team.aantal, 0)
  return (
    <>
      <PageHead
        title={t.titelWerk(alle, data.zonder)}
        sub={t.subWerk}
        actions={invoeren ? <Link href="/werk/uitkeringen">{t.leesUitkeringenIn}</Link> : undefined}
      />
      {gedaan ? <Notice kind="goed" title={t.gedaan} live /> : null}
      <Stack>
        <Tellingen data={data} />
        <Panel bare label={t.inBeeld}>
          <DataTable
            label={t.inBeeld}
            columns={kolommen}
            rows={data.rijen}
            rowKey={(rij) => rij.id}
            rowLabel={(rij) => rij.naam}
            csvName="uitkeringen-en-trajecten"
            total={data.totaal}
            pageSize={Number.MAX_SAFE_INTEGER}
            onMore={aantal < 500 ? () => setAantal(aantal + PAGINA) : undefined}
            empty={<EmptyState title={t.wieLeeg} why={t.wieLeegWaarom} />}
            controls={
              <>
                <SelectField
                  name="beeld"
                  label={t.toon}
                  value={beeld}
                  empty={false}
                  onChange={(waarde) => setBeeld((waarde ?? 'zonder') as typeof beeld)}
                  options={[
                    { value: 'zonder', label: t.zonder },
                    { value: 'met', label: t.met },
                    { value: 'alle', label: t.iedereen },
                  ]}
                />
                {data.teams.length > 1 ? (
                  <SelectField
                    name="team"
                    label={t.team}
                    value={teamId}
                    empty={t.alleTeams}
                    onChange={setTeamId}
                    options={data.teams.map((team) => ({ value: team.teamId, label: team.team }))}
                  />
                ) : null}
              </>
            }
          />
        </Panel>
      </Stack>
      <Dialog open={deed !== undefined} onClose={() => setDeed(undefined)} title={deed?.titel ?? ''}>
        {deed?.formulier}
      </Dialog>
    </>
  )
}

function Tellingen({ data }: { data: Uit }) {
  const t = useTeksten(trajectTeksten)
  const { woord } = useWoord()
  return (
    <Cards>
      {data.teams.map((team) => (
        <Card key={team.teamId} level={2} title={team.team}>
          <KeyFigure value={team.zonder} sub={t.perTeamRegel(team.zonder, team.aantal)} />
        </Card>
      ))}
      {data.richtingen.length > 0 ? (
        <Card level={2} title={t.richting}>
          <DefinitionList items={data.richtingen.map((een) => ({ term: woord(een.richting), value: een.aantal }))} />
        </Card>
      ) : null}
    </Cards>
  )
}

function useKolommen(doe: { start: (rij: Rij) => void; screen: (rij: Rij) => void } | undefined): Column<Rij>[] {
  const t = useTeksten(trajectTeksten)
  const { woord, fase } = useWoord()
  const datum = useDateFormat()
  return [
    {
      key: 'naam',
      header: t.naam,
      rowHeader: true,
      sortValue: (rij) => rij.naam,
      render: (rij) =>
        rij.huishoudenId ? <Link href={`/huishoudens/${rij.huishoudenId}/trajecten`}>{rij.naam}</Link> : rij.naam,
    },
    {
      key: 'uitkering',
      header: t.uitkering,
      sortValue: (rij) => rij.begin,
      csv: (rij) => rij.regeling,
      render: (rij) => (
        <>
          {rij.regeling}
          <small>{t.sinds(datum(rij.begin, 'kort'))}</small>
        </>
      ),
    },
    {
      key: 'potentieel',
      header: t.potentieel,
      sortValue: (rij) => rij.potentieel,
      render: (rij) =>
        rij.potentieel ? (
          <>
            {woord(rij.potentieel)}
            <small>{t.gescreendOp(datum(rij.gescreendOp ?? '', 'kort'))}</small>
          </>
        ) : (
          <span className="sh-zacht">{t.nietGescreend}</span>
        ),
    },
    {
      key: 'traject',
      header: t.traject,
      sortValue: (rij) => rij.richting,
      render: (rij) =>
        rij.trajectId ? (
          <>
            {woord(rij.richting)}
            <small>{[fase('participatie', rij.fase), rij.begeleider].filter(Boolean).join(', ')}</small>
          </>
        ) : (
          <StatusBadge plain kind="let-op">
            {t.geenTraject}
          </StatusBadge>
        ),
    },
    ...(doe
      ? [
          {
            key: 'acties',
            header: t.acties,
            headerHidden: true,
            csv: false as const,
            render: (rij: Rij) => (
              <div className="sh-knoppen">
                <Button small aria-label={t.screenVoor(rij.naam)} onClick={() => doe.screen(rij)}>
                  {t.screenKort}
                </Button>
                {rij.trajectId ? null : (
                  <Button small aria-label={t.startVoor(rij.naam)} onClick={() => doe.start(rij)}>
                    {t.startKort}
                  </Button>
                )}
              </div>
            ),
          },
        ]
      : []),
  ]
}
