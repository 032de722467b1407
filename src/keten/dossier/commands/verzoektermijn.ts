import type { Context } from '#platform/command.ts'
import type { Effect, Voorstel } from '#uitvoering/inrichting/index.ts'
import {
  findTermijnregelOp,
  findUiterlijk,
  findUiterlijkOnder,
  listGelijkgesteldeDagen,
} from '#uitvoering/toegang/reads.ts'
import type { Datum } from '#values/datum.ts'
import { bevat } from '#values/periode.ts'
import { berekenTermijn, type TermijnRegel } from '#values/termijn.ts'
import { codeVanSoort, effectOpVerlenging, effectOpVerzoeken, type Vergeleken } from '../rules/verzoektermijn.ts'
import { countVerlengd, markUiterlijk, type OpenVerzoek, selectOpenVerzoeken } from '../store/verzoektermijn.ts'

const CODES: ReadonlySet<string> = new Set(['avg-inzage', 'vernietigverzoek', 'noodtoegang-toets'])
const VERLENGING = 'avg-inzage-verlenging'

/** Which open requests about a file, and reviews of who looked, get another last day; nothing where the term is none of theirs. */
export async function effectOpVerzoektermijn(context: Context, voorstel: Voorstel): Promise<Effect | undefined> {
  const { db, mandaat, vandaag } = context
  if (voorstel.soort === 'termijn' && voorstel.sleutel === VERLENGING) return effectOpVerlengde(context, voorstel)
  if (voorstel.soort === 'termijn' && !CODES.has(voorstel.sleutel)) return undefined
  const geraakt = (await selectOpenVerzoeken(db, mandaat)).filter(
    ({ soort, start }) =>
      bevat(voorstel.periode, start) && (voorstel.soort !== 'termijn' || codeVanSoort(soort) === voorstel.sleutel),
  )
  const vergeleken: Vergeleken[] = []
  for (const een of geraakt) {
    const nieuw = await findUiterlijkOnder(db, mandaat, voorstel, codeVanSoort(een.soort), een.start)
    vergeleken.push({ ...een, nieuw: nieuw ?? een.uiterlijk })
  }
  return effectOpVerzoeken(vergeleken, vandaag)
}

async function effectOpVerlengde(context: Context, { waarde, periode }: Voorstel): Promise<Effect> {
  const { db, mandaat, vandaag } = context
  const open = (await selectOpenVerzoeken(db, mandaat)).filter(
    ({ soort, start }) => soort === 'avg-inzage' && bevat(periode, start),
  )
  const vergeleken = []
  for (const een of open) {
    const nu = await verlengdTot(context, een)
    const nieuw = await verlengdTot(context, een, waarde as Partial<TermijnRegel>)
    if (nu && nieuw) vergeleken.push({ start: een.start, uiterlijk: nu, nieuw })
  }
  return effectOpVerlenging(vergeleken, await countVerlengd(db, mandaat), vandaag)
}

/** The second term begins where the first ends, by the rule of the day on which the request came. */
export async function verlengdTot(
  { db, mandaat, vandaag }: Context,
  { start, uiterlijk }: Pick<OpenVerzoek, 'start' | 'uiterlijk'>,
  anders: Partial<TermijnRegel> = {},
): Promise<Datum | undefined> {
  const regel = await findTermijnregelOp(db, mandaat, VERLENGING, start)
  if (!regel) return undefined
  const feestdagen = await listGelijkgesteldeDagen(db, mandaat, start)
  return berekenTermijn({ regel: { ...regel, ...anders }, start: uiterlijk, vandaag, feestdagen }).uiterlijk
}

/** After a change the house itself gives everything that is open the last day that the rule of its own day sets. */
export async function herberekenVerzoeken({ db, mandaat }: Context): Promise<void> {
  for (const verzoek of await selectOpenVerzoeken(db, mandaat)) {
    const nieuw = await findUiterlijk(db, mandaat, codeVanSoort(verzoek.soort), verzoek.start)
    if (nieuw && nieuw !== verzoek.uiterlijk) await markUiterlijk(db, mandaat, verzoek, nieuw)
  }
}
