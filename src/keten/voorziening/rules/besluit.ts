import type { Leveringsvorm, Product } from '#uitvoering/aanbod/index.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, leeftijdOp, plusDagen, plusJaren } from '#values/datum.ts'
import { overlapt, type Periode } from '#values/periode.ts'
import type { Wet } from '#values/wet.ts'
import type { Omvang } from './omvang.ts'
import { isOmgekeerd } from './toewijzing.ts'

export const BESLUITSOORTEN = ['toekenning', 'afwijzing', 'herziening', 'intrekking', 'spoed'] as const
export type Besluitsoort = (typeof BESLUITSOORTEN)[number]

export type TeVerlenen = {
  productId: string
  leveringsvorm: Leveringsvorm
  omvang: Omvang | null
  periode: Periode
  /** Yearly amount of a pgb, in cents. */
  jaarbedrag: number | null
  /** Why it runs past the age limit of the product (V7), such as verlengde jeugdhulp. */
  redenNaLeeftijdsgrens: string | null
}

export type VoorzieningInBesluit = TeVerlenen & { gevraagdeVoorzieningId: string | null }
/** What the person who decides says. */
export type NeemBesluit = {
  persoonId: string
  huishoudenId?: string | null
  wet: Wet
  soort: Besluitsoort
  aanvraagId: string | null
  motivering: string
  taak?: string | null
  voorzieningen: VoorzieningInBesluit[]
  /** Herziening and intrekking: which besluit, and from which day the new one holds (V8). */
  vervangt?: string | null
  ingaandOp?: Datum | null
  /** Spoed: the question that triage called urgent. */
  hulpvraagId?: string | null
}

/** What is known about one provision in the moment of deciding. */
export type OmVoorziening = {
  product: Product | undefined
  /** Yearly cost that the mandate is tested on; undefined where no price is known. */
  jaarkosten: number | undefined
  /** Provisions of the same product that the client already has. */
  lopend: readonly { leveringsvorm: Leveringsvorm; periode: Periode }[]
}

export type Besluitsituatie = {
  soort: Besluitsoort
  wet: Wet
  motivering: string
  limiet: number | null
  mandaatWetten: readonly Wet[]
  geboren: Datum
  woontElders: boolean
  planVastgesteld: boolean
  /** Wet of the application that is decided on, if any; null is ex officio. */
  aanvraagWet: Wet | null
}

const VERLENEND: readonly Besluitsoort[] = ['toekenning', 'herziening', 'spoed']

/** Awb 3:46 (motivering), Wmo 2.3.2-2.3.5, Jeugdwet 1.2 (woonplaats) and 2.3; mandate as Awb 10:3. */
export function beletselenVoorBesluit(
  situatie: Besluitsituatie,
  voorzieningen: readonly TeVerlenen[],
  om: readonly OmVoorziening[],
): Beletsel[] {
  const { soort, wet } = situatie
  const verleent = VERLENEND.includes(soort)
  return [
    ...als(situatie.motivering.trim() === '', 'motivering-ontbreekt', 'motivering'),
    ...als(!situatie.mandaatWetten.includes(wet), 'boven-mandaat', 'wet'),
    ...als(situatie.aanvraagWet !== null && situatie.aanvraagWet !== wet, 'aanvraag-van-andere-wet', 'aanvraagId'),
    ...als(soort === 'toekenning' && voorzieningen.length === 0, 'voorziening-ontbreekt', 'voorzieningen'),
    ...als(!verleent && voorzieningen.length > 0, 'geen-voorziening-hierbij', 'voorzieningen'),
    ...als(
      soort === 'toekenning' && ['wmo', 'jeugdwet'].includes(wet) && !situatie.planVastgesteld,
      'plan-niet-vastgesteld',
    ),
    ...als(verleent && situatie.woontElders, 'woonplaats-elders'),
    ...voorzieningen.flatMap((voorziening, plek) =>
      beletselenVoorVoorziening(voorziening, om[plek]!, situatie).map((een) => ({
        ...een,
        veld: `voorzieningen.${plek}${een.veld ? `.${een.veld}` : ''}`,
      })),
    ),
  ]
}

function beletselenVoorVoorziening(
  voorziening: TeVerlenen,
  { product, jaarkosten, lopend }: OmVoorziening,
  situatie: Besluitsituatie,
): Beletsel[] {
  const { periode, leveringsvorm, omvang, jaarbedrag } = voorziening
  if (isOmgekeerd(periode)) return als(true, 'periode-omgekeerd', 'periode.eind')
  const kosten = jaarbedrag ?? jaarkosten
  const anders = (vorm: Leveringsvorm) => (leveringsvorm === vorm ? undefined : vorm)
  const botst = (vorm: Leveringsvorm | undefined) =>
    lopend.some((een) => een.leveringsvorm === vorm && overlapt(een.periode, periode))
  return [
    ...als(product === undefined, 'product-niet-in-periode', 'productId'),
    ...als(product !== undefined && product.wet !== situatie.wet, 'product-van-andere-wet', 'productId'),
    ...als(
      product !== undefined && !product.leveringsvormen.includes(leveringsvorm),
      'leveringsvorm-past-niet',
      'leveringsvorm',
    ),
    ...als(
      product !== undefined && omvang !== null && !product.eenheden.includes(omvang.eenheid),
      'eenheid-past-niet',
      'omvang.eenheid',
    ),
    ...als(leveringsvorm === 'pgb' && jaarbedrag === null, 'bedrag-ontbreekt', 'jaarbedrag'),
    ...als(kosten !== undefined && (situatie.limiet === null || kosten > situatie.limiet), 'boven-mandaat', 'omvang'),
    ...beletselenVoorLeeftijd(product, situatie.geboren, periode, voorziening.redenNaLeeftijdsgrens),
    ...als(leveringsvorm === 'zin' && botst(anders('pgb')), 'pgb-loopt', 'leveringsvorm'),
    ...als(leveringsvorm === 'pgb' && botst(anders('zin')), 'zin-loopt', 'leveringsvorm'),
  ]
}

/** V7: the last day a product may run is the day before the birthday of its age limit (18, 21 or 23 in youth care). */
export function laatsteDagVanLeeftijd(product: Pick<Product, 'leeftijdsgrens'>, geboren: Datum): Datum | null {
  if (product.leeftijdsgrens === null) return null
  const verjaardag = plusJaren(geboren, product.leeftijdsgrens)
  // Born on 29 February: a year older on 1 March when there is no such day.
  return leeftijdOp(geboren, verjaardag) < product.leeftijdsgrens ? verjaardag : plusDagen(verjaardag, -1)
}

export function beletselenVoorLeeftijd(
  product: Product | undefined,
  geboren: Datum,
  periode: Periode,
  reden: string | null,
): Beletsel[] {
  const laatste = product ? laatsteDagVanLeeftijd(product, geboren) : null
  return als(
    laatste !== null && (periode.eind == null || periode.eind > laatste) && !reden,
    'voorbij-leeftijdsgrens',
    'periode.eind',
  )
}
