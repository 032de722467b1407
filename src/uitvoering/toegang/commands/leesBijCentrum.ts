import type { Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import type { toonBijCentrum } from '../endpointsRegionaal.ts'
import { selectBijCentrum } from '../store/regionaal.ts'
import { meldingVoor } from './hulpvraagVoor.ts'

/** B of what was led on to the centre: for who may see this melding. */
export async function leesBijCentrum(
  context: Context & { readonly input: { meldingId: string } },
): Promise<OutputOf<typeof toonBijCentrum>> {
  const melding = await meldingVoor(context, context.input.meldingId)
  return selectBijCentrum(context.db, context.mandaat, melding.id)
}
