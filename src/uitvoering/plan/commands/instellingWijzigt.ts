import type { Context } from '#platform/command.ts'
import { type Effect, isTeKiezen, teltVanaf, type Voorstel } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { type Datum, laatste } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'
import { effectOpCodes } from '../rules/instellingEffect.ts'
import type { Instrument } from '../rules/instrument.ts'
import {
  countPlanwerk,
  selectGemetenDomeinen,
  selectLopendeMethoden,
  selectOvergangpunten,
} from '../store/instelling.ts'

const WAT: Record<string, Tweetalig> = {
  instrument: { nl: 'scores in open plannen', en: 'scores in open plans' },
  methoden: { nl: 'methoden in open plannen', en: 'methods in open plans' },
  achttien: { nl: 'punten van lopende overgangen', en: 'points of running transitions' },
}

const TER_BEOORDELING = {
  bron: 'Werkafspraak van de gemeente',
  soort: 'plan-beoordelen',
  wat: { nl: 'plannen die ter beoordeling liggen', en: 'plans that wait for assessment' },
  voor: {
    nl: 'plannen die daarna worden aangeboden; wat al ligt houdt zijn stappen',
    en: 'plans offered afterwards; what lies there keeps its steps',
  },
} as const
const TE_TEKENEN = {
  bron: 'Wmo 2015 art. 2.3.2 lid 9',
  soort: 'plan-opstellen',
  wat: { nl: 'plannen die nog worden opgesteld of getekend', en: 'plans still being made or signed' },
  voor: {
    nl: 'handtekeningen die daarna worden gezet, ook onder deze plannen',
    en: 'signatures given afterwards, also under these plans',
  },
} as const

/** What open plans use that the new list no longer holds. */
export const effecten: readonly Effectfunctie[] = [{ soort: 'plan', kamer: 'plan', bereken }]

async function bereken({ db, mandaat, vandaag }: Context, { sleutel, waarde, periode }: Voorstel): Promise<Effect> {
  const wat = WAT[sleutel] ?? { nl: 'plannen', en: 'plans' }
  const op = laatste(vandaag, periode.begin)
  const codes = (rijen: unknown) =>
    new Set((rijen as { code: string; tot?: Datum }[]).filter((een) => isTeKiezen(een, op)).map(({ code }) => code))
  switch (sleutel) {
    case 'instrument': {
      const { domeinen, niveaus } = waarde as Instrument
      const bekend = codes(domeinen)
      const gemeten = await selectGemetenDomeinen(db, mandaat)
      return effectOpCodes(wat, gemeten, (een) => bekend.has(een.code) && een.niveau <= niveaus.length)
    }
    case 'methoden': {
      const bekend = codes(waarde)
      return effectOpCodes(wat, await selectLopendeMethoden(db, mandaat, vandaag), (een) => bekend.has(een.code))
    }
    case 'achttien': {
      const bekend = codes(waarde)
      return effectOpCodes(wat, await selectOvergangpunten(db, mandaat, vandaag), (een) => bekend.has(een.code))
    }
    default: {
      // Steps are kept with what was offered, and a signature counts on its own day.
      const telling = sleutel === 'beoordelingsstappen' ? TER_BEOORDELING : TE_TEKENEN
      return {
        wat: telling.wat,
        bekeken: await countPlanwerk(db, mandaat, telling.soort),
        anders: 0,
        slechter: 0,
        voorbeelden: [],
        telt: { voor: teltVanaf(periode.begin, telling.voor), bron: telling.bron },
      }
    }
  }
}
