import type { Context } from '#platform/command.ts'
import { refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { type Bsn, isBsn } from '#values/bsn.ts'
import type { Datum } from '#values/datum.ts'
import { listAdressenOp, listGronden, listPersonenByBsn, type Persoon } from '../reads.ts'
import { adresregel } from '../rules/adres.ts'
import type { BrpGegevens, BrpTreffer } from '../rules/brp.ts'
import { type Geslacht, naamInLijst } from '../rules/persoon.ts'
import { hoedanighedenMet, magZien } from '../rules/toegang.ts'
import { selectPersonenByNaamEnGeboorte } from '../store/personen.ts'
import { maakBrpSleutel } from './brpSleutel.ts'
import { zonderOnvindbaren } from './neemUitBrpOp.ts'
import { probeerBrp } from './vraagBrp.ts'

export type ZoekPersoon = {
  bsn?: string | undefined
  geslachtsnaam?: string | undefined
  voornamen?: string | undefined
  geboren?: Datum | undefined
}

export type Treffer = {
  persoonId: string | null
  brpSleutel: string | null
  bron: 'register' | 'brp'
  naam: string
  geboren: Datum
  geslacht: Geslacht
  adres: string | null
  adresgeheim: boolean
  overleden: Datum | null
}

/** By BSN, or by surname and date of birth: first our own register, then the BRP for who is not in it. */
export async function zoekPersoon(
  context: Context,
  vraag: ZoekPersoon,
): Promise<{ brp: 'gevraagd' | 'onbereikbaar' | 'niet-gevraagd'; treffers: Treffer[] }> {
  refuseIf(als(!isBsn(vraag.bsn) && !(vraag.geslachtsnaam && vraag.geboren), 'zoekvraag-te-kort', 'bsn'))
  const register = await inRegister(context, vraag)
  // Who sees nobody without a relation has no ground to ask the BRP for a stranger either.
  if (!hoedanighedenMet(context.mandaat, 'K').zonderGrond)
    return { brp: 'niet-gevraagd', treffers: await toonPersonen(context, register) }
  if (isBsn(vraag.bsn) && register.length > 0)
    return { brp: 'gevraagd', treffers: await toonPersonen(context, register) }
  const gevonden = await inBrp(context, vraag)
  const zichtbaar = new Set(
    await zonderOnvindbaren(
      context,
      (gevonden ?? []).map((een) => een.bsn),
    ),
  )
  const bekend = await listPersonenByBsn(context.db, context.mandaat, context.keys, [...zichtbaar])
  const nieuw = (gevonden ?? []).filter((een) => zichtbaar.has(een.bsn) && !bekend.has(een.bsn))
  const eigen = [...new Map([...register, ...bekend.values()].map((persoon) => [persoon.id, persoon])).values()]
  return {
    brp: gevonden === undefined ? 'onbereikbaar' : 'gevraagd',
    treffers: [...(await toonPersonen(context, eigen)), ...nieuw.map((een) => toonBrp(context, een))],
  }
}

async function inRegister(
  { db, mandaat, keys }: Context,
  { bsn, geslachtsnaam, voornamen, geboren }: ZoekPersoon,
): Promise<Persoon[]> {
  if (isBsn(bsn)) return [...(await listPersonenByBsn(db, mandaat, keys, [bsn])).values()]
  return selectPersonenByNaamEnGeboorte(db, mandaat, [voornamen, geslachtsnaam].filter(Boolean).join(' '), geboren!)
}

function inBrp(
  context: Context,
  { bsn, geslachtsnaam, voornamen, geboren }: ZoekPersoon,
): Promise<(BrpTreffer | BrpGegevens)[] | undefined> {
  if (isBsn(bsn)) return probeerBrp(context, (brp) => brp.raadpleeg([bsn as Bsn]))
  return probeerBrp(context, (brp) =>
    brp.zoekOpNaamEnGeboorte({ geslachtsnaam: geslachtsnaam!, geboren: geboren!, voornamen }),
  )
}

async function toonPersonen({ db, mandaat, vandaag }: Context, personen: readonly Persoon[]): Promise<Treffer[]> {
  const ids = personen.map((persoon) => persoon.id)
  const gronden = await listGronden(db, mandaat, { persoonIds: ids }, vandaag)
  const ziet = (id: string, groep: 'K' | 'L') => magZien(mandaat, gronden.get(id) ?? [], groep)
  const adressen = await listAdressenOp(db, mandaat, ids, vandaag)
  // Who may see who looked must be able to say about whom: a name, no address.
  const zichtbaar = personen.filter(({ id }) => ziet(id, 'K') || ziet(id, 'L'))
  return zichtbaar.map((persoon) => ({
    persoonId: persoon.id,
    brpSleutel: null,
    bron: 'register',
    naam: naamInLijst(persoon),
    geboren: persoon.geboren,
    geslacht: persoon.geslacht,
    adres:
      persoon.adresgeheim || !ziet(persoon.id, 'K')
        ? null
        : adresregel(adressen.find((adres) => adres.persoonId === persoon.id && adres.soort === 'brp')),
    adresgeheim: persoon.adresgeheim,
    overleden: persoon.overleden,
  }))
}

function toonBrp(context: Context, gevonden: BrpTreffer | BrpGegevens): Treffer {
  const adres = 'adres' in gevonden ? adresregel(gevonden.adres ?? undefined) : gevonden.adresregels.join(', ') || null
  return {
    persoonId: null,
    brpSleutel: maakBrpSleutel(context, gevonden.bsn),
    bron: 'brp',
    naam: naamInLijst(gevonden),
    geboren: gevonden.geboren,
    geslacht: gevonden.geslacht,
    adres: gevonden.geheim ? null : adres,
    adresgeheim: gevonden.geheim,
    overleden: 'overleden' in gevonden ? gevonden.overleden : null,
  }
}
