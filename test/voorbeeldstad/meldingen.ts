import { verblijfOp } from './bevolking.ts'
import { alsGeweest, type Bouw, kloktijd, maakRooster, opWerkdag } from './bouw.ts'
import { eersteDag, leeftijdOp, maandVan, naarDatum } from './datum.ts'
import type { Medewerker, Wet } from './stad/inrichting.ts'
import type { Hulpvraag, Kanaal, Melding, Route, Uitkomst, Verwijzing } from './stad/toegang.ts'
import type { Toeval } from './toeval.ts'
import { OVERIGE_REGELINGEN, REGELING, vragenVoor } from './vragen.ts'
import type { Hulp } from './zorg.ts'

/** How a stretch of help came about, for what follows. */
export type Toegangspad = {
  melding: Melding | null
  hulpvraag: Hulpvraag | null
  aanvraag: string | null
  verwijzing: Verwijzing | null
  behandelaar: Medewerker
  /** The day of the besluit or, after a referral, of our answer. */
  besloten: number
  /** The decision was taken before the story begins: taken in at migration. */
  overname: boolean
}

type Doorloop = {
  gemeld: number
  getrieerd: number
  gesproken: number
  verslag: number
  aangevraagd: number
  besloten: number
  spoed: boolean
}

/** Backwards from the day of the besluit; the shares that miss the legal term are those one meets in practice. */
function doorloop(t: Toeval, wet: Wet, besloten: number, leeftijd: number, spoed: boolean): Doorloop {
  if (wet === 'wmo') {
    const aangevraagd = opWerkdag(besloten - (t.kans(0.1) ? t.tussen(16, 38) : t.tussen(3, 13)))
    const verslag = aangevraagd - t.geheel(5)
    const onderzoek = spoed ? t.tussen(2, 9) : t.kans(0.17) ? t.tussen(44, 78) : t.tussen(11, 41)
    const gemeld = opWerkdag(verslag - onderzoek)
    return {
      gemeld,
      getrieerd: gemeld + t.geheel(4),
      gesproken: Math.min(verslag, gemeld + Math.round(onderzoek * 0.6)),
      verslag,
      aangevraagd,
      besloten,
      spoed,
    }
  }
  const duur =
    wet === 'jeugdwet'
      ? t.kans(0.13)
        ? t.tussen(58, 95)
        : t.tussen(9, 54)
      : wet === 'wgs'
        ? t.tussen(12, 60)
        : t.kans(0.08)
          ? t.tussen(57, 80)
          : t.tussen(12, 50)
  // Under 27 the application for income may not come before four weeks (Participatiewet art. 41 lid 4).
  const wacht = wet === 'participatiewet' && leeftijd < 27 ? 28 : 0
  const aangevraagd = opWerkdag(besloten - (spoed ? Math.min(duur, 8) : duur))
  const gemeld = opWerkdag(aangevraagd - wacht)
  const eerste =
    wet === 'wgs'
      ? spoed
        ? t.kans(0.2)
          ? 6
          : t.tussen(1, 3)
        : t.kans(0.14)
          ? t.tussen(30, 44)
          : t.tussen(5, 27)
      : Math.max(1, Math.round(duur * 0.4))
  return {
    gemeld,
    getrieerd: gemeld + t.geheel(3),
    gesproken: Math.min(besloten, gemeld + eerste),
    verslag: besloten,
    aangevraagd,
    besloten,
    spoed,
  }
}

export function maakMeldingen(w: Bouw): Toegangspad[] {
  const { stad, b, producten, hulp, begin, vandaag, id } = w
  const t = w.toeval('meldingen')
  const rooster = maakRooster(stad)
  const uit = stad.toegang
  const { aanbieders } = w.inkoop
  const laatste = new Map<number, { melding: Melding; dag: number }>()
  const achternamen = ['Bakker', 'De Wit', 'Van Leeuwen', 'Jacobs', 'Peters', 'Aydin', 'Smeets', 'Prins']
  const paden = hulp.map(pad)
  maakLosse()
  return paden

  function pad(h: Hulp): Toegangspad {
    const product = producten[h.product]!
    const wet = product.wet
    const behandelaar = t.kies(rooster.behandelaars(wet, h.wijk, product.taak))
    const buiten = wet === 'jeugdwet' && h.verwijzertype !== '01' && h.verwijzertype !== '06'
    const besloten = opWerkdag(h.begin - (h.einde === 'leeftijd' && h.begin % 5 === 0 ? 2 : t.tussen(3, 18)))
    const leeg: Toegangspad = {
      melding: null,
      hulpvraag: null,
      aanvraag: null,
      verwijzing: null,
      behandelaar,
      besloten,
      overname: besloten < begin,
    }
    if (besloten < begin) return leeg
    if (buiten) return { ...leeg, verwijzing: verwijs(h, besloten) }
    const spoed =
      wet === 'wgs'
        ? t.kans(0.16)
        : product.categorie === '46' || product.categorie === '16'
          ? t.kans(0.6)
          : t.kans(0.02)
    const d = doorloop(t, wet, besloten, leeftijdOp(b.geboren[h.persoon]!, besloten), spoed)
    if (d.gemeld > vandaag) return leeg
    const melding = meld(h.persoon, h.hh, d.gemeld, product.code, wet)
    const { hulpvraag, aanvraag } = behandel(
      melding,
      h.persoon,
      wet,
      REGELING[wet],
      d,
      behandelaar,
      product.taak,
      'toegekend',
    )
    return { ...leeg, melding, hulpvraag, aanvraag }
  }

  function verwijs(h: Hulp, besloten: number): Verwijzing | null {
    const ontvangen = opWerkdag(besloten - t.tussen(4, 26))
    if (ontvangen > vandaag) return null
    const product = producten[h.product]!
    const naam = t.kies(achternamen)
    const wie = {
      '02': `Huisartsenpraktijk ${naam}`,
      '03': `Jeugdarts ${naam}`,
      '04': 'Jeugdbescherming Stroomgebied',
      '05': `Kinderarts ${naam}`,
      '08': 'Rechtbank Rivierenland',
      '01': '',
      '06': '',
    }[h.verwijzertype]
    const rij: Verwijzing = {
      id: id(ontvangen),
      persoon: b.personen[h.persoon]!.id,
      verwijzertype: h.verwijzertype,
      verwijzer: wie,
      agb: h.verwijzertype === '02' ? String(1_900_100 + t.geheel(60) * 11).padStart(8, '0') : null,
      ontvangenOp: naarDatum(ontvangen),
      ontvangenVia: t.kans(0.45) ? 'bericht' : t.kans(0.6) ? 'fhir' : 'brief',
      gevraagd: product.naam,
      product: product.id,
      aanbieder: aanbieders.find((a) => a.id === w.inkoop.contractproducten[h.cp]!.aanbieder)!.id,
      bevestigdOp: alsGeweest(opWerkdag(ontvangen + t.geheel(4)), vandaag),
      opgepaktOp: alsGeweest(besloten, vandaag),
      teruggegevenOp: null,
      reden: null,
    }
    uit.verwijzingen.push(rij)
    return rij
  }

  /** One household tells its story once: a new question within seven weeks joins the melding that lies there. */
  function meld(p: number, hh: number, dag: number, code: string, wet: Wet): Melding {
    const vorige = laatste.get(hh)
    if (vorige && Math.abs(vorige.dag - dag) < 50 && vorige.dag <= dag) return vorige.melding
    const [vraag, achter] = t.kies(vragenVoor(code))
    const kanaal = (['telefoon', 'mail', 'balie', 'spreekuur', 'signaal', 'portaal'] as const)[
      t.gewogen([44, 14, 12, 9, 8, 13])
    ]!
    const route: Route =
      kanaal === 'signaal'
        ? wet === 'wgs'
          ? 'woningcorporatie'
          : 'wijkteam'
        : kanaal === 'spreekuur' && wet === 'jeugdwet'
          ? 'school'
          : 'gemeentelijk loket'
    const melding: Melding = {
      id: id(dag),
      ontvangenOp: naarDatum(dag),
      tijd: kloktijd(t),
      kanaal,
      route,
      melder:
        kanaal === 'signaal' ? 'professional' : leeftijdOp(b.geboren[p]!, dag) < 18 || t.kans(0.3) ? 'familie' : 'zelf',
      persoon: b.personen[p]!.id,
      huishouden: b.huishoudens[hh]!.id,
      aanspreekpunt: t.kies(rooster.toegang).id,
      vraag,
      // The question behind it is found in the talk: what is too fresh has none yet.
      vraagAchterVraag: dag + 12 <= vandaag ? achter : null,
    }
    uit.meldingen.push(melding)
    laatste.set(hh, { melding, dag })
    uit.contactmomenten.push({
      id: id(dag),
      kanaal: kanaal as Kanaal,
      richting: 'in',
      persoon: melding.persoon,
      melding: melding.id,
      onderwerp: 'Melding',
      datum: melding.ontvangenOp,
      tijd: melding.tijd,
      door: melding.aanspreekpunt,
    })
    if (t.kans(0.14)) {
      const gebeld = opWerkdag(dag + t.geheel(5))
      uit.contactverzoeken.push({
        id: id(dag),
        persoon: melding.persoon,
        eigenaar: melding.aanspreekpunt,
        gevraagdOp: melding.ontvangenOp,
        norm: naarDatum(opWerkdag(dag + 2)),
        afgehandeldOp: alsGeweest(gebeld, vandaag),
      })
    }
    return melding
  }

  function behandel(
    melding: Melding,
    p: number,
    wet: Wet,
    regeling: string,
    d: Doorloop,
    behandelaar: Medewerker,
    taak: string | null,
    uitkomst: Uitkomst,
  ): { hulpvraag: Hulpvraag; aanvraag: string | null } {
    const hulpvraag: Hulpvraag = {
      id: id(d.gemeld),
      melding: melding.id,
      persoon: b.personen[p]!.id,
      wet,
      regeling,
      spoed: d.spoed,
      taak,
      behandelaar: behandelaar.id,
      team: behandelaar.teams[0]!,
    }
    uit.hulpvragen.push(hulpvraag)
    if (d.getrieerd <= vandaag) {
      const zonder = uitkomst === 'informatie' || uitkomst === 'doorgeleid'
      uit.triages.push({
        id: id(d.getrieerd),
        hulpvraag: hulpvraag.id,
        datum: naarDatum(d.getrieerd),
        besluit: zonder
          ? uitkomst === 'informatie'
            ? 'informatie'
            : 'doorgeleiden'
          : wet === 'wmo'
            ? 'onderzoek'
            : 'aanvraag',
        reden: zonder ? 'Geen maatwerk nodig' : 'Een gesprek is nodig om te zien wat past',
        veiligheidscheck: wet === 'jeugdwet' || t.kans(0.4),
      })
      if (zonder) return { hulpvraag, aanvraag: sluit(hulpvraag, uitkomst, d.getrieerd) }
    }
    if (d.gesproken <= vandaag)
      uit.gesprekken.push({
        id: id(d.gesproken),
        melding: melding.id,
        datum: naarDatum(d.gesproken),
        plek: (['thuis', 'gemeentehuis', 'telefoon', 'wijkcentrum'] as const)[t.gewogen([58, 18, 15, 9])]!,
        deelnemers: [
          {
            medewerker: behandelaar.id,
            expertise: behandelaar.expertises[0] ?? regeling,
            aangekondigdOp: t.kans(0.93) ? naarDatum(d.gesproken - t.tussen(1, 4)) : null,
          },
        ],
        clientondersteuningGenoemd: t.kans(0.94),
      })
    if (wet === 'wmo')
      uit.onderzoeken.push({
        id: id(d.gemeld),
        hulpvraag: hulpvraag.id,
        begin: melding.ontvangenOp,
        verslagVerstrektOp: alsGeweest(d.verslag, vandaag),
        persoonlijkPlanOp: t.kans(0.05) ? alsGeweest(d.gemeld + t.tussen(2, 7), vandaag) : null,
      })
    const beslist = uitkomst === 'toegekend' || uitkomst === 'afgewezen'
    if (!beslist) return { hulpvraag, aanvraag: d.verslag <= vandaag ? sluit(hulpvraag, uitkomst, d.verslag) : null }
    if (d.aangevraagd > vandaag) return { hulpvraag, aanvraag: null }
    const aanvraag = id(d.aangevraagd)
    uit.aanvragen.push({
      id: aanvraag,
      hulpvraag: hulpvraag.id,
      persoon: hulpvraag.persoon,
      regeling,
      wet,
      ontvangenOp: naarDatum(d.aangevraagd),
      vorm:
        wet === 'wmo'
          ? t.kans(0.7)
            ? 'ondertekend-plan'
            : 'formulier'
          : wet === 'participatiewet'
            ? 'formulier'
            : 'melding',
    })
    const lang = d.besloten - d.aangevraagd
    if (lang > 20 && t.kans(0.12)) {
      const stil = d.aangevraagd + t.tussen(3, 9)
      const weer = Math.min(d.besloten - 1, stil + t.tussen(5, 18))
      if (stil <= vandaag)
        uit.opschortingen.push({
          id: id(stil),
          aanvraag,
          begin: naarDatum(stil),
          eind: alsGeweest(weer, vandaag),
          reden: 'Gegevens ontbreken (Awb 4:15)',
        })
    }
    if (lang > 56 && t.kans(0.4) && d.aangevraagd + 50 <= vandaag)
      uit.verlengingen.push({
        id: id(d.aangevraagd + 50),
        aanvraag,
        datum: naarDatum(d.aangevraagd + 50),
        nieuweTermijn: naarDatum(d.aangevraagd + 78),
        reden: 'Advies nog niet binnen (Awb 4:14)',
      })
    if (lang > 62 && t.kans(0.12) && d.aangevraagd + 60 <= vandaag)
      uit.ingebrekestellingen.push({ id: id(d.aangevraagd + 60), aanvraag, ontvangenOp: naarDatum(d.aangevraagd + 60) })
    return { hulpvraag, aanvraag }
  }

  function sluit(hulpvraag: Hulpvraag, uitkomst: Uitkomst, dag: number): null {
    uit.afdoeningen.push({ id: id(dag), hulpvraag: hulpvraag.id, uitkomst, datum: naarDatum(dag), besluit: null })
    if (uitkomst === 'doorgeleid' && stad.aanbod.aanbod.length > 0) {
      const aanbod = t.kies(stad.aanbod.aanbod)
      uit.doorgeleidingen.push({
        id: id(dag),
        hulpvraag: hulpvraag.id,
        datum: naarDatum(dag),
        aanbod: aanbod.id,
        organisatie: aanbod.organisatie,
        naarGemeente: null,
        warm: t.kans(0.55),
        teruggekoppeldOp: t.kans(0.5) ? alsGeweest(dag + t.tussen(7, 40), vandaag) : null,
      })
    }
    return null
  }

  /** Meldingen after which no maatwerk follows: more than half of what comes to the desk. */
  function maakLosse(): void {
    const perMaand = (stad.invoer.inwoners * 4.6) / 1000
    for (let maand = maandVan(begin); maand <= maandVan(vandaag); maand++) {
      const aantal = t.poisson(perMaand * (maand % 12 === 6 || maand % 12 === 7 ? 0.75 : 1.04))
      for (let i = 0; i < aantal; i++) {
        const dag = opWerkdag(eersteDag(maand) + t.geheel(28))
        if (dag > vandaag) continue
        const p = t.geheel(b.personen.length)
        const plek = b.van[p]! <= dag && b.tot[p]! >= dag ? verblijfOp(b, p, dag) : undefined
        if (!plek) continue
        const leeftijd = leeftijdOp(b.geboren[p]!, dag)
        const wet: Wet =
          leeftijd < 18
            ? 'jeugdwet'
            : (['wmo', 'participatiewet', 'wgs', 'overig'] as const)[
                t.gewogen(leeftijd > 66 ? [70, 1, 4, 25] : [30, 22, 16, 32])
              ]!
        const uitkomst = (
          [
            'informatie',
            'doorgeleid',
            'eigen-kracht',
            'geen-rol-overheid',
            'acceptabel',
            'eigen-kosten',
            'andere-gemeente',
            'ingetrokken',
            'afgewezen',
          ] as const
        )[t.gewogen([24, 25, 12, 5, 4, 5, 2, 9, 14])]!
        const afwijzing = uitkomst === 'afgewezen'
        if (afwijzing && wet === 'overig') continue
        const d = doorloop(t, wet === 'overig' ? 'jeugdwet' : wet, dag, leeftijd, false)
        const verschil = dag - d.gemeld
        const vooruit: Doorloop = {
          gemeld: dag,
          getrieerd: d.getrieerd + verschil,
          gesproken: d.gesproken + verschil,
          verslag: d.verslag + verschil,
          aangevraagd: d.aangevraagd + verschil,
          besloten: d.besloten + verschil,
          spoed: false,
        }
        const code =
          wet === 'jeugdwet'
            ? '45'
            : wet === 'wmo'
              ? t.kies(['01', '02', '07', '12', '13'])
              : wet === 'participatiewet'
                ? 'P'
                : wet === 'wgs'
                  ? 'S'
                  : 'overig'
        const behandelaar = t.kies(rooster.behandelaars(wet, stad.inrichting.woningen[plek.woning]!.wijk, null))
        const melding = meld(p, plek.hh, dag, code, wet)
        const regeling = wet === 'overig' ? t.kies(OVERIGE_REGELINGEN) : REGELING[wet]
        const { hulpvraag, aanvraag } = behandel(melding, p, wet, regeling, vooruit, behandelaar, null, uitkomst)
        if (afwijzing && aanvraag && vooruit.besloten <= vandaag)
          wijsAf(p, wet as Exclude<Wet, 'overig'>, hulpvraag, aanvraag, vooruit.besloten, behandelaar)
      }
    }
  }

  function wijsAf(
    p: number,
    wet: Exclude<Wet, 'overig'>,
    hulpvraag: Hulpvraag,
    aanvraag: string,
    dag: number,
    behandelaar: Medewerker,
  ): void {
    const besluit = id(dag)
    stad.voorziening.besluiten.push({
      id: besluit,
      beschikkingnummer: 0,
      soort: 'afwijzing',
      aanvraag,
      persoon: b.personen[p]!.id,
      wet,
      datum: naarDatum(dag),
      motivering: t.kies([
        'Eigen kracht en netwerk bieden genoeg',
        'Een algemene voorziening past',
        'Voldoet niet aan de voorwaarden',
        'Een andere wet gaat voor',
      ]),
      door: behandelaar.id,
      vervangt: null,
    })
    uit.afdoeningen.push({
      id: id(dag),
      hulpvraag: hulpvraag.id,
      uitkomst: 'afgewezen',
      datum: naarDatum(dag),
      besluit,
    })
  }
}
