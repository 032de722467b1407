import type { Context } from '#platform/command.ts'
import type { Effect, Voorstel } from '#uitvoering/inrichting/index.ts'
import { findUiterlijk, findUiterlijkOnder } from '#uitvoering/toegang/reads.ts'
import { bevat } from '#values/periode.ts'
import { effectOpVerzoeken, type Vergeleken } from '../rules/verzoektermijn.ts'
import { markUiterlijk, selectOpenVerzoeken } from '../store/verzoektermijn.ts'

const isVanVerzoek = ({ soort, sleutel }: Voorstel) =>
  soort === 'feestdag' || sleutel === 'avg-inzage' || sleutel === 'vernietigverzoek'

/** Which open requests of residents about their file get another last day; nothing where the term is not one of theirs. */
export async function effectOpVerzoektermijn(context: Context, voorstel: Voorstel): Promise<Effect | undefined> {
  if (!isVanVerzoek(voorstel)) return undefined
  const { db, mandaat, vandaag } = context
  const geraakt = (await selectOpenVerzoeken(db, mandaat)).filter(
    ({ code, start }) => bevat(voorstel.periode, start) && (voorstel.soort !== 'termijn' || code === voorstel.sleutel),
  )
  const vergeleken: Vergeleken[] = []
  for (const een of geraakt) {
    const nieuw = await findUiterlijkOnder(db, mandaat, voorstel, een.code, een.start)
    vergeleken.push({ ...een, nieuw: nieuw ?? een.uiterlijk })
  }
  return effectOpVerzoeken(vergeleken, vandaag)
}

/** After a change the house itself gives every open request the last day that the rule of its own day sets. */
export async function herberekenVerzoeken({ db, mandaat }: Context): Promise<void> {
  for (const verzoek of await selectOpenVerzoeken(db, mandaat)) {
    const nieuw = await findUiterlijk(db, mandaat, verzoek.code, verzoek.start)
    if (nieuw && nieuw !== verzoek.uiterlijk) await markUiterlijk(db, mandaat, verzoek, nieuw)
  }
}
