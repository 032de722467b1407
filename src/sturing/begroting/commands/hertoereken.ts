import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, eersteVanMaand, laatsteVanMaand } from '#values/datum.ts'
import { geld } from '#values/geld.ts'
import { rekenToe } from '../rules/toerekening.ts'
import { expireRealisaties, insertRealisaties, listRealisatieVanMaand } from '../store/realisatie.ts'
import { ensureNietToegerekend } from '../store/regel.ts'
import { findAfsluiting, insertAfsluiting, listToerekening } from '../store/toerekening.ts'

/** Attributes a month anew by the rules of today. A row that moves leaves its old place readable. */
export const hertoereken: Command<{ maand: Datum }, { verplaatst: number; bekeken: number }> = {
  name: 'begroting.hertoereken',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    const maand = eersteVanMaand(input.maand)
    refuseIf(als(await findAfsluiting(db, mandaat, maand), 'maand-afgesloten', 'maand', { maand: maand.slice(0, 7) }))
    const regels = await listToerekening(db, mandaat)
    const regelIds = new Map(regels.map(({ id, regelId }) => [id, regelId]))
    const nietToegerekend = await ensureNietToegerekend(db, mandaat)
    const geboekt = await listRealisatieVanMaand(db, mandaat, maand)
    const anders = geboekt.flatMap((rij) => {
      const { door } = rekenToe({ ...rij, bedrag: geld(rij.bedrag) }, regels)
      const regelId = door ? regelIds.get(door)! : nietToegerekend
      const zelfde = regelId === rij.regelId && (door ?? null) === rij.toerekeningsregelId
      return zelfde ? [] : [{ ...rij, regelId, toerekeningsregelId: door ?? null }]
    })
    await expireRealisaties(
      db,
      mandaat,
      anders.map(({ id }) => id),
    )
    await insertRealisaties(db, mandaat, anders)
    return { result: { verplaatst: anders.length, bekeken: geboekt.length } }
  },
}

/** Late bookings of a closed month still land; only moving what is there ends. */
export const sluitMaand: Command<{ maand: Datum }, { maand: Datum }> = {
  name: 'begroting.sluitMaand',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db, vandaag }) {
    const maand = eersteVanMaand(input.maand)
    refuseIf(als(laatsteVanMaand(maand) >= vandaag, 'maand-nog-bezig', 'maand'))
    await insertAfsluiting(db, mandaat, maand)
    return { result: { maand } }
  },
}
