import { type Datum, naarDag } from './datum.ts'
import { vastId } from './kenmerk.ts'
import type { Herkomst } from './namen.ts'
import type { Punt, Wijk } from './stad/inrichting.ts'
import { maakToeval } from './toeval.ts'

/** What makes one wijk differ from another; weights, not percentages, unless said so. */
export type Profiel = {
  naam: string
  karakter: string
  /** Share of the households. */
  aandeel: number
  /** alleenstaand jong, alleenstaand, alleenstaand oud, paar jong, paar midden, paar oud, gezin jong, gezin, eenouder */
  huishoudens: readonly number[]
  /** laag, midden, hoog */
  inkomen: readonly number[]
  herkomst: Partial<Record<Herkomst, number>>
  /** huur-sociaal, huur-vrij, koop */
  woningen: readonly number[]
  jeugd: number
  wmo: number
  straten: string[]
  rand: string[]
}

const st = (tekst: string): string[] => tekst.trim().split(/\s*,\s*/)

// biome-ignore format: a table
const VOORBEELDSTAD: Profiel[] = [
  {
    naam: 'Oude Haven', karakter: 'stadshart aan de rivier: veel alleenstaanden, kleine huurwoningen, grote verschillen in inkomen', aandeel: 0.19,
    huishoudens: [27, 16, 13, 12, 8, 9, 4, 7, 5], inkomen: [42, 38, 20], herkomst: { nl: 66, tr: 5, ma: 7, sr: 5, pl: 4, an: 3, id: 3, sy: 3, ua: 2, vn: 1, er: 1 }, woningen: [45, 25, 30], jeugd: 1.25, wmo: 1.12,
    straten: st('Havenstraat, Kadeplein, Vismarkt, Touwslagerstraat, Ankersteeg, Sluisweg, Pakhuisstraat, Lange Kade, Korte Kade, Schippersgang, Zeilmakershof, Tolstraat, Kerkplein, Waagstraat, Brouwersgracht, Veerstoep, Kraanstraat, Boogbrug, Nettenstraat, Stadswal'), rand: ['i1i2', 'i2i3', 'i3i4', 'i4i5', 'i5i1'],
  },
  {
    naam: 'Noorderpolder', karakter: 'dorps en ruim, veel eigen woningen en paren van vijftig en ouder', aandeel: 0.13,
    huishoudens: [4, 8, 11, 6, 16, 30, 5, 16, 2], inkomen: [14, 46, 40], herkomst: { nl: 93, pl: 2, id: 2, sr: 1, ua: 1, tr: 1 }, woningen: [15, 7, 78], jeugd: 0.72, wmo: 0.8,
    straten: st('Polderdijk, Rietlaan, Noorderweg, Weidezicht, Kievitstraat, Grutterpad, Elzenkade, Slotenlaan, Boomgaard, Wilgenweg, Hooilaan, Koeweide, Zwaluwhof, Melkpad, Groenedijk, Vaartkant'), rand: ['n0n1', 'n1n2', 'n2i2', 'i2i1', 'i1n0'],
  },
  {
    naam: 'De Weerd', karakter: 'vergrijsd: seniorenflats en hofjes aan het water', aandeel: 0.16,
    huishoudens: [5, 12, 32, 5, 7, 34, 2, 7, 3], inkomen: [34, 46, 20], herkomst: { nl: 85, id: 5, sr: 3, tr: 2, ma: 2, an: 1, pl: 2 }, woningen: [48, 20, 32], jeugd: 0.85, wmo: 1.15,
    straten: st('Weerdlaan, Uiterwaard, Rivierzicht, Prinsessehof, Seringenlaan, Lindehof, Meidoornstraat, Vlierlaan, Rozenhof, Kastanjeplein, Oeverpad, Waterhoen, Ooievaarslaan, Reigerstraat, Kruidenhof, Zonnewijzer, Avondrood, Berkenlaan'), rand: ['n2n3', 'n3n4', 'n4i3', 'i3i2', 'i2n2'],
  },
  {
    naam: 'Esdorp', karakter: 'jong: nieuwbouw met gezinnen en middeninkomens, nog in aanbouw', aandeel: 0.15,
    huishoudens: [8, 6, 3, 16, 8, 7, 16, 18, 3], inkomen: [10, 45, 45], herkomst: { nl: 82, tr: 3, ma: 3, sr: 3, pl: 3, id: 2, vn: 2, ua: 2 }, woningen: [18, 14, 68], jeugd: 0.62, wmo: 0.7,
    straten: st('Esplein, Nieuwe Es, Akkerlaan, Korenveld, Haverkamp, Gerststraat, Boekweitlaan, Zaaierstraat, Oogstlaan, Dorsvloer, Vlaskamp, Klaverpad, Lupineweg, Roggeveld, Maaierspad, Schovenlaan'), rand: ['n4n5', 'n5n6', 'n6i4', 'i4i3', 'i3n4'],
  },
  {
    naam: 'Veldzicht', karakter: 'naoorlogs en gemengd: portiekflats en rijtjes, mensen van overal', aandeel: 0.19,
    huishoudens: [12, 12, 13, 9, 12, 15, 7, 13, 5], inkomen: [34, 48, 18], herkomst: { nl: 64, tr: 9, ma: 7, sr: 4, pl: 5, an: 2, id: 2, sy: 3, ua: 2, er: 2 }, woningen: [46, 12, 42], jeugd: 1.03, wmo: 1.08,
    straten: st('Veldzichtlaan, Componistenplein, Vioolstraat, Fluitlaan, Cellohof, Harpstraat, Klarinetpad, Orgelplein, Sonatelaan, Menuetstraat, Walsstraat, Notenbalk, Dirigentlaan, Koorpad, Trommelstraat, Cantatehof, Etudelaan, Trompetstraat'), rand: ['n6n7', 'n7n8', 'n8i5', 'i5i4', 'i4n6'],
  },
  {
    naam: 'Molenkwartier', karakter: 'laag inkomen: veel corporatiewoningen, eenoudergezinnen en schulden', aandeel: 0.18,
    huishoudens: [11, 15, 11, 7, 8, 9, 7, 13, 12], inkomen: [58, 34, 8], herkomst: { nl: 52, tr: 11, ma: 12, sr: 6, pl: 4, an: 4, id: 2, sy: 5, ua: 1, er: 3 }, woningen: [74, 8, 18], jeugd: 1.42, wmo: 1.3,
    straten: st('Molenweg, Wiekenplein, Mulderstraat, Korenmolen, Graanstraat, Maalderij, Zeefstraat, Standerdlaan, Kruiwerk, Roede, Zaagmolenpad, Papiermolen, Trekvogelstraat, Windroos, Meelstraat, Bakkershof, Stellingplein, Molensteen'), rand: ['n8n9', 'n9n10', 'n10n0', 'n0i1', 'i1i5', 'i5n8'],
  },
]

// biome-ignore format: a table
const BUURDORP: Profiel[] = [
  {
    naam: 'Dorp', karakter: 'dorpskern met winkels, school en een wooncentrum', aandeel: 0.72,
    huishoudens: [9, 10, 15, 8, 12, 20, 6, 14, 3], inkomen: [24, 50, 26], herkomst: { nl: 90, pl: 3, tr: 2, sy: 2, id: 2, ma: 1 }, woningen: [28, 8, 64], jeugd: 0.95, wmo: 1,
    straten: st('Dorpsstraat, Brink, Kerkweg, Schoolpad, Molenakker, Smidshof, Beukenlaan, Dorpsbleek'), rand: ['n4b1', 'b1c1', 'c1n5', 'n5n4'],
  },
  {
    naam: 'Buitengebied', karakter: 'boerderijen en losse huizen', aandeel: 0.28,
    huishoudens: [4, 9, 11, 5, 18, 30, 4, 16, 2], inkomen: [18, 44, 38], herkomst: { nl: 97, pl: 3 }, woningen: [6, 8, 86], jeugd: 0.8, wmo: 0.85,
    straten: st('Zandweg, Heidepad, Broekdijk, Achterweg, Lage Veld'), rand: ['n5c1', 'c1b1', 'b1b2', 'b2b3', 'b3n6', 'n6n5'],
  },
]

export const profielenVan = (gemeente: string): Profiel[] => (gemeente === '9902' ? BUURDORP : VOORBEELDSTAD)

/** Corners on a drawing of 1300 by 900; n outer edge, i around the old town, b and c the neighbour. */
// biome-ignore format: a table
const HOEKEN: Record<string, Punt> = {
  n0: [60, 180], n1: [330, 45], n2: [570, 50], n3: [760, 80], n4: [965, 330], n5: [945, 560], n6: [790, 760], n7: [520, 800], n8: [240, 735], n9: [60, 520], n10: [45, 330],
  i1: [330, 300], i2: [560, 265], i3: [660, 450], i4: [535, 585], i5: [310, 540],
  b1: [1200, 300], b2: [1260, 600], b3: [1050, 830], c1: [1110, 520],
}
const RIVIER = ['n2i2', 'i2i3', 'i3n4']
// Open sea, so that nobody's real street lies under it.
const OORSPRONG: Punt = [3.3, 54.6]

function naarGraden([x, y]: Punt): Punt {
  return [Math.round((OORSPRONG[0] + x / 9000) * 1e6) / 1e6, Math.round((OORSPRONG[1] + (900 - y) / 15500) * 1e6) / 1e6]
}

/** A border is drawn once, in the order of its name, and read backwards by the wijk on the other side: so they match to the last digit. */
function grens(van: string, naar: string): Punt[] {
  const [a, b] = van < naar ? [van, naar] : [naar, van]
  const toeval = maakToeval(1, `grens ${a}${b}`)
  let lijn: Punt[] = [HOEKEN[a]!, HOEKEN[b]!]
  const onrust = RIVIER.includes(`${van}${naar}`) || RIVIER.includes(`${naar}${van}`) ? 0.2 : 0.11
  for (let ronde = 0; ronde < 3; ronde++) {
    const nieuw: Punt[] = [lijn[0]!]
    for (let i = 1; i < lijn.length; i++) {
      const [p, q] = [lijn[i - 1]!, lijn[i]!]
      const uit = (toeval.getal() - 0.5) * onrust * 2
      nieuw.push([(p[0] + q[0]) / 2 - (q[1] - p[1]) * uit, (p[1] + q[1]) / 2 + (q[0] - p[0]) * uit], q)
    }
    lijn = nieuw
  }
  const graden = lijn.map(naarGraden)
  return van < naar ? graden : graden.reverse()
}

const hoekenVan = (zijde: string): [string, string] => {
  const delen = /^([a-z]\d+)([a-z]\d+)$/.exec(zijde)!
  return [delen[1]!, delen[2]!]
}

function ring(rand: string[]): Punt[] {
  const punten = rand.flatMap((zijde) => grens(...hoekenVan(zijde)).slice(0, -1))
  const oppervlak = punten.reduce((som, p, i) => {
    const q = punten[(i + 1) % punten.length]!
    return som + p[0] * q[1] - q[0] * p[1]
  }, 0)
  // GeoJSON (RFC 7946) wants the outer ring against the clock.
  const gericht = oppervlak < 0 ? punten.reverse() : punten
  return [...gericht, gericht[0]!]
}

export function maakWijken(gemeente: string): Wijk[] {
  return profielenVan(gemeente).map((profiel, i) => ({
    id: vastId(`wijk ${gemeente} ${i}`, naarDag('2015-01-01' as Datum)),
    code: `WK${gemeente}${String(i + 1).padStart(2, '0')}`,
    naam: profiel.naam,
    karakter: profiel.karakter,
    vorm: ring(profiel.rand),
    geldig: { begin: '2015-01-01' as Datum, eind: null },
  }))
}

/** The wijken as GeoJSON (WGS84), for the map. */
export function wijkenGeojson(wijken: readonly Wijk[]) {
  return {
    type: 'FeatureCollection' as const,
    features: wijken.map((wijk) => ({
      type: 'Feature' as const,
      id: wijk.code,
      properties: { wijkcode: wijk.code, wijknaam: wijk.naam },
      geometry: { type: 'Polygon' as const, coordinates: [wijk.vorm] },
    })),
  }
}
