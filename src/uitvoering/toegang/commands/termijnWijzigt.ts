import type { Context } from '#platform/command.ts'
import type { Effect, Voorbeeld, Voorstel } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
import { bevat } from '#values/periode.ts'
import type { TermijnRegel } from '#values/termijn.ts'
import { WETTEN } from '#values/wet.ts'
import { findTermijnregelOp, listGelijkgesteldeDagen } from '../reads.ts'
import { codeVanAanvraag, codeVanHulpvraag, standVanKlok } from '../rules/klokken.ts'
import { type Klokfeiten, selectKlokfeiten } from '../store/klokfeiten.ts'
import { dwangsomOnder } from './dwangsomWijzigt.ts'
import {
  metBijstandsnorm,
  metLevensdomeinen,
  metNorm,
  metRegeling,
  metTafel,
  metTijdelijk,
  metVoorschot,
} from './instellingTelt.ts'
import { herbereken } from './klok.ts'

/** Terms of which a clock is kept; the others are computed when what they bound happens. */
const KLOKCODES = new Set(
  WETTEN.flatMap((wet) => [codeVanHulpvraag(wet, false), codeVanHulpvraag(wet, true), codeVanAanvraag(wet)]),
) as ReadonlySet<string | null>

const WAT = { nl: 'lopende klokken', en: 'running clocks' }
const VOORBEELDEN = 8

/** What open clocks would become under another term or another holiday; examples without a name. */
export const effecten: readonly Effectfunctie[] = [
  {
    soort: 'termijn',
    kamer: 'toegang',
    async bereken(context, voorstel) {
      if (voorstel.sleutel === 'awb-ingebrekestelling') return dwangsomOnder(context, voorstel)
      return KLOKCODES.has(voorstel.sleutel) ? vergelijk(context, voorstel) : undefined
    },
  },
  { soort: 'regeling', kamer: 'toegang', bereken: metRegeling },
  { soort: 'norm', kamer: 'toegang', bereken: metNorm },
  { soort: 'tijdelijk', kamer: 'toegang', bereken: metTijdelijk },
  { soort: 'voorschot', kamer: 'toegang', bereken: metVoorschot },
  { soort: 'bijstandsnorm', kamer: 'toegang', bereken: metBijstandsnorm },
  { soort: 'expertise', kamer: 'toegang', bereken: metTafel('expertise') },
  { soort: 'grond-om-te-delen', kamer: 'toegang', bereken: metTafel('grond-om-te-delen') },
  { soort: 'instrument', kamer: 'toegang', bereken: metLevensdomeinen },
  { soort: 'dwangsom', kamer: 'toegang', bereken: dwangsomOnder },
  { soort: 'feestdag', kamer: 'toegang', bereken: (context, voorstel) => vergelijk(context, voorstel) },
]

async function vergelijk(context: Context, voorstel: Voorstel): Promise<Effect> {
  const { vandaag } = context
  const geraakt = (await selectKlokfeiten(context.db, context.mandaat)).filter(
    (klok) => bevat(voorstel.periode, klok.start) && (voorstel.soort !== 'termijn' || klok.code === voorstel.sleutel),
  )
  const regels = onthoud((code: string, start: Datum) => findTermijnregelOp(context.db, context.mandaat, code, start))
  const dagen = onthoud((_: string, start: Datum) => listGelijkgesteldeDagen(context.db, context.mandaat, start))
  const anders: (Voorbeeld & { uiterlijk: Datum })[] = []
  for (const klok of geraakt) {
    const regel = await regels(klok.code, klok.start)
    if (!regel) continue
    const feestdagen = await dagen('', klok.start)
    const nieuw =
      voorstel.soort === 'termijn'
        ? uiterlijkOnder({ ...regel, ...(voorstel.waarde as Partial<TermijnRegel>) }, klok, feestdagen, vandaag)
        : uiterlijkOnder(regel, klok, [...feestdagen, voorstel.sleutel as Datum], vandaag)
    if (nieuw === klok.uiterlijk) continue
    anders.push({
      wat: {
        nl: `${regel.omschrijving.nl}, begonnen op ${formatDatum(klok.start, { stijl: 'lang' })}`,
        en: `${regel.omschrijving.en}, started on ${formatDatum(klok.start, { stijl: 'lang', taal: 'en' })}`,
      },
      nu: klok.uiterlijk,
      straks: nieuw,
      slechter: nieuw < vandaag && klok.uiterlijk >= vandaag,
      uiterlijk: nieuw,
    })
  }
  const teLaat = anders.filter((een) => een.slechter)
  const voorbeelden = [...teLaat, ...anders.filter((een) => !een.slechter)]
    .slice(0, VOORBEELDEN)
    .map(({ uiterlijk: _, ...voorbeeld }) => voorbeeld)
  return { wat: WAT, bekeken: geraakt.length, anders: anders.length, slechter: teLaat.length, voorbeelden }
}

function uiterlijkOnder(
  regel: TermijnRegel,
  klok: Klokfeiten,
  feestdagen: Awaited<ReturnType<typeof listGelijkgesteldeDagen>>,
  vandaag: Datum,
): Datum {
  const { start, opschortingen, nieuweTermijn } = klok
  return standVanKlok({ regel, start, opschortingen, nieuweTermijn, stop: null }, vandaag, feestdagen).uiterlijk
}

function onthoud<T>(vraag: (code: string, start: Datum) => Promise<T>) {
  const bekend = new Map<string, Promise<T>>()
  return (code: string, start: Datum): Promise<T> => {
    const sleutel = `${code}|${start}`
    const antwoord = bekend.get(sleutel) ?? vraag(code, start)
    bekend.set(sleutel, antwoord)
    return antwoord
  }
}

/** After a change the house itself computes every open clock anew: also those of whom the administrator may not know. */
export async function herberekenOpenKlokken(context: Context): Promise<void> {
  const open = await selectKlokfeiten(context.db, context.mandaat)
  for (const hulpvraagId of new Set(open.map((klok) => klok.hulpvraagId))) await herbereken(context, hulpvraagId)
}
