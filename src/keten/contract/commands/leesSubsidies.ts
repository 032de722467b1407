import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { listAlleAanbod } from '#uitvoering/aanbod/reads.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import { type Subsidie, standVanSubsidie, teVeelBetaald } from '../rules/subsidie.ts'
import { listGeldstromen } from '../store/afwikkeling.ts'
import { findRegeling, findSubsidie, listOpgaven, listRegelingen, listSubsidiesVan } from '../store/subsidie.ts'

export const metStand = (tijdvak: Periode, op: Datum) => (een: Subsidie) => ({
  ...een,
  teVeel: teVeelBetaald(een),
  stand: standVanSubsidie(een, tijdvak, op),
})

const namenVan = async ({ db, mandaat }: Context, ids: readonly string[]) =>
  (await listAlleAanbod(db, mandaat)).filter((een) => ids.includes(een.id)).map(({ id, naam }) => ({ id, naam }))

export async function leesSubsidie(context: Context, subsidieId: string) {
  const { db, mandaat, vandaag } = context
  const subsidie = await findSubsidie(db, mandaat, subsidieId)
  const regeling = subsidie && (await findRegeling(db, mandaat, subsidie.regelingId))
  if (!regeling) throw new NotFound()
  return {
    subsidie: metStand(regeling.tijdvak, vandaag)(subsidie),
    regeling,
    aanbod: await namenVan(context, subsidie.aanbodIds),
    geld: await listGeldstromen(db, mandaat, subsidieId),
    deelname: await listOpgaven(db, mandaat, subsidieId),
  }
}

/** Who is no worker sees only what his own organisation received. */
export async function leesDeelname({ db, mandaat }: Context, subsidieId: string) {
  const subsidie = await findSubsidie(db, mandaat, subsidieId)
  const vreemd = !mandaat.powers.has('contract:lezen') && subsidie?.organisatieAgb !== mandaat.agb
  if (!subsidie || vreemd) throw new NotFound()
  return listOpgaven(db, mandaat, subsidieId)
}

export async function leesEigenSubsidies(context: Context) {
  const { db, mandaat, vandaag } = context
  if (mandaat.agb === null) return []
  const eigen = await listSubsidiesVan(db, mandaat, mandaat.agb)
  const regelingen = new Map((await listRegelingen(db, mandaat)).map((een) => [een.id, een]))
  const namen = await namenVan(
    context,
    eigen.flatMap((een) => een.aanbodIds),
  )
  const uit = []
  for (const subsidie of eigen) {
    const { opgave, tijdvak } = regelingen.get(subsidie.regelingId)!
    uit.push({
      ...metStand(tijdvak, vandaag)(subsidie),
      opgave,
      tijdvak,
      aanbod: namen.filter((een) => subsidie.aanbodIds.includes(een.id)),
      deelname: await listOpgaven(db, mandaat, subsidie.id),
    })
  }
  return uit
}
