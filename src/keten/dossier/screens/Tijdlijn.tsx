import { useState } from 'react'
import { DateText, EmptyState, Panel, Timeline, useTeksten, useVandaag } from '#platform/ui/index.ts'
import { WetKenmerk } from '#uitvoering/plan/screens/index.ts'
import { groepVanMoment } from '../rules/zicht.ts'
import { type Dossier, voornaamIn } from './dossierbeeld.ts'
import { dossierTeksten } from './teksten.ts'
import { useWoorden } from './woorden.ts'

type Keuze = 'alles' | 'plan' | 'vraag' | 'hulp'

const past = (soort: string, keuze: Keuze): boolean => {
  const groep = groepVanMoment(soort)
  return (
    keuze === 'alles' ||
    (keuze === 'plan' && groep === 'P') ||
    (keuze === 'hulp' && (groep === 'R' || groep === 'G')) ||
    (keuze === 'vraag' && (groep === 'B' || groep === 'V'))
  )
}

export function Tijdlijn({ dossier }: { dossier: Dossier }) {
  const t = useTeksten(dossierTeksten)
  const vandaag = useVandaag()
  const { moment: woord } = useWoorden()
  const [keuze, setKeuze] = useState<Keuze>('alles')
  const [wet, setWet] = useState('')
  const momenten = dossier.tijdlijn.filter((een) => past(een.soort, keuze) && (wet === '' || een.wet === wet))
  const laatste = momenten.find((een) => een.datum <= vandaag)
  const keuzes: [Keuze, string][] = [
    ['alles', t.alles],
    ['plan', t.groepPlan],
    ['vraag', t.groepVraag],
    ['hulp', t.groepHulp],
  ]
  const wetten = [...new Set(dossier.tijdlijn.flatMap((een) => een.wet ?? []))]
  return (
    <Panel
      title={t.tijdlijn}
      sub={t.tijdlijnAlles(momenten.length, dossier.tijdlijn.length)}
      actions={
        <>
          <label>
            <span className="sh-alleen-lezer">{t.tijdlijnFilter}</span>
            <select
              className="utrecht-select utrecht-select--html-select"
              value={keuze}
              onChange={(event) => setKeuze(event.target.value as Keuze)}
            >
              {keuzes.map(([waarde, naam]) => (
                <option key={waarde} value={waarde}>
                  {naam}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="sh-alleen-lezer">{t.wet}</span>
            <select
              className="utrecht-select utrecht-select--html-select"
              value={wet}
              onChange={(event) => setWet(event.target.value)}
            >
              <option value="">{t.alleWetten}</option>
              {wetten.map((een) => (
                <option key={een} value={een}>
                  {een}
                </option>
              ))}
            </select>
          </label>
        </>
      }
    >
      {momenten.length === 0 ? (
        <EmptyState title={t.geenMomenten} />
      ) : (
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
      )}
    </Panel>
  )
}
