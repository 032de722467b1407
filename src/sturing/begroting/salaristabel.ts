import type { Context } from '#platform/command.ts'
import { listInstellingen } from '#uitvoering/inrichting/reads.ts'
import { datum } from '#values/datum.ts'
import type { Salarisregel } from './rules/bouwsteen.ts'
import type { Salaristabel } from './rules/conceptbouwsteen.ts'

/** What the scales cost on 1 January of the first of these years; empty where the municipality recorded nothing. */
export async function getSalaristabel(
  { db, mandaat }: Pick<Context, 'db' | 'mandaat'>,
  jaren: readonly number[],
): Promise<Salaristabel> {
  const op = datum(`${Math.min(...jaren)}-01-01`)
  const instelling = (await listInstellingen(db, mandaat, 'begroting', op)).find(
    ({ sleutel }) => sleutel === 'salaristabel',
  )
  return { op, bron: instelling?.bron ?? null, regels: (instelling?.waarde as Salarisregel[] | undefined) ?? [] }
}
