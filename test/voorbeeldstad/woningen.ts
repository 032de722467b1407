import type { Straat, Woning } from './stad/inrichting.ts'
import type { Toeval } from './toeval.ts'
import { profielenVan } from './wijken.ts'

const SOORTEN = ['huur-sociaal', 'huur-vrij', 'koop'] as const
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/** Front doors: built street by street, found free or built new. The streets are invented; the postcode begins like the code of the municipality. */
export type Woningvoorraad = {
  straten: Straat[]
  woningen: Woning[]
  bouw(wijk: number, vast?: { straat: string; huisnummer: number; soort?: Woning['soort'] }): number
  neem(wijk: number): number
  geefVrij(nr: number): void
}

export function maakWoningvoorraad(toeval: Toeval, gemeente: string, woonplaats: string): Woningvoorraad {
  const profielen = profielenVan(gemeente)
  const straten: Straat[] = profielen.flatMap((p, wijk) => p.straten.map((naam) => ({ naam, wijk })))
  const perWijk = profielen.map((_, wijk) => straten.map((s, i) => ({ ...s, i })).filter((s) => s.wijk === wijk))
  const hoogste = new Int32Array(straten.length)
  const bezet = new Set<number>()
  const woningen: Woning[] = []
  const vrij: number[][] = profielen.map(() => [])

  function bouw(wijk: number, vast?: { straat: string; huisnummer: number; soort?: Woning['soort'] }): number {
    const eigen = perWijk[wijk]!
    const straat = vast
      ? eigen.find((s) => s.naam === vast.straat)
      : eigen[Math.floor(toeval.getal() ** 1.25 * eigen.length)]
    if (!straat) throw new RangeError(`straat ${vast?.straat} ligt niet in wijk ${wijk}`)
    const sleutel = (nummer: number) => straat.i * 100_000 + nummer
    let huisnummer = vast?.huisnummer ?? 0
    if (!vast)
      do huisnummer = ++hoogste[straat.i]!
      while (bezet.has(sleutel(huisnummer)))
    bezet.add(sleutel(huisnummer))
    const nr = woningen.length
    const volgnummer = String(nr + 1).padStart(10, '0')
    const blok = straat.i * 3 + Math.floor(huisnummer / 60)
    const cijfers = gemeente.slice(0, 3) + String((Number(gemeente[3]) + wijk) % 10)
    woningen.push({
      nr,
      straat: straat.naam,
      huisnummer,
      huisletter: null,
      wijk,
      woonplaats,
      postcode: `${cijfers} ${LETTERS[Math.floor(blok / LETTERS.length) % LETTERS.length]}${LETTERS[blok % LETTERS.length]}`,
      soort: vast?.soort ?? SOORTEN[toeval.gewogen(profielen[wijk]!.woningen)]!,
      adresseerbaarObject: `${gemeente}01${volgnummer}`,
      nummeraanduiding: `${gemeente}20${volgnummer}`,
    })
    return nr
  }

  return {
    straten,
    woningen,
    bouw,
    neem(wijk) {
      const lijst = vrij[wijk]!
      if (lijst.length < 8) return bouw(wijk)
      const i = toeval.geheel(lijst.length)
      const nr = lijst[i]!
      lijst[i] = lijst.at(-1)!
      lijst.pop()
      return nr
    },
    geefVrij: (nr) => {
      vrij[woningen[nr]!.wijk]!.push(nr)
    },
  }
}
