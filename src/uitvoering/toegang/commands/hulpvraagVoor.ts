import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { magZien, type Veldgroep } from '#uitvoering/huishouden/index.ts'
import { listGronden } from '#uitvoering/huishouden/reads.ts'
import type { Wet } from '#values/wet.ts'
import { getHulpvraag, getHulpvraagVanAanvraag, getMelding, type Hulpvraag, type Melding } from '../reads.ts'

/** Who sees too little of this person under this law, finds nothing (X6). */
export async function eisGrond(
  { db, mandaat, vandaag }: Context,
  persoonId: string,
  groep: Veldgroep,
  wet: Wet | null,
): Promise<void> {
  const gronden = (await listGronden(db, mandaat, { persoonIds: [persoonId] }, vandaag)).get(persoonId) ?? []
  if (!magZien(mandaat, gronden, groep, wet)) throw new NotFound()
}

/** A hulpvraag of the own municipality on which this person may act. */
export async function hulpvraagVoor(context: Context, hulpvraagId: string, groep: Veldgroep = 'V'): Promise<Hulpvraag> {
  return toets(context, await getHulpvraag(context.db, context.mandaat, hulpvraagId), groep)
}

export async function hulpvraagVanAanvraagVoor(
  context: Context,
  aanvraagId: string,
  groep: Veldgroep = 'V',
): Promise<Hulpvraag & { aanvraagId: string }> {
  const hulpvraag = await toets(context, await getHulpvraagVanAanvraag(context.db, context.mandaat, aanvraagId), groep)
  return { ...hulpvraag, aanvraagId }
}

async function toets(context: Context, hulpvraag: Hulpvraag, groep: Veldgroep): Promise<Hulpvraag> {
  if (hulpvraag.gemeente !== context.mandaat.gemeente) throw new NotFound()
  await eisGrond(context, hulpvraag.persoonId, groep, hulpvraag.wet)
  return hulpvraag
}

/** A melding is about a person, or, before anyone is known, about nobody: then its team may see it. */
export async function meldingVoor(context: Context, meldingId: string): Promise<Melding> {
  const melding = await getMelding(context.db, context.mandaat, meldingId)
  if (melding.persoonId) await eisGrond(context, melding.persoonId, 'K', null)
  else if (!context.mandaat.teams.includes(melding.teamId)) throw new NotFound()
  return melding
}
