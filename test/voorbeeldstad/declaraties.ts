import { type Bouw, opWerkdag } from './bouw.ts'
import { type Datum, eersteDag, jaarVanMaand, laatsteDag, maandVan, naarDag, naarDatum } from './datum.ts'
import { idVan } from './kenmerk.ts'
import { type Declaratieregel, RETOURCODES, type Regelkolommen, UITKOMSTEN } from './stad/declaratie.ts'
import type { Stad } from './stad.ts'
import type { Levering } from './toewijzingen.ts'

// More regels than any town has: place and key fit together in one exact number.
const RUIM = 67_108_864
const GOED = 0
const AFGEKEURD = 1
const WACHT = 2
const GECREDITEERD = 3
const CREDIT = 4

/** Columns that grow; cut to size at the end. */
function maakKolommen(schatting: number) {
  let ruimte = Math.max(1024, schatting)
  const nieuw = (): Record<
    | 'sleutel'
    | 'toewijzing'
    | 'zorgmaand'
    | 'indienmaand'
    | 'begin'
    | 'eind'
    | 'volume'
    | 'tarief'
    | 'bedrag'
    | 'uitkomst'
    | 'retourcode'
    | 'vorige',
    Int32Array
  > => ({
    sleutel: new Int32Array(ruimte),
    toewijzing: new Int32Array(ruimte),
    zorgmaand: new Int32Array(ruimte),
    indienmaand: new Int32Array(ruimte),
    begin: new Int32Array(ruimte),
    eind: new Int32Array(ruimte),
    volume: new Int32Array(ruimte),
    tarief: new Int32Array(ruimte),
    bedrag: new Int32Array(ruimte),
    uitkomst: new Int32Array(ruimte),
    retourcode: new Int32Array(ruimte),
    vorige: new Int32Array(ruimte),
  })
  let k = nieuw()
  let aantal = 0
  return {
    get k() {
      return k
    },
    get aantal() {
      return aantal
    },
    erbij(): number {
      if (aantal === ruimte) {
        const oud = k
        ruimte *= 2
        k = nieuw()
        for (const naam of Object.keys(oud) as (keyof typeof oud)[]) k[naam].set(oud[naam])
      }
      return aantal++
    },
  }
}

/** Monthly claims on every toewijzing: volume, euros, how late, what was refused and corrected. */
export function maakDeclaraties(w: Bouw, leveringen: readonly Levering[]): void {
  const { stad, producten, inkoop, begin, vandaag } = w
  const t = w.toeval('declaraties')
  const eerste = maandVan(begin)
  const ruw = maakKolommen(leveringen.length * 14)
  const aanbiederVan = new Map(inkoop.aanbieders.map((a, i) => [a.id, i]))
  const cpAanbieder = inkoop.contractproducten.map((cp) => aanbiederVan.get(cp.aanbieder)!)

  leveringen.forEach((l, nr) => {
    const product = producten[l.product]!
    const { gebruik } = product
    const frequentie = product.frequenties[0]!
    const ambulant = product.eenheden[0] === '01' || product.eenheden[0] === '16'
    // Everyone uses a little more or less than the mean, always; the months swing round it.
    const eigen = gebruik.benutting === 1 ? 1 : Math.min(1, gebruik.benutting * (0.86 + t.getal() * 0.26))
    const traag = inkoop.traag[cpAanbieder[l.cp]!]!
    const tot = Math.min(l.eind, vandaag)
    for (let maand = Math.max(maandVan(l.begin), eerste); maand <= maandVan(tot); maand++) {
      const van = Math.max(l.begin, eersteDag(maand))
      const dagen = Math.min(tot, laatsteDag(maand)) - van + 1
      const inMaand = laatsteDag(maand) - eersteDag(maand) + 1
      const vakantie = ambulant ? (maand % 12 === 7 ? 0.78 : maand % 12 === 6 ? 0.88 : maand % 12 === 11 ? 0.87 : 1) : 1
      let recht: number
      if (frequentie === 2) recht = (l.volume * dagen) / 7
      else if (frequentie === 4)
        recht = gebruik.volume[1] === 0 ? (dagen * 2 >= inMaand ? 1 : 0) : (l.volume * dagen) / inMaand
      else recht = maand === maandVan(l.begin) + (l.hulp % 3 === 0 ? 0 : 1) ? l.volume : 0
      const deel = gebruik.benutting === 1 ? 1 : Math.min(1, eigen * vakantie * (0.92 + t.getal() * 0.16))
      const volume = Math.min(Math.floor(recht), Math.round(recht * deel))
      if (volume < 1) continue
      dien(nr, l, maand, van, van + dagen - 1, volume, traag)
    }
  })
  stel()

  function dien(nr: number, l: Levering, maand: number, van: number, tot: number, volume: number, traag: number): void {
    let achter = 1
    while (achter < 10 && t.kans(traag * (achter === 1 ? 0.55 : 0.4))) achter++
    const indienmaand = maand + achter
    if (indiendag(indienmaand, cpAanbieder[l.cp]!) > vandaag) return
    const vers = vandaag - indiendag(indienmaand, cpAanbieder[l.cp]!) < 14
    if (t.kans(0.024)) {
      const code = 1 + t.gewogen([12, 22, 8, 20, 26, 12])
      // A wrong tariff shows in the regel itself; the others are wrong against the toewijzing.
      schrijf(nr, l, maand, indienmaand, van, tot, volume, code === 5 ? 1.04 : 1, AFGEKEURD, code, -1)
      if (t.kans(0.85) && indiendag(indienmaand + 1, cpAanbieder[l.cp]!) <= vandaag)
        schrijf(nr, l, maand, indienmaand + 1, van, tot, volume, 1, GOED, 0, -1)
      return
    }
    if (!vers && volume > 3 && t.kans(0.004) && indiendag(indienmaand + 2, cpAanbieder[l.cp]!) <= vandaag) {
      const fout = schrijf(nr, l, maand, indienmaand, van, tot, volume, 1, GECREDITEERD, 0, -1)
      schrijf(nr, l, maand, indienmaand + 2, van, tot, volume, 1, CREDIT, 0, fout)
      schrijf(nr, l, maand, indienmaand + 2, van, tot, Math.max(1, Math.round(volume * 0.8)), 1, GOED, 0, -1)
      return
    }
    schrijf(nr, l, maand, indienmaand, van, tot, volume, 1, vers && t.kans(0.5) ? WACHT : GOED, 0, -1)
  }

  function schrijf(
    nr: number,
    l: Levering,
    maand: number,
    indienmaand: number,
    van: number,
    tot: number,
    volume: number,
    factor: number,
    uitkomst: number,
    code: number,
    vorige: number,
  ): number {
    const i = ruw.erbij()
    const { k } = ruw
    const tarief = Math.round(inkoop.tariefIn(l.cp, jaarVanMaand(maand)) * factor)
    const jeugd = producten[l.product]!.wet === 'jeugdwet' ? 1 : 0
    k.toewijzing[i] = nr
    k.zorgmaand[i] = maand
    k.indienmaand[i] = indienmaand
    k.begin[i] = van
    k.eind[i] = tot
    k.volume[i] = volume
    k.tarief[i] = tarief
    k.bedrag[i] = volume * tarief
    k.uitkomst[i] = uitkomst
    k.retourcode[i] = code
    k.vorige[i] = vorige
    k.sleutel[i] = (((indienmaand - eerste) * 64 + cpAanbieder[l.cp]!) * 2 + jeugd) * 128 + (maand - eerste)
    return i
  }

  /** Each provider has its own day in the month. */
  function indiendag(maand: number, aanbieder: number): number {
    return opWerkdag(eersteDag(maand) + 3 + ((aanbieder * 7) % 13))
  }

  /** Puts the regels of one declaratie together: one provider, one wet, one month of care, one moment. */
  function stel(): void {
    const { aantal, k } = ruw
    const volgorde = new Float64Array(aantal)
    for (let i = 0; i < aantal; i++) volgorde[i] = k.sleutel[i]! * RUIM + i
    volgorde.sort()
    const plek = new Int32Array(aantal)
    for (let j = 0; j < aantal; j++) plek[volgorde[j]! % RUIM] = j
    const r: Regelkolommen = {
      aantal,
      toewijzing: new Int32Array(aantal),
      declaratie: new Int32Array(aantal),
      zorgmaand: new Int32Array(aantal),
      begin: new Int32Array(aantal),
      eind: new Int32Array(aantal),
      volume: new Int32Array(aantal),
      tarief: new Int32Array(aantal),
      bedrag: new Int32Array(aantal),
      uitkomst: new Uint8Array(aantal),
      retourcode: new Uint8Array(aantal),
      vorige: new Int32Array(aantal),
    }
    const { declaraties } = stad.declaratie
    const maakId = idVan(stad.gemeente, stad.invoer.seed, 'declaratie')
    const volgnummers = new Map<number, number>()
    let vorigeSleutel = -1
    for (let j = 0; j < aantal; j++) {
      const i = volgorde[j]! % RUIM
      const sleutel = k.sleutel[i]!
      if (sleutel !== vorigeSleutel) {
        vorigeSleutel = sleutel
        const wie = Math.floor(sleutel / 128) % 128
        const aanbieder = wie >> 1
        const dag = indiendag(k.indienmaand[i]!, aanbieder)
        const volg = (volgnummers.get(wie) ?? 0) + 1
        volgnummers.set(wie, volg)
        declaraties.push({
          id: maakId(dag, declaraties.length),
          aanbieder: inkoop.aanbieders[aanbieder]!.id,
          wet: wie & 1 ? 'jeugdwet' : 'wmo',
          declaratienummer: `${wie & 1 ? 'J' : 'W'}${String(volg).padStart(6, '0')}`,
          maand: naarDatum(eersteDag(k.zorgmaand[i]!)),
          ingediendOp: naarDatum(dag),
          totaal: 0,
          debetCredit: 'D',
          van: j,
          tot: j,
        })
      }
      const declaratie = declaraties.at(-1)!
      declaratie.tot = j
      declaratie.totaal += k.uitkomst[i] === CREDIT ? -k.bedrag[i]! : k.bedrag[i]!
      r.toewijzing[j] = k.toewijzing[i]!
      r.declaratie[j] = declaraties.length - 1
      r.zorgmaand[j] = k.zorgmaand[i]!
      r.begin[j] = k.begin[i]!
      r.eind[j] = k.eind[i]!
      r.volume[j] = k.volume[i]!
      r.tarief[j] = k.tarief[i]!
      r.bedrag[j] = k.bedrag[i]!
      r.uitkomst[j] = k.uitkomst[i]!
      r.retourcode[j] = k.retourcode[i]!
      r.vorige[j] = k.vorige[i]! < 0 ? -1 : plek[k.vorige[i]!]!
    }
    for (const d of declaraties) {
      d.debetCredit = d.totaal < 0 ? 'C' : 'D'
      d.totaal = Math.abs(d.totaal)
    }
    stad.declaratie.regels = r
  }
}

/** The regels as rows, one at a time: a million of them never stand in memory together. */
export function* declaratieregels(
  stad: Stad,
  van = 0,
  tot = stad.declaratie.regels.aantal - 1,
): Generator<Declaratieregel> {
  const { regels: r, declaraties } = stad.declaratie
  const { toewijzingen } = stad.voorziening
  const maakId = idVan(stad.gemeente, stad.invoer.seed, 'declaratieregel')
  const referentie = (j: number): string =>
    `${declaraties[r.declaratie[j]!]!.declaratienummer}-${String(j - declaraties[r.declaratie[j]!]!.van + 1).padStart(5, '0')}`
  const eenheden = new Map(stad.aanbod.producten.map((p) => [p.id, p.eenheden[0]!]))
  const vandaag = stad.vandaag
  const dagen = new Map<string, Datum>()
  for (let j = van; j <= tot; j++) {
    const declaratie = declaraties[r.declaratie[j]!]!
    const toewijzing = toewijzingen[r.toewijzing[j]!]!
    const uitkomst = UITKOMSTEN[r.uitkomst[j]!]!
    const ingediend = declaratie.ingediendOp
    const beoordeeld = uitkomst === 'wacht op akkoord' ? null : naDagen(dagen, ingediend, 6, vandaag)
    const betaald =
      uitkomst === 'goedgekeurd' || uitkomst === 'gecrediteerd' || uitkomst === 'credit'
        ? naDagen(dagen, ingediend, 24, vandaag)
        : null
    yield {
      id: maakId(r.eind[j]!, j),
      declaratie: declaratie.id,
      referentienummer: referentie(j),
      vorigReferentienummer: r.vorige[j]! < 0 ? null : referentie(r.vorige[j]!),
      toewijzing: toewijzing.id,
      nummer: toewijzing.nummer,
      product: toewijzing.product,
      begin: naarDatum(r.begin[j]!),
      eind: naarDatum(r.eind[j]!),
      volume: r.volume[j]!,
      eenheid: eenheden.get(toewijzing.product)!,
      tarief: r.tarief[j]!,
      bedrag: r.bedrag[j]!,
      debetCredit: uitkomst === 'credit' ? 'C' : 'D',
      uitkomst,
      retourcode: r.retourcode[j] === 0 ? null : RETOURCODES[r.retourcode[j]!]!,
      beoordeeldOp: beoordeeld,
      betaaldOp: betaald,
    }
  }
}

function naDagen(bekend: Map<string, Datum>, datum: Datum, dagen: number, vandaag: Datum): Datum | null {
  const sleutel = `${datum}+${dagen}`
  let later = bekend.get(sleutel)
  if (later === undefined) {
    later = naarDatum(opWerkdag(naarDag(datum) + dagen))
    bekend.set(sleutel, later)
  }
  return later <= vandaag ? later : null
}
