import { NotFound } from '#platform/refusal.ts'
import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import type { Datum } from '#values/datum.ts'
import { publiceerAanbod } from './commands/publiceerAanbod.ts'
import { stelProductVast } from './commands/stelProductVast.ts'
import { stopAanbod } from './commands/stopAanbod.ts'
import * as endpoints from './endpoints.ts'
import { type Aanbod, isOverlap, standVanAanbod } from './rules/aanbod.ts'
import { findAanbod, listProducten, zoekAanbod } from './store.ts'

const metStand = (op: Datum) => (aanbod: Aanbod) => ({ ...aanbod, stand: standVanAanbod(aanbod, op) })

export const routes: Route[] = [
  serveRead(endpoints.toonProducten, ({ db, mandaat, vandaag, input }) =>
    listProducten(db, mandaat, (input.op as Datum) ?? vandaag, { wet: input.wet }),
  ),
  serveCommand(endpoints.stelProductVast, stelProductVast),
  serveRead(endpoints.toonSocialeKaart, async ({ db, mandaat, vandaag, input }) =>
    (await zoekAanbod(db, mandaat, vandaag, input)).map(metStand(vandaag)),
  ),
  serveRead(endpoints.toonAanbod, async ({ db, mandaat, vandaag, input }) => {
    const aanbod = await findAanbod(db, mandaat, input.aanbodId)
    if (!aanbod) throw new NotFound()
    const alle = await zoekAanbod(db, mandaat, vandaag)
    return {
      aanbod: metStand(vandaag)(aanbod),
      overlapt: alle.filter((ander) => isOverlap(aanbod, ander)).map(metStand(vandaag)),
    }
  }),
  serveCommand(endpoints.publiceerAanbod, publiceerAanbod),
  serveCommand(endpoints.stopAanbod, stopAanbod),
]
