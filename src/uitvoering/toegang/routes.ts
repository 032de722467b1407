import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { WETTEN, type Wet } from '#values/wet.ts'
import { dienAanvraagIn, hervat, legIngebrekestellingVast, schortOp, verleng } from './commands/aanvraag.ts'
import { handelContactAf, legContactVast, vraagContact, vraagZelfContact } from './commands/contact.ts'
import { doeAf } from './commands/doeAf.ts'
import { geleidDoor } from './commands/geleidDoor.ts'
import { houdGesprek, nodigUit, noteer, verdeelRollen, vulAan } from './commands/gesprek.ts'
import { koppelTerug } from './commands/koppelTerug.ts'
import { leesBijCentrum } from './commands/leesBijCentrum.ts'
import { neemRegionaalOver } from './commands/neemRegionaalOver.ts'
import { rondOnderzoekAf } from './commands/onderzoek.ts'
import { ontvangServiceRequest } from './commands/ontvangServiceRequest.ts'
import {
  aanvaardUitnodiging,
  meldAlsPartner,
  nodigPartnerUit,
  stuurUitnodiging,
  toonEigenMeldingen,
  toonPartners,
  trekUitnodigingIn,
} from './commands/partner.ts'
import { meldZelf, registreerMelding } from './commands/registreerMelding.ts'
import { rondBekijkenAf } from './commands/rondBekijkenAf.ts'
import { toonContacten, toonMijnVragen } from './commands/toonContacten.ts'
import { toonDoorlooptijd } from './commands/toonDoorlooptijd.ts'
import { toonGesprek } from './commands/toonGesprek.ts'
import { toonMelding, toonTermijnen } from './commands/toonMelding.ts'
import { toonLopend, toonMeldingen } from './commands/toonMeldingen.ts'
import { toonMijnVerwijzingen, toonServiceRequest, toonVerwijzingen } from './commands/toonVerwijzingen.ts'
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
  serveRead(endpoints.toonVerwijzingen, ({ input, ...context }) => toonVerwijzingen(context, input.stand ?? 'open')),
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
  serveRead(endpoints.toonContacten, ({ input, ...context }) => toonContacten(context, input.stand ?? 'open')),
  serveCommand(endpoints.legContactVast, legContactVast),
  serveCommand(endpoints.vraagContact, vraagContact),
  serveCommand(endpoints.handelContactAf, handelContactAf),
  serveCommand(endpoints.rondBekijkenAf, rondBekijkenAf),
  serveRead(endpoints.toonMijnVragen, ({ input: _, ...context }) => toonMijnVragen(context)),
  serveCommand(endpoints.vraagZelfContact, vraagZelfContact),
  serveCommand(endpoints.meldZelf, meldZelf),
  serveCommand(endpoints.ontvangServiceRequest, ontvangServiceRequest),
  serveRead(endpoints.toonServiceRequest, ({ input, ...context }) => toonServiceRequest(context, input.verwijzingId)),
  serveRead(endpoints.toonMijnVerwijzingen, ({ input: _, ...context }) => toonMijnVerwijzingen(context)),
  serveRead(endpoints.toonPartners, ({ input: _, ...context }) => toonPartners(context)),
  serveCommand(endpoints.nodigPartnerUit, nodigPartnerUit),
  serveCommand(endpoints.stuurUitnodiging, stuurUitnodiging),
  serveCommand(endpoints.trekUitnodigingIn, trekUitnodigingIn),
  serveRead(endpoints.toonEigenMeldingen, ({ input: _, ...context }) => toonEigenMeldingen(context)),
  serveCommand(endpoints.aanvaardUitnodiging, aanvaardUitnodiging),
  serveCommand(endpoints.meldAlsPartner, meldAlsPartner),
  serveRead(endpoints.toonGesprek, ({ input, ...context }) => toonGesprek(context, input.meldingId)),
  serveCommand(endpoints.nodigUit, nodigUit),
  serveCommand(endpoints.vulAan, vulAan),
  serveCommand(endpoints.noteer, noteer),
  serveCommand(endpoints.verdeelRollen, verdeelRollen),
  serveCommand(endpoints.koppelTerug, koppelTerug),
  serveRead(endpoints.toonDoorlooptijd, ({ input: _, ...context }) => toonDoorlooptijd(context)),
]
