import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf, refuseStale } from '#platform/refusal.ts'
import { getLopend } from '../opbouwbeeld.ts'
import { beletselenVoorOvergang, type Overgang } from '../rules/overgang.ts'
import { insertOvergang, listOvergangen } from '../store/overgang.ts'

/** Which staff goes where, and what is arranged for it: the first version or the next. Version 0 is not written yet. */
export const schrijfOvergang: Command<Overgang & { projectId: string }, { versie: number }> = {
  name: 'programma.schrijfOvergang',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { projectId, ...overgang } = context.input
    const { db, mandaat, verwachteVersie } = context
    const project = await getLopend(context, 'project', projectId)
    const vorige = (await listOvergangen(db, mandaat, project.programmaId)).find((een) => een.projectId === projectId)
    const versie = vorige?.versie ?? 0
    refuseStale(verwachteVersie, versie)
    refuseIf(beletselenVoorOvergang(overgang, project))
    await insertOvergang(db, mandaat, projectId, versie + 1, overgang)
    return { result: { versie: versie + 1 }, objectId: projectId }
  },
}
