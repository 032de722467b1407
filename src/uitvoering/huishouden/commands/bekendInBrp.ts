import type { Context } from '#platform/command.ts'
import type { Bsn } from '#values/bsn.ts'
import { zonderOnvindbaren } from './neemUitBrpOp.ts'
import { probeerBrp } from './vraagBrp.ts'

const PER_VRAAG = 20

/** Which of these numbers the BRP knows, or undefined where it does not answer. Who is unfindable is like a number that nobody has. */
export async function bekendInBrp(context: Context, nummers: readonly Bsn[]): Promise<ReadonlySet<Bsn> | undefined> {
  const bekend = new Set<Bsn>()
  const vraagbaar = await zonderOnvindbaren(context, nummers)
  for (let van = 0; van < vraagbaar.length; van += PER_VRAAG) {
    const antwoord = await probeerBrp(context, (brp) => brp.raadpleeg(vraagbaar.slice(van, van + PER_VRAAG)))
    if (!antwoord) return undefined
    for (const { bsn } of antwoord) bekend.add(bsn)
  }
  return bekend
}
