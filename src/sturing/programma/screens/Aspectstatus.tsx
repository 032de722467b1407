import { StatusBadge, type StatusKind, useTeksten } from '#platform/ui/index.ts'
import { programmaTeksten } from './teksten.ts'

/** The word of the source decides the shape; a word that we do not know is only shown. */
export function Aspectstatus({ status }: { status: string | null }) {
  const t = useTeksten(programmaTeksten)
  const woord = status?.trim().toLowerCase() ?? ''
  const kind: StatusKind = woord === 'op koers' ? 'goed' : woord === '' ? 'wacht' : 'loopt'
  return (
    <StatusBadge kind={kind} plain>
      {status === null ? t.nietIngevuld : <span lang="nl">{status}</span>}
    </StatusBadge>
  )
}
