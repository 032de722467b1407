import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { dienVoorstelIn } from './commands/dienVoorstelIn.ts'
import { noemFractie, stelFractieVast, vergeetFractienaam } from './commands/fractie.ts'
import { hertoets } from './commands/hertoets.ts'
import { exporteerBehandeling, importeerBehandeling } from './commands/importeerBehandeling.ts'
import { legBesluitVast } from './commands/legBesluitVast.ts'
import { legStemverklaringVast } from './commands/legStemverklaringVast.ts'
import { deelMee, legZienswijzeVast } from './commands/mededeling.ts'
import {
  dienAmendementIn,
  dienMotieIn,
  noteerMotienummer,
  stemOverAmendement,
  stemOverMotie,
} from './commands/motie.ts'
import { stelOrgaanVast } from './commands/stelOrgaanVast.ts'
import { doeGestand, laatVervallen, zegToe } from './commands/toezegging.ts'
import { exporteerRaad, importeerRaad } from './commands/uitwisseling.ts'
import { agendeer, legAdviesVast, planVergadering, schrapVergadering } from './commands/vergadering.ts'
import { beantwoord, stelVraag } from './commands/vraag.ts'
import * as endpoints from './endpoints.ts'
import { toonMededelingen, toonMoties, toonVergaderingen, toonVragen } from './raadsbeeld.ts'
import { getVoorstel, listToezeggingen, listVoorstellen } from './reads.ts'
import { listFractienamen } from './store/fractie.ts'
import { listOrganen } from './store/voorstel.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonVoorstellen, ({ db, mandaat }) => listVoorstellen(db, mandaat)),
  serveRead(endpoints.toonVoorstel, ({ db, mandaat, input }) => getVoorstel(db, mandaat, input.voorstelId)),
  serveCommand(endpoints.dienVoorstelIn, dienVoorstelIn),
  serveCommand(endpoints.importeerBehandeling, importeerBehandeling),
  serveRead(endpoints.exporteerBehandeling, exporteerBehandeling),
  serveRead(endpoints.toonFracties, ({ db, mandaat }) => listFractienamen(db, mandaat)),
  serveCommand(endpoints.stelFractieVast, stelFractieVast),
  serveCommand(endpoints.noemFractie, noemFractie),
  serveCommand(endpoints.vergeetFractienaam, vergeetFractienaam),
  serveCommand(endpoints.legBesluitVast, legBesluitVast),
  serveCommand(endpoints.legStemverklaringVast, legStemverklaringVast),
  serveRead(endpoints.toonMoties, toonMoties),
  serveCommand(endpoints.dienMotieIn, dienMotieIn),
  serveCommand(endpoints.noteerMotienummer, noteerMotienummer),
  serveCommand(endpoints.stemOverMotie, stemOverMotie),
  serveCommand(endpoints.dienAmendementIn, dienAmendementIn),
  serveCommand(endpoints.stemOverAmendement, stemOverAmendement),
  serveRead(endpoints.toonVragen, toonVragen),
  serveCommand(endpoints.stelVraag, stelVraag),
  serveCommand(endpoints.beantwoord, beantwoord),
  serveRead(endpoints.toonMededelingen, toonMededelingen),
  serveCommand(endpoints.deelMee, deelMee),
  serveCommand(endpoints.legZienswijzeVast, legZienswijzeVast),
  serveRead(endpoints.toonVergaderingen, toonVergaderingen),
  serveCommand(endpoints.planVergadering, planVergadering),
  serveCommand(endpoints.schrapVergadering, schrapVergadering),
  serveCommand(endpoints.agendeer, agendeer),
  serveCommand(endpoints.legAdviesVast, legAdviesVast),
  serveRead(endpoints.toonToezeggingen, ({ db, mandaat, vandaag }) => listToezeggingen(db, mandaat, vandaag)),
  serveCommand(endpoints.zegToe, zegToe),
  serveCommand(endpoints.doeGestand, doeGestand),
  serveCommand(endpoints.laatVervallen, laatVervallen),
  serveCommand(endpoints.hertoets, hertoets),
  serveRead(endpoints.toonOrganen, ({ db, mandaat }) => listOrganen(db, mandaat)),
  serveCommand(endpoints.stelOrgaanVast, stelOrgaanVast),
  serveRead(endpoints.exporteerRaad, exporteerRaad),
  serveCommand(endpoints.importeerRaad, importeerRaad),
]
