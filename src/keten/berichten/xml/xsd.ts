import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XmlValidateError, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { fsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { berichtnaam, type Soort, type Wet32 } from '../rules/soorten.ts'

const MAP: Record<Wet32, string> = { wmo: 'iwmo-3.2', jeugdwet: 'ijw-3.2' }

export interface XsdOordeel {
  geldig: boolean
  meldingen: string[]
}
/** Validates with the official schemas, which are not ours to ship: a folder that holds them, or nothing. */
export interface XsdKeuring {
  heeft: (wet: Wet32, soort: Soort) => boolean
  keur: (wet: Wet32, soort: Soort, xml: string | Uint8Array) => XsdOordeel
}

let aangemeld = false

export function maakXsdKeuring(map: string): XsdKeuring | undefined {
  if (!existsSync(map)) return undefined
  // Registered for the schemas' own imports; documents are parsed from memory and load nothing.
  if (!aangemeld) aangemeld = xmlRegisterInputProvider(fsInputProviders)
  const bestand = (wet: Wet32, soort: Soort): string => join(map, MAP[wet], `${berichtnaam(wet, soort)}.xsd`)
  const validators = new Map<string, XsdValidator>()

  function validatorVoor(pad: string): XsdValidator {
    const bekend = validators.get(pad)
    if (bekend) return bekend
    using schema = XmlDocument.fromBuffer(readFileSync(pad), { url: pad })
    const nieuw = XsdValidator.fromDoc(schema)
    validators.set(pad, nieuw)
    return nieuw
  }

  return {
    heeft: (wet, soort) => existsSync(bestand(wet, soort)),
    keur(wet, soort, xml) {
      const validator = validatorVoor(bestand(wet, soort))
      try {
        using document = typeof xml === 'string' ? XmlDocument.fromString(xml) : XmlDocument.fromBuffer(xml)
        validator.validate(document)
        return { geldig: true, meldingen: [] }
      } catch (fout) {
        if (fout instanceof XmlValidateError)
          return { geldig: false, meldingen: fout.details.map((d) => `${d.line}: ${d.message.trim()}`) }
        return { geldig: false, meldingen: [fout instanceof Error ? fout.message : String(fout)] }
      }
    },
  }
}
