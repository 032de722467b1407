import type { Context } from '#platform/command.ts'
import { upsertOrganisatie as upsert } from './store.ts'

/** A provider under contract is an organisation on the map of what exists. */
export const upsertOrganisatie = (
  { db, mandaat }: Context,
  organisatie: { naam: string; soort: string; agb?: string },
): Promise<string> => upsert(db, mandaat, organisatie)
