import { useState } from 'react'
import {
  Button,
  DateText,
  Dialog,
  EmptyState,
  Heading,
  Panel,
  Stack,
  StatusBadge,
  Tag,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonOverleggen } from '../endpoints.ts'
import { BelegDeed, VerslagDeed } from './deeds/OverlegDeeds.tsx'
import { PlandeelPagina } from './Plandeel.tsx'
import { verloopTeksten } from './tekstenVerloop.ts'
import type { EenOverleg, Overleggen } from './verloop.ts'
import './verloop.css'

export function OverlegScreen() {
  const t = useTeksten(verloopTeksten)
  return (
    <PlandeelPagina endpoint={toonOverleggen} deel="overleg" titel={t.overlegVan} sub={t.overlegSub}>
      {(data, planId, mag) => <Pagina data={data} planId={planId} schrijven={mag.schrijven} />}
    </PlandeelPagina>
  )
}

function Pagina({ data, planId, schrijven }: { data: Overleggen; planId: string; schrijven: boolean }) {
  const t = useTeksten(verloopTeksten)
  const vandaag = useVandaag()
  const [deed, setDeed] = useState<'beleg' | EenOverleg>()
  const sluit = () => setDeed(undefined)
  const beleg = schrijven ? (
    <Button appearance="primary" icon="plus" onClick={() => setDeed('beleg')}>
      {t.beleg}
    </Button>
  ) : undefined
  return (
    <>
      {data.overleggen.length === 0 ? (
        <EmptyState title={t.geenOverleg} why={t.geenOverlegWaarom} action={beleg} />
      ) : (
        <Stack>
          {beleg ? <div className="sh-knoppen">{beleg}</div> : null}
          {data.overleggen.map((een) => (
            <Overleg
              key={een.id}
              overleg={een}
              onVerslag={schrijven && !een.verslag && een.datum <= vandaag ? () => setDeed(een) : undefined}
            />
          ))}
        </Stack>
      )}
      <Dialog open={deed !== undefined} onClose={sluit} title={deed === 'beleg' ? t.beleg : t.legOverlegVast} wide>
        {deed === 'beleg' ? <BelegDeed data={data} planId={planId} onDone={sluit} /> : null}
        {deed && deed !== 'beleg' ? <VerslagDeed overleg={deed} planId={planId} onDone={sluit} /> : null}
      </Dialog>
    </>
  )
}

function Overleg({ overleg, onVerslag }: { overleg: EenOverleg; onVerslag: (() => void) | undefined }) {
  const t = useTeksten(verloopTeksten)
  const { verslag } = overleg
  const was = (id: string) => verslag?.aanwezig.includes(id)
  return (
    <Panel
      title={overleg.onderwerp}
      actions={
        onVerslag ? (
          <Button small onClick={onVerslag}>
            {t.legOverlegVast}
          </Button>
        ) : undefined
      }
    >
      <div className="sh-overleg">
        <p>
          <StatusBadge kind={verslag ? 'goed' : 'wacht'}>{verslag ? t.gehouden : t.gepland}</StatusBadge>{' '}
          <DateText date={overleg.datum} style="lang" />
        </p>
        <Heading level={3}>{t.deelnemers}</Heading>
        <ul>
          {overleg.deelnemers.map((een) => (
            <li key={een.id}>
              <b>{een.discipline}</b>, {een.naam} {verslag && !was(een.id) ? <Tag>{t.afwezig}</Tag> : null}
            </li>
          ))}
        </ul>
        <Heading level={3}>{t.agendaKop}</Heading>
        <ol>
          {overleg.agenda.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ol>
        {verslag ? (
          <>
            <Heading level={3}>{t.verslag}</Heading>
            <p>{verslag.tekst}</p>
            {verslag.afspraken.length > 0 ? (
              <>
                <Heading level={3}>{t.afgesproken}</Heading>
                <ul>
                  {verslag.afspraken.map((een) => (
                    <li key={een.stam}>{een.wat}</li>
                  ))}
                </ul>
              </>
            ) : null}
            <Heading level={3}>{t.nietEens}</Heading>
            {overleg.standpunten.length === 0 ? <p>{t.iedereenEens}</p> : null}
            {overleg.standpunten.map((een) => (
              <blockquote key={een.id}>
                <b>{een.discipline}</b>: {een.standpunt}
              </blockquote>
            ))}
          </>
        ) : null}
      </div>
    </Panel>
  )
}
