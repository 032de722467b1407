import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { toonAfhankelijkheden } from './afhankelijkheidbeeld.ts'
import { toonBusinesscase, toonBusinesscases } from './businesscasebeeld.ts'
import { beeindig } from './commands/beeindig.ts'
import { beginProgramma, wijzigProgramma } from './commands/beginProgramma.ts'
import { beginProject, wijzigProject } from './commands/beginProject.ts'
import { dienRapportIn, publiceerRapport, rectificeerRapport } from './commands/dienRapportIn.ts'
import { importeerProgramma } from './commands/importeerProgramma.ts'
import { importeerReeks } from './commands/importeerReeks.ts'
import { importeerTransformatieplan } from './commands/importeerTransformatieplan.ts'
import { koppelAfhankelijkheid, ontkoppelAfhankelijkheid } from './commands/koppelAfhankelijkheid.ts'
import { koppelIndicator, ontkoppelIndicator } from './commands/koppelIndicator.ts'
import { reageerOpBevinding } from './commands/reageerOpBevinding.ts'
import { legMetingVast, rekenBusinesscase } from './commands/rekenBusinesscase.ts'
import { schrijfOvergang } from './commands/schrijfOvergang.ts'
import { beginRapport, beginVervolgrapport, koppelProject, schrijfRapport } from './commands/schrijfRapport.ts'
import { schrijfRegister } from './commands/schrijfRegister.ts'
import { stelFormulierVast } from './commands/stelFormulierVast.ts'
import { stelMaatregelVast, wijzigMaatregel } from './commands/stelMaatregelVast.ts'
import { verplaatsMaatregelNaar, verplaatsOnderdeelNaar, verplaatsProjectNaar } from './commands/verplaats.ts'
import { voegOnderdeelToe, wijzigOnderdeel } from './commands/voegOnderdeelToe.ts'
import * as endpoints from './endpoints.ts'
import { toonOpbouw } from './opbouwbeeld.ts'
import { isOpenbaar, metUitleg, toonFormulier, toonRapport } from './rapportbeeld.ts'
import { agendaVan, listRegisterrijen, toonRegister } from './registerbeeld.ts'
import { koersVan } from './rules/koers.ts'
import { ontbrekendeKoppelingen, statusVanMaatregel, statusVanRapport } from './rules/maatregel.ts'
import { listBevindingen } from './store/bevinding.ts'
import { listMaatregelen } from './store/maatregel.ts'
import { listPortfolio } from './store/portfolio.ts'
import * as store from './store/programma.ts'
import { listProjecten, listRapporten, listReeksen } from './store/rapport.ts'

async function toonProgrammas({ db, mandaat }: Context) {
  const onderdelen = Map.groupBy(await store.listOnderdelen(db, mandaat), (o) => o.programmaId)
  const rijen = await store.listProgrammas(db, mandaat)
  return rijen.map((rij) => ({ ...rij, onderdelen: onderdelen.get(rij.id) ?? [] }))
}

async function toonProgramma(context: Context & { input: { programmaId: string } }) {
  const { db, mandaat, vandaag, input } = context
  const programma = await store.findProgramma(db, mandaat, input.programmaId)
  if (!programma) throw new NotFound()
  const { id, looptijdGedrukt, ...rest } = programma
  const alle = await listRapporten(db, mandaat, id)
  const rapporten = alle.map((r) => ({ ...r, status: statusVanRapport(r) }))
  const zichtbaar = isOpenbaar(context) ? rapporten.filter(({ status }) => status !== 'concept') : rapporten
  const bekend = new Set(zichtbaar.map((r) => r.id))
  const bevindingen = (await listBevindingen(db, mandaat, id)).filter((b) => !b.rapportId || bekend.has(b.rapportId))
  const maatregelen = await listMaatregelen(db, mandaat, id)
  const register = await listRegisterrijen(context, id)
  return {
    ...rest,
    id,
    looptijd: looptijdGedrukt,
    onderdelen: await store.listOnderdelen(db, mandaat, id),
    maatregelen: maatregelen.map((m) => ({
      ...m,
      status: statusVanMaatregel(m, vandaag),
      ontbreekt: ontbrekendeKoppelingen({
        voorstellen: m.voorstellen.length,
        regels: m.regels.length,
        indicatoren: m.indicatoren.length,
        rapporten: zichtbaar.length,
      }),
    })),
    projecten: await listProjecten(db, mandaat, id),
    afhankelijkheden: await toonAfhankelijkheden(context, id),
    reeksen: await listReeksen(db, mandaat, id),
    rapporten: zichtbaar,
    bevindingen: metUitleg(context, bevindingen),
    agenda: agendaVan(register),
    register,
    mijlpalen: (await store.listMijlpalen(db, mandaat, id)).filter((m) => !m.rapportId || bekend.has(m.rapportId)),
  }
}

export const routes: Route[] = [
  serveRead(endpoints.toonPortfolio, async ({ db, mandaat, vandaag }) => ({
    op: vandaag,
    programmas: (await listPortfolio(db, mandaat, vandaag)).map((rij) => ({ ...rij, koers: koersVan(rij) })),
  })),
  serveRead(endpoints.toonRegister, toonRegister),
  serveCommand(endpoints.schrijfRegister, schrijfRegister),
  serveRead(endpoints.toonProgrammas, toonProgrammas),
  serveRead(endpoints.toonProgramma, toonProgramma),
  serveCommand(endpoints.importeerProgramma, importeerProgramma),
  serveCommand(endpoints.importeerReeks, importeerReeks),
  serveCommand(endpoints.importeerTransformatieplan, importeerTransformatieplan),
  serveCommand(endpoints.beginRapport, beginRapport),
  serveCommand(endpoints.schrijfRapport, schrijfRapport),
  serveRead(endpoints.toonRapport, toonRapport),
  serveCommand(endpoints.beginVervolgrapport, beginVervolgrapport),
  serveCommand(endpoints.dienRapportIn, dienRapportIn),
  serveCommand(endpoints.publiceerRapport, publiceerRapport),
  serveCommand(endpoints.rectificeerRapport, rectificeerRapport),
  serveCommand(endpoints.koppelProject, koppelProject),
  serveRead(endpoints.toonFormulier, toonFormulier),
  serveCommand(endpoints.stelFormulierVast, stelFormulierVast),
  serveCommand(endpoints.reageerOpBevinding, reageerOpBevinding),
  serveRead(endpoints.toonOpbouw, toonOpbouw),
  serveCommand(endpoints.beginProgramma, beginProgramma),
  serveCommand(endpoints.wijzigProgramma, wijzigProgramma),
  serveCommand(endpoints.voegOnderdeelToe, voegOnderdeelToe),
  serveCommand(endpoints.wijzigOnderdeel, wijzigOnderdeel),
  serveCommand(endpoints.verplaatsOnderdeel, verplaatsOnderdeelNaar),
  serveCommand(endpoints.stelMaatregelVast, stelMaatregelVast),
  serveCommand(endpoints.wijzigMaatregel, wijzigMaatregel),
  serveCommand(endpoints.verplaatsMaatregel, verplaatsMaatregelNaar),
  serveCommand(endpoints.beginProject, beginProject),
  serveCommand(endpoints.wijzigProject, wijzigProject),
  serveCommand(endpoints.verplaatsProject, verplaatsProjectNaar),
  serveCommand(endpoints.beeindig, beeindig),
  serveCommand(endpoints.koppelIndicator, koppelIndicator),
  serveCommand(endpoints.schrijfOvergang, schrijfOvergang),
  serveCommand(endpoints.koppelAfhankelijkheid, koppelAfhankelijkheid),
  serveCommand(endpoints.ontkoppelAfhankelijkheid, ontkoppelAfhankelijkheid),
  serveCommand(endpoints.ontkoppelIndicator, ontkoppelIndicator),
  serveRead(endpoints.toonBusinesscases, toonBusinesscases),
  serveRead(endpoints.toonBusinesscase, toonBusinesscase),
  serveCommand(endpoints.rekenBusinesscase, rekenBusinesscase),
  serveCommand(endpoints.legMetingVast, legMetingVast),
]
