import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { aanvaard, weiger } from './commands/aanvaard.ts'
import { beoordeel } from './commands/beoordeel.ts'
import { bespreekWeigering } from './commands/bespreekWeigering.ts'
import { betrek } from './commands/betrek.ts'
import { biedAan } from './commands/biedAan.ts'
import { draagOver } from './commands/draagOver.ts'
import { evalueer, komNa, legMetingVast } from './commands/evalueer.ts'
import { haalUitKring, neemInKringOp } from './commands/kring.ts'
import { leesMijnPlan } from './commands/leesMijnPlan.ts'
import { leesPlan } from './commands/leesPlan.ts'
import { leesOverdrachten, leesRegie } from './commands/leesRegie.ts'
import { maakAfspraak } from './commands/maakAfspraak.ts'
import { leesMetingen, legMetingenVast, legVoortgangVast } from './commands/meten.ts'
import { beeindigMethode, kiesMethode } from './commands/methode.ts'
import { onderteken } from './commands/onderteken.ts'
import { ondertekenAlsVoogd } from './commands/ondertekenAlsVoogd.ts'
import { openPlan } from './commands/openPlan.ts'
import { leesOvergangen, planOvergang, werkOvergangBij } from './commands/overgang.ts'
import { belegOverleg, leesOverleggen, legOverlegVast } from './commands/overleg.ts'
import { wijsRegisseurAan } from './commands/regie.ts'
import { schrap } from './commands/schrap.ts'
import { sluitPlan } from './commands/sluitPlan.ts'
import { stelDoel } from './commands/stelDoel.ts'
import { stelVersieOp } from './commands/stelVersieOp.ts'
import { trekOverdrachtIn } from './commands/trekOverdrachtIn.ts'
import { vraagVoorziening } from './commands/vraagVoorziening.ts'
import { neemOver, neemWaar, wijsContactpersoonAan } from './commands/waarneming.ts'
import { weeg } from './commands/weeg.ts'
import { weigerOndertekening } from './commands/weigerOndertekening.ts'
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
  serveRead(endpoints.toonMetingen, leesMetingen),
  serveCommand(endpoints.legMetingenVast, legMetingenVast),
  serveCommand(endpoints.legVoortgangVast, legVoortgangVast),
  serveCommand(endpoints.kiesMethode, kiesMethode),
  serveCommand(endpoints.beeindigMethode, beeindigMethode),
  serveCommand(endpoints.ondertekenAlsVoogd, ondertekenAlsVoogd),
  serveCommand(endpoints.weigerOndertekening, weigerOndertekening),
  serveCommand(endpoints.bespreekWeigering, bespreekWeigering),
  serveRead(endpoints.toonOverleggen, leesOverleggen),
  serveCommand(endpoints.belegOverleg, belegOverleg),
  serveCommand(endpoints.legOverlegVast, legOverlegVast),
  serveRead(endpoints.toonRegie, leesRegie),
  serveCommand(endpoints.wijsContactpersoonAan, wijsContactpersoonAan),
  serveCommand(endpoints.neemWaar, neemWaar),
  serveCommand(endpoints.neemOver, neemOver),
  serveCommand(endpoints.draagOver, draagOver),
  serveCommand(endpoints.trekOverdrachtIn, trekOverdrachtIn),
  serveRead(endpoints.toonOverdrachten, leesOverdrachten),
  serveCommand(endpoints.aanvaard, aanvaard),
  serveCommand(endpoints.weiger, weiger),
  serveRead(endpoints.toonOvergangen, leesOvergangen),
  serveCommand(endpoints.planOvergang, planOvergang),
  serveCommand(endpoints.werkOvergangBij, werkOvergangBij),
]
