import { NotFound } from '#platform/refusal.ts'
import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { keurAf, keurGoed } from './commands/akkoord.ts'
import { importeerPgbBesteding } from './commands/importeerPgbBesteding.ts'
import { leesPgbs } from './commands/leesPgbs.ts'
import { handelPgbAf, leesHuishoudenPgb } from './commands/pgbAfhandeling.ts'
import { stelBetaalbaar } from './commands/stelBetaalbaar.ts'
import * as endpoints from './endpoints.ts'
import { standVanDeclaratie, standVanRegel } from './rules/stand.ts'
import { findDeclaratie, listAkkoorden, listDeclaraties } from './store/declaratie.ts'
import { listControles, listRegels } from './store/regel.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonDeclaraties, async ({ db, mandaat, input }) => {
    const rijen = await listDeclaraties(db, mandaat, input)
    return { rijen: rijen.map((rij) => ({ ...rij, stand: standVanDeclaratie(rij) })), totaal: rijen[0]?.aantal ?? 0 }
  }),
  serveRead(endpoints.toonDeclaratie, async ({ db, mandaat, input }) => {
    const declaratie = await findDeclaratie(db, mandaat, input.declaratieId)
    if (!declaratie) throw new NotFound()
    const controles = Map.groupBy(await listControles(db, mandaat, declaratie.id), (een) => een.regelId)
    return {
      ...declaratie,
      stand: standVanDeclaratie(declaratie),
      limiet: mandaat.limiet,
      magKeuren: mandaat.powers.has('declaratie:goedkeuren'),
      magBetalen: mandaat.powers.has('declaratie:betaalbaar'),
      akkoorden: await listAkkoorden(db, mandaat, declaratie.id),
      lijnen: (await listRegels(db, mandaat, declaratie.id)).map((regel) => ({
        ...regel,
        ...regel.periode,
        bedrag: regel.debet ? regel.bedrag : -regel.bedrag,
        stand: standVanRegel(regel),
        controles: controles.get(regel.id) ?? [],
      })),
    }
  }),
  serveCommand(endpoints.keurGoed, keurGoed),
  serveCommand(endpoints.keurAf, keurAf),
  serveCommand(endpoints.stelBetaalbaar, stelBetaalbaar),
  serveRead(endpoints.toonPgbs, leesPgbs),
  serveRead(endpoints.toonHuishoudenPgb, leesHuishoudenPgb),
  serveCommand(endpoints.handelPgbAf, handelPgbAf),
  serveCommand(endpoints.importeerPgbBesteding, importeerPgbBesteding),
]
