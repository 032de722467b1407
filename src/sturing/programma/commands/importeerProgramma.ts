import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Bronstuk } from '#sturing/begroting/index.ts'
import { als } from '#values/beletsel.ts'
import type { ProgrammaInvoer } from '../rules/invoer.ts'
import { type Planrij, planVanProgramma } from '../rules/invoerplan.ts'
import { beletselenVoorProgramma } from '../rules/invoertoets.ts'
import { bevindingenVanProgramma } from '../rules/plantoets.ts'
import { legBevindingenVast } from '../store/bevinding.ts'
import { findProgrammaByCode, insertOnderdelen, insertPrincipes, insertProgramma } from '../store/programma.ts'

type Input = {
  bron: Bronstuk
  programma: ProgrammaInvoer
  /** Says what it would make and keeps nothing. */
  proef?: boolean | undefined
}
type Uitslag = { programmaId: string | null; bevindingen: number; plan: Planrij[] }

/** Takes in an investment programme as printed; what does not fit becomes a remark beside it. */
export const importeerProgramma: Command<Input, Uitslag> = {
  name: 'programma.importeerProgramma',
  may: heeft('programma:schrijven'),
  async run({ input: { bron, programma, proef }, mandaat, db }) {
    const bestaand = await findProgrammaByCode(db, mandaat, programma.code)
    refuseIf([
      ...beletselenVoorProgramma(programma),
      ...als(bestaand !== undefined, 'programma-bestaat', 'programma.code'),
    ])
    const bevindingen = bevindingenVanProgramma(programma).map((b) => ({ ...b, passages: [] }))
    const uitslag = { bevindingen: bevindingen.length, plan: planVanProgramma(programma, bevindingen.length) }
    if (proef) return { result: { programmaId: null, ...uitslag } }
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
    await legBevindingenVast(db, mandaat, id, null, bevindingen)
    return { result: { programmaId: id, ...uitslag }, objectId: id }
  },
}
