import type { Command, Context, Outcome } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import type { Datum } from '#values/datum.ts'
import { beletselenVoorVerwerping } from '../rules/besluittoets.ts'
import { type Orgaan, statusVanWijziging } from '../rules/wijziging.ts'
import { findWijziging, insertBesluit, lockWijziging } from '../store/wijziging.ts'

export type Verwerping = { wijzigingId: string; besluitdatum: Datum; reden: string }
type Verworpen = { wijzigingId: string }

/** The college says no to what lies before it. */
export const verwerpWijziging: Command<Verwerping, Verworpen> = {
  name: 'begroting.verwerpWijziging',
  may: heeft('begroting:vaststellen'),
  run: (context) => verwerp(context, context.input, 'college'),
}

/** What another body rejected and the griffie records. */
export const verwerpWijzigingNamens: Command<Verwerping & { orgaan: Orgaan }, Verworpen> = {
  name: 'begroting.verwerpWijziging',
  may: heeft('raad:schrijven'),
  async run(context) {
    const { db, mandaat, input } = context
    const wijziging = await findWijziging(db, mandaat, input.wijzigingId)
    // What was withdrawn before the vote does not stand in its way.
    if (wijziging && statusVanWijziging(wijziging) === 'ingetrokken')
      return { result: { wijzigingId: wijziging.id }, objectId: wijziging.id }
    return verwerp(context, input, input.orgaan)
  },
}

async function verwerp(
  { db, mandaat, vandaag }: Context,
  { wijzigingId, besluitdatum, reden }: Verwerping,
  orgaan: Orgaan,
): Promise<Outcome<Verworpen>> {
  const wijziging = await lockWijziging(db, mandaat, wijzigingId)
  if (!wijziging) throw new NotFound()
  refuseIf(beletselenVoorVerwerping(wijziging, { orgaan, besluitdatum, reden }, vandaag))
  await insertBesluit(db, mandaat, {
    wijzigingId,
    uitkomst: 'verworpen',
    besluitdatum,
    besluitnummer: null,
    reden: reden.trim(),
  })
  return { result: { wijzigingId }, objectId: wijzigingId }
}
