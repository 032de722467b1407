import { briefVanBesluit, briefVanBezwaar, isBezwaarbrief } from '#keten/voorziening/reads.ts'
import type { Context } from '#platform/command.ts'
import { getPersoon } from '#uitvoering/huishouden/reads.ts'
import { getGemeentenaam } from '#uitvoering/inrichting/reads.ts'
import { briefVanPlan } from '#uitvoering/plan/reads.ts'
import { briefVanHulpvraag } from '#uitvoering/toegang/reads.ts'
import { formatDatum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { Adressering } from '../rules/document.ts'
import type { Briefsoort, Gegevens } from '../rules/sjabloon.ts'
import { leesOntvangers, volleNaam } from './ontvangers.ts'

/** What the room of a thing says about it. */
export type Briefbron = {
  persoonId: string
  huishoudenId: string | null
  wet: Wet | null
  velden: Gegevens
  /** Who asked, where the answer is for him alone; else who the law says. */
  aanId?: string
}
export type Leesbron = (context: Context) => Promise<Briefbron>

/** One letter about one thing, for one who is to read it. */
export type Briefzaak = Omit<Briefbron, 'velden' | 'aanId'> & {
  ontvangerId: string | null
  instellingId: string | null
  gegevens: Gegevens
  adressering: Omit<Adressering, 'kenmerk'>
}

/** Who may not see the thing in its own room, finds nothing here either. */
export const uitDeKamer =
  (soort: Briefsoort, zaakId: string): Leesbron =>
  async (context) => {
    if (soort === 'plan') return briefVanPlan(context, zaakId)
    if (soort === 'beschikking') return briefVanBesluit(context, zaakId)
    if (isBezwaarbrief(soort)) return briefVanBezwaar(context, soort, zaakId)
    return briefVanHulpvraag(context, zaakId)
  }

export async function leesGegevens(context: Context, soort: Briefsoort, leesBron: Leesbron): Promise<Briefzaak[]> {
  const { db, mandaat, vandaag } = context
  const { persoonId, huishoudenId, wet, velden, aanId } = await leesBron(context)
  const persoon = await getPersoon(db, mandaat, persoonId)
  const gemeente = await getGemeentenaam(db, mandaat)
  const datum = formatDatum(vandaag, { stijl: 'lang' })
  const naam = volleNaam(persoon)
  return (await leesOntvangers(context, persoon, soort, aanId)).map((aan) => ({
    persoonId,
    huishoudenId,
    wet,
    ontvangerId: aan.persoonId,
    instellingId: aan.instellingId,
    gegevens: { aanhef: aan.aanhef, naam, datum, gemeente, afzender: mandaat.actor.naam, ...velden },
    adressering: {
      naam: aan.naam,
      adres: aan.adres,
      gemeente,
      datum,
      ...(aan.uwKenmerk && { uwKenmerk: aan.uwKenmerk }),
      ...(aan.persoonId === persoonId ? {} : { over: naam }),
    },
  }))
}
