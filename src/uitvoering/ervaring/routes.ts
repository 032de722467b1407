import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import * as lees from './commands/leesErvaring.ts'
import { trekIn } from './commands/trekIn.ts'
import { antwoord, startUitvraag } from './commands/uitvraag.ts'
import { maakVertelcode, vertel, wijzigToestemming } from './commands/vertel.ts'
import * as endpoints from './endpoints.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonVertelformulier, (context) => lees.leesVertelformulier(context, context.input.code)),
  serveCommand(endpoints.vertelVerhaal, vertel),
  serveRead(endpoints.toonMijnVerhaal, (context) => lees.leesMijnVerhaal(context, context.input.vertelsleutel)),
  serveCommand(endpoints.wijzigToestemming, wijzigToestemming as never),
  serveCommand(endpoints.trekVerhaalIn, trekIn),
  serveRead(endpoints.toonPatronen, (context) => lees.leesPatronen(context, context.input) as never),
  serveRead(endpoints.toonVerhalen, (context) => lees.leesVerhalen(context, 'leren', context.input) as never),
  serveRead(endpoints.toonVertelcodes, (context) => lees.leesVertelcodes(context)),
  serveCommand(endpoints.maakVertelcode, maakVertelcode),
  serveRead(endpoints.toonVragenlijst, (context) => lees.leesVragenlijst(context, context.input.code)),
  serveCommand(endpoints.antwoord, antwoord as never),
  serveRead(endpoints.toonMijnVragenlijsten, (context) => lees.leesMijnVragenlijsten(context)),
  serveRead(endpoints.toonRondes, (context) => lees.leesRondes(context)),
  serveCommand(endpoints.startUitvraag, startUitvraag),
]
