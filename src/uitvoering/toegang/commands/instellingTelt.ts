import type { Context } from '#platform/command.ts'
import { type Effect, type Telling, teltAlleen, type Voorstel } from '#uitvoering/inrichting/index.ts'
import { type Wet, wetNaam } from '#values/wet.ts'
import * as store from '../store/instellingTelt.ts'

const EIGEN = 'Eigen indeling van de gemeente'
const AFSPRAAK = 'Werkafspraak van de gemeente'
const VOORSCHOTTEN = { nl: 'lopende voorschotten op bijstand', en: 'running advances on assistance' }
const AAN_TAFEL = { nl: 'aangekondigde plekken aan tafel', en: 'announced places at the table' }

/** These are read on the day of the deed; what was written then stays. */
const TELLINGEN = {
  contactverzoek: {
    wat: { nl: 'open terugbelverzoeken', en: 'open requests to be called back' },
    voor: {
      nl: 'nieuwe terugbelverzoeken; wie al wacht houdt de dag die hem is gezegd',
      en: 'new requests; who waits already keeps the day he was told',
    },
    bron: AFSPRAAK,
  },
  'melding-bekijken': {
    wat: { nl: 'meldingen zonder wet die nog bekeken worden', en: 'reports without an act still to be looked at' },
    voor: {
      nl: 'nieuwe meldingen; wat al wacht houdt zijn dag',
      en: 'new reports; what waits already keeps its day',
    },
    bron: AFSPRAAK,
  },
  tijdelijk: {
    wat: { nl: 'lopende tijdelijke hulp bij spoed', en: 'running temporary help in haste' },
    voor: {
      nl: 'besluiten die daarna worden genomen; wat loopt houdt zijn laatste dag',
      en: 'decisions taken afterwards; what runs keeps its last day',
    },
    bron: 'Wmo 2015 art. 2.3.3',
  },
  voorschot: {
    wat: VOORSCHOTTEN,
    voor: {
      nl: 'voorschotten die daarna worden vastgesteld; wat loopt houdt zijn bedrag',
      en: 'advances fixed afterwards; what runs keeps its amount',
    },
    bron: 'Participatiewet art. 52 lid 2',
  },
  regelingen: {
    wat: { nl: 'open hulpvragen onder de Participatiewet', en: 'open questions under the Participation Act' },
    voor: {
      nl: 'aanvragen die daarna binnenkomen; een klok die loopt blijft lopen',
      en: 'applications received afterwards; a clock that runs goes on',
    },
    bron: 'Participatiewet art. 52 lid 1',
  },
  expertise: {
    wat: AAN_TAFEL,
    voor: {
      nl: 'gesprekken die daarna worden voorbereid; wie is aangekondigd blijft uitgenodigd',
      en: 'conversations prepared afterwards; who was announced stays invited',
    },
    bron: EIGEN,
  },
  'grond-om-te-delen': {
    wat: AAN_TAFEL,
    voor: {
      nl: 'wie daarna wordt uitgenodigd; wie is aangekondigd houdt zijn grond',
      en: 'who is invited afterwards; who was announced keeps his ground',
    },
    bron: 'AVG art. 6 lid 1 onder e',
  },
  levensdomeinen: {
    wat: { nl: 'gesprekken die nog komen', en: 'conversations still to come' },
    voor: {
      nl: 'gesprekken die daarna worden geopend; een notitie bij een oud domein blijft staan',
      en: 'conversations opened afterwards; a note under an old domain stays',
    },
    bron: EIGEN,
  },
} satisfies Record<string, Telling>

/** A new list is what one chooses from afterwards; a question keeps the scheme that was recorded with it. */
export async function metRegeling({ db, mandaat }: Context, voorstel: Voorstel): Promise<Effect> {
  const wet = voorstel.sleutel as Wet
  return teltAlleen(voorstel, await store.countOpenHulpvragen(db, mandaat, wet), {
    wat: { nl: `open hulpvragen onder ${wetNaam(wet, 'nl')}`, en: `open questions under ${wetNaam(wet, 'en')}` },
    voor: {
      nl: 'nieuwe hulpvragen; wat open staat houdt zijn regeling',
      en: 'new questions; what is open keeps its scheme',
    },
    bron: EIGEN,
  })
}

export async function metNorm({ db, mandaat }: Context, voorstel: Voorstel): Promise<Effect | undefined> {
  if (voorstel.sleutel === 'contactverzoek')
    return teltAlleen(voorstel, await store.countOpenContactverzoeken(db, mandaat), TELLINGEN.contactverzoek)
  if (voorstel.sleutel === 'melding-bekijken')
    return teltAlleen(voorstel, await store.countTeBekijken(db, mandaat), TELLINGEN['melding-bekijken'])
  return undefined
}

export const metTijdelijk = async ({ db, mandaat, vandaag }: Context, voorstel: Voorstel): Promise<Effect> =>
  teltAlleen(voorstel, await store.countTijdelijk(db, mandaat, vandaag), TELLINGEN.tijdelijk)

/** The norm is that of one form of living; the share counts for all. */
export const metBijstandsnorm = async ({ db, mandaat }: Context, voorstel: Voorstel): Promise<Effect> =>
  teltAlleen(voorstel, await store.countVoorschotten(db, mandaat, voorstel.sleutel), TELLINGEN.voorschot)

export const metVoorschot = async ({ db, mandaat }: Context, voorstel: Voorstel): Promise<Effect> =>
  voorstel.sleutel === 'regelingen'
    ? teltAlleen(voorstel, await store.countOpenHulpvragen(db, mandaat, 'participatiewet'), TELLINGEN.regelingen)
    : teltAlleen(voorstel, await store.countVoorschotten(db, mandaat), TELLINGEN.voorschot)

export const metTafel =
  (soort: 'expertise' | 'grond-om-te-delen') =>
  async ({ db, mandaat, vandaag }: Context, voorstel: Voorstel): Promise<Effect> =>
    teltAlleen(voorstel, (await store.countKomendeGesprekken(db, mandaat, vandaag)).plekken, TELLINGEN[soort])

export async function metLevensdomeinen(
  { db, mandaat, vandaag }: Context,
  voorstel: Voorstel,
): Promise<Effect | undefined> {
  if (voorstel.sleutel !== 'levensdomeinen') return undefined
  const { gesprekken } = await store.countKomendeGesprekken(db, mandaat, vandaag)
  return teltAlleen(voorstel, gesprekken, TELLINGEN.levensdomeinen)
}
