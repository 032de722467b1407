import type { OutputOf } from '#platform/endpoint.ts'
import type { toonDossier } from '../endpoints.ts'

/** The file of a household as the page is given it. */
export type Dossier = OutputOf<typeof toonDossier>

export const voornaamIn = (dossier: Dossier, persoonId: string | null | undefined): string =>
  dossier.leden.find((lid) => lid.persoonId === persoonId)?.voornamen.split(' ')[0] ?? ''
