import { type GanttBar, GanttChart, type GanttPerson, Panel, Row, useTeksten, useVandaag } from '#platform/ui/index.ts'
import { kleurVanWet, WetKenmerk } from '#uitvoering/plan/screens/index.ts'
import { type Datum, leeftijdOp, plusJaren, plusMaanden } from '#values/datum.ts'
import type { Dossier } from './dossierbeeld.ts'
import { dossierTeksten } from './teksten.ts'

/** Persons against time: what runs, what ends, and the gap that nobody has filled. */
export function Hulp({ dossier }: { dossier: Dossier }) {
  const t = useTeksten(dossierTeksten)
  const vandaag = useVandaag()
  const van = plusMaanden(vandaag, -10)
  const tot = plusMaanden(vandaag, 8)
  const lopend = dossier.hulp.filter((een) => een.eind === null || een.eind >= vandaag)
  const persons: GanttPerson[] = dossier.leden.map((lid) => ({
    id: lid.persoonId,
    name: lid.voornamen.split(' ')[0]!,
    sub: t.jaar(leeftijdOp(lid.geboren as Datum, vandaag)),
    bars: [
      ...dossier.hulp
        .filter((een) => een.persoonId === lid.persoonId && (een.eind === null || een.eind >= van))
        .map(
          (een): GanttBar => ({
            id: een.id,
            label: een.bekend ? [een.product, een.aanbieder].filter(Boolean).join(', ') : t.looptHulp,
            from: (een.begin && een.begin > van ? een.begin : van) as Datum,
            to: een.eind as Datum | null,
            colour: kleurVanWet(een.wet),
          }),
        ),
      ...(lid.gatVanaf
        ? [
            {
              id: `gat-${lid.persoonId}`,
              label: t.gat,
              from: lid.gatVanaf as Datum,
              to: tot,
              colour: 'vrij' as const,
              gap: true,
            },
          ]
        : []),
    ],
  }))
  const marks = dossier.leden.flatMap((lid) => {
    const achttien = plusJaren(lid.geboren as Datum, 18)
    return achttien > vandaag && achttien < tot
      ? [{ date: achttien, label: `${lid.voornamen.split(' ')[0]} ${t.wordt18}` }]
      : []
  })
  const wetten = [...new Set(dossier.hulp.map((een) => een.wet))]
  return (
    <Panel
      title={t.wieEnWat}
      actions={
        <Row>
          {wetten.map((wet) => (
            <WetKenmerk key={wet} wet={wet} />
          ))}
        </Row>
      }
    >
      <GanttChart
        title={t.wieEnWatKop(lopend.length)}
        description={t.ganttUitleg}
        method={t.ganttMethode}
        from={van}
        to={tot}
        persons={persons}
        marks={marks}
      />
    </Panel>
  )
}
