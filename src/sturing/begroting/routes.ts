import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { datum, jaarVan } from '#values/datum.ts'
import { bereidWijzigingVoor } from './commands/bereidWijzigingVoor.ts'
import { herbouwVerplichtingen } from './commands/herbouwVerplichtingen.ts'
import { hertoereken, sluitMaand } from './commands/hertoereken.ts'
import { importeerGrootboek } from './commands/importeerGrootboek.ts'
import { importeerVoorstel } from './commands/importeerVoorstel.ts'
import { sluitRegel, stelRegelVast } from './commands/stelRegelVast.ts'
import { kiesBron, stelToerekeningVast } from './commands/stelToerekeningVast.ts'
import { stelWijzigingVast, trekWijzigingIn } from './commands/stelWijzigingVast.ts'
import { alsXlsx, importeerVoorstelBestand } from './commands/voorstelbestand.ts'
import * as endpoints from './endpoints.ts'
import { toonPrognose } from './prognose.ts'
import { getGrootboek, getVoorstelInvoer, listStand, listVoorstellen, toonWijziging, totaalVan } from './reads.ts'
import { alsCsv } from './rules/bestand/lees.ts'
import type { KadernotaInvoer } from './rules/invoer.ts'
import { statusVanWijziging } from './rules/wijziging.ts'
import { omvang } from './rules/wijzigingtoets.ts'
import { listBoekingenVanRegel } from './store/realisatie.ts'
import { listBesparingen, listJaren } from './store/stand.ts'
import { listToerekening } from './store/toerekening.ts'
import { listWijzigingen } from './store/wijziging.ts'

const HOOGSTENS = 500

const bestandsnaam = ({ nummers, bron }: KadernotaInvoer) =>
  (nummers[0] ?? bron.naam).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

export const routes: Route[] = [
  serveRead(endpoints.toonVoorstellen, async (context) =>
    (await listVoorstellen(context)).map(({ id, naam, nummers, regels, opmerkingen, optelt, dekking, kolommen }) => ({
      id,
      naam,
      nummers,
      regels: regels.length,
      opmerkingen: opmerkingen.length,
      optelt,
      dekkingBesloten: dekking.besloten,
      jaren: kolommen.map(({ jaar, saldo, realisatie }) => ({ jaar, saldo, realisatie })),
    })),
  ),
  serveRead(endpoints.toonVoorstel, ({ db, mandaat, input }) => getGrootboek(db, mandaat, input.voorstelId)),
  serveCommand(endpoints.importeerVoorstel, importeerVoorstel),
  serveCommand(endpoints.importeerVoorstelBestand, importeerVoorstelBestand),
  serveRead(endpoints.exporteerVoorstelCsv, async ({ db, mandaat, input }) => {
    const invoer = await getVoorstelInvoer(db, mandaat, input.voorstelId)
    return { bytes: alsCsv(invoer), filename: `${bestandsnaam(invoer)}.csv` }
  }),
  serveRead(endpoints.exporteerVoorstelXlsx, async ({ db, mandaat, input }) => {
    const invoer = await getVoorstelInvoer(db, mandaat, input.voorstelId)
    return { bytes: alsXlsx(invoer), filename: `${bestandsnaam(invoer)}.xlsx` }
  }),
  serveRead(endpoints.toonBegroting, async ({ db, mandaat, vandaag, input }) => {
    const jaar = input.jaar ?? jaarVan(vandaag)
    const op = input.op ? datum(input.op) : vandaag
    const regels = await listStand(db, mandaat, { jaar, op, bekendOp: input.bekendOp })
    const jaren = (await listJaren(db, mandaat)).map((rij) => rij.jaar)
    const besparingen = await listBesparingen(db, mandaat, { jaar, op, bekendOp: input.bekendOp })
    return { jaar, jaren, op, totaal: totaalVan(regels), besparingen, regels }
  }),
  serveRead(endpoints.toonPrognose, async ({ db, mandaat, vandaag, input }) => {
    const jaar = input.jaar ?? jaarVan(vandaag)
    const op = input.op ? datum(input.op) : vandaag
    const jaren = (await listJaren(db, mandaat)).map((rij) => rij.jaar)
    return { jaar, jaren, op, ...(await toonPrognose({ db, mandaat }, { jaar, op, vandaag })) }
  }),
  serveCommand(endpoints.stelRegelVast, stelRegelVast),
  serveCommand(endpoints.sluitRegel, sluitRegel),
  serveRead(endpoints.toonBoekingen, async ({ db, mandaat, input }) => {
    const rijen = await listBoekingenVanRegel(db, mandaat, input.regelId, input.jaar, HOOGSTENS)
    return { totaal: rijen[0]?.totaal ?? 0, rijen }
  }),
  serveRead(endpoints.toonWijzigingen, async ({ db, mandaat }) =>
    (await listWijzigingen(db, mandaat)).map((wijziging) => ({
      ...wijziging,
      status: statusVanWijziging(wijziging),
      omvang: omvang(wijziging.mutaties),
    })),
  ),
  serveRead(endpoints.toonWijziging, toonWijziging),
  serveCommand(endpoints.trekWijzigingIn, trekWijzigingIn),
  serveCommand(endpoints.bereidWijzigingVoor, bereidWijzigingVoor),
  serveCommand(endpoints.stelWijzigingVast, stelWijzigingVast),
  serveRead(endpoints.toonToerekening, async ({ db, mandaat }) =>
    (await listToerekening(db, mandaat)).map(({ id, volgorde, regel, match, geldig }) => ({
      id,
      volgorde,
      regel,
      match,
      begin: geldig.begin,
      eind: geldig.eind ?? null,
    })),
  ),
  serveCommand(endpoints.stelToerekeningVast, stelToerekeningVast),
  serveCommand(endpoints.kiesBron, kiesBron),
  serveCommand(endpoints.hertoereken, hertoereken),
  serveCommand(endpoints.sluitMaand, sluitMaand),
  serveCommand(endpoints.importeerGrootboek, importeerGrootboek),
  serveCommand(endpoints.herbouwVerplichtingen, herbouwVerplichtingen),
]
