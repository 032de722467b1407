import { useState } from 'react'
import { Button, Dialog, EmptyState, Panel, Stack, useTaal, useTeksten, useVandaag } from '#platform/ui/index.ts'
import { toonMetingen } from '../endpoints.ts'
import { domeinNaam } from '../rules/domeinen.ts'
import { verloopVan } from '../rules/instrument.ts'
import { Domeinbeeld } from './Domeinbeeld.tsx'
import { PlandeelPagina } from './Plandeel.tsx'
import { Scorelijst } from './Scorelijst.tsx'
import { verloopTeksten } from './tekstenVerloop.ts'
import type { Metingen } from './verloop.ts'
import './verloop.css'

export function MetingenScreen() {
  const t = useTeksten(verloopTeksten)
  return (
    <PlandeelPagina endpoint={toonMetingen} deel="metingen" titel={t.metingenVan} sub={t.metingenSub}>
      {(data, planId, mag) => <Pagina data={data} planId={planId} schrijven={mag.schrijven} />}
    </PlandeelPagina>
  )
}

function Pagina({ data, planId, schrijven }: { data: Metingen; planId: string; schrijven: boolean }) {
  const t = useTeksten(verloopTeksten)
  const { taal } = useTaal()
  const [wie, setWie] = useState<string>()
  const lid = data.leden.find((een) => een.id === wie)
  return (
    <>
      <Stack>
        {data.leden.map((een) => (
          <Lid key={een.id} data={data} lid={een} onMeet={schrijven ? () => setWie(een.id) : undefined} />
        ))}
        <Panel title={t.niveaus} sub={data.instrument.naam[taal]}>
          <ol className="sh-niveaus">
            {data.instrument.niveaus.map((niveau, index) => (
              <li key={niveau.nl}>
                <b>{index + 1}</b> {niveau[taal]}
              </li>
            ))}
          </ol>
          <p className="sh-onder">{t.instrumentBron}</p>
        </Panel>
      </Stack>
      <Dialog open={lid !== undefined} onClose={() => setWie(undefined)} title={lid ? t.meetVan(lid.naam) : ''} wide>
        {lid ? <Scorelijst data={data} planId={planId} lid={lid} onDone={() => setWie(undefined)} /> : null}
      </Dialog>
    </>
  )
}

function Lid({
  data,
  lid,
  onMeet,
}: {
  data: Metingen
  lid: Metingen['leden'][number]
  onMeet: (() => void) | undefined
}) {
  const t = useTeksten(verloopTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const verloop = verloopVan(
    data.metingen as never,
    lid.id,
    data.instrument.domeinen.map((een) => een.code),
  )
  const naamVan = (code: string) =>
    data.instrument.domeinen.find((een) => een.code === code)?.naam[taal] ?? domeinNaam(code, taal)
  const knop = onMeet ? (
    <Button small icon="plus" aria-label={`${t.meet}: ${lid.naam}`} onClick={onMeet}>
      {t.meet}
    </Button>
  ) : undefined
  return (
    <Panel title={lid.naam} actions={knop}>
      {verloop.length === 0 ? (
        <EmptyState title={t.nogNietGemeten} why={t.nogNietGemetenWaarom} />
      ) : (
        <Domeinbeeld naam={lid.naam} verloop={verloop} naamVan={naamVan} tot={vandaag} />
      )}
    </Panel>
  )
}
