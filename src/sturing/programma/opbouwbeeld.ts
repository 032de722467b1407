import type { Context } from '#platform/command.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { listRegels } from '#sturing/begroting/reads.ts'
import { CIJFERS } from '#sturing/monitor/index.ts'
import { listVoorstellen } from '#sturing/raad/reads.ts'
import { als } from '#values/beletsel.ts'
import { toonAfhankelijkheden } from './afhankelijkheidbeeld.ts'
import { toonIndicatoren } from './indicatorbeeld.ts'
import { statusVanMaatregel } from './rules/maatregel.ts'
import type { Knoopsoort } from './rules/opbouw.ts'
import { openStappen } from './rules/overgang.ts'
import { getFormulier } from './store/formulier.ts'
import { findKnoopForChange, findProgrammaknoop, listKnopen, listOpbouwversies } from './store/opbouw.ts'
import { listOvergangen } from './store/overgang.ts'

/** A node to be changed, locked; one that has ended does not change any more. */
export async function getLopend<S extends Knoopsoort>({ db, mandaat }: Context, soort: S, id: string) {
  const knoop = await findKnoopForChange(db, mandaat, soort, id)
  if (!knoop) throw new NotFound()
  refuseIf(als(knoop.geeindigdOp !== null, 'knoop-is-geeindigd'))
  return knoop
}

/** The programme as a tree, each node with what it said before; and what can be chosen in its forms. */
export async function toonOpbouw(context: Context & { input: { programmaId: string } }) {
  const { db, mandaat, vandaag, input } = context
  const { programmaId } = input
  const programma = await findProgrammaknoop(db, mandaat, programmaId)
  if (!programma) throw new NotFound()
  const eerder = Map.groupBy(await listOpbouwversies(db, mandaat, programmaId), ({ knoopId }) => knoopId)
  const metEerder = <T extends { id: string }>(knoop: T) => ({
    ...knoop,
    eerder: (eerder.get(knoop.id) ?? []).map(({ versie, inhoud, op, door }) => ({ versie, inhoud, op, door })),
  })
  const projecten = await listKnopen(db, mandaat, 'project', programmaId)
  const maatregelen = await listKnopen(db, mandaat, 'maatregel', programmaId)
  return {
    programma: metEerder(programma),
    onderdelen: (await listKnopen(db, mandaat, 'onderdeel', programmaId)).map(metEerder),
    maatregelen: maatregelen.map((m) => ({
      ...metEerder(m),
      status: statusVanMaatregel(
        {
          begonnenOp: m.begonnenOp,
          afgerondOp: m.einde === 'afgerond' ? m.geeindigdOp : null,
          gestoptOp: m.einde === 'gestopt' ? m.geeindigdOp : null,
        },
        vandaag,
      ),
    })),
    indicatoren: await toonIndicatoren(context, programmaId),
    overgangen: (await listOvergangen(db, mandaat, programmaId)).map((een) => ({
      ...een,
      open: openStappen(een).length,
    })),
    afhankelijkheden: await toonAfhankelijkheden(context, programmaId),
    cijfers: CIJFERS.map(({ code, naam }) => ({ code, naam })),
    projecten: projecten.map(metEerder),
    fasen: (await getFormulier(db, mandaat)).inhoud.fasen,
    regels: (await listRegels(db, mandaat))
      .filter(({ aard, geslotenOp }) => aard === 'lasten' && geslotenOp === null)
      .map(({ id, code, naam }) => ({ id, code, naam })),
    voorstellen: (await listVoorstellen(db, mandaat)).map(({ id, titel }) => ({ id, titel })),
  }
}
