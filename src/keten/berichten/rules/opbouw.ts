import type { Definitie } from './definities/definities.ts'
import { type Leesfout, leesfout } from './leesfout.ts'
import type { Blad, Groep, Veld } from './structuur.ts'
import { leesWaarde } from './waarden.ts'

export const MEESTE_FOUTEN = 50

type Kind = Record<string, unknown>
interface Stapel {
  pad: string
  groep?: Groep
  namen: string[]
  /** Index of the field that may come now; all before it are done. */
  plaats: number
  inhoud: Kind
  blad?: Blad
  tekst: string
  zet: (waarde: unknown) => void
}

/**
 * Builds the content of a message from opening, text and closing, by its definition, and collects what does not fit.
 * Knows nothing of XML syntax, so that the rules of the standard can be tested without a parser.
 */
export interface Opbouw {
  open: (uri: string, naam: string, regel: number) => void
  tekst: (tekst: string, regel: number) => void
  /** Text that is marked as such: never mere layout, not even when it holds only spaces. */
  cdata: (tekst: string, regel: number) => void
  sluit: (regel: number) => void
  /** A remark on the element that opens now, from who reads the syntax. */
  weiger: (gevonden: string, verwacht: string, regel: number) => void
  fouten: readonly Leesfout[]
  inhoud: () => Kind
  vol: () => boolean
}

export function maakOpbouw(definitie: Definitie): Opbouw {
  const fouten: Leesfout[] = []
  let resultaat: Kind = {}
  const stapel: Stapel[] = []
  /** Depth inside something that was refused already: one remark is enough. */
  let genegeerd = 0

  const meld = (pad: string, gevonden: string, verwacht: string, regel: number): void => {
    if (fouten.length < MEESTE_FOUTEN) fouten.push(leesfout(pad, gevonden, verwacht, regel))
  }
  const ruimte = (groep: Groep): string => (groep.ruimte === 'basis' ? definitie.basis.uri : definitie.bericht.uri)

  function meldOntbrekend(boven: Stapel, tot: number, regel: number): void {
    for (let i = boven.plaats; i < tot; i += 1) {
      const naam = boven.namen[i]!
      const veld = boven.groep!.velden[naam]!
      if (veld.keer !== 'mag' && !(naam in boven.inhoud)) {
        meld(`${boven.pad}/${naam}`, 'niets', `het verplichte element ${naam}`, regel)
      }
    }
  }

  function open(uri: string, naam: string, regel: number): void {
    if (genegeerd > 0) {
      genegeerd += 1
      return
    }
    const boven = stapel.at(-1)
    if (!boven) {
      stapel.push(frame('/Bericht', definitie.wortel, (waarde) => (resultaat = waarde as Kind)))
      return
    }
    const pad = `${boven.pad}/${naam}`
    const plaats = pasBij(boven, uri, naam)
    if (typeof plaats !== 'number') {
      meld(pad, plaats.gevonden, plaats.verwacht, regel)
      genegeerd = 1
      return
    }
    meldOntbrekend(boven, plaats, regel)
    boven.plaats = plaats
    stapel.push(kind(boven, naam, boven.groep!.velden[naam]!, pad))
  }

  /** The index of the field this element is, or why it cannot stand here. */
  function pasBij(boven: Stapel, uri: string, naam: string): number | { gevonden: string; verwacht: string } {
    if (!boven.groep) return { gevonden: `het element ${naam}`, verwacht: 'alleen tekst' }
    const index = boven.namen.indexOf(naam)
    if (index < 0) return { gevonden: `het element ${naam}`, verwacht: nogMogelijk(boven) }
    const hoort = ruimte(boven.groep)
    if (uri !== hoort) return { gevonden: `naamruimte ${uri || '(geen)'}`, verwacht: `naamruimte ${hoort}` }
    const bestond = naam in boven.inhoud
    const dubbel = bestond && boven.groep.velden[naam]!.keer !== 'veel'
    if (index >= boven.plaats && !dubbel) return index
    return { gevonden: bestond ? `nog een ${naam}` : `${naam} op deze plaats`, verwacht: nogMogelijk(boven) }
  }

  function tekst(stuk: string, regel: number): void {
    const opmaak = /^[ \t\n\r]*$/.test(stuk)
    if (!opmaak || stapel.at(-1)?.blad) cdata(stuk, regel)
  }

  function cdata(stuk: string, regel: number): void {
    const boven = genegeerd > 0 ? undefined : stapel.at(-1)
    if (!boven) return
    if (boven.blad) boven.tekst += stuk
    else meld(boven.pad, `losse tekst "${stuk.trim().slice(0, 40)}"`, 'alleen elementen', regel)
  }

  function sluit(regel: number): void {
    if (genegeerd > 0) {
      genegeerd -= 1
      return
    }
    const dicht = stapel.pop()
    if (!dicht) return
    if (dicht.blad) {
      const gelezen = leesWaarde(dicht.blad, dicht.tekst)
      if ('fout' in gelezen) meld(dicht.pad, `"${gelezen.fout.gevonden}"`, gelezen.fout.verwacht, regel)
      else dicht.zet(gelezen.waarde)
    } else {
      meldOntbrekend(dicht, dicht.namen.length, regel)
      dicht.zet(dicht.inhoud)
    }
  }

  function weiger(gevonden: string, verwacht: string, regel: number): void {
    if (genegeerd === 0) meld(stapel.at(-1)?.pad ?? '/Bericht', gevonden, verwacht, regel)
  }

  return {
    open,
    tekst,
    cdata,
    sluit,
    weiger,
    fouten,
    inhoud: () => resultaat,
    vol: () => fouten.length >= MEESTE_FOUTEN,
  }
}

function frame(pad: string, groep: Groep, zet: (waarde: unknown) => void): Stapel {
  return { pad, groep, namen: Object.keys(groep.velden), plaats: 0, inhoud: {}, tekst: '', zet }
}

function kind(boven: Stapel, naam: string, veld: Veld, pad: string): Stapel {
  const { zet, genummerd } = plaatsVoor(boven.inhoud, naam, veld, pad)
  return veld.type.soort === 'groep'
    ? frame(genummerd, veld.type, zet)
    : { pad: genummerd, blad: veld.type, namen: [], plaats: 0, inhoud: {}, tekst: '', zet }
}

/** The place is taken at opening, so that an element with a wrong value is not reported as missing too. */
function plaatsVoor(
  inhoud: Kind,
  naam: string,
  veld: Veld,
  pad: string,
): { zet: (w: unknown) => void; genummerd: string } {
  if (veld.keer !== 'veel') {
    inhoud[naam] = undefined
    return { zet: (waarde) => (inhoud[naam] = waarde), genummerd: pad }
  }
  const lijst = ((inhoud[naam] as unknown[] | undefined) ?? []) as unknown[]
  inhoud[naam] = lijst
  const index = lijst.push(undefined) - 1
  return { zet: (waarde) => (lijst[index] = waarde), genummerd: `${pad}[${index + 1}]` }
}

function nogMogelijk(boven: Stapel): string {
  const vanaf = boven.namen.slice(boven.plaats).filter((naam) => {
    const veld = boven.groep!.velden[naam]!
    return veld.keer === 'veel' || !(naam in boven.inhoud)
  })
  const einde = vanaf.findIndex((naam) => boven.groep!.velden[naam]!.keer !== 'mag' && !(naam in boven.inhoud))
  const mogelijk = einde < 0 ? vanaf : vanaf.slice(0, einde + 1)
  return mogelijk.length === 0 ? 'geen element meer' : mogelijk.join(' of ')
}
