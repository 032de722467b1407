import type { Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { NotFound } from '#platform/refusal.ts'
import { naamVanHuishouden, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { findPersoon, listPersonen } from '#uitvoering/huishouden/reads.ts'
import { FUNCTIES, isFunctie } from '#uitvoering/inrichting/index.ts'
import type { toonMijnWieKeek, toonWieKeek } from '../endpoints.ts'
import { type Blik, selectBlikken } from '../store/blikken.ts'
import { getToegang } from './zicht.ts'

const BLADZIJDE = 50

export type GetoondeBlik = OutputOf<typeof toonWieKeek>['blikken'][number]

export function toonBlik(
  { handelingId, tijdstip, naam, functie, actorSoort, soort, actie, doel, personen, gemeenteNaam }: Blik,
  namen: ReadonlyMap<string, string>,
  taal: 'nl' | 'en',
): GetoondeBlik {
  const eerste = functie.split('+')[0]!
  return {
    handelingId,
    tijdstip: new Date(tijdstip).toISOString(),
    naam: gemeenteNaam ? `${naam} (${gemeenteNaam})` : naam,
    functie,
    functieNaam: isFunctie(eerste) ? FUNCTIES[eerste].naam[taal] : eerste,
    actorSoort,
    soort,
    actie,
    doel,
    over: personen.flatMap((id) => namen.get(id) ?? []),
  }
}

const verderNa = (blikken: readonly Blik[]) => (blikken.length === BLADZIJDE ? blikken.at(-1)!.handelingId : null)

/** For who sees L of a member: the lines about exactly those members. */
export async function leesWieKeek(
  context: Context & { readonly input: { huishoudenId: string; tot?: string } },
): Promise<OutputOf<typeof toonWieKeek>> {
  const { db, mandaat, vandaag, input } = context
  const { gronden, zicht } = await getToegang(context, input.huishoudenId)
  const ids = [...gronden.keys()].filter((id) => zicht.ziet('L', id))
  if (ids.length === 0) throw new NotFound()
  const personen = await listPersonen(db, mandaat, ids)
  const namen = new Map(personen.map((persoon) => [persoon.id, roepnaamMetGeslachtsnaam(persoon)]))
  const blikken = await selectBlikken(db, mandaat, ids, BLADZIJDE, input.tot ?? null)
  return {
    naam: naamVanHuishouden(personen, vandaag),
    personen: personen.map((persoon) => ({ persoonId: persoon.id, naam: roepnaamMetGeslachtsnaam(persoon) })),
    blikken: blikken.map((blik) => toonBlik(blik, namen, mandaat.taal)),
    verder: verderNa(blikken),
  }
}

/** The resident reads the same lines about himself; his own looks are left out of the list. */
export async function leesMijnWieKeek(
  context: Context & { readonly input: { tot?: string } },
): Promise<OutputOf<typeof toonMijnWieKeek>> {
  const { db, mandaat, input } = context
  const ik = mandaat.persoonId ? await findPersoon(db, mandaat, mandaat.persoonId) : undefined
  if (!ik) return { persoonId: null, blikken: [], verder: null }
  const blikken = await selectBlikken(db, mandaat, [ik.id], BLADZIJDE, input.tot ?? null)
  const vanAnderen = blikken.filter((blik) => blik.actor !== mandaat.actor.id)
  return {
    persoonId: ik.id,
    blikken: vanAnderen.map((blik) => toonBlik(blik, new Map(), mandaat.taal)),
    verder: verderNa(blikken),
  }
}
