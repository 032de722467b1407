import type { Datum } from './datum.ts'
import { dagenTussen, laatste, plusDagen, plusMaanden, plusWeken } from './datum.ts'
import type { ExtraDagen } from './feestdagen.ts'
import { eersteWerkdagVanaf, isWerkdag, plusWerkdagen, werkdagenTussen } from './feestdagen.ts'
import type { TermijnRegel } from './termijnregel.ts'
import { findTermijnRegel } from './termijnregels.ts'
import type { UitlegCode } from './termijnUitleg.ts'

export type { DwangsomStap } from './dwangsom.ts'
export { dwangsomInGeding } from './dwangsom.ts'
export { feestdagenIn, GELIJKGESTELD, isWerkdag } from './feestdagen.ts'
export type { TermijnRegel } from './termijnregel.ts'
export { findTermijnRegel, TERMIJNREGELS } from './termijnregels.ts'

/** Both ends count. No end: the clock stands still today. */
export type Opschorting = { van: Datum; tot?: Datum | null | undefined }

export type Verlenging = { dagen: number } | { totEnMet: Datum }

export type TermijnVraag = {
  regel: TermijnRegel
  /** Day 0: the day of the fact itself. */
  start: Datum
  opschortingen?: readonly Opschorting[] | undefined
  verlenging?: Verlenging | null | undefined
  /** The day on which what had to be done was done. */
  stop?: Datum | null | undefined
  vandaag: Datum
  /** Days put on a par with a holiday; the general holidays are computed. */
  feestdagen: ExtraDagen
}

export type TermijnStand = 'loopt' | 'stil' | 'te-laat' | 'gehaald' | 'te-laat-gehaald'

export type Termijn = {
  uiterlijk: Datum
  kaleEinde: Datum
  opgeschorteDagen: number
  stand: TermijnStand
  /** Until uiterlijk, from today or from the day it was done; negative when late. */
  dagenOver: number
  werkdagenOver: number
  uitleg: UitlegCode[]
}

/**
 * First the bare end, then the extension, then the suspended days, then the Algemene termijnenwet once.
 * This order is a convention of ours and is shown with the outcome.
 */
export function berekenTermijn(vraag: TermijnVraag): Termijn {
  const stop = vraag.stop != null && vraag.stop <= vraag.vandaag ? vraag.stop : undefined
  const peil = stop ?? vraag.vandaag
  const kaleEinde = kaalEindeVan(vraag)
  const verlengd = verleng(vraag, kaleEinde)
  const opgeschort = schortOp(vraag, verlengd.einde, peil)
  const geschoven = pasTermijnenwetToe(vraag, opgeschort.einde, opgeschort.stil)
  const uiterlijk = geschoven.einde
  return {
    uiterlijk,
    kaleEinde,
    opgeschorteDagen: opgeschort.dagen,
    stand: standVan(uiterlijk, vraag.vandaag, stop, opgeschort.stil),
    dagenOver: dagenTussen(peil, uiterlijk),
    werkdagenOver: werkdagenTussen(peil, uiterlijk, vraag.feestdagen),
    uitleg: ['dag-nul', ...verlengd.uitleg, ...opgeschort.uitleg, ...geschoven.uitleg],
  }
}

/** The last day by the terms of the house, of a term that nothing stops or lengthens. */
export function uiterlijkVanHuis(code: string, start: Datum, feestdagen: ExtraDagen = []): Datum | undefined {
  const regel = findTermijnRegel(code, start)
  return regel && berekenTermijn({ regel, start, vandaag: start, feestdagen }).uiterlijk
}

type Stap = { einde: Datum; uitleg: UitlegCode[] }

function kaalEindeVan({ regel, start, feestdagen }: TermijnVraag): Datum {
  const { aantal, eenheid } = regel.duur
  if (!Number.isSafeInteger(aantal) || aantal < 1) throw new RangeError(`Termijn ${regel.code} duurt ${aantal}`)
  switch (eenheid) {
    case 'dagen':
      return plusDagen(start, aantal)
    case 'weken':
      return plusWeken(start, aantal)
    case 'maanden':
      return plusMaanden(start, aantal)
    case 'werkdagen':
      return plusWerkdagen(start, aantal, feestdagen)
  }
}

function verleng({ regel, verlenging, feestdagen }: TermijnVraag, kaleEinde: Datum): Stap {
  if (verlenging == null) return { einde: kaleEinde, uitleg: [] }
  if (!regel.verlengbaar) return { einde: kaleEinde, uitleg: ['verlenging-niet-toegestaan'] }
  const einde = nieuwEinde(kaleEinde, verlenging, regel.duur.eenheid === 'werkdagen' ? feestdagen : undefined)
  return einde > kaleEinde
    ? { einde, uitleg: ['verlengd'] }
    : { einde: kaleEinde, uitleg: ['verlenging-zonder-effect'] }
}

function nieuwEinde(kaleEinde: Datum, verlenging: Verlenging, inWerkdagen: ExtraDagen | undefined): Datum {
  if ('totEnMet' in verlenging) return verlenging.totEnMet
  return inWerkdagen ? plusWerkdagen(kaleEinde, verlenging.dagen, inWerkdagen) : plusDagen(kaleEinde, verlenging.dagen)
}

type Stilstand = { van: Datum; tot: Datum }

function schortOp(vraag: TermijnVraag, einde: Datum, peil: Datum): Stap & { dagen: number; stil: Stilstand[] } {
  const stilstanden = stilstandenVan(vraag, peil)
  if (stilstanden.length === 0) return { einde, dagen: 0, stil: [], uitleg: [] }
  if (!vraag.regel.opschortbaar) return { einde, dagen: 0, stil: [], uitleg: ['opschorting-niet-toegestaan'] }
  const stil: Stilstand[] = []
  let tot = einde
  for (const stilstand of stilstanden) {
    const later = eindeNa(vraag, tot, stil, stilstand)
    if (later === undefined) continue
    tot = later
    stil.push(stilstand)
  }
  const teLaat = stil.length < stilstanden.length
  return {
    einde: tot,
    dagen: stil.reduce((totaal, { van, tot: laatsteDag }) => totaal + dagenTussen(van, laatsteDag) + 1, 0),
    stil,
    uitleg: [
      ...(stil.length > 0 ? (['opgeschort'] as const) : []),
      ...(teLaat ? (['opschorting-na-einde'] as const) : []),
    ],
  }
}

/**
 * The end after a suspension, or nothing when the term had already passed. Who stops the clock in the weekend by which
 * the Algemene termijnenwet prolonged the term stops a clock that still ran: the first day afterwards is what was left.
 */
function eindeNa(vraag: TermijnVraag, einde: Datum, stil: Stilstand[], stilstand: Stilstand): Datum | undefined {
  if (stilstand.van <= einde) return telErbij(vraag, einde, stilstand)
  const geschoven = pasTermijnenwetToe(vraag, einde, stil).einde
  return stilstand.van <= geschoven ? plusDagen(stilstand.tot, 1) : undefined
}

function telErbij({ regel, feestdagen }: TermijnVraag, einde: Datum, { van, tot }: Stilstand): Datum {
  if (regel.duur.eenheid !== 'werkdagen') return plusDagen(einde, dagenTussen(van, tot) + 1)
  return plusWerkdagen(einde, werkdagenTussen(plusDagen(van, -1), tot, feestdagen), feestdagen)
}

/** In order, without overlap, and only days of the term itself: day 0 cannot be suspended. */
function stilstandenVan({ start, opschortingen = [] }: TermijnVraag, peil: Datum): Stilstand[] {
  let vrijVanaf = plusDagen(start, 1)
  const stilstanden: Stilstand[] = []
  for (const { van, tot } of opschortingen.toSorted((a, b) => (a.van < b.van ? -1 : 1))) {
    if (tot != null && tot < van) throw new RangeError(`Opschorting eindigt (${tot}) voor zij begint (${van})`)
    const stilstand = { van: laatste(van, vrijVanaf), tot: tot ?? peil }
    if (stilstand.tot < stilstand.van) continue
    stilstanden.push(stilstand)
    vrijVanaf = plusDagen(stilstand.tot, 1)
  }
  return stilstanden
}

/** Art. 4: not for terms of more than 90 days, twelve weeks or three months; terms in hours do not occur here. */
function valtOnderTermijnenwet({ duur: { aantal, eenheid }, algemeneTermijnenwet }: TermijnRegel): boolean {
  const langste = { dagen: 90, weken: 12, maanden: 3, werkdagen: 0 }
  return algemeneTermijnenwet !== false && aantal <= langste[eenheid]
}

function pasTermijnenwetToe({ regel, start, feestdagen }: TermijnVraag, einde: Datum, stil: Stilstand[]): Stap {
  if (regel.duur.eenheid === 'werkdagen') return { einde, uitleg: ['werkdagen-schuiven-niet'] }
  if (!valtOnderTermijnenwet(regel)) return { einde, uitleg: ['termijnenwet-niet-van-toepassing'] }
  const artikel1 = eersteWerkdagVanaf(einde, feestdagen)
  const artikel2 = metTweeWerkdagen({ regel, start, feestdagen, stil }, artikel1)
  return {
    einde: artikel2,
    uitleg: [
      ...(artikel1 > einde ? (['termijnenwet-1'] as const) : []),
      ...(artikel2 > artikel1 ? (['termijnenwet-2'] as const) : []),
    ],
  }
}

type Telling = Pick<TermijnVraag, 'regel' | 'start' | 'feestdagen'> & { stil: Stilstand[] }

/** Art. 2: a term of at least three days holds at least two working days. */
function metTweeWerkdagen({ regel, start, feestdagen, stil }: Telling, einde: Datum): Datum {
  if (regel.duur.eenheid === 'dagen' && regel.duur.aantal < 3) return einde
  const telt = (d: Datum) => isWerkdag(d, feestdagen) && !stil.some(({ van, tot }) => van <= d && d <= tot)
  let tweede = start
  for (let nog = 2; nog > 0; ) {
    tweede = plusDagen(tweede, 1)
    if (telt(tweede)) nog -= 1
  }
  return laatste(einde, tweede)
}

function standVan(uiterlijk: Datum, vandaag: Datum, stop: Datum | undefined, stil: Stilstand[]): TermijnStand {
  if (stop !== undefined) return stop <= uiterlijk ? 'gehaald' : 'te-laat-gehaald'
  if (stil.some(({ van, tot }) => van <= vandaag && vandaag <= tot)) return 'stil'
  return vandaag > uiterlijk ? 'te-laat' : 'loopt'
}
