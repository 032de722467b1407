import { type Datum, eersteDag, maandVan, naarDatum } from './datum.ts'
import { vastId } from './kenmerk.ts'
import type { Aanbod, Deelnameopgave, Organisatie, Spreekuur } from './stad/aanbod.ts'
import type { Subsidie, Subsidieregeling, Voorschot } from './stad/contract.ts'
import type { Team, Wijk } from './stad/inrichting.ts'
import type { Toeval } from './toeval.ts'
import { TRENDS } from './zorg.ts'

type Soort = Organisatie['soort']
/** Organisation, its kind, offer, trede, themes, for whom, wijken (empty = all), what it does. */
type Regel = [
  organisatie: string,
  soort: Soort,
  naam: string,
  trede: 1 | 2 | 3,
  themas: string,
  doelgroepen: string,
  wijken: number[],
  tekst: string,
]

/** Who runs the day meeting logs in with this code, as providers do. */
const WELZIJN = 'Welzijn Voorbeeldstad'
export const WELZIJN_AGB = '98000901'
export const INLOOP = 'Dagontmoeting De Oever'
// biome-ignore format: a table
const REGELS: Regel[] = [
  ['Welzijn Voorbeeldstad', 'welzijn', 'Buurtkamer Oude Haven', 1, 'ontmoeten', 'iedereen', [0], 'Elke werkdag koffie, een krant en iemand om mee te praten.'],
  ['Welzijn Voorbeeldstad', 'welzijn', 'Buurtkamer Molenkwartier', 1, 'ontmoeten', 'iedereen', [5], 'Open huis met kookavond en huiswerkhoek.'],
  ['Welzijn Voorbeeldstad', 'welzijn', 'Buurtkamer Veldzicht', 1, 'ontmoeten', 'iedereen', [4], 'Open huis met taalcafé en naaiatelier.'],
  ['Welzijn Voorbeeldstad', 'welzijn', 'Ouderenadvies aan huis', 2, 'wonen,gezondheid', 'ouderen', [], 'Bezoek van een vrijwillig ouderenadviseur bij wie 75 wordt.'],
  ['Welzijn Voorbeeldstad', 'welzijn', 'Mantelzorgcafé', 2, 'mantelzorg', 'mantelzorgers', [], 'Elke maand een avond voor wie voor een ander zorgt.'],
  ['Welzijn Voorbeeldstad', 'welzijn', 'Jongerenwerk', 2, 'opgroeien,vrije tijd', 'jongeren', [], 'Jongerenwerkers op straat, op school en in het jongerencentrum.'],
  ['Welzijn Voorbeeldstad', 'welzijn', 'Budgetcafé', 2, 'geld', 'iedereen', [], 'Op dinsdagavond samen de post en de rekeningen doen.'],
  ['Welzijn Voorbeeldstad', 'welzijn', INLOOP, 3, 'daginvulling,ontmoeten', 'ouderen,volwassenen', [2], 'Dagbesteding zonder indicatie, vier dagen per week, met begeleiding en een warme maaltijd.'],
  ['De Werkplaats', 'welzijn', 'De Werkplaats', 3, 'daginvulling,werk', 'volwassenen', [4], 'Werken met hout, fietsen en techniek onder begeleiding.'],
  ['Schoolmaatschappelijk werk Samenloop', 'welzijn', 'Schoolmaatschappelijk werk', 2, 'opgroeien,school', 'kinderen,jongeren', [], 'Gesprekken op school, zonder verwijzing.'],
  ['Schoolmaatschappelijk werk Samenloop', 'welzijn', 'Ouderkamer', 1, 'opvoeden', 'ouders', [], 'Inloop voor ouders bij de basisscholen.'],
  ['Stichting Samenloop', 'welzijn', 'Gezinscoach zonder indicatie', 3, 'opvoeden', 'gezinnen', [], 'Tot twaalf gesprekken thuis, zonder besluit.'],
  ['Stichting Samenloop', 'welzijn', 'Praktische thuisbegeleiding', 3, 'huishouden,geld', 'volwassenen', [], 'Kortdurende hulp bij orde in huis en papieren.'],
  ['Stichting Samenloop', 'welzijn', 'Groep KIES voor kinderen van gescheiden ouders', 3, 'scheiding', 'kinderen', [], 'Acht middagen met andere kinderen.'],
  ['Stichting Samenloop', 'welzijn', 'Onafhankelijke clientondersteuning', 2, 'recht', 'iedereen', [], 'Gratis iemand naast u bij gesprekken met de gemeente.'],
  ['Vrijwilligershuis', 'vrijwilligers', 'Maatje', 2, 'ontmoeten,eenzaamheid', 'volwassenen', [], 'Wekelijks bezoek of samen op pad.'],
  ['Vrijwilligershuis', 'vrijwilligers', 'Klussendienst', 1, 'wonen', 'ouderen', [], 'Kleine klussen in huis en tuin.'],
  ['Vrijwilligershuis', 'vrijwilligers', 'Boodschappenbus', 1, 'vervoer', 'ouderen', [1, 2], 'Twee keer per week naar winkel en markt.'],
  ['Vrijwilligershuis', 'vrijwilligers', 'Thuisadministratie', 2, 'geld', 'iedereen', [], 'Vrijwilliger helpt een half jaar met de administratie.'],
  ['Vrijwilligershuis', 'vrijwilligers', 'Steunouder', 2, 'opvoeden', 'gezinnen', [], 'Een dagdeel per week een vast adres voor een kind.'],
  ['Vrijwilligershuis', 'vrijwilligers', 'Autodienst', 1, 'vervoer', 'ouderen', [], 'Rit naar ziekenhuis of familie tegen onkosten.'],
  ['Kerken samen', 'kerk', 'Open tafel', 1, 'ontmoeten,armoede', 'iedereen', [0, 5], 'Elke woensdag eten voor wie wil.'],
  ['Kerken samen', 'kerk', 'Noodfonds', 2, 'geld', 'iedereen', [], 'Kleine gift als geen regeling past.'],
  ['Moskee Al Mizaan', 'kerk', 'Vrouwenochtend', 1, 'ontmoeten,taal', 'vrouwen', [5], 'Taal, koffie en voorlichting.'],
  ['Voedselbank Rivierstad', 'vrijwilligers', 'Voedselpakket', 2, 'armoede', 'iedereen', [], 'Wekelijks pakket, met spreekuur van de gemeente.'],
  ['Kledingbank Het Rek', 'vrijwilligers', 'Kleding op maat van de beurs', 1, 'armoede', 'gezinnen', [], 'Kleding voor wie weinig te besteden heeft.'],
  ['Fonds voor sport en cultuur', 'vrijwilligers', 'Kindpakket', 2, 'armoede,vrije tijd', 'kinderen', [], 'Contributie, zwemles en schoolspullen.'],
  ['Sportbedrijf Voorbeeldstad', 'sport', 'Beweegmaatje', 1, 'gezondheid', 'ouderen', [], 'Wandelen en bewegen in groepen.'],
  ['Sportbedrijf Voorbeeldstad', 'sport', 'Sport na school', 1, 'vrije tijd,gezondheid', 'kinderen', [3, 4, 5], 'Elke middag een andere sport.'],
  ['Bibliotheek Aan de Kade', 'welzijn', 'Taalhuis', 1, 'taal', 'volwassenen', [], 'Oefenen met lezen, schrijven en de computer.'],
  ['Bibliotheek Aan de Kade', 'welzijn', 'Digitaal spreekuur', 1, 'digitaal', 'iedereen', [], 'Hulp bij DigiD en formulieren.'],
  ['Wonen Rivierland', 'corporatie', 'Vroeg erbij bij huurachterstand', 2, 'geld,wonen', 'huurders', [], 'De corporatie belt bij een maand achterstand en biedt hulp.'],
  ['Wonen Rivierland', 'corporatie', 'Huismeester', 1, 'wonen', 'huurders', [0, 4, 5], 'Vast gezicht in de flat.'],
  ['Huisartsengroep De Weerd', 'huisarts', 'Praktijkondersteuner jeugd', 2, 'gezondheid,opgroeien', 'kinderen,jongeren', [], 'Gesprekken bij de huisarts bij lichte klachten.'],
  ['Huisartsengroep De Weerd', 'huisarts', 'Welzijn op recept', 2, 'gezondheid,eenzaamheid', 'volwassenen', [], 'De huisarts verwijst naar een welzijnscoach.'],
  ['Jeugdgezondheidszorg Rivierstreek', 'welzijn', 'Stevig ouderschap', 3, 'opvoeden', 'jonge ouders', [], 'Zes huisbezoeken in het eerste jaar.'],
  ['Jeugdgezondheidszorg Rivierstreek', 'welzijn', 'Cursus opvoeden met plezier', 1, 'opvoeden', 'ouders', [], 'Vier avonden in de wijk.'],
  ['Herstelacademie De Waag', 'vrijwilligers', 'Herstelgroep', 3, 'psyche,daginvulling', 'volwassenen', [0], 'Door en voor mensen met ervaring.'],
  ['Leerwerkbedrijf Op Weg', 'werkgever', 'Meedoenplek', 3, 'werk', 'volwassenen', [], 'Werken op proef met een jobcoach.'],
  ['Scholengroep Stroom', 'school', 'Brugfunctionaris', 2, 'school,armoede', 'gezinnen', [5], 'Verbindt gezin, school en hulp.'],
  ['Stadsbank Rivierenland', 'gemeente', 'Spreekuur schulden', 2, 'geld', 'iedereen', [], 'Elke ochtend zonder afspraak.'],
]

const WANNEER = [
  'elke werkdag van 9 tot 17 uur',
  'dinsdag en donderdag van 10 tot 12 uur',
  'woensdagmiddag van 13 tot 16 uur',
  'op afspraak, ook in de avond',
]

export type Kaart = { organisaties: Organisatie[]; aanbod: Aanbod[]; spreekuren: Spreekuur[] }

export function maakKaart(gemeente: string, wijken: readonly Wijk[], teams: readonly Team[], vandaag: number): Kaart {
  const organisaties = new Map<string, Organisatie>()
  const opening = naarDatum(eersteDag(maandVan(vandaag) - TRENDS.dagbesteding.maandenGeleden))
  const regels =
    gemeente === '9902'
      ? REGELS.filter(([, , naam, , , , gebieden]) => gebieden.length === 0 && naam !== INLOOP)
      : REGELS
  const aanbod = regels.map(
    ([organisatie, soort, naam, trede, themas, doelgroepen, gebieden, omschrijving]): Aanbod => {
      const id = vastId(`organisatie ${gemeente} ${organisatie}`)
      organisaties.set(id, {
        id,
        naam: organisatie,
        kvk: null,
        agb: organisatie === WELZIJN ? WELZIJN_AGB : null,
        soort,
      })
      return {
        id: vastId(`aanbod ${gemeente} ${naam}`),
        organisatie: id,
        naam,
        omschrijving,
        themas: themas.split(','),
        doelgroepen: doelgroepen.split(','),
        trede,
        gebieden: gebieden.length === 0 ? wijken.map((w) => w.code) : gebieden.map((w) => wijken[w]!.code),
        periode: { begin: naam === INLOOP ? opening : ('2020-01-01' as Datum), eind: null },
        kosten: trede === 3 ? 'gratis, maaltijd 5 euro' : 'gratis',
        aanmelden: trede === 1 ? 'gewoon binnenlopen' : 'bellen of via de toegang',
        waar: gebieden.length === 1 ? `${naam}, ${wijken[gebieden[0]!]!.naam}` : 'bij u in de buurt',
        wanneer: WANNEER[[...naam].length % WANNEER.length]!,
        capaciteit: trede === 3 ? 40 : null,
        beoogtTeVervangen:
          naam === INLOOP ? ['07001', '07002'] : naam === 'Gezinscoach zonder indicatie' ? ['45001'] : [],
      }
    },
  )
  const toegang = teams.filter((t) => t.soort === 'toegang').map((t) => t.id)
  // biome-ignore format: a table
  const plekken: [string, number, string, string[], 0 | 1 | 2 | 3 | 4, string, string][] = [
    ['Gezondheidscentrum Kadeplein', 0, 'huisarts', ['wmo', 'jeugd'], 0, '09:00', '11:00'],
    ['Wooncentrum Prinsessehof', 2, 'wooncentrum senioren', ['wmo'], 1, '10:00', '12:00'],
    ['Basisschool De Wieken', 5, 'school', ['jeugd', 'armoede'], 2, '08:30', '10:00'],
    ['Voedselbank Rivierstad', 5, 'voedselbank', ['schulden', 'inkomen'], 4, '13:00', '15:00'],
    ['Gezondheidscentrum Veldzicht', 4, 'huisarts', ['jeugd', 'wmo'], 3, '09:00', '12:00'],
    ['Brede school Esplein', 3, 'school', ['jeugd'], 1, '08:30', '10:30'],
  ]
  const spreekuren = plekken
    .filter(([, w]) => w < wijken.length)
    .map(
      ([plek, w, soort, disciplines, dag, van, tot]): Spreekuur => ({
        id: vastId(`spreekuur ${gemeente} ${plek}`),
        plek,
        gebied: wijken[w]!.code,
        soort,
        disciplines,
        dag,
        van,
        tot,
        teams: toegang,
      }),
    )
  return { organisaties: [...organisaties.values()], aanbod, spreekuren }
}

export type Subsidies = {
  regelingen: Subsidieregeling[]
  subsidies: Subsidie[]
  voorschotten: Voorschot[]
  deelnameopgaven: Deelnameopgave[]
}

/** The subsidy under the day care without indication, and what its partner counts each month (D9: codes of its own, no BSN). */
export function maakSubsidies(
  t: Toeval,
  gemeente: string,
  kaart: Kaart,
  wijken: readonly Wijk[],
  inwoners: number,
  vandaag: number,
): Subsidies {
  const uit: Subsidies = { regelingen: [], subsidies: [], voorschotten: [], deelnameopgaven: [] }
  const inloop = kaart.aanbod.find((a) => a.naam === INLOOP)
  if (!inloop) return uit
  const start = maandVan(vandaag) - TRENDS.dagbesteding.maandenGeleden
  const plafond = Math.round((50_000_000 * inwoners) / 25_000 / 1_000_000) * 1_000_000
  const regeling: Subsidieregeling = {
    id: vastId(`regeling ${gemeente} dagontmoeting`),
    opgave: 'Dagbesteding zonder indicatie',
    tijdvak: { begin: naarDatum(eersteDag(start)), eind: naarDatum(eersteDag(start + 28) - 1) },
    plafond,
    verdeelwijze: 'volgorde van de plannen',
    rechtsgrond: 'Algemene subsidieverordening, artikel 4',
  }
  const verleend = Math.round(plafond * 0.72)
  const subsidie: Subsidie = {
    id: vastId(`subsidie ${gemeente} dagontmoeting`),
    regeling: regeling.id,
    organisatie: inloop.organisatie,
    aanbod: [inloop.id],
    impactafspraak: 'Een derde van de bezoekers had eerst dagbesteding met indicatie',
    aangevraagdOp: naarDatum(eersteDag(start - 4) + 9),
    gevraagd: Math.round(plafond * 0.8),
    verleendOp: naarDatum(eersteDag(start - 2) + 14),
    verleend,
    vastgesteldOp: null,
    vastgesteld: null,
  }
  uit.regelingen.push(regeling)
  uit.subsidies.push(subsidie)
  for (let kwartaal = 0; eersteDag(start + kwartaal * 3) <= vandaag && kwartaal < 9; kwartaal++)
    uit.voorschotten.push({
      id: vastId(`voorschot ${gemeente} ${kwartaal}`),
      subsidie: subsidie.id,
      datum: naarDatum(eersteDag(start + kwartaal * 3) + 4),
      bedrag: Math.round(verleend / 10),
    })

  const schaal = inwoners / 25_000
  const bezoekers: string[] = []
  let volgnummer = 0
  for (let maand = start; eersteDag(maand + 1) + 10 <= vandaag; maand++) {
    const doel = Math.round(
      schaal * 146 * (1 - Math.exp(-(maand - start + 1) / 6)) * (maand % 12 === 6 || maand % 12 === 7 ? 0.9 : 1),
    )
    while (bezoekers.length > doel) bezoekers.splice(t.geheel(bezoekers.length), 1)
    const blijvers = bezoekers.filter(() => !t.kans(0.04))
    bezoekers.splice(0, bezoekers.length, ...blijvers)
    const nieuw = Math.max(0, doel - bezoekers.length)
    for (let i = 0; i < nieuw; i++) bezoekers.push(`O${String(++volgnummer).padStart(4, '0')}`)
    uit.deelnameopgaven.push({
      id: vastId(`opgave ${gemeente} ${maand}`),
      subsidie: subsidie.id,
      aanbod: inloop.id,
      maand: naarDatum(eersteDag(maand)),
      gebied: wijken[TRENDS.dagbesteding.wijk]!.code,
      deelnemers: bezoekers.length,
      nieuw,
      dagdelen: Math.round(bezoekers.length * (6.5 + t.getal())),
      deelnemercodes: [...bezoekers],
      ingediendOp: naarDatum(eersteDag(maand + 1) + 4 + t.geheel(6)),
    })
  }
  return uit
}
