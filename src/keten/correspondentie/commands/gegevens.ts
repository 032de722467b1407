import { briefVanBesluit } from '#keten/voorziening/reads.ts'
import type { Context } from '#platform/command.ts'
import { getPersoon, listAdressenOp, type Persoon } from '#uitvoering/huishouden/reads.ts'
import { getGemeentenaam } from '#uitvoering/inrichting/reads.ts'
import { briefVanPlan } from '#uitvoering/plan/reads.ts'
import { briefVanHulpvraag } from '#uitvoering/toegang/reads.ts'
import { formatDatum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { Adressering } from '../rules/document.ts'
import type { Briefsoort, Gegevens } from '../rules/sjabloon.ts'

export type Briefzaak = {
  persoonId: string
  huishoudenId: string | null
  wet: Wet | null
  gegevens: Gegevens
  adressering: Omit<Adressering, 'kenmerk'>
}

/** What the room of this thing says about it; who may not see it there, finds nothing here either. */
async function uitDeKamer(context: Context, soort: Briefsoort, zaakId: string) {
  if (soort === 'plan') return briefVanPlan(context, zaakId)
  if (soort === 'beschikking') return briefVanBesluit(context, zaakId)
  return briefVanHulpvraag(context, zaakId)
}

export async function leesGegevens(context: Context, soort: Briefsoort, zaakId: string): Promise<Briefzaak> {
  const { db, mandaat, vandaag } = context
  const { persoonId, huishoudenId, wet, velden } = await uitDeKamer(context, soort, zaakId)
  const persoon = await getPersoon(db, mandaat, persoonId)
  const gemeente = await getGemeentenaam(db, mandaat)
  const datum = formatDatum(vandaag, { stijl: 'lang' })
  const naam = volleNaam(persoon)
  return {
    persoonId,
    huishoudenId,
    wet,
    gegevens: { aanhef: aanhefVan(persoon), naam, datum, gemeente, afzender: mandaat.actor.naam, ...velden },
    adressering: { naam, adres: await adresVan(context, persoon), gemeente, datum },
  }
}

const achternaam = ({ voorvoegsel, geslachtsnaam }: Persoon) => [voorvoegsel, geslachtsnaam].filter(Boolean).join(' ')
const volleNaam = (persoon: Persoon) => `${persoon.voornamen} ${achternaam(persoon)}`

function aanhefVan(persoon: Persoon): string {
  const naam = achternaam(persoon)
  const groot = naam.charAt(0).toUpperCase() + naam.slice(1)
  if (persoon.geslacht === 'V') return `Geachte mevrouw ${groot}`
  if (persoon.geslacht === 'M') return `Geachte heer ${groot}`
  return `Geachte ${volleNaam(persoon)}`
}

/** Post first, then where BRP says one lives; a secret address is put on no paper. */
async function adresVan({ db, mandaat, vandaag }: Context, persoon: Persoon): Promise<string[]> {
  if (persoon.adresgeheim) return []
  const adressen = await listAdressenOp(db, mandaat, [persoon.id], vandaag)
  const adres = adressen.find((een) => een.soort === 'post') ?? adressen.find((een) => een.soort === 'brp')
  if (!adres) return []
  const nummer = [adres.huisnummer, adres.huisletter, adres.toevoeging].filter(Boolean).join('')
  return [
    [adres.straat, nummer].filter(Boolean).join(' '),
    [adres.postcode, adres.woonplaats].filter(Boolean).join(' '),
  ].filter((regel) => regel !== '')
}
