import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { legGezagVast, legRelatieVast, legToestemmingVast, voegNetwerklidToe } from './commands/legBandenVast.ts'
import { legBewoningVast } from './commands/legBewoningVast.ts'
import { meldOverlijden, meldVerhuizing } from './commands/meldLevensloop.ts'
import { neemPersoonOp } from './commands/neemPersoonOp.ts'
import { hefAfschermingOp, schermAf } from './commands/schermAf.ts'
import { toonPersoon } from './commands/toonPersoon.ts'
import { zoekPersoon } from './commands/zoekPersoon.ts'
import * as endpoints from './endpoints.ts'

export const routes: Route[] = [
  serveRead(endpoints.zoekPersoon, ({ input, ...context }) => zoekPersoon(context, input)),
  serveRead(endpoints.toonPersoon, ({ input, ...context }) => toonPersoon(context, input.persoonId)),
  serveCommand(endpoints.neemPersoonOp, neemPersoonOp),
  serveCommand(endpoints.legBewoningVast, legBewoningVast),
  serveCommand(endpoints.legRelatieVast, legRelatieVast),
  serveCommand(endpoints.legGezagVast, legGezagVast),
  serveCommand(endpoints.voegNetwerklidToe, voegNetwerklidToe),
  serveCommand(endpoints.legToestemmingVast, legToestemmingVast),
  serveCommand(endpoints.meldVerhuizing, meldVerhuizing),
  serveCommand(endpoints.meldOverlijden, meldOverlijden),
  serveCommand(endpoints.schermAf, schermAf),
  serveCommand(endpoints.hefAfschermingOp, hefAfschermingOp),
]
