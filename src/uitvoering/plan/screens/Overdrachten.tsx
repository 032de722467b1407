import type { ReactNode } from 'react'
import { DateText, Panel, StatusBadge, type StatusKind, Timeline, useTeksten } from '#platform/ui/index.ts'
import { verloopTeksten } from './tekstenVerloop.ts'
import type { Regie } from './verloop.ts'

const KLEUR: Record<string, StatusKind> = { aanvaard: 'goed', geweigerd: 'te-laat', ingetrokken: 'afgerond' }

export function Overdrachten({ rijen, actie }: { rijen: Regie['overdrachten']; actie: ReactNode }) {
  const t = useTeksten(verloopTeksten)
  return (
    <Panel title={t.overdrachten} actions={actie}>
      {rijen.length === 0 ? (
        <p>{t.geenOverdracht}</p>
      ) : (
        <Timeline
          label={t.overdrachten}
          items={rijen.map((een) => ({
            id: een.id,
            state: een.uitkomst ? 'geweest' : 'nu',
            when: <DateText date={een.datum} style="lang" />,
            title: t.overdrachtAan(een.naarMedewerker ?? een.naarGemeente ?? ''),
            children: (
              <>
                <p>
                  {een.reden} {een.meegaand.length > 0 ? t.gingenMee(een.meegaand.join(', ')) : null}
                </p>
                <StatusBadge kind={een.uitkomst ? KLEUR[een.uitkomst]! : 'wacht'}>
                  {een.uitkomst ? t[een.uitkomst] : een.naarGemeente && !een.verzonden ? t.onderweg : t.wachtOpAntwoord}
                </StatusBadge>
                {een.antwoordReden ? <p>{een.antwoordReden}</p> : null}
              </>
            ),
          }))}
        />
      )}
    </Panel>
  )
}
