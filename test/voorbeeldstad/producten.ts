import type { Datum } from './datum.ts'
import { vastId } from './kenmerk.ts'
import type { Eenheid, Frequentie, Leveringsvorm, Product } from './stad/aanbod.ts'

/** How a product is used: the figures that make the numbers and euros of a town believable, not rules. */
export type Gebruik = {
  /** Running at a time, per 1,000 inhabitants (wmo, participatiewet, wgs) or per 1,000 young people (jeugdwet). */
  per1000: number
  /** Mean length in months. */
  maanden: number
  /** Mean and spread of the volume per frequency. */
  volume: readonly [gemiddeld: number, spreiding: number]
  /** Cents per unit in the year 2026. */
  tarief: number
  benutting: number
  /** Months that a besluit, and a first toewijzing, is given for. */
  besluit: number
  toewijzing: number
  /** Share of what starts without the gebiedsteam (jeugdwet). */
  buiten: number
  verwijzers: readonly [huisarts: number, jeugdarts: number, gi: number, specialist: number, rechter: number]
  pgb: number
  leeftijd: (jaar: number) => number
  /** Factor for low, middle, high income. */
  inkomen: readonly [number, number, number]
  eenling: number
}
export type ProductMetGebruik = Product & { gebruik: Gebruik }

const GEEN_VERWIJZER = [0, 0, 0, 0, 0] as const
const trap =
  (...treden: [vanaf: number, gewicht: number][]) =>
  (jaar: number): number => {
    let gewicht = 0
    for (const [vanaf, g] of treden) if (jaar >= vanaf) gewicht = g
    return gewicht
  }
const OUDEREN = trap([18, 0.05], [45, 0.25], [65, 1], [75, 4.2], [85, 8.5])
const ONDER_PENSIOEN = trap([18, 1.4], [23, 1], [67, 0.45], [80, 0.7])
const HULPMIDDEL = trap([5, 0.1], [18, 0.2], [55, 0.8], [70, 2.4], [80, 5])
const SCHOOL = trap([0, 0.15], [4, 0.95], [8, 1.15], [12, 1.3], [17, 1.15], [18, 0])
const TIENER = trap([4, 0.25], [8, 0.9], [12, 1.5], [18, 0])
const ELK_KIND = trap([0, 0.8], [3, 1], [12, 1.2], [18, 0])

type Regel = [
  wet: Product['wet'],
  code: string,
  naam: string,
  eenheid: Eenheid,
  frequentie: Frequentie,
  gebruik: Partial<Gebruik> & Pick<Gebruik, 'per1000' | 'maanden' | 'volume' | 'tarief'>,
  rest?: Partial<Product>,
]

// biome-ignore format: a table, one product a line
const REGELS: Regel[] = [
  ['wmo', '01001', 'Hulp bij het huishouden', '01', 2, { per1000: 31, maanden: 46, volume: [128, 35], tarief: 72, benutting: 0.92, besluit: 60, toewijzing: 36, leeftijd: OUDEREN, inkomen: [1.5, 1, 0.55], eenling: 1.6, pgb: 0.03 }, { eigenBijdrage: true, leveringsvormen: ['zin', 'pgb'] }],
  ['wmo', '01002', 'Hulp bij het huishouden met regie', '01', 2, { per1000: 3.2, maanden: 34, volume: [165, 40], tarief: 75, benutting: 0.92, besluit: 36, toewijzing: 24, leeftijd: OUDEREN, inkomen: [1.7, 1, 0.5], eenling: 1.9 }, { eigenBijdrage: true }],
  ['wmo', '02001', 'Individuele begeleiding', '01', 2, { per1000: 9.5, maanden: 22, volume: [165, 60], tarief: 131, benutting: 0.88, besluit: 24, toewijzing: 12, leeftijd: ONDER_PENSIOEN, inkomen: [2.3, 0.8, 0.35], eenling: 1.5, pgb: 0.11 }, { eigenBijdrage: true, leveringsvormen: ['zin', 'pgb'] }],
  ['wmo', '02002', 'Individuele begeleiding specialistisch', '01', 2, { per1000: 3, maanden: 18, volume: [210, 70], tarief: 142, benutting: 0.87, besluit: 18, toewijzing: 12, leeftijd: ONDER_PENSIOEN, inkomen: [2.2, 0.8, 0.4], eenling: 1.5 }, { eigenBijdrage: true }],
  ['wmo', '04001', 'Logeerzorg', '14', 4, { per1000: 0.8, maanden: 18, volume: [4, 1], tarief: 24_800, benutting: 0.8, besluit: 12, toewijzing: 12, leeftijd: trap([18, 0.4], [65, 1], [78, 3]), inkomen: [1, 1, 1], eenling: 0.3 }],
  ['wmo', '07001', 'Dagbesteding', '16', 2, { per1000: 5, maanden: 24, volume: [4, 1.4], tarief: 4_650, benutting: 0.87, besluit: 24, toewijzing: 12, leeftijd: trap([18, 0.35], [60, 0.7], [72, 2], [80, 4.5]), inkomen: [1.3, 1, 0.7], eenling: 1.1 }, { eigenBijdrage: true }],
  ['wmo', '07002', 'Dagbesteding intensief', '16', 2, { per1000: 1.7, maanden: 22, volume: [5, 1.4], tarief: 7_450, benutting: 0.87, besluit: 24, toewijzing: 12, leeftijd: trap([18, 0.4], [60, 0.7], [72, 2], [80, 4.5]), inkomen: [1.2, 1, 0.8], eenling: 1 }, { eigenBijdrage: true }],
  ['wmo', '08001', 'Vervoer naar dagbesteding', '84', 2, { per1000: 3.6, maanden: 22, volume: [4, 1.2], tarief: 1_050, benutting: 0.85, besluit: 24, toewijzing: 12, leeftijd: trap([18, 0.35], [60, 0.7], [72, 2], [80, 4.5]), inkomen: [1.3, 1, 0.6], eenling: 1.2 }],
  ['wmo', '10001', 'Arrangement zelfstandig thuis', '82', 4, { per1000: 0.9, maanden: 12, volume: [1, 0], tarief: 68_500, benutting: 1, besluit: 12, toewijzing: 12, leeftijd: ONDER_PENSIOEN, inkomen: [2, 1, 0.5], eenling: 1.3 }],
  ['wmo', '11001', 'Rolstoel', '84', 4, { per1000: 5.2, maanden: 50, volume: [1, 0], tarief: 4_900, benutting: 1, besluit: 60, toewijzing: 60, leeftijd: HULPMIDDEL, inkomen: [1.3, 1, 0.8], eenling: 1 }],
  ['wmo', '12001', 'Scootmobiel', '84', 4, { per1000: 6.5, maanden: 48, volume: [1, 0], tarief: 6_700, benutting: 1, besluit: 60, toewijzing: 60, leeftijd: HULPMIDDEL, inkomen: [1.4, 1, 0.6], eenling: 1.1 }, { eigenBijdrage: true }],
  ['wmo', '13001', 'Woningaanpassing', '83', 6, { per1000: 0.55, maanden: 3, volume: [3_400, 1_900], tarief: 100, benutting: 1, besluit: 6, toewijzing: 6, leeftijd: HULPMIDDEL, inkomen: [1, 1, 0.8], eenling: 1 }, { eigenBijdrage: true }],
  ['wmo', '15001', 'Beschermd wonen', '14', 2, { per1000: 3.6, maanden: 40, volume: [7, 0], tarief: 19_600, benutting: 0.97, besluit: 60, toewijzing: 12, leeftijd: trap([18, 1.6], [30, 1], [60, 0.4], [75, 0.1]), inkomen: [3, 0.5, 0.1], eenling: 2.5 }, { verblijf: true, taak: 'beschermd-wonen', eigenBijdrage: true }],
  ['wmo', '16001', 'Maatschappelijke opvang', '14', 2, { per1000: 1.1, maanden: 8, volume: [7, 0], tarief: 10_400, benutting: 0.95, besluit: 12, toewijzing: 6, leeftijd: trap([18, 1.6], [30, 1], [60, 0.3]), inkomen: [3, 0.3, 0.05], eenling: 2.5 }, { verblijf: true, taak: 'opvang' }],
  ['jeugdwet', '45001', 'Individuele begeleiding jeugd', '01', 2, { per1000: 31, maanden: 10, volume: [112, 40], tarief: 138, benutting: 0.87, besluit: 18, toewijzing: 12, buiten: 0.24, verwijzers: [60, 25, 15, 0, 0], leeftijd: SCHOOL, inkomen: [1.75, 1, 0.6], eenling: 1, pgb: 0.05 }, { leveringsvormen: ['zin', 'pgb'] }],
  ['jeugdwet', '45002', 'Ambulante behandeling jeugd', '01', 2, { per1000: 11, maanden: 9, volume: [135, 40], tarief: 182, benutting: 0.86, besluit: 12, toewijzing: 12, buiten: 0.55, verwijzers: [60, 15, 15, 10, 0], leeftijd: SCHOOL, inkomen: [1.6, 1, 0.7], eenling: 1 }],
  ['jeugdwet', '41001', 'Dagbehandeling jonge kind en school', '16', 2, { per1000: 7.2, maanden: 14, volume: [6.4, 1.5], tarief: 12_400, benutting: 0.88, besluit: 24, toewijzing: 12, buiten: 0.36, verwijzers: [35, 35, 20, 10, 0], leeftijd: trap([2, 1.6], [8, 0.8], [13, 0.3], [18, 0]), inkomen: [1.8, 1, 0.6], eenling: 1 }],
  ['jeugdwet', '42001', 'Vervoer jeugdhulp', '84', 2, { per1000: 4.6, maanden: 13, volume: [6, 2], tarief: 1_950, benutting: 0.85, besluit: 12, toewijzing: 12, buiten: 0.1, verwijzers: [40, 30, 30, 0, 0], leeftijd: trap([2, 1.4], [13, 0.4], [18, 0]), inkomen: [1.9, 1, 0.4], eenling: 1 }],
  ['jeugdwet', '43001', 'Verblijf met behandeling', '14', 2, { per1000: 6, maanden: 14, volume: [7, 0], tarief: 41_500, benutting: 0.96, besluit: 24, toewijzing: 6, buiten: 0.62, verwijzers: [10, 0, 50, 15, 25], leeftijd: TIENER, inkomen: [2.1, 1, 0.4], eenling: 1 }, { verblijf: true, leeftijdsgrens: 21 }],
  ['jeugdwet', '44001', 'Pleegzorg', '14', 2, { per1000: 6.5, maanden: 30, volume: [7, 0], tarief: 6_700, benutting: 0.99, besluit: 60, toewijzing: 12, buiten: 0.7, verwijzers: [0, 0, 70, 0, 30], leeftijd: ELK_KIND, inkomen: [2.6, 0.8, 0.2], eenling: 1 }, { verblijf: true, leeftijdsgrens: 21 }],
  ['jeugdwet', '44002', 'Gezinshuis', '14', 2, { per1000: 2.7, maanden: 26, volume: [7, 0], tarief: 20_900, benutting: 0.99, besluit: 60, toewijzing: 12, buiten: 0.66, verwijzers: [0, 0, 70, 5, 25], leeftijd: ELK_KIND, inkomen: [2.4, 0.9, 0.3], eenling: 1 }, { verblijf: true, leeftijdsgrens: 21 }],
  ['jeugdwet', '46001', 'Crisishulp', '14', 2, { per1000: 0.5, maanden: 1.2, volume: [7, 0], tarief: 42_000, benutting: 0.95, besluit: 3, toewijzing: 1, buiten: 0.6, verwijzers: [20, 0, 60, 10, 10], leeftijd: TIENER, inkomen: [2, 1, 0.5], eenling: 1 }, { verblijf: true }],
  ['jeugdwet', '47001', 'Jeugdreclassering', '84', 4, { per1000: 1.5, maanden: 11, volume: [1, 0], tarief: 98_000, benutting: 1, besluit: 12, toewijzing: 12, buiten: 1, verwijzers: [0, 0, 15, 0, 85], leeftijd: trap([12, 1], [18, 0]), inkomen: [2.2, 0.9, 0.4], eenling: 1 }, { leeftijdsgrens: 23 }],
  ['jeugdwet', '48001', 'Jeugdbescherming', '84', 4, { per1000: 8.4, maanden: 22, volume: [1, 0], tarief: 108_000, benutting: 1, besluit: 12, toewijzing: 12, buiten: 1, verwijzers: [0, 0, 25, 0, 75], leeftijd: ELK_KIND, inkomen: [2.6, 0.8, 0.3], eenling: 1 }],
  ['jeugdwet', '50001', 'Arrangement gezin', '82', 4, { per1000: 4.6, maanden: 9, volume: [1, 0], tarief: 186_000, benutting: 1, besluit: 12, toewijzing: 12, buiten: 0.3, verwijzers: [40, 20, 40, 0, 0], leeftijd: SCHOOL, inkomen: [2.1, 0.9, 0.5], eenling: 1 }],
  ['jeugdwet', '51001', 'Generalistische basis-ggz jeugd', '01', 2, { per1000: 8, maanden: 6, volume: [45, 12], tarief: 192, benutting: 0.86, besluit: 12, toewijzing: 9, buiten: 0.84, verwijzers: [82, 14, 0, 4, 0], leeftijd: TIENER, inkomen: [1, 1, 1], eenling: 1 }],
  ['jeugdwet', '54001', 'Specialistische jeugd-ggz', '01', 2, { per1000: 25, maanden: 10, volume: [74, 25], tarief: 224, benutting: 0.86, besluit: 12, toewijzing: 12, buiten: 0.82, verwijzers: [72, 10, 3, 15, 0], leeftijd: TIENER, inkomen: [1.2, 1, 0.9], eenling: 1 }],
  ['jeugdwet', '54002', 'Behandeling ernstige dyslexie', '01', 2, { per1000: 6, maanden: 13, volume: [46, 6], tarief: 196, benutting: 0.85, besluit: 18, toewijzing: 18, buiten: 0.08, verwijzers: [50, 50, 0, 0, 0], leeftijd: trap([7, 1], [13, 0]), inkomen: [0.9, 1, 1.1], eenling: 1 }, { leeftijdsgrens: 13 }],
  ['jeugdwet', '55001', 'Landelijk ingekochte behandeling met verblijf', '14', 2, { per1000: 0.8, maanden: 7, volume: [7, 0], tarief: 57_500, benutting: 0.97, besluit: 12, toewijzing: 6, buiten: 0.75, verwijzers: [10, 0, 30, 60, 0], leeftijd: trap([12, 1], [18, 0]), inkomen: [1.1, 1, 1], eenling: 1 }, { verblijf: true }],
  ['participatiewet', 'P1001', 'Algemene bijstand', '83', 4, { per1000: 23, maanden: 62, volume: [1_180, 240], tarief: 100, besluit: 600, toewijzing: 600, leeftijd: trap([18, 0.8], [27, 1], [67, 0]), inkomen: [5, 0.15, 0], eenling: 1.9 }, { leveringsvormen: ['geld'] }],
  ['participatiewet', 'P1002', 'Bijzondere bijstand', '83', 6, { per1000: 2.2, maanden: 2, volume: [420, 180], tarief: 100, besluit: 12, toewijzing: 12, leeftijd: trap([18, 1], [67, 0.8]), inkomen: [5, 0.3, 0], eenling: 1.4 }, { leveringsvormen: ['geld'] }],
  ['participatiewet', 'P2001', 'Traject naar werk', '84', 4, { per1000: 7, maanden: 14, volume: [1, 0], tarief: 0, besluit: 24, toewijzing: 24, leeftijd: trap([18, 1.4], [45, 1], [62, 0.2], [67, 0]), inkomen: [5, 0.2, 0], eenling: 1.5 }, { leveringsvormen: ['eigen-dienst'] }],
  ['wgs', 'S1001', 'Schuldregeling', '84', 4, { per1000: 9.2, maanden: 24, volume: [1, 0], tarief: 0, besluit: 36, toewijzing: 36, leeftijd: trap([18, 1], [25, 1.5], [60, 0.7], [75, 0.15]), inkomen: [3.2, 0.8, 0.1], eenling: 1.3 }, { leveringsvormen: ['eigen-dienst'] }],
]

const BASIS: Omit<Gebruik, 'per1000' | 'maanden' | 'volume' | 'tarief'> = {
  benutting: 1,
  besluit: 12,
  toewijzing: 12,
  buiten: 0,
  verwijzers: GEEN_VERWIJZER,
  pgb: 0,
  leeftijd: () => 1,
  inkomen: [1, 1, 1],
  eenling: 1,
}
const ALLEEN_ZIN: Leveringsvorm[] = ['zin']

/** In the catalogue for as long as there are contracts, which is before the story begins. */
export function maakProducten(gemeente: string, eersteJaar: number): ProductMetGebruik[] {
  return REGELS.map(([wet, code, naam, eenheid, frequentie, gebruik, rest]) => ({
    id: vastId(`product ${gemeente} ${code}`),
    wet,
    code,
    naam,
    categorie: wet === 'wmo' || wet === 'jeugdwet' ? code.slice(0, 2) : code.slice(0, 1),
    trede: 4,
    eenheden: [eenheid],
    frequenties: [frequentie],
    verblijf: false,
    leeftijdsgrens: wet === 'jeugdwet' ? 18 : null,
    leveringsvormen: ALLEEN_ZIN,
    eigenBijdrage: false,
    taak: null,
    geldig: { begin: `${eersteJaar}-01-01` as Datum, eind: null },
    ...rest,
    gebruik: { ...BASIS, ...gebruik },
  }))
}
