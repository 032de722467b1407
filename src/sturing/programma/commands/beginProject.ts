import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getLopend } from '../opbouwbeeld.ts'
import { beletselenVoorFase, beletselenVoorLooptijd, beletselenVoorPlaats, type Projectsoort } from '../rules/opbouw.ts'
import { getFormulier } from '../store/formulier.ts'
import { insertProject, type Projectwoorden, updateProject } from '../store/knoop.ts'
import { insertOpbouwversie, listKnopen } from '../store/opbouw.ts'

type Begin = Projectwoorden & {
  programmaId: string
  soort: Projectsoort
  maatregelId?: string | null | undefined
  deelVan?: string | null | undefined
}

/** A project under a measure, or a part of another project. A part belongs to the measure of the whole. */
export const beginProject: Command<Begin, { projectId: string }> = {
  name: 'programma.beginProject',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { programmaId, soort, maatregelId = null, deelVan = null, ...woorden } = context.input
    const { db, mandaat } = context
    await getLopend(context, 'programma', programmaId)
    if (maatregelId && (await getLopend(context, 'maatregel', maatregelId)).programmaId !== programmaId)
      throw new NotFound()
    const projecten = await listKnopen(db, mandaat, 'project', programmaId)
    const ouder = projecten.find((een) => een.id === deelVan)
    if (deelVan && !ouder) throw new NotFound()
    await toets(context, woorden)
    refuseIf(beletselenVoorPlaats({ soort }, ouder, projecten))
    const id = uuidv7()
    const plaats = { deelVan, maatregelId: ouder ? ouder.maatregelId : maatregelId }
    await insertProject(db, mandaat, { ...woorden, ...plaats, id, programmaId, soort })
    return { result: { projectId: id }, objectId: id }
  },
}

export const wijzigProject: Command<Projectwoorden & { projectId: string }, { versie: number }> = {
  name: 'programma.wijzigProject',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { projectId, ...woorden } = context.input
    const { db, mandaat, verwachteVersie } = context
    const knoop = await getLopend(context, 'project', projectId)
    refuseStale(verwachteVersie, knoop.versie)
    await toets(context, woorden)
    await insertOpbouwversie(db, mandaat, 'project', knoop)
    await updateProject(db, mandaat, projectId, woorden)
    return { result: { versie: knoop.versie + 1 }, objectId: projectId }
  },
}

async function toets({ db, mandaat }: Context, woorden: Projectwoorden): Promise<void> {
  refuseIf([
    ...beletselenVoorLooptijd(woorden),
    ...beletselenVoorFase(woorden.fase, (await getFormulier(db, mandaat)).inhoud.fasen),
  ])
}
