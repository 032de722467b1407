import { StatusBadge, useDateFormat, useTaal, useTeksten, useVandaag } from '#platform/ui/index.ts'
import { isWet, korteWetNaam } from '#values/wet.ts'
import { FUNCTIES, isFunctie } from '../rules/functies.ts'
import { inrichtingTeksten } from './teksten.ts'

export type Looptijd = { begin: string; eind: string | null }

export function useLooptijd(): (rij: Looptijd) => string {
  const t = useTeksten(inrichtingTeksten)
  const datum = useDateFormat()
  return ({ begin, eind }) =>
    eind ? t.vanTot(datum(begin, 'kort'), datum(eind, 'kort')) : t.vanaf(datum(begin, 'kort'))
}

export function useFunctieNaam(): (code: string) => string {
  const { taal } = useTaal()
  return (code) => (isFunctie(code) ? FUNCTIES[code].naam[taal] : code)
}

export function useWetNamen(): (wetten: readonly string[]) => string {
  const { taal } = useTaal()
  return (wetten) => wetten.map((wet) => (isWet(wet) ? korteWetNaam(wet, taal) : wet)).join(', ')
}

export const isNu = ({ begin, eind }: Looptijd, vandaag: string): boolean =>
  begin <= vandaag && (eind === null || eind >= vandaag)

/** In force, to come, past or withdrawn: word and shape. */
export function Geldigheid({ rij }: { rij: Looptijd & { ingetrokkenOp?: string | null } }) {
  const t = useTeksten(inrichtingTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  if (rij.ingetrokkenOp)
    return <StatusBadge kind="te-laat">{t.isIngetrokken(datum(rij.ingetrokkenOp, 'kort'))}</StatusBadge>
  if (isNu(rij, vandaag)) return <StatusBadge kind="goed">{t.nu}</StatusBadge>
  return rij.begin > vandaag ? (
    <StatusBadge kind="wacht">{t.straks}</StatusBadge>
  ) : (
    <StatusBadge kind="afgerond">{t.voorbij}</StatusBadge>
  )
}

/** 'a, b' as typed in one line. */
export const delen = (tekst: unknown): string[] =>
  String(tekst ?? '')
    .split(/[,\n]/)
    .map((deel) => deel.trim())
    .filter(Boolean)
