import type { Context } from '#platform/command.ts'
import { type Effect, teltAlleen, type Voorstel } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { countAanbod } from '../store/instellingTelt.ts'

export const effecten: readonly Effectfunctie[] = [{ soort: 'zoekwoorden', kamer: 'aanbod', bereken: metZoekwoorden }]

/** Nothing is kept of a search. */
async function metZoekwoorden({ db, mandaat, vandaag }: Context, voorstel: Voorstel): Promise<Effect> {
  return teltAlleen(voorstel, await countAanbod(db, mandaat, vandaag), {
    wat: { nl: 'aanbod op de sociale kaart', en: 'offers in the directory' },
    voor: {
      nl: 'elke zoekvraag daarna; het aanbod zelf verandert niet',
      en: 'every search afterwards; the offers themselves do not change',
    },
    bron: 'Eigen woorden van de gemeente',
  })
}
