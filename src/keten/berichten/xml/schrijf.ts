import { controleerInhoud } from '../rules/controleer.ts'
import type { Definitie, Inhoud } from '../rules/definities/definities.ts'
import type { Soort } from '../rules/soorten.ts'
import type { Groep, Veld } from '../rules/structuur.ts'

/** OP192: UTF-8 without byte order mark, lines end in CR/LF. */
const REGELEINDE = '\r\n'
const KOPREGEL = '<?xml version="1.0" encoding="UTF-8"?>'

/** Writes a message. Throws on content that is no message: ask `controleerInhoud` first where a person can mend it. */
export function schrijfBericht<S extends Soort>(definitie: Definitie<S>, inhoud: Inhoud<S>): string {
  const fouten = controleerInhoud(definitie, inhoud)
  if (fouten.length > 0)
    throw new RangeError(`${definitie.naam} kan zo niet worden geschreven: ${fouten.map((f) => f.pad).join(', ')}`)
  const { basis, bericht } = definitie
  const wortel = `${bericht.prefix}:Bericht`
  const regels = [KOPREGEL, `<${wortel} xmlns:${basis.prefix}="${basis.uri}" xmlns:${bericht.prefix}="${bericht.uri}">`]
  schrijfGroep(regels, '  ', definitie, definitie.wortel, inhoud as Record<string, unknown>)
  regels.push(`</${wortel}>`, '')
  return regels.join(REGELEINDE)
}

function schrijfGroep(
  regels: string[],
  inspring: string,
  definitie: Definitie,
  groep: Groep,
  inhoud: Record<string, unknown>,
): void {
  const { prefix } = groep.ruimte === 'basis' ? definitie.basis : definitie.bericht
  for (const [naam, veld] of Object.entries(groep.velden)) {
    for (const waarde of waardenVan(veld, inhoud[naam])) {
      const tag = `${prefix}:${naam}`
      if (veld.type.soort === 'groep') {
        regels.push(`${inspring}<${tag}>`)
        schrijfGroep(regels, `${inspring}  `, definitie, veld.type, waarde as Record<string, unknown>)
        regels.push(`${inspring}</${tag}>`)
      } else {
        regels.push(`${inspring}<${tag}>${ontsnap(String(waarde))}</${tag}>`)
      }
    }
  }
}

function waardenVan(veld: Veld, waarde: unknown): unknown[] {
  if (waarde === undefined) return []
  return veld.keer === 'veel' ? (waarde as unknown[]) : [waarde]
}

const TEKENS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

/** A bare CR would be read back as LF (XML 1.0, 2.11); ">" is escaped for the sake of "]]>". */
const ontsnap = (tekst: string): string => tekst.replace(/[&<>\r]/g, (teken) => TEKENS[teken] ?? teken)
