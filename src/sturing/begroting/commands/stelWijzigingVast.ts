import type { Command, Context, Outcome } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { wijzigingVastgesteld } from '../events.ts'
import { beletselenVoorBesluit, STANDAARD_BEVOEGDHEDEN } from '../rules/besluittoets.ts'
import { type Orgaan, statusVanWijziging } from '../rules/wijziging.ts'
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

/** The controller takes back what nobody decided on yet. */
export const trekWijzigingIn: Command<{ wijzigingId: string }, { wijzigingId: string }> = {
  name: 'begroting.trekWijzigingIn',
  may: heeft('begroting:schrijven'),
  async run({ input: { wijzigingId }, mandaat, db, vandaag }) {
    const wijziging = await lockWijziging(db, mandaat, wijzigingId)
    if (!wijziging) throw new NotFound()
    const besloten = !['concept', 'voorgesteld'].includes(statusVanWijziging(wijziging))
    refuseIf(als(besloten, 'wijziging-al-besloten', 'wijzigingId'))
    await insertBesluit(db, mandaat, {
      wijzigingId,
      uitkomst: 'ingetrokken',
      besluitdatum: vandaag,
      besluitnummer: null,
    })
    return { result: { wijzigingId }, objectId: wijzigingId }
  },
}
