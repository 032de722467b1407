import type { Context } from '#platform/command.ts'
import { type Effect, teltVanaf, type Voorstel } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { countOpenWerk } from '../store/instellingTelt.ts'

const SIGNALEN = {
  soort: 'vroegsignaal',
  wat: { nl: 'open vroegsignalen', en: 'open early signals' },
  voor: {
    nl: 'signalen die daarna worden ingelezen; wat open staat houdt zijn dag',
    en: 'signals read in afterwards; what is open keeps its day',
  },
} as const
const TRAJECTEN = {
  soort: 'traject-volgen',
  wat: { nl: 'lopende trajecten', en: 'running trajectories' },
  voor: {
    nl: 'fasen die daarna worden vastgelegd; een traject houdt de dag waarop het nu aan de beurt is',
    en: 'phases recorded afterwards; a trajectory keeps the day on which it is due now',
  },
} as const

/** These days are kept with the thing itself: a change counts for what is recorded afterwards. */
export const effecten: readonly Effectfunctie[] = [
  {
    soort: 'vroegsignaal',
    kamer: 'traject',
    bereken: (context, voorstel) =>
      telt(context, voorstel, {
        ...SIGNALEN,
        bron: voorstel.sleutel === 'crisis-binnen-dagen' ? 'Wgs art. 4 lid 2' : 'Landelijk convenant vroegsignalering',
      }),
  },
  {
    soort: 'traject',
    kamer: 'traject',
    bereken: async (context, voorstel) =>
      voorstel.sleutel === 'maanden-tot-volgende'
        ? telt(context, voorstel, { ...TRAJECTEN, bron: 'Werkafspraak van de gemeente' })
        : undefined,
  },
]

type Telling = (typeof SIGNALEN | typeof TRAJECTEN) & { bron: string }

async function telt({ db, mandaat }: Context, { periode }: Voorstel, telling: Telling): Promise<Effect> {
  return {
    wat: telling.wat,
    bekeken: await countOpenWerk(db, mandaat, telling.soort),
    anders: 0,
    slechter: 0,
    voorbeelden: [],
    telt: { voor: teltVanaf(periode.begin, telling.voor), bron: telling.bron },
  }
}
