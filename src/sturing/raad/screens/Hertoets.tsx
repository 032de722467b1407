import { useState } from 'react'
import {
  ActionList,
  CommandForm,
  Dialog,
  Link,
  Panel,
  RadioField,
  TextArea,
  TextButton,
  useCommand,
  useDateFormat,
  useTeksten,
} from '#platform/ui/index.ts'
import { hertoets } from '../endpoints.ts'
import { HERTOETSUITKOMSTEN } from '../rules/hertoets.ts'
import { hertoetsTeksten } from './hertoetsTeksten.ts'
import type { Toezegging } from './standen.ts'

/** Promises whose paper was corrected or withdrawn: they stay kept until the griffie says otherwise. */
export function TeHertoetsen({ rijen, magToetsen }: { rijen: readonly Toezegging[]; magToetsen: boolean }) {
  const t = useTeksten(hertoetsTeksten)
  const dag = useDateFormat()
  const [gekozen, setGekozen] = useState<Toezegging>()
  const werk = rijen.flatMap((rij) => (rij.hertoets ? [{ rij, vraag: rij.hertoets }] : []))
  if (werk.length === 0) return null
  return (
    <Panel title={t.kop(werk.length)} sub={t.uitleg}>
      <ActionList
        label={t.kop(werk.length)}
        actions={werk.map(({ rij, vraag }) => ({
          id: rij.id,
          kind: 'let-op',
          title: <span lang="nl">{rij.tekst}</span>,
          sub: (
            <>
              {vraag.soort === 'ingetrokken' ? t.isIngetrokken(dag(vraag.sinds)) : t.isVerbeterd(dag(vraag.sinds))}{' '}
              <Stuklink rij={rij} />. <span lang="nl">{vraag.reden}</span>
              {vraag.soort === 'gerectificeerd' && !vraag.nogGenoemd ? <> {t.nietMeerGenoemd}</> : null}
            </>
          ),
          end: magToetsen ? <TextButton onClick={() => setGekozen(rij)}>{t.bekijk}</TextButton> : undefined,
        }))}
      />
      <Toets toezegging={gekozen} onClose={() => setGekozen(undefined)} />
    </Panel>
  )
}

/** The paper that keeps the promise, in its newest version where one took its place. */
export function Stuklink({ rij }: { rij: Toezegging }) {
  const id = rij.hertoets?.publicatieId ?? rij.publicatieId
  const naam = <span lang="nl">{rij.stuk}</span>
  return id ? <Link href={`/stukken/${id}`}>{naam}</Link> : naam
}

function Toets({ toezegging, onClose }: { toezegging: Toezegging | undefined; onClose: () => void }) {
  const t = useTeksten(hertoetsTeksten)
  const command = useCommand(hertoets)
  return (
    <Dialog open={toezegging !== undefined} onClose={onClose} title={toezegging?.tekst ?? ''}>
      {toezegging ? (
        <CommandForm
          label={t.bekijk}
          command={command}
          fixed={{ toezeggingId: toezegging.id }}
          submitLabel={t.legVast}
          onDone={onClose}
        >
          <RadioField
            name="uitkomst"
            label={t.vraag}
            options={HERTOETSUITKOMSTEN.map((value) => ({ value, label: t[value] }))}
            required={t.nodig}
          />
          <TextArea name="toelichting" label={t.waarom} required={t.nodig} rows={3} maxLength={1000} />
        </CommandForm>
      ) : null}
    </Dialog>
  )
}
