import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { toetsRapport } from '../rapporttoetsing.ts'
import { beletselenVoorRapport } from '../rules/formulier.ts'
import type { Projectdeel, Rapport } from '../rules/invoer.ts'
import { naamVan } from '../rules/passages.ts'
import { vervolgVan } from '../rules/vervolg.ts'
import { legBevindingenVast } from '../store/bevinding.ts'
import { type FormulierRij, getFormulier } from '../store/formulier.ts'
import { findMaatregel } from '../store/maatregel.ts'
import { findProgramma, legMijlpalenVast, type ProgrammaRij } from '../store/programma.ts'
import {
  findProject,
  findRapport,
  findRapportForChange,
  findVorige,
  insertRapport,
  insertReeks,
  koppelProject as koppel,
  listReeksen,
  updateRapport,
  upsertProject,
} from '../store/rapport.ts'

export type RapportUitkomst = { rapportId: string; versie: number; bevindingen: number }
type Begin = { programmaId: string; projectId: string; reeks: string; formulier: FormulierRij; rapport: Rapport }

async function begin(
  context: Context,
  programma: ProgrammaRij,
  { projectId, reeks, formulier, rapport }: Omit<Begin, 'programmaId'>,
) {
  const { db, mandaat } = context
  const programmaId = programma.id
  refuseIf(beletselenVoorRapport(rapport, formulier.inhoud))
  const bekend = (await listReeksen(db, mandaat, programmaId)).find(
    ({ naam, datum: dag }) => naam === reeks && dag === rapport.rapportagedatum,
  )
  const reeksId = bekend?.id ?? uuidv7()
  if (!bekend) {
    const nieuw = { id: reeksId, programmaId, naam: reeks, datum: rapport.rapportagedatum, thema: null }
    await insertReeks(db, mandaat, { ...nieuw, bron: programma.bron })
  }
  const id = uuidv7()
  const formulierversie = formulier.versie
  await insertRapport(db, mandaat, {
    id,
    programmaId,
    reeksId,
    projectId,
    ingevoerd: false,
    formulierversie,
    inhoud: rapport,
  })
  await legMijlpalenVast(db, mandaat, programmaId, id, rapport.mijlpalen)
  const bevindingen = await toetsRapport(context, { projectId, reeks, formulier: formulier.inhoud, rapport })
  await legBevindingenVast(db, mandaat, programmaId, id, bevindingen)
  return { result: { rapportId: id, versie: 1, bevindingen: bevindingen.length }, objectId: id }
}

/** Starts a report of our own; the remarks on it are there from the first word. */
export const beginRapport: Command<{ programmaId: string; reeks: string; rapport: Rapport }, RapportUitkomst> = {
  name: 'programma.beginRapport',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db } = context
    const { programmaId, reeks, rapport } = input
    const programma = await findProgramma(db, mandaat, programmaId)
    if (!programma) throw new NotFound()
    const formulier = await getFormulier(db, mandaat)
    const projectId = await upsertProject(db, mandaat, programmaId, naamVan(rapport), rapport.project)
    return begin(context, programma, { projectId, reeks, formulier, rapport })
  },
}

/** Starts the next report of a project from the one before it, in the form of today. */
export const beginVervolgrapport: Command<
  { programmaId: string; projectId: string; reeks: string; rapportagedatum: string },
  RapportUitkomst
> = {
  name: 'programma.beginVervolgrapport',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db } = context
    const { programmaId, projectId, reeks } = input
    const programma = await findProgramma(db, mandaat, programmaId)
    const project = await findProject(db, mandaat, projectId)
    if (!programma || project?.programmaId !== programmaId) throw new NotFound()
    const rapportagedatum = datum(input.rapportagedatum)
    const vorige = await findVorige(db, mandaat, { projectId, reeks, voor: rapportagedatum })
    const formulier = await getFormulier(db, mandaat)
    const { soort, nummer, naam, partners } = project
    const gegevens = { soort: soort as Projectdeel['soort'], nummer, naam, partners }
    const code = vorige?.code ?? `P${projectId.slice(-4)}`
    const rapport = vervolgVan(vorige?.inhoud, gegevens, formulier.inhoud, code, rapportagedatum)
    return begin(context, programma, { projectId, reeks, formulier, rapport })
  },
}

/** Changes a concept, against the version that was read. An imported paper and one handed in stay as they are. */
export const schrijfRapport: Command<{ rapportId: string; rapport: Rapport }, RapportUitkomst> = {
  name: 'programma.schrijfRapport',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db, verwachteVersie } = context
    const { rapportId, rapport } = input
    const bestaand = await findRapportForChange(db, mandaat, rapportId)
    if (!bestaand) throw new NotFound()
    const formulier = await getFormulier(db, mandaat, bestaand.formulierversie)
    refuseIf([
      ...als(bestaand.ingevoerd, 'ingevoerd-stuk'),
      ...als(!bestaand.ingevoerd && bestaand.ingediendOp !== null, 'rapport-is-ingediend'),
      ...als(rapport.rapportagedatum !== bestaand.rapportagedatum, 'rapportdatum-ligt-vast', 'rapport.rapportagedatum'),
      ...beletselenVoorRapport(rapport, formulier.inhoud),
    ])
    refuseStale(verwachteVersie, bestaand.versie)
    const { programmaId, projectId } = bestaand
    const { reeks } = (await findRapport(db, mandaat, rapportId))!
    await updateRapport(db, mandaat, rapportId, rapport)
    await legMijlpalenVast(db, mandaat, programmaId, rapportId, rapport.mijlpalen)
    const bevindingen = await toetsRapport(context, { projectId, reeks, formulier: formulier.inhoud, rapport })
    await legBevindingenVast(db, mandaat, programmaId, rapportId, bevindingen)
    return { result: { rapportId, versie: bestaand.versie + 1, bevindingen: bevindingen.length }, objectId: rapportId }
  },
}

/** The measure whose budget lines the reports on a project are held against. */
export const koppelProject: Command<
  { projectId: string; maatregelId: string | null },
  { projectId: string; maatregelId: string | null }
> = {
  name: 'programma.koppelProject',
  may: heeft('programma:schrijven'),
  async run({ input: { projectId, maatregelId }, mandaat, db }) {
    const project = await findProject(db, mandaat, projectId)
    if (!project || (maatregelId && !(await findMaatregel(db, mandaat, maatregelId)))) throw new NotFound()
    await koppel(db, mandaat, projectId, maatregelId)
    return { result: { projectId, maatregelId }, objectId: projectId }
  },
}
