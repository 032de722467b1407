import { type Route, serveCommand, servePrepared, serveRead } from '#platform/route.ts'
import { leesDocx, leesPdf } from './commands/bestand.ts'
import { leesBrieven, leesVoorbeeld, maakBrief, maakDrukwerk } from './commands/brieven.ts'
import { kiesLeeswijze, legLeeswijzeVast } from './commands/leeswijze.ts'
import { leesMijnBrieven, leesMijnPdf } from './commands/mijnBrieven.ts'
import { leesProef, leesSjablonen, stelSjabloonVast } from './commands/sjablonen.ts'
import { meldRetour, verstuurBrief } from './commands/verzend.ts'
import * as endpoints from './endpoints.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonBrieven, leesBrieven),
  serveRead(endpoints.toonVoorbeeld, leesVoorbeeld),
  servePrepared(endpoints.maakBrief, maakDrukwerk, maakBrief),
  serveRead(endpoints.downloadBriefPdf, leesPdf),
  serveRead(endpoints.downloadBriefDocx, leesDocx),
  serveCommand(endpoints.verstuurBrief, verstuurBrief),
  serveCommand(endpoints.meldRetour, meldRetour),
  serveRead(endpoints.toonMijnBrieven, leesMijnBrieven),
  serveRead(endpoints.downloadMijnBrief, leesMijnPdf),
  serveCommand(endpoints.kiesLeeswijze, kiesLeeswijze),
  serveCommand(endpoints.legLeeswijzeVast, legLeeswijzeVast),
  serveRead(endpoints.toonSjablonen, leesSjablonen),
  serveRead(endpoints.toonProef, leesProef),
  serveCommand(endpoints.stelSjabloonVast, stelSjabloonVast),
]
