import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { listGebruikers, listInstellingen } from '#uitvoering/inrichting/reads.ts'
import type { Datum } from '#values/datum.ts'
import { feestdagenIn } from '#values/feestdagen.ts'
import { exporteerCsv, exporteerJson, importeerHsds, toetsHsds } from './commands/hsds.ts'
import { legOrganisatieVast, wijzigOrganisatie } from './commands/legOrganisatieVast.ts'
import { bemensSpreekuur, planSpreekuur, stopBezetting, stopSpreekuur } from './commands/planSpreekuur.ts'
import { publiceerAanbod } from './commands/publiceerAanbod.ts'
import { stelProductVast } from './commands/stelProductVast.ts'
import { stopAanbod } from './commands/stopAanbod.ts'
import { trekProductIn } from './commands/trekProductIn.ts'
import { wijzigAanbod } from './commands/wijzigAanbod.ts'
import * as endpoints from './endpoints.ts'
import { type Aanbod, isOverlap, standVanAanbod } from './rules/aanbod.ts'
import { standVanProduct } from './rules/product.ts'
import { isOpDag, weekVan } from './rules/spreekuur.ts'
import { ZOEKWOORDEN, type Zoekvraag, zoekvraagVan } from './rules/zoeken.ts'
import { findAanbod, zoekAanbod } from './store/aanbod.ts'
import { listOrganisaties } from './store/organisatie.ts'
import { listCatalogus, listProducten, listVersiesById } from './store/product.ts'
import { listSpreekuren } from './store/spreekuur.ts'

const metStand = (op: Datum) => (aanbod: Aanbod) => ({ ...aanbod, stand: standVanAanbod(aanbod, op) })

/** What was typed, read with the standard words and those the municipality added (instelling 'zoekwoorden'). */
async function leesZoekvraag({ db, mandaat, vandaag }: Context, tekst?: string): Promise<Zoekvraag | undefined> {
  if (!tekst?.trim()) return undefined
  const eigen = await listInstellingen(db, mandaat, 'zoekwoorden', vandaag)
  const erbij = Object.fromEntries(
    eigen.map((een) => [een.sleutel, [...(ZOEKWOORDEN[een.sleutel] ?? []), ...(een.waarde as string[])]]),
  )
  return zoekvraagVan(tekst, { ...ZOEKWOORDEN, ...erbij })
}

export const routes: Route[] = [
  serveRead(endpoints.toonProducten, ({ db, mandaat, vandaag, input }) =>
    listProducten(db, mandaat, (input.op as Datum) ?? vandaag, { wet: input.wet }),
  ),
  serveRead(endpoints.toonCatalogus, async ({ db, mandaat, vandaag }) =>
    (await listCatalogus(db, mandaat, vandaag)).map((een) => ({ ...een, stand: standVanProduct(een, vandaag) })),
  ),
  serveRead(endpoints.toonProductversies, async ({ db, mandaat, input }) => {
    const versies = await listVersiesById(db, mandaat, input.productId)
    if (versies.length === 0) throw new NotFound()
    return versies
  }),
  serveCommand(endpoints.stelProductVast, stelProductVast),
  serveCommand(endpoints.trekProductIn, trekProductIn),
  serveRead(endpoints.toonSocialeKaart, async (context) => {
    const { db, mandaat, vandaag, input } = context
    const zoek = await leesZoekvraag(context, input.zoek)
    return (await zoekAanbod(db, mandaat, vandaag, { ...input, zoek })).map(metStand(vandaag))
  }),
  serveRead(endpoints.toonAanbod, async ({ db, mandaat, vandaag, input }) => {
    const aanbod = await findAanbod(db, mandaat, input.aanbodId)
    if (!aanbod) throw new NotFound()
    const alle = await zoekAanbod(db, mandaat, vandaag)
    return {
      versie: aanbod.versie,
      aanbod: metStand(vandaag)(aanbod),
      overlapt: alle.filter((ander) => isOverlap(aanbod, ander)).map(metStand(vandaag)),
    }
  }),
  serveCommand(endpoints.publiceerAanbod, publiceerAanbod),
  serveCommand(endpoints.wijzigAanbod, wijzigAanbod),
  serveCommand(endpoints.stopAanbod, stopAanbod),
  serveRead(endpoints.toonOrganisaties, ({ db, mandaat, vandaag }) => listOrganisaties(db, mandaat, vandaag)),
  serveCommand(endpoints.legOrganisatieVast, legOrganisatieVast),
  serveCommand(endpoints.wijzigOrganisatie, wijzigOrganisatie),
  serveRead(endpoints.exporteerHsdsJson, async (context) => ({
    bytes: JSON.stringify(await exporteerJson(context), null, 2),
    filename: 'sociale-kaart.hsds.json',
  })),
  serveRead(endpoints.exporteerHsdsCsv, async (context) => ({
    bytes: await exporteerCsv(context),
    filename: 'sociale-kaart.hsds.zip',
  })),
  serveRead(endpoints.toetsHsds, (context) => toetsHsds(context, context.input.body as Buffer)),
  serveCommand(endpoints.importeerHsds, importeerHsds as never),
  serveRead(endpoints.toonSpreekuren, async ({ db, mandaat, vandaag, input }) => {
    const dagen = weekVan((input.op as Datum) ?? vandaag)
    const spreekuren = await listSpreekuren(db, mandaat, dagen[0]!)
    const feesten = [...new Set(dagen.map((dag) => Number(dag.slice(0, 4))))].flatMap((jaar) => feestdagenIn(jaar))
    return {
      week: dagen.map((dag) => ({
        dag,
        feestdag: feesten.find((feest) => feest.datum === dag)?.naam ?? null,
        ids: spreekuren.filter((een) => isOpDag(een, dag)).map((een) => een.id),
      })),
      spreekuren,
    }
  }),
  serveRead(endpoints.toonSpreekuurmedewerkers, async ({ db, mandaat, vandaag }) =>
    (await listGebruikers(db, mandaat, vandaag)).filter((een) => een.soort === 'medewerker' && een.teams.length > 0),
  ),
  serveCommand(endpoints.planSpreekuur, planSpreekuur),
  serveCommand(endpoints.stopSpreekuur, stopSpreekuur),
  serveCommand(endpoints.bemensSpreekuur, bemensSpreekuur),
  serveCommand(endpoints.stopBezetting, stopBezetting),
]
