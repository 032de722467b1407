import { alsGeweest, type Bouw, maakRooster, opWerkdag } from './bouw.ts'
import { leeftijdOp, naarDag, naarDatum, type Periode, plusMaanden } from './datum.ts'
import { AFSPRAKEN, behoefteIn, doelstofVoor } from './doelen.ts'
import type { Toegangspad } from './meldingen.ts'
import type { Betrokkenheid, Kringlid, Ladderstap, Plan, Planversie, Regie } from './stad/plan.ts'
import type { Voorziening } from './stad/voorziening.ts'
import type { Hulp } from './zorg.ts'

type Open = {
  plan: Plan
  hh: number
  versie: number
  kring: Map<number, Kringlid>
  eindigt: number
  regisseur: string
  laatste: Planversie
  /** Day on which the last version holds. */
  vast: number
  geplandeEvaluaties: number
  lopend: { periode: Periode }[]
}
const DEEL_MET_PLAN = { wmo: 1, jeugdwet: 1, participatiewet: 0.35, wgs: 0.8 } as const

/** One open plan per household: a second need becomes a new version of it. */
export function maakPlannen(w: Bouw, paden: readonly Toegangspad[]): void {
  const { stad, b, producten, hulp, vandaag, id } = w
  const t = w.toeval('plannen')
  const rooster = maakRooster(stad)
  const uit = stad.plan
  const openPlannen = new Map<number, Open>()
  const voorzieningen = new Map<string, Voorziening>()
  for (const v of stad.voorziening.voorzieningen) {
    const sleutel = `${v.persoon}/${v.product}/${v.periode.begin}`
    voorzieningen.set(sleutel, v)
  }

  const opgesteld = hulp.flatMap((h, nr) => {
    const pad = paden[nr]!
    if (!pad.melding || !pad.hulpvraag) return []
    const dag = Math.max(naarDag(pad.melding.ontvangenOp) + 6, pad.besloten - t.tussen(6, 16))
    if (dag > vandaag || h.hh < 0 || !t.kans(DEEL_MET_PLAN[producten[h.product]!.wet])) return []
    return [{ h, pad, dag }]
  })
  opgesteld.sort((een, ander) => een.dag - ander.dag)
  for (const { h, pad, dag } of opgesteld) voegToe(h, pad, producten[h.product]!.code, dag)
  for (const open of openPlannen.values()) sluit(open, vandaag)

  function voegToe(h: Hulp, pad: Toegangspad, code: string, dag: number): void {
    let open = openPlannen.get(h.hh)
    if (open && open.eindigt < dag && sluit(open, dag - 1)) {
      openPlannen.delete(h.hh)
      open = undefined
    }
    const nieuw = open === undefined
    open ??= openPlan(h, pad, dag)
    // What comes up before a version holds is taken into it.
    if (nieuw || open.vast < dag) schrijfVersie(open, pad, dag)
    else if (!open.laatste.schrijvers.includes(pad.behandelaar.id)) open.laatste.schrijvers.push(pad.behandelaar.id)
    const lid = neemInKring(open, h.persoon, dag, nieuw ? 'vrager' : 'ondersteunde')
    weeg(open, h, lid, code, dag)
    open.eindigt = Math.max(open.eindigt, h.eind)
  }

  function openPlan(h: Hulp, pad: Toegangspad, dag: number): Open {
    const plan: Plan = {
      id: id(dag),
      huishouden: b.huishoudens[h.hh]!.id,
      geopendOp: naarDatum(dag),
      geslotenOp: null,
      opsteller: pad.behandelaar.id,
    }
    uit.plannen.push(plan)
    const open: Open = {
      plan,
      hh: h.hh,
      versie: 0,
      kring: new Map(),
      eindigt: h.eind,
      regisseur: pad.behandelaar.id,
      laatste: undefined as unknown as Planversie,
      vast: 0,
      geplandeEvaluaties: 0,
      lopend: [],
    }
    openPlannen.set(h.hh, open)
    // The others who live there stand in the kring from the start.
    for (const p of b.leden[h.hh]!)
      if (p !== h.persoon && b.van[p]! <= dag && b.tot[p]! > dag)
        neemInKring(
          open,
          p,
          dag,
          leeftijdOp(b.geboren[p]!, dag) > 50 && leeftijdOp(b.geboren[h.persoon]!, dag) > 70
            ? 'mantelzorger'
            : 'gezinslid',
        )
    const contact = {
      id: id(dag),
      plan: plan.id,
      medewerker: t.kies(rooster.toegang).id,
      periode: { begin: naarDatum(dag), eind: null },
    }
    const betrokken: Betrokkenheid = {
      id: id(dag),
      plan: plan.id,
      medewerker: pad.behandelaar.id,
      rol: 'regisseur',
      trede: 4,
      periode: { begin: naarDatum(dag), eind: null },
    }
    uit.contactpersonen.push(contact)
    uit.betrokkenheden.push(betrokken)
    open.lopend.push(contact, betrokken)
    return open
  }

  function neemInKring(open: Open, p: number, dag: number, rol: Kringlid['rol']): Kringlid {
    const bekend = open.kring.get(p)
    if (bekend) {
      if (bekend.rol === 'gezinslid') bekend.rol = 'ondersteunde'
      return bekend
    }
    const rij = b.personen[p]!
    const lid: Kringlid = {
      id: id(dag),
      plan: open.plan.id,
      persoon: rij.id,
      netwerklid: null,
      naam: [rij.voornamen.split(' ')[0], rij.voorvoegsel, rij.geslachtsnaam].filter(Boolean).join(' '),
      rol,
      periode: { begin: naarDatum(dag), eind: null },
    }
    open.kring.set(p, lid)
    uit.kringleden.push(lid)
    return lid
  }

  function schrijfVersie(open: Open, pad: Toegangspad, dag: number): void {
    const aangeboden = opWerkdag(dag + t.geheel(3))
    const vast = opWerkdag(aangeboden + t.geheel(5))
    const beoordelaar = t.kies(rooster.kwaliteit.filter((m) => m.id !== pad.behandelaar.id))
    const getekend = t.kans(0.9) ? vast + t.geheel(10) : 1_000_000
    const evaluatie = plusMaanden(vast, t.kies([3, 6, 6, 6, 12]))
    const versie: Planversie = {
      id: id(dag),
      plan: open.plan.id,
      nr: ++open.versie,
      opsteller: pad.behandelaar.id,
      schrijvers: [pad.behandelaar.id],
      begonnenOp: naarDatum(dag),
      aangebodenOp: alsGeweest(aangeboden, vandaag),
      vastgesteldOp: alsGeweest(vast, vandaag),
      beoordelaar: vast <= vandaag ? beoordelaar.id : null,
      ondertekendOp: alsGeweest(getekend, vandaag),
      ondertekenaar: getekend <= vandaag ? pad.melding!.persoon : null,
      evaluatieOp: vast <= vandaag ? naarDatum(evaluatie) : null,
    }
    uit.versies.push(versie)
    open.laatste = versie
    open.vast = vast
    if (versie.nr > 1 || !versie.vastgesteldOp) return
    const regie: Regie = {
      id: id(vast),
      plan: open.plan.id,
      medewerker: open.regisseur,
      waarnemer: t.kans(0.08) ? t.kies(rooster.behandelaars('wmo', 0, null)).id : null,
      periode: { begin: versie.vastgesteldOp, eind: null },
    }
    uit.regies.push(regie)
    open.lopend.push(regie)
  }

  function weeg(open: Open, h: Hulp, lid: Kringlid, code: string, dag: number): void {
    const { plan, versie } = open
    const product = producten[h.product]!
    const wet = product.wet
    const stof = t.kies(doelstofVoor(code))
    const behoefte = id(dag)
    uit.behoeften.push({
      id: behoefte,
      plan: plan.id,
      versie,
      kringlid: lid.id,
      domein: stof.domein,
      wet,
      omschrijving: behoefteIn(stof.domein),
    })
    const stap = (naam: Ladderstap, reden: string, genoeg = false) => ({
      stap: naam,
      oordeel: genoeg ? ('voldoende' as const) : ('onvoldoende' as const),
      reden,
    })
    const lang = h.eind - h.begin > 730
    const afweging = id(dag)
    uit.afwegingen.push({
      id: afweging,
      behoefte,
      stappen: [
        stap('eigen-kracht', stof.eigen),
        stap('omgeving', stof.omgeving),
        stap('voorliggend', stof.voorliggend),
        stap('maatwerk', product.naam, true),
      ],
      uitkomst: 'maatwerk',
      aanbod: null,
      product: product.id,
      tijdelijk: !lang,
      redenLangdurig: lang ? 'De beperking is blijvend' : null,
    })
    const streef = plusMaanden(dag, t.kies([3, 6, 9, 12]))
    const behaald =
      h.eind <= vandaag && h.einde === 'volgens plan'
        ? h.eind - t.geheel(60)
        : t.kans(0.12)
          ? streef - t.geheel(40)
          : 1_000_000
    const doel = id(dag)
    uit.doelen.push({
      id: doel,
      plan: plan.id,
      versie,
      kringlid: lid.id,
      behoefte,
      domein: stof.domein,
      tekst: stof.doel,
      resultaat: stof.resultaat,
      streefdatum: naarDatum(streef),
      behaaldOp: behaald > dag ? alsGeweest(behaald, vandaag) : null,
      vervallenOp: null,
    })
    const [eenheid] = product.eenheden
    const [frequentie] = product.frequenties
    const voorziening = voorzieningen.get(`${lid.persoon}/${product.id}/${naarDatum(h.begin)}`)
    const gevraagd = id(dag)
    uit.gevraagdeVoorzieningen.push({
      id: gevraagd,
      plan: plan.id,
      versie,
      voor: lid.persoon!,
      kringlid: lid.id,
      product: product.id,
      omvang: { volume: h.volume, eenheid: eenheid!, frequentie: frequentie! },
      periode: {
        begin: naarDatum(h.begin),
        eind: voorziening?.periode.eind ?? naarDatum(plusMaanden(h.begin, product.gebruik.besluit) - 1),
      },
      leveringsvorm: h.vorm,
      afweging,
      voorziening: voorziening?.id ?? null,
    })
    if (voorziening && voorziening.gevraagdeVoorziening === null) voorziening.gevraagdeVoorziening = gevraagd
    if (t.kans(0.35)) ookZonderMaatwerk(open, lid, dag)
    const wanneer = dag + t.tussen(7, 60)
    uit.afspraken.push({
      id: id(dag),
      plan: plan.id,
      versie,
      doel,
      wie: lid.naam,
      kringlid: lid.id,
      medewerker: null,
      wat: t.kies(AFSPRAKEN),
      wanneer: naarDatum(wanneer),
      // One in four slips; weeks later it is done after all, or has been spoken about and done otherwise.
      nagekomenOp: alsGeweest(wanneer + (t.kans(0.75) ? t.geheel(10) : 15 + (wanneer % 30)), vandaag),
    })
    meet(open, lid, stof.domein, h, dag)
    evalueer(open, doel, h, dag)
  }

  /** Two of five needs are met on a lower rung of the ladder. */
  function ookZonderMaatwerk(open: Open, lid: Kringlid, dag: number): void {
    const stof = t.kies(doelstofVoor(t.kies(['02', '45', 'S', '07'])))
    const hoogte = t.geheel(3)
    const behoefte = id(dag)
    uit.behoeften.push({
      id: behoefte,
      plan: open.plan.id,
      versie: open.versie,
      kringlid: lid.id,
      domein: stof.domein,
      wet: null,
      omschrijving: behoefteIn(stof.domein),
    })
    const namen: Ladderstap[] = ['eigen-kracht', 'omgeving', 'voorliggend']
    const redenen = [stof.eigen, stof.omgeving, stof.voorliggend]
    const aanbod = hoogte === 2 ? t.kies(stad.aanbod.aanbod).id : null
    uit.afwegingen.push({
      id: id(dag),
      behoefte,
      stappen: namen.slice(0, hoogte + 1).map((naam, i) => ({
        stap: naam,
        oordeel: i === hoogte ? ('voldoende' as const) : ('onvoldoende' as const),
        reden: redenen[i]!,
      })),
      uitkomst: namen[hoogte]!,
      aanbod,
      product: null,
      tijdelijk: true,
      redenLangdurig: null,
    })
  }

  function meet(open: Open, lid: Kringlid, domein: string, h: Hulp, dag: number): void {
    let niveau = t.kies([1, 2, 2, 2, 3, 3] as const) as number
    for (let d = dag; d <= Math.min(vandaag, h.eind); d = plusMaanden(d, 6)) {
      uit.metingen.push({
        id: id(d),
        plan: open.plan.id,
        kringlid: lid.id,
        instrument: 'zelfredzaamheid',
        domein,
        niveau: niveau as 1 | 2 | 3 | 4 | 5,
        datum: naarDatum(d),
      })
      niveau = Math.max(1, Math.min(5, niveau + (t.kans(0.42) ? 1 : t.kans(0.14) ? -1 : 0)))
    }
  }

  function evalueer(open: Open, doel: string, h: Hulp, dag: number): void {
    for (
      let gepland = plusMaanden(dag, 6);
      gepland <= Math.min(vandaag + 180, h.eind + 30) && open.geplandeEvaluaties < 8;
      gepland = plusMaanden(gepland, 6)
    ) {
      open.geplandeEvaluaties++
      const gehouden = t.kans(0.86) ? alsGeweest(opWerkdag(gepland + t.geheel(20)), vandaag) : null
      const oordeel = (['behaald', 'vooruitgang', 'gelijk', 'achteruitgang'] as const)[t.gewogen([18, 44, 30, 8])]!
      uit.evaluaties.push({
        id: id(gepland),
        plan: open.plan.id,
        gepland: naarDatum(gepland),
        datum: gehouden,
        oordelen: gehouden ? [{ doel, oordeel }] : [],
        vervolg: gehouden
          ? oordeel === 'behaald'
            ? 'afbouwen'
            : oordeel === 'achteruitgang'
              ? 'aanpassen'
              : 'voortzetten'
          : null,
      })
    }
  }

  /** Closes some weeks after the last help ended, unless that is later than `uiterlijk`. */
  function sluit(open: Open, uiterlijk: number): boolean {
    const dicht = opWerkdag(Math.max(open.eindigt, open.vast) + t.tussen(10, 60))
    if (dicht > uiterlijk) return false
    open.plan.geslotenOp = naarDatum(dicht)
    for (const rij of open.lopend) rij.periode.eind = open.plan.geslotenOp
    for (const lid of open.kring.values()) lid.periode.eind = open.plan.geslotenOp
    return true
  }
}
