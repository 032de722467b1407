import { useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import {
  Button,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  formatMoney,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  Stack,
  StatusBadge,
  Timeline,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { HuishoudenTabs } from '#uitvoering/huishouden/screens/index.ts'
import { toonTrajecten } from '../endpoints.ts'
import { BRON_VAN_FASEN, FASEN, type Trajectsoort } from '../rules/fasen.ts'
import { EindDeed, FaseDeed, ScreenDeed, StartDeed } from './Deeds.tsx'
import { SchuldDeed } from './SchuldDeeds.tsx'
import { Schulden } from './Schulden.tsx'
import { schuldTeksten } from './schuldTeksten.ts'
import { trajectTeksten } from './teksten.ts'
import { type Pagina, type Traject, useMag, useWoord } from './woorden.ts'

type Persoon = Pagina['personen'][number]
type Deed = { titel: string; formulier: (onDone: () => void) => ReactNode }

/** What runs beside the plan for each member: toward work, and out of debt. */
export function TrajectenScreen() {
  const t = useTeksten(trajectTeksten)
  const { huishoudenId = '' } = useParams({ strict: false }) as { huishoudenId?: string }
  const { data, error, refetch } = useEndpoint(toonTrajecten, { huishoudenId })
  const mag = useMag('traject:schrijven')
  const [deed, setDeed] = useState<Deed>()
  const [gedaan, setGedaan] = useState(false)
  const doe = (nieuw: Deed) => {
    setGedaan(false)
    setDeed(nieuw)
  }
  const klaar = () => {
    setDeed(undefined)
    setGedaan(true)
  }
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const iets = data.trajecten.length + data.uitkeringen.length + data.screenings.length > 0
  return (
    <>
      <HuishoudenTabs huishoudenId={huishoudenId} hier="trajecten" />
      <PageHead title={t.titelTrajecten(data.naam)} sub={t.subTrajecten} />
      {gedaan ? <Notice kind="goed" title={t.gedaan} live /> : null}
      <Stack>
        {iets ? null : (
          <Panel label={t.fasen}>
            <EmptyState title={t.geenTrajecten} why={t.geenTrajectenWaarom} />
          </Panel>
        )}
        {data.personen.map((persoon) => (
          <PersoonPanel key={persoon.persoonId} persoon={persoon} pagina={data} mag={mag} onDeed={doe} />
        ))}
      </Stack>
      <Dialog open={deed !== undefined} onClose={() => setDeed(undefined)} title={deed?.titel ?? ''}>
        {deed?.formulier(klaar)}
      </Dialog>
    </>
  )
}

type PersoonProps = { persoon: Persoon; pagina: Pagina; mag: boolean; onDeed: (deed: Deed) => void }

function PersoonPanel({ persoon, pagina, mag, onDeed }: PersoonProps) {
  const t = useTeksten(trajectTeksten)
  const { woord } = useWoord()
  const datum = useDateFormat()
  const van = <T extends { persoonId: string }>(lijst: readonly T[]) =>
    lijst.filter((een) => een.persoonId === persoon.persoonId)
  const trajecten = van(pagina.trajecten)
  const screening = van(pagina.screenings)[0]
  const loopt = (soort: Trajectsoort) => trajecten.some((een) => een.soort === soort && een.eind === null)
  const soorten: Trajectsoort[] = [
    ...(persoon.magWerk && !loopt('participatie') ? (['participatie'] as const) : []),
    ...(persoon.magSchuldhulp && !loopt('schuldhulp') ? (['schuldhulp'] as const) : []),
  ]
  const uitkering = van(pagina.uitkeringen)[0]
  if (trajecten.length === 0 && !uitkering && !screening && (!mag || soorten.length === 0)) return null
  const regels = [
    uitkering && `${uitkering.regeling}, ${t.sinds(datum(uitkering.begin, 'kort'))}`,
    screening &&
      `${t.potentieel.toLowerCase()} ${woord(screening.potentieel).toLowerCase()} (${screening.instrument}, ${datum(screening.datum, 'kort')})`,
  ].filter(Boolean)
  return (
    <Panel
      title={persoon.naam}
      sub={regels.join(' · ')}
      actions={
        mag ? (
          <>
            {persoon.magWerk ? (
              <Button
                small
                onClick={() =>
                  onDeed({
                    titel: t.screenVoor(persoon.naam),
                    formulier: (onDone) => (
                      <ScreenDeed persoonId={persoon.persoonId} instrumenten={pagina.instrumenten} onDone={onDone} />
                    ),
                  })
                }
              >
                {t.screen}
              </Button>
            ) : null}
            {soorten.length > 0 ? (
              <Button
                small
                icon="plus"
                onClick={() =>
                  onDeed({
                    titel: t.startVoor(persoon.naam),
                    formulier: (onDone) => (
                      <StartDeed
                        persoonId={persoon.persoonId}
                        soorten={soorten}
                        potentieel={screening?.potentieel ?? null}
                        onDone={onDone}
                      />
                    ),
                  })
                }
              >
                {t.start}
              </Button>
            ) : null}
          </>
        ) : undefined
      }
    >
      {trajecten.length === 0 ? <p className="sh-zacht">{t.geenTraject}</p> : null}
      {trajecten.map((traject) => (
        <TrajectBlok key={traject.id} traject={traject} naam={persoon.naam} mag={mag} onDeed={onDeed} />
      ))}
    </Panel>
  )
}

type BlokProps = { traject: Traject; naam: string; mag: boolean; onDeed: (deed: Deed) => void }

function TrajectBlok({ traject, naam, mag, onDeed }: BlokProps) {
  const t = useTeksten(trajectTeksten)
  const s = useTeksten(schuldTeksten)
  const { woord } = useWoord()
  const datum = useDateFormat()
  const open = traject.eind === null
  const delen = [
    traject.richting && woord(traject.richting),
    traject.begeleider,
    t.sinds(datum(traject.begin, 'kort')),
    traject.schuld !== null && t.schuldBedrag(formatMoney(traject.schuld)),
    traject.volgendeOp && open && `${t.volgende.toLowerCase()} ${datum(traject.volgendeOp, 'kort')}`,
  ].filter(Boolean)
  return (
    <section className="sh-stapel" aria-label={`${t[traject.soort]}, ${naam}`}>
      <div className="sh-rij">
        <h3 className="utrecht-heading-3">{t[traject.soort]}</h3>
        <StatusBadge kind={open ? 'loopt' : 'afgerond'}>
          {open
            ? t.loopt
            : [t.geeindigd, traject.uitkomst && woord(traject.uitkomst).toLowerCase()].filter(Boolean).join(': ')}
        </StatusBadge>
        {traject.crisis ? <StatusBadge kind="let-op">{t.crisis}</StatusBadge> : null}
      </div>
      <p className="sh-bij">{delen.join(' · ')}</p>
      {traject.leesbaar ? (
        <>
          <Fasen traject={traject} naam={naam} />
          {traject.soort === 'schuldhulp' ? (
            <Schulden traject={traject} naam={naam} mag={mag && open} onDeed={onDeed} />
          ) : null}
        </>
      ) : (
        <Notice kind="wacht" locked title={t.alleenDatHetLoopt} />
      )}
      {mag && open && traject.leesbaar ? (
        <div className="sh-knoppen">
          <Button
            small
            onClick={() =>
              onDeed({
                titel: t.volgendeFaseVoor(naam),
                formulier: (onDone) => <FaseDeed traject={traject} onDone={onDone} />,
              })
            }
          >
            {t.volgendeFase}
          </Button>
          {traject.soort === 'schuldhulp' ? (
            <Button
              small
              onClick={() =>
                onDeed({
                  titel: s.voegToeVoor(naam),
                  formulier: (onDone) => <SchuldDeed traject={traject} onDone={onDone} />,
                })
              }
            >
              {s.voegToe}
            </Button>
          ) : null}
          <Button
            small
            onClick={() =>
              onDeed({
                titel: t.beeindigVoor(naam),
                formulier: (onDone) => <EindDeed traject={traject} onDone={onDone} />,
              })
            }
          >
            {t.beeindig}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function Fasen({ traject, naam }: { traject: Traject; naam: string }) {
  const t = useTeksten(trajectTeksten)
  const { fase } = useWoord()
  if (traject.fasen.length === 0) return <p className="sh-zacht">{t.nogGeenFase}</p>
  const soortVan = (een: Traject['fasen'][number]) =>
    een.soort ? FASEN[traject.soort][een.code]?.soorten?.[een.soort] : undefined
  return (
    <>
      <Timeline
        label={t.fasenVan(naam)}
        items={traject.fasen.map((een) => ({
          id: een.id,
          state: een.eind === null && traject.eind === null ? 'nu' : 'geweest',
          when: <DateText date={een.begin} style="kort" />,
          title: [fase(traject.soort, een.code), soortVan(een), een.bedrag === null ? null : formatMoney(een.bedrag)]
            .filter(Boolean)
            .join(', '),
        }))}
      />
      <p className="sh-grafiek__methode">{t.bronVanFasen(BRON_VAN_FASEN[traject.soort])}</p>
    </>
  )
}
