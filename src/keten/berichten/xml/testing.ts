import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import type { Definitie } from '../rules/definities/definities.ts'
import { BERICHTCODE, type Soort, type Wet32 } from '../rules/soorten.ts'
import type { Blad, Groep, Veld } from '../rules/structuur.ts'
import { maakXsdKeuring, type XsdKeuring } from './xsd.ts'

/** The published standards are not part of this repository; tests that weigh against them skip when they are absent. */
const map = join(process.env.SAMENHANG_SHARED ?? resolve('../shared'), 'standards/istandaarden')
export const STANDAARDEN: string | undefined = existsSync(map) ? map : undefined
export const REDEN_OVERSLAAN = 'overgeslagen: de gepubliceerde standaarden staan niet in SAMENHANG_SHARED of ../shared'

export const xsdKeuring = (): XsdKeuring => {
  const keuring = STANDAARDEN && maakXsdKeuring(join(STANDAARDEN, 'xsd'))
  if (!keuring) throw new Error(REDEN_OVERSLAAN)
  return keuring
}

export interface Voorbeeld {
  naam: string
  wet: Wet32
  soort: Soort
  xml: string
}
export function voorbeelden(): Voorbeeld[] {
  if (!STANDAARDEN) return []
  const wetten: [Wet32, string][] = [
    ['wmo', 'iwmo-3.2'],
    ['jeugdwet', 'ijw-3.2'],
  ]
  return wetten.flatMap(([wet, deel]) =>
    readdirSync(join(STANDAARDEN!, 'sample', deel)).map((bestand) => ({
      naam: bestand.replace('.xml', ''),
      wet,
      soort: bestand.replace(/\D/g, '') as Soort,
      xml: readFileSync(join(STANDAARDEN!, 'sample', deel, bestand), 'utf8'),
    })),
  )
}

/** Any content that fits a definition: also text that looks like markup, and letters outside the first plane. */
export function willekeurigeInhoud(definitie: Definitie): fc.Arbitrary<unknown> {
  return vanGroep(definitie.wortel)
}

function vanGroep(groep: Groep): fc.Arbitrary<unknown> {
  const velden = Object.entries(groep.velden)
  return fc.record(Object.fromEntries(velden.map(([naam, veld]) => [naam, vanVeld(veld)])), {
    requiredKeys: velden.filter(([, veld]) => veld.keer !== 'mag').map(([naam]) => naam),
  })
}

function vanVeld(veld: Veld): fc.Arbitrary<unknown> {
  const een = veld.type.soort === 'groep' ? vanGroep(veld.type) : vanBlad(veld.type)
  return veld.keer === 'veel' ? fc.array(een, { minLength: 1, maxLength: 2 }) : een
}

const ALLE_CODES = Object.values(BERICHTCODE).flatMap((codes) => Object.values(codes))
const LASTIG = [
  ...'abcXYZ059 éü&<>"\'-]',
  ']]>',
  '&amp;',
  '\t',
  'ß',
  '漢',
  '🏠',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\ufffd',
]

function vanBlad(blad: Blad): fc.Arbitrary<unknown> {
  if (blad.soort === 'getal')
    return blad.vast === undefined ? fc.integer({ min: blad.min, max: blad.max }) : fc.constant(blad.vast)
  if (blad.soort === 'datum') {
    return fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10))
  }
  if (blad.soort === 'tijd')
    return fc.integer({ min: 0, max: 86_399 }).map((s) => new Date(s * 1000).toISOString().slice(11, 19))
  if (blad.codes) return fc.constantFrom(...blad.codes)
  if (blad.ldt === 'LDT_BerichtCode') return fc.constantFrom(...ALLE_CODES.filter((c) => blad.patroon!.past(c)))
  return vanTekst(blad.ldt, blad.max).filter((t) => blad.patroon?.past(t) ?? true)
}

function vanTekst(ldt: string, max: number): fc.Arbitrary<string> {
  const cijfers = (n: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: n, maxLength: n })
  switch (ldt) {
    case 'LDT_AgbCode':
      return cijfers(8)
    case 'LDT_Gemeente':
      return cijfers(4)
    case 'LDT_BurgerServicenummer':
      return cijfers(9)
    case 'LDT_Versie':
      return fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((delen) => delen.join('.'))
    case 'LDT_Voorletters':
      return fc.string({ unit: fc.constantFrom(...'ABCéÀỳ'), minLength: 1, maxLength: max })
    case 'LDT_Telefoonnummer':
      return fc.integer({ min: 1, max: 15 }).chain(cijfers)
    case 'LDT_Commentaar':
      return fc.string({ unit: fc.constantFrom(...LASTIG, '\n', '\r', '\r\n'), minLength: 1, maxLength: 60 })
    default:
      return ldt === 'LDT_IdentificatieDeclaratie'
        ? fc.string({ unit: fc.constantFrom(...'abcXYZ059'), minLength: 1, maxLength: max })
        : fc
            .array(fc.constantFrom(...LASTIG), { minLength: 1, maxLength: Math.min(max, 30) })
            .map((tekens) => [...tekens.join('')].slice(0, max).join(''))
  }
}
