import { type Route, serveCommand, servePrepared, serveRead } from '#platform/route.ts'
import { leesBrieven, leesDocx, leesPdf, leesVoorbeeld, maakBrief, maakDrukwerk } from './commands/brieven.ts'
import { leesProef, leesSjablonen, stelSjabloonVast } from './commands/sjablonen.ts'
import * as endpoints from './endpoints.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonBrieven, leesBrieven),
  serveRead(endpoints.toonVoorbeeld, leesVoorbeeld),
  servePrepared(endpoints.maakBrief, maakDrukwerk, maakBrief),
  serveRead(endpoints.downloadBriefPdf, leesPdf),
  serveRead(endpoints.downloadBriefDocx, leesDocx),
  serveRead(endpoints.toonSjablonen, leesSjablonen),
  serveRead(endpoints.toonProef, leesProef),
  serveCommand(endpoints.stelSjabloonVast, stelSjabloonVast),
]
