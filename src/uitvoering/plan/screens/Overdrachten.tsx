import { type ReactNode, useState } from 'react'
import {
  Button,
  CommandForm,
  DateText,
  Dialog,
  Panel,
  StatusBadge,
  type StatusKind,
  TextArea,
  Timeline,
  useCommand,
  useTeksten,
} from '#platform/ui/index.ts'
import { trekOverdrachtIn } from '../endpoints.ts'
import { verloopTeksten } from './tekstenVerloop.ts'
import type { Regie } from './verloop.ts'

const KLEUR: Record<string, StatusKind> = { aanvaard: 'goed', geweigerd: 'te-laat', ingetrokken: 'afgerond' }

export function Overdrachten({
  rijen,
  actie,
  planId,
  schrijven,
}: {
  rijen: Regie['overdrachten']
  actie: ReactNode
  planId: string
  schrijven: boolean
}) {
  const t = useTeksten(verloopTeksten)
  const [terug, setTerug] = useState<Regie['overdrachten'][number]>()
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
                  {een.uitkomst
                    ? t[een.uitkomst]
                    : een.intrekkingOp
                      ? t.teruggevraagd
                      : een.naarGemeente && !een.verzonden
                        ? t.onderweg
                        : t.wachtOpAntwoord}
                </StatusBadge>
                {een.antwoordReden ? <p>{een.antwoordReden}</p> : null}
                {schrijven && !een.uitkomst && !een.intrekkingOp ? (
                  <Button
                    small
                    aria-label={t.trekInVan(een.naarMedewerker ?? een.naarGemeente ?? '')}
                    onClick={() => setTerug(een)}
                  >
                    {t.trekIn}
                  </Button>
                ) : null}
              </>
            ),
          }))}
        />
      )}
      <Dialog
        open={terug !== undefined}
        onClose={() => setTerug(undefined)}
        title={t.trekInVan(terug?.naarMedewerker ?? terug?.naarGemeente ?? '')}
      >
        {terug ? <TrekInDeed planId={planId} overdracht={terug} onDone={() => setTerug(undefined)} /> : null}
      </Dialog>
    </Panel>
  )
}

function TrekInDeed({
  planId,
  overdracht,
  onDone,
}: {
  planId: string
  overdracht: Regie['overdrachten'][number]
  onDone: () => void
}) {
  const t = useTeksten(verloopTeksten)
  const command = useCommand(trekOverdrachtIn)
  return (
    <CommandForm
      command={command}
      fixed={{ planId, overdrachtId: overdracht.id }}
      submitLabel={t.trekIn}
      onDone={onDone}
    >
      <p>{overdracht.naarGemeente && overdracht.verzonden ? t.trekInUitlegBuiten : t.trekInUitleg}</p>
      <TextArea name="reden" label={t.trekInReden} required rows={3} maxLength={1000} />
    </CommandForm>
  )
}
