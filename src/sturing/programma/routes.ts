import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { toonBusinesscase, toonBusinesscases } from './businesscasebeeld.ts'
import { dienRapportIn } from './commands/dienRapportIn.ts'
import { importeerProgramma } from './commands/importeerProgramma.ts'
import { importeerReeks } from './commands/importeerReeks.ts'
import { importeerTransformatieplan } from './commands/importeerTransformatieplan.ts'
import { reageerOpBevinding } from './commands/reageerOpBevinding.ts'
import { legMetingVast, rekenBusinesscase } from './commands/rekenBusinesscase.ts'
import { beginRapport, schrijfRapport } from './commands/schrijfRapport.ts'
import { stelMaatregelVast } from './commands/stelMaatregelVast.ts'
import * as endpoints from './endpoints.ts'
import { ontbrekendeKoppelingen, statusVanMaatregel, statusVanRapport } from './rules/maatregel.ts'
import { uitlegVanProgrammabevinding } from './rules/teksten.ts'
import { listBevindingen } from './store/bevinding.ts'
import { listMaatregelen } from './store/maatregel.ts'
import * as store from './store/programma.ts'
import { listProjecten, listRapporten, listReeksen } from './store/rapport.ts'

/** Who reads as the public sees what was handed in, and no remark that is still under discussion. */
const isOpenbaar = ({ mandaat }: Context) => !mandaat.powers.has('programma:lezen') && mandaat.actor.soort !== 'systeem'

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
  return {
    ...rest,
    id,
    looptijd: looptijdGedrukt,
    onderdelen: await store.listOnderdelen(db, mandaat, id),
    principes: await store.listPrincipes(db, mandaat, id),
    verschuivingen: await store.listVerschuivingen(db, mandaat, id),
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
    reeksen: await listReeksen(db, mandaat, id),
    rapporten: zichtbaar,
    bevindingen: bevindingen.map((b) => ({
      ...b,
      reactie: isOpenbaar(context) ? null : b.reactie,
      uitleg: uitlegVanProgrammabevinding({ code: b.code, plaats: b.plaats, waarde: b.waarde ?? {} }) ?? {
        nl: b.code,
        en: b.code,
      },
    })),
    agenda: await store.listAgenda(db, mandaat, id),
    mijlpalen: (await store.listMijlpalen(db, mandaat, id)).filter((m) => !m.rapportId || bekend.has(m.rapportId)),
    documenten: await store.listDocumenten(db, mandaat, id),
  }
}

export const routes: Route[] = [
  serveRead(endpoints.toonProgrammas, toonProgrammas),
  serveRead(endpoints.toonProgramma, toonProgramma),
  serveCommand(endpoints.importeerProgramma, importeerProgramma),
  serveCommand(endpoints.importeerReeks, importeerReeks),
  serveCommand(endpoints.importeerTransformatieplan, importeerTransformatieplan),
  serveCommand(endpoints.beginRapport, beginRapport),
  serveCommand(endpoints.schrijfRapport, schrijfRapport),
  serveCommand(endpoints.dienRapportIn, dienRapportIn),
  serveCommand(endpoints.reageerOpBevinding, reageerOpBevinding),
  serveCommand(endpoints.stelMaatregelVast, stelMaatregelVast),
  serveRead(endpoints.toonBusinesscases, toonBusinesscases),
  serveRead(endpoints.toonBusinesscase, toonBusinesscase),
  serveCommand(endpoints.rekenBusinesscase, rekenBusinesscase),
  serveCommand(endpoints.legMetingVast, legMetingVast),
]
