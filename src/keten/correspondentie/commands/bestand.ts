import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { magZien } from '#uitvoering/huishouden/index.ts'
import { listGronden } from '#uitvoering/huishouden/reads.ts'
import type { Briefsoort } from '../rules/sjabloon.ts'
import { GROEP_VAN_BRIEF } from '../rules/zicht.ts'
import { type Briefrij, findBriefVan, selectBestand } from '../store/brieven.ts'

export type Persoonsgronden = Awaited<ReturnType<typeof listGronden>>
type Bestand = { bytes: Uint8Array; filename: string; persoonId: string }
type Bewaard = NonNullable<Awaited<ReturnType<typeof selectBestand>>[number]>

export const plaatsInBrief = (gemeente: string, row: string, column: 'inhoud' | 'pdf' | 'docx') => ({
  gemeente,
  table: 'correspondentie.brief',
  row,
  column,
})

export const zietBrief = (
  { mandaat }: Context,
  gronden: Persoonsgronden,
  { soort, persoonId, wet }: Pick<Briefrij, 'soort' | 'persoonId' | 'wet'>,
): boolean =>
  // That someone asked for access is nothing for who helps him.
  (soort !== 'inzageverlenging' || mandaat.powers.has('inzage:leveren')) &&
  magZien(mandaat, gronden.get(persoonId) ?? [], GROEP_VAN_BRIEF[soort], wet)

/** The letter for who may see what it says; for anyone else it is not there. */
export async function getBrief(context: Context, briefId: string): Promise<Bewaard> {
  const { db, mandaat, vandaag } = context
  const [brief] = await selectBestand(db, mandaat, briefId)
  if (!brief) throw new NotFound()
  const gronden = await listGronden(db, mandaat, { persoonIds: [brief.persoonId] }, vandaag)
  if (!zietBrief(context, gronden, brief)) throw new NotFound()
  return brief
}

export function bestandVan({ keys }: Context, brief: Bewaard, vorm: 'pdf' | 'docx'): Bestand {
  const base64 = keys.decrypt(brief[vorm], plaatsInBrief(brief.gemeente, brief.id, vorm))
  return {
    bytes: Buffer.from(base64, 'base64'),
    filename: `${brief.soort}-${brief.datum}.${vorm}`,
    persoonId: brief.persoonId,
  }
}

const leesBestand =
  (vorm: 'pdf' | 'docx') =>
  async (context: Context & { readonly input: { briefId: string } }): Promise<Bestand> =>
    bestandVan(context, await getBrief(context, context.input.briefId), vorm)

/** The newest letter of a kind about a thing, for who may see it. */
export async function leesPdfVan(context: Context, soort: Briefsoort, zaakId: string): Promise<Bestand> {
  const briefId = await findBriefVan(context.db, context.mandaat, soort, zaakId)
  if (!briefId) throw new NotFound()
  return bestandVan(context, await getBrief(context, briefId), 'pdf')
}

export const leesPdf = leesBestand('pdf')
export const leesDocx = leesBestand('docx')
