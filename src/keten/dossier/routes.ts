import { type Route, serveCommand, servePrepared, serveRead, serveRendered } from '#platform/route.ts'
import { beoordeelBlik, leesBlikcontroles, trekSteekproef } from './commands/blikcontrole.ts'
import {
  leesInzageVanVerzoek,
  leesInzageverzoeken,
  leesMijnBeeld,
  leesMijnInzage,
  legInzageverzoekVast,
  leverInzage,
} from './commands/inzage.ts'
import { maakPakket } from './commands/inzagepakket.ts'
import { leesMijnWieKeek, leesWieKeek } from './commands/leesBlikken.ts'
import { leesDossier } from './commands/leesDossier.ts'
import { leesNietGestart } from './commands/leesNietGestart.ts'
import { leesRegionaal } from './commands/leesRegionaal.ts'
import { leesTijdlijn } from './commands/leesTijdlijn.ts'
import { leesWachtlijsten } from './commands/leesWachtlijsten.ts'
import { leesWerkvoorraad } from './commands/leesWerkvoorraad.ts'
import { leesMijnNoodtoegangen, leesNoodtoegangen, toetsNoodtoegang, vraagNoodtoegang } from './commands/noodtoegang.ts'
import { verdeelWerk } from './commands/verdeelWerk.ts'
import { drukVerlenging, leesVerlengingsbrief, verlengInzage } from './commands/verlengInzage.ts'
import { keurVernietigingGoed, leesVernietiging, stelVernietigingVoor, zonderUit } from './commands/vernietiging.ts'
import {
  beslisVernietigverzoek,
  leesMijnVernietigverzoeken,
  legVernietigverzoekVast,
  vraagVernietiging,
} from './commands/vernietigverzoek.ts'
import { bewaarWeergave, verwijderWeergave } from './commands/weergaven.ts'
import { zoekOveral } from './commands/zoekOveral.ts'
import * as endpoints from './endpoints.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonDossier, leesDossier),
  serveRead(endpoints.toonTijdlijn, leesTijdlijn),
  serveRead(endpoints.toonWerkvoorraad, leesWerkvoorraad),
  serveRead(endpoints.zoekWerk, leesWerkvoorraad),
  serveRead(endpoints.toonWachtlijsten, leesWachtlijsten),
  serveRead(endpoints.toonNietGestart, leesNietGestart),
  serveRead(endpoints.zoekNietGestart, leesNietGestart),
  serveCommand(endpoints.bewaarWeergave, bewaarWeergave),
  serveCommand(endpoints.verwijderWeergave, verwijderWeergave),
  serveCommand(endpoints.verdeelWerk, verdeelWerk),
  serveRead(endpoints.toonRegionaal, leesRegionaal),
  serveRead(endpoints.zoek, zoekOveral),
  serveRead(endpoints.toonWieKeek, leesWieKeek),
  serveRead(endpoints.toonMijnWieKeek, leesMijnWieKeek),
  serveCommand(endpoints.vraagNoodtoegang, vraagNoodtoegang),
  serveRead(endpoints.toonMijnNoodtoegangen, leesMijnNoodtoegangen),
  serveRead(endpoints.toonBlikcontroles, leesBlikcontroles),
  serveCommand(endpoints.trekSteekproef, trekSteekproef),
  serveCommand(endpoints.beoordeelBlik, beoordeelBlik),
  serveRead(endpoints.toonNoodtoegangen, leesNoodtoegangen),
  serveCommand(endpoints.toetsNoodtoegang, toetsNoodtoegang),
  serveRead(endpoints.toonMijnInzage, leesMijnInzage),
  serveRendered(endpoints.downloadMijnInzage, leesMijnBeeld, maakPakket),
  serveRead(endpoints.toonInzageverzoeken, leesInzageverzoeken),
  serveCommand(endpoints.legInzageverzoekVast, legInzageverzoekVast),
  serveCommand(endpoints.leverInzage, leverInzage),
  servePrepared(endpoints.verlengInzage, drukVerlenging, verlengInzage),
  serveRead(endpoints.downloadVerlengingsbrief, leesVerlengingsbrief),
  serveRendered(endpoints.downloadInzage, leesInzageVanVerzoek, maakPakket),
  serveRead(endpoints.toonVernietiging, leesVernietiging),
  serveCommand(endpoints.stelVernietigingVoor, stelVernietigingVoor),
  serveCommand(endpoints.zonderUit, zonderUit),
  serveCommand(endpoints.keurVernietigingGoed, keurVernietigingGoed),
  serveCommand(endpoints.legVernietigverzoekVast, legVernietigverzoekVast),
  serveCommand(endpoints.beslisVernietigverzoek, beslisVernietigverzoek),
  serveRead(endpoints.toonMijnVernietigverzoeken, leesMijnVernietigverzoeken),
  serveCommand(endpoints.vraagVernietiging, vraagVernietiging),
]
