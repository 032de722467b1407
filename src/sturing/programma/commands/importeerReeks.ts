import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { ReeksInvoer } from '../rules/invoer.ts'
import { type Planrij, planVanReeks } from '../rules/invoerplan.ts'
import { beletselenVoorReeks } from '../rules/invoertoets.ts'
import { naamVan, passagesVan } from '../rules/passages.ts'
import { bevindingenVanReeks } from '../rules/rapporttoets.ts'
import { legBevindingenVast } from '../store/bevinding.ts'
import { findProgrammaByCode, insertProgramma, legMijlpalenVast } from '../store/programma.ts'
import { insertRapport, insertRapportfeit, insertReeks, listReeksen, upsertProject } from '../store/rapport.ts'

type TeImporteren = ReeksInvoer & {
  /** Says what it would make and keeps nothing. */
  proef?: boolean | undefined
}
type Uitslag = { programmaId: string | null; rapporten: number; bevindingen: number; plan: Planrij[] }

/** Takes in a set of progress reports of one date, as printed: they were handed in on the day they bear. */
export const importeerReeks: Command<TeImporteren, Uitslag> = {
  name: 'programma.importeerReeks',
  may: heeft('programma:schrijven'),
  async run({ input, mandaat, db }) {
    const { bron, reeks, rapporten, proef } = input
    const bestaand = await findProgrammaByCode(db, mandaat, reeks.naam)
    const reeksen = bestaand ? await listReeksen(db, mandaat, bestaand.id) : []
    refuseIf([
      ...beletselenVoorReeks(input),
      ...als(
        reeksen.some(({ naam, datum }) => naam === reeks.naam && datum === reeks.datum),
        'reeks-bestaat',
        'reeks.datum',
      ),
    ])
    const bevindingen = bevindingenVanReeks(rapporten)
    const uitslag = {
      rapporten: rapporten.length,
      bevindingen: bevindingen.length,
      plan: planVanReeks(input, bestaand !== undefined, bevindingen.length),
    }
    if (proef) return { result: { programmaId: bestaand?.id ?? null, ...uitslag } }
    const programmaId = bestaand?.id ?? uuidv7()
    if (!bestaand) {
      await insertProgramma(db, mandaat, {
        id: programmaId,
        code: reeks.naam,
        naam: reeks.naam,
        soort: 'projectenreeks',
        begin: null,
        eind: null,
        looptijdGedrukt: null,
        bron,
        kenmerken: { thema: reeks.thema },
      })
    }
    const reeksId = uuidv7()
    await insertReeks(db, mandaat, { id: reeksId, programmaId, ...reeks, bron })
    for (const inhoud of rapporten) {
      const id = uuidv7()
      const projectId = await upsertProject(db, mandaat, programmaId, naamVan(inhoud), inhoud.project)
      await insertRapport(db, mandaat, { id, programmaId, reeksId, projectId, ingevoerd: true, inhoud })
      await insertRapportfeit(db, mandaat, id, 'ingediend', inhoud.rapportagedatum)
      await legMijlpalenVast(db, mandaat, programmaId, id, inhoud.mijlpalen)
      const eigen = bevindingen
        .filter(({ plaats }) => plaats.startsWith(`${inhoud.code} `))
        .map((b) => ({ ...b, passages: passagesVan(b, inhoud, rapporten) }))
      await legBevindingenVast(db, mandaat, programmaId, id, eigen)
    }
    return { result: { programmaId, ...uitslag }, objectId: programmaId }
  },
}
