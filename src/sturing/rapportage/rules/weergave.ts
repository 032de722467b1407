import type { Cijferdefinitie, Gemeten, Rij } from './cijfer.ts'
import { afrondingsverschil, formatCijfer, formatWaarde, isRijen, isTabel, VERBORGEN } from './cijfer.ts'
import { jarenVan, noemt } from './cijferjaar.ts'
import { NAAM } from './sjabloon.ts'
import type { Staafdata } from './staven.ts'

/** What a writer keeps: texts with {1} where a figure stands, and places for what comes from elsewhere. */
export type Blok =
  | { soort: 'kop'; tekst: string }
  | { soort: 'tekst'; tekst: string }
  | { soort: 'cijfer'; nummer: number; tekst: string }
  | { soort: 'tabel' | 'grafiek'; nummers: number[]; bijschrift: string }
  | { soort: 'maatregelstatus' }
  | { soort: 'opmerkingen' }
  | { soort: 'agenda' }
  | { soort: 'toezeggingen' }

/** The figures that stand in these blocks: what was asked for and no longer stands anywhere, is not in the paper. */
export function nummersIn(blokken: readonly Blok[]): Set<number> {
  return new Set(
    blokken.flatMap((blok) => [
      ...('nummer' in blok ? [blok.nummer] : []),
      ...('nummers' in blok ? blok.nummers : []),
      ...('tekst' in blok ? [...blok.tekst.matchAll(PLAATS)].map(([, nummer]) => Number(nummer)) : []),
    ]),
  )
}

/** Words, or the words of a figure that opens. */
export type Deel = { tekst: string; cijfer?: number }

type Tabelvorm = {
  bijschrift: string
  kolommen: { kop: string; getal: boolean }[]
  rijen: { kop: string; cellen: Deel[][]; totaal: boolean }[]
}

export type Weergaveblok =
  | { soort: 'kop'; tekst: string }
  | { soort: 'alinea'; delen: Deel[] }
  | { soort: 'cijfer'; tekst: string; delen: Deel[] }
  | { soort: 'melding'; delen: Deel[] }
  | { soort: 'lijst'; items: Deel[][] }
  | ({ soort: 'tabel' } & Tabelvorm)
  | ({ soort: 'grafiek'; staven: Staafdata } & Tabelvorm)

export type Weergave = {
  titel: string
  subtitel: string
  uitgever: string
  gegevens: { term: string; waarde: string }[]
  blokken: Weergaveblok[]
}

/** What the paper shows of other rooms, as it is now. */
export type Levend = {
  rapporten: {
    naam: string
    fase: string | null
    aspecten: { soort: string; bronlabel?: string; status: string | null }[]
  }[]
  bevindingen: { plaats: string; uitleg: string; reactie: { keuze: string; reden: string; door: string } | null }[]
  agenda: { wanneer: string; wat: string; ook: string | null; vlaggen: string[] }[]
  toezeggingen: { tekst: string; door: string; wanneer: string; status: string }[]
}

export type Cijfer = Gemeten & { nummer: number; weergave: string }

export function metWeergave(nummer: number, cijfer: Gemeten): Cijfer {
  return { ...cijfer, nummer, weergave: formatCijfer(cijfer.definitie, cijfer) }
}

/** Words that a paper fills in by itself: {peildatum} and the like. */
export type Namen = Readonly<Record<string, string | undefined>>

export function vulNamen(tekst: string, namen: Namen): string {
  return tekst.replaceAll(NAAM, (geheel, naam: string) => namen[naam] ?? geheel)
}

type Bron = { cijfers: ReadonlyMap<number, Cijfer>; levend: Levend; namen: Namen }

/** `uitleg`: what must be said above a figure, by its number; the same words stand once. */
export function toonBlokken(
  blokken: readonly Blok[],
  { uitleg, ...bron }: Bron & { uitleg: ReadonlyMap<number, string> },
): Weergaveblok[] {
  const gezegd = new Set<string>()
  return blokken.flatMap((blok) => {
    const nieuw = [...nummersIn([blok])].map((nummer) => uitleg.get(nummer)).filter((tekst) => tekst !== undefined)
    const eerst = [...new Set(nieuw)].filter((tekst) => !gezegd.has(tekst))
    for (const tekst of eerst) gezegd.add(tekst)
    return [...eerst.map((tekst): Weergaveblok => ({ soort: 'melding', delen: [{ tekst }] })), ...toonBlok(blok, bron)]
  })
}

export function toonBlok(blok: Blok, { cijfers, levend, namen }: Bron): Weergaveblok[] {
  switch (blok.soort) {
    case 'kop':
      return [{ soort: 'kop', tekst: vulNamen(blok.tekst, namen) }]
    case 'tekst':
      return [{ soort: 'alinea', delen: delenVan(vulNamen(blok.tekst, namen), cijfers) }]
    case 'cijfer':
      return [cijferMetLabel(vulNamen(blok.tekst, namen), blok.nummer, cijfers)]
    case 'tabel':
    case 'grafiek':
      return cijferblok(
        blok.soort,
        vulNamen(blok.bijschrift, namen),
        blok.nummers.map((nummer) => cijfers.get(nummer)),
      )
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

function cijferMetLabel(label: string, nummer: number, cijfers: ReadonlyMap<number, Cijfer>): Weergaveblok {
  const cijfer = cijfers.get(nummer)
  const jaren = cijfer && jarenVan(cijfer)
  const tekst =
    jaren && !noemt(label, jaren)
      ? `${label} (${cijfer.parameters.jaar === undefined ? '' : 'begrotingsjaar '}${jaren})`
      : label
  const delen = cijfer ? [{ tekst: cijfer.weergave, cijfer: nummer }] : [{ tekst: 'niet herleidbaar' }]
  return { soort: 'cijfer', tekst, delen }
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
    const jaren = cijfer && jarenVan(cijfer)
    if (jaren && !noemt(tekst, jaren)) delen.push({ tekst: ` (${jaren})` })
    vanaf = gevonden.index + gevonden[0].length
  }
  if (vanaf < tekst.length) delen.push({ tekst: tekst.slice(vanaf) })
  return delen
}

function cijferblok(
  soort: 'tabel' | 'grafiek',
  bijschrift: string,
  gevraagd: readonly (Cijfer | undefined)[],
): Weergaveblok[] {
  const cijfers = gevraagd.filter((cijfer) => cijfer !== undefined)
  const [eerste] = cijfers
  if (!eerste || cijfers.length < gevraagd.length || cijfers.some(({ toets }) => toets === 'geweigerd')) {
    return [{ soort: 'melding', delen: [{ tekst: `${bijschrift}: te weinig om te tonen.` }] }]
  }
  const telling = isTabel(eerste.waarde)
  const koppen = koppenVan(bijschrift, cijfers)
  const tabel = telling ? tellingtabel(bijschrift, eerste) : rijentabel(bijschrift, cijfers, koppen)
  const reeksen = cijfers.map((cijfer, n) => ({ ...reeksVan(cijfer), naam: koppen[n]! }))
  const blok: Weergaveblok = soort === 'tabel' ? { soort, ...tabel } : { soort, ...tabel, staven: { reeksen } }
  const verborgen = isTabel(eerste.waarde) && eerste.waarde.cellen.flat().includes(null)
  return [blok, ...(verborgen ? [uitlegVerborgen(eerste.definitie)] : []), ...uitlegAfronding(cijfers)]
}

/** The name of each figure, with its year where the caption does not say that for all of them at once. */
function koppenVan(bijschrift: string, cijfers: readonly Cijfer[]): string[] {
  const jaren = cijfers.map(jarenVan)
  const samen = new Set(jaren).size === 1 && jaren[0] && noemt(bijschrift, jaren[0])
  return cijfers.map(({ definitie }, n) =>
    samen || !jaren[n] ? definitie.naam.nl : `${definitie.naam.nl} (${jaren[n]})`,
  )
}

/** The whole is right; whoever adds up the rounded parts is told why that gives something else. */
function uitlegAfronding(cijfers: readonly Cijfer[]): Weergaveblok[] {
  return cijfers.flatMap(({ definitie, waarde }): Weergaveblok[] => {
    const verschil = isRijen(waarde) ? afrondingsverschil(waarde) : 0
    if (verschil === 0) return []
    const bedrag = formatWaarde(definitie.eenheid, Math.abs(verschil))
    const tekst = `Afrondingsverschil: de afgeronde bedragen onder ‘${definitie.naam.nl}’ zijn samen ${bedrag} ${verschil > 0 ? 'lager' : 'hoger'} dan het totaal. Het totaal is afgerond van het geheel en is juist.`
    return [{ soort: 'alinea', delen: [{ tekst }] }]
  })
}

/** Amounts of the same names beside each other: a name that one of them lacks stays empty there. */
function rijentabel(bijschrift: string, cijfers: readonly Cijfer[], koppen: readonly string[]): Tabelvorm {
  const waarden = cijfers.map(({ waarde }) => (isRijen(waarde) ? waarde : { rijen: [], totaal: 0 }))
  const namen = [...new Set(waarden.flatMap(({ rijen }) => rijen.map(({ naam }) => naam)))]
  const metBereik = waarden.findIndex(({ rijen }) => rijen.some(({ laag }) => laag !== undefined))
  const bereik = metBereik < 0 ? undefined : waarden[metBereik]
  const toon = (n: number, getal: number | undefined): Deel[] =>
    getal === undefined
      ? [{ tekst: '–' }]
      : [{ tekst: formatWaarde(cijfers[n]!.definitie.eenheid, getal), cijfer: cijfers[n]!.nummer }]
  const bereikVan = (naam: string): Deel[] => {
    const rij = bereik?.rijen.find((r) => r.naam === naam)
    return [{ tekst: rij ? formatBereik(cijfers[metBereik]!.definitie, rij) : '–' }]
  }
  return {
    bijschrift,
    kolommen: [
      { kop: namen.every((naam) => /^\d{4}$/.test(naam)) ? 'Jaar' : 'Onderdeel', getal: false },
      ...cijfers.map((cijfer, n) => ({
        kop: cijfers.length > 1 ? koppen[n]! : enigeKop(bijschrift, cijfer),
        getal: true,
      })),
      ...(bereik ? [{ kop: 'Ligt tussen', getal: true }] : []),
    ],
    rijen: [
      ...namen.map((naam) => ({
        kop: naam,
        cellen: [
          ...waarden.map(({ rijen }, n) => toon(n, rijen.find((r) => r.naam === naam)?.waarde)),
          ...(bereik ? [bereikVan(naam)] : []),
        ],
        totaal: false,
      })),
      {
        kop: 'Totaal',
        cellen: [...waarden.map(({ totaal }, n) => toon(n, totaal)), ...(bereik ? [[{ tekst: '–' }]] : [])],
        totaal: true,
      },
    ],
  }
}

function enigeKop(bijschrift: string, cijfer: Cijfer): string {
  const kop = cijfer.definitie.eenheid === 'eurocent' ? 'Bedrag' : 'Aantal'
  const jaren = jarenVan(cijfer)
  return jaren && !noemt(bijschrift, jaren) ? `${kop} (${jaren})` : kop
}

function formatBereik({ eenheid }: Cijferdefinitie, { laag, hoog }: Rij): string {
  if (laag === undefined || hoog === undefined) return '–'
  return `${formatWaarde(eenheid, laag)} en ${formatWaarde(eenheid, hoog)}`
}

function reeksVan({ definitie, waarde }: Cijfer): Staafdata['reeksen'][number] {
  const staaf = (naam: string, getal: number | null) => ({
    naam,
    waarde: getal,
    tekst: getal === null ? VERBORGEN : formatWaarde(isTabel(waarde) ? 'aantal' : definitie.eenheid, getal),
  })
  if (isRijen(waarde)) return { naam: definitie.naam.nl, rijen: waarde.rijen.map((r) => staaf(r.naam, r.waarde)) }
  const cellen = isTabel(waarde) ? waarde.kolommen.map((naam, k) => staaf(naam, waarde.cellen[0]?.[k] ?? null)) : []
  return { naam: definitie.naam.nl, rijen: cellen }
}

/** One dimension stands upright: a row per place reads better on a phone than a column. */
function tellingtabel(bijschrift: string, { waarde, nummer }: Cijfer): Tabelvorm {
  const { rijen, kolommen, cellen } = isTabel(waarde) ? waarde : { rijen: [], kolommen: [], cellen: [] }
  const toon = (getal: number | null) => (getal === null ? VERBORGEN : formatWaarde('aantal', getal))
  return {
    bijschrift,
    kolommen: [{ kop: 'Wijk', getal: false }, ...rijen.map((kop) => ({ kop, getal: true }))],
    rijen: [...kolommen, 'Totaal'].map((kop, kolom) => ({
      kop,
      cellen: rijen.map((_, rij) => [{ tekst: toon(cellen[rij]?.[kolom] ?? null), cijfer: nummer }]),
      totaal: kolom === kolommen.length,
    })),
  }
}

function uitlegVerborgen({ drempel }: Cijferdefinitie): Weergaveblok {
  const tekst = `${VERBORGEN} staat bij een aantal onder ${drempel}, of bij een aantal dat een ander zou verraden.`
  return { soort: 'alinea', delen: [{ tekst }] }
}

const ASPECTEN = ['scope', 'financien', 'risicos-en-kansen', 'planning', 'communicatie'] as const
const ASPECTNAMEN = ['Scope', 'Financiën', 'Risico’s', 'Planning', 'Communicatie']

function statustabel(rapporten: Levend['rapporten']): Weergaveblok[] {
  // What a municipality added to its form stands after the aspects of the source.
  const eigen = new Map(
    rapporten
      .flatMap(({ aspecten }) => aspecten)
      .flatMap(({ soort, bronlabel }) => (soort.startsWith('eigen-') ? [[soort, bronlabel ?? soort] as const] : [])),
  )
  return [
    {
      soort: 'tabel',
      bijschrift: 'Stand per deelproject, zoals de schrijver haar invulde',
      kolommen: ['Deelproject', 'Fase', ...ASPECTNAMEN, ...eigen.values()].map((kop) => ({ kop, getal: false })),
      rijen: rapporten.map(({ naam, fase, aspecten }) => ({
        kop: naam,
        cellen: [
          [{ tekst: fase ?? 'niet ingevuld' }],
          ...[...ASPECTEN, ...eigen.keys()].map((soort) => [
            { tekst: aspecten.find((a) => a.soort === soort)?.status ?? 'niet ingevuld' },
          ]),
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
      // Not who answered: a paper goes out to everyone.
      { tekst: reactie ? `Antwoord: ${reactie.reden}` : 'Nog geen antwoord.' },
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
