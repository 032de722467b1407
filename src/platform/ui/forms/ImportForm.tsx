import { type ReactNode, useId, useState } from 'react'
import { Button } from '../Button.tsx'
import { ErrorBox } from '../ErrorBox.tsx'
import { Notice } from '../Notice.tsx'
import { isProblem, type WireBeletsel } from '../problem.ts'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { FileChoice } from './FileChoice.tsx'

type ImportFormProps<Uit> = {
  /** Which columns, in words. */
  help: ReactNode
  accept?: string
  /** How a file becomes text, where it is none of itself; then nothing can be typed either. */
  read?: (file: File) => Promise<string>
  /** The names of the columns, so that an empty table can be made from them. */
  columns: readonly string[]
  /** The format holds lists instead of columns. */
  lists?: boolean
  run: (inhoud: string, proef: boolean) => Promise<Uit>
  /** What the file holds, after the trial and after the import. */
  summary: (uit: Uit) => ReactNode
  onDone: (uit: Uit) => void
}

const MOST = 50

/** A file is tried first; only what was tried without a remark can be taken in, wholly. */
export function ImportForm<Uit>({ help, accept, columns, lists, read, run, summary, onDone }: ImportFormProps<Uit>) {
  const t = useTeksten(uiTeksten)
  const id = useId()
  const [inhoud, setInhoud] = useState('')
  const [tried, setTried] = useState<{ inhoud: string; uit: Uit }>()
  const [error, setError] = useState<unknown>()
  const [unreadable, setUnreadable] = useState(false)
  const [isPending, setIsPending] = useState(false)
  const good = tried !== undefined && tried.inhoud === inhoud

  async function choose(file: File | undefined) {
    setUnreadable(false)
    setError(undefined)
    if (!file) return setInhoud('')
    try {
      setInhoud(await (read ? read(file) : file.text()))
    } catch {
      setInhoud('')
      setUnreadable(true)
    }
  }

  async function go(proef: boolean) {
    setError(undefined)
    setIsPending(true)
    try {
      const uit = await run(inhoud, proef)
      if (proef) setTried({ inhoud, uit })
      else onDone(uit)
    } catch (failure) {
      setTried(undefined)
      setError(failure)
    } finally {
      setIsPending(false)
    }
  }
  const busy = isPending || inhoud.trim() === '' || undefined
  return (
    <div className="sh-formulier">
      <p>{help}</p>
      <p className="sh-bij">
        {lists ? t.lijsten : t.kolommen}: <code>{columns.join(lists ? ', ' : ';')}</code>
      </p>
      <FileChoice
        label={t.kiesBestand}
        accept={accept ?? '.csv,text/csv'}
        onChoose={(files) => void choose(files[0])}
      />
      {unreadable ? <Notice kind="te-laat" live title={t.bestandOnleesbaar} /> : null}
      {read ? null : (
        <div className="utrecht-form-field">
          <label className="utrecht-form-label" htmlFor={`${id}-regels`}>
            {t.ofPlakRegels}
          </label>
          <textarea
            id={`${id}-regels`}
            className="utrecht-textarea utrecht-textarea--html-textarea"
            rows={6}
            value={inhoud}
            onChange={(event) => setInhoud(event.target.value)}
          />
        </div>
      )}
      {error ? <Remarks error={error} places={lists ?? false} /> : null}
      {good ? (
        <Notice kind="goed" live title={t.proefGoed}>
          {summary(tried.uit)}
        </Notice>
      ) : null}
      <div className="sh-formulier__voet">
        {good ? (
          <Button appearance="primary" aria-disabled={busy} onClick={() => void (!busy && go(false))}>
            {isPending ? t.bezig : t.leesIn}
          </Button>
        ) : (
          <Button appearance="primary" aria-disabled={busy} onClick={() => void (!busy && go(true))}>
            {isPending ? t.bezig : t.proefDraaien}
          </Button>
        )}
      </div>
    </div>
  )
}

/** 'document.motions.3.creator_ids.0' as a reader counts: 'motions 4, creator_ids 1'. */
function placeOf(veld: string): string {
  const words: string[] = []
  const parts = veld.split('.')
  // The one thing that holds the whole paper says nothing; a row or a field of the paper itself does.
  const wrapped = parts.length > 2 && !/^\d+$/.test(parts[1]!)
  for (const part of parts.slice(wrapped ? 1 : 0))
    if (/^\d+$/.test(part) && words.length > 0) words.push(`${words.pop()} ${Number(part) + 1}`)
    else words.push(part)
  return words.join(', ')
}

function Remarks({ error, places }: { error: unknown; places: boolean }) {
  const t = useTeksten(uiTeksten)
  if (!isProblem(error) || error.beletselen.length === 0) return <ErrorBox error={error} />
  const shown: readonly WireBeletsel[] = error.beletselen.slice(0, MOST)
  return (
    <Notice kind="te-laat" live title={t.nietIngelezen(error.beletselen.length)}>
      <ul>
        {shown.map((remark) => (
          <li key={`${remark.veld}-${remark.code}`}>
            {places && remark.veld ? <strong>{placeOf(remark.veld)}: </strong> : null}
            {remark.uitleg ?? remark.code}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
