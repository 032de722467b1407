import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { type ExtraDagen, plusWerkdagen } from '#values/feestdagen.ts'

export const GESPREKSPARTNERS = ['inwoner', 'familie', 'partner', 'professional', 'anders'] as const
export type Gesprekspartner = (typeof GESPREKSPARTNERS)[number]
export const RICHTINGEN = ['in', 'uit'] as const

/** Service norms in working days; a municipality sets its own (instelling, soort 'norm'). */
export const NORMEN = { contactverzoek: 2, 'melding-bekijken': 2 } as const
export type Norm = keyof typeof NORMEN

export const normdag = (op: Datum, werkdagen: number, gelijkgesteld: ExtraDagen): Datum =>
  plusWerkdagen(op, werkdagen, gelijkgesteld)

export function beletselenVoorContactmoment({ datum, vandaag }: { datum: Datum; vandaag: Datum }): Beletsel[] {
  return als(datum > vandaag, 'datum-in-toekomst', 'datum')
}

/** Who is to be called back must be known, or leave a name and a number. */
export function beletselenVoorContactverzoek(verzoek: {
  persoonId?: string | undefined
  naam?: string | undefined
  telefoon?: string | undefined
}): Beletsel[] {
  if (verzoek.persoonId) return []
  return [
    ...als(!verzoek.naam?.trim(), 'naam-ontbreekt', 'naam'),
    ...als(!verzoek.telefoon?.trim(), 'telefoon-ontbreekt', 'telefoon'),
  ]
}

export type ContactverzoekStand = 'open' | 'te-laat' | 'op-tijd' | 'na-de-norm'

/** A service norm, not a term of law: being late costs nothing, and is shown all the same. */
export function standVanContactverzoek(
  { norm, afgehandeldOp }: { norm: Datum; afgehandeldOp: Datum | null },
  vandaag: Datum,
): ContactverzoekStand {
  if (afgehandeldOp) return afgehandeldOp <= norm ? 'op-tijd' : 'na-de-norm'
  return vandaag > norm ? 'te-laat' : 'open'
}
