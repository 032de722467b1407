import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { TransformatieplanInvoer } from '../rules/invoer.ts'
import { beletselenVoorPlan } from '../rules/invoertoets.ts'
import { passagesVanPlan } from '../rules/passages.ts'
import { bevindingenVanPlan } from '../rules/plantoets.ts'
import { legBevindingenVast } from '../store/bevinding.ts'
import {
  insertAgenda,
  insertDocumenten,
  insertPrincipes,
  insertProgramma,
  insertVerschuivingen,
  legMijlpalenVast,
} from '../store/programma.ts'

/** Takes in a transformation plan: principles, shifts, agenda and documents as rows, the rest as printed. */
export const importeerTransformatieplan: Command<
  TransformatieplanInvoer,
  { programmaId: string; bevindingen: number }
> = {
  name: 'programma.importeerTransformatieplan',
  may: heeft('programma:schrijven'),
  async run({ input: plan, mandaat, db }) {
    refuseIf(beletselenVoorPlan(plan))
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
    const bevindingen = bevindingenVanPlan(plan).map((b) => ({ ...b, passages: passagesVanPlan(b, plan) }))
    await legBevindingenVast(db, mandaat, id, null, bevindingen)
    return { result: { programmaId: id, bevindingen: bevindingen.length }, objectId: id }
  },
}
