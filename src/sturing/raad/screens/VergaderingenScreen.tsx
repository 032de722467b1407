import './agenda.css'
import { useState } from 'react'
import {
  Button,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonVergaderingen } from '../endpoints.ts'
import { plusMaand } from '../rules/kalender.ts'
import { Agendadaden } from './Agendadaden.tsx'
import { agendaTeksten } from './agendaTeksten.ts'
import { Kalender } from './Kalender.tsx'
import { Tabbladen, useRaadrechten } from './Tabbladen.tsx'
import { type Agendadaad, Vergaderlijst, Vergadertabel } from './Vergaderlijst.tsx'

function useMaandnaam(): (maand: string) => string {
  const { taal } = useTaal()
  return (maand) =>
    new Intl.DateTimeFormat(taal === 'en' ? 'en-GB' : 'nl-NL', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${maand}-01T00:00:00Z`))
}

/** The council month by month: a calendar, and below it each meeting with what is treated, as list or as table. */
export function VergaderingenScreen() {
  const t = useTeksten(agendaTeksten)
  const { schrijft } = useRaadrechten()
  const maandnaam = useMaandnaam()
  const [gekozen, setGekozen] = useState<string>()
  const [alsTabel, setAlsTabel] = useState(false)
  const [daad, setDaad] = useState<Agendadaad>()
  const { data, error } = useEndpoint(toonVergaderingen, gekozen ? { maand: gekozen } : {}, { keepPrevious: true })
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const { maand, vergaderingen, maanden } = data
  const blader = (aantal: number) => setGekozen(plusMaand(maand, aantal))
  const keuzes = [...new Set([...maanden, maand])].toSorted().map((een) => ({ value: een, label: maandnaam(een) }))
  return (
    <>
      <PageHead
        title={t.kop(vergaderingen.length, maandnaam(maand))}
        actions={
          schrijft ? (
            <Button appearance="primary" onClick={() => setDaad({ soort: 'plan' })}>
              {t.plan}
            </Button>
          ) : undefined
        }
      />
      <Tabbladen hier="vergaderingen" />
      <Kalender
        maand={maand}
        vergaderingen={vergaderingen}
        onMaand={blader}
        acties={
          <>
            <Button onClick={() => blader(-1)}>{t.vorige}</Button>
            <Button onClick={() => blader(1)}>{t.volgende}</Button>
            <SelectField
              name="maand"
              label={t.maand}
              empty={false}
              options={keuzes}
              value={maand}
              onChange={setGekozen}
            />
          </>
        }
      />
      <Panel
        bare={alsTabel}
        title={t.vergaderingen}
        actions={<Button onClick={() => setAlsTabel(!alsTabel)}>{alsTabel ? t.alsLijst : t.alsTabel}</Button>}
      >
        {alsTabel ? (
          <Vergadertabel vergaderingen={vergaderingen} />
        ) : (
          <Vergaderlijst vergaderingen={vergaderingen} onDaad={schrijft ? setDaad : undefined} />
        )}
      </Panel>
      {daad ? <Agendadaden daad={daad} onClose={() => setDaad(undefined)} onGepland={setGekozen} /> : null}
    </>
  )
}
