import type { Datum } from '#values/datum.ts'
import { jaarVan } from '#values/datum.ts'
import type { Json } from './afdruk.ts'
import { canoniek } from './afdruk.ts'
import type { Cijferdefinitie } from './cijfer.ts'
import { codesIn, NAAM, type Sjabloonblok } from './sjabloon.ts'
import { maandVoor } from './stuksoort.ts'
import type { Blok } from './weergave.ts'

export type Parameters = Record<string, Json>
export type Verwijzing = { nummer: number; code: string; versie: number; parameters: Parameters }

/** What there is to report on: a paper holds no heading above nothing. */
export type Aanwezig = {
  programmaId: string | null
  peildatum: Datum
  onderdelen: number
  rapporten: number
  agendaregels: number
  bevindingen: number
  toezeggingen: number
  businesscases: number
  /** Measures of which a whole year of the actual line is known. */
  businesscaselijnen: number
  /** Year of the budget lines that the measures point at, when they do. */
  begrotingsjaar: number | null
  voorstelId: string | null
  tellingen: boolean
}

export type Samenstelbaar = Pick<Cijferdefinitie, 'code' | 'versie' | 'vraagt' | 'nodig'>
type FindDefinitie = (code: string) => Samenstelbaar | undefined

const BUSINESSCASE = ['programma.businesscase-kosten', 'programma.businesscase-saldo']
const LIJN_PER_JAAR = ['programma.businesscase-verwacht-per-jaar', 'programma.businesscase-werkelijk-per-jaar']
const LIJN_PER_MAATREGEL = [
  'programma.businesscase-verwacht-per-maatregel',
  'programma.businesscase-werkelijk-per-maatregel',
]

/** The first draft of a paper from its template: a place for every figure, no figure typed. */
export function stelBlokkenSamen(
  sjabloon: readonly Sjabloonblok[],
  aanwezig: Aanwezig,
  findDefinitie: FindDefinitie,
  bestaand: readonly Verwijzing[] = [],
): { blokken: Blok[]; verwijzingen: Verwijzing[] } {
  const verwijzingen: Verwijzing[] = []
  const noem = (code: string): number => {
    const definitie = findDefinitie(code)!
    const parameters = parametersVan(definitie, aanwezig)
    const zelfde = [...bestaand, ...verwijzingen].find(
      (v) => v.code === code && canoniek(v.parameters) === canoniek(parameters),
    )
    if (zelfde) return zelfde.nummer
    const nummer = Math.max(0, ...bestaand.map((v) => v.nummer), ...verwijzingen.map((v) => v.nummer)) + 1
    verwijzingen.push({ nummer, code, versie: definitie.versie, parameters })
    return nummer
  }
  const kan = (codes: readonly string[]) => codes.every((code) => isTeTellen(findDefinitie(code), aanwezig))
  const blokken = paragrafen(sjabloon).flatMap((paragraaf): Blok[] => {
    const gemaakt = paragraaf.map((blok) => ({ blok, nieuw: maakBlokken(blok, aanwezig, kan, noem) }))
    const feiten = gemaakt.filter(({ blok }) => isFeit(blok))
    if (feiten.length > 0 && feiten.every(({ nieuw }) => nieuw.length === 0)) return []
    const over = gemaakt.flatMap(({ nieuw }) => nieuw)
    return over.every(({ soort }) => soort === 'kop') ? [] : over
  })
  return { blokken, verwijzingen }
}

/** A heading with what stands under it. */
function paragrafen(sjabloon: readonly Sjabloonblok[]): Sjabloonblok[][] {
  const delen: Sjabloonblok[][] = []
  for (const blok of sjabloon) {
    const laatste = delen.at(-1)
    if (blok.soort === 'kop' || !laatste) delen.push([blok])
    else laatste.push(blok)
  }
  return delen
}

/** Shows something that must be there; where all of that is missing, the words around it say nothing. */
function isFeit({ soort, tekst = '' }: Sjabloonblok): boolean {
  return soort !== 'kop' && (soort !== 'tekst' || codesIn(tekst).length > 0)
}

function maakBlokken(
  blok: Sjabloonblok,
  aanwezig: Aanwezig,
  kan: (codes: readonly string[]) => boolean,
  noem: (code: string) => number,
): Blok[] {
  const eerste = maakBlok(blok, aanwezig, kan, noem)
  if (!eerste) return []
  if (blok.soort !== 'businesscase' || !kan([...LIJN_PER_JAAR, ...LIJN_PER_MAATREGEL])) return [eerste]
  return [
    eerste,
    {
      soort: 'grafiek',
      bijschrift: 'Wat werd verwacht en wat het werd, per jaar',
      nummers: LIJN_PER_JAAR.map(noem),
    },
    {
      soort: 'tabel',
      bijschrift: 'Wat werd verwacht en wat het werd, per maatregel',
      nummers: LIJN_PER_MAATREGEL.map(noem),
    },
  ]
}

function maakBlok(
  { soort, tekst = '', codes = [] }: Sjabloonblok,
  aanwezig: Aanwezig,
  kan: (codes: readonly string[]) => boolean,
  noem: (code: string) => number,
): Blok | undefined {
  const genoemd = [...codesIn(tekst), ...codes, ...(soort === 'businesscase' ? BUSINESSCASE : [])]
  if (!kan(genoemd)) return undefined
  if (tekst.includes('{begrotingsjaar}') && aanwezig.begrotingsjaar === null) return undefined
  const woorden = tekst.replaceAll(NAAM, (geheel, naam: string) =>
    codesIn(geheel).length > 0 ? `{${noem(naam)}}` : geheel,
  )
  switch (soort) {
    case 'kop':
    case 'tekst':
      return { soort, tekst: woorden }
    case 'cijfer':
      return { soort, tekst: woorden, nummer: noem(codes[0]!) }
    case 'tabel':
    case 'grafiek':
      return { soort, bijschrift: woorden, nummers: codes.map(noem) }
    case 'businesscase':
      return { soort: 'tabel', bijschrift: 'Kosten en verwacht saldo per maatregel', nummers: BUSINESSCASE.map(noem) }
    case 'maatregelstatus':
      return aanwezig.rapporten > 0 ? { soort } : undefined
    case 'agenda':
      return aanwezig.agendaregels > 0 ? { soort } : undefined
    case 'toezeggingen':
      return aanwezig.toezeggingen > 0 ? { soort } : undefined
    case 'opmerkingen':
      return aanwezig.bevindingen > 0 ? { soort } : undefined
  }
}

function isTeTellen(definitie: Samenstelbaar | undefined, aanwezig: Aanwezig): boolean {
  if (!definitie) return false
  if (definitie.vraagt.includes('programma') && aanwezig.programmaId === null) return false
  switch (definitie.nodig) {
    case 'onderdelen':
      return aanwezig.onderdelen > 0
    case 'rapporten':
      return aanwezig.rapporten > 0
    case 'businesscases':
      return aanwezig.businesscases > 0
    case 'businesscaselijnen':
      return aanwezig.businesscaselijnen > 0
    case 'begrotingsregels':
      return aanwezig.begrotingsjaar !== null
    case 'voorstel':
      return aanwezig.voorstelId !== null
    case 'tellingen':
      return aanwezig.tellingen
    case null:
      return true
  }
}

export function parametersVan({ vraagt }: Samenstelbaar, aanwezig: Aanwezig): Parameters {
  const parameters: Parameters = {}
  for (const naam of vraagt) {
    if (naam === 'programma' || (naam === 'programma?' && aanwezig.programmaId !== null)) {
      parameters.programma = aanwezig.programmaId
    }
    if (naam === 'jaar') parameters.jaar = jaarVan(aanwezig.peildatum)
    if (naam === 'begrotingsjaar') parameters.jaar = aanwezig.begrotingsjaar
    if (naam === 'maand') parameters.maand = maandVoor(aanwezig.peildatum)
    if (naam === 'voorstel') parameters.voorstelId = aanwezig.voorstelId
  }
  return parameters
}

/** The same question for the next paper: a year or month that followed the day of the old one follows that of the new. */
export function rolDoor(parameters: Parameters, van: Datum, naar: Datum): Parameters {
  return {
    ...parameters,
    ...(parameters.jaar === jaarVan(van) && { jaar: jaarVan(naar) }),
    ...(parameters.maand === maandVoor(van) && { maand: maandVoor(naar) }),
  }
}
