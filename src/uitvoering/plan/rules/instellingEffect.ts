import type { Effect } from '#uitvoering/inrichting/index.ts'
import type { Tweetalig } from '#values/taal.ts'

const GEVOLG = { nl: 'staan niet meer in de lijst', en: 'are no longer in the list' }

type Gebruik = { code: string; aantal: number }

/** What is in use and falls outside a new list: it stays as it is, and can no longer be chosen or compared. */
export function effectOpCodes<G extends Gebruik>(
  wat: Tweetalig,
  gebruik: readonly G[],
  past: (een: G) => boolean,
): Effect {
  const som = (rijen: readonly G[]) => rijen.reduce((n, een) => n + een.aantal, 0)
  const valtUit = som(gebruik.filter((een) => !past(een)))
  return { wat, bekeken: som(gebruik), anders: valtUit, slechter: valtUit, gevolg: GEVOLG, voorbeelden: [] }
}
