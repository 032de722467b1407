import { bewaarBrieven, brengVanzelf, type Drukwerk, drukAf, type Leesbron } from '#keten/correspondentie/deeds.ts'
import { leesPdfVan } from '#keten/correspondentie/reads.ts'
import type { Command, Context, Outside } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, Refused, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
import { beletselenVoorVerlenging, IN_DE_BRIEF, type Verlengreden } from '../rules/inzage/verlenging.ts'
import { selectInzageverzoeken, updateVerlengd, type Verzoekrij } from '../store/inzage.ts'
import { verlengdTot } from './verzoektermijn.ts'

type Verlenging = { inzageverzoekId: string; reden: Verlengreden; toelichting: string }
/** Reading 5 October 2026: on letters days are written in full. */
const lang = (dag: Datum) => formatDatum(dag, { stijl: 'lang' })
const plaats = (gemeente: string, row: string) => ({
  gemeente,
  table: 'dossier.inzageverzoek',
  row,
  column: 'verlenging_toelichting',
})

export const leesToelichting = ({ mandaat, keys }: Context, { id, verlengingToelichting: uitleg }: Verzoekrij) =>
  uitleg && keys.decrypt(uitleg, plaats(mandaat.gemeente, id))

/** The second term begins where the first ends; both follow the dated setting of the day of the request. */
async function bereken(context: Context, { inzageverzoekId, toelichting }: Verlenging) {
  const { db, mandaat, vandaag } = context
  const [verzoek] = await selectInzageverzoeken(db, mandaat, { id: inzageverzoekId })
  if (!verzoek) throw new NotFound()
  refuseIf(beletselenVoorVerlenging(verzoek, toelichting, vandaag))
  const uiterlijk = await verlengdTot(context, { start: verzoek.ontvangenOp, uiterlijk: verzoek.uiterlijk })
  if (!uiterlijk) throw new Refused(als(true, 'voor-de-avg'))
  return { verzoek, uiterlijk }
}

const bronVan =
  (vraag: Verlenging): Leesbron =>
  async (context) => {
    const { verzoek, uiterlijk } = await bereken(context, vraag)
    return {
      persoonId: verzoek.persoonId,
      // To an institution by the law: who is guardian on the day of the letter.
      ...(verzoek.namens === 'voogd' ? {} : { aanId: verzoek.vragerId ?? verzoek.persoonId }),
      huishoudenId: null,
      wet: null,
      velden: {
        ontvangenOp: lang(verzoek.ontvangenOp),
        eersteUiterlijk: lang(verzoek.uiterlijk),
        uiterlijk: lang(uiterlijk),
        reden: IN_DE_BRIEF[vraag.reden],
        toelichting: vraag.toelichting.trim(),
      },
    }
  }

export const drukVerlenging = async ({ input, ...outside }: Outside & { readonly input: Verlenging }) => ({
  vraag: input,
  drukwerk: await drukAf(outside, { soort: 'inzageverlenging', zaakId: input.inzageverzoekId }, bronVan(input)),
})

type Verlengd = { inzageverzoekId: string; uiterlijk: Datum; weg: 'post' | 'portaal' | 'zelf' }

/** AVG art. 12 lid 3: two months more, and in the same deed the letter that says so and why. */
export const verlengInzage: Command<{ vraag: Verlenging; drukwerk: Drukwerk }, Verlengd> = {
  name: 'dossier.verlengInzage',
  may: heeft('inzage:leveren'),
  async run(context) {
    const { db, mandaat, keys, vandaag } = context
    const { vraag, drukwerk } = context.input
    const { verzoek, uiterlijk } = await bereken(context, vraag)
    const { id, persoonId, vragerId } = verzoek
    const [brief] = await bewaarBrieven(context, drukwerk, bronVan(vraag))
    const weg = await brengVanzelf(context, brief!)
    await updateVerlengd(db, mandaat, {
      id,
      op: vandaag,
      uiterlijk,
      reden: vraag.reden,
      toelichting: keys.encrypt(vraag.toelichting.trim(), plaats(mandaat.gemeente, id)),
    })
    return {
      result: { inzageverzoekId: id, uiterlijk, weg: weg === null || weg === 'uitreiking' ? 'zelf' : weg },
      objectId: id,
      personen: vragerId ? [persoonId, vragerId] : [persoonId],
    }
  },
}

/** For who has to hand it over: the letter that goes by no other way. */
export const leesVerlengingsbrief = (context: Context & { readonly input: { inzageverzoekId: string } }) =>
  leesPdfVan(context, 'inzageverlenging', context.input.inzageverzoekId)
