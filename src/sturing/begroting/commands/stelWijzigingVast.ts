import type { Command, Context, Outcome } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import type { Datum } from '#values/datum.ts'
import { wijzigingVastgesteld } from '../events.ts'
import { beletselenVoorBesluit, STANDAARD_BEVOEGDHEDEN } from '../rules/besluittoets.ts'
import type { Orgaan } from '../rules/wijziging.ts'
import type { Bevoegdheid } from '../rules/wijzigingtoets.ts'
import { insertBesluit, lockWijziging } from '../store/wijziging.ts'

export type Vaststelling = { wijzigingId: string; besluitdatum: Datum; besluitnummer: string }
type Vastgesteld = { wijzigingId: string; besluitdatum: Datum }

/** What the college decides itself, within its mandate. */
export const stelWijzigingVast: Command<Vaststelling, Vastgesteld> = {
  name: 'begroting.stelWijzigingVast',
  may: heeft('begroting:vaststellen'),
  run: (context) => stelVast(context, context.input, 'college'),
}

/** What another body decided and the griffie records. */
export const stelWijzigingVastNamens: Command<Vaststelling & { orgaan: Orgaan }, Vastgesteld> = {
  name: 'begroting.stelWijzigingVast',
  may: heeft('raad:schrijven'),
  run: (context) => stelVast(context, context.input, context.input.orgaan),
}

async function stelVast(
  { db, mandaat, vandaag }: Context,
  input: Vaststelling,
  orgaan: Orgaan,
): Promise<Outcome<Vastgesteld>> {
  const { wijzigingId, besluitdatum, besluitnummer } = input
  const wijziging = await lockWijziging(db, mandaat, wijzigingId)
  if (!wijziging) throw new NotFound()
  const bevoegdheden = await findInstelling<Bevoegdheid[]>(db, mandaat, 'begroting', 'bevoegdheden', besluitdatum)
  refuseIf(
    beletselenVoorBesluit(
      wijziging,
      { orgaan, besluitdatum, besluitnummer },
      bevoegdheden ?? STANDAARD_BEVOEGDHEDEN,
      vandaag,
    ),
  )
  await insertBesluit(db, mandaat, { wijzigingId, uitkomst: 'vastgesteld', besluitdatum, besluitnummer })
  return {
    result: { wijzigingId, besluitdatum },
    objectId: wijzigingId,
    announce: [wijzigingVastgesteld.of({ wijzigingId, soort: wijziging.soort, orgaan, besluitdatum, besluitnummer })],
  }
}
