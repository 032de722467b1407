import { behoefteIn } from '../doelen.ts'
import type { Kringlid, Ladderstap, Wet } from '../stad.ts'
import type { Gezinsgegevens } from './gezin.ts'
import { Rechtverteller } from './recht.ts'

export type Castgezin = Gezinsgegevens & { vertel?: (v: Verteller) => void }

/** Tells the story of one household in the rows of the rooms: last comes the plan. */
export class Verteller extends Rechtverteller {
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
        begonnenOp: this.dag(v.op),
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
    p.behoeften.push({
      id: behoefte,
      plan,
      versie: o.versie,
      kringlid: lid,
      domein: o.domein,
      wet: o.wet ?? null,
      omschrijving: behoefteIn(o.domein),
    })
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
      behoefte,
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
      versie: this.stad.plan.versies.findLast((v) => v.plan === plan && v.vastgesteldOp !== null)?.nr ?? 1,
      doel: null,
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
