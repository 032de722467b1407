import type { Context } from '#platform/command.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { SIGNAALGRENZEN, type Signaalgrenzen, signaalVan } from '../rules/pgb.ts'
import { selectTeVolgen, zetSignalen } from '../store/pgb.ts'

/** After every statement and every night: which running budgets are out of step with the months so far. */
export async function volgPgb({ db, mandaat, vandaag }: Context): Promise<void> {
  const grenzen =
    (await findInstelling<Signaalgrenzen>(db, mandaat, 'pgb', 'signaalgrenzen', vandaag)) ?? SIGNAALGRENZEN
  const { laatste, budgetten } = await selectTeVolgen(db, mandaat, vandaag)
  if (!laatste) return
  const signalen = budgetten.flatMap(({ id, ...budget }) => {
    const signaal = signaalVan({ ...budget, besteed: budget.besteed ?? {} }, laatste, grenzen)
    return signaal ? [{ ...signaal, pgbId: id }] : []
  })
  await zetSignalen(db, mandaat, signalen, laatste, vandaag)
}
