import { useState } from 'react'
import { Button, Dialog, useNavigation, useTeksten } from '#platform/ui/index.ts'
import { Programmavorm } from './Opbouwvormen.tsx'
import { opbouwTeksten } from './opbouwTeksten.ts'

/** Starts a programme from nothing and goes on to its build. */
export function ProgrammaBegin() {
  const t = useTeksten(opbouwTeksten)
  const navigate = useNavigation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.programmaErbij}</Button>
      <Dialog wide open={open} onClose={() => setOpen(false)} title={t.programmaErbij}>
        <Programmavorm onDone={(id) => navigate(`/programma/${id}/opbouw`)} />
      </Dialog>
    </>
  )
}
