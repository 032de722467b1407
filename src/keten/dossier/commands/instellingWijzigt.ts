import type { Context } from '#platform/command.ts'
import { type Effect, effectOpWerk, type Mandaatwissel, type Voorstel } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { laatste } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { Bewaarsoort } from '../rules/bewaren.ts'
import { WERKSOORTEN } from '../rules/werksoorten.ts'
import { selectWerkgroepen, telWachtenden } from '../store/instellingEffect.ts'
import { selectVervallen } from '../store/vernietiging.ts'
import { getTermijnen } from './vernietiging.ts'
import { effectOpVerzoektermijn } from './verzoektermijn.ts'

/** Whom another norm finds too long on the way, which files another term puts on the list to destroy, and which requests get another day, and which work another mandate leaves to another or to nobody. */
export const effecten: readonly Effectfunctie[] = [
  { soort: 'wachttijd', kamer: 'dossier', bereken: metNorm },
  { soort: 'mandaat', kamer: 'dossier', bereken: metMandaat },
  { soort: 'bewaartermijn', kamer: 'dossier', bereken: metTermijn },
  { soort: 'termijn', kamer: 'dossier', bereken: effectOpVerzoektermijn },
  { soort: 'feestdag', kamer: 'dossier', bereken: effectOpVerzoektermijn },
]

/** Claims that wait for approval have a limit as well: their own room says what happens to those. */
async function metMandaat({ db, mandaat }: Context, { waarde }: Voorstel): Promise<Effect> {
  const wat = { nl: 'taken in de werklijsten', en: 'tasks in the work lists' }
  return effectOpWerk(wat, await selectWerkgroepen(db, mandaat), WERKSOORTEN, waarde as Mandaatwissel)
}

async function metNorm({ db, mandaat, vandaag }: Context, { sleutel, waarde, periode }: Voorstel): Promise<Effect> {
  const { dagen } = waarde as { dagen: number }
  const { wacht, anders, langer } = await telWachtenden(db, mandaat, sleutel as Wet, periode, dagen, vandaag)
  return {
    wat: { nl: 'die wachten en in deze periode begonnen', en: 'that wait and began in this period' },
    bekeken: wacht,
    anders,
    slechter: langer,
    gevolg: { nl: 'wachten dan langer dan de norm', en: 'then wait longer than the norm' },
    voorbeelden: [],
  }
}

/** Compared on the first day on which the new term holds, or today when that is later. */
async function metTermijn(context: Context, { sleutel, waarde, periode }: Voorstel): Promise<Effect> {
  const { db, mandaat, vandaag } = context
  const op = laatste(vandaag, periode.begin)
  const nu = await getTermijnen({ ...context, vandaag: op })
  const straks = { ...nu, [sleutel as Bewaarsoort]: (waarde as { jaren: number }).jaren }
  const delen = async (termijnen: typeof nu) =>
    new Set((await selectVervallen(db, mandaat, termijnen, op)).map(({ persoonId, deel }) => `${persoonId} ${deel}`))
  const eerst = await delen(nu)
  const daarna = await delen(straks)
  const erbij = [...daarna].filter((een) => !eerst.has(een)).length
  const eraf = [...eerst].filter((een) => !daarna.has(een)).length
  return {
    wat: { nl: 'dossiers of delen die te vernietigen zijn', en: 'files or parts that are due to be destroyed' },
    bekeken: eerst.size + erbij,
    anders: erbij + eraf,
    slechter: erbij,
    gevolg: { nl: 'komen erbij op de lijst om te vernietigen', en: 'are added to the list to destroy' },
    voorbeelden: [],
  }
}
