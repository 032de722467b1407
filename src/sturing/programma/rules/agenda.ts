import type { Bevinding } from '#values/bevinding.ts'
import { merkOp } from '#values/bevinding.ts'
import type { Datum } from '#values/datum.ts'
import { datum, laatsteVanMaand } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Agendaregel, Agendavlag } from './invoer.ts'

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const WANNEER = new RegExp(`^(?:(${MAANDEN.join('|')})(?:\\s*[/-]\\s*(${MAANDEN.join('|')}))?\\s+)?(\\d{4})$`, 'i')

/** "September 2020", "April/juni 2021", "2022": the period meant. Undefined for anything else: undated, not guessed. */
export function periodeVan(wanneer: string): (Periode & { eind: Datum }) | undefined {
  const gevonden = WANNEER.exec(wanneer.trim())
  if (!gevonden) return undefined
  const [, van, tot, jaar] = gevonden
  const eerste = van === undefined ? 1 : maandnummer(van)
  const laatste = tot !== undefined ? maandnummer(tot) : van === undefined ? 12 : eerste
  if (laatste < eerste) return undefined
  return { begin: eersteDag(jaar!, eerste), eind: laatsteVanMaand(eersteDag(jaar!, laatste)) }
}

function maandnummer(naam: string): number {
  return MAANDEN.indexOf(naam.toLowerCase()) + 1
}

function eersteDag(jaar: string, maand: number): Datum {
  return datum(`${jaar}-${String(maand).padStart(2, '0')}-01`)
}

const VLAGGEN: readonly [Agendavlag, RegExp][] = [
  ['gestart', /\((?:is )?al gestart\)/i],
  ['doorlopend', /\bdoorlopend\b/i],
  ['evt', /\bevt\b|\beventueel\b/i],
  ['in-ontwikkeling', /\bin ontwikkeling\b/i],
]

export function vlaggenIn(tekst: string): Agendavlag[] {
  return VLAGGEN.filter(([, woord]) => woord.test(tekst)).map(([vlag]) => vlag)
}

/** By date, undated last; rows of one date keep the order of the paper. */
export function agendaOpDatum<Regel extends Agendaregel>(regels: readonly Regel[]): Regel[] {
  const sleutel = (regel: Regel) => periodeVan(regel.wanneer)?.begin ?? '9999'
  return regels.toSorted((a, b) =>
    sleutel(a) < sleutel(b) ? -1 : sleutel(a) > sleutel(b) ? 1 : a.volgorde - b.volgorde,
  )
}

export function bevindingenVanAgenda(regels: readonly Agendaregel[]): Bevinding[] {
  return regels.flatMap((regel, i) => {
    const begin = periodeVan(regel.wanneer)?.begin
    const eerder = regels.slice(0, i).findLast((vorige) => periodeVan(vorige.wanneer) !== undefined)
    const vorig = eerder && periodeVan(eerder.wanneer)?.begin
    const plaats = `agenda ${regel.volgorde}`
    const bron = regel.bron === undefined ? {} : { bron: regel.bron }
    return [
      ...merkOp(begin === undefined, {
        code: 'agenda-zonder-datum',
        plaats,
        ...bron,
        waarde: { wanneer: regel.wanneer },
      }),
      ...merkOp(begin !== undefined && vorig !== undefined && begin < vorig, {
        code: 'agenda-niet-op-volgorde',
        plaats,
        ...bron,
      }),
      ...merkOp(regel.vlaggen.includes('evt'), { code: 'agenda-onder-voorbehoud', plaats, ...bron }),
    ]
  })
}
