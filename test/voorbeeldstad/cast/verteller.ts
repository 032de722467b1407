import { maakBsn } from '#values/bsn.ts'
import { type Datum, naarDag, naarDatum, plusMaanden, weekdag } from '../datum.ts'
import { vastId } from '../kenmerk.ts'
import type { Kanaal } from '../stad/toegang.ts'
import type {
  Gezag,
  Kringlid,
  Ladderstap,
  Medewerker,
  Persoon,
  Relatie,
  Stad,
  Uitkomst,
  Verwijzertype,
  Wet,
} from '../stad.ts'
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
export type Castgezin = {
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
  vertel?: (v: Verteller) => void
}

const ELDERS_ADRES: Record<string, { wijk: number; straat: string; huisnummer: number }> = {
  ans: { wijk: 0, straat: 'Lange Kade', huisnummer: 3 },
  martijn: { wijk: 4, straat: 'Vioolstraat', huisnummer: 61 },
}
export const eldersAdres = (sleutel: string) => ELDERS_ADRES[sleutel]

/** A uuid that a cast member or thing always has, in every town and size. */
export const castId = (sleutel: string): string => vastId(`cast ${sleutel}`)

/** Tells the story of one household in the rows of the rooms. Days are counted from today: -14 is two weeks ago. */
export class Verteller {
  readonly stad: Stad
  readonly gezin: Castgezin
  readonly vandaag: number
  readonly #leveringen: Levering[]
  #teller = 0
  readonly personen = new Map<string, Persoon>()

  constructor(stad: Stad, gezin: Castgezin, leveringen: Levering[]) {
    this.stad = stad
    this.gezin = gezin
    this.vandaag = naarDag(stad.vandaag)
    this.#leveringen = leveringen
  }

  dag = (n: number): Datum => naarDatum(this.vandaag + n)
  /** So many working days back from today (holidays left aside). */
  werkdagenTerug(n: number): number {
    let dag = this.vandaag
    for (let nog = n; nog > 0; ) if (weekdag(--dag) < 5) nog--
    return dag - this.vandaag
  }
  id = (soort: string): string => castId(`${this.gezin.gemeente} ${this.gezin.sleutel} ${soort} ${this.#teller++}`)
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

  melding(o: {
    op: number
    persoon: string
    kanaal?: Kanaal
    vraag: string
    achter?: string | null
    door?: string
    tijd?: string
  }): string {
    const rij = {
      id: this.id('melding'),
      ontvangenOp: this.dag(o.op),
      tijd: o.tijd ?? '09:40',
      kanaal: o.kanaal ?? 'telefoon',
      route: 'gemeentelijk loket' as const,
      melder: 'zelf' as const,
      persoon: this.persoon(o.persoon).id,
      huishouden: this.huishouden,
      aanspreekpunt: this.medewerker(o.door ?? this.loket).id,
      vraag: o.vraag,
      vraagAchterVraag: o.achter ?? null,
    }
    this.stad.toegang.meldingen.push(rij)
    this.stad.toegang.contactmomenten.push({
      id: this.id('contact'),
      kanaal: rij.kanaal,
      richting: 'in',
      persoon: rij.persoon,
      melding: rij.id,
      onderwerp: 'Melding',
      datum: rij.ontvangenOp,
      tijd: rij.tijd,
      door: rij.aanspreekpunt,
    })
    return rij.id
  }

  get loket(): string {
    return this.gezin.gemeente === '9902' ? 'Mieke Smits' : 'Joris Blom'
  }

  hulpvraag(
    melding: string,
    o: {
      persoon: string
      wet: Wet
      regeling?: string
      door: string
      spoed?: boolean
      taak?: string
      triage?: number
      onderzoekVanaf?: number
      verslag?: number
    },
  ): string {
    const behandelaar = this.medewerker(o.door)
    const id = this.id('hulpvraag')
    const t = this.stad.toegang
    t.hulpvragen.push({
      id,
      melding,
      persoon: this.persoon(o.persoon).id,
      wet: o.wet,
      regeling:
        o.regeling ??
        {
          wmo: 'wmo 2015',
          jeugdwet: 'jeugd',
          participatiewet: 'inkomen',
          wgs: 'schuldhulpverlening',
          overig: 'overig',
        }[o.wet],
      spoed: o.spoed ?? false,
      taak: o.taak ?? null,
      behandelaar: behandelaar.id,
      team: behandelaar.teams[0]!,
    })
    if (o.triage !== undefined)
      t.triages.push({
        id: this.id('triage'),
        hulpvraag: id,
        datum: this.dag(o.triage),
        besluit: o.wet === 'wmo' ? 'onderzoek' : 'aanvraag',
        reden: 'Een gesprek is nodig om te zien wat past',
        veiligheidscheck: true,
      })
    if (o.wet === 'wmo' && o.onderzoekVanaf !== undefined)
      t.onderzoeken.push({
        id: this.id('onderzoek'),
        hulpvraag: id,
        begin: this.dag(o.onderzoekVanaf),
        verslagVerstrektOp: o.verslag === undefined ? null : this.dag(o.verslag),
        persoonlijkPlanOp: null,
      })
    return id
  }

  gesprek(melding: string, op: number, door: string[]): void {
    this.stad.toegang.gesprekken.push({
      id: this.id('gesprek'),
      melding,
      datum: this.dag(op),
      plek: 'thuis',
      deelnemers: door.map((naam) => ({
        medewerker: this.medewerker(naam).id,
        expertise: this.medewerker(naam).expertises[0] ?? '',
        aangekondigdOp: this.dag(op - 3),
      })),
      clientondersteuningGenoemd: true,
    })
  }

  aanvraag(hulpvraag: string, op: number, vorm: 'formulier' | 'ondertekend-plan' | 'melding' = 'melding'): string {
    const h = this.stad.toegang.hulpvragen.find((rij) => rij.id === hulpvraag)!
    const id = this.id('aanvraag')
    this.stad.toegang.aanvragen.push({
      id,
      hulpvraag,
      persoon: h.persoon,
      regeling: h.regeling,
      wet: h.wet,
      ontvangenOp: this.dag(op),
      vorm,
    })
    return id
  }
  schortOp(aanvraag: string, begin: number, eind: number | null, reden: string): void {
    this.stad.toegang.opschortingen.push({
      id: this.id('opschorting'),
      aanvraag,
      begin: this.dag(begin),
      eind: eind === null ? null : this.dag(eind),
      reden,
    })
  }
  stelInGebreke(aanvraag: string, op: number): void {
    this.stad.toegang.ingebrekestellingen.push({ id: this.id('ingebreke'), aanvraag, ontvangenOp: this.dag(op) })
  }

  besluit(
    aanvraag: string | null,
    o: {
      persoon: string
      op: number
      door: string
      wet: Exclude<Wet, 'overig'>
      soort?: 'toekenning' | 'afwijzing' | 'spoed'
      motivering: string
    },
  ): string {
    const id = this.id('besluit')
    this.stad.voorziening.besluiten.push({
      id,
      beschikkingnummer: 0,
      soort: o.soort ?? 'toekenning',
      aanvraag,
      persoon: this.persoon(o.persoon).id,
      wet: o.wet,
      datum: this.dag(o.op),
      motivering: o.motivering,
      door: this.medewerker(o.door).id,
      vervangt: null,
    })
    const hulpvraag = aanvraag && this.stad.toegang.aanvragen.find((a) => a.id === aanvraag)!.hulpvraag
    if (hulpvraag) this.doeAf(hulpvraag, o.soort === 'afwijzing' ? 'afgewezen' : 'toegekend', o.op, id)
    return id
  }
  doeAf(hulpvraag: string, uitkomst: Uitkomst, op: number, besluit: string | null = null): void {
    this.stad.toegang.afdoeningen.push({ id: this.id('afdoening'), hulpvraag, uitkomst, datum: this.dag(op), besluit })
  }
  verwijzing(o: {
    persoon: string
    type: Verwijzertype
    naam: string
    op: number
    product: string
    aanbieder: string
    opgepakt?: number
  }): string {
    const id = this.id('verwijzing')
    const product = this.product(o.product)
    this.stad.toegang.verwijzingen.push({
      id,
      persoon: this.persoon(o.persoon).id,
      verwijzertype: o.type,
      verwijzer: o.naam,
      agb: '01900111',
      ontvangenOp: this.dag(o.op),
      ontvangenVia: 'fhir',
      gevraagd: product.naam,
      product: product.id,
      aanbieder: this.stad.contract.aanbieders.find((a) => a.naam === o.aanbieder)!.id,
      bevestigdOp: this.dag(o.op + 1),
      opgepaktOp: o.opgepakt === undefined ? null : this.dag(o.opgepakt),
      teruggegevenOp: null,
      reden: null,
    })
    return id
  }

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
      nummer: 10_000 + this.gezin.bsn * 10 + this.#teller,
      versies,
    })
    this.#leveringen.push({
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

  plan(o: {
    op: number
    regisseur: string
    contact: string
    versies: { op: number; vast: number | null; evaluatie?: number }[]
  }): string {
    const p = this.stad.plan
    const id = this.id('plan')
    const regisseur = this.medewerker(o.regisseur).id
    const vanaf = (n: number) => ({ begin: this.dag(n), eind: null })
    p.plannen.push({
      id,
      huishouden: this.huishouden,
      geopendOp: this.dag(o.op),
      geslotenOp: null,
      opsteller: regisseur,
    })
    o.versies.forEach((v, i) => {
      const beoordelaar =
        v.vast === null ? null : this.medewerker(this.gezin.gemeente === '9902' ? 'Onno Boer' : 'Petra Nijland').id
      p.versies.push({
        id: this.id('versie'),
        plan: id,
        nr: i + 1,
        opsteller: regisseur,
        schrijvers: [regisseur],
        aangebodenOp: v.vast === null ? null : this.dag(v.vast - 2),
        vastgesteldOp: v.vast === null ? null : this.dag(v.vast),
        beoordelaar,
        ondertekendOp: v.vast === null ? null : this.dag(Math.min(0, v.vast + 1)),
        ondertekenaar: v.vast === null ? null : this.persoon(this.gezin.leden[0]!.sleutel).id,
        evaluatieOp: v.evaluatie === undefined ? null : this.dag(v.evaluatie),
      })
    })
    const eerste = o.versies.find((v) => v.vast !== null)
    if (eerste)
      p.regies.push({
        id: this.id('regie'),
        plan: id,
        medewerker: regisseur,
        waarnemer: null,
        periode: vanaf(eerste.vast!),
      })
    p.contactpersonen.push({
      id: this.id('contactpersoon'),
      plan: id,
      medewerker: this.medewerker(o.contact).id,
      periode: vanaf(o.op),
    })
    p.betrokkenheden.push({
      id: this.id('betrokkenheid'),
      plan: id,
      medewerker: regisseur,
      rol: 'regisseur',
      trede: 4,
      periode: vanaf(o.op),
    })
    return id
  }
  kring(plan: string, sleutel: string, rol: Kringlid['rol'], op: number): string {
    const persoon = this.persoon(sleutel)
    const id = this.id('kring')
    this.stad.plan.kringleden.push({
      id,
      plan,
      persoon: persoon.id,
      netwerklid: null,
      naam: [persoon.voornamen, persoon.voorvoegsel, persoon.geslachtsnaam].filter(Boolean).join(' '),
      rol,
      periode: { begin: this.dag(op), eind: null },
    })
    return id
  }

  /** A need with its goal and the weighing up the ladder; the last step tells where it ends. */
  weeg(
    plan: string,
    lid: string,
    o: {
      versie: number
      op: number
      domein: string
      wet?: Wet
      doel: string
      resultaat: string
      streef: number
      behaald?: number
      stappen: [Ladderstap, string][]
      product?: string
      aanbod?: string
      voorziening?: string
      langdurig?: string
      scores?: [op: number, niveau: 1 | 2 | 3 | 4 | 5][]
    },
  ): string {
    const p = this.stad.plan
    const behoefte = this.id('behoefte')
    p.behoeften.push({ id: behoefte, plan, versie: o.versie, kringlid: lid, domein: o.domein, wet: o.wet ?? null })
    const uitkomst = o.stappen.at(-1)![0]
    const product = o.product ? this.product(o.product) : undefined
    const afweging = this.id('afweging')
    p.afwegingen.push({
      id: afweging,
      behoefte,
      stappen: o.stappen.map(([stap, reden], i) => ({
        stap,
        reden,
        oordeel: i === o.stappen.length - 1 ? 'voldoende' : 'onvoldoende',
      })),
      uitkomst,
      aanbod: o.aanbod ? this.stad.aanbod.aanbod.find((a) => a.naam === o.aanbod)!.id : null,
      product: product?.id ?? null,
      tijdelijk: !o.langdurig,
      redenLangdurig: o.langdurig ?? null,
    })
    const doel = this.id('doel')
    p.doelen.push({
      id: doel,
      plan,
      versie: o.versie,
      kringlid: lid,
      domein: o.domein,
      tekst: o.doel,
      resultaat: o.resultaat,
      streefdatum: this.dag(o.streef),
      behaaldOp: o.behaald === undefined ? null : this.dag(o.behaald),
      vervallenOp: null,
    })
    for (const [op, niveau] of o.scores ?? [])
      p.metingen.push({
        id: this.id('meting'),
        plan,
        kringlid: lid,
        instrument: 'zelfredzaamheid',
        domein: o.domein,
        niveau,
        datum: this.dag(op),
      })
    if (product && o.voorziening) {
      const v = this.stad.voorziening.voorzieningen.find((rij) => rij.id === o.voorziening)!
      const gevraagd = this.id('gevraagd')
      p.gevraagdeVoorzieningen.push({
        id: gevraagd,
        plan,
        versie: o.versie,
        voor: v.persoon,
        kringlid: lid,
        product: product.id,
        omvang: v.omvang,
        periode: v.periode,
        leveringsvorm: v.leveringsvorm,
        afweging,
        voorziening: v.id,
      })
      v.gevraagdeVoorziening = gevraagd
    }
    return doel
  }
  afspraak(
    plan: string,
    wie: { lid?: string; medewerker?: string; naam: string },
    wat: string,
    wanneer: number,
    nagekomen: number | null = null,
  ): void {
    this.stad.plan.afspraken.push({
      id: this.id('afspraak'),
      plan,
      wie: wie.naam,
      kringlid: wie.lid ?? null,
      medewerker: wie.medewerker ? this.medewerker(wie.medewerker).id : null,
      wat,
      wanneer: this.dag(wanneer),
      nagekomenOp: nagekomen === null ? null : this.dag(nagekomen),
    })
  }
  evaluatie(
    plan: string,
    gepland: number,
    datum: number | null,
    oordelen: { doel: string; oordeel: 'behaald' | 'vooruitgang' | 'gelijk' | 'achteruitgang' }[] = [],
  ): void {
    this.stad.plan.evaluaties.push({
      id: this.id('evaluatie'),
      plan,
      gepland: this.dag(gepland),
      datum: datum === null ? null : this.dag(datum),
      oordelen,
      vervolg: datum === null ? null : 'voortzetten',
    })
  }
}
