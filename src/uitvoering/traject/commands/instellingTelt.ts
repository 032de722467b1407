import type { Context } from '#platform/command.ts'
import { type Effect, type Telling, teltAlleen, type Voorstel } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { countLeveringen, countOpenWerk } from '../store/instellingTelt.ts'

const AFSPRAAK = 'Werkafspraak van de gemeente'
const TRAJECTEN = { nl: 'lopende trajecten', en: 'running trajectories' }
const SIGNALEN = {
  wat: { nl: 'open vroegsignalen', en: 'open early signals' },
  voor: {
    nl: 'signalen die daarna worden ingelezen; wat open staat houdt zijn dag',
    en: 'signals read in afterwards; what is open keeps its day',
  },
}
const VOLGENDE: Telling = {
  wat: TRAJECTEN,
  voor: {
    nl: 'fasen die daarna worden vastgelegd; een traject houdt de dag waarop het nu aan de beurt is',
    en: 'phases recorded afterwards; a trajectory keeps the day on which it is due now',
  },
  bron: AFSPRAAK,
}
const INSTRUMENTEN: Telling = {
  wat: TRAJECTEN,
  voor: {
    nl: 'screeningen die daarna worden vastgelegd; wat er staat houdt zijn instrument',
    en: 'screenings recorded afterwards; what is there keeps its instrument',
  },
  bron: AFSPRAAK,
}
const LEVERANCIER: Telling = {
  wat: { nl: 'gemaakte leveringen', en: 'deliveries made' },
  voor: {
    nl: 'leveringen die daarna worden gemaakt; een gemaakte levering houdt haar code',
    en: 'deliveries made afterwards; one that was made keeps its code',
  },
  bron: 'DDAS, aansluiting bij het CBS',
}

/** These are kept with the thing itself: a change counts for what is recorded afterwards. */
export const effecten: readonly Effectfunctie[] = [
  { soort: 'vroegsignaal', kamer: 'traject', bereken: metSignaal },
  { soort: 'traject', kamer: 'traject', bereken: metTraject },
]

async function metSignaal({ db, mandaat }: Context, voorstel: Voorstel): Promise<Effect> {
  const bron = voorstel.sleutel === 'crisis-binnen-dagen' ? 'Wgs art. 4 lid 2' : 'Landelijk convenant vroegsignalering'
  return teltAlleen(voorstel, await countOpenWerk(db, mandaat, 'vroegsignaal'), { ...SIGNALEN, bron })
}

async function metTraject({ db, mandaat }: Context, voorstel: Voorstel): Promise<Effect> {
  if (voorstel.sleutel === 'ddas-gegevensleverancier')
    return teltAlleen(voorstel, await countLeveringen(db, mandaat), LEVERANCIER)
  const telling = voorstel.sleutel === 'maanden-tot-volgende' ? VOLGENDE : INSTRUMENTEN
  return teltAlleen(voorstel, await countOpenWerk(db, mandaat, 'traject-volgen'), telling)
}
