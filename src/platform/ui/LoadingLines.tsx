import { useEffect, useState } from 'react'
import { TextButton } from './Button.tsx'
import { useTeksten } from './TaalProvider.tsx'
import { uiTeksten } from './teksten.ts'

const SHOW_AFTER_MS = 300
const SLOW_AFTER_MS = 5000
const LINES = Array.from({ length: 24 }, (_, line) => line)

function useElapsed(ms: number): boolean {
  const [elapsed, setElapsed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return elapsed
}

/** Nothing for the first 300 ms, then lines in the shape of what comes; after 5 s the choice to stop. */
export function LoadingLines(props: { label?: string; lines?: number; onStop?: () => void }) {
  const t = useTeksten(uiTeksten)
  const visible = useElapsed(SHOW_AFTER_MS)
  const slow = useElapsed(SLOW_AFTER_MS)
  return (
    <div className="sh-laden" role="status">
      <span className="sh-alleen-lezer">{props.label ?? t.wordtOpgehaald}</span>
      {visible ? LINES.slice(0, props.lines ?? 4).map((line) => <i key={line} />) : null}
      {slow ? (
        <p className="sh-bij">
          {t.duurtLang} {props.onStop ? <TextButton onClick={props.onStop}>{t.stoppen}</TextButton> : null}
        </p>
      ) : null}
    </div>
  )
}
