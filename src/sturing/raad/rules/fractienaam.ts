import { als, type Beletsel } from '#values/beletsel.ts'

/** A party with every name by which papers know it, and which paper does. */
export type Fractie = { id: string; naam: string; namen: { id: string; naam: string; bron: string }[] }

/** 'GroenLinks-PvdA' and 'Groenlinks PvdA' are one name: capitals, accents, spaces and marks do not count. */
export function naamsleutel(naam: string): string {
  const kaal = naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  return kaal === '' ? naam.trim() : kaal
}

/** Which party a paper means; the name as it stands goes before a name that only reads alike. */
export function zoekFractie(fracties: readonly Fractie[]): (naam: string) => Fractie | undefined {
  const opNaam = new Map(fracties.map((fractie) => [fractie.naam, fractie]))
  const opSleutel = new Map<string, Fractie>()
  for (const fractie of fracties)
    for (const naam of [fractie.naam, ...fractie.namen.map((een) => een.naam)])
      if (!opSleutel.has(naamsleutel(naam))) opSleutel.set(naamsleutel(naam), fractie)
  return (naam) => opNaam.get(naam.trim()) ?? opSleutel.get(naamsleutel(naam))
}

export function beletselenVoorNaam(naam: string, fracties: readonly Fractie[]): Beletsel[] {
  const al = zoekFractie(fracties)(naam)
  return [
    ...als(naam.trim() === '', 'fractienaam-leeg', 'naam'),
    ...als(al !== undefined, 'fractienaam-bestaat', 'naam', { naam: naam.trim(), fractie: al?.naam ?? '' }),
  ]
}
