declare const merk: unique symbol

/** Whole euro cents. Sums in cents are exact; euros in floating point are not. */
export type Geld = number & { readonly [merk]: 'Geld' }

const NBSP = '\u00a0'
const MIN = '\u2212'
const CENTEN_PER_EURO = 100
const CENTEN_PER_DUIZEND = 100_000

export function geld(cents: number): Geld {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Geen heel aantal centen: ${cents}`)
  // + 0 turns -0 into 0, which would otherwise differ in a strict comparison.
  return (cents + 0) as Geld
}

const INVOER = /^([-\u2212]?)\s*€?\s*([-\u2212]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}|-))?$/

/** Reads an amount as people type it in Dutch. "12.50" is refused: the dot separates thousands here. */
export function euro(amount: string): Geld {
  const [gevonden, voor = '', na = '', heel = '', achterKomma = '-'] = INVOER.exec(amount.trim()) ?? []
  if (gevonden === undefined || (voor && na)) throw new RangeError(`Geen bedrag: ${amount}`)
  const centen = achterKomma === '-' ? 0 : Number(achterKomma.padEnd(2, '0'))
  const waarde = Number(heel.replaceAll('.', '')) * CENTEN_PER_EURO + centen
  return geld(voor || na ? -waarde : waarde)
}

export function som(bedragen: Iterable<Geld>): Geld {
  let totaal = 0
  for (const bedrag of bedragen) totaal = geld(totaal + bedrag)
  return geld(totaal)
}

/** Rounds half away from zero, on the decimal number as written: 1,005 times 1,00 is 1,01, not 1,00. */
export function maal(bedrag: Geld, aantal: number): Geld {
  const { teller, noemer } = breukVan(aantal)
  return geld(Number(deelAfgerond(BigInt(bedrag) * teller, noemer)))
}

function breukVan(aantal: number): { teller: bigint; noemer: bigint } {
  const gevonden = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(aantal))
  if (!gevonden) throw new RangeError(`Geen getal: ${aantal}`)
  const [, min = '', heel = '', decimalen = '', macht = '0'] = gevonden
  const cijfers = BigInt(heel + decimalen) * (min ? -1n : 1n)
  const exponent = Number(macht) - decimalen.length
  return exponent >= 0
    ? { teller: cijfers * 10n ** BigInt(exponent), noemer: 1n }
    : { teller: cijfers, noemer: 10n ** BigInt(-exponent) }
}

function deelAfgerond(teller: bigint, noemer: bigint): bigint {
  const positief = teller < 0n ? -teller : teller
  const afgerond = (positief * 2n + noemer) / (noemer * 2n)
  return teller < 0n ? -afgerond : afgerond
}

export type Centen = 'altijd' | 'nooit' | 'zo-nodig'

export function formatGeld(bedrag: Geld, { centen = 'zo-nodig' }: { centen?: Centen } = {}): string {
  const toonCenten = centen === 'altijd' || (centen === 'zo-nodig' && bedrag % CENTEN_PER_EURO !== 0)
  const getoond = toonCenten ? Math.abs(bedrag) : rondAf(Math.abs(bedrag), CENTEN_PER_EURO) * CENTEN_PER_EURO
  const heel = metPunten(Math.trunc(getoond / CENTEN_PER_EURO))
  const staart = toonCenten ? `,${String(getoond % CENTEN_PER_EURO).padStart(2, '0')}` : ''
  return `€${NBSP}${bedrag < 0 && getoond > 0 ? MIN : ''}${heel}${staart}`
}

/** Kadernota notation, times 1.000 euro: positive is a disadvantage (N, nadelig), negative an advantage (V, voordelig). */
export function formatDuizend(bedrag: Geld): string {
  if (bedrag === 0) return '–'
  return `${bedrag > 0 ? 'N' : 'V'}${NBSP}${metPunten(rondAf(Math.abs(bedrag), CENTEN_PER_DUIZEND))}`
}

function rondAf(positief: number, eenheid: number): number {
  const heel = Math.floor(positief / eenheid)
  return (positief % eenheid) * 2 >= eenheid ? heel + 1 : heel
}

function metPunten(heel: number): string {
  return String(heel).replace(/\B(?=(\d{3})+$)/g, '.')
}
