import { useState } from 'react'
import type { InputOf } from '#platform/endpoint.ts'
import {
  Button,
  DateText,
  EmptyState,
  ErrorBox,
  Panel,
  Timeline,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { WetKenmerk } from '#uitvoering/plan/screens/index.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { WETTEN, wetNaam } from '#values/wet.ts'
import { toonTijdlijn } from '../endpoints.ts'
import { MOMENTGROEPEN } from '../rules/zicht.ts'
import { type Dossier, voornaamIn } from './dossierbeeld.ts'
import { Kiezer } from './Kiezer.tsx'
import { dossierTeksten } from './teksten.ts'
import { useWoorden } from './woorden.ts'

type Keuze = Omit<InputOf<typeof toonTijdlijn>, 'huishoudenId'>
type Moment = Dossier['tijdlijn'][number]

/** So many moments come with the file itself; what is chosen, or lies before them, is asked. */
const PERIODEN = [30, 91, 365] as const

export function Tijdlijn({ dossier }: { dossier: Dossier }) {
  const t = useTeksten(dossierTeksten)
  const [keuze, setKeuze] = useState<Keuze>({})
  const [alles, setAlles] = useState(false)
  const kiest = alles || Object.keys(keuze).length > 0
  const gevraagd = useEndpoint(toonTijdlijn, kiest ? { huishoudenId: dossier.huishoudenId, ...keuze } : undefined, {
    keepPrevious: true,
  })
  const momenten = (kiest && gevraagd.data?.momenten) || dossier.tijdlijn
  return (
    <Panel
      title={t.tijdlijn}
      sub={kiest ? t.tijdlijnGekozen(momenten.length) : t.tijdlijnAlles(momenten.length, dossier.tijdlijnTotaal)}
    >
      <Filters dossier={dossier} keuze={keuze} onKies={setKeuze} />
      {gevraagd.error ? <ErrorBox error={gevraagd.error} onRetry={gevraagd.refetch} /> : null}
      <Momenten dossier={dossier} momenten={momenten} />
      {!kiest && dossier.tijdlijnTotaal > dossier.tijdlijn.length ? (
        <Button onClick={() => setAlles(true)}>{t.heleTijdlijn}</Button>
      ) : null}
    </Panel>
  )
}

function Momenten({ dossier, momenten }: { dossier: Dossier; momenten: readonly Moment[] }) {
  const t = useTeksten(dossierTeksten)
  const vandaag = useVandaag()
  const { moment: woord } = useWoorden()
  const laatste = momenten.find((een) => een.datum <= vandaag)
  if (momenten.length === 0) return <EmptyState title={t.geenMomenten} />
  return (
    <Timeline
      label={t.tijdlijn}
      items={momenten.map((een) => ({
        id: `${een.soort}-${een.id}`,
        state: een.datum > vandaag ? 'straks' : een === laatste ? 'nu' : 'geweest',
        when: <DateText date={een.datum} style="lang" />,
        title: (
          <>
            {[woord(een.soort), voornaamIn(dossier, een.persoonId)].filter(Boolean).join(', ')}{' '}
            <WetKenmerk wet={een.wet} />
          </>
        ),
      }))}
    />
  )
}

function Filters({ dossier, keuze, onKies }: { dossier: Dossier; keuze: Keuze; onKies: (keuze: Keuze) => void }) {
  const t = useTeksten(dossierTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const zet = (naam: keyof Keuze, waarde: string) => {
    const { [naam]: _, ...rest } = keuze
    onKies((waarde === '' ? rest : { ...rest, [naam]: waarde }) as Keuze)
  }
  const wetten = WETTEN.filter((wet) => dossier.tijdlijn.some((een) => een.wet === wet))
  return (
    <div className="sh-filter">
      <Kiezer
        label={t.soort}
        leeg={t.alleSoorten}
        waarde={keuze.soort}
        opties={MOMENTGROEPEN.map((groep) => [groep, t[`momentgroep-${groep}`]])}
        onKies={(waarde) => zet('soort', waarde)}
      />
      <Kiezer
        label={t.wet}
        leeg={t.alleWetten}
        waarde={keuze.wet}
        opties={wetten.map((wet) => [wet, wetNaam(wet, taal)])}
        onKies={(waarde) => zet('wet', waarde)}
      />
      <Kiezer
        label={t.overWie}
        leeg={t.heelHetGezin}
        waarde={keuze.persoon}
        opties={dossier.leden.map(({ persoonId }) => [persoonId, voornaamIn(dossier, persoonId)])}
        onKies={(waarde) => zet('persoon', waarde)}
      />
      <Kiezer
        label={t.periode}
        leeg={t.alleTijd}
        waarde={keuze.van}
        opties={PERIODEN.map((dagen) => [plusDagen(vandaag as Datum, -dagen), t.laatsteDagen(dagen)])}
        onKies={(waarde) => zet('van', waarde)}
      />
    </div>
  )
}
