import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { trekFunctieIn } from './commands/trekFunctieIn.ts'
import * as endpoints from './endpoints.ts'
import { FUNCTIES, isFunctie } from './rules/functies.ts'
import { getGemeentenaam, listGebieden, listGebruikers, listTeams } from './store.ts'

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
  serveRead(endpoints.toonGebruikers, ({ db, mandaat, vandaag }) => listGebruikers(db, mandaat, vandaag)),
  serveCommand(endpoints.trekFunctieIn, trekFunctieIn),
]
