import { maakKaart, maakSubsidies } from './aanbod.ts'
import { maakAfschermingen } from './afscherming.ts'
import { maakBevolking } from './bevolking.ts'
import { maakBouw } from './bouw.ts'
import { reserveerCastwoningen, voegCastToe } from './cast.ts'
import { eersteContractjaar, maakInkoop } from './contracten.ts'
import { eersteDag, jaarVan, maandVan, naarDag, naarDatum } from './datum.ts'
import { maakDeclaraties } from './declaraties.ts'
import { maakIds } from './kenmerk.ts'
import { maakApiClients, maakMandaten, maakMedewerkers, maakSamenwerkingen, maakTeams } from './medewerkers.ts'
import { maakMeldingen } from './meldingen.ts'
import { maakPlannen } from './plannen.ts'
import { maakProducten } from './producten.ts'
import type { Invoer, Stad } from './stad.ts'
import { maakToeval } from './toeval.ts'
import { maakToewijzingen, nummerBesluiten } from './toewijzingen.ts'
import { maakTrajecten } from './trajecten.ts'
import { maakVerhalen } from './verhalen.ts'
import { betaalVoorschotten } from './voorschotten.ts'
import { maakWijken } from './wijken.ts'
import { maakWoningvoorraad } from './woningen.ts'
import { maakHulp } from './zorg.ts'

export const NAMEN_VAN_GEMEENTEN: Record<string, string> = { '9901': 'Voorbeeldstad', '9902': 'Buurdorp' }

function leeg(invoer: Invoer, naam: string, begin: number): Stad {
  const geen = () => new Int32Array(0)
  return {
    gemeente: invoer.gemeente,
    naam,
    invoer,
    vandaag: invoer.vandaag,
    periode: { begin: naarDatum(begin), eind: invoer.vandaag },
    inrichting: {
      wijken: [],
      straten: [],
      woningen: [],
      teams: [],
      medewerkers: [],
      mandaten: [],
      samenwerkingen: [],
      apiClients: [],
    },
    huishouden: {
      personen: [],
      huishoudens: [],
      bewoningen: [],
      adressen: [],
      relaties: [],
      gezag: [],
      afschermingen: [],
      toestemmingen: [],
      netwerkleden: [],
    },
    aanbod: { organisaties: [], aanbod: [], producten: [], spreekuren: [] },
    toegang: {
      contactmomenten: [],
      contactverzoeken: [],
      meldingen: [],
      hulpvragen: [],
      triages: [],
      gesprekken: [],
      onderzoeken: [],
      aanvragen: [],
      opschortingen: [],
      verlengingen: [],
      ingebrekestellingen: [],
      afdoeningen: [],
      verwijzingen: [],
      doorgeleidingen: [],
      voorschotten: [],
    },
    plan: {
      plannen: [],
      versies: [],
      kringleden: [],
      regies: [],
      contactpersonen: [],
      betrokkenheden: [],
      behoeften: [],
      afwegingen: [],
      doelen: [],
      afspraken: [],
      gevraagdeVoorzieningen: [],
      metingen: [],
      evaluaties: [],
      trajecten: [],
      overgangen: [],
    },
    ervaring: { verhalen: [], duidingen: [], toestemmingen: [], uitvragen: [] },
    contract: {
      aanbieders: [],
      contracten: [],
      contractproducten: [],
      tarieven: [],
      regelingen: [],
      subsidies: [],
      voorschotten: [],
      deelnameopgaven: [],
    },
    voorziening: {
      besluiten: [],
      bezwaren: [],
      grondslagen: [],
      voorzieningen: [],
      toewijzingen: [],
      leveringsmeldingen: [],
      verzoeken: [],
      pgbs: [],
      uitkeringen: [],
      herbeoordelingen: [],
    },
    declaratie: {
      declaraties: [],
      regels: {
        aantal: 0,
        toewijzing: geen(),
        declaratie: geen(),
        zorgmaand: geen(),
        begin: geen(),
        eind: geen(),
        volume: geen(),
        tarief: geen(),
        bedrag: geen(),
        uitkomst: new Uint8Array(0),
        retourcode: new Uint8Array(0),
        vorige: geen(),
      },
    },
  }
}

/** One municipality from a seed: the same input gives the same town, to the last digit. Pure: no clock, no file, no network. */
export function genereerStad(invoer: Invoer): Stad {
  const { gemeente, seed } = invoer
  const vandaag = naarDag(invoer.vandaag)
  const begin = eersteDag(maandVan(vandaag) - 12 * invoer.jaren)
  const naam = invoer.naam ?? NAMEN_VAN_GEMEENTEN[gemeente] ?? `Gemeente ${gemeente}`
  const stad = leeg(invoer, naam, begin)
  const t = (label: string) => maakToeval(seed, `${gemeente} ${label}`)

  const wijken = maakWijken(gemeente)
  const voorraad = maakWoningvoorraad(t('woningen'), gemeente, naam)
  const teams = maakTeams(gemeente, wijken, invoer.inwoners)
  const medewerkers = maakMedewerkers(gemeente, invoer.inwoners)
  const producten = maakProducten(gemeente, eersteContractjaar(begin))
  const inkoop = maakInkoop(t('inkoop'), gemeente, producten, begin, vandaag)
  const kaart = maakKaart(gemeente, wijken, teams, vandaag)
  const metCast = invoer.cast ?? true
  const castwoningen = metCast ? reserveerCastwoningen(gemeente, voorraad) : new Map<string, number>()
  const b = maakBevolking(invoer, begin, vandaag, maakIds(gemeente, seed, 'bevolking'), voorraad)
  const hulp = maakHulp(invoer, b, voorraad.woningen, producten, inkoop, begin, vandaag)

  stad.inrichting = {
    wijken,
    straten: voorraad.straten,
    woningen: voorraad.woningen,
    teams,
    medewerkers,
    mandaten: maakMandaten(gemeente, medewerkers),
    samenwerkingen: maakSamenwerkingen(),
    apiClients: maakApiClients(gemeente),
  }
  Object.assign(stad.huishouden, {
    personen: b.personen,
    huishoudens: b.huishoudens,
    bewoningen: b.bewoningen,
    adressen: b.adressen,
    relaties: b.relaties,
    gezag: b.gezag,
  })
  stad.aanbod = {
    organisaties: [...inkoop.organisaties, ...kaart.organisaties],
    aanbod: kaart.aanbod,
    producten: producten.map(({ gebruik: _, ...product }) => product),
    spreekuren: kaart.spreekuren,
  }
  stad.contract = {
    ...stad.contract,
    aanbieders: inkoop.aanbieders,
    contracten: inkoop.contracten,
    contractproducten: inkoop.contractproducten,
    tarieven: inkoop.tarieven,
    ...maakSubsidies(t('subsidies'), gemeente, kaart, wijken, invoer.inwoners, vandaag),
  }

  const bouw = maakBouw({ stad, b, producten, inkoop, hulp, begin, vandaag })
  const paden = maakMeldingen(bouw)
  const leveringen = maakToewijzingen(bouw, paden)
  maakPlannen(bouw, paden)
  maakTrajecten(bouw)
  maakVerhalen(bouw)
  maakAfschermingen(bouw)
  if (metCast) voegCastToe(stad, castwoningen, leveringen)
  betaalVoorschotten(stad)
  nummerBesluiten(stad.voorziening.besluiten, jaarVan(begin))
  maakDeclaraties(bouw, leveringen)
  return stad
}
