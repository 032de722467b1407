import type { Wet } from './stad/inrichting.ts'

/** What people say at the desk, and what lies behind it. Invented sentences, by the kind of help they lead to; an answer may be missing. */
type Paar = readonly [vraag: string, achter: string | null]

const VRAGEN: Record<string, readonly Paar[]> = {
  '01': [
    [
      'Ik kan niet meer stofzuigen en de bedden verschonen lukt ook niet.',
      'Na een val durft mevrouw weinig meer, ook buiten de deur.',
    ],
    ['Kan er iemand komen voor het zware werk in huis?', 'De dochter deed dit en is zelf ziek geworden.'],
    [
      'Mijn man deed het huishouden, hij is vorige maand overleden.',
      'Rouw en een leeg huis; koken schiet er ook bij in.',
    ],
    ['Ik heb hulp nodig bij de was en de ramen.', null],
    ['Door mijn longen red ik de trap en het poetsen niet.', 'De woning zelf past niet meer bij de ziekte.'],
  ],
  '02': [
    [
      'Ik krijg mijn dag niet geregeld en de post blijft liggen.',
      'Geldzorgen en slecht slapen houden elkaar in stand.',
    ],
    ['Mijn broer kan niet goed alleen wonen, hij heeft iemand nodig.', 'Moeder regelde alles en kan dat niet meer.'],
    ['Sinds mijn hersenletsel kan ik niet plannen.', 'Het werk is weggevallen en daarmee het ritme.'],
    ['Ik kom bijna niet meer buiten.', 'Angst na een overval in de buurt.'],
  ],
  '04': [
    [
      'Mijn vrouw kan niet alleen zijn en ik slaap al maanden niet door.',
      'De mantelzorger houdt het niet vol zonder adempauze.',
    ],
  ],
  '07': [
    ['Mijn vader zit de hele dag voor het raam.', 'Beginnende dementie; moeder kan geen moment weg.'],
    ['Ik mis mensen om me heen en iets om te doen.', 'Na het pensioen viel het netwerk weg.'],
    ['Overdag alleen thuis gaat niet meer.', null],
  ],
  '08': [['Ik kan naar de dagbesteding, maar kom er niet.', null]],
  '10': [
    [
      'Ik wil zelf blijven wonen, maar alles loopt tegelijk vast.',
      'Schulden, gezondheid en de buren spelen door elkaar.',
    ],
  ],
  '11': [['Lopen lukt alleen nog in huis.', null]],
  '12': [['Ik kom niet meer bij de winkel en mijn zus.', 'De wereld wordt klein sinds autorijden niet meer mag.']],
  '13': [['De drempels en het bad zijn een gevaar.', null]],
  '15': [['Hij komt uit de kliniek en kan niet naar huis.', 'Zonder toezicht stopt hij met zijn medicijnen.']],
  '16': [['Ik slaap bij vrienden op de bank en dat houdt op.', 'Scheiding, baan kwijt, inschrijving verlopen.']],
  '45': [
    ['Onze zoon ontploft om niets en wij weten het niet meer.', 'Ouders zijn het oneens over grenzen.'],
    ['Ze gaat al weken niet naar school.', 'Gepest na een verhuizing.'],
    ['Hij heeft autisme en loopt vast in de brugklas.', null],
    ['Ik sta er alleen voor met drie kinderen.', 'De oudste neemt de zorg over en houdt dat niet vol.'],
  ],
  '41': [['De opvang kan niet verder met hem.', 'Taal en gedrag blijven achter, thuis is het onrustig.']],
  '42': [['Zij kan niet zelf naar de behandeling en ik werk.', null]],
  '43': [['Thuis gaat het echt niet meer veilig.', 'Vader en zoon belanden steeds in ruzie.']],
  '44': [['Oma zorgt nu voor hem, kan dat geregeld worden?', 'Moeder is opgenomen.']],
  '46': [['Er moet vandaag nog iets gebeuren.', 'Ouders zijn uit elkaar gegaan na geweld.']],
  '50': [['Alles speelt tegelijk in ons gezin.', 'Vier hulpverleners, geen overzicht.']],
  '51': [['Hij piekert en slaapt niet.', null]],
  '54': [
    ['Ze eet niet en trekt zich terug.', 'Prestatiedruk en een zieke vader.'],
    ['Hij is vaak bang en somber.', null],
  ],
  '55': [['De behandelaar hier kan haar niet verder helpen.', null]],
  '54002': [['Lezen blijft moeilijk, ook na extra hulp op school.', null]],
  P: [
    ['Mijn WW stopt en ik heb nog geen werk.', 'Weinig scholing en een huurachterstand.'],
    ['Na de scheiding heb ik geen inkomen.', 'De woning staat op naam van de ex-partner.'],
    ['Mijn winkel is failliet.', 'Schaamte; de kinderen weten het niet.'],
    ['De wasmachine is stuk en ik kan geen nieuwe betalen.', null],
  ],
  S: [
    ['Ik maak de post niet meer open.', 'Beslag op loon na een oude telefoonschuld.'],
    ['Er komt een deurwaarder.', 'Toeslagen moesten terug na een scheiding.'],
    ['De energie wordt afgesloten.', 'Twee maanden zonder inkomen door ziekte.'],
    ['We lenen van de een om de ander te betalen.', null],
  ],
  overig: [
    ['Ik zoek een parkeerkaart voor mijn moeder.', null],
    ['Hoe kom ik aan leerlingenvervoer?', null],
    ['Mijn buurvrouw vereenzaamt, wat kan ik doen?', 'Melder is zelf ook veel alleen.'],
    ['Wij zoeken een grotere woning.', null],
    ['Waar kan ik mensen leren kennen?', 'Pas gescheiden en nieuw in de stad.'],
    ['Kan iemand meekijken met een formulier?', null],
  ],
}

export function vragenVoor(code: string): readonly Paar[] {
  return VRAGEN[code] ?? VRAGEN[code.slice(0, 2)] ?? VRAGEN[code.slice(0, 1)] ?? VRAGEN.overig!
}

export const REGELING: Record<Wet, string> = {
  wmo: 'wmo 2015',
  jeugdwet: 'jeugd',
  participatiewet: 'inkomen',
  wgs: 'schuldhulpverlening',
  overig: 'overig',
}
export const OVERIGE_REGELINGEN = [
  'gehandicaptenparkeerkaart',
  'leerlingenvervoer',
  'woningurgentie',
  'bijzondere bijstand',
  'armoede',
  'inburgering',
  'leerrecht',
] as const
