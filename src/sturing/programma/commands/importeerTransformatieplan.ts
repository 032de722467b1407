import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { TransformatieplanInvoer } from '../rules/invoer.ts'
import { type Planrij, planVanPlan } from '../rules/invoerplan.ts'
import { beletselenVoorPlan } from '../rules/invoertoets.ts'
import { passagesVanPlan } from '../rules/passages.ts'
import { bevindingenVanPlan } from '../rules/plantoets.ts'
import { legBevindingenVast } from '../store/bevinding.ts'
import {
  findProgrammaByCode,
  insertAgenda,
  insertDocumenten,
  insertPrincipes,
  insertProgramma,
  insertVerschuivingen,
  legMijlpalenVast,
} from '../store/programma.ts'

type TeImporteren = TransformatieplanInvoer & {
  /** Says what it would make and keeps nothing. */
  proef?: boolean | undefined
}
type Uitslag = { programmaId: string | null; bevindingen: number; plan: Planrij[] }

/** Takes in a transformation plan: principles, shifts, agenda and documents as rows, the rest as printed. */
export const importeerTransformatieplan: Command<TeImporteren, Uitslag> = {
  name: 'programma.importeerTransformatieplan',
  may: heeft('programma:schrijven'),
  async run({ input: { proef, ...plan }, mandaat, db }) {
    const bestaand = await findProgrammaByCode(db, mandaat, plan.naam)
    refuseIf([...beletselenVoorPlan(plan), ...als(bestaand !== undefined, 'programma-bestaat', 'naam')])
    const bevindingen = bevindingenVanPlan(plan).map((b) => ({ ...b, passages: passagesVanPlan(b, plan) }))
    const uitslag = { bevindingen: bevindingen.length, plan: planVanPlan(plan, bevindingen.length) }
    if (proef) return { result: { programmaId: null, ...uitslag } }
    const { formaat: _f, formaatversie: _v, bron, naam, looptijd, principes, verschuivingen, ...rest } = plan
    const { agenda, documenten, mijlpalen, ...kenmerken } = rest
    const id = uuidv7()
    await insertProgramma(db, mandaat, {
      id,
      code: naam,
      naam,
      soort: 'transformatieplan',
      begin: looptijd ? `${looptijd.begin}-01-01` : null,
      eind: looptijd ? `${looptijd.eind}-12-31` : null,
      looptijdGedrukt: looptijd ? `${looptijd.begin}-${looptijd.eind}` : null,
      bron,
      kenmerken,
    })
    await insertPrincipes(db, mandaat, id, principes ?? [])
    await insertVerschuivingen(db, mandaat, id, verschuivingen ?? [])
    await insertAgenda(db, mandaat, id, agenda ?? [])
    await insertDocumenten(db, mandaat, id, documenten ?? [])
    await legMijlpalenVast(db, mandaat, id, null, mijlpalen ?? [])
    await legBevindingenVast(db, mandaat, id, null, bevindingen)
    return { result: { programmaId: id, ...uitslag }, objectId: id }
  },
}
