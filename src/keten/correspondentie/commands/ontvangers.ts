import type { Context } from '#platform/command.ts'
import { refuseIf } from '#platform/refusal.ts'
import { gezagBijLeeftijd, type Veldgroep } from '#uitvoering/huishouden/index.ts'
import {
  findGrenzen,
  findVoogdOp,
  getPersoon,
  listAdressenOp,
  listGezagdragersOp,
  listPersonen,
  listVoorbehouden,
  listVoorbehoudenVoorAllen,
  type Persoon,
} from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import { gaatNaarGezag } from '../rules/ontvanger.ts'
import type { Briefsoort } from '../rules/sjabloon.ts'
import { GROEP_VAN_BRIEF } from '../rules/zicht.ts'

/** Who a letter is put in the hands of, with the address that may stand on paper. */
export type Ontvanger = {
  /** None: an institution. */
  persoonId: string | null
  instellingId: string | null
  naam: string
  aanhef: string
  adres: string[]
  uwKenmerk?: string
}

/** Each who has gezag over a child, each at his own address, or the institution that is guardian; of anyone else the person himself; or the one who asked. */
export async function leesOntvangers(
  context: Context,
  persoon: Persoon,
  soort: Briefsoort,
  aanId?: string,
): Promise<Ontvanger[]> {
  const { db, mandaat, vandaag } = context
  if (aanId) return [await ontvangerVan(context, await getPersoon(db, mandaat, aanId))]
  const grens = gezagBijLeeftijd(persoon.geboren, vandaag, await findGrenzen(db, mandaat, vandaag))
  if (!gaatNaarGezag(grens)) return [await ontvangerVan(context, persoon)]
  // H6: what the child or who helps it keeps from who has gezag, is not told to them on paper either.
  const groep = GROEP_VAN_BRIEF[soort]
  const voogd = await findVoogdOp(db, mandaat, persoon.id, vandaag)
  if (voogd) return aanVoogd(context, persoon, voogd, grens === 'alles', groep)
  const gezag = await listGezagdragersOp(db, mandaat, persoon.id, vandaag)
  const ids = [...new Set(gezag.map(({ dragerId }) => dragerId))].sort()
  const dragers = (await listPersonen(db, mandaat, ids)).filter(({ overleden }) => overleden === null)
  refuseIf(als(dragers.length === 0, 'gezag-onbekend', 'persoonId'))
  const leest: Persoon[] = []
  for (const drager of dragers) {
    const houdt = (await listVoorbehouden(db, mandaat, [persoon.id], drager.id, vandaag)).get(persoon.id)
    if (![...(houdt ?? [])].some((een) => een === groep)) leest.push(drager)
  }
  if (leest.length > 0) return Promise.all(leest.map((een) => ontvangerVan(context, een)))
  refuseIf(als(grens === 'alles', 'brief-voorbehouden', 'persoonId'))
  return [await ontvangerVan(context, persoon)]
}

type Voogd = NonNullable<Awaited<ReturnType<typeof findVoogdOp>>>

/** To the guardian at its postal address, by the reference of the decision: no worker's name, nothing of the parents. */
async function aanVoogd(
  context: Context,
  kind: Persoon,
  { instelling, kenmerk }: Voogd,
  beslistNietMee: boolean,
  groep: Veldgroep,
): Promise<Ontvanger[]> {
  const { db, mandaat } = context
  if ((await listVoorbehoudenVoorAllen(db, mandaat, kind.id)).some((een) => een === groep)) {
    refuseIf(als(beslistNietMee, 'brief-voorbehouden', 'persoonId'))
    return [await ontvangerVan(context, kind)]
  }
  const { postadres, postcode, plaats } = instelling
  return [
    {
      persoonId: null,
      instellingId: instelling.id,
      naam: instelling.naam,
      aanhef: 'Geachte heer of mevrouw',
      adres: postadres === '' ? [] : [postadres, `${postcode} ${plaats}`],
      uwKenmerk: kenmerk!,
    },
  ]
}

const ontvangerVan = async (context: Context, persoon: Persoon): Promise<Ontvanger> => ({
  persoonId: persoon.id,
  instellingId: null,
  naam: volleNaam(persoon),
  aanhef: aanhefVan(persoon),
  adres: await adresVan(context, persoon),
})

const achternaam = ({ voorvoegsel, geslachtsnaam }: Persoon) => [voorvoegsel, geslachtsnaam].filter(Boolean).join(' ')
export const volleNaam = (persoon: Persoon) => `${persoon.voornamen} ${achternaam(persoon)}`

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
