import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Bronstuk } from '#sturing/begroting/index.ts'
import type { ProgrammaInvoer } from '../rules/invoer.ts'
import { beletselenVoorProgramma } from '../rules/invoertoets.ts'
import { bevindingenVanProgramma } from '../rules/plantoets.ts'
import { legBevindingenVast } from '../store/bevinding.ts'
import { insertOnderdelen, insertPrincipes, insertProgramma } from '../store/programma.ts'

type Input = { bron: Bronstuk; programma: ProgrammaInvoer }

/** Takes in an investment programme as printed; what does not fit becomes a remark beside it. */
export const importeerProgramma: Command<Input, { programmaId: string; bevindingen: number }> = {
  name: 'programma.importeerProgramma',
  may: heeft('programma:schrijven'),
  async run({ input: { bron, programma }, mandaat, db }) {
    refuseIf(beletselenVoorProgramma(programma))
    const { code, naam, looptijd, principes, onderdelen, jaar, ...kenmerken } = programma
    const id = uuidv7()
    await insertProgramma(db, mandaat, {
      id,
      code,
      naam,
      soort: 'investeringsprogramma',
      begin: looptijd.begin,
      eind: looptijd.eind,
      looptijdGedrukt: looptijd.zoalsGedrukt,
      bron,
      kenmerken,
    })
    await insertOnderdelen(db, mandaat, id, jaar, onderdelen)
    await insertPrincipes(db, mandaat, id, principes)
    const bevindingen = bevindingenVanProgramma(programma).map((b) => ({ ...b, passages: [] }))
    await legBevindingenVast(db, mandaat, id, null, bevindingen)
    return { result: { programmaId: id, bevindingen: bevindingen.length }, objectId: id }
  },
}
