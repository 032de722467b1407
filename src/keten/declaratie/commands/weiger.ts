import { verdeelBeletselen } from '#keten/berichten/index.ts'
import type { Context } from '#platform/command.ts'
import type { Beletsel } from '#values/beletsel.ts'
import { decideRegel, type Regel, replaceControles } from '../store/regel.ts'

/** Refuses a line and keeps why. */
export async function weiger(
  { db, mandaat, vandaag }: Context,
  regel: Regel,
  beletselen: readonly Beletsel[],
  codes: readonly string[],
): Promise<void> {
  const controles = beletselen.map((een) => ({
    code: een.code,
    uitkomst: 'weigert' as const,
    retourcode: verdeelBeletselen('323', [een]).codes[0] ?? null,
    waarde: een.waarde ?? null,
  }))
  await replaceControles(db, mandaat, regel.id, controles)
  await decideRegel(db, mandaat, regel.id, 'afgekeurd', vandaag, codes)
}
