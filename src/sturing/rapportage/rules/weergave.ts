import type { Cijferdefinitie, Gemeten } from './cijfer.ts'
import { formatCijfer, formatWaarde, isRijen, isTabel, VERBORGEN } from './cijfer.ts'

/** What a writer keeps: texts with {1} where a figure stands, and places for what comes from elsewhere. */
export type Blok =
  | { soort: 'kop'; tekst: string }
  | { soort: 'tekst'; tekst: string }
  | { soort: 'cijfer'; nummer: number; tekst: string }
  | { soort: 'tabel'; nummer: number; bijschrift: string }
  | { soort: 'maatregelstatus' }
  | { soort: 'opmerkingen' }
  | { soort: 'agenda' }
  | { soort: 'toezeggingen' }

/** Words, or the words of a figure that opens. */
export type Deel = { tekst: string; cijfer?: number }

export type Weergaveblok =
  | { soort: 'kop'; tekst: string }
  | { soort: 'alinea'; delen: Deel[] }
  | { soort: 'melding'; delen: Deel[] }
  | { soort: 'lijst'; items: Deel[][] }
  | {
      soort: 'tabel'
      bijschrift: string
      kolommen: { kop: string; getal: boolean }[]
      rijen: { kop: string; cellen: Deel[][]; totaal: boolean }[]
      cijfer?: number
    }

export type Weergave = {
  titel: string
  subtitel: string
  uitgever: string
  gegevens: { term: string; waarde: string }[]
  blokken: Weergaveblok[]
}

/** What the paper shows of other rooms, as it is now. */
export type Levend = {
  rapporten: { naam: string; fase: string | null; aspecten: { soort: string; status: string | null }[] }[]
  bevindingen: { plaats: string; uitleg: string; reactie: { keuze: string; reden: string; door: string } | null }[]
  agenda: { wanneer: string; wat: string; ook: string | null; vlaggen: string[] }[]
  toezeggingen: { tekst: string; door: string; wanneer: string; status: string }[]
}

export type Cijfer = Gemeten & { nummer: number; weergave: string }

export function metWeergave(nummer: number, cijfer: Gemeten): Cijfer {
  return { ...cijfer, nummer, weergave: formatCijfer(cijfer.definitie, cijfer) }
}

export function toonBlok(blok: Blok, cijfers: ReadonlyMap<number, Cijfer>, levend: Levend): Weergaveblok[] {
  switch (blok.soort) {
    case 'kop':
      return [blok]
    case 'tekst':
    case 'cijfer':
      return [{ soort: 'alinea', delen: delenVan(blok.tekst, cijfers) }]
    case 'tabel':
      return tabelVan(blok.bijschrift, cijfers.get(blok.nummer))
    case 'maatregelstatus':
      return statustabel(levend.rapporten)
    case 'opmerkingen':
      return [opmerkingen(levend.bevindingen)]
    case 'agenda':
      return [agendatabel(levend.agenda)]
    case 'toezeggingen':
      return [toezeggingen(levend.toezeggingen)]
  }
}

export const PLAATS = /\{(\d{1,3})\}/g

export function delenVan(tekst: string, cijfers: ReadonlyMap<number, Cijfer>): Deel[] {
  let vanaf = 0
  const delen: Deel[] = []
  for (const gevonden of tekst.matchAll(PLAATS)) {
    const nummer = Number(gevonden[1])
    const cijfer = cijfers.get(nummer)
    if (gevonden.index > vanaf) delen.push({ tekst: tekst.slice(vanaf, gevonden.index) })
    delen.push(cijfer ? { tekst: cijfer.weergave, cijfer: nummer } : { tekst: 'niet herleidbaar' })
    vanaf = gevonden.index + gevonden[0].length
  }
  if (vanaf < tekst.length) delen.push({ tekst: tekst.slice(vanaf) })
  return delen
}

function tabelVan(bijschrift: string, cijfer: Cijfer | undefined): Weergaveblok[] {
  if (!cijfer || cijfer.toets === 'geweigerd') {
    return [{ soort: 'melding', delen: [{ tekst: `${bijschrift}: te weinig om te tonen.` }] }]
  }
  const { definitie, waarde, nummer } = cijfer
  if (isRijen(waarde)) {
    const rij = (kop: string, getal: number, totaal: boolean) => ({
      kop,
      cellen: [[{ tekst: formatWaarde(definitie.eenheid, getal), cijfer: nummer }]],
      totaal,
    })
    return [
      {
        soort: 'tabel',
        bijschrift,
        kolommen: [
          { kop: 'Onderdeel', getal: false },
          { kop: definitie.eenheid === 'eurocent' ? 'Bedrag' : 'Aantal', getal: true },
        ],
        rijen: [...waarde.rijen.map((r) => rij(r.naam, r.waarde, false)), rij('Totaal', waarde.totaal, true)],
        cijfer: nummer,
      },
    ]
  }
  return isTabel(waarde) ? tellingtabel(bijschrift, definitie, waarde, nummer) : []
}

/** One dimension stands upright: a row per place reads better on a phone than a column. */
function tellingtabel(
  bijschrift: string,
  definitie: Cijferdefinitie,
  { rijen, kolommen, cellen }: { rijen: string[]; kolommen: string[]; cellen: (number | null)[][] },
  cijfer: number,
): Weergaveblok[] {
  const toon = (waarde: number | null) => (waarde === null ? VERBORGEN : formatWaarde('aantal', waarde))
  const koppen = [...kolommen, 'Totaal']
  const verborgen = cellen.flat().includes(null)
  return [
    {
      soort: 'tabel',
      bijschrift,
      kolommen: [{ kop: 'Wijk', getal: false }, ...rijen.map((kop) => ({ kop, getal: true }))],
      rijen: koppen.map((kop, kolom) => ({
        kop,
        cellen: rijen.map((_, rij) => [{ tekst: toon(cellen[rij]?.[kolom] ?? null), cijfer }]),
        totaal: kolom === kolommen.length,
      })),
      cijfer,
    },
    ...(verborgen
      ? [
          {
            soort: 'alinea' as const,
            delen: [
              {
                tekst: `${VERBORGEN} staat bij een aantal onder ${definitie.drempel}, of bij een aantal dat een ander zou verraden.`,
              },
            ],
          },
        ]
      : []),
  ]
}

const ASPECTEN = ['scope', 'financien', 'risicos-en-kansen', 'planning', 'communicatie'] as const
const ASPECTNAMEN = ['Scope', 'Financiën', 'Risico’s', 'Planning', 'Communicatie']

function statustabel(rapporten: Levend['rapporten']): Weergaveblok[] {
  return [
    {
      soort: 'tabel',
      bijschrift: 'Stand per deelproject, zoals de schrijver haar invulde',
      kolommen: ['Deelproject', 'Fase', ...ASPECTNAMEN].map((kop) => ({ kop, getal: false })),
      rijen: rapporten.map(({ naam, fase, aspecten }) => ({
        kop: naam,
        cellen: [
          [{ tekst: fase ?? 'niet ingevuld' }],
          ...ASPECTEN.map((soort) => [{ tekst: aspecten.find((a) => a.soort === soort)?.status ?? 'niet ingevuld' }]),
        ],
        totaal: false,
      })),
    },
  ]
}

function opmerkingen(bevindingen: Levend['bevindingen']): Weergaveblok {
  if (bevindingen.length === 0)
    return { soort: 'alinea', delen: [{ tekst: 'In de stukken spreekt niets elkaar tegen.' }] }
  return {
    soort: 'lijst',
    items: bevindingen.map(({ plaats, uitleg, reactie }) => [
      { tekst: `${plaats}: ${uitleg} ` },
      { tekst: reactie ? `Reactie van ${reactie.door}: ${reactie.reden}` : 'Nog geen reactie.' },
    ]),
  }
}

const VLAGNAMEN: Record<string, string> = {
  gestart: 'is al gestart',
  doorlopend: 'doorlopend',
  evt: 'onder voorbehoud',
  'in-ontwikkeling': 'in ontwikkeling',
}

function agendatabel(agenda: Levend['agenda']): Weergaveblok {
  return {
    soort: 'tabel',
    bijschrift: 'Agenda, op datum',
    kolommen: ['Wanneer', 'Wat', 'Stand'].map((kop) => ({ kop, getal: false })),
    rijen: agenda.map(({ wanneer, wat, ook, vlaggen }) => ({
      kop: wanneer,
      cellen: [
        [{ tekst: ook ? `${wat}; ${ook}` : wat }],
        [{ tekst: vlaggen.map((vlag) => VLAGNAMEN[vlag] ?? vlag).join(', ') || '–' }],
      ],
      totaal: false,
    })),
  }
}

function toezeggingen(rijen: Levend['toezeggingen']): Weergaveblok {
  return {
    soort: 'lijst',
    items: rijen.map(({ tekst, door, wanneer, status }) => [{ tekst: `${tekst} (${door}, ${wanneer}; ${status})` }]),
  }
}
