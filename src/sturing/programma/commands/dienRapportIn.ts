import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { rapportGepubliceerd, rapportIngediend } from '../events.ts'
import { afdrukhash, toetsRapport } from '../rapporttoetsing.ts'
import { legBevindingenVast, listBevindingenVanRapport } from '../store/bevinding.ts'
import { getFormulier } from '../store/formulier.ts'
import { legMijlpalenVast } from '../store/programma.ts'
import { insertPublicatie } from '../store/publicatie.ts'
import {
  findRapport,
  findRapportForChange,
  insertRapport,
  insertRapportfeit,
  type RapportkopRij,
} from '../store/rapport.ts'

async function getVoorVerandering({ db, mandaat }: Context, rapportId: string): Promise<RapportkopRij> {
  await findRapportForChange(db, mandaat, rapportId)
  const rapport = await findRapport(db, mandaat, rapportId)
  if (!rapport) throw new NotFound()
  return rapport
}

type Indiening = { rapportId: string; ingediendOp: string | null; nieuw: number }

/**
 * Every remark has an answer before the report goes to the college; who answered that he will adapt has to do so first.
 * The check runs once more: when the ledger has moved since the last word, the new remarks are kept and nothing is sent.
 */
export const dienRapportIn: Command<{ rapportId: string }, Indiening> = {
  name: 'programma.dienRapportIn',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const { rapportId } = input
    const rapport = await getVoorVerandering(context, rapportId)
    const { programmaId, projectId, reeks, inhoud, formulierversie } = rapport
    const gevonden = await listBevindingenVanRapport(db, mandaat, rapportId)
    const open = gevonden.filter(({ reactie }) => reactie === null).length
    const beloofd = gevonden.filter(({ reactie }) => reactie?.keuze === 'aanpassen').length
    refuseIf([
      ...als(rapport.ingediendOp !== null, 'rapport-is-ingediend'),
      ...als(open > 0, 'bevinding-zonder-reactie', 'bevindingen', { aantal: open }),
      ...als(beloofd > 0, 'bevinding-nog-aan-te-passen', 'bevindingen', { aantal: beloofd }),
    ])
    const formulier = (await getFormulier(db, mandaat, formulierversie)).inhoud
    const bevindingen = await toetsRapport(context, { projectId, reeks, formulier, rapport: inhoud })
    await legBevindingenVast(db, mandaat, programmaId, rapportId, bevindingen)
    const nu = await listBevindingenVanRapport(db, mandaat, rapportId)
    const nieuw = nu.filter(({ reactie }) => reactie === null).length
    if (nieuw > 0) return { result: { rapportId, ingediendOp: null, nieuw }, objectId: rapportId }
    await insertRapportfeit(db, mandaat, rapportId, 'ingediend', vandaag)
    return {
      result: { rapportId, ingediendOp: vandaag, nieuw },
      objectId: rapportId,
      announce: [rapportIngediend.of({ rapportId, programmaId })],
    }
  },
}

/** Freezes a report with its form of that day and the remarks with their answers. A rectification closes the old one. */
export const publiceerRapport: Command<{ rapportId: string }, { rapportId: string; hash: string }> = {
  name: 'programma.publiceerRapport',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const { rapportId } = input
    const rapport = await getVoorVerandering(context, rapportId)
    refuseIf([
      ...als(rapport.ingediendOp === null, 'rapport-niet-ingediend'),
      ...als(rapport.gepubliceerdOp !== null, 'rapport-al-zover'),
    ])
    const { inhoud, programmaId, rectificeert } = rapport
    const formulier = (await getFormulier(db, mandaat, rapport.formulierversie)).inhoud
    const bevindingen = await listBevindingenVanRapport(db, mandaat, rapportId)
    const hash = afdrukhash(inhoud, formulier, bevindingen)
    await insertPublicatie(db, mandaat, rapportId, { inhoud, formulier, bevindingen, hash })
    await insertRapportfeit(db, mandaat, rapportId, 'gepubliceerd', vandaag)
    if (rectificeert) await insertRapportfeit(db, mandaat, rectificeert, 'gerectificeerd', vandaag)
    return {
      result: { rapportId, hash },
      objectId: rapportId,
      announce: [rapportGepubliceerd.of({ rapportId, programmaId })],
    }
  },
}

/** A published report does not change: a new one names it and says why. It counts when it is published itself. */
export const rectificeerRapport: Command<{ rapportId: string; reden: string }, { rapportId: string }> = {
  name: 'programma.rectificeerRapport',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db } = context
    const oud = await getVoorVerandering(context, input.rapportId)
    refuseIf([
      ...als(oud.gepubliceerdOp === null, 'rapport-niet-gepubliceerd'),
      ...als(oud.gerectificeerdOp !== null, 'rapport-al-gerectificeerd'),
    ])
    const { programmaId, projectId, reeksId, reeks, formulierversie, inhoud } = oud
    const id = uuidv7()
    const rectificeert = { id: oud.id, reden: input.reden.trim() }
    await insertRapport(db, mandaat, {
      id,
      programmaId,
      reeksId,
      projectId,
      ingevoerd: false,
      formulierversie,
      rectificeert,
      inhoud,
    })
    await legMijlpalenVast(db, mandaat, programmaId, id, inhoud.mijlpalen)
    const formulier = (await getFormulier(db, mandaat, formulierversie)).inhoud
    const bevindingen = await toetsRapport(context, { projectId, reeks, formulier, rapport: inhoud })
    await legBevindingenVast(db, mandaat, programmaId, id, bevindingen)
    return { result: { rapportId: id }, objectId: id }
  },
}
