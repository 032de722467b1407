import { definitieVan } from './definities/definities.ts'
import {
  type EigenKop,
  type Fouten,
  foutenVan,
  type Heenbericht,
  KOPPAD,
  type NieuwBericht,
  type Oordeel,
} from './oordeel.ts'
import { GEEN_OPMERKING, NIET_BEOORDEELD, TECHNISCH } from './retourcodes.ts'
import { maakDeclaratieantwoord } from './retourDeclaratie.ts'
import { BERICHTCODE, RETOUR_VAN, type Retoursoort, XSD_VERSIE } from './soorten.ts'
import type { Groep } from './structuur.ts'

/**
 * The one answer to a message that could be read (IV028, IV087). What could not be read at all has no answer:
 * its sender is told outside the messages (IV032 level 1, OP090x2).
 */
export function maakRetour(heen: Heenbericht, oordeel: Oordeel, eigen: EigenKop): NieuwBericht<Retoursoort> {
  if (heen.soort === '323') return maakDeclaratieantwoord(heen, oordeel, eigen)
  const soort = RETOUR_VAN[heen.soort]
  const { Header, ...rest } = heen.inhoud as { Header: Record<string, unknown> }
  const fouten = foutenVan(oordeel)
  const kopcodes = kopcodesVan(oordeel, fouten)
  const kop = {
    ...Header,
    BerichtCode: BERICHTCODE[heen.wet][soort],
    IdentificatieRetour: eigen.identificatie,
    DagtekeningRetour: eigen.dagtekening,
    XsdVersieRetour: XSD_VERSIE[heen.wet],
    ...(kopcodes && { RetourCodes: { RetourCode: kopcodes } }),
  }
  // OP065: only what was refused comes back; a fault in the header says nothing of what is below it.
  const metRest = kopcodes?.[0] === GEEN_OPMERKING
  const { velden } = definitieVan(heen.wet, soort).wortel
  const inhoud = metRest
    ? { Header: kop, ...metCodes({ ...velden, Header: undefined }, rest, '/Bericht', fouten, false) }
    : { Header: kop }
  return { wet: heen.wet, soort, inhoud } as NieuwBericht<Retoursoort>
}

function kopcodesVan(oordeel: Oordeel, fouten: Fouten): string[] | undefined {
  if (oordeel === 'technisch') return [TECHNISCH]
  const eigen = fouten.get(KOPPAD)
  if (eigen) return [...eigen]
  return fouten.size > 0 ? [GEEN_OPMERKING] : undefined
}

/** Copies the content and gives every part that can carry codes its own: refused, fine, or not judged because the whole above it was refused. */
function metCodes(
  velden: Record<string, Groep['velden'][string] | undefined>,
  inhoud: Record<string, unknown>,
  pad: string,
  fouten: Fouten,
  bovenAfgekeurd: boolean,
): Record<string, unknown> {
  const eigen = fouten.get(pad)
  const afgekeurd = bovenAfgekeurd || eigen !== undefined
  const uit: Record<string, unknown> = {}
  for (const [naam, veld] of Object.entries(velden)) {
    if (!veld) continue
    if (naam === 'RetourCodes') {
      uit[naam] = { RetourCode: eigen ? [...eigen] : [bovenAfgekeurd ? NIET_BEOORDEELD : GEEN_OPMERKING] }
      continue
    }
    const waarde = inhoud[naam]
    if (waarde === undefined) continue
    const type = veld.type as Groep | { soort: string }
    const neem = (deel: unknown, deelpad: string): unknown =>
      isGroep(type) ? metCodes(type.velden, deel as Record<string, unknown>, deelpad, fouten, afgekeurd) : deel
    uit[naam] =
      veld.keer === 'veel'
        ? (waarde as unknown[]).map((deel, i) => neem(deel, `${pad}/${naam}[${i + 1}]`))
        : neem(waarde, `${pad}/${naam}`)
  }
  return uit
}
const isGroep = (type: Groep | { soort: string }): type is Groep => type.soort === 'groep'
