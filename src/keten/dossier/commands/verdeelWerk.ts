import type { Command, Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, NotMandated, Refused } from '#platform/refusal.ts'
import { wijsRegisseurAan } from '#uitvoering/plan/deeds.ts'
import { wijsBehandelaarToe } from '#uitvoering/toegang/deeds.ts'
import type { Beletsel } from '#values/beletsel.ts'
import { TOEWIJSBAAR } from '../rules/werk.ts'

type Rij = { kamer: string; id: string }
export type VerdeelWerk = { medewerkerId: string; rijen: readonly Rij[]; allesOfNiets: boolean }
export type Verdeeld = { toegewezen: string[]; geweigerd: { id: string; codes: string[] }[] }

/**
 * Hands many things to one worker. Each row is the deed of its own room, with the power and the access that it asks of
 * who does it one by one (DO4, X1); what is refused is told per row, and undoes the rest only where one chose so.
 */
export const verdeelWerk: Command<VerdeelWerk, Verdeeld> = {
  name: 'dossier.verdeelWerk',
  may: heeft('toegang:toewijzen', 'toegang:onderzoeken', 'plan:regie'),
  async run(context) {
    const { rijen, medewerkerId, allesOfNiets } = context.input
    const uit: Verdeeld = { toegewezen: [], geweigerd: [] }
    for (const rij of rijen) {
      const codes = await probeer(context, rij, medewerkerId)
      if (codes.length === 0) uit.toegewezen.push(rij.id)
      else uit.geweigerd.push({ id: rij.id, codes })
    }
    if (allesOfNiets && uit.geweigerd.length > 0) throw new Refused(perRij(rijen, uit))
    return { result: uit }
  },
}

const perRij = (rijen: readonly Rij[], { geweigerd }: Verdeeld): Beletsel[] =>
  geweigerd.flatMap(({ id, codes }) =>
    codes.map((code) => ({ code, veld: `rijen.${rijen.findIndex((rij) => rij.id === id)}` })),
  )

/** One row behind its own savepoint, so that a refusal leaves nothing of it. */
async function probeer(context: Context, rij: Rij, medewerkerId: string): Promise<string[]> {
  const regels = context.audit.length
  await sql`savepoint rij`.execute(context.db)
  try {
    await wijsToe(context, rij, medewerkerId)
    await sql`release savepoint rij`.execute(context.db)
    return []
  } catch (error) {
    const codes = codesVan(error)
    if (!codes) throw error
    await sql`rollback to savepoint rij`.execute(context.db)
    context.audit.splice(regels)
    return codes
  }
}

async function wijsToe(context: Context, { kamer, id }: Rij, medewerkerId: string): Promise<void> {
  if (TOEWIJSBAAR[kamer] === 'behandelaar') await wijsBehandelaarToe(context, { hulpvraagId: id, medewerkerId })
  else if (TOEWIJSBAAR[kamer] === 'regisseur') await wijsRegisseurAan(context, { planId: id, medewerkerId })
  else throw new Refused([{ code: 'niet-toe-te-wijzen' }])
}

/** What one would have read when doing this row alone; all else is our fault and stops the whole. */
function codesVan(error: unknown): string[] | undefined {
  if (error instanceof Refused) return error.beletselen.map(({ code }) => code)
  if (error instanceof NotFound) return ['rij-niet-gevonden']
  if (error instanceof NotMandated) return ['rij-niet-gemandateerd']
  return undefined
}
