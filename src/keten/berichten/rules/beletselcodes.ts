import type { Beletsel } from '#values/beletsel.ts'
import type { Heensoort } from './soorten.ts'

/** The part of a message that carries the code: its header, its declaration, a client, or one line. */
export type Berichtklasse = 'kop' | 'declaratie' | 'client' | 'regel'

interface Rij {
  beletsel: string
  berichten: readonly Heensoort[]
  code: string
  klasse: Berichtklasse
}
const rij = (beletsel: string, code: string, klasse: Berichtklasse, ...berichten: Heensoort[]): Rij => ({
  beletsel,
  code,
  klasse,
  berichten,
})
const ALLE: Heensoort[] = ['301', '305', '307', '315', '317', '319', '323']

/**
 * The one table from what a room refuses to what the sender reads (WJ001). What is not in it may not refuse a message:
 * either the sender cannot know it (OP095), or it is no ground at all, such as a missing start under a declaration (OP364).
 */
export const BELETSEL_NAAR_RETOURCODE: readonly Rij[] = [
  rij('identificatie-bestaat', '9056', 'kop', ...ALLE),
  rij('dagtekening-in-toekomst', '8848', 'kop', ...ALLE),
  rij('gemeente-onbekend', 'S300', 'kop', ...ALLE),
  rij('product-onbekend', 'S329', 'regel', '301', '305', '307', '315', '317', '323'),
  rij('toewijzing-onbekend', '9019', 'regel', '305', '307'),
  rij('niets-te-verwijderen', '9063', 'regel', '305', '307'),
  rij('melding-bestaat', '9074', 'regel', '305', '307'),
  rij('start-loopt', '9326', 'regel', '305'),
  rij('stop-al-gemeld', '9071', 'regel', '305'),
  rij('geen-start', '9069', 'regel', '307'),
  rij('al-tijdelijk-gestopt', '9413', 'regel', '307'),
  rij('stop-voor-eerdere-stop', '9414', 'regel', '307'),
  rij('definitief-gestopt', '9415', 'regel', '307'),
  rij('client-onbekend', '8187', 'client', '317', '323'),
  rij('referentie-bestaat', '9347', 'regel', '315', '317'),
  rij('verzoek-loopt', '9374', 'regel', '315', '317'),
  rij('pakket-onvolledig', '9349', 'regel', '317'),
  rij('ongewijzigd-niet-actueel', '9350', 'regel', '317'),
  rij('te-wijzigen-niet-actueel', '9351', 'regel', '317'),
  rij('ingangsdatum-verstreken', '9357', 'regel', '317'),
  rij('gestapeld', '9361', 'regel', '317'),
  rij('budget-niet-hele-looptijd', '9373', 'regel', '317'),
  rij('omvang-zonder-product', '9375', 'regel', '317'),
  rij('omvang-ontbreekt', '9411', 'regel', '317'),
  rij('omvang-zonder-productcode', '9412', 'regel', '317'),
  rij('verzoek-onbekend', '9355', 'regel', '319'),
  rij('al-toegewezen', '9359', 'regel', '319'),
  rij('al-in-onderzoek', '9360', 'regel', '319'),
  rij('al-beantwoord', '9365', 'regel', '319'),
  rij('nummer-bestaat', '9332', 'regel', '301'),
  rij('referentie-onbekend', '9379', 'regel', '301'),
  rij('verbruik-aanwezig', '9385', 'regel', '301'),
  rij('declaratienummer-bestaat', '9333', 'declaratie', '323'),
  rij('periode-sluit-niet-aan', '8214', 'declaratie', '323'),
  rij('referentienummer-bestaat', '8021', 'regel', '323'),
  rij('toewijzing-onbekend', '9338', 'regel', '323'),
  rij('voor-toewijzing', '9307', 'regel', '323'),
  rij('na-toewijzing', '9308', 'regel', '323'),
  rij('na-declaratieperiode', '9319', 'regel', '323'),
  rij('categorie-anders', '9339', 'regel', '323'),
  rij('product-anders', '9340', 'regel', '323'),
  rij('eenheid-anders', '9341', 'regel', '323'),
  rij('volume-boven-toewijzing', '9321', 'regel', '323'),
  rij('volume-samen-boven-toewijzing', '9322', 'regel', '323'),
  rij('boven-budget', '9369', 'regel', '323'),
  rij('tarief-anders', '0611', 'regel', '323'),
  rij('bedrag-anders', '9346', 'regel', '323'),
  rij('begin-niet-eerste-dag', '9387', 'regel', '323'),
  rij('eind-niet-laatste-dag', '9388', 'regel', '323'),
  rij('debet-bestaat', '9389', 'regel', '323'),
  rij('debet-onbekend', '8017', 'regel', '323'),
  rij('al-gecrediteerd', '9390', 'regel', '323'),
  rij('toewijzing-verwijderd', '9384', 'regel', '323'),
]

const sleutel = (soort: Heensoort, beletsel: string): string => `${soort} ${beletsel}`
const OP_SLEUTEL = new Map(
  BELETSEL_NAAR_RETOURCODE.flatMap((r) => r.berichten.map((s) => [sleutel(s, r.beletsel), r] as const)),
)

export function retourcodeVoor(soort: Heensoort, beletsel: string): string | undefined {
  return OP_SLEUTEL.get(sleutel(soort, beletsel))?.code
}

/** Splits what may refuse this message, as codes, from what may not: that is parked or signalled instead. */
export function verdeelBeletselen(
  soort: Heensoort,
  beletselen: readonly Beletsel[],
): { codes: string[]; zonderCode: Beletsel[] } {
  const codes = new Set<string>()
  const zonderCode: Beletsel[] = []
  for (const beletsel of beletselen) {
    const code = retourcodeVoor(soort, beletsel.code)
    if (code === undefined) zonderCode.push(beletsel)
    else codes.add(code)
  }
  return { codes: [...codes], zonderCode }
}
