import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { beeindigFeit, voegProfessionalToe } from './commands/beeindigFeit.ts'
import { legRelatieVast, legToestemmingVast, voegNetwerklidToe } from './commands/legBandenVast.ts'
import { legBewoningVast } from './commands/legBewoningVast.ts'
import { legGezagVast, legOndertoezichtstellingVast, legVoogdijVast } from './commands/legGezagVast.ts'
import { meldOverlijden, meldVerhuizing } from './commands/meldLevensloop.ts'
import { neemPersoonOp } from './commands/neemPersoonOp.ts'
import { hefAfschermingOp, herzieAfscherming, schermAf } from './commands/schermAf.ts'
import { toonAfschermingen } from './commands/toonAfschermingen.ts'
import { toonDubbelen } from './commands/toonDubbelen.ts'
import { toonPersoon } from './commands/toonPersoon.ts'
import { toonSamenstelling } from './commands/toonSamenstelling.ts'
import { houdUitElkaar, splitsWeer, voegSamen } from './commands/voegSamen.ts'
import { leesMijnOuders, legVoorbehoudVast, trekVoorbehoudIn } from './commands/voorbehoud.ts'
import { herzieWaarschuwing, waarschuw } from './commands/waarschuwingen.ts'
import { zoekOpNaam } from './commands/zoekOpNaam.ts'
import { zoekPersoon } from './commands/zoekPersoon.ts'
import * as endpoints from './endpoints.ts'

export const routes: Route[] = [
  serveRead(endpoints.zoekPersoon, ({ input, ...context }) => zoekPersoon(context, input)),
  serveRead(endpoints.zoekOpNaam, ({ input, ...context }) => zoekOpNaam(context, input.q)),
  serveRead(endpoints.toonPersoon, ({ input, ...context }) => toonPersoon(context, input.persoonId)),
  serveCommand(endpoints.neemPersoonOp, neemPersoonOp),
  serveCommand(endpoints.legBewoningVast, legBewoningVast),
  serveCommand(endpoints.legRelatieVast, legRelatieVast),
  serveCommand(endpoints.legGezagVast, legGezagVast),
  serveCommand(endpoints.legVoogdijVast, legVoogdijVast),
  serveCommand(endpoints.legOndertoezichtstellingVast, legOndertoezichtstellingVast),
  serveCommand(endpoints.voegNetwerklidToe, voegNetwerklidToe),
  serveCommand(endpoints.legToestemmingVast, legToestemmingVast),
  serveCommand(endpoints.meldVerhuizing, meldVerhuizing),
  serveCommand(endpoints.meldOverlijden, meldOverlijden),
  serveCommand(endpoints.schermAf, schermAf),
  serveCommand(endpoints.hefAfschermingOp, hefAfschermingOp),
  serveCommand(endpoints.herzieAfscherming, herzieAfscherming),
  serveRead(endpoints.toonAfschermingen, ({ input: _, ...context }) => toonAfschermingen(context)),
  serveRead(endpoints.toonSamenstelling, ({ input, ...context }) => toonSamenstelling(context, input.huishoudenId)),
  serveCommand(endpoints.voegProfessionalToe, voegProfessionalToe),
  serveCommand(endpoints.beeindigFeit, beeindigFeit),
  serveCommand(endpoints.waarschuw, waarschuw),
  serveRead(endpoints.toonDubbelen, ({ input: _, ...context }) => toonDubbelen(context)),
  serveCommand(endpoints.voegSamen, voegSamen),
  serveCommand(endpoints.splitsWeer, splitsWeer),
  serveCommand(endpoints.houdUitElkaar, houdUitElkaar),
  serveCommand(endpoints.herzieWaarschuwing, herzieWaarschuwing),
  serveCommand(endpoints.legVoorbehoudVast, legVoorbehoudVast),
  serveCommand(endpoints.trekVoorbehoudIn, trekVoorbehoudIn),
  serveRead(endpoints.toonMijnOuders, ({ input: _, ...context }) => leesMijnOuders(context)),
]
