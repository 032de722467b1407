import { maakBsn } from '#values/bsn.ts'
import { type Datum, naarDag, naarDatum, plusMaanden, weekdag } from '../datum.ts'
import { vastId } from '../kenmerk.ts'
import type { Gezag, Medewerker, Persoon, Relatie, Stad } from '../stad.ts'
import type { Levering } from '../toewijzingen.ts'

export type Lid = {
  sleutel: string
  voornamen: string
  achternaam: string
  voorvoegsel?: string
  geslacht: 'M' | 'V'
  leeftijd: number
  /** Days from today to the next birthday; 120 unless it matters. */
  jarigOver?: number
  /** Lives at the address of the household unless told otherwise. */
  elders?: 'eigen adres'
}
export type Gezinsgegevens = {
  sleutel: string
  naam: string
  /** What this household is there for. */
  verhaal: string
  gemeente: '9901' | '9902'
  wijk: number
  straat: string
  huisnummer: number
  inkomen: 1 | 2 | 3
  /** Days ago that they came to live here. */
  sinds: number
  /** Number of the first BSN; each member takes the next. */
  bsn: number
  leden: Lid[]
}

const ELDERS_ADRES: Record<string, { wijk: number; straat: string; huisnummer: number }> = {
  ans: { wijk: 0, straat: 'Lange Kade', huisnummer: 3 },
  martijn: { wijk: 4, straat: 'Vioolstraat', huisnummer: 61 },
}
export const eldersAdres = (sleutel: string) => ELDERS_ADRES[sleutel]

/** A uuid that a cast member or thing always has, in every town and size. */
export const castId = (sleutel: string): string => vastId(`cast ${sleutel}`)

/** The people of one household, where they live and who they are to each other. Days are counted from today: -14 is two weeks ago. */
export class Gezinsverteller {
  readonly stad: Stad
  readonly gezin: Gezinsgegevens
  readonly vandaag: number
  protected readonly leveringen: Levering[]
  protected teller = 0
  readonly personen = new Map<string, Persoon>()

  constructor(stad: Stad, gezin: Gezinsgegevens, leveringen: Levering[]) {
    this.stad = stad
    this.gezin = gezin
    this.vandaag = naarDag(stad.vandaag)
    this.leveringen = leveringen
  }

  dag = (n: number): Datum => naarDatum(this.vandaag + n)
  /** So many working days back from today (holidays left aside). */
  werkdagenTerug(n: number): number {
    let dag = this.vandaag
    for (let nog = n; nog > 0; ) if (weekdag(--dag) < 5) nog--
    return dag - this.vandaag
  }
  id = (soort: string): string => castId(`${this.gezin.gemeente} ${this.gezin.sleutel} ${soort} ${this.teller++}`)
  persoon(sleutel: string): Persoon {
    const rij = this.personen.get(sleutel)
    if (!rij) throw new RangeError(`${sleutel} hoort niet bij ${this.gezin.naam}`)
    return rij
  }
  medewerker(naam: string): Medewerker {
    const rij = this.stad.inrichting.medewerkers.find((m) => m.naam === naam)
    if (!rij) throw new RangeError(`geen medewerker ${naam}`)
    return rij
  }
  product(code: string) {
    return this.stad.aanbod.producten.find((p) => p.code === code)!
  }
  get huishouden(): string {
    return castId(`huishouden ${this.gezin.sleutel}`)
  }

  /** Who lives elsewhere has a household of her own. */
  huishoudenVan(sleutel: string): string {
    return this.gezin.leden.find((lid) => lid.sleutel === sleutel)?.elders
      ? castId(`huishouden ${sleutel}`)
      : this.huishouden
  }

  /** The people, where they live and since when. */
  vestig(woningVan: (sleutel: string) => number, tot: number | null = null): void {
    const { stad, gezin } = this
    const h = stad.huishouden
    const sinds = this.dag(-gezin.sinds)
    const eind = tot === null ? null : this.dag(tot)
    h.huishoudens.push({
      id: this.huishouden,
      ontstaanOp: sinds,
      opgehevenOp: eind === null ? null : this.dag(tot! + 1),
      inkomen: gezin.inkomen,
    })
    gezin.leden.forEach((lid, i) => {
      const geboren = plusMaanden(this.vandaag + (lid.jarigOver ?? 120), -12 * (lid.leeftijd + 1))
      const begin = naarDatum(Math.max(this.vandaag - gezin.sinds, geboren))
      const rij: Persoon = {
        id: castId(`persoon ${lid.sleutel}`),
        bsn: maakBsn(gezin.bsn + i),
        voornamen: lid.voornamen,
        voorvoegsel: lid.voorvoegsel ?? null,
        geslachtsnaam: lid.achternaam,
        naamgebruik: '1',
        geslacht: lid.geslacht,
        geboren: naarDatum(geboren),
        overleden: null,
        geboorteland: '6030',
        ingezetene: { begin, eind },
        instroom: geboren > this.vandaag - gezin.sinds ? 'geboorte' : 'begin',
        uitstroom: eind ? 'vertrek' : null,
        herkomst: null,
        bestemming: null,
      }
      this.personen.set(lid.sleutel, rij)
      h.personen.push(rij)
      const eigen = lid.elders === 'eigen adres'
      const hh = this.huishoudenVan(lid.sleutel)
      if (eigen) h.huishoudens.push({ id: hh, ontstaanOp: sinds, opgehevenOp: null, inkomen: 2 })
      h.bewoningen.push({
        id: this.id('bewoning'),
        huishouden: hh,
        persoon: rij.id,
        verblijf: 'hoofd',
        periode: { begin, eind },
        bron: 'brp-adres',
        peildatum: this.dag(tot ?? 0),
      })
      h.adressen.push({
        id: this.id('adres'),
        persoon: rij.id,
        woning: woningVan(eigen ? lid.sleutel : gezin.sleutel),
        soort: 'brp',
        periode: { begin, eind },
      })
    })
  }

  relatie(
    een: string,
    soort: Relatie['soort'],
    ander: string,
    extra: Partial<Pick<Relatie, 'verbintenis' | 'periode'>> = {},
  ): void {
    const omgekeerd: Record<Relatie['soort'], Relatie['soort']> = {
      ouder: 'kind',
      kind: 'ouder',
      partner: 'partner',
      'ex-partner': 'ex-partner',
      familie: 'familie',
    }
    const jongste = [this.persoon(een).geboren, this.persoon(ander).geboren].sort()[1]!
    const periode = extra.periode ?? { begin: soort === 'partner' ? this.dag(-this.gezin.sinds) : jongste, eind: null }
    const verbintenis = extra.verbintenis ?? (soort === 'partner' ? 'huwelijk' : null)
    for (const [a, s, c] of [
      [een, soort, ander],
      [ander, omgekeerd[soort], een],
    ] as const)
      this.stad.huishouden.relaties.push({
        id: this.id('relatie'),
        persoon: this.persoon(a).id,
        gerelateerde: this.persoon(c).id,
        soort: s,
        periode: { ...periode },
        verbintenis,
      })
  }

  /** Parents of a child, with custody until the day before 18. In `relatie` the soort says what the other is: `persoon` has a kind. */
  ouders(kind: string, ...ouders: string[]): void {
    const k = this.persoon(kind)
    const eind = naarDatum(plusMaanden(naarDag(k.geboren), 216) - 1)
    for (const ouder of ouders) {
      this.relatie(ouder, 'kind', kind)
      const gezag: Gezag = {
        id: this.id('gezag'),
        kind: k.id,
        drager: this.persoon(ouder).id,
        soort: ouders.length > 1 ? 'gezamenlijk' : 'ouderlijk',
        periode: { begin: k.geboren, eind },
        bron: 'brp',
      }
      this.stad.huishouden.gezag.push(gezag)
    }
  }
}
