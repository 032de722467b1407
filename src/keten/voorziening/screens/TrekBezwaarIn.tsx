import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import { Button, Dialog, ErrorBox, Stack, useCommand, useTeksten } from '#platform/ui/index.ts'
import { trekBezwaarIn } from '../endpoints.ts'
import { mijnBesluitTeksten } from './mijnBesluitTeksten.ts'

export type Ingetrokken = OutputOf<typeof trekBezwaarIn>
type Props = { bezwaarId: string; nummer: number; onKlaar: (klaar: Ingetrokken) => void }

/** Asks first: what was withdrawn cannot be taken back. */
export function TrekBezwaarIn({ bezwaarId, nummer, onKlaar }: Props) {
  const t = useTeksten(mijnBesluitTeksten)
  const [vraag, setVraag] = useState(false)
  const command = useCommand(trekBezwaarIn)
  return (
    <div>
      <Button aria-label={t.trekInTegen(nummer)} onClick={() => setVraag(true)}>
        {t.trekIn}
      </Button>
      <Dialog open={vraag} onClose={() => setVraag(false)} title={t.weetUHetZeker}>
        <Stack>
          {command.error ? <ErrorBox error={command.error} /> : null}
          <p>{t.trekInUitleg}</p>
          <div className="sh-knoppen">
            <Button
              appearance="primary"
              onClick={() =>
                void command.run({ bezwaarId }).then(
                  ({ data }) => onKlaar(data),
                  () => undefined,
                )
              }
            >
              {t.trekInJa}
            </Button>
            <Button onClick={() => setVraag(false)}>{t.trekInNee}</Button>
          </div>
        </Stack>
      </Dialog>
    </div>
  )
}
