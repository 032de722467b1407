import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { getPersoon } from '#uitvoering/huishouden/reads.ts'
import { hulpvraagToegevoegd } from '../events.ts'
import { beletselenVoorHulpvraag } from '../rules/melding.ts'
import { selectHulpvragenVanMeldingen, selectLopendeHulpvragen } from '../store/hulpvragen.ts'
import { meldingVoor } from './hulpvraagVoor.ts'
import { legHulpvraagVast, type NieuweHulpvraag } from './legHulpvraagVast.ts'

export type VoegHulpvraagToe = NieuweHulpvraag & { meldingId: string }

/**
 * A law or person recognised later. For who was in the melding already, or is the one it was about, the clock starts
 * on its day; for who is named now, it starts now.
 */
export const voegHulpvraagToe: Command<VoegHulpvraagToe, { hulpvraagId: string }> = {
  name: 'toegang.voegHulpvraagToe',
  may: heeft('toegang:registreren', 'toegang:onderzoeken'),
  async run(context) {
    const { input, mandaat, db, vandaag, keys } = context
    const melding = await meldingVoor(context, input.meldingId)
    await getPersoon(db, mandaat, input.persoonId)
    refuseIf(beletselenVoorHulpvraag([input], await selectLopendeHulpvragen(db, mandaat, [input.persoonId])))
    const bekend = await selectHulpvragenVanMeldingen(db, mandaat, [melding.id])
    const eerder = melding.persoonId === input.persoonId || bekend.some((een) => een.persoonId === input.persoonId)
    // Reported by another while nobody had looked him up: he was meant from the first day.
    const bedoeld = melding.persoonId === null && bekend.length === 0
    const kop = keys.decrypt(melding.vraag, {
      gemeente: melding.gemeente,
      table: 'toegang.melding',
      row: melding.id,
      column: 'vraag',
    })
    if (!eerder && mandaat.actor.soort === 'medewerker') {
      await legToegangsgrondVast(context, {
        wie: { medewerkerId: mandaat.actor.id },
        persoonId: input.persoonId,
        hoedanigheid: 'aanspreekpunt',
        wetten: [input.wet],
        periode: { begin: vandaag },
        volgtUit: melding.id,
      })
    }
    const hulpvraagId = await legHulpvraagVast(
      context,
      melding,
      input,
      eerder || bedoeld ? melding.ontvangenOp : vandaag,
      kop,
    )
    return {
      result: { hulpvraagId },
      objectId: hulpvraagId,
      personen: [input.persoonId],
      announce: [hulpvraagToegevoegd.of({ hulpvraagId, persoonId: input.persoonId, wet: input.wet })],
    }
  },
}
