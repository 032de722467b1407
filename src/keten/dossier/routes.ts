import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { leesMijnWieKeek, leesWieKeek } from './commands/leesBlikken.ts'
import { leesDossier } from './commands/leesDossier.ts'
import { leesWerkvoorraad } from './commands/leesWerkvoorraad.ts'
import { leesNoodtoegangen, toetsNoodtoegang, vraagNoodtoegang } from './commands/noodtoegang.ts'
import { zoekOveral } from './commands/zoekOveral.ts'
import * as endpoints from './endpoints.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonDossier, leesDossier),
  serveRead(endpoints.toonWerkvoorraad, leesWerkvoorraad),
  serveRead(endpoints.zoek, zoekOveral),
  serveRead(endpoints.toonWieKeek, leesWieKeek),
  serveRead(endpoints.toonMijnWieKeek, leesMijnWieKeek),
  serveCommand(endpoints.vraagNoodtoegang, vraagNoodtoegang),
  serveRead(endpoints.toonNoodtoegangen, leesNoodtoegangen),
  serveCommand(endpoints.toetsNoodtoegang, toetsNoodtoegang),
]
