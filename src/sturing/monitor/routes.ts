import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { datum } from '#values/datum.ts'
import { stelCijferkaartVast } from './commands/stelCijferkaartVast.ts'
import { ververs } from './commands/ververs.ts'
import { stelKaartVast, toonKaartversies, toonMonitor, verversMonitor } from './endpoints.ts'
import { toonBeeld } from './monitorbeeld.ts'
import { listKaartversies } from './store.ts'

export const routes: Route[] = [
  serveRead(toonMonitor, async (context) => toonBeeld(context, context.input)),
  serveCommand(verversMonitor, {
    ...ververs,
    run: (context) => ververs.run({ ...context, input: { vanaf: datum(context.input.vanaf) } }),
  }),
  serveRead(toonKaartversies, ({ db, mandaat }) => listKaartversies(db, mandaat)),
  serveCommand(stelKaartVast, stelCijferkaartVast),
]
