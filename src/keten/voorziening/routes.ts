import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { beslisOpBezwaar, legBezwaarVast, neemBezwaarOp, verdaagBezwaar, verschoonBezwaar } from './commands/bezwaar.ts'
import {
  meldHerstel,
  planHoorzitting,
  rondHoorzittingAf,
  stelBezwaarUit,
  vraagHerstel,
  zetAdviescommissie,
} from './commands/bezwaarstappen.ts'
import {
  herbeoordeel,
  leesHerbeoordelingen,
  planHerbeoordeling,
  spreidHerbeoordelingen,
} from './commands/herbeoordeling.ts'
import { honoreer } from './commands/honoreer.ts'
import { importeerUitkeringen } from './commands/importeerUitkeringen.ts'
import { leesBesluiten, leesToewijzing, leesToewijzingen, leesVerzoeken } from './commands/lees.ts'
import { leesBezwaar } from './commands/leesBezwaar.ts'
import { herroepMelding, meldStart, meldStop } from './commands/levering.ts'
import { leesMijnBesluiten, maakBezwaar, trekBezwaarIn } from './commands/mijnBesluiten.ts'
import { neemBesluit } from './commands/neemBesluit.ts'
import { beslisVoorschot } from './commands/tijdelijk.ts'
import { neemInOnderzoek, wijsVerzoekAf } from './commands/verzoek.ts'
import { wijsToe } from './commands/wijsToe.ts'
import { rekOp, trekIn, verwijder, wijzigBudget, wijzigVolume } from './commands/wijzig.ts'
import * as endpoints from './endpoints.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonBesluiten, leesBesluiten),
  serveCommand(endpoints.neemBesluit, neemBesluit),
  serveCommand(endpoints.beslisVoorschot, beslisVoorschot),
  serveCommand(endpoints.legBezwaarVast, legBezwaarVast),
  serveRead(endpoints.toonBezwaar, leesBezwaar),
  serveRead(endpoints.toonMijnBesluiten, leesMijnBesluiten),
  serveCommand(endpoints.maakBezwaar, maakBezwaar),
  serveCommand(endpoints.trekBezwaarIn, trekBezwaarIn),
  serveCommand(endpoints.verschoonBezwaar, verschoonBezwaar),
  serveCommand(endpoints.neemBezwaarOp, neemBezwaarOp),
  serveCommand(endpoints.zetAdviescommissie, zetAdviescommissie),
  serveCommand(endpoints.vraagHerstel, vraagHerstel),
  serveCommand(endpoints.meldHerstel, meldHerstel),
  serveCommand(endpoints.planHoorzitting, planHoorzitting),
  serveCommand(endpoints.rondHoorzittingAf, rondHoorzittingAf),
  serveCommand(endpoints.verdaagBezwaar, verdaagBezwaar),
  serveCommand(endpoints.stelBezwaarUit, stelBezwaarUit),
  serveCommand(endpoints.beslisOpBezwaar, beslisOpBezwaar),
  serveCommand(endpoints.wijsToe, wijsToe),
  serveCommand(endpoints.rekOp, rekOp),
  serveCommand(endpoints.trekIn, trekIn),
  serveCommand(endpoints.wijzigVolume, wijzigVolume),
  serveCommand(endpoints.wijzigBudget, wijzigBudget),
  serveCommand(endpoints.verwijder, verwijder),
  serveRead(endpoints.toonToewijzingen, leesToewijzingen),
  serveRead(endpoints.toonEigenToewijzingen, leesToewijzingen),
  serveRead(endpoints.toonToewijzing, leesToewijzing),
  serveCommand(endpoints.meldStart, meldStart),
  serveCommand(endpoints.meldStop, meldStop),
  serveCommand(endpoints.herroepMelding, herroepMelding),
  serveRead(endpoints.toonVerzoeken, leesVerzoeken),
  serveCommand(endpoints.neemInOnderzoek, neemInOnderzoek),
  serveCommand(endpoints.wijsVerzoekAf, wijsVerzoekAf),
  serveCommand(endpoints.honoreer, honoreer),
  serveRead(endpoints.toonHerbeoordelingen, leesHerbeoordelingen),
  serveCommand(endpoints.planHerbeoordeling, planHerbeoordeling),
  serveCommand(endpoints.herbeoordeel, herbeoordeel),
  serveCommand(endpoints.spreidHerbeoordelingen, spreidHerbeoordelingen),
  serveCommand(endpoints.importeerUitkeringen, importeerUitkeringen),
]
