import type { Datum } from '#values/datum.ts'
import { DateText } from './DateText.tsx'
import { useDateFormat } from './format.ts'
import { StatusShape } from './StatusShape.tsx'
import type { StatusKind } from './status.ts'
import { useTeksten } from './TaalProvider.tsx'
import { uiTeksten } from './teksten.ts'

type TermLabelProps = {
  /** Days left as the rule counts them (calendar or working days); below zero is too late. */
  daysLeft?: number
  date?: Datum | string
  rule?: string
  stopped?: { since: Datum | string; reason?: string }
  kind?: StatusKind
  /** From how many days left it asks for attention. */
  warnFrom?: number
}

export function kindOfTerm(daysLeft: number | undefined, warnFrom = 3): StatusKind {
  if (daysLeft === undefined) return 'wacht'
  if (daysLeft < 0) return 'te-laat'
  return daysLeft <= warnFrom ? 'let-op' : 'loopt'
}

/** What is left first, then the day, then the rule. Never a bare countdown. */
export function TermLabel(props: TermLabelProps) {
  const t = useTeksten(uiTeksten)
  const formatDate = useDateFormat()
  if (props.stopped) {
    return (
      <span className="sh-termijn sh-afgerond">
        <StatusShape kind="afgerond" />
        <span>{t.geenEinddatum}</span>
        <small>{t.staatStil(formatDate(props.stopped.since, 'lijst'), props.stopped.reason ?? '')}</small>
      </span>
    )
  }
  const kind = props.kind ?? kindOfTerm(props.daysLeft, props.warnFrom)
  return (
    <span className={`sh-termijn sh-${kind}`}>
      <StatusShape kind={kind} />
      <span>{wordsFor(props.daysLeft, t)}</span>
      <small>
        {props.date ? <DateText date={props.date} style="lijst" /> : null}
        {props.date && props.rule ? ' · ' : ''}
        {props.rule}
      </small>
    </span>
  )
}

function wordsFor(daysLeft: number | undefined, t: ReturnType<typeof useTeksten<typeof uiTeksten>>): string {
  if (daysLeft === undefined) return t.geenEinddatum
  if (daysLeft < 0) return t.dagenTeLaat(-daysLeft)
  if (daysLeft === 0) return t.vandaag
  return daysLeft === 1 ? t.morgen : t.nogDagen(daysLeft)
}
