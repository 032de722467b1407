import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { deleteWeergave, insertWeergave, selectWeergaveMetNaam } from '../store/weergaven.ts'
import type { Werkkeuze } from '../store/werkvoorraad.ts'

export type BewaarWeergave = { naam: string; teamId?: string | undefined; filter: Werkkeuze }

/** A list to come back to: for oneself, or for a team one sits in. What is chosen is kept, never what it found. */
export const bewaarWeergave: Command<BewaarWeergave, { weergaveId: string }> = {
  name: 'dossier.bewaarWeergave',
  may: heeft('werk:lezen'),
  async run({ input, db, mandaat }) {
    const teamId = input.teamId ?? null
    const naam = input.naam.trim()
    if (teamId !== null && !mandaat.teams.includes(teamId)) throw new NotFound()
    refuseIf([
      ...als(naam === '', 'naam-ontbreekt', 'naam'),
      ...als((await selectWeergaveMetNaam(db, mandaat, teamId, naam)).length > 0, 'weergave-bestaat', 'naam'),
    ])
    const weergaveId = uuidv7()
    await insertWeergave(db, mandaat, { id: weergaveId, teamId, naam, filter: input.filter })
    return { result: { weergaveId }, objectId: weergaveId }
  },
}

export const verwijderWeergave: Command<{ weergaveId: string }, { weergaveId: string }> = {
  name: 'dossier.verwijderWeergave',
  may: heeft('werk:lezen'),
  async run({ input, db, mandaat }) {
    if ((await deleteWeergave(db, mandaat, input.weergaveId)).length === 0) throw new NotFound()
    return { result: { weergaveId: input.weergaveId }, objectId: input.weergaveId }
  },
}
