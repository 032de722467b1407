import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { beletselenVoorNaam } from '../rules/fractienaam.ts'
import { endFractienaam, insertFractie, insertFractienaam, listFractienamen } from '../store/fractie.ts'

const may = heeft('raad:schrijven')

/** A party that the papers can name. */
export const stelFractieVast: Command<{ naam: string }, { fractieId: string }> = {
  name: 'raad.stelFractieVast',
  may,
  async run({ input, db, mandaat }) {
    refuseIf(beletselenVoorNaam(input.naam, await listFractienamen(db, mandaat)))
    const fractieId = await insertFractie(db, mandaat, input.naam.trim())
    return { result: { fractieId }, objectId: fractieId }
  },
}

/** Another name by which a paper means this party. */
export const noemFractie: Command<{ fractieId: string; naam: string; bron: string }, { fractienaamId: string }> = {
  name: 'raad.noemFractie',
  may,
  async run({ input, db, mandaat }) {
    const fracties = await listFractienamen(db, mandaat)
    if (!fracties.some(({ id }) => id === input.fractieId)) throw new NotFound()
    refuseIf([...beletselenVoorNaam(input.naam, fracties), ...als(input.bron.trim() === '', 'bron-ontbreekt', 'bron')])
    const naam = { ...input, naam: input.naam.trim(), bron: input.bron.trim() }
    const fractienaamId = await insertFractienaam(db, mandaat, naam)
    return { result: { fractienaamId }, objectId: fractienaamId }
  },
}

/** What was read in under the name stays with the party. */
export const vergeetFractienaam: Command<{ fractienaamId: string }, { fractienaamId: string }> = {
  name: 'raad.vergeetFractienaam',
  may,
  async run({ input: { fractienaamId }, db, mandaat }) {
    if (!(await endFractienaam(db, mandaat, fractienaamId))) throw new NotFound()
    return { result: { fractienaamId }, objectId: fractienaamId }
  },
}
