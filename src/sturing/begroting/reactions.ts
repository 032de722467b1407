import { bedragGeboekt, regelGecrediteerd, regelGoedgekeurd } from '#keten/declaratie/index.ts'
import { type Reaction, reaction } from '#platform/reaction.ts'
import { boekRealisatie } from './commands/boekRealisatie.ts'

const boek = async (...[context, boeking]: Parameters<typeof boekRealisatie>): Promise<void> => {
  await boekRealisatie(context, boeking)
}

/** What the chain books finds its line in the same transaction, so that no euro is between two rooms. */
export const reactions: Reaction[] = [
  reaction('begroting', regelGoedgekeurd, boek),
  reaction('begroting', regelGecrediteerd, boek),
  reaction('begroting', bedragGeboekt, boek),
]
