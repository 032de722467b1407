import type { Briefsoort, Sjabloon, Sjabloonblok } from './sjabloon.ts'

const kop = (tekst: string): Sjabloonblok => ({ soort: 'kop', tekst })
const alinea = (tekst: string): Sjabloonblok => ({ soort: 'alinea', tekst })
const lijst = (veld: string): Sjabloonblok => ({ soort: 'lijst', tekst: veld })

const SLOT = [
  kop('Hebt u vragen?'),
  alinea('Bel ons of kom langs in het gemeentehuis. Vraag naar {afzender}.'),
  alinea('Met vriendelijke groet,'),
  alinea('namens de gemeente {gemeente}, {afzender}'),
]
const ONDERSTEUNING = alinea(
  'U mag altijd iemand meenemen die u vertrouwt. U kunt ook gratis hulp krijgen van een cliëntondersteuner. Die werkt niet voor de gemeente en staat naast u.',
)

/** The house's own words in plain Dutch (B1), until a municipality writes its own. */
export const STANDAARD: Record<Briefsoort, Sjabloon> = {
  // Wmo 2015 art. 2.3.2: receipt is confirmed; lid 2 the personal plan, lid 3 client support.
  ontvangstbevestiging: {
    titel: 'Wij hebben uw vraag ontvangen',
    blokken: [
      alinea('{aanhef},'),
      alinea('Op {ontvangenOp} kregen wij uw vraag om hulp. Uw vraag valt onder deze wet: {wet}.'),
      kop('Wat gebeurt er nu?'),
      alinea('Wij gaan met u praten. Samen bekijken we wat u nodig hebt. Wij zijn klaar op of voor {uiterlijk}.'),
      alinea('Wilt u zelf opschrijven welke hulp u nodig hebt? Dat mag. Stuur het ons binnen 7 dagen.'),
      ONDERSTEUNING,
      ...SLOT,
    ],
  },
  // Wmo 2015 art. 2.3.2 lid 8.
  onderzoeksverslag: {
    titel: 'Verslag van ons gesprek',
    blokken: [
      alinea('{aanhef},'),
      alinea(
        'Op {ontvangenOp} vroeg u ons om hulp. Wij hebben met u gepraat. In deze brief leest u wat wij hebben gehoord.',
      ),
      kop('Het verslag'),
      alinea('{verslag}'),
      kop('Klopt het niet?'),
      alinea('Laat het ons weten. Wij zetten uw opmerking bij het verslag.'),
      kop('Wilt u hulp aanvragen?'),
      alinea('Zet uw naam onder dit verslag en stuur het terug. Dan is het uw aanvraag. U krijgt daarna een besluit.'),
      ONDERSTEUNING,
      ...SLOT,
    ],
  },
  plan: {
    titel: 'Uw plan',
    blokken: [
      alinea('{aanhef},'),
      alinea('Samen met u maakten wij een plan. In deze brief leest u wat we hebben afgesproken.'),
      kop('Dit willen we bereiken'),
      lijst('doelen'),
      kop('Dit spraken we af'),
      lijst('afspraken'),
      kop('Wie helpt u?'),
      alinea('{regisseur} is uw vaste contact. Op {evaluatieOp} bekijken we samen hoe het gaat.'),
      ...SLOT,
    ],
  },
  // Awb 3:46 (reasons), 3:45 (that and how one may object), 6:7 (six weeks).
  beschikking: {
    titel: 'Ons besluit over uw aanvraag',
    blokken: [
      alinea('{aanhef},'),
      alinea('{besluit} Wij namen dit besluit op {besluitdatum}. Het nummer is {beschikkingnummer}. De wet is: {wet}.'),
      kop('Deze hulp krijgt u'),
      lijst('voorzieningen'),
      kop('Waarom besluiten wij dit?'),
      alinea('{motivering}'),
      kop('Bent u het er niet mee eens?'),
      alinea(
        'U kunt bezwaar maken tot en met {bezwaarTot}. Schrijf een brief aan de gemeente {gemeente}. Zet erin: uw naam en adres, de datum, het nummer {beschikkingnummer} en waarom u het niet eens bent met het besluit. Zet uw handtekening eronder.',
      ),
      ...SLOT,
    ],
  },
  // Awb 6:14 (receipt is confirmed), 7:10 (the term to decide), 7:13 lid 2 (whether a committee advises).
  bezwaarontvangst: {
    titel: 'Wij hebben uw bezwaar ontvangen',
    blokken: [
      alinea('{aanhef},'),
      alinea(
        'Op {ontvangenOp} kregen wij uw bezwaar. U bent het niet eens met ons besluit van {besluitdatum}, nummer {beschikkingnummer}.',
      ),
      kop('Wat gebeurt er nu?'),
      alinea('{behandeling} U mag eerst vertellen wat u vindt. Wij beslissen op of voor {uiterlijk}.'),
      ONDERSTEUNING,
      ...SLOT,
    ],
  },
  // Awb 6:5 (what an objection holds), 6:6 (a chance to mend it), 7:10 lid 2 (the clock stands still).
  bezwaarherstel: {
    titel: 'Uw bezwaar is nog niet compleet',
    blokken: [
      alinea('{aanhef},'),
      alinea('Op {ontvangenOp} kregen wij uw bezwaar tegen ons besluit met nummer {beschikkingnummer}.'),
      kop('Dit ontbreekt nog'),
      lijst('ontbreekt'),
      kop('Wat moet u doen?'),
      alinea(
        'Stuur ons dit op of voor {herstelTot}. Lukt dat niet op tijd? Bel ons dan. Krijgen wij het niet, dan kunnen wij uw bezwaar niet behandelen.',
      ),
      alinea('Zolang wij wachten, staat de tijd om te beslissen stil.'),
      ONDERSTEUNING,
      ...SLOT,
    ],
  },
  // Awb 7:2 (the right to be heard), 7:4 (documents), 7:8 (witnesses), 7:13 (a committee).
  bezwaarhoorzitting: {
    titel: 'U mag uw bezwaar uitleggen',
    blokken: [
      alinea('{aanhef},'),
      alinea('U maakte bezwaar tegen ons besluit met nummer {beschikkingnummer}. Wij horen graag wat u ervan vindt.'),
      kop('Waar en wanneer?'),
      alinea('Op {zittingOp} om {zittingTijd} uur. Plaats: {zittingPlaats}. Naar u luistert {hoorders}.'),
      kop('Wat kunt u vooraf doen?'),
      alinea(
        'Een week voor deze dag liggen alle papieren over uw zaak voor u klaar in het gemeentehuis. Wilt u zelf nog iets sturen? Dat kan tot tien dagen voor deze dag.',
      ),
      alinea(
        'U mag iemand meenemen die vertelt wat er aan de hand is. Kunt u niet, of wilt u niet komen? Laat het ons weten.',
      ),
      ONDERSTEUNING,
      ...SLOT,
    ],
  },
  // Awb 7:10 lid 3 (deferral is told in writing) and 4 (further delay).
  bezwaaruitstel: {
    titel: 'Wij hebben meer tijd nodig voor uw bezwaar',
    blokken: [
      alinea('{aanhef},'),
      alinea('Op {ontvangenOp} kregen wij uw bezwaar tegen ons besluit met nummer {beschikkingnummer}.'),
      alinea('Het lukt ons niet om op tijd te beslissen. Wij beslissen nu op of voor {uiterlijk}.'),
      kop('Waarom duurt het langer?'),
      alinea('{uitstelReden}'),
      alinea('{waaromUitstel}'),
      kop('Bent u het er niet mee eens?'),
      alinea(
        'Bel ons. Beslissen wij ook dan niet op tijd? Dan kunt u ons een brief sturen waarin staat dat wij te laat zijn.',
      ),
      ONDERSTEUNING,
      ...SLOT,
    ],
  },
  // Awb 7:12 (reasons), 6:23 (that and how one may appeal), 6:7 (six weeks).
  bezwaarbeslissing: {
    titel: 'Onze beslissing op uw bezwaar',
    blokken: [
      alinea('{aanhef},'),
      alinea(
        'Op {ontvangenOp} kregen wij uw bezwaar tegen ons besluit van {besluitdatum}, nummer {beschikkingnummer}. De wet is: {wet}.',
      ),
      kop('Wat beslissen wij?'),
      alinea('{beslissing}'),
      kop('Waarom beslissen wij dit?'),
      alinea('{motivering}'),
      kop('Bent u het er niet mee eens?'),
      alinea(
        'U kunt in beroep gaan bij de rechtbank, tot en met {beroepTot}. Schrijf een brief aan de rechtbank. Zet erin: uw naam en adres, de datum, het nummer {beschikkingnummer} en waarom u het niet eens bent. Stuur een kopie van deze brief mee. De rechtbank vraagt hiervoor geld.',
      ),
      ...SLOT,
    ],
  },
  // Awb 6:21 (withdrawing in writing).
  bezwaarintrekking: {
    titel: 'Uw bezwaar is ingetrokken',
    blokken: [
      alinea('{aanhef},'),
      alinea(
        'Op {ontvangenOp} kregen wij uw bezwaar tegen ons besluit van {besluitdatum}, nummer {beschikkingnummer}. Op {ingetrokkenOp} trok u dat bezwaar in.',
      ),
      kop('Wat betekent dat?'),
      alinea(
        'Wij beslissen niet meer op uw bezwaar. Ons besluit blijft zoals het is. Stond er nog een gesprek over uw bezwaar gepland? Dat gaat niet door.',
      ),
      kop('Was dit niet uw bedoeling?'),
      alinea('Bel ons dan meteen. {opnieuw}'),
      ...SLOT,
    ],
  },
  uitnodiging: {
    titel: 'U kunt nu zelf iemand bij ons melden',
    blokken: [
      alinea('{aanhef},'),
      alinea(
        'Wij nodigen {organisatie} uit om inwoners die hulp nodig hebben bij ons te melden. U hoeft daarvoor niet meer te bellen.',
      ),
      kop('Zo werkt het'),
      alinea(
        'Ga naar de website van de gemeente {gemeente} en kies inloggen voor partners. Uw inlognaam is {inlognaam}.',
      ),
      alinea('De eerste keer leest u wat we afspreken. Daarna kunt u iemand melden, tot en met {geldigTot}.'),
      kop('Wat u ziet'),
      alinea('U ziet of uw melding is opgepakt. Wat er daarna gebeurt, hoort u van de inwoner zelf.'),
      ...SLOT,
    ],
  },
  // AVG art. 12 lid 3 (told within a month, with the reason) and art. 77 (complaint).
  inzageverlenging: {
    titel: 'Uw verzoek om inzage duurt langer',
    blokken: [
      alinea('{aanhef},'),
      alinea(
        'Op {ontvangenOp} vroeg u wat de gemeente over {naam} heeft vastgelegd. U zou dat krijgen op of voor {eersteUiterlijk}. Dat lukt niet.',
      ),
      kop('Waarom duurt het langer?'),
      alinea('Het duurt langer, want {reden}. {toelichting}'),
      kop('Wanneer krijgt u antwoord?'),
      alinea('U krijgt antwoord op of voor {uiterlijk}. De wet geeft ons die tijd: AVG artikel 12 lid 3.'),
      kop('Bent u het er niet mee eens?'),
      alinea('U kunt een klacht indienen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan.'),
      ...SLOT,
    ],
  },
}
