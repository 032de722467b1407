import { taakveldVoor } from '#keten/declaratie/index.ts'
import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { geld } from '#values/geld.ts'
import { rekenToe } from '../rules/toerekening.ts'
import { verplichtingVan } from '../rules/verplichting.ts'
import { verwachtIn } from '../rules/verwachting.ts'
import { ensureNietToegerekend } from '../store/regel.ts'
import { listToerekening } from '../store/toerekening.ts'
import { listToewijzingsmaanden, replaceVerplichtingen, type Toewijzingsrij } from '../store/verplichting.ts'

/** What is assigned in a year and not yet paid, on the line where the payment will land. */
export const herbouwVerplichtingen: Command<{ jaar: number }, { rijen: number }> = {
  name: 'begroting.herbouwVerplichtingen',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    const regels = await listToerekening(db, mandaat)
    const regelIds = new Map(regels.map(({ id, regelId }) => [id, regelId]))
    const nietToegerekend = await ensureNietToegerekend(db, mandaat)
    const rijen = (await listToewijzingsmaanden(db, input.jaar)).flatMap((rij) => {
      const verwacht = verwachtVan(rij)
      const goedgekeurd = geld(rij.goedgekeurd)
      const bedrag = verplichtingVan({
        toewijzing: rij.toewijzingId,
        maand: rij.maand,
        verwacht,
        goedgekeurd,
        afgesloten: rij.afgesloten,
      })
      if (bedrag === 0) return []
      const { door } = rekenToe(
        { bronsoort: 'keten', bronId: rij.toewijzingId, datum: rij.maand, bedrag, kenmerken: kenmerkenVan(rij) },
        regels,
      )
      const regelId = door ? regelIds.get(door)! : nietToegerekend
      return [{ bronId: rij.toewijzingId, maand: rij.maand, regelId, verwacht, goedgekeurd, bedrag }]
    })
    await replaceVerplichtingen(db, mandaat, input.jaar, rijen)
    return { result: { rijen: rijen.length } }
  },
}

function verwachtVan({ volume, eenheid, frequentie, van, tot, begin, eind, tarief, per }: Toewijzingsrij) {
  return verwachtIn(
    { volume, eenheid, frequentie },
    { begin: van, eind: tot },
    { begin, eind },
    { tariefCents: tarief, eenheid: per },
  )
}

/** The same kenmerken as its booking will have. */
function kenmerkenVan({ wet, categorie, verblijf, schaal, product, aanbiederId, wijk, maand }: Toewijzingsrij) {
  const taakveld = taakveldVoor({ wet, categorie, verblijf, schaal, leveringsvorm: 'zin' }, maand)
  return {
    taakveld,
    kostensoort: 'zin',
    wet,
    product,
    bronsoort: 'regel',
    aanbieder: aanbiederId,
    ...(wijk && { wijk }),
  }
}
