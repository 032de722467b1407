import { describe, expect, it } from 'vitest'
import { leesDeventer } from '#test/voorbeeldstad/bronnen/index.ts'
import { EERSTE_FORMULIER } from './formulier.ts'
import { bevindingenMetGrootboek, type Grootboekstand } from './grootboektoets.ts'
import type { Afwijkingsoort, Aspectsoort, Rapport } from './invoer.ts'
import { bevindingenVan } from './rapporttoets.ts'
import { tekstbedragenIn } from './tekstbedrag.ts'
import { bevindingenTegenVorige } from './vorigetoets.ts'

/** Per report: phase, state of affairs, scope, finance, risks, planning, communication. None of them contradicts itself. */
const SCHOON: readonly (readonly [string, string, string, string, string, string, string])[] = [
  [
    'Verkenningsfase',
    'De werkgroep heeft met veertien huisartsenpraktijken gesproken. Het beeld is eensluidend.',
    'De opdracht is ongewijzigd.',
    'De uren worden uit de bestaande formatie betaald.',
    'De deelname van praktijken is hoger dan gedacht, dat is een kans.',
    'De gesprekken zijn volgens afspraak in juni afgerond.',
    'De nieuwsbrief van mei ging hierover.',
  ],
  [
    'Realisatiefase',
    'Alle vier de buurtkamers zijn open. Bezoekers geven gemiddeld een acht.',
    'Een vijfde buurtkamer hoort niet bij deze opdracht.',
    'De huur is lager dan geraamd; het verschil blijft staan voor het najaar.',
    'Er zijn deze periode geen nieuwe risico’s bij gekomen.',
    'De laatste buurtkamer ging een week eerder open dan gepland.',
    'Bewoners zijn huis aan huis uitgenodigd.',
  ],
  [
    'Ontwerpfase',
    'Het ontwerp ligt bij de cliëntenraad. De reacties tot nu toe zijn positief.',
    'De doelgroep is in overleg verbreed naar achttien tot zevenentwintig jaar, zoals het college in maart besloot.',
    'Geen bijzonderheden.',
    'Het risico op dubbele registratie is met de leverancier opgelost.',
    'Oplevering blijft voorzien op 1 oktober.',
    'Er is een informatieavond geweest in Zuid.',
  ],
  [
    'Realisatiefase',
    'Twaalf van de vijftien ambulante werkers zijn begonnen; de laatste drie starten in september, zoals afgesproken.',
    'Binnen de opdracht.',
    'Er is € 120.000 begroot.',
    'Werving verloopt beter dan vooraf gevreesd.',
    'Op schema.',
    'Het personeelsblad besteedde er aandacht aan.',
  ],
  [
    'Verkenningsfase',
    'Het onderzoek naar vervoer loopt. De enquête leverde 412 reacties op.',
    'Vervoer naar dagbesteding en school.',
    'Het onderzoek valt binnen het onderzoeksbudget.',
    'Er worden op dit moment geen belemmeringen voorzien.',
    'Het rapport komt zoals gepland in november.',
    'Deelnemers krijgen een terugkoppeling per post.',
  ],
  [
    'Afrondingsfase',
    'De evaluatie is gereed en aan het college aangeboden op 3 september 2026.',
    'Overdracht aan de lijn is voorbereid.',
    'Het project sluit binnen budget.',
    'De risico’s zijn afgesloten en het dossier is overgedragen.',
    'Afronding per 1 december.',
    'De raad ontving in september een raadsmededeling.',
  ],
  [
    'Realisatiefase',
    'De pilot met gezinscoaches telt 31 gezinnen. Bij 22 gezinnen is de zorg inmiddels lichter.',
    'Ongewijzigd.',
    'De inhuur is conform offerte.',
    'De kans dat wachttijden hierdoor dalen is groot.',
    'De tussenmeting was op tijd klaar.',
    'Ouders lazen mee met de brochure.',
  ],
  [
    'Ontwerpfase',
    'Drie varianten zijn doorgerekend. De stuurgroep kiest in oktober.',
    'Alle drie passen in de opdracht.',
    'De varianten verschillen weinig in kosten.',
    'Geen enkele variant kent grote risico’s.',
    'Besluit in oktober, start in januari.',
    'De ondernemingsraad is meegenomen.',
  ],
  [
    'Realisatiefase',
    'Het meldpunt is zes dagen per week bereikbaar. Negen op de tien bellers wordt binnen een dag geholpen.',
    'Inclusief avondopenstelling.',
    'De telefooncentrale was al in de begroting opgenomen.',
    'Een eerder gesignaleerd knelpunt met het netwerk is verholpen.',
    'Conform plan.',
    'Het nummer staat op de website en in de huis-aan-huiskrant.',
  ],
  [
    'Verkenningsfase',
    'De eerste ronde langs scholen is gedaan. Het onderwerp leeft.',
    'Basisonderwijs; voortgezet onderwijs komt in een latere fase aan de orde.',
    'Nog geen uitgaven.',
    'Scholen hebben weinig tijd, daarom komen wij naar hen toe.',
    'Vóór de herfstvakantie zijn alle scholen bezocht.',
    'Via de nieuwsbrief van het samenwerkingsverband.',
  ],
  [
    'Realisatiefase',
    'De nieuwe werkwijze is bij alle teams ingevoerd. Teamleiders melden rust in de caseload.',
    'Zes teams.',
    'Trainingskosten zijn betaald uit het opleidingsplan.',
    'Uitval van medewerkers is niet toegenomen.',
    'Alle trainingen zijn gegeven.',
    'Intern via de teamoverleggen.',
  ],
  [
    'Realisatiefase',
    'In de realisatiefase zijn nu alle onderdelen gestart.',
    'Volgens opdracht.',
    'Besteding loopt gelijk op met de raming.',
    'Wij zien geen reden tot zorg.',
    'De planning wordt gehaald.',
    'Bewoners weten ons te vinden.',
  ],
  [
    'Ontwerpfase',
    'Na vaststelling van het ontwerp gaat het project over naar de realisatiefase.',
    'Geen wijzigingen.',
    'Dekking is bij de kadernota geregeld.',
    'De juridische toets leverde geen bezwaren op.',
    'Vaststelling staat voor december.',
    'Conceptontwerp is gedeeld met aanbieders.',
  ],
  [
    'Afrondingsfase',
    'De laatste deelnemers ronden hun traject af. De overdracht is klaar.',
    'Nazorg hoort bij het team.',
    'Wat over is gaat terug naar de reserve.',
    'De nazorg is belegd, waarmee het voornaamste risico is afgedekt.',
    'Einddatum blijft 31 december 2026.',
    'Afscheidsbijeenkomst op 11 december.',
  ],
  [
    'Realisatiefase',
    'Het digitale loket draait sinds april zonder storingen.',
    'Fase twee is een apart project.',
    'Beheerkosten staan structureel in de begroting.',
    'De beveiligingstest gaf geen kritieke bevindingen.',
    'Livegang was op de geplande dag.',
    'Instructiefilmpjes staan online.',
  ],
  [
    'Verkenningsfase',
    'Met drie buurgemeenten wordt gekeken of samen inkopen loont.',
    'Alleen hulpmiddelen.',
    'Kosten worden naar inwonertal gedeeld.',
    'De belangen lopen niet uiteen.',
    'Advies in het eerste kwartaal van 2027.',
    'Colleges zijn gelijktijdig bijgepraat.',
  ],
  [
    'Realisatiefase',
    'De wachtlijst voor dagbesteding is van 48 naar 9 mensen gegaan.',
    'Indicatievrij, voor iedereen.',
    'Er is € 84.500 besteed.',
    'Het aanbod is voldoende gespreid over de stad.',
    'De tweede locatie opende zoals afgesproken in juli.',
    'Huisartsen kennen de weg.',
  ],
  [
    'Realisatiefase',
    'Het team schuldhulp werkt nu in alle wijken. De samenwerking met corporaties is goed.',
    'Vroegsignalering hoort erbij.',
    'Kosten blijven onder het beschikbare bedrag.',
    'De vrees voor personeelstekort is niet uitgekomen.',
    'Alle mijlpalen tot nu toe zijn gehaald.',
    'Een folder in vier talen is verspreid.',
  ],
  [
    'Ontwerpfase',
    'De functieprofielen zijn beschreven en gewaardeerd.',
    'Alleen het jeugdteam.',
    'De waardering past in de loonsom.',
    'De bonden zijn akkoord, er resteren geen geschilpunten.',
    'Plaatsing in het voorjaar, zoals in het plan staat.',
    'Medewerkers kregen een persoonlijk gesprek.',
  ],
  [
    'Realisatiefase',
    'De ervaringsdeskundigen zijn vast onderdeel van het team geworden.',
    'Zoals bedoeld.',
    'Vergoedingen zijn betaald uit de subsidie.',
    'Een risicosessie in mei gaf een rustig beeld.',
    'Geen verschuivingen.',
    'Er verscheen een interview in de krant.',
  ],
  [
    'Realisatiefase',
    'De aansluiting op het landelijke portaal is gereed. Testen met vijf aanbieders slaagden.',
    'Berichtenverkeer jeugd en Wmo.',
    'Licentie loopt via de VNG.',
    'Er is een terugvaloptie, die niet nodig bleek.',
    'Het tijdpad is ruim gehaald.',
    'Aanbieders kregen een handleiding.',
  ],
  [
    'Verkenningsfase',
    'Dertig inwoners hebben meegedacht over het cliëntvolgsysteem.',
    'De verkenning gaat over wensen, niet over techniek.',
    'Er is nog niets uitgegeven.',
    'Draagvlak is er.',
    'Verslag op 15 november.',
    'Verslag gaat naar alle deelnemers.',
  ],
  [
    'Realisatiefase',
    'De buurtsportcoach werkt samen met de fysiotherapeuten. Het aantal verwijzingen groeit.',
    'Twee wijken.',
    'Cofinanciering van de provincie is toegekend.',
    'Onzekerheid over de provinciale bijdrage is weg.',
    'Op tijd.',
    'Posters hangen in de sporthal.',
  ],
  [
    'Afrondingsfase',
    'Het handboek is vastgesteld en gedrukt.',
    'Klaar.',
    'Eindafrekening volgt de jaarrekening.',
    'Niets te melden.',
    'Afgerond.',
    'Handboek is aan alle teams uitgereikt.',
  ],
  [
    'Realisatiefase',
    'Het vrijwilligerspunt koppelde 67 mensen. De vraag is groter dan het aanbod van vorig jaar, en dat lukt.',
    'Maatjes en klusdienst.',
    'Subsidie is beschikt en uitbetaald.',
    'De afhankelijkheid van één vrijwilliger is weg sinds er een tweede is.',
    'Zoals gepland.',
    'Filmpje op lokale tv.',
  ],
  [
    'Ontwerpfase',
    'Het programma van eisen is af. Marktpartijen konden reageren tot 1 juli.',
    'Alleen lokale inkoop.',
    'De aanbesteding zelf kost geen extra geld.',
    'Bezwaar van marktpartijen is niet binnengekomen.',
    'Gunning blijft op 1 november staan.',
    'Via TenderNed.',
  ],
  [
    'Realisatiefase',
    'Alle zes praktijkondersteuners jeugd zijn aan het werk. Zij zagen 340 kinderen.',
    'Praktijkondersteuners bij huisartsen.',
    'Loonkosten volgen de cao.',
    'Als een praktijk stopt vangt de volgende het op; dat is getest.',
    'Bezetting was in mei compleet, dat was de afspraak.',
    'Huisartsen krijgen maandcijfers.',
  ],
  [
    'Realisatiefase',
    'De nachtopvang is verbouwd. Gasten zijn tevreden.',
    'Twintig plekken.',
    'De verbouwing kostte precies wat was afgesproken.',
    'Omwonenden hebben geen klachten.',
    'Opening op 1 maart, volgens planning.',
    'Open dag voor de buurt.',
  ],
  [
    'Verkenningsfase',
    'Een haalbaarheidsstudie naar een kenniscentrum is begonnen.',
    'Met de hogeschool.',
    'De hogeschool draagt de helft.',
    'Wij zijn voorzichtig positief.',
    'Eerste uitkomsten in februari.',
    'Persbericht in overleg.',
  ],
  [
    'Realisatiefase',
    'De brieven zijn herschreven op B1. Het aantal telefoontjes halveerde.',
    'Vijftig standaardbrieven.',
    'Gedaan door eigen medewerkers.',
    'Juristen hebben meegelezen.',
    'Alle vijftig zijn klaar.',
    'Intranet.',
  ],
]

const SOORTEN: readonly Aspectsoort[] = ['scope', 'financien', 'risicos-en-kansen', 'planning', 'communicatie']
const AFWIJKINGEN: readonly Afwijkingsoort[] = ['begroting', 'investering', 'exploitatie', 'totaalplanning']
const label = (soort: string) =>
  [...EERSTE_FORMULIER.aspecten, ...EERSTE_FORMULIER.afwijkingen].find((een) => een.soort === soort)!.label

const rapporten = (): Rapport[] =>
  SCHOON.map(([fase, stand, ...teksten], i) => ({
    code: `R${i}`,
    projectnaam: `Project ${i}`,
    portefeuillehouder: { waarde: 'College' },
    rapportagedatum: '2026-10-01',
    project: { soort: 'deelproject', nummer: i + 1 },
    basisinformatie: { tekst: 'Een project uit het transformatieprogramma.' },
    besluitvorming: null,
    raadsmededelingen: null,
    fase: { veld: fase },
    standVanZaken: { tekst: stand },
    aspecten: SOORTEN.map((soort, j) => ({ soort, bronlabel: label(soort), status: 'Op koers', tekst: teksten[j]! })),
    afwijkingen: AFWIJKINGEN.map((soort) => ({ soort, bronlabel: label(soort), antwoord: 'nee', tekst: null })),
    overigeInformatie: null,
    mijlpalen: [{ wat: 'Start', betreft: 'start', datum: '2026-03-01' }],
    kosten: [],
    bedragen: [{ regel: 'regel', begroot: 12_000_000, besteed: 8_450_000 }],
  }))
const STAND: Grootboekstand = { regel: 'regel', naam: 'Regel', jaar: 2026, begroot: 12_000_000, besteed: 8_450_000 }
const vorige = (rapport: Rapport): Rapport => ({
  ...rapport,
  rapportagedatum: '2026-07-01',
  standVanZaken: { tekst: 'Wij zijn begonnen.' },
})
const codes = (rapport: Rapport) =>
  [
    ...bevindingenVan(rapport, EERSTE_FORMULIER),
    ...bevindingenMetGrootboek(rapport, [STAND]),
    ...bevindingenTegenVorige(
      rapport,
      vorige(rapport.mijlpalen[0]!.datum === '2026-03-01' ? rapport : rapporten()[0]!),
      EERSTE_FORMULIER.fasen,
    ),
  ].map(({ code }) => code)
const aspect = (rapport: Rapport, soort: Aspectsoort) => rapport.aspecten.find((a) => a.soort === soort)!
const afwijking = (rapport: Rapport, soort: Afwijkingsoort) => rapport.afwijkingen.find((a) => a.soort === soort)!

const FOUTEN: Record<string, (rapport: Rapport) => void> = {
  'fase-ontbreekt': (r) => Object.assign(r.fase, { veld: null }),
  'fase-tegenstrijdig': (r) => {
    const ander = r.fase.veld === 'Ontwerpfase' ? 'realisatiefase' : 'ontwerpfase'
    r.standVanZaken.tekst += ` Het project zit nu in de ${ander}.`
  },
  'op-koers-bij-vertraging': (r) =>
    Object.assign(aspect(r, 'planning'), { tekst: 'De oplevering is met drie maanden uitgesteld.' }),
  'op-koers-bij-risico': (r) =>
    Object.assign(aspect(r, 'risicos-en-kansen'), { tekst: 'Er is een reëel risico dat de subsidie stopt.' }),
  'status-ontbreekt': (r) => Object.assign(aspect(r, 'scope'), { status: null }),
  'label-hoort-elders': (r) => Object.assign(aspect(r, 'planning'), { bronlabel: 'Afwijking begroting?' }),
  'antwoord-ontbreekt': (r) => Object.assign(afwijking(r, 'exploitatie'), { antwoord: 'leeg' }),
  'afwijking-zonder-uitleg': (r) => Object.assign(afwijking(r, 'begroting'), { antwoord: 'ja', tekst: null }),
  'nee-met-afwijking': (r) =>
    Object.assign(afwijking(r, 'begroting'), { tekst: 'Er dreigt een overschrijding van de inhuur.' }),
  'toezegging-zonder-datum': (r) =>
    Object.assign(r, { overigeInformatie: 'De wethouder heeft een overzicht toegezegd.' }),
  'datums-lopen-uiteen': (r) => r.mijlpalen.push({ wat: 'Start', betreft: 'start', datum: '2027-03-01' }),
  'begroot-wijkt-af': (r) => Object.assign(r.bedragen![0]!, { begroot: 12_100_000 }),
  'besteed-wijkt-af': (r) => Object.assign(aspect(r, 'financien'), { tekst: 'Tot nu toe is € 91.000 uitgegeven.' }),
  'regel-niet-van-project': (r) => Object.assign(r.bedragen![0]!, { regel: 'andere' }),
  'tekst-ongewijzigd': (r) => Object.assign(r.standVanZaken, { tekst: 'Wij zijn begonnen.' }),
  'verschoven-op-koers': (r) => Object.assign(r.mijlpalen[0]!, { datum: '2026-12-01' }),
}

describe('de zelftoets op rapporten in eigen woorden', () => {
  it('maakt bij hooguit een op de tien rapporten zonder tegenspraak een opmerking', () => {
    const vals = rapporten().flatMap((r) => (codes(r).length > 0 ? [`${r.code}: ${codes(r).join(', ')}`] : []))
    expect(SCHOON.length).toBeGreaterThanOrEqual(30)
    expect(vals.length / SCHOON.length, vals.join('; ')).toBeLessThanOrEqual(0.1)
  })

  it.each(Object.keys(FOUTEN))('vindt %s waar hij ook is ingebracht', (code) => {
    const gemist = rapporten().filter((rapport) => {
      FOUTEN[code]!(rapport)
      return !codes(rapport).includes(code)
    })
    expect(gemist.map((r) => r.code)).toEqual([])
  })

  it('maakt op de vier rapporten van de bron, waaruit de tegenspraak is weggenomen, geen opmerking', () => {
    const hersteld = leesDeventer().rapporten.map((rapport) => {
      const { code } = rapport
      const gezegd = bevindingenVan(rapport).find((b) => b.plaats === `${code} fase`)?.waarde?.gezegd
      if (gezegd) rapport.fase.veld = String(gezegd)
      for (const a of rapport.aspecten) {
        a.bronlabel = label(a.soort)
        const zorg = bevindingenVan(rapport).some((b) => b.plaats === `${code} ${a.soort}`)
        if (zorg) a.status = 'Let op'
      }
      rapport.standVanZaken.tekst = rapport.standVanZaken.tekst.replace('drie deelprojecten', 'vier deelprojecten')
      rapport.mijlpalen = rapport.mijlpalen.filter((m, i, alle) => alle.findIndex((n) => n.betreft === m.betreft) === i)
      return rapport
    })
    expect(hersteld.flatMap((r) => bevindingenVan(r)).map(({ code, plaats }) => `${plaats}: ${code}`)).toEqual([])
  })
})

describe('een bedrag in een zin', () => {
  it.each([
    ['Er is € 120.000 begroot.', [['begroot', 12_000_000, 100_000]]],
    ['Het budget bedraagt € 1,2 miljoen.', [['begroot', 120_000_000, 10_000_000]]],
    ['Tot en met juni is € 84.312,50 uitgegeven.', [['besteed', 8_431_250, 1]]],
    ['In 2025 was € 90.000 begroot.', []],
    ['Er is € 20.000 meer uitgegeven dan begroot.', []],
    ['Van de € 120.000 begroot is € 80.000 besteed.', []],
    ['De inhuur kost € 40.000.', []],
  ])('"%s"', (zin, gevonden) => {
    expect(tekstbedragenIn(zin, 2026).map(({ soort, bedrag, stap }) => [soort, bedrag, stap])).toEqual(gevonden)
  })
})
