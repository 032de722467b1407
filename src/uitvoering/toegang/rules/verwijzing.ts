import type { Beletsel } from '#values/beletsel.ts'
import type { Bsn } from '#values/bsn.ts'
import type { Datum } from '#values/datum.ts'
import type { Route, Verwijzertype } from './melding.ts'
import type { VerwijzingStatus } from './status.ts'

/** A referrer's own number of a referral: the same number is the same referral. */
export type Kenmerk = { systeem: string; waarde: string }

export type GelezenVerwijzing = {
  kenmerk: Kenmerk
  bsn: Bsn
  agb: string
  verwijzer: string
  verwijzertype: Verwijzertype
  gevraagd: string
  spoed: boolean
  geschrevenOp: Datum | null
}

export type Leesuitslag = { verwijzing: GelezenVerwijzing } | { beletselen: readonly Beletsel[] }

/** All that a referrer reads back (R14). */
export type Verwijzingstand = {
  id: string
  kenmerk: Kenmerk
  status: VerwijzingStatus
  reden: string | null
  ontvangenOp: Datum
}

/** What this room asks of FHIR. */
export type Fhir = {
  lees(bytes: Uint8Array): Leesuitslag
  schrijf(stand: Verwijzingstand): object
}

export const REDENEN_TERUG = [
  'geen-inwoner',
  'andere-gemeente',
  'te-weinig-bekend',
  'geen-jeugdhulp',
  'bel-ons',
  'anders',
] as const
export type RedenTerug = (typeof REDENEN_TERUG)[number]

/** The route by which a question came, of who referred (COD327). */
export const ROUTE_VAN: Record<Verwijzertype, Route> = {
  '01': 'gemeentelijk loket',
  '02': 'huisarts',
  '03': 'jeugdarts',
  '04': 'gecertificeerde instelling',
  '05': 'medisch specialist',
  '06': 'gemeentelijk loket',
  '08': 'gecertificeerde instelling',
}
