import { createContext, type ReactNode, use } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import type { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'

export type Ik = OutputOf<typeof wieBenIk>

const IkContext = createContext<Ik | undefined>(undefined)

export function IkProvider({ ik, children }: { ik: Ik; children: ReactNode }) {
  return <IkContext value={ik}>{children}</IkContext>
}

export function useIk(): Ik {
  const ik = use(IkContext)
  if (!ik) throw new Error('useIk outside IkProvider')
  return ik
}

export const mag = (ik: Ik, power: string | readonly string[]): boolean =>
  (typeof power === 'string' ? [power] : power).some(
    (one) => one === 'ingelogd' || one === 'openbaar' || ik.powers.includes(one),
  )
