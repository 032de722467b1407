import { geld } from '#values/geld.ts'
import type { Kolomsoort, Waarde } from './bladen.ts'

// A spreadsheet runs a cell that starts like this as a formula (CWE-1236): it goes out behind an apostrophe and comes back without.
const FORMULE = /^'*[=+\-@\t\r]/
const BEWAAKT = /^'+[=+\-@\t\r]/

export const bewaak = (tekst: string) => (FORMULE.test(tekst) ? `'${tekst}` : tekst)
export const ontwaak = (tekst: string) => (BEWAAKT.test(tekst) ? tekst.slice(1) : tekst)

/** Parts with ; between them; a ; or \ that belongs to the text gets a \ before it. */
export const lijstAlsTekst = (delen: readonly string[]) =>
  delen.map((deel) => deel.replaceAll(/[\\;]/g, (teken) => `\\${teken}`)).join(';')

export function tekstAlsLijst(tekst: string): string[] {
  if (tekst === '') return []
  const delen = ['']
  for (let plek = 0; plek < tekst.length; plek += 1) {
    const teken = tekst[plek]!
    if (teken === '\\' && plek + 1 < tekst.length) {
      plek += 1
      delen[delen.length - 1] += tekst[plek]!
    } else if (teken === ';') delen.push('')
    else delen[delen.length - 1] += teken
  }
  return delen
}

export class Celfout extends RangeError {}

const EURO = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/
const PUNT = /^\d+\.\d{1,2}$/
const MACHT = /^\d+(\.\d+)?[eE][+-]?\d+$/

/** Cents from `1234,56`, `1.234,56` or what a workbook stores (`1234.56`, `1.2E3`). Never below nil (BG5). */
function bedragVan(tekst: string): number {
  const schoon = tekst.trim().replace(/^€\s*/, '')
  if (PUNT.test(schoon) || MACHT.test(schoon)) return geld(Math.round(Number(schoon) * 100))
  const [gevonden, heel = '', centen = ''] = EURO.exec(schoon) ?? []
  if (gevonden === undefined) throw new Celfout('geen-bedrag')
  return geld(Number(heel.replaceAll('.', '')) * 100 + Number(centen.padEnd(2, '0')))
}

function getalVan(tekst: string): number {
  const waarde = Number(tekst.trim().replace(',', '.'))
  if (tekst.trim() === '' || !Number.isFinite(waarde)) throw new Celfout('geen-getal')
  return waarde
}

function jaVan(tekst: string): boolean {
  const woord = tekst.trim().toLowerCase()
  if (['ja', 'true', '1'].includes(woord)) return true
  if (['nee', 'false', '0'].includes(woord)) return false
  throw new Celfout('geen-ja-of-nee')
}

export function leesCel(tekst: string, soort: Kolomsoort): Waarde {
  switch (soort) {
    case 'tekst':
      return tekst
    case 'getal':
      return getalVan(tekst)
    case 'bedrag':
      return bedragVan(tekst)
    case 'ja':
      return jaVan(tekst)
    case 'lijst':
      return tekstAlsLijst(tekst)
  }
}
