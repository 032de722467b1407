import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { beletselenVoorBestedingen, budgetVan, leesBestedingen } from '../rules/pgb.ts'
import { insertBesteding, selectBekendeKenmerken, selectBudgetten } from '../store/pgb.ts'
import { boekPgb } from './boek.ts'
import { volgPgb } from './volgPgb.ts'

export type ImporteerPgbBesteding = { inhoud: string; proef: boolean }
export type Ingelezen = { proef: boolean; regels: number; budgetten: number; bedrag: number }

/** What the SVB paid out of budgets: all of the file or nothing; each line a booking, once (DE6). */
export const importeerPgbBesteding: Command<ImporteerPgbBesteding, Ingelezen> = {
  name: 'declaratie.importeerPgbBesteding',
  may: heeft('pgb:invoeren'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { bestedingen, fouten } = leesBestedingen(input.inhoud, vandaag)
    const budgetten = (
      await selectBudgetten(
        db,
        mandaat,
        bestedingen.flatMap((een) => (Number.isInteger(een.beschikkingnummer) ? [een.beschikkingnummer] : [])),
      )
    ).map((een) => ({ ...een, besteed: een.besteed ?? {} }))
    const bekend = await selectBekendeKenmerken(
      db,
      mandaat,
      bestedingen.map((een) => een.kenmerk),
    )
    // What a line itself says wrong comes first; only what can be read is weighed against the budgets.
    refuseIf(fouten)
    refuseIf(beletselenVoorBestedingen(bestedingen, budgetten, bekend))
    const pgbVan = bestedingen.map((een) => budgetten.find((b) => b.id === budgetVan(een, budgetten)!.id)!)
    const uit: Ingelezen = {
      proef: input.proef,
      regels: bestedingen.length,
      budgetten: new Set(pgbVan.map((een) => een.id)).size,
      bedrag: bestedingen.reduce((som, een) => som + een.bedrag, 0),
    }
    if (input.proef) return { result: uit }
    for (const [plek, besteding] of bestedingen.entries()) {
      const pgb = pgbVan[plek]!
      const id = uuidv7()
      const { kenmerk, maand, bedrag } = besteding
      await insertBesteding(db, mandaat, { id, pgbId: pgb.id, kenmerk, maand, bedrag })
      await boekPgb(context, pgb, { id, maand, bedrag })
    }
    await volgPgb(context)
    return { result: uit, personen: pgbVan.map((een) => een.clientId) }
  },
}
