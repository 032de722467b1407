import { type Datum, eersteDag, jaarVan, laatsteDag, naarDatum } from './datum.ts'
import { vastId } from './kenmerk.ts'
import type { ProductMetGebruik } from './producten.ts'
import type { Organisatie } from './stad/aanbod.ts'
import type { Aanbieder, Contract, Contractproduct, Tarief } from './stad/contract.ts'
import type { Toeval } from './toeval.ts'

type Schaal = Contractproduct['schaal']
/** Name, scale, products with their share of the starts, price against the mean, and how many months late it declares on average. Every name is invented. */
type Regel = [naam: string, schaal: Schaal, producten: Record<string, number>, prijs?: number, traag?: number]

export const DE_BRUG = 'De Brug'
// biome-ignore format: a table
const REGELS: Regel[] = [
  ['Thuiskracht', 'lokaal', { '01001': 34, '01002': 40 }, 1, 0.1],
  [DE_BRUG, 'lokaal', { '45001': 24, '02001': 22, '45002': 8 }, 1.02, 0.25],
  ['De Horizon', 'regionaal', { '41001': 42, '45002': 16 }, 1.03, 0.3],
  ['Huis en Haard Diensten', 'lokaal', { '01001': 26, '01002': 30 }, 0.97],
  ['Zorgcoöperatie De Weerd', 'lokaal', { '01001': 16, '07001': 18, '02001': 8 }, 1.02],
  ['Helder Thuis', 'regionaal', { '01001': 14, '01002': 30 }, 0.98, 0.2],
  ['Buurtgenoten', 'lokaal', { '01001': 10, '02001': 12 }, 1],
  ['Waterrand Begeleiding', 'regionaal', { '02001': 20, '02002': 26, '10001': 40 }, 1.01],
  ['Op Eigen Wijze', 'lokaal', { '02001': 14, '02002': 18 }, 0.99, 0.4],
  ['Stapsteen', 'regionaal', { '02001': 14, '02002': 30, '15001': 22, '10001': 60 }, 1.02],
  ['Kompas Wonen', 'regionaal', { '15001': 44, '02002': 16, '16001': 20 }, 1],
  ['De Luifel', 'regionaal', { '16001': 60, '15001': 16 }, 1.01],
  ['Nieuw Anker', 'regionaal', { '15001': 18, '02002': 10, '16001': 20 }, 0.99, 0.5],
  ['De Zonnehof', 'lokaal', { '07001': 34, '07002': 38, '04001': 50 }, 1],
  ['Zorgboerderij Groenedijk', 'lokaal', { '07001': 20, '07002': 14, '41001': 8 }, 0.95, 0.6],
  ['Atelier Havenkant', 'lokaal', { '07001': 16, '07002': 10 }, 0.98],
  ['Erf Lage Veld', 'lokaal', { '07001': 12, '07002': 18, '04001': 50 }, 0.96, 0.6],
  ['Dagwijs', 'regionaal', { '07002': 20, '41001': 14 }, 1.04],
  ['Rijdend Weerzien', 'regionaal', { '08001': 100, '42001': 100 }, 1],
  ['Mobiel Hulpmiddelen', 'regionaal', { '11001': 62, '12001': 62 }, 1],
  ['Zorgwiel', 'landelijk', { '11001': 38, '12001': 38, '13001': 30 }, 0.99],
  ['Bouwbedrijf Drempelvrij', 'lokaal', { '13001': 70 }, 1],
  ['Jeugdlijn', 'regionaal', { '45001': 20, '45002': 20, '50001': 30 }, 1, 0.3],
  ['Gezin en Zo', 'lokaal', { '45001': 18, '50001': 40 }, 0.98],
  ['Kantelpunt Jeugdhulp', 'regionaal', { '45001': 12, '45002': 18, '50001': 30, '46001': 30 }, 1.01],
  ['Pluspunt Kind', 'lokaal', { '45001': 12, '45002': 10 }, 1],
  ['De Springplank', 'lokaal', { '45001': 8, '41001': 18 }, 0.97, 0.4],
  ['Kleine Stappen', 'regionaal', { '41001': 18, '45002': 12 }, 1.02],
  ['Mentaal Jong', 'regionaal', { '54001': 34, '51001': 34 }, 1.01],
  ['Praktijk Tussen de Oren', 'lokaal', { '54001': 18, '51001': 28 }, 0.98],
  ['Psychologen aan de Kade', 'lokaal', { '54001': 16, '51001': 22 }, 1, 0.3],
  ['Binnenste Buiten Jeugd-ggz', 'regionaal', { '54001': 22, '45002': 16 }, 1.03],
  ['Kinderpraktijk De Linde', 'lokaal', { '54001': 10, '51001': 16 }, 0.99],
  ['Leesplezier', 'regionaal', { '54002': 60 }, 1],
  ['Taalhuis Letterlijk', 'lokaal', { '54002': 40 }, 0.98],
  ['De Wijde Blik', 'regionaal', { '43001': 54, '46001': 40 }, 1.01, 0.4],
  ['Huize Veerkracht', 'regionaal', { '43001': 46, '44002': 26, '46001': 30 }, 1],
  ['Pleegzorg Thuisbasis', 'regionaal', { '44001': 100 }, 1],
  ['Gezinshuizen Onder Dak', 'regionaal', { '44002': 74 }, 1],
  ['Jeugdbescherming Stroomgebied', 'regionaal', { '47001': 100, '48001': 100 }, 1, 0.2],
  ['Landelijk Expertisecentrum Eetlust', 'landelijk', { '55001': 60 }, 1],
  ['Kliniek Bergzicht', 'landelijk', { '55001': 40 }, 1.03, 0.6],
]

/** Contractproducts per product index, with their share. */
type Keuze = { cp: number; aanbieder: number; gewicht: number }
export type Inkoop = {
  organisaties: Organisatie[]
  aanbieders: Aanbieder[]
  contracten: Contract[]
  contractproducten: Contractproduct[]
  tarieven: Tarief[]
  traag: number[]
  keuzes: Keuze[][]
  /** Cents per unit of a contractproduct in a year. */
  tariefIn: (cp: number, jaar: number) => number
}

/** Rise of the tariffs on 1 January of a year. */
const INDEX: Record<number, number> = {
  2020: 0.029,
  2021: 0.026,
  2022: 0.034,
  2023: 0.062,
  2024: 0.055,
  2025: 0.044,
  2026: 0.038,
  2027: 0.034,
}
const BASISJAAR = 2026

function indexNaar(jaar: number): number {
  let factor = 1
  for (let j = BASISJAAR; j > jaar; j--) factor /= 1 + (INDEX[j] ?? 0.025)
  for (let j = BASISJAAR + 1; j <= jaar; j++) factor *= 1 + (INDEX[j] ?? 0.025)
  return factor
}

export const eersteContractjaar = (begin: number): number => jaarVan(begin) - 9

export function maakInkoop(
  t: Toeval,
  gemeente: string,
  producten: readonly ProductMetGebruik[],
  begin: number,
  eind: number,
): Inkoop {
  const klein = gemeente === '9902'
  const regels = klein ? REGELS.filter(([, schaal], i) => schaal !== 'lokaal' || i % 3 === 0) : REGELS
  const eersteJaar = eersteContractjaar(begin)
  const laatsteJaar = jaarVan(eind) + 1
  const vanaf = naarDatum(eersteDag(eersteJaar * 12))
  const tot = naarDatum(laatsteDag((jaarVan(eind) + 2) * 12 + 11))
  const inkoop: Inkoop = {
    organisaties: [],
    aanbieders: [],
    contracten: [],
    contractproducten: [],
    tarieven: [],
    traag: [],
    keuzes: producten.map(() => []),
    tariefIn: (cp, jaar) => bedragen[cp]![Math.max(0, Math.min(laatsteJaar, jaar) - eersteJaar)]!,
  }
  const bedragen: number[][] = []

  regels.forEach(([naam, schaal, aandeel, prijs = 1, traag = 0.15], i) => {
    const nr = REGELS.findIndex((r) => r[0] === naam)
    const agb = String(98_000_101 + nr * 1_301)
    const organisatie: Organisatie = {
      id: vastId(`organisatie ${gemeente} ${naam}`),
      naam,
      kvk: String(90_000_000 + nr * 7_919),
      agb,
      soort: nr === 39 ? 'gi' : 'zorgaanbieder',
    }
    const aanbieder: Aanbieder = {
      id: vastId(`aanbieder ${gemeente} ${agb}`),
      organisatie: organisatie.id,
      naam,
      agb,
      begin: vanaf,
    }
    inkoop.organisaties.push(organisatie)
    inkoop.aanbieders.push(aanbieder)
    inkoop.traag.push(traag)
    const contracten = new Map<string, Contract>()
    for (const [code, gewicht] of Object.entries(aandeel)) {
      const p = producten.findIndex((product) => product.code === code)
      const product = producten[p]!
      const wet = product.wet as 'wmo' | 'jeugdwet'
      let contract = contracten.get(wet)
      if (!contract) {
        contract = {
          id: vastId(`contract ${gemeente} ${agb} ${wet}`),
          aanbieder: aanbieder.id,
          nummer: `${gemeente}-${wet === 'wmo' ? 'W' : 'J'}-${String(i + 1).padStart(3, '0')}`,
          wet,
          inkoopmodel:
            schaal === 'landelijk' ? 'landelijk' : schaal === 'regionaal' ? 'raamovereenkomst' : 'open house',
          samenwerking:
            schaal === 'regionaal' && (product.taak || wet === 'jeugdwet')
              ? product.taak
                ? vastId('samenwerking beschermd-wonen')
                : vastId('samenwerking jeugdhulp-regionaal')
              : null,
          periode: { begin: vanaf, eind: tot },
          plafond: null,
        }
        contracten.set(wet, contract)
        inkoop.contracten.push(contract)
      }
      const cp = inkoop.contractproducten.length
      const [eenheid] = product.eenheden
      inkoop.contractproducten.push({
        id: vastId(`contractproduct ${contract.id} ${code}`),
        contract: contract.id,
        aanbieder: aanbieder.id,
        product: product.id,
        bekostiging: eenheid === '82' ? 'output' : 'inspanning',
        schaal,
        resultaatafspraak:
          product.categorie === '45' || product.categorie === '50'
            ? 'Zeven van de tien doelen behaald bij afsluiting'
            : null,
        periode: { begin: vanaf, eind: tot },
      })
      inkoop.keuzes[p]!.push({ cp, aanbieder: inkoop.aanbieders.length - 1, gewicht })
      const vast = eenheid === '83'
      const los = prijs * (1 + (t.getal() - 0.5) * 0.03)
      bedragen.push([])
      for (let jaar = eersteJaar; jaar <= laatsteJaar; jaar++) {
        const bedrag = vast
          ? product.gebruik.tarief
          : Math.max(1, Math.round(product.gebruik.tarief * los * indexNaar(jaar)))
        bedragen[cp]!.push(bedrag)
        const laatste = jaar === laatsteJaar
        inkoop.tarieven.push({
          id: vastId(`tarief ${contract.id} ${code} ${jaar}`),
          contractproduct: inkoop.contractproducten[cp]!.id,
          bedrag,
          eenheid: eenheid!,
          reden: jaar === eersteJaar ? 'onderhandeld' : 'index',
          periode: { begin: `${jaar}-01-01` as Datum, eind: laatste ? tot : (`${jaar}-12-31` as Datum) },
        })
      }
    }
  })
  return inkoop
}
