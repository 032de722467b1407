import type { Bronstuk } from '#sturing/begroting/index.ts'
import type { ProgrammaInvoer, ReeksInvoer, TransformatieplanInvoer } from './invoer.ts'

/** A small file of each format to start from: every field that must be there, and of each list one row. */

const bron: Bronstuk = { letter: 'A', naam: 'Naam van het stuk', soort: 'programma' }
const PRINCIPE = { nummer: 1, groep: 'leidend', tekst: 'Wat wij vooropstellen.', bron: 'A:5' } as const

export const VOORBEELDPROGRAMMA: {
  formaat: 'samenhang/investeringsprogramma'
  formaatversie: 1
  bron: Bronstuk
  programma: ProgrammaInvoer
} = {
  formaat: 'samenhang/investeringsprogramma',
  formaatversie: 1,
  bron,
  programma: {
    code: 'VB1',
    naam: 'Voorbeeldprogramma',
    looptijd: { begin: '2026-01-01', eind: '2029-12-31', zoalsGedrukt: '2026-2029', bron: 'A:1' },
    leidendeGedachte: { van: 'zoals het was', naar: 'zoals het wordt', bron: 'A:2' },
    principes: [PRINCIPE],
    onderdelen: [
      {
        volgorde: 1,
        naam: 'Eerste onderdeel',
        bedrag: 15_000_000,
        principes: [1],
        beoogdResultaat: { tekst: 'Wat er dan anders is.', bron: 'A:11' },
        bron: 'A:10',
      },
    ],
    totaal: { bedrag: 15_000_000, bron: 'A:20' },
    jaar: 2026,
    verschuivenMag: { tekst: 'Wie geld tussen onderdelen mag schuiven.', bron: 'A:21' },
    dekking: { omschrijving: 'Waaruit het betaald wordt', beslismoment: null, besloten: true, bron: 'A:22' },
    rapportage: { tekst: 'Wanneer wij verslag doen.', bron: 'A:23' },
    voorbeeldgemeenten: [],
  },
}

export const VOORBEELDREEKS: ReeksInvoer = {
  formaat: 'samenhang/voortgangsrapporten',
  formaatversie: 1,
  bron: { ...bron, soort: 'voortgangsrapport' },
  reeks: { naam: 'Voorbeeldreeks', datum: '2026-07-01', thema: 'Toegang', bron: 'A:1' },
  rapporten: [
    {
      code: 'P1',
      projectnaam: 'Eerste project',
      portefeuillehouder: { waarde: 'Wethouder sociaal domein' },
      rapportagedatum: '2026-07-01',
      project: { soort: 'project', nummer: 1 },
      basisinformatie: { tekst: 'Waar het project over gaat.' },
      besluitvorming: null,
      raadsmededelingen: null,
      fase: { veld: 'uitvoering' },
      standVanZaken: { tekst: 'Waar het project nu staat: in uitvoering.' },
      aspecten: [{ soort: 'planning', bronlabel: 'Planning', status: 'op koers', tekst: 'Zoals gepland.' }],
      afwijkingen: [],
      overigeInformatie: null,
      mijlpalen: [{ wat: 'Oplevering', betreft: 'oplevering', datum: '2026-12' }],
      kosten: [],
    },
  ],
}

export const VOORBEELDPLAN: TransformatieplanInvoer = {
  formaat: 'samenhang/transformatieplan',
  formaatversie: 1,
  bron: { ...bron, soort: 'transformatieplan' },
  naam: 'Voorbeeldplan',
  looptijd: { begin: 2026, eind: 2029, bron: 'A:1' },
  principes: [PRINCIPE],
  verschuivingen: [{ nummer: 1, van: 'van zwaar', naar: 'naar licht', bron: 'A:6' }],
  agenda: [{ volgorde: 1, wanneer: 'voorjaar 2026', wat: 'Eerste stap', vlaggen: [] }],
  mijlpalen: [{ wat: 'Evaluatie', betreft: 'evaluatie', datum: '2028' }],
  documenten: [{ letter: 'A', naam: 'Naam van het stuk', bron: 'A:90' }],
}
