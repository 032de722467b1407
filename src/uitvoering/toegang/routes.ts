import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { WETTEN, type Wet } from '#values/wet.ts'
import { dienAanvraagIn, hervat, legIngebrekestellingVast, schortOp, verleng } from './commands/aanvraag.ts'
import { doeAf } from './commands/doeAf.ts'
import { geleidDoor } from './commands/geleidDoor.ts'
import { leesBijCentrum } from './commands/leesBijCentrum.ts'
import { neemRegionaalOver } from './commands/neemRegionaalOver.ts'
import { houdGesprek, rondOnderzoekAf } from './commands/onderzoek.ts'
import { registreerMelding } from './commands/registreerMelding.ts'
import { toonMelding, toonTermijnen } from './commands/toonMelding.ts'
import { toonLopend, toonMeldingen, toonVerwijzingen } from './commands/toonMeldingen.ts'
import { trieer, verhelderVraag } from './commands/trieer.ts'
import { geefTerug, neemOp, registreerVerwijzing } from './commands/verwijzing.ts'
import { voegHulpvraagToe } from './commands/voegHulpvraagToe.ts'
import { wijsBehandelaarToe } from './commands/wijsBehandelaarToe.ts'
import * as endpoints from './endpoints.ts'
import { REGELINGEN } from './rules/melding.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonRegelingen, async ({ db, mandaat, vandaag }) => {
    const rijen: { wet: Wet; regelingen: string[] }[] = []
    for (const wet of WETTEN) {
      const eigen = await findInstelling<string[]>(db, mandaat, 'regeling', wet, vandaag)
      rijen.push({ wet, regelingen: [...(eigen ?? REGELINGEN[wet])] })
    }
    return rijen
  }),
  serveRead(endpoints.toonTermijnen, ({ input, ...context }) => toonTermijnen(context, input)),
  serveRead(endpoints.toonMeldingen, ({ input, ...context }) => toonMeldingen(context, input)),
  serveRead(endpoints.toonMelding, ({ input, ...context }) => toonMelding(context, input.meldingId)),
  serveRead(endpoints.toonLopend, ({ input, ...context }) => toonLopend(context, input.persoonIds.split(','))),
  serveRead(endpoints.toonVerwijzingen, ({ input: _, ...context }) => toonVerwijzingen(context)),
  serveCommand(endpoints.registreerMelding, registreerMelding),
  serveCommand(endpoints.voegHulpvraagToe, voegHulpvraagToe),
  serveCommand(endpoints.verhelderVraag, verhelderVraag),
  serveCommand(endpoints.trieer, trieer),
  serveCommand(endpoints.houdGesprek, houdGesprek),
  serveCommand(endpoints.rondOnderzoekAf, rondOnderzoekAf),
  serveCommand(endpoints.dienAanvraagIn, dienAanvraagIn),
  serveCommand(endpoints.schortOp, schortOp),
  serveCommand(endpoints.hervat, hervat),
  serveCommand(endpoints.verleng, verleng),
  serveCommand(endpoints.legIngebrekestellingVast, legIngebrekestellingVast),
  serveCommand(endpoints.doeAf, doeAf),
  serveCommand(endpoints.wijsBehandelaarToe, wijsBehandelaarToe),
  serveCommand(endpoints.geleidDoor, geleidDoor),
  serveCommand(endpoints.registreerVerwijzing, registreerVerwijzing),
  serveCommand(endpoints.neemOp, neemOp),
  serveCommand(endpoints.geefTerug, geefTerug),
  serveCommand(endpoints.neemRegionaalOver, neemRegionaalOver),
  serveRead(endpoints.toonBijCentrum, leesBijCentrum),
]
