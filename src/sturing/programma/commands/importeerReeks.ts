import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { ReeksInvoer } from '../rules/invoer.ts'
import { beletselenVoorReeks } from '../rules/invoertoets.ts'
import { naamVan, passagesVan } from '../rules/passages.ts'
import { bevindingenVanReeks } from '../rules/rapporttoets.ts'
import { legBevindingenVast } from '../store/bevinding.ts'
import { findProgrammaByCode, insertProgramma, legMijlpalenVast } from '../store/programma.ts'
import { insertRapport, insertRapportfeit, insertReeks, upsertProject } from '../store/rapport.ts'

/** Takes in a set of progress reports of one date, as printed: they were handed in on the day they bear. */
export const importeerReeks: Command<ReeksInvoer, { programmaId: string; rapporten: number; bevindingen: number }> = {
  name: 'programma.importeerReeks',
  may: heeft('programma:schrijven'),
  async run({ input, mandaat, db }) {
    refuseIf(beletselenVoorReeks(input))
    const { bron, reeks, rapporten } = input
    const bestaand = await findProgrammaByCode(db, mandaat, reeks.naam)
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
    const bevindingen = bevindingenVanReeks(rapporten)
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
    return {
      result: { programmaId, rapporten: rapporten.length, bevindingen: bevindingen.length },
      objectId: programmaId,
    }
  },
}
