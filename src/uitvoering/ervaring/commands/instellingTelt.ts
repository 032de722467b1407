import type { Context } from '#platform/command.ts'
import { type Effect, teltAlleen, type Voorstel } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { countOpenUitnodigingen } from '../store/instellingTelt.ts'

/** A round keeps the questions with which it began. */
export const effecten: readonly Effectfunctie[] = [{ soort: 'vragenlijst', kamer: 'ervaring', bereken: metVragenlijst }]

async function metVragenlijst({ db, mandaat }: Context, voorstel: Voorstel): Promise<Effect> {
  return teltAlleen(voorstel, await countOpenUitnodigingen(db, mandaat, voorstel.sleutel), {
    wat: { nl: 'uitnodigingen zonder antwoord', en: 'invitations without an answer' },
    voor: {
      nl: 'rondes die daarna beginnen; wie al is uitgenodigd en de uitslag van eerdere rondes houden hun vragen',
      en: 'rounds that begin afterwards; who was invited and the outcome of earlier rounds keep their questions',
    },
    bron: voorstel.sleutel === 'wmo' ? 'Wmo 2015 art. 2.5.1' : 'Jeugdwet art. 2.10',
  })
}
