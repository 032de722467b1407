import type { Datum } from './datum.ts'
import { vastId } from './kenmerk.ts'
import { HERKOMSTEN, NAMEN } from './namen.ts'
import type {
  ApiClient,
  Functie,
  Mandaatbesluit,
  Medewerker,
  Samenwerking,
  Team,
  Wet,
  Wijk,
} from './stad/inrichting.ts'

const VANAF = '2019-01-01' as Datum

/** The four executive teams of R42, the gebiedsteams, the region, the backoffice and steering. */
export function maakTeams(gemeente: string, wijken: readonly Wijk[], inwoners: number): Team[] {
  const team = (naam: string, soort: Team['soort'], taken: string[], gebieden: string[] = []): Team => ({
    id: vastId(`team ${gemeente} ${naam}`),
    naam,
    soort,
    taken,
    gebieden,
  })
  const codes = wijken.map((w) => w.code)
  const uitvoerend = [
    team('Jeugd en leerrecht', 'uitvoerend', ['jeugd', 'leerrecht', 'leerlingenvervoer']),
    team('Wmo', 'uitvoerend', ['wmo oud', 'wmo 2015']),
    team('Werk, inkomen en schulden', 'uitvoerend', [
      'werk',
      'inkomen',
      'bijzondere bijstand',
      'schuldhulpverlening',
      'woningurgentie',
      'armoede',
      'inburgering',
    ]),
    team('Veiligheid', 'uitvoerend', ['veiligheid', 'ijsbrekers']),
  ]
  if (gemeente === '9902')
    return [
      team('Toegang Buurdorp', 'toegang', ['melding', 'triage'], codes),
      ...uitvoerend.slice(0, 3),
      team('Backoffice', 'backoffice', ['berichten', 'declaraties']),
    ]
  const volgende = [
    ...new Set(collegas(VOORBEELDSTAD, gemeente, inwoners).map(([, , , teams]) => teams.split('|')[0]!)),
  ]
  return [
    team('Toegang', 'toegang', ['melding', 'triage'], codes),
    ...uitvoerend.flatMap((een) => [
      een,
      ...volgende.filter((naam) => naam.startsWith(`${een.naam} `)).map((naam) => team(naam, 'uitvoerend', een.taken)),
    ]),
    team('Gebiedsteam Oost', 'toegang', ['onderzoek', 'regie'], [codes[0]!, codes[5]!]),
    team('Gebiedsteam Noord', 'toegang', ['onderzoek', 'regie'], [codes[1]!, codes[2]!]),
    team('Gebiedsteam Zuid', 'toegang', ['onderzoek', 'regie'], [codes[3]!, codes[4]!]),
    team('Preventie', 'preventie', ['sociale basis', 'vroegsignalering']),
    team('Regionale toegang beschermd wonen en opvang', 'regionaal', ['beschermd-wonen', 'opvang'], codes),
    team('Backoffice', 'backoffice', ['berichten', 'declaraties']),
    team('Sturing', 'sturing', ['inkoop', 'subsidies', 'begroting', 'programma']),
  ]
}

type Regel = [
  naam: string,
  functie: Functie,
  titel: string,
  teams: string,
  wetten: Wet[],
  expertises: string,
  werkgever?: string,
]
const SOCIAAL: Wet[] = ['wmo', 'jeugdwet', 'participatiewet', 'wgs']
const OOST = 'Gebiedsteam Oost'
const NOORD = 'Gebiedsteam Noord'
const ZUID = 'Gebiedsteam Zuid'
const WERK = 'Werk, inkomen en schulden'
const JEUGD = 'Jeugd en leerrecht'

// biome-ignore format: a table
const VOORBEELDSTAD: Regel[] = [
  ['Anouk Hendriks', 'consulent', 'Consulent en regisseur', OOST, ['wmo', 'jeugdwet', 'participatiewet', 'wgs'], 'wmo 2015,jeugd'],
  ['Rolf Scholten', 'consulent', 'Consulent Wmo', `Wmo|${NOORD}`, ['wmo'], 'wmo 2015,wmo oud'],
  ['Marja Dekker', 'consulent', 'Consulent Wmo', `Wmo|${ZUID}`, ['wmo'], 'wmo 2015'],
  ['Samira el Khattabi', 'consulent', 'Consulent Wmo', `Wmo|${OOST}`, ['wmo'], 'wmo 2015,gehandicaptenparkeerkaart'],
  ['Jorn Veenstra', 'consulent', 'Consulent Wmo', `Wmo|${NOORD}`, ['wmo'], 'wmo 2015'],
  ['Wendy Postma', 'consulent', 'Consulent Wmo en regisseur', `Wmo|${ZUID}`, ['wmo', 'jeugdwet'], 'wmo 2015,jeugd', 'Stichting Samenloop'],
  ['Farida Azzouzi', 'consulent', 'Consulent jeugd', `${JEUGD}|${OOST}`, ['jeugdwet'], 'jeugd'],
  ['Thijs van Loon', 'consulent', 'Gezinscoach', `${JEUGD}|${ZUID}`, ['jeugdwet'], 'jeugd,leerrecht', 'Stichting Samenloop'],
  ['Mirjam Koster', 'consulent', 'Consulent jeugd', `${JEUGD}|${NOORD}`, ['jeugdwet'], 'jeugd'],
  ['Desi Wijngaarde', 'consulent', 'Gezinscoach', `${JEUGD}|${OOST}`, ['jeugdwet', 'wmo'], 'jeugd'],
  ['Niels Brouwer', 'consulent', 'Consulent jeugd en leerrecht', `${JEUGD}|${ZUID}`, ['jeugdwet', 'overig'], 'leerrecht,leerlingenvervoer,jeugd'],
  ['Kim Ooms', 'consulent', 'Consulent inkomen', WERK, ['participatiewet'], 'inkomen,bijzondere bijstand'],
  ['Gülay Öztürk', 'consulent', 'Consulent inkomen', WERK, ['participatiewet'], 'inkomen,armoede'],
  ['Peter Groen', 'consulent', 'Klantmanager werk', WERK, ['participatiewet'], 'werk,inburgering'],
  ['Bram Visser', 'schuldhulpverlener', 'Schuldhulpverlener', WERK, ['wgs', 'participatiewet'], 'schuldhulpverlening,armoede'],
  ['Nadia Bouali', 'schuldhulpverlener', 'Schuldhulpverlener', WERK, ['wgs'], 'schuldhulpverlening', 'Stadsbank Rivierenland'],
  ['Joris Blom', 'toegang', 'Medewerker toegang en contactpersoon', `Toegang|${OOST}`, SOCIAAL, 'jeugd,wmo 2015'],
  ['Carla de Ruiter', 'toegang', 'Medewerker toegang', 'Toegang', SOCIAAL, 'wmo 2015,inkomen'],
  ['Mo Tahiri', 'toegang', 'Medewerker toegang', 'Toegang', SOCIAAL, 'jeugd,schuldhulpverlening'],
  ['Annelies Vink', 'toegang', 'Medewerker toegang', `Toegang|${NOORD}`, SOCIAAL, 'wmo 2015,parkeren'],
  ['Ruben Smeets', 'consulent', 'Procesregisseur veiligheid', 'Veiligheid', ['jeugdwet', 'wmo', 'overig'], 'veiligheid,ijsbrekers'],
  ['Yvonne Kuipers', 'teamleider', 'Teamleider gebiedsteams', `${OOST}|${NOORD}|${ZUID}|Toegang`, SOCIAAL, ''],
  ['Erik Jonker', 'teamleider', 'Teamleider Wmo', 'Wmo', ['wmo'], ''],
  ['Saskia Mol', 'teamleider', 'Teamleider jeugd', JEUGD, ['jeugdwet'], ''],
  ['Hakan Demir', 'teamleider', 'Teamleider werk, inkomen en schulden', WERK, ['participatiewet', 'wgs'], ''],
  ['Petra Nijland', 'kwaliteitsmedewerker', 'Kwaliteitsmedewerker', 'Wmo|Jeugd en leerrecht', ['wmo', 'jeugdwet'], ''],
  ['Vincent Hofman', 'jurist', 'Jurist bezwaar en beroep', 'Sturing', SOCIAAL, ''],
  ['Marloes van der Wal', 'regionaal-consulent', 'Consulent beschermd wonen regio', 'Regionale toegang beschermd wonen en opvang', ['wmo'], 'beschermd-wonen,opvang'],
  ['Stefan Prins', 'consulent', 'Consulent opvang', 'Regionale toegang beschermd wonen en opvang', ['wmo'], 'opvang,beschermd-wonen'],
  ['Inge Bosman', 'contractmanager', 'Contractmanager jeugdhulp', 'Sturing', ['jeugdwet'], ''],
  ['Frank Willemsen', 'contractmanager', 'Contractmanager Wmo', 'Sturing', ['wmo'], ''],
  ['Hester Evers', 'accounthouder', 'Accounthouder subsidies', 'Sturing', ['overig'], ''],
  ['Ank Jacobs', 'backoffice', 'Medewerker berichtenverkeer', 'Backoffice', ['wmo', 'jeugdwet'], ''],
  ['Dennis Kok', 'backoffice', 'Medewerker declaraties', 'Backoffice', ['wmo', 'jeugdwet'], ''],
  ['Tineke Schouten', 'goedkeurder', 'Budgethouder maatwerk', 'Backoffice', ['wmo', 'jeugdwet'], ''],
  ['Lotte Verbeek', 'controller', 'Business controller', 'Sturing', [], ''],
  ['Arno de Lange', 'programmamanager', 'Programmamanager Samen Redzaam', 'Sturing', [], ''],
  ['Els Kramer', 'programmasecretaris', 'Programmasecretaris', 'Sturing', [], ''],
  ['Jeroen Timmermans', 'wethouder', 'Wethouder sociaal domein', 'Sturing', [], ''],
  ['Judith Hermans', 'griffier', 'Griffier', 'Sturing', [], ''],
  ['Ravi Ramdin', 'beheerder', 'Functioneel beheerder', 'Sturing', [], ''],
  ['Marlies van Dongen', 'privacy-officer', 'Privacy officer', 'Sturing', [], ''],
]

// biome-ignore format: a table
const BUURDORP: Regel[] = [
  ['Hilde Wolters', 'consulent', 'Consulent Wmo en jeugd', 'Wmo|Jeugd en leerrecht', ['wmo', 'jeugdwet'], 'wmo 2015,jeugd'],
  ['Wout Hoekstra', 'consulent', 'Consulent inkomen en schulden', WERK, ['participatiewet', 'wgs'], 'inkomen,schuldhulpverlening'],
  ['Mieke Smits', 'toegang', 'Medewerker toegang', 'Toegang Buurdorp', SOCIAAL, 'wmo 2015,jeugd'],
  ['Onno Boer', 'teamleider', 'Teamleider sociaal domein', 'Wmo|Jeugd en leerrecht|Toegang Buurdorp', SOCIAAL, ''],
  ['Gerda Kamphuis', 'jurist', 'Jurist bezwaar en beroep', 'Backoffice', SOCIAAL, ''],
  ['Ria Gerritsen', 'backoffice', 'Medewerker berichten en declaraties', 'Backoffice', ['wmo', 'jeugdwet'], ''],
  ['Theo van Wijk', 'goedkeurder', 'Budgethouder', 'Backoffice', ['wmo', 'jeugdwet'], ''],
  ['Bianca Driessen', 'controller', 'Controller', 'Backoffice', [], ''],
  ['Kees Schipper', 'beheerder', 'Functioneel beheerder', 'Backoffice', [], ''],
]

type Aanwas = [functie: Functie, titel: string, teams: string[], wetten: Wet[], expertises: string, perInwoners: number]
const NABIJ = [OOST, NOORD, ZUID]

/** How many inhabitants make work for one more worker; those who have a name above count as the first of them. */
// biome-ignore format: a table
const AANWAS: Aanwas[] = [
  ['consulent', 'Consulent Wmo', NABIJ.map((team) => `Wmo|${team}`), ['wmo'], 'wmo 2015', 650],
  ['consulent', 'Consulent jeugd', NABIJ.map((team) => `${JEUGD}|${team}`), ['jeugdwet'], 'jeugd', 1700],
  ['consulent', 'Consulent inkomen', [WERK], ['participatiewet'], 'inkomen,werk', 8000],
  ['schuldhulpverlener', 'Schuldhulpverlener', [WERK], ['wgs'], 'schuldhulpverlening', 7000],
  ['regionaal-consulent', 'Consulent beschermd wonen regio', ['Regionale toegang beschermd wonen en opvang'], ['wmo'], 'beschermd-wonen,opvang', 12000],
]
const AANWAS_BUURDORP: Aanwas[] = [
  ['consulent', 'Consulent Wmo en jeugd', ['Wmo|Jeugd en leerrecht'], ['wmo', 'jeugdwet'], 'wmo 2015,jeugd', 700],
  [
    'consulent',
    'Consulent inkomen en schulden',
    [WERK],
    ['participatiewet', 'wgs'],
    'inkomen,schuldhulpverlening',
    5000,
  ],
]

/** A team that grows past this gets another beside it: a list of work is for people who know each other. */
const TEAMGROOTTE: Record<string, number> = { Wmo: 30, [JEUGD]: 12, [WERK]: 8 }

/** A larger town has more of them, so that nobody has more households than a person can know. */
function collegas(vast: readonly Regel[], gemeente: string, inwoners: number): Regel[] {
  const bezet = new Set(vast.map(([naam]) => naam))
  const bezetting = new Map<string, number>()
  /** The team itself or the next of its kind, for who comes after those who were there. */
  const inTeam = (teams: string): string => {
    const [naam, ...rest] = teams.split('|') as [string, ...string[]]
    const grootte = TEAMGROOTTE[naam]
    const leden =
      bezetting.get(naam) ?? vast.filter(([, f, , t]) => f !== 'teamleider' && t.split('|')[0] === naam).length
    bezetting.set(naam, leden + 1)
    const volgnr = grootte ? Math.floor(leden / grootte) + 1 : 1
    return [volgnr > 1 ? `${naam} ${volgnr}` : naam, ...rest].join('|')
  }
  let nr = 0
  const nieuweNaam = (): string => {
    const { jong, achter } = NAMEN[HERKOMSTEN[nr % 3]!]
    for (;;) {
      const voornamen = nr % 4 === 0 ? jong.M : jong.V
      const naam = `${voornamen[(nr * 7) % voornamen.length]} ${achter[(nr * 11 + Math.floor(nr / achter.length)) % achter.length]}`
      nr += 1
      if (!bezet.has(naam) && !bezet.has(naam.toLowerCase())) {
        bezet.add(naam)
        return naam
      }
    }
  }
  return (gemeente === '9902' ? AANWAS_BUURDORP : AANWAS).flatMap(
    ([functie, titel, teams, wetten, expertises, per]) => {
      const al = vast.filter(
        ([, f, , t]) => f === functie && teams.some((team) => team.split('|').some((een) => t.includes(een))),
      ).length
      return Array.from(
        { length: Math.max(0, Math.round(inwoners / per) - al) },
        (_, i): Regel => [nieuweNaam(), functie, titel, inTeam(teams[i % teams.length]!), wetten, expertises],
      )
    },
  )
}

export function maakMedewerkers(gemeente: string, inwoners: number): Medewerker[] {
  const vast = gemeente === '9902' ? BUURDORP : VOORBEELDSTAD
  return [...vast, ...collegas(vast, gemeente, inwoners)].map(
    ([naam, functie, titel, teams, wetten, expertises, werkgever]) => ({
      id: vastId(`medewerker ${gemeente} ${naam}`),
      sub: `${gemeente}-${naam
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z ]/g, '')
        .trim()
        .replace(/ +/g, '.')}`,
      naam,
      functie,
      titel,
      teams: teams.split('|').map((t) => vastId(`team ${gemeente} ${t}`)),
      werkgever: werkgever ?? null,
      expertises: expertises === '' ? [] : expertises.split(','),
      wetten,
      begin: VANAF,
      eind: null,
    }),
  )
}

/** Function, powers, limit in cents. */
// biome-ignore format: a table
const MANDATEN: [Functie, string[], Wet[], number | null][] = [
  ['toegang', ['persoon:zoeken', 'toegang:melden', 'toegang:trieren', 'toegang:doorgeleiden'], SOCIAAL, null],
  ['consulent', ['persoon:zoeken', 'toegang:melden', 'toegang:trieren', 'toegang:onderzoeken', 'plan:schrijven', 'plan:regie', 'voorziening:besluiten', 'voorziening:toewijzen'], SOCIAAL, 1_500_000],
  ['schuldhulpverlener', ['persoon:zoeken', 'toegang:onderzoeken', 'plan:schrijven', 'voorziening:besluiten'], ['wgs', 'participatiewet'], 500_000],
  ['regionaal-consulent', ['persoon:zoeken', 'toegang:onderzoeken', 'plan:schrijven', 'plan:regie', 'voorziening:besluiten', 'voorziening:toewijzen'], ['wmo'], 9_000_000],
  ['teamleider', ['werk:verdelen', 'plan:beoordelen', 'voorziening:besluiten', 'huishouden:afschermen'], SOCIAAL, 5_000_000],
  ['kwaliteitsmedewerker', ['dossier:steekproef', 'plan:beoordelen', 'huishouden:samenvoegen'], SOCIAAL, null],
  ['jurist', ['voorziening:bezwaar', 'voorziening:herzien'], SOCIAAL, null],
  ['contractmanager', ['contract:beheren', 'aanbod:beheren', 'monitor:signalen'], ['wmo', 'jeugdwet'], null],
  ['accounthouder', ['subsidie:verlenen', 'aanbod:beheren'], ['overig'], 10_000_000],
  ['backoffice', ['berichten:verwerken', 'voorziening:toewijzen', 'declaratie:controleren'], ['wmo', 'jeugdwet'], null],
  ['goedkeurder', ['declaratie:goedkeuren', 'declaratie:betaalbaar'], ['wmo', 'jeugdwet'], 25_000_000],
  ['controller', ['begroting:beheren', 'monitor:lezen', 'begroting:toerekenen'], [], null],
  ['programmamanager', ['programma:beheren', 'monitor:lezen'], [], null],
  ['programmasecretaris', ['programma:schrijven', 'rapportage:schrijven', 'monitor:lezen'], [], null],
  ['wethouder', ['rapportage:lezen', 'monitor:lezen'], [], null],
  ['griffier', ['raad:beheren', 'rapportage:lezen'], [], null],
  ['beheerder', ['inrichting:beheren'], [], null],
  ['privacy-officer', ['dossier:toezicht', 'huishouden:afschermen'], [], null],
]

export function maakMandaten(gemeente: string, medewerkers: readonly Medewerker[]): Mandaatbesluit[] {
  const functies = new Set(medewerkers.map((m) => m.functie))
  return MANDATEN.filter(([functie]) => functies.has(functie)).map(([functie, powers, wetten, limiet]) => ({
    id: vastId(`mandaat ${gemeente} ${functie}`),
    functie,
    powers,
    wetten,
    limiet,
    taken: functie === 'regionaal-consulent' ? ['beschermd-wonen', 'opvang'] : [],
    gemeenten: functie === 'regionaal-consulent' ? ['9901', '9902'] : [gemeente],
    geldig: { begin: VANAF, eind: null },
    bron: `Mandaatregister ${gemeente} 2019, artikel ${powers.length + 1}`,
  }))
}

export function maakSamenwerkingen(): Samenwerking[] {
  const samen = (taak: string, convenant: string, afzenderBerichten: 'centrum' | 'woon'): Samenwerking => ({
    id: vastId(`samenwerking ${taak}`),
    convenant,
    taak,
    centrumgemeente: '9901',
    deelnemers: ['9901', '9902'],
    vorm: 'mandaat',
    afzenderBerichten,
    geldig: { begin: VANAF, eind: null },
  })
  return [
    samen('beschermd-wonen', 'Convenant beschermd wonen en opvang', 'centrum'),
    samen('opvang', 'Convenant beschermd wonen en opvang', 'centrum'),
    samen('jeugdhulp-regionaal', 'Regionale inkoop jeugdhulp', 'woon'),
  ]
}

export function maakApiClients(gemeente: string): ApiClient[] {
  const client = (
    clientId: string,
    naam: string,
    powers: string[],
    wetten: Wet[],
    agb: string | null = null,
  ): ApiClient => ({
    id: vastId(`client ${gemeente} ${clientId}`),
    clientId: `${gemeente}-${clientId}`,
    naam,
    powers,
    wetten,
    agb,
  })
  return [
    client('website', 'Formulieren op de gemeentesite', ['toegang:melden'], SOCIAAL),
    client('berichtendienst', 'Berichtendienst', ['berichten:ontvangen', 'berichten:verzenden'], ['wmo', 'jeugdwet']),
    client('verwijsportaal', 'Verwijsportaal huisartsen', ['toegang:verwijzen'], ['jeugdwet']),
    client('aanbieder-de-brug', 'De Brug, cliëntsysteem', ['berichten:ontvangen'], ['wmo', 'jeugdwet'], '98001402'),
  ]
}
