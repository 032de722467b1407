import { taakveldVoor } from '#keten/declaratie/index.ts'
import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { type Datum, datum, laatsteVanMaand } from '#values/datum.ts'
import { geld } from '#values/geld.ts'
import { bevat, doorsnede, maandenIn, periode } from '#values/periode.ts'
import { rekenToe } from '../rules/toerekening.ts'
import { verplichtingVan } from '../rules/verplichting.ts'
import { verwachtIn } from '../rules/verwachting.ts'
import { ensureNietToegerekend } from '../store/regel.ts'
import { listToerekening } from '../store/toerekening.ts'
import {
  listAfsluitingen,
  listToegewezen,
  replaceVerplichtingen,
  sleutelVan,
  sumGoedgekeurd,
  type Toegewezen,
} from '../store/verplichting.ts'

/** What is assigned in a year and not yet paid, on the line where the payment will land. */
export const herbouwVerplichtingen: Command<{ jaar: number }, { rijen: number }> = {
  name: 'begroting.herbouwVerplichtingen',
  may: heeft('begroting:schrijven'),
  async run({ input: { jaar }, mandaat, db }) {
    const regels = await listToerekening(db, mandaat)
    const regelIds = new Map(regels.map(({ id, regelId }) => [id, regelId]))
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
        const kenmerken = kenmerkenVan(toewijzing, maand)
        const { door } = rekenToe(
          { bronsoort: 'keten', bronId: toewijzing.id, datum: maand, bedrag, kenmerken },
          regels,
        )
        const regelId = door ? regelIds.get(door)! : nietToegerekend
        return [{ bronId: toewijzing.id, maand, regelId, verwacht, goedgekeurd, bedrag }]
      }),
    )
    await replaceVerplichtingen(db, mandaat, jaar, rijen)
    return { result: { rijen: rijen.length } }
  },
}

function maandenVan({ looptijd, prijzen, ...omvang }: Toegewezen, jaar: number) {
  const deel = doorsnede(looptijd, periode(datum(`${jaar}-01-01`), datum(`${jaar}-12-31`)))
  if (!deel) return []
  return maandenIn(deel).map((naam) => {
    const maand = datum(`${naam}-01`)
    const inMaand = doorsnede(deel, periode(maand, laatsteVanMaand(maand)))!
    const prijs = prijzen.find(({ geldig }) => bevat(geldig, inMaand.begin)) ?? { tariefCents: null, eenheid: null }
    return { maand, verwacht: verwachtIn(omvang, inMaand, looptijd, prijs) }
  })
}

/** The same kenmerken as its booking will have. */
function kenmerkenVan({ wet, categorie, verblijf, schaal, product, aanbiederId, wijk }: Toegewezen, maand: Datum) {
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
