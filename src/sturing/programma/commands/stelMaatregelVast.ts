import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getLopend } from '../opbouwbeeld.ts'
import { beletselenVoorAandelen } from '../rules/aandeel.ts'
import { beletselenVoorFase, beletselenVoorMaatregel } from '../rules/opbouw.ts'
import { getFormulier } from '../store/formulier.ts'
import { legBeginVast, legKoppelingenVast, updateMaatregel } from '../store/knoop.ts'
import { insertMaatregel, listAandelen, type MaatregelInvoer } from '../store/maatregel.ts'
import { insertOpbouwversie } from '../store/opbouw.ts'

/** A measure with what it adds to standing policy and what happens without it; its shares of a line never pass the whole. */
export const stelMaatregelVast: Command<{ programmaId: string } & MaatregelInvoer, { maatregelId: string }> = {
  name: 'programma.stelMaatregelVast',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { programmaId, ...maatregel } = context.input
    const { db, mandaat } = context
    await getLopend(context, 'programma', programmaId)
    const { onderdeelId } = maatregel
    if (onderdeelId && (await getLopend(context, 'onderdeel', onderdeelId)).programmaId !== programmaId)
      throw new NotFound()
    const id = uuidv7()
    await toets(context, id, maatregel)
    await insertMaatregel(db, mandaat, id, programmaId, maatregel)
    return { result: { maatregelId: id }, objectId: id }
  },
}

type Wijziging = { maatregelId: string } & Omit<MaatregelInvoer, 'onderdeelId' | 'indicatoren'>

/** Its words and what it costs. Where it stands, its indicators and its end have deeds of their own. */
export const wijzigMaatregel: Command<Wijziging, { versie: number }> = {
  name: 'programma.wijzigMaatregel',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { maatregelId, ...maatregel } = context.input
    const { db, mandaat, verwachteVersie } = context
    const knoop = await getLopend(context, 'maatregel', maatregelId)
    refuseStale(verwachteVersie, knoop.versie)
    await toets(context, maatregelId, { ...maatregel, begonnenOp: knoop.begonnenOp ?? maatregel.begonnenOp })
    await insertOpbouwversie(db, mandaat, 'maatregel', knoop)
    await updateMaatregel(db, mandaat, maatregelId, maatregel)
    await legKoppelingenVast(db, mandaat, maatregelId, maatregel)
    if (maatregel.begonnenOp && !knoop.begonnenOp) await legBeginVast(db, mandaat, maatregelId, maatregel.begonnenOp)
    return { result: { versie: knoop.versie + 1 }, objectId: maatregelId }
  },
}

async function toets({ db, mandaat }: Context, id: string, maatregel: MaatregelInvoer): Promise<void> {
  const { regels = [], fase } = maatregel
  const anderen = await listAandelen(
    db,
    mandaat,
    regels.map(({ regelId }) => regelId),
  )
  const eigen = regels.map(({ regelId, honderdsten }) => ({ maatregel: id, regel: regelId, honderdsten }))
  refuseIf([
    ...beletselenVoorAandelen([...anderen.filter((een) => een.maatregel !== id), ...eigen]),
    ...beletselenVoorMaatregel(maatregel),
    ...beletselenVoorFase(fase, (await getFormulier(db, mandaat)).inhoud.fasen),
  ])
}
