import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotMandated, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { beeindigToegangsgronden, legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { listGebruikers } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import { plusDagen } from '#values/datum.ts'
import { endBehandelaar, insertBehandelaar, lockHulpvraag } from '../store/hulpvragen.ts'
import { hulpvraagVoor } from './hulpvraagVoor.ts'

export type WijsBehandelaarToe = { hulpvraagId: string; medewerkerId: string }

/** Who handles a question, and thereby may see it. A consulent takes work himself; giving it to another is the teamleider's. */
export const wijsBehandelaarToe: Command<WijsBehandelaarToe, { hulpvraagId: string }> = {
  name: 'toegang.wijsBehandelaarToe',
  may: heeft('toegang:toewijzen', 'toegang:onderzoeken'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    if (!mandaat.powers.has('toegang:toewijzen') && input.medewerkerId !== mandaat.actor.id) throw new NotMandated()
    await lockHulpvraag(db, mandaat, input.hulpvraagId)
    const hulpvraag = await hulpvraagVoor(context, input.hulpvraagId, 'B')
    const gebruikers = await listGebruikers(db, mandaat, vandaag)
    refuseIf([
      ...als(
        !gebruikers.some((gebruiker) => gebruiker.id === input.medewerkerId && gebruiker.soort === 'medewerker'),
        'medewerker-onbekend',
        'medewerkerId',
      ),
      ...als(hulpvraag.status === 'afgedaan', 'al-afgedaan'),
    ])
    for (const vorige of await endBehandelaar(db, mandaat, hulpvraag.id, plusDagen(vandaag, -1))) {
      await beeindigToegangsgronden(context, { volgtUit: vorige.id, laatsteDag: plusDagen(vandaag, -1) })
    }
    const id = uuidv7()
    await insertBehandelaar(db, mandaat, id, hulpvraag.id, input.medewerkerId, vandaag)
    await legToegangsgrondVast(context, {
      wie: { medewerkerId: input.medewerkerId },
      persoonId: hulpvraag.persoonId,
      hoedanigheid: 'behandelaar',
      wetten: [hulpvraag.wet],
      taak: hulpvraag.taak,
      periode: { begin: vandaag },
      volgtUit: id,
    })
    return { result: { hulpvraagId: hulpvraag.id }, objectId: hulpvraag.id, personen: [hulpvraag.persoonId] }
  },
}
