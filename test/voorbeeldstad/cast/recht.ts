import type { Verwijzertype } from '../stad.ts'
import { Loketverteller } from './loket.ts'

/** The right and the order that follow from it. */
export class Rechtverteller extends Loketverteller {
  /** A voorziening, and for zin its toewijzing with a start; returns the id of the voorziening. */
  voorziening(o: {
    persoon: string
    product: string
    van: number
    tot: number | null
    besloten: number
    volume?: number
    aanbieder?: string
    besluit?: string
    verwijzing?: string
    overname?: boolean
    verwijzertype?: Verwijzertype
    eindreden?: string
    reden?: string
    stop?: { code: string; wijziging: string; oorspronkelijk: number }
    bedrag?: number
  }): string {
    const { stad } = this
    const product = this.product(o.product)
    const periode = { begin: this.dag(o.van), eind: o.tot === null ? null : this.dag(o.tot) }
    const persoon = this.persoon(o.persoon).id
    const grondslag = this.id('grondslag')
    stad.voorziening.grondslagen.push({
      id: grondslag,
      soort: o.besluit ? 'besluit' : o.verwijzing ? 'verwijzing' : 'overname',
      besluit: o.besluit ?? null,
      verwijzing: o.verwijzing ?? null,
      verwijzertype: o.verwijzertype ?? '01',
      persoon,
      product: product.id,
      periode: { begin: periode.begin, eind: o.stop ? this.dag(o.stop.oorspronkelijk) : periode.eind },
      reden: o.reden ?? null,
    })
    const [eenheid] = product.eenheden
    const [frequentie] = product.frequenties
    const omvang = o.volume === undefined ? null : { volume: o.volume, eenheid: eenheid!, frequentie: frequentie! }
    const id = this.id('voorziening')
    const vorm = o.aanbieder ? 'zin' : product.leveringsvormen[0]!
    stad.voorziening.voorzieningen.push({
      id,
      persoon,
      huishouden: this.huishoudenVan(o.persoon),
      wijk: this.gezin.wijk,
      product: product.id,
      leveringsvorm: vorm,
      omvang,
      periode,
      grondslag,
      gevraagdeVoorziening: null,
      taak: product.taak,
      eigenBijdrage: product.eigenBijdrage,
      eindreden: o.eindreden ?? null,
    })
    if (vorm === 'geld')
      stad.voorziening.uitkeringen.push({
        id: this.id('uitkering'),
        voorziening: id,
        persoon,
        maandbedrag: o.bedrag ?? 0,
        soort: 'aanvullend',
      })
    if (!o.aanbieder || !omvang) return id
    const wet = product.wet as 'wmo' | 'jeugdwet'
    const aanbieder = stad.contract.aanbieders.find((a) => a.naam === o.aanbieder)!
    const cp = stad.contract.contractproducten.findIndex(
      (c) => c.aanbieder === aanbieder.id && c.product === product.id,
    )
    if (cp < 0) throw new RangeError(`${o.aanbieder} levert geen ${o.product}`)
    const versie = (nr: number, op: number, einddatum: number | null, reden: string | null) => ({
      nr,
      tijdstip: `${this.dag(op)}T10:0${nr}:00`,
      ingangsdatum: periode.begin,
      einddatum: einddatum === null ? null : this.dag(einddatum),
      omvang,
      budget: null,
      reden,
      referentieAanbieder: o.verwijzing ? `REF-${this.gezin.bsn}` : null,
      instemming: nr > 1,
    })
    const versies = [versie(1, o.besloten, o.stop ? o.stop.oorspronkelijk : o.tot, null)]
    if (o.stop) versies.push(versie(2, Math.min(0, o.tot! + 3), o.tot, o.stop.wijziging))
    const toewijzing = this.id('toewijzing')
    // Numbers of the cast lie below those of the town.
    stad.voorziening.toewijzingen.push({
      id: toewijzing,
      voorziening: id,
      persoon,
      aanbieder: aanbieder.id,
      contractproduct: stad.contract.contractproducten[cp]!.id,
      product: product.id,
      wet,
      nummer: 10_000 + this.gezin.bsn * 10 + this.teller,
      versies,
    })
    this.leveringen.push({
      hulp: 0,
      begin: this.vandaag + o.van,
      eind: this.vandaag + (o.tot ?? 3650),
      volume: o.volume!,
      cp,
      product: stad.aanbod.producten.indexOf(product),
    })
    if (o.van <= 0)
      stad.voorziening.leveringsmeldingen.push({
        id: this.id('start'),
        toewijzing,
        soort: 'start',
        begindatum: periode.begin,
        einddatum: null,
        reden: null,
        ontvangenOp: this.dag(Math.min(0, o.van + 2)),
        bron: 'bericht',
      })
    if (o.stop)
      stad.voorziening.leveringsmeldingen.push({
        id: this.id('stop'),
        toewijzing,
        soort: 'stop',
        begindatum: periode.begin,
        einddatum: periode.eind,
        reden: o.stop.code,
        ontvangenOp: this.dag(Math.min(0, o.tot! + 2)),
        bron: 'bericht',
      })
    return id
  }
}
