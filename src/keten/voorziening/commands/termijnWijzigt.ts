import type { Context } from '#platform/command.ts'
import {
  type Effect,
  effectOpDagen,
  naamMetDag,
  teltAlleen,
  teltVanaf,
  type Voorstel,
} from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import {
  findTermijnregelOp,
  findUiterlijk,
  findUiterlijkOnder,
  listGelijkgesteldeDagen,
} from '#uitvoering/toegang/reads.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { bevat } from '#values/periode.ts'
import type { TermijnRegel } from '#values/termijn.ts'
import { codeVanBeslistermijn, startVanBeslistermijn } from '../rules/bezwaar.ts'
import { beslisVoor } from '../rules/bezwaarstappen.ts'
import { HOUDT, NAMEN, WAT } from '../rules/termijneffect.ts'
import { termijnVanVerzoek } from '../rules/verzoek.ts'
import { updateUiterlijk } from '../store/bezwaar.ts'
import * as store from '../store/termijnen.ts'

const VERDAGING = 'awb-bezwaar-verdaging'
const VERZOEK: ReadonlySet<string> = new Set([
  'bericht-antwoord-toewijzing',
  'bericht-antwoord-wijziging',
  'bericht-na-onderzoek',
])
const BESLISSEN: ReadonlySet<string> = new Set(['awb-bezwaar-besluit', 'awb-bezwaar-commissie', VERDAGING])
/** No term to object is longer; what was made known before cannot come back by a setting. */
const TERUG = 730

/** Which requests of providers and objections get another last day, and until when one may object. */
export const effecten: readonly Effectfunctie[] = [
  { soort: 'termijn', kamer: 'voorziening', bereken: metTermijn },
  { soort: 'herbeoordeling', kamer: 'voorziening', bereken: metVenster },
  { soort: 'bezwaar', kamer: 'voorziening', bereken: metCommissie },
  { soort: 'feestdag', kamer: 'voorziening', bereken: opVerzoeken },
  { soort: 'feestdag', kamer: 'voorziening', bereken: opBezwaren },
  { soort: 'feestdag', kamer: 'voorziening', bereken: opBekendgemaakt },
]

async function metTermijn(context: Context, voorstel: Voorstel): Promise<Effect | undefined> {
  const { db, mandaat, vandaag } = context
  const { sleutel } = voorstel
  if (VERZOEK.has(sleutel)) return opVerzoeken(context, voorstel)
  if (BESLISSEN.has(sleutel)) return opBezwaren(context, voorstel)
  if (sleutel === 'awb-bezwaar') return opBekendgemaakt(context, voorstel)
  const houdt = HOUDT[sleutel]
  if (!houdt) return undefined
  return teltAlleen(voorstel, await store.countHoudt(db, mandaat, houdt.telt, vandaag), houdt)
}

/** Whether a committee advises is recorded with the objection when it comes in. */
async function metCommissie({ db, mandaat }: Context, voorstel: Voorstel): Promise<Effect> {
  return teltAlleen(voorstel, (await store.selectOpenBezwaardagen(db, mandaat)).length, {
    wat: { nl: 'open bezwaren', en: 'open objections' },
    voor: {
      nl: 'bezwaren die daarna binnenkomen; wat open staat houdt of het met een commissie gaat',
      en: 'objections received afterwards; what is open keeps whether a committee advises',
    },
    bron: 'Awb art. 7:10 en 7:13',
  })
}

/** What was spread keeps its day until it is spread anew. */
async function metVenster({ db, mandaat }: Context, voorstel: Voorstel): Promise<Effect> {
  return teltAlleen(voorstel, await store.countHerbeoordelingen(db, mandaat), {
    wat: { nl: 'geplande herbeoordelingen', en: 'planned re-assessments' },
    voor: {
      nl: 'herbeoordelingen die daarna worden gepland of gespreid; wat gepland is houdt zijn dag',
      en: 're-assessments planned or spread afterwards; what is planned keeps its day',
    },
    bron: 'Wmo 2015 art. 2.3.9 noemt geen dag; werkafspraak van de gemeente',
  })
}

async function opVerzoeken(context: Context, voorstel: Voorstel): Promise<Effect> {
  const { db, mandaat, vandaag } = context
  const vergeleken = []
  for (const een of await store.selectOpenVerzoekdagen(db, mandaat)) {
    const { code, start } = termijnVanVerzoek(een, een.inOnderzoek)
    if (!bevat(voorstel.periode, start) || (voorstel.soort === 'termijn' && code !== voorstel.sleutel)) continue
    const nieuw = (await findUiterlijkOnder(db, mandaat, voorstel, code, start)) ?? een.uiterlijk
    vergeleken.push({ naam: naamMetDag(NAMEN[een.soort], een.ontvangenOp), uiterlijk: een.uiterlijk, nieuw })
  }
  return effectOpDagen(WAT.verzoeken, vergeleken, vandaag)
}

async function opBezwaren(context: Context, voorstel: Voorstel): Promise<Effect> {
  const { db, mandaat, vandaag } = context
  const vergeleken = []
  for (const een of await store.selectOpenBezwaardagen(db, mandaat)) {
    const start = startVanBeslistermijn(een.ontvangenOp, een.termijnTot)
    const raakt =
      voorstel.soort !== 'termijn' ||
      (voorstel.sleutel === VERDAGING ? een.verdaagd : codeVanBeslistermijn(een.commissie) === voorstel.sleutel)
    if (!raakt || !bevat(voorstel.periode, start)) continue
    const nieuw = (await beslisdag(context, een, voorstel)) ?? een.uiterlijk
    vergeleken.push({ naam: naamMetDag(NAMEN.bezwaar, een.ontvangenOp), uiterlijk: een.uiterlijk, nieuw })
  }
  return effectOpDagen(WAT.bezwaren, vergeleken, vandaag)
}

/** The last day to decide, by the rules of the day on which the clock started, or by what is proposed in their place. */
async function beslisdag(
  { db, mandaat }: Context,
  een: store.OpenBezwaardag,
  voorstel?: Voorstel,
): Promise<Datum | undefined> {
  const start = startVanBeslistermijn(een.ontvangenOp, een.termijnTot)
  const regelVan = async (code: string): Promise<TermijnRegel | undefined> => {
    const regel = await findTermijnregelOp(db, mandaat, code, start)
    const anders = voorstel?.soort === 'termijn' && voorstel.sleutel === code
    return regel && anders ? { ...regel, ...(voorstel.waarde as Partial<TermijnRegel>) } : regel
  }
  const regel = await regelVan(codeVanBeslistermijn(een.commissie))
  const verdaging = een.verdaagd ? await regelVan(VERDAGING) : null
  if (!regel || verdaging === undefined) return undefined
  const dagen = await listGelijkgesteldeDagen(db, mandaat, start)
  return beslisVoor({
    regel,
    verdaging,
    start,
    verzuimen: een.verzuimen,
    feestdagen: voorstel?.soort === 'feestdag' ? [...dagen, voorstel.sleutel as Datum] : dagen,
    uitgesteldTot: een.uitgesteldTot ?? undefined,
  })
}

/** Until when one may object follows the day on which the decision was made known; what came in keeps the term it came in. */
async function opBekendgemaakt(context: Context, voorstel: Voorstel): Promise<Effect> {
  const { db, mandaat, vandaag } = context
  const vergeleken = []
  for (const { op, aantal } of await store.selectBekendmakingen(db, mandaat, plusDagen(vandaag, -TERUG))) {
    const nu = await findUiterlijk(db, mandaat, 'awb-bezwaar', op)
    if (!nu || !bevat(voorstel.periode, op)) continue
    const nieuw = (await findUiterlijkOnder(db, mandaat, voorstel, 'awb-bezwaar', op)) ?? nu
    if (nu < vandaag && nieuw < vandaag) continue
    const een = { naam: naamMetDag(NAMEN.besluit, op), uiterlijk: nu, nieuw }
    vergeleken.push(...Array<typeof een>(aantal).fill(een))
  }
  return {
    ...effectOpDagen(WAT.bekendgemaakt, vergeleken, vandaag),
    gevolg: { nl: 'laten dan geen bezwaar meer toe', en: 'then allow no objection any more' },
    telt: { voor: teltVanaf(voorstel.periode.begin, HOUDT['awb-bezwaar']!.voor), bron: HOUDT['awb-bezwaar']!.bron },
  }
}

/** After a change the house itself gives every open request and objection the day that the rule of its own day sets. */
export async function herberekenTermijnen(context: Context): Promise<void> {
  const { db, mandaat } = context
  for (const een of await store.selectOpenVerzoekdagen(db, mandaat)) {
    const { code, start } = termijnVanVerzoek(een, een.inOnderzoek)
    const nieuw = await findUiterlijk(db, mandaat, code, start)
    if (nieuw && nieuw !== een.uiterlijk) await store.markVerzoekdag(db, mandaat, een.id, nieuw)
  }
  for (const een of await store.selectOpenBezwaardagen(db, mandaat)) {
    const nieuw = await beslisdag(context, een)
    if (nieuw && nieuw !== een.uiterlijk) await updateUiterlijk(db, mandaat, een.id, nieuw)
  }
}
