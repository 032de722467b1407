import type { Context } from '#platform/command.ts'
import type { Effect, Voorstel } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { findUiterlijk, findUiterlijkOnder } from '#uitvoering/toegang/reads.ts'
import type { Datum } from '#values/datum.ts'
import { bevat } from '#values/periode.ts'
import type { Soort } from '../rules/soorten.ts'
import { codeVanAntwoord } from '../rules/toestand.ts'
import { markUiterlijk, selectOnbeantwoord } from '../store/antwoorddag.ts'

/** The last day on which a message of this day is answered in time; null for a retour. */
export async function findAntwoorddag({ db, mandaat }: Context, soort: Soort, op: Datum): Promise<Datum | null> {
  const code = codeVanAntwoord(soort)
  return (code && (await findUiterlijk(db, mandaat, code, op))) ?? null
}

/** After a change the house itself gives every message that waits for its answer the day that the rule of its own day sets. */
export async function herberekenAntwoorddagen(context: Context): Promise<void> {
  const dagen = new Map<string, Datum | null>()
  for (const { id, soort, start, uiterlijk } of await selectOnbeantwoord(context.db, context.mandaat)) {
    const sleutel = `${codeVanAntwoord(soort)}|${start}`
    const nieuw = dagen.get(sleutel) ?? (await findAntwoorddag(context, soort, start))
    dagen.set(sleutel, nieuw)
    if (nieuw !== null && nieuw !== uiterlijk) await markUiterlijk(context.db, context.mandaat, id, nieuw)
  }
}

/** Which messages get another last day under another term or another holiday. */
export const effecten: readonly Effectfunctie[] = [
  {
    soort: 'termijn',
    kamer: 'berichten',
    bereken: async (context, voorstel) =>
      voorstel.sleutel === 'bericht-retour' || voorstel.sleutel === 'bericht-retour-declaratie'
        ? vergelijk(context, voorstel)
        : undefined,
  },
  { soort: 'feestdag', kamer: 'berichten', bereken: vergelijk },
]

async function vergelijk(context: Context, voorstel: Voorstel): Promise<Effect> {
  const { db, mandaat, vandaag } = context
  const isTermijn = voorstel.soort === 'termijn'
  const geraakt = (await selectOnbeantwoord(db, mandaat)).filter(
    ({ soort, start }) => bevat(voorstel.periode, start) && (!isTermijn || codeVanAntwoord(soort) === voorstel.sleutel),
  )
  const bekend = new Map<string, Datum | undefined>()
  const onder = async (code: string, start: Datum): Promise<Datum | undefined> => {
    const sleutel = `${code}|${start}`
    if (!bekend.has(sleutel)) bekend.set(sleutel, await findUiterlijkOnder(db, mandaat, voorstel, code, start))
    return bekend.get(sleutel)
  }
  let anders = 0
  let slechter = 0
  for (const { soort, start, uiterlijk } of geraakt) {
    const nieuw = await onder(codeVanAntwoord(soort)!, start)
    if (!nieuw || nieuw === uiterlijk) continue
    anders += 1
    if (nieuw < vandaag && uiterlijk >= vandaag) slechter += 1
  }
  return {
    wat: { nl: 'berichten die op antwoord wachten', en: 'messages that wait for an answer' },
    bekeken: geraakt.length,
    anders,
    slechter,
    voorbeelden: [],
  }
}
