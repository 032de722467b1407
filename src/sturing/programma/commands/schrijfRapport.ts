import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Rapport } from '../rules/invoer.ts'
import { naamVan, passagesVan } from '../rules/passages.ts'
import { bevindingenVan } from '../rules/rapporttoets.ts'
import { legBevindingenVast } from '../store/bevinding.ts'
import { findProgramma, legMijlpalenVast } from '../store/programma.ts'
import {
  findRapportForChange,
  insertRapport,
  insertReeks,
  listReeksen,
  updateRapport,
  upsertProject,
} from '../store/rapport.ts'

export type RapportUitkomst = { rapportId: string; versie: number; bevindingen: number }

const toets = (inhoud: Rapport) => bevindingenVan(inhoud).map((b) => ({ ...b, passages: passagesVan(b, inhoud) }))

/** Starts a report of our own; the remarks on it are there from the first word. */
export const beginRapport: Command<{ programmaId: string; reeks: string; rapport: Rapport }, RapportUitkomst> = {
  name: 'programma.beginRapport',
  may: heeft('programma:schrijven'),
  async run({ input: { programmaId, reeks, rapport }, mandaat, db }) {
    const programma = await findProgramma(db, mandaat, programmaId)
    if (!programma) throw new NotFound()
    const bekend = (await listReeksen(db, mandaat, programmaId)).find(
      ({ naam, datum }) => naam === reeks && datum === rapport.rapportagedatum,
    )
    const reeksId = bekend?.id ?? uuidv7()
    if (!bekend) {
      const nieuw = { id: reeksId, programmaId, naam: reeks, datum: rapport.rapportagedatum, thema: null }
      await insertReeks(db, mandaat, { ...nieuw, bron: programma.bron })
    }
    const projectId = await upsertProject(db, mandaat, programmaId, naamVan(rapport), rapport.project)
    const id = uuidv7()
    await insertRapport(db, mandaat, { id, programmaId, reeksId, projectId, ingevoerd: false, inhoud: rapport })
    await legMijlpalenVast(db, mandaat, programmaId, id, rapport.mijlpalen)
    const bevindingen = toets(rapport)
    await legBevindingenVast(db, mandaat, programmaId, id, bevindingen)
    return { result: { rapportId: id, versie: 1, bevindingen: bevindingen.length }, objectId: id }
  },
}

/** Changes a concept, against the version that was read. An imported paper and one handed in stay as they are. */
export const schrijfRapport: Command<{ rapportId: string; rapport: Rapport }, RapportUitkomst> = {
  name: 'programma.schrijfRapport',
  may: heeft('programma:schrijven'),
  async run({ input: { rapportId, rapport }, mandaat, db, verwachteVersie }) {
    const bestaand = await findRapportForChange(db, mandaat, rapportId)
    if (!bestaand) throw new NotFound()
    refuseIf([
      ...als(bestaand.ingevoerd, 'ingevoerd-stuk'),
      ...als(!bestaand.ingevoerd && bestaand.ingediendOp !== null, 'rapport-is-ingediend'),
    ])
    refuseStale(verwachteVersie, bestaand.versie)
    const { programmaId } = bestaand
    await updateRapport(db, mandaat, rapportId, rapport)
    await legMijlpalenVast(db, mandaat, programmaId, rapportId, rapport.mijlpalen)
    const bevindingen = toets(rapport)
    await legBevindingenVast(db, mandaat, programmaId, rapportId, bevindingen)
    return { result: { rapportId, versie: bestaand.versie + 1, bevindingen: bevindingen.length }, objectId: rapportId }
  },
}
