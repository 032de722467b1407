import { refuseIf } from '#platform/refusal.ts'
import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { stelSubsidieVast, verantwoordSubsidie, vorderTerug, wijzigPlafond } from './commands/afwikkeling.ts'
import { geefDeelnameOp } from './commands/geefDeelnameOp.ts'
import { leesDeelname, leesEigenSubsidies, leesSubsidie, metStand } from './commands/leesSubsidies.ts'
import { neemProductOp } from './commands/neemProductOp.ts'
import { sluitContract } from './commands/sluitContract.ts'
import { stelTariefVast } from './commands/stelTariefVast.ts'
import { betaalVoorschot, openRegeling, verleenSubsidie } from './commands/subsidie.ts'
import { zegOp } from './commands/zegOp.ts'
import * as endpoints from './endpoints.ts'
import { getAanbieder, listAanbieders, listAanbiedersVoorProduct } from './reads.ts'
import { isOmgekeerd, standVanContract } from './rules/contract.ts'
import { ruimteOnderPlafond } from './rules/subsidie.ts'
import { listContracten, listProductenVanAanbieder } from './store/contract.ts'
import { listRegelingen, listSubsidies } from './store/subsidie.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonAanbieders, ({ db, mandaat, vandaag }) => listAanbieders(db, mandaat, vandaag)),
  serveRead(endpoints.toonAanbieder, async ({ db, mandaat, vandaag, input }) => {
    const aanbieder = await getAanbieder(db, mandaat, input.aanbiederId)
    const contracten = await listContracten(db, mandaat, aanbieder.id)
    const producten = await listProductenVanAanbieder(db, mandaat, aanbieder.id)
    return {
      aanbieder,
      contracten: contracten.map((een) => ({ ...een, stand: standVanContract(een, vandaag) })),
      producten,
    }
  }),
  serveRead(endpoints.toonAanbiedersVoorProduct, async ({ db, mandaat, input }) => {
    const periode = { begin: input.begin as Datum, eind: (input.eind as Datum | undefined) ?? null }
    refuseIf(als(isOmgekeerd(periode), 'periode-omgekeerd', 'eind'))
    return listAanbiedersVoorProduct(db, mandaat, input.productId, periode)
  }),
  serveCommand(endpoints.sluitContract, sluitContract),
  serveCommand(endpoints.neemProductOp, neemProductOp),
  serveCommand(endpoints.stelTariefVast, stelTariefVast),
  serveCommand(endpoints.zegOp, zegOp),
  serveCommand(endpoints.openRegeling, openRegeling),
  serveCommand(endpoints.wijzigPlafond, wijzigPlafond),
  serveRead(endpoints.toonSubsidies, async ({ db, mandaat, vandaag }) => {
    const subsidies = await listSubsidies(db, mandaat)
    return (await listRegelingen(db, mandaat)).map((regeling) => ({
      ...regeling,
      ruimte: ruimteOnderPlafond(regeling),
      subsidies: subsidies.filter((een) => een.regelingId === regeling.id).map(metStand(regeling.tijdvak, vandaag)),
    }))
  }),
  serveRead(endpoints.toonSubsidie, (context) => leesSubsidie(context, context.input.subsidieId)),
  serveRead(endpoints.toonEigenSubsidies, leesEigenSubsidies),
  serveCommand(endpoints.verleenSubsidie, verleenSubsidie),
  serveCommand(endpoints.betaalVoorschot, betaalVoorschot),
  serveCommand(endpoints.verantwoordSubsidie, verantwoordSubsidie),
  serveCommand(endpoints.stelSubsidieVast, stelSubsidieVast),
  serveCommand(endpoints.vorderTerug, vorderTerug),
  serveRead(endpoints.toonDeelname, (context) => leesDeelname(context, context.input.subsidieId)),
  serveCommand(endpoints.geefDeelnameOp, geefDeelnameOp),
]
