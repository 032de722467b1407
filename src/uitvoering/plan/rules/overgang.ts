import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, plusDagen, plusJaren, plusMaanden, plusWeken } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'
import type { Wet } from '#values/wet.ts'

/** What begins or ends at eighteen whatever one's help is; a municipality may set its own list (instelling plan.achttien). */
export type Achttienpunt = {
  code: string
  soort: 'eindigt' | 'moet-starten'
  wet: Wet | null
  naam: Tweetalig
  bron: string
  /** Only asked where help under the Jeugdwet runs. */
  naJeugdhulp?: boolean | undefined
  /** The last day on which a transition that opens asks for it. */
  tot?: Datum | undefined
}

export const STANDAARD_ACHTTIEN: readonly Achttienpunt[] = [
  {
    code: 'gezag',
    soort: 'eindigt',
    wet: null,
    naam: { nl: 'Gezag van de ouders', en: 'Authority of the parents' },
    bron: 'BW 1:233 (te verifiëren)',
  },
  {
    code: 'zorgverzekering',
    soort: 'moet-starten',
    wet: 'overig',
    naam: { nl: 'Eigen zorgverzekering en zorgtoeslag', en: 'Own health insurance and allowance' },
    bron: 'Zorgverzekeringswet (te verifiëren)',
  },
  {
    code: 'inkomen',
    soort: 'moet-starten',
    wet: 'participatiewet',
    naam: { nl: 'Inkomen, school of werk', en: 'Income, school or work' },
    bron: 'Participatiewet art. 41 lid 4: onder de 27 vier weken wachten',
  },
  {
    code: 'wmo-begeleiding',
    soort: 'moet-starten',
    wet: 'wmo',
    naam: { nl: 'Vervolg van de begeleiding, op eigen naam', en: 'Support goes on, in his own name' },
    bron: 'Wmo 2015 art. 1.2.1',
    naJeugdhulp: true,
  },
  {
    code: 'wonen',
    soort: 'moet-starten',
    wet: null,
    naam: { nl: 'Een plek om te wonen', en: 'A place to live' },
    bron: 'werkafspraak',
  },
]

export const OPENT_MAANDEN = 16 * 12 + 6
const WEKEN_VOORAF = 8

/** From sixteen and a half until the day itself. */
export const magOvergangOpenen = (geboren: Datum, op: Datum): boolean =>
  op >= plusMaanden(geboren, OPENT_MAANDEN) && op < plusJaren(geboren, 18)

export type NieuwPunt = {
  soort: 'eindigt' | 'moet-starten'
  code: string
  productId: string | null
  wet: Wet | null
  op: Datum
  uiterlijk: Datum
}
export type NieuweOvergang = { achttienOp: Datum; uiterlijk: Datum; punten: NieuwPunt[] }

/** What must start is asked for eight weeks before the birthday, so that nothing falls between two laws. */
export function overgangVoor(
  geboren: Datum,
  jeugdhulp: readonly { productId: string; eind: Datum | null }[],
  lijst: readonly Achttienpunt[],
): NieuweOvergang {
  const achttienOp = plusJaren(geboren, 18)
  const uiterlijk = plusWeken(achttienOp, -WEKEN_VOORAF)
  const laatsteDag = plusDagen(achttienOp, -1)
  const eigen = lijst.filter((punt) => !punt.naJeugdhulp || jeugdhulp.length > 0)
  return {
    achttienOp,
    uiterlijk,
    punten: [
      ...jeugdhulp.map(
        ({ productId, eind }): NieuwPunt => ({
          soort: 'eindigt',
          code: 'jeugdhulp',
          productId,
          wet: 'jeugdwet',
          op: eind !== null && eind < laatsteDag ? eind : laatsteDag,
          uiterlijk: laatsteDag,
        }),
      ),
      ...eigen.map(
        ({ soort, code, wet }): NieuwPunt => ({
          soort,
          code,
          productId: null,
          wet,
          op: soort === 'eindigt' ? laatsteDag : achttienOp,
          uiterlijk: soort === 'eindigt' ? laatsteDag : uiterlijk,
        }),
      ),
    ],
  }
}

/** Days between the end of help and what must follow it: what the eye must not miss. */
export function gatNa(
  punten: readonly { soort: string; op: Datum; stand: string }[],
  achttienOp: Datum,
): { van: Datum; tot: Datum } | null {
  const eindigt = punten
    .filter((punt) => punt.soort === 'eindigt' && punt.stand !== 'niet-nodig')
    .map((punt) => punt.op)
  const wacht = punten.some((punt) => punt.soort === 'moet-starten' && punt.stand === 'open')
  if (!wacht || eindigt.length === 0) return null
  return { van: eindigt.toSorted()[0]!, tot: achttienOp }
}

export const beletselenVoorStand = (stand: string, toelichting: string | null | undefined): Beletsel[] =>
  als(stand === 'niet-nodig' && !toelichting?.trim(), 'toelichting-ontbreekt', 'toelichting')
