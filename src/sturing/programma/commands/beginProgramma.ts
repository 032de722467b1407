import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf, refuseStale } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getLopend } from '../opbouwbeeld.ts'
import { beletselenVoorLooptijd, looptijdVan } from '../rules/opbouw.ts'
import { type Programmawoorden, updateProgramma } from '../store/knoop.ts'
import { insertOpbouwversie } from '../store/opbouw.ts'
import { insertProgramma } from '../store/programma.ts'

/** A programme of our own, from nothing; its source is itself. */
export const beginProgramma: Command<Programmawoorden & { code: string }, { programmaId: string }> = {
  name: 'programma.beginProgramma',
  may: heeft('programma:schrijven'),
  async run({ input: { code, ...woorden }, mandaat, db }) {
    refuseIf(beletselenVoorLooptijd(woorden))
    const id = uuidv7()
    await insertProgramma(db, mandaat, {
      id,
      code: code.trim(),
      naam: woorden.naam,
      soort: 'programma',
      begin: woorden.begin ?? null,
      eind: woorden.eind ?? null,
      looptijdGedrukt: looptijdVan(woorden),
      bron: { letter: '–', naam: woorden.naam, soort: 'programma' },
      kenmerken: {},
      woorden,
    })
    return { result: { programmaId: id }, objectId: id }
  },
}

export const wijzigProgramma: Command<Programmawoorden & { programmaId: string }, { versie: number }> = {
  name: 'programma.wijzigProgramma',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db, verwachteVersie } = context
    const { programmaId, ...woorden } = input
    const knoop = await getLopend(context, 'programma', programmaId)
    refuseStale(verwachteVersie, knoop.versie)
    refuseIf(beletselenVoorLooptijd(woorden))
    await insertOpbouwversie(db, mandaat, 'programma', knoop)
    await updateProgramma(db, mandaat, programmaId, woorden)
    return { result: { versie: knoop.versie + 1 }, objectId: programmaId }
  },
}
