import { alsGeweest, type Bouw, kloktijd, maakRooster, opWerkdag } from './bouw.ts'
import { leeftijdOp, naarDatum } from './datum.ts'
import type { Doorloop } from './doorloop.ts'
import type { Medewerker, Wet } from './stad/inrichting.ts'
import type { Hulpvraag, Kanaal, Melding, Route, Uitkomst, Verwijzing } from './stad/toegang.ts'
import type { Toeval } from './toeval.ts'
import { vragenVoor } from './vragen.ts'
import type { Hulp } from './zorg.ts'

/** Days after which the desk asks how a hand-over went. */
const NAVRAAG = 60

/** The desk: writes what comes in and what is done with it. */
export function maakLoket(w: Bouw, t: Toeval) {
  const { stad, b, producten, vandaag, id } = w
  const rooster = maakRooster(stad)
  const uit = stad.toegang
  const { aanbieders } = w.inkoop
  const laatste = new Map<number, { melding: Melding; dag: number }>()
  const achternamen = ['Bakker', 'De Wit', 'Van Leeuwen', 'Jacobs', 'Peters', 'Aydin', 'Smeets', 'Prins']
  return { rooster, verwijs, meld, behandel }

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
        // Half answers by itself; the desk asks the others after two months.
        teruggekoppeldOp: alsGeweest(dag + (t.kans(0.5) ? t.tussen(7, 40) : NAVRAAG), vandaag),
      })
    }
    return null
  }
}
