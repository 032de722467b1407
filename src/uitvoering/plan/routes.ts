import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { beoordeel } from './commands/beoordeel.ts'
import { betrek } from './commands/betrek.ts'
import { biedAan } from './commands/biedAan.ts'
import { evalueer, komNa, legMetingVast } from './commands/evalueer.ts'
import { haalUitKring, neemInKringOp } from './commands/kring.ts'
import { leesMijnPlan } from './commands/leesMijnPlan.ts'
import { leesPlan } from './commands/leesPlan.ts'
import { maakAfspraak } from './commands/maakAfspraak.ts'
import { onderteken } from './commands/onderteken.ts'
import { openPlan } from './commands/openPlan.ts'
import { wijsRegisseurAan } from './commands/regie.ts'
import { schrap } from './commands/schrap.ts'
import { sluitPlan } from './commands/sluitPlan.ts'
import { stelDoel } from './commands/stelDoel.ts'
import { stelVersieOp } from './commands/stelVersieOp.ts'
import { vraagVoorziening } from './commands/vraagVoorziening.ts'
import { weeg } from './commands/weeg.ts'
import { zoekVoorKring } from './commands/zoekVoorKring.ts'
import * as endpoints from './endpoints.ts'
import { selectMedewerkers } from './store/kring.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonPlan, leesPlan),
  serveRead(endpoints.toonMedewerkers, ({ db, mandaat, vandaag }) => selectMedewerkers(db, mandaat, vandaag)),
  serveRead(endpoints.zoekVoorKring, zoekVoorKring),
  serveCommand(endpoints.openPlan, openPlan),
  serveCommand(endpoints.stelVersieOp, stelVersieOp),
  serveCommand(endpoints.neemInKringOp, neemInKringOp),
  serveCommand(endpoints.haalUitKring, haalUitKring),
  serveCommand(endpoints.weeg, weeg),
  serveCommand(endpoints.stelDoel, stelDoel),
  serveCommand(endpoints.maakAfspraak, maakAfspraak),
  serveCommand(endpoints.vraagVoorziening, vraagVoorziening),
  serveCommand(endpoints.schrap, schrap),
  serveCommand(endpoints.biedAan, biedAan),
  serveCommand(endpoints.beoordeel, beoordeel),
  serveCommand(endpoints.wijsRegisseurAan, wijsRegisseurAan),
  serveCommand(endpoints.betrek, betrek),
  serveCommand(endpoints.onderteken, onderteken),
  serveCommand(endpoints.evalueer, evalueer),
  serveCommand(endpoints.komNa, komNa),
  serveCommand(endpoints.legMetingVast, legMetingVast),
  serveCommand(endpoints.sluitPlan, sluitPlan),
  serveRead(endpoints.toonMijnPlan, leesMijnPlan),
]
