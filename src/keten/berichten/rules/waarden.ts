import { isDatum } from '#values/datum.ts'
import type { Blad } from './structuur.ts'

/** XML Schema knows four white space characters; JavaScript's \s and trim() know many more. */
const RUIMTE = /[ \t\n\r]+/g
const GEHEEL = /^[+-]?[0-9]+$/
const TIJD = /^([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?$/
/** XML 1.0 (2.2 Char): control characters and non-characters cannot be written at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const ONSCHRIJFBAAR = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

export interface WaardeFout {
  gevonden: string
  verwacht: string
}
export type GelezenWaarde = { waarde: string | number } | { fout: WaardeFout }

const plat = (tekst: string): string => tekst.replace(RUIMTE, ' ').replace(/^ | $/g, '')
const fout = (gevonden: string, verwacht: string): { fout: WaardeFout } => ({
  fout: { gevonden: gevonden.length > 60 ? `${gevonden.slice(0, 57)}...` : gevonden, verwacht },
})

/** From the text of an element to its value, or what was expected instead. */
export function leesWaarde(blad: Blad, tekst: string): GelezenWaarde {
  switch (blad.soort) {
    case 'tekst':
      return leesTekst(blad, tekst)
    case 'getal':
      return leesGetal(blad, plat(tekst))
    case 'datum':
      return bestaatDag(plat(tekst))
        ? { waarde: plat(tekst) }
        : fout(plat(tekst), 'een bestaande datum, geschreven als jjjj-mm-dd, zonder tijdzone')
    case 'tijd':
      return bestaatTijd(plat(tekst))
        ? { waarde: plat(tekst) }
        : fout(plat(tekst), 'een tijd, geschreven als uu:mm:ss, zonder tijdzone')
  }
}

/** From a value to the text of an element, or what is wrong with it. */
export function schrijfWaarde(blad: Blad, waarde: unknown): { tekst: string } | { fout: WaardeFout } {
  const getal = blad.soort === 'getal'
  if (typeof waarde !== (getal ? 'number' : 'string')) return fout(String(waarde), getal ? 'een getal' : 'een tekst')
  const tekst = String(waarde)
  if (ONSCHRIJFBAAR.test(tekst) || !tekst.isWellFormed()) return fout('een stuurteken', 'tekst die in XML kan staan')
  const gelezen = leesWaarde(blad, tekst)
  return 'fout' in gelezen ? gelezen : { tekst }
}

function leesTekst(blad: Blad & { soort: 'tekst' }, tekst: string): GelezenWaarde {
  if (blad.codes) {
    return blad.codes.has(tekst)
      ? { waarde: tekst }
      : fout(tekst, `een code uit de lijst ${blad.lijst}: ${noemCodes(blad.codes)}`)
  }
  // Signs outside the basic plane count once; where even their halves fit there is nothing to count.
  const past = tekst.length <= blad.max && blad.min <= 1
  const lengte = past || tekst.length > 2 * blad.max ? tekst.length : [...tekst].length
  if (lengte < blad.min) return fout(tekst, 'een waarde; een leeg element mag niet')
  if (lengte > blad.max) return fout(`${lengte} tekens: ${tekst}`, `ten hoogste ${blad.max} tekens`)
  if (blad.patroon && !blad.patroon.past(tekst)) return fout(tekst, blad.patroon.uitleg)
  return { waarde: tekst }
}

function leesGetal(blad: Blad & { soort: 'getal' }, tekst: string): GelezenWaarde {
  if (!GEHEEL.test(tekst)) return fout(tekst, 'een geheel getal')
  if (blad.vast !== undefined) {
    return tekst === String(blad.vast) ? { waarde: blad.vast } : fout(tekst, `de waarde ${blad.vast}`)
  }
  const getal = Number(tekst)
  if (getal < blad.min || getal > blad.max)
    return fout(tekst, `een geheel getal van ${blad.min} tot en met ${blad.max}`)
  return { waarde: getal === 0 ? 0 : getal }
}

function noemCodes(codes: ReadonlySet<string>): string {
  const alle = [...codes]
  return alle.length > 24 ? `${alle.slice(0, 8).join(', ')} en ${alle.length - 8} andere` : alle.join(', ')
}

/** XML Schema 1.0 has no year 0000. */
const bestaatDag = (tekst: string): boolean => isDatum(tekst) && !tekst.startsWith('0000')

/** xs:time also knows 24:00:00, the midnight at the end of a day. */
function bestaatTijd(tekst: string): boolean {
  const delen = TIJD.exec(tekst)
  if (!delen) return false
  const [uur, minuut, seconde] = [Number(delen[1]), Number(delen[2]), Number(delen[3])]
  const fractie = delen[4] !== undefined && /[1-9]/.test(delen[4])
  return (uur < 24 && minuut < 60 && seconde < 60) || (uur === 24 && minuut === 0 && seconde === 0 && !fractie)
}
