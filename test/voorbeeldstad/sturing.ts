import type { KadernotaInvoer } from '#sturing/begroting/index.ts'
import { leesKn25, leesZutphen } from './bronnen/index.ts'

/** Lines of the town's own budget: one per taakveld of the social domain (Iv3, 2025). */
// biome-ignore format: a table, one line a row
export const TAAKVELDREGELS: readonly [code: string, naam: string, cluster: string][] = [
  ['6.1', 'Samenkracht en subsidies', 'Sociale basis'],
  ['6.60', 'Hulpmiddelen en diensten', 'Wmo'],
  ['6.711', 'Huishoudelijke hulp', 'Wmo'],
  ['6.712', 'Begeleiding', 'Wmo'],
  ['6.713', 'Dagbesteding', 'Wmo'],
  ['6.714', 'Overig maatwerk', 'Wmo'],
  ['6.791', 'Pgb Wmo', 'Wmo'],
  ['6.811', 'Beschermd wonen', 'Wmo'],
  ['6.812', 'Opvang', 'Wmo'],
  ['6.751', 'Jeugdhulp zonder verblijf, lokaal', 'Jeugd'],
  ['6.752', 'Jeugdhulp zonder verblijf, regionaal', 'Jeugd'],
  ['6.753', 'Jeugdhulp zonder verblijf, landelijk', 'Jeugd'],
  ['6.761', 'Jeugdhulp met verblijf, lokaal', 'Jeugd'],
  ['6.762', 'Jeugdhulp met verblijf, regionaal', 'Jeugd'],
  ['6.763', 'Jeugdhulp met verblijf, landelijk', 'Jeugd'],
  ['6.792', 'Pgb Jeugdwet', 'Jeugd'],
  ['6.821', 'Jeugdbescherming', 'Jeugd'],
  ['6.822', 'Jeugdreclassering', 'Jeugd'],
]

/** Spent on the lines of KN25, in thousands of euros: example figures of the town, 2026 up to and including October. */
export const KN25_WERKELIJK: Readonly<Record<string, readonly [in2025: number, in2026: number]>> = {
  'SB-1': [138, 121],
  'SB-2': [75, 0],
  'IO-1': [571, 528],
  'IO-2': [312, 0],
  'II-1': [25, 25],
  'BT-1': [44, 31],
  'BT-2': [96, 72],
  'OR-1': [150, 0],
  'OR-2': [88, 0],
  'OR-3': [95, 74],
  'PO-1': [50, 110],
  'PO-2': [75, 0],
  'PO-3': [241, 0],
  'PO-4': [63, 0],
}

export const kn25Regelcode = (code: string) => `KN25-${code}`
export const kn25Product = (code: string) => `631-${code}`

/** The three parts of Zutphen's programme as lines of a proposal: 200 + 200 + 250 = 650. */
export function zutphenAlsVoorstel(): KadernotaInvoer {
  const { programma, raad } = leesZutphen()
  const { jaar, totaal, dekking } = programma
  return {
    formaat: 'samenhang/kadernotavoorstel',
    formaatversie: 1,
    bron: { letter: 'Z', naam: programma.naam, soort: 'raadsvoorstel' },
    nummers: [raad.voorstel.griffienummer.waarde, raad.voorstel.nummer.waarde],
    velden: [
      { sleutel: 'onderwerp', bronlabel: 'Onderwerp', waarde: programma.naam, bron: raad.voorstel.bron },
      { sleutel: 'beleidsveld', bronlabel: 'Programma', waarde: 'Sociaal domein', bron: raad.voorstel.bron },
      {
        sleutel: 'jaren',
        bronlabel: 'Looptijd',
        waarde: programma.looptijd.zoalsGedrukt,
        bron: programma.looptijd.bron,
      },
      { sleutel: 'dekking', bronlabel: 'Dekking', waarde: dekking.omschrijving, bron: dekking.bron },
    ],
    jaartabel: {
      eenheid: 1,
      jaren: [jaar],
      rijen: [
        {
          soort: 'saldo',
          bronlabel: 'Totaal',
          bron: totaal.bron,
          cellen: [{ jaar, teken: 'N', bedrag: totaal.bedrag, bron: totaal.bron }],
        },
      ],
    },
    dekking: {
      bron: dekking.bron,
      omschrijving: dekking.omschrijving,
      beslismoment: dekking.beslismoment,
      besloten: dekking.besloten,
    },
    salaristabel: [],
    clusters: [
      {
        code: programma.code,
        naam: programma.naam,
        soort: 'cluster',
        bron: 'Z:72',
        regels: programma.onderdelen.map((onderdeel) => ({
          code: `${programma.code}-${onderdeel.volgorde}`,
          naam: onderdeel.naam,
          ...(onderdeel.ondertitel && { ondertitel: onderdeel.ondertitel }),
          bron: onderdeel.bron,
          soort: 'eenmalig',
          bedragen: [{ jaar, lasten: onderdeel.bedrag, baten: 0 }],
          toelichting: onderdeel.beoogdResultaat,
        })),
      },
    ],
    uitspraken: [],
  }
}

export { leesKn25, leesZutphen }
