import { alsGeweest, type Bouw, opWerkdag } from './bouw.ts'
import { type Datum, eersteDag, leeftijdOp, maandVan, naarDag, naarDatum, plusMaanden } from './datum.ts'
import { maakAanbiederberichten } from './leveringsmeldingen.ts'
import type { Toegangspad } from './meldingen.ts'
import type { Besluit, Grondslag, Omvang, Toewijzing, Toewijzingversie, Voorziening } from './stad/voorziening.ts'
import type { Einde, Hulp } from './zorg.ts'

/** What declaraties need to know of a toewijzing, in numbers. Index = index in `stad.voorziening.toewijzingen`. */
export type Levering = { hulp: number; begin: number; eind: number; volume: number; cp: number; product: number }

// Reden wijziging (WMO002, JZ002) has the same meaning in both.
const WIJZIGING: Record<Einde, string> = {
  'volgens plan': '14',
  overlijden: '02',
  verhuizing: '07',
  client: '14',
  aanbieder: '14',
  overleg: '14',
  'ander domein': '06',
  leeftijd: '06',
  'algemeen aanbod': '05',
}
const VOOR_ONBEPAALD = 240

/** From help to right, order and delivery: besluit or other grondslag, voorziening, toewijzing with its versions, start and stop. */
export function maakToewijzingen(w: Bouw, paden: readonly Toegangspad[]): Levering[] {
  const { stad, b, producten, hulp, begin, vandaag, id, inkoop } = w
  const t = w.toeval('toewijzingen')
  const uit = stad.voorziening
  const leveringen: Levering[] = []
  const { meldLevering, vraagAan } = maakAanbiederberichten(w, t)
  const nummers = { wmo: 100_000, jeugdwet: 100_000 }

  hulp.forEach((h, nr) => {
    const pad = paden[nr]!
    if (pad.besloten > vandaag) return
    const product = producten[h.product]!
    const { gebruik } = product
    const vast = gebruik.volume[1] === 0
    let van = h.begin
    let volume = h.volume
    for (let ronde = 0; van <= h.eind && van <= vandaag + 120; ronde++) {
      const gepland = planEind(h, van, vast ? VOOR_ONBEPAALD : gebruik.besluit)
      const laatste = Math.min(gepland, h.eind)
      if (laatste >= begin) {
        const besloten = ronde === 0 ? pad.besloten : opWerkdag(van - 16)
        if (besloten > vandaag) return
        ken(h, nr, pad, van, gepland, besloten, volume, ronde)
      }
      van = gepland + 1
      if (!vast) volume = Math.max(gebruik.volume[0] > 20 ? 30 : 1, bijgesteld(volume))
    }
  })
  return leveringen

  function bijgesteld(volume: number): number {
    const nieuw = volume * (0.8 + t.getal() * 0.42)
    const heel = volume >= 30 ? Math.round(nieuw / 15) * 15 : Math.round(nieuw)
    // The same amount again would have been a longer toewijzing under the same number (OP380).
    return heel === volume ? volume + (volume >= 30 ? 15 : 1) : heel
  }

  function planEind(h: Hulp, van: number, maanden: number): number {
    const product = producten[h.product]!
    let eind = plusMaanden(van, maanden) - 1
    if (product.leeftijdsgrens !== null) {
      const gewoon = Math.min(18, product.leeftijdsgrens)
      const grens = h.eind >= plusMaanden(b.geboren[h.persoon]!, gewoon * 12) ? product.leeftijdsgrens : gewoon
      eind = Math.min(eind, plusMaanden(b.geboren[h.persoon]!, grens * 12) - 1)
    }
    return Math.max(eind, van)
  }

  function ken(
    h: Hulp,
    nr: number,
    pad: Toegangspad,
    van: number,
    gepland: number,
    besloten: number,
    volume: number,
    ronde: number,
  ): void {
    const product = producten[h.product]!
    const persoon = b.personen[h.persoon]!.id
    const eerder = besloten < begin
    const verlengd =
      product.leeftijdsgrens !== null && product.leeftijdsgrens > 18 && leeftijdOp(b.geboren[h.persoon]!, gepland) >= 18
    let besluit: string | null = null
    if (!eerder && (pad.verwijzing === null || ronde > 0) && !isBuiten(h)) {
      besluit = id(besloten)
      const aanvraag = ronde === 0 ? pad.aanvraag : null
      uit.besluiten.push({
        id: besluit,
        beschikkingnummer: 0,
        soort: pad.hulpvraag?.spoed && product.wet === 'wmo' && ronde === 0 ? 'spoed' : 'toekenning',
        aanvraag,
        persoon,
        wet: product.wet,
        datum: naarDatum(besloten),
        motivering:
          ronde === 0
            ? `${product.naam} is nodig en past het goedkoopst`
            : 'Na herbeoordeling opnieuw toegekend, met een andere omvang',
        door: pad.behandelaar.id,
        vervangt: null,
      })
      if (pad.hulpvraag && ronde === 0)
        stad.toegang.afdoeningen.push({
          id: id(besloten),
          hulpvraag: pad.hulpvraag.id,
          uitkomst: 'toegekend',
          datum: naarDatum(besloten),
          besluit,
        })
      if (t.kans(0.012)) {
        const bezwaar = besloten + t.tussen(10, 42)
        const klaar = bezwaar + t.tussen(40, 100)
        if (bezwaar <= vandaag)
          uit.bezwaren.push({
            id: id(bezwaar),
            besluit,
            ontvangenOp: naarDatum(bezwaar),
            uitkomst: klaar <= vandaag ? t.kies(['gegrond', 'ongegrond', 'ongegrond', 'ingetrokken'] as const) : null,
            uitkomstOp: alsGeweest(klaar, vandaag),
          })
      }
    }
    const verwijzing = eerder ? null : (pad.verwijzing?.id ?? null)
    const soort: Grondslag['soort'] = besluit
      ? 'besluit'
      : eerder
        ? 'overname'
        : h.verwijzertype === '04' || h.verwijzertype === '08'
          ? 'bepaling'
          : verwijzing
            ? 'verwijzing'
            : 'overname'
    const grondslag: Grondslag = {
      id: id(besloten),
      soort,
      besluit,
      verwijzing,
      verwijzertype: h.verwijzertype,
      persoon,
      product: product.id,
      periode: { begin: naarDatum(van), eind: h.vorm === 'geld' && gepland > vandaag ? null : naarDatum(gepland) },
      reden: verlengd ? 'Verlengde jeugdhulp: de hulp liep voor de achttiende verjaardag en is nog nodig' : null,
    }
    uit.grondslagen.push(grondslag)
    const afgebroken = h.eind < gepland && h.eind <= vandaag
    const [eenheid] = product.eenheden
    const [frequentie] = product.frequenties
    const omvang: Omvang | null =
      product.wet === 'wmo' || product.wet === 'jeugdwet'
        ? { volume, eenheid: eenheid!, frequentie: frequentie! }
        : null
    const voorziening: Voorziening = {
      id: id(besloten),
      persoon,
      huishouden: b.huishoudens[h.hh]!.id,
      wijk: h.wijk,
      product: product.id,
      leveringsvorm: h.vorm,
      omvang,
      periode: {
        begin: naarDatum(van),
        eind: afgebroken ? naarDatum(h.eind) : h.vorm === 'geld' && gepland > vandaag ? null : naarDatum(gepland),
      },
      grondslag: grondslag.id,
      gevraagdeVoorziening: null,
      taak: product.taak,
      eigenBijdrage: product.eigenBijdrage,
      eindreden: afgebroken ? h.einde : null,
    }
    uit.voorzieningen.push(voorziening)
    if (h.vorm === 'zin') wijsToe(h, nr, voorziening, van, gepland, besloten, volume, omvang!)
    else if (h.vorm === 'pgb') kenPgbToe(h, voorziening, van, Math.min(gepland, h.eind), volume)
    else if (h.vorm === 'geld')
      uit.uitkeringen.push({
        id: id(besloten),
        voorziening: voorziening.id,
        persoon,
        maandbedrag: volume * 100,
        soort: product.code === 'P1002' ? 'bijzondere bijstand' : volume < 900 ? 'aanvullend' : 'levensonderhoud',
      })
    if (h.vorm !== 'geld' && gepland - 56 >= begin && gepland - 56 <= vandaag + 400 && h.eind >= gepland - 56) {
      const uitkomst = h.eind > gepland ? 'gewijzigd' : h.eind === gepland ? 'beeindigd' : 'verkort'
      const gedaan = alsGeweest(opWerkdag(gepland - 50 + t.geheel(30)), vandaag)
      uit.herbeoordelingen.push({
        id: id(van),
        voorziening: voorziening.id,
        gepland: naarDatum(gepland - 56),
        gedaanOp: gedaan,
        uitkomst: gedaan ? uitkomst : null,
      })
    }
  }

  function isBuiten(h: Hulp): boolean {
    return h.verwijzertype !== '01' && h.verwijzertype !== '06'
  }

  function wijsToe(
    h: Hulp,
    nr: number,
    voorziening: Voorziening,
    van: number,
    gepland: number,
    besloten: number,
    volume: number,
    omvang: Omvang,
  ): void {
    const product = producten[h.product]!
    const wet = product.wet as 'wmo' | 'jeugdwet'
    const cp = inkoop.contractproducten[h.cp]!
    const eenmalig = omvang.frequentie === 6
    const versies: Toewijzingversie[] = []
    // The provider's own number: the draw alone is not unique in a town with many referrals a month.
    const referentie = isBuiten(h) && t.kans(0.5) ? `R${maandVan(van)}-${t.tussen(1000, 9999)}-${nr}` : null
    const versie = (dag: number, einddatum: number, reden: string | null): void => {
      versies.push({
        nr: versies.length + 1,
        tijdstip: `${naarDatum(dag)}T${String(9 + (versies.length % 8)).padStart(2, '0')}:${String(10 + t.geheel(50))}:00`,
        ingangsdatum: naarDatum(van),
        einddatum: naarDatum(einddatum),
        omvang: omvang.eenheid === '83' ? null : omvang,
        budget: omvang.eenheid === '83' ? volume * 100 : null,
        reden,
        referentieAanbieder: referentie,
        instemming: reden !== null,
      })
    }
    // Never beyond the contract it is ordered under.
    const tot = Math.min(gepland, cp.periode.eind === null ? gepland : naarDag(cp.periode.eind))
    let eind = eenmalig ? tot : Math.min(tot, plusMaanden(van, product.gebruik.toewijzing) - 1)
    const getoetst = opWerkdag(Math.min(vandaag, besloten + t.geheel(4)))
    versie(Math.min(getoetst, vandaag), eind, null)
    while (eind < tot && eind < h.eind && eind - 18 <= vandaag) {
      const nieuw = Math.min(tot, plusMaanden(eind + 1, product.gebruik.toewijzing) - 1)
      versie(eind - 18, nieuw, '04')
      eind = nieuw
    }
    let laatste = eind
    if (h.eind < eind && h.eind <= vandaag) {
      const verwerkt = Math.min(vandaag, h.eind + t.tussen(1, 12))
      versie(verwerkt, h.eind, WIJZIGING[h.einde])
      laatste = h.eind
    }
    const toewijzing: Toewijzing = {
      id: id(besloten),
      voorziening: voorziening.id,
      persoon: voorziening.persoon,
      aanbieder: cp.aanbieder,
      contractproduct: cp.id,
      product: product.id,
      wet,
      nummer: ++nummers[wet],
      versies,
    }
    uit.toewijzingen.push(toewijzing)
    meldLevering(toewijzing, h, van, laatste, wet)
    leveringen.push({ hulp: nr, begin: van, eind: Math.min(laatste, h.eind), volume, cp: h.cp, product: h.product })
    if (isBuiten(h) && besloten >= begin) vraagAan(toewijzing, besloten, omvang, van)
  }

  function kenPgbToe(h: Hulp, voorziening: Voorziening, van: number, tot: number, volume: number): void {
    const product = producten[h.product]!
    // An own budget pays less by the hour than a provider under contract.
    const tarief = Math.round(product.gebruik.tarief * 0.78)
    // Now and then one hardly uses it, or a year's budget runs out early.
    const tempo = uit.pgbs.length % 11 === 4 ? 0.4 : uit.pgbs.length % 13 === 6 ? 1.7 : 1
    const besteed: { maand: Datum; bedrag: number }[] = []
    for (let maand = Math.max(maandVan(van), maandVan(begin)); maand <= maandVan(Math.min(tot, vandaag)) - 1; maand++)
      besteed.push({
        maand: naarDatum(eersteDag(maand)),
        bedrag: Math.round(volume * 4.35 * tarief * (0.55 + t.getal() * 0.4) * tempo),
      })
    uit.pgbs.push({
      id: id(van),
      voorziening: voorziening.id,
      jaarbedrag: Math.round(volume * 52 * tarief),
      tarief,
      vertegenwoordiger: leeftijdOp(b.geboren[h.persoon]!, van) < 18 ? 'ouder' : t.kans(0.4) ? 'familie' : null,
      besteed: binnenJaarbedrag(besteed, Math.round(volume * 52 * tarief)),
    })
  }
}

/** The SVB pays no more in a year than was granted. */
function binnenJaarbedrag(besteed: { maand: Datum; bedrag: number }[], jaarbedrag: number) {
  const nog = new Map<string, number>()
  return besteed.flatMap(({ maand, bedrag }) => {
    const jaar = maand.slice(0, 4)
    const over = nog.get(jaar) ?? jaarbedrag
    const betaald = Math.min(over, bedrag)
    nog.set(jaar, over - betaald)
    return betaald > 0 ? [{ maand, bedrag: betaald }] : []
  })
}

/** Numbers besluiten in order of their day; done once, when all are there. */
export function nummerBesluiten(besluiten: Besluit[], eersteJaar: number): void {
  besluiten
    .sort((a, c) => (a.datum < c.datum ? -1 : a.datum > c.datum ? 1 : a.id < c.id ? -1 : 1))
    .forEach((besluit, i) => {
      besluit.beschikkingnummer = eersteJaar * 100_000 + i + 1
    })
}
