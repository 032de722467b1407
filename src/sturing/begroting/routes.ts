import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Route, serveCommand, servePrepared, serveRead } from '#platform/route.ts'
import { datum, jaarVan } from '#values/datum.ts'
import { geefBufferVrij, stelVrijgaveregelVast, toonBuffers, trekUitBuffer } from './commands/beheerBuffer.ts'
import { bereidWijzigingVoor } from './commands/bereidWijzigingVoor.ts'
import { drukFormulierAf, maakFormulier } from './commands/drukFormulierAf.ts'
import { herbouwVerplichtingen } from './commands/herbouwVerplichtingen.ts'
import { hertoereken, sluitMaand } from './commands/hertoereken.ts'
import { importeerGrootboek, importeerGrootboekBestand } from './commands/importeerGrootboek.ts'
import { importeerVoorstel } from './commands/importeerVoorstel.ts'
import {
  beginConcept,
  dienConceptIn,
  schrijfConcept,
  schrijfConceptregel,
  verwijderConceptregel,
} from './commands/schrijfConcept.ts'
import { sluitRegel, stelRegelVast } from './commands/stelRegelVast.ts'
import { stelScenarioOp, toonScenarios, verwijderScenario } from './commands/stelScenarioOp.ts'
import { kiesBron, stelToerekeningVast } from './commands/stelToerekeningVast.ts'
import { stelWijzigingVast, trekWijzigingIn } from './commands/stelWijzigingVast.ts'
import { verwerpWijziging } from './commands/verwerpWijziging.ts'
import { alsXlsx, importeerVoorstelBestand } from './commands/voorstelbestand.ts'
import * as endpoints from './endpoints.ts'
import { toonHertoerekening, toonMaanden } from './maanden.ts'
import { toonPrognose } from './prognose.ts'
import { getGrootboek, getVoorstelInvoer, listStand, listVoorstellen, toonWijziging, totaalVan } from './reads.ts'
import { alsCsv } from './rules/bestand/lees.ts'
import { herreken, tabelVan } from './rules/concept.ts'
import { formulierVan } from './rules/formulier.ts'
import { statusVanWijziging } from './rules/wijziging.ts'
import { omvang } from './rules/wijzigingtoets.ts'
import { getSalaristabel } from './salaristabel.ts'
import { findAfdruk, findConcept, listAfdrukken, listConcepten } from './store/concept.ts'
import { listVergelijking } from './store/maand.ts'
import { listBoekingenVanRegel } from './store/realisatie.ts'
import { listBesparingen, listJaren } from './store/stand.ts'
import { listBronkeuzes, listToerekening } from './store/toerekening.ts'
import { listWijzigingen } from './store/wijziging.ts'

const HOOGSTENS = 500

const afdrukAls =
  (vorm: 'pdf' | 'docx') =>
  async ({ db, mandaat, input }: Context & { input: { voorstelId: string } }) => {
    const { nummers, naam } = await getGrootboek(db, mandaat, input.voorstelId)
    const afdruk = await findAfdruk(db, mandaat, input.voorstelId, vorm)
    if (!afdruk) throw new NotFound()
    return { bytes: afdruk.inhoud, filename: `${bestandsnaam({ nummers, bron: { naam } })}.${vorm}` }
  }

const bestandsnaam = ({ nummers, bron }: { nummers: readonly string[]; bron: { naam: string } }) =>
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
  serveRead(endpoints.toonFormulier, async ({ db, mandaat, input }) => {
    const grootboek = await getGrootboek(db, mandaat, input.voorstelId)
    const { id, naam, nummers } = grootboek
    return { id, naam, nummers, delen: formulierVan(grootboek), afdrukken: await listAfdrukken(db, mandaat, id) }
  }),
  servePrepared(endpoints.drukFormulierAf, maakFormulier, drukFormulierAf),
  serveRead(endpoints.downloadFormulierPdf, afdrukAls('pdf')),
  serveRead(endpoints.downloadFormulierDocx, afdrukAls('docx')),
  serveRead(endpoints.toonConcepten, async ({ db, mandaat }) =>
    (await listConcepten(db, mandaat)).map(({ id, inhoud }) => ({
      id,
      naam: inhoud.velden.onderwerp ?? null,
      regels: inhoud.regels.length,
    })),
  ),
  serveRead(endpoints.toonConcept, async ({ db, mandaat, input }) => {
    const concept = await findConcept(db, mandaat, input.conceptId)
    if (!concept) throw new NotFound()
    const salaristabel = await getSalaristabel({ db, mandaat }, concept.inhoud.jaren)
    const inhoud = concept.voorstelId === null ? herreken(concept.inhoud, salaristabel) : concept.inhoud
    return {
      ...concept,
      ...inhoud,
      salaristabel: { ...salaristabel, regels: [...salaristabel.regels] },
      tabel: tabelVan(inhoud),
    }
  }),
  serveCommand(endpoints.beginConcept, beginConcept),
  serveCommand(endpoints.schrijfConcept, schrijfConcept),
  serveCommand(endpoints.schrijfConceptregel, schrijfConceptregel),
  serveCommand(endpoints.verwijderConceptregel, verwijderConceptregel),
  serveCommand(endpoints.dienConceptIn, dienConceptIn),
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
    return { jaar, jaren, op, ...(await toonPrognose({ db, mandaat }, { jaar, op })) }
  }),
  serveRead(endpoints.toonBuffers, toonBuffers),
  serveCommand(endpoints.stelVrijgaveregelVast, stelVrijgaveregelVast),
  serveCommand(endpoints.geefBufferVrij, geefBufferVrij),
  serveCommand(endpoints.trekUitBuffer, trekUitBuffer),
  serveRead(endpoints.toonScenarios, toonScenarios),
  serveCommand(endpoints.stelScenarioOp, stelScenarioOp),
  serveCommand(endpoints.verwijderScenario, verwijderScenario),
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
  serveCommand(endpoints.verwerpWijziging, verwerpWijziging),
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
  serveRead(endpoints.toonMaanden, toonMaanden),
  serveRead(endpoints.toonHertoerekening, toonHertoerekening),
  serveRead(endpoints.toonBronnen, async ({ db, mandaat, input }) => ({
    keuzes: await listBronkeuzes(db, mandaat),
    vergelijking: await listVergelijking(db, mandaat, input.jaar),
  })),
  serveCommand(endpoints.stelToerekeningVast, stelToerekeningVast),
  serveCommand(endpoints.kiesBron, kiesBron),
  serveCommand(endpoints.hertoereken, hertoereken),
  serveCommand(endpoints.sluitMaand, sluitMaand),
  serveCommand(endpoints.importeerGrootboek, importeerGrootboek),
  serveCommand(endpoints.importeerGrootboekBestand, importeerGrootboekBestand),
  serveCommand(endpoints.herbouwVerplichtingen, herbouwVerplichtingen),
]
