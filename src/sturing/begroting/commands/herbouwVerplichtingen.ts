import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { geld } from '#values/geld.ts'
import { verplichtingVan } from '../rules/verplichting.ts'
import { ensureNietToegerekend } from '../store/regel.ts'
import { listToerekening } from '../store/toerekening.ts'
import {
  listAfsluitingen,
  listToegewezen,
  replaceVerplichtingen,
  sleutelVan,
  sumGoedgekeurd,
} from '../store/verplichting.ts'
import { landingOp, maandenVan } from '../toegezegd.ts'

/** What is assigned in a year and not yet paid, on the line where the payment will land. */
export const herbouwVerplichtingen: Command<{ jaar: number }, { rijen: number }> = {
  name: 'begroting.herbouwVerplichtingen',
  may: heeft('begroting:schrijven'),
  async run({ input: { jaar }, mandaat, db }) {
    const vind = landingOp(await listToerekening(db, mandaat))
    const nietToegerekend = await ensureNietToegerekend(db, mandaat)
    const betaald = await sumGoedgekeurd(db, mandaat, jaar)
    const dicht = await listAfsluitingen(db, mandaat)
    const rijen = (await listToegewezen(db, mandaat, jaar)).flatMap((toewijzing) =>
      maandenVan(toewijzing, jaar).flatMap(({ maand, verwacht }) => {
        const goedgekeurd = geld(betaald.get(sleutelVan(toewijzing.id, maand)) ?? 0)
        const bedrag = verplichtingVan({
          toewijzing: toewijzing.id,
          maand,
          verwacht,
          goedgekeurd,
          afgesloten: dicht.has(maand),
        })
        if (bedrag === 0) return []
        const regelId = vind(toewijzing, maand) ?? nietToegerekend
        return [{ bronId: toewijzing.id, maand, regelId, verwacht, goedgekeurd, bedrag }]
      }),
    )
    await replaceVerplichtingen(db, mandaat, jaar, rijen)
    return { result: { rijen: rijen.length } }
  },
}
