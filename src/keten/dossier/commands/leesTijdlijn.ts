import type { Context } from '#platform/command.ts'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import { NotFound } from '#platform/refusal.ts'
import type { Datum } from '#values/datum.ts'
import type { toonTijdlijn } from '../endpoints.ts'
import { groepVanMoment, momentgroepVan } from '../rules/zicht.ts'
import { selectTijdlijn } from '../store/dossier.ts'
import { getToegang } from './zicht.ts'

/** The timeline as one chooses it, cut by the same function as the file itself. */
export async function leesTijdlijn(
  context: Context & { readonly input: InputOf<typeof toonTijdlijn> },
): Promise<OutputOf<typeof toonTijdlijn>> {
  const { db, mandaat, input } = context
  const { gronden, zicht } = await getToegang(context, input.huishoudenId)
  if (!zicht.magOpenen) throw new NotFound()
  const rijen = await selectTijdlijn(db, mandaat, input.huishoudenId, [...gronden.keys()], {
    wet: input.wet,
    persoon: input.persoon,
    van: input.van as Datum | undefined,
    tot: input.tot as Datum | undefined,
  })
  const momenten = rijen.filter(
    (moment) =>
      zicht.ziet(groepVanMoment(moment.soort), moment.persoonId, moment.wet) &&
      (input.soort === undefined || momentgroepVan(moment.soort) === input.soort),
  )
  return { momenten, totaal: momenten.length }
}
