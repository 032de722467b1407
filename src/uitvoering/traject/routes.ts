import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { beeindigTraject } from './commands/beeindigTraject.ts'
import { importeerSignalen } from './commands/importeerSignalen.ts'
import { leesSchuldhulp, leesTrajecten, leesWerk } from './commands/lees.ts'
import { leesSignalen } from './commands/leesSignalen.ts'
import { legFaseVast } from './commands/legFaseVast.ts'
import { legScreeningVast } from './commands/legScreeningVast.ts'
import { leverDdasAan } from './commands/leverDdasAan.ts'
import { laatSchuldVervallen, legSchuldVast, wijzigSchuld } from './commands/schuld.ts'
import { handelSignaalAf, legContactVast, maakMelding } from './commands/signaalzaak.ts'
import { startTraject } from './commands/startTraject.ts'
import * as endpoints from './endpoints.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonWerk, leesWerk),
  serveRead(endpoints.toonSchuldhulp, leesSchuldhulp),
  serveRead(endpoints.toonTrajecten, leesTrajecten),
  serveCommand(endpoints.startTraject, startTraject),
  serveCommand(endpoints.legFaseVast, legFaseVast),
  serveCommand(endpoints.beeindigTraject, beeindigTraject),
  serveCommand(endpoints.legSchuldVast, legSchuldVast),
  serveCommand(endpoints.wijzigSchuld, wijzigSchuld),
  serveCommand(endpoints.laatSchuldVervallen, laatSchuldVervallen),
  serveCommand(endpoints.legScreeningVast, legScreeningVast),
  serveCommand(endpoints.leverDdasAan, leverDdasAan),
  serveRead(endpoints.toonSignalen, leesSignalen),
  serveCommand(endpoints.importeerSignalen, importeerSignalen),
  serveCommand(endpoints.legContactVast, legContactVast),
  serveCommand(endpoints.handelSignaalAf, handelSignaalAf),
  serveCommand(endpoints.maakMelding, maakMelding),
]
