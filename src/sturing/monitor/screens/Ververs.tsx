import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import { Button, CommandForm, DateField, Dialog, useCommand, useTeksten, useVandaag } from '#platform/ui/index.ts'
import { verversMonitor } from '../endpoints.ts'
import { monitorTeksten } from './teksten.ts'

/** Counts the figures again from a month on; by default this year's. */
export function Ververs({ onDone }: { onDone: (herteld: OutputOf<typeof verversMonitor>) => void }) {
  const t = useTeksten(monitorTeksten)
  const [open, setOpen] = useState(false)
  const command = useCommand(verversMonitor)
  const vandaag = useVandaag()
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.ververs}</Button>
      {open ? (
        <Dialog open onClose={() => setOpen(false)} title={t.ververs}>
          <p>{t.verversUitleg}</p>
          <CommandForm
            label={t.ververs}
            command={command}
            initial={{ vanaf: `${vandaag.slice(0, 4)}-01-01` }}
            submitLabel={t.ververs}
            onDone={(herteld) => {
              setOpen(false)
              onDone(herteld)
            }}
          >
            <DateField name="vanaf" label={t.vanaf} help={t.vanafHulp} required={t.vanafNodig} />
          </CommandForm>
        </Dialog>
      ) : null}
    </>
  )
}
