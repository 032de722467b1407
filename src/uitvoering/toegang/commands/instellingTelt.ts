import type { Context } from '#platform/command.ts'
import { type Effect, teltVanaf, type Voorstel } from '#uitvoering/inrichting/index.ts'
import { type Wet, wetNaam } from '#values/wet.ts'
import { countOpenContactverzoeken, countOpenHulpvragen } from '../store/instellingTelt.ts'

/** A new list is what one chooses from afterwards; a question keeps the scheme that was recorded with it. */
export async function metRegeling({ db, mandaat }: Context, { sleutel, periode }: Voorstel): Promise<Effect> {
  const wet = sleutel as Wet
  return {
    wat: {
      nl: `open hulpvragen onder ${wetNaam(wet, 'nl')}`,
      en: `open questions under ${wetNaam(wet, 'en')}`,
    },
    bekeken: await countOpenHulpvragen(db, mandaat, wet),
    anders: 0,
    slechter: 0,
    voorbeelden: [],
    telt: {
      voor: teltVanaf(periode.begin, {
        nl: 'nieuwe hulpvragen; wat open staat houdt zijn regeling',
        en: 'new questions; what is open keeps its scheme',
      }),
      bron: 'Eigen indeling van de gemeente',
    },
  }
}

/** Who asked to be called was told a day: that day is kept with the request. */
export async function metNorm({ db, mandaat }: Context, { sleutel, periode }: Voorstel): Promise<Effect | undefined> {
  if (sleutel !== 'contactverzoek') return undefined
  return {
    wat: { nl: 'open terugbelverzoeken', en: 'open requests to be called back' },
    bekeken: await countOpenContactverzoeken(db, mandaat),
    anders: 0,
    slechter: 0,
    voorbeelden: [],
    telt: {
      voor: teltVanaf(periode.begin, {
        nl: 'nieuwe terugbelverzoeken; wie al wacht houdt de dag die hem is gezegd',
        en: 'new requests; who waits already keeps the day he was told',
      }),
      bron: 'Werkafspraak van de gemeente',
    },
  }
}
