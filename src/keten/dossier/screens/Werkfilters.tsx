import { useState } from 'react'
import { Button, type FilterChip, useTaal, useTeksten } from '#platform/ui/index.ts'
import { WETTEN, wetNaam } from '#values/wet.ts'
import { Kiezer } from './Kiezer.tsx'
import { dossierTeksten } from './teksten.ts'
import { opgeschoond, type Werk, type Werkkeuze } from './werkkeuze.ts'
import { useWoorden } from './woorden.ts'

type Props = { werk: Werk; keuze: Werkkeuze; onKies: (keuze: Werkkeuze) => void }
const MEER = ['team', 'wie', 'onderdeel', 'trede'] as const

/** What narrows the list; what one seldom needs stands behind a button, unless it is on. */
export function Werkfilters({ werk, keuze, onKies, onZoek }: Props & { onZoek: (woorden: string) => void }) {
  const t = useTeksten(dossierTeksten)
  const { taal } = useTaal()
  const woord = useWoorden()
  const [meer, setMeer] = useState(MEER.some((naam) => keuze[naam] !== undefined))
  const zet = (naam: keyof Werkkeuze) => (waarde: string) =>
    onKies(opgeschoond({ ...keuze, [naam]: naam === 'trede' && waarde ? Number(waarde) : waarde }))
  return (
    <>
      <label>
        <span className="sh-alleen-lezer">{t.zoekInLijst}</span>
        <input
          type="search"
          className="utrecht-textbox utrecht-textbox--html-input sh-werkzoek"
          placeholder={t.zoekInLijst}
          maxLength={80}
          onChange={(event) => onZoek(event.target.value)}
        />
      </label>
      <Kiezer
        label={t.wet}
        leeg={t.alleWetten}
        waarde={keuze.wet}
        opties={WETTEN.map((wet) => [wet, wetNaam(wet, taal)])}
        onKies={zet('wet')}
      />
      <Kiezer
        label={t.wijk}
        leeg={t.alleWijken}
        waarde={keuze.wijk}
        opties={werk.wijken.map((wijk) => [wijk, wijk])}
        onKies={zet('wijk')}
      />
      <Kiezer
        label={t.soort}
        leeg={t.alleSoorten}
        waarde={keuze.soort}
        opties={werk.soorten.map(({ soort, aantal }) => [soort, `${woord.werk(soort)} (${aantal})`])}
        onKies={zet('soort')}
      />
      <Button small appearance="subtle" aria-expanded={meer} onClick={() => setMeer(!meer)}>
        {t.meerFilters}
      </Button>
      {meer ? (
        <>
          <Kiezer
            label={t.team}
            leeg={t.alleTeams}
            waarde={keuze.team}
            opties={werk.teams.map(({ id, naam }) => [id, naam])}
            onKies={zet('team')}
          />
          <Kiezer
            label={t.eigenaar}
            leeg={t.alleMedewerkers}
            waarde={keuze.wie}
            opties={werk.eigenaren.map(({ id, naam }) => [id, naam])}
            onKies={zet('wie')}
          />
          <Kiezer
            label={t.onderdeel}
            leeg={t.alleOnderdelen}
            waarde={keuze.onderdeel}
            opties={werk.onderdelen.map(({ onderdeel, aantal }) => [
              onderdeel,
              `${woord.onderdeel(onderdeel)} (${aantal})`,
            ])}
            onKies={zet('onderdeel')}
          />
          <Kiezer
            label={t.trede}
            leeg={t.alleTreden}
            waarde={keuze.trede?.toString()}
            opties={['3', '4'].map((trede) => [trede, t.tredeNr(trede)])}
            onKies={zet('trede')}
          />
        </>
      ) : null}
    </>
  )
}

/** What is on, each with a cross. */
export function useChips({ werk, keuze, onKies }: Props): FilterChip[] {
  const t = useTeksten(dossierTeksten)
  const { taal } = useTaal()
  const woord = useWoorden()
  const naamIn = (lijst: readonly { id: string; naam: string }[], id: string) =>
    lijst.find((een) => een.id === id)?.naam ?? t.onbekend
  const labels: [keyof Werkkeuze, string | undefined][] = [
    ['wet', keuze.wet && wetNaam(keuze.wet, taal)],
    ['wijk', keuze.wijk],
    ['soort', keuze.soort && woord.werk(keuze.soort)],
    ['team', keuze.team && naamIn(werk.teams, keuze.team)],
    ['wie', keuze.wie && naamIn(werk.eigenaren, keuze.wie)],
    ['onderdeel', keuze.onderdeel && woord.onderdeel(keuze.onderdeel)],
    ['trede', keuze.trede === undefined ? undefined : t.tredeNr(String(keuze.trede))],
  ]
  return labels.flatMap(([key, label]) =>
    label ? [{ key, label, onRemove: () => onKies(opgeschoond({ ...keuze, [key]: undefined })) }] : [],
  )
}
