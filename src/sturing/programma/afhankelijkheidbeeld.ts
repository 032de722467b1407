import type { Context } from '#platform/command.ts'
import type { Datum } from '#values/datum.ts'
import { metDagen, teLaat, wacht } from './rules/afhankelijkheid.ts'
import { listAfhankelijkheden, listSchakels } from './store/afhankelijkheid.ts'

/** What waits for what in a programme, with why what is waited for is late on a day. */
export async function listMetStand({ db, mandaat }: Pick<Context, 'db' | 'mandaat'>, programmaId: string, op: string) {
  const alle = await listAfhankelijkheden(db, mandaat, programmaId)
  if (alle.length === 0) return []
  const schakels = new Map(metDagen(await listSchakels(db, mandaat, programmaId)).map((een) => [een.id, een]))
  return alle.map((een) => {
    const paar = wacht(een)
    const wie = schakels.get(paar.wie)!
    const nodige = schakels.get(paar.op)!
    return {
      ...een,
      wie: { soort: wie.soort, id: wie.id, naam: wie.naam, dag: wie.begin as Datum | null },
      op: {
        soort: nodige.soort,
        id: nodige.id,
        naam: nodige.naam,
        dag: (nodige.geeindigdOp ?? nodige.eind) as Datum | null,
      },
      nodige,
      laat: teLaat(nodige, { uiterlijk: een.uiterlijk, begin: wie.begin }, op) ?? null,
    }
  })
}

export const toonAfhankelijkheden = async (context: Context, programmaId: string) =>
  (await listMetStand(context, programmaId, context.vandaag)).map(({ nodige: _, ...een }) => een)
