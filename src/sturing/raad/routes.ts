import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { importeerBehandeling } from './commands/importeerBehandeling.ts'
import { legBesluitVast } from './commands/legBesluitVast.ts'
import { stelOrgaanVast } from './commands/stelOrgaanVast.ts'
import { doeGestand, zegToe } from './commands/toezegging.ts'
import * as endpoints from './endpoints.ts'
import { getVoorstel, listToezeggingen, listVoorstellen } from './reads.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonVoorstellen, ({ db, mandaat }) => listVoorstellen(db, mandaat)),
  serveRead(endpoints.toonVoorstel, ({ db, mandaat, input }) => getVoorstel(db, mandaat, input.voorstelId)),
  serveCommand(endpoints.importeerBehandeling, importeerBehandeling),
  serveCommand(endpoints.legBesluitVast, legBesluitVast),
  serveRead(endpoints.toonToezeggingen, ({ db, mandaat, vandaag }) => listToezeggingen(db, mandaat, vandaag)),
  serveCommand(endpoints.zegToe, zegToe),
  serveCommand(endpoints.doeGestand, doeGestand),
  serveCommand(endpoints.stelOrgaanVast, stelOrgaanVast),
]
