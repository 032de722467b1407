import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { bekijkFunctieWeg, bekijkIntrekking } from './commands/mandaatwissel.ts'
import {
  beeindigSamenwerking,
  bekijkMandaateffect,
  legSamenwerkingVast,
  trekMandaatIn,
  verleenMandaat,
} from './commands/mandaten.ts'
import { geefFunctie, stelExpertisesVast, stelTeamVast, voegMedewerkerToe } from './commands/medewerkers.ts'
import { bekijkEffect, stelInstellingVast, trekInstellingIn } from './commands/stelInstellingVast.ts'
import { toonInstellingen } from './commands/toonInstellingen.ts'
import { trekFunctieIn } from './commands/trekFunctieIn.ts'
import * as endpoints from './endpoints.ts'
import { FUNCTIES, isFunctie } from './rules/functies.ts'
import { POWERS } from './rules/mandaat.ts'
import { listGebruikers, selectLoopbanen } from './store/gebruikers.ts'
import { listMandaatbesluiten, listSamenwerkingen } from './store/mandaten.ts'
import { getGemeentenaam, listGebieden, listTeamindeling, listTeams } from './store/teams.ts'

export const routes: Route[] = [
  serveRead(endpoints.wieBenIk, async ({ mandaat, db, vandaag }) => {
    const eerste = mandaat.functie.split('+')[0]!
    return {
      id: mandaat.actor.id,
      naam: mandaat.actor.naam,
      soort: mandaat.actor.soort,
      functie: mandaat.functie,
      functieNaam: isFunctie(eerste) ? FUNCTIES[eerste].naam : { nl: eerste, en: eerste },
      gemeente: mandaat.gemeente,
      gemeenteNaam: await getGemeentenaam(db, mandaat),
      powers: [...mandaat.powers].sort(),
      taal: mandaat.taal,
      vandaag,
    }
  }),
  serveRead(endpoints.toonTeams, ({ db, mandaat }) => listTeams(db, mandaat)),
  serveRead(endpoints.toonGebieden, ({ db, mandaat, vandaag }) => listGebieden(db, mandaat, vandaag)),
  serveRead(endpoints.toonGebruikers, async ({ db, mandaat, vandaag }) => {
    const loopbanen = Map.groupBy(await selectLoopbanen(db, mandaat), (rij) => rij.gebruikerId)
    return (await listGebruikers(db, mandaat, vandaag)).map((een) => ({
      ...een,
      loopbaan: loopbanen.get(een.id) ?? [],
    }))
  }),
  serveRead(endpoints.bekijkFunctieWeg, ({ input, ...context }) => bekijkFunctieWeg(context, input)),
  serveCommand(endpoints.trekFunctieIn, trekFunctieIn),
  serveCommand(endpoints.voegMedewerkerToe, voegMedewerkerToe),
  serveCommand(endpoints.geefFunctie, geefFunctie),
  serveCommand(endpoints.stelExpertisesVast, stelExpertisesVast),
  serveRead(endpoints.toonTeamindeling, ({ db, mandaat, vandaag }) => listTeamindeling(db, mandaat, vandaag)),
  serveCommand(endpoints.stelTeamVast, stelTeamVast),
  serveRead(endpoints.toonMandaten, async ({ db, mandaat, vandaag }) => {
    const functies = (await listGebruikers(db, mandaat, vandaag)).flatMap((een) => een.functies)
    return {
      powers: [...POWERS],
      besluiten: (await listMandaatbesluiten(db, mandaat)).map((besluit) => ({
        ...besluit,
        mensen: functies.filter((functie) => functie === besluit.functie).length,
      })),
    }
  }),
  serveRead(endpoints.bekijkMandaateffect, ({ input, ...context }) => bekijkMandaateffect(context, input)),
  serveCommand(endpoints.verleenMandaat, verleenMandaat),
  serveRead(endpoints.bekijkIntrekking, ({ input, ...context }) => bekijkIntrekking(context, input)),
  serveCommand(endpoints.trekMandaatIn, trekMandaatIn),
  serveRead(endpoints.toonSamenwerkingen, ({ db, mandaat }) => listSamenwerkingen(db, mandaat)),
  serveCommand(endpoints.legSamenwerkingVast, legSamenwerkingVast),
  serveCommand(endpoints.beeindigSamenwerking, beeindigSamenwerking),
  serveRead(endpoints.toonInstellingen, ({ input: _, ...context }) => toonInstellingen(context)),
  serveRead(endpoints.bekijkEffect, ({ input, ...context }) => bekijkEffect(context, input)),
  serveCommand(endpoints.stelInstellingVast, stelInstellingVast),
  serveCommand(endpoints.trekInstellingIn, trekInstellingIn),
]
