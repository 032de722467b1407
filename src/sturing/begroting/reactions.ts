import { bedragGeboekt, regelGecrediteerd, regelGoedgekeurd } from '#keten/declaratie/index.ts'
import { doCommand } from '#platform/command.ts'
import { type Reaction, reaction, type Taak } from '#platform/reaction.ts'
import { boekRealisatie } from './commands/boekRealisatie.ts'
import { herbouwVerplichtingen } from './commands/herbouwVerplichtingen.ts'

const boek = async (...[context, boeking]: Parameters<typeof boekRealisatie>): Promise<void> => {
  await boekRealisatie(context, boeking)
}

/** What the chain books finds its line in the same transaction, so that no euro is between two rooms. */
export const reactions: Reaction[] = [
  reaction('begroting', regelGoedgekeurd, boek),
  reaction('begroting', regelGecrediteerd, boek),
  reaction('begroting', bedragGeboekt, boek),
]

export const taken: Record<string, Taak> = {
  /** Daily, of this year and of the last, which claims still follow: what is assigned and not yet paid. */
  'begroting.herbouwVerplichtingen': async (context) => {
    const jaar = Number(context.vandaag.slice(0, 4))
    for (const een of [jaar - 1, jaar]) await doCommand(herbouwVerplichtingen, context, { jaar: een })
  },
}
