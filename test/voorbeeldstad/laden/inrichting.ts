import { createHash } from 'node:crypto'
import type { Db } from '#platform/db.ts'
import { FUNCTIES, type FunctieCode } from '#uitvoering/inrichting/index.ts'
import { WELZIJN_AGB } from '../aanbod.ts'
import type { Functie, Medewerker, Stad } from '../stad.ts'
import { bereik, voegToe } from './bulk.ts'
import { laadExpertises, laadInstellingen, verdeling } from './inrichtingInDeTijd.ts'

/** The generator's functions as the functions of the house. */
export const FUNCTIE: Record<Functie, FunctieCode> = {
  toegang: 'toegang',
  consulent: 'consulent',
  schuldhulpverlener: 'consulent',
  teamleider: 'teamleider',
  kwaliteitsmedewerker: 'kwaliteit',
  jurist: 'bezwaar',
  contractmanager: 'contractmanager',
  accounthouder: 'accounthouder',
  backoffice: 'backoffice',
  goedkeurder: 'budgethouder',
  programmamanager: 'programmamanager',
  programmasecretaris: 'programmasecretaris',
  controller: 'controller',
  wethouder: 'wethouder',
  griffier: 'griffie',
  beheerder: 'beheerder',
  'privacy-officer': 'privacyofficer',
  'regionaal-consulent': 'regionaal',
}

const WETTEN_VAN_TEAM: Record<string, string[]> = {
  toegang: ['wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig'],
  regionaal: ['wmo'],
  backoffice: ['wmo', 'jeugdwet'],
}

export async function laadInrichting(db: Db, stad: Stad): Promise<void> {
  const { gemeente, inrichting, naam } = stad
  await voegToe(db, gemeente, 'inrichting.gemeente', [naam], { naam: ['text', (een) => een] })
  await voegToe(db, gemeente, 'inrichting.gebied', inrichting.wijken, {
    id: ['uuid', (wijk) => wijk.id],
    code: ['text', (wijk) => wijk.code],
    naam: ['text', (wijk) => wijk.naam],
    geldig: ['daterange', (wijk) => bereik(wijk.geldig)],
    vorm: ['jsonb', (wijk) => JSON.stringify(wijk.vorm)],
  })
  await voegToe(db, gemeente, 'inrichting.team', inrichting.teams, {
    id: ['uuid', (team) => team.id],
    code: ['text', (team) => team.naam.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')],
    naam: ['text', (team) => team.naam],
    soort: ['text', (team) => team.soort],
    taken: ['text[]', (team) => team.taken],
    wetten: ['text[]', (team) => WETTEN_VAN_TEAM[team.soort] ?? wettenVanTeam(stad, team.id)],
    gebieden: ['text[]', (team) => team.gebieden],
  })
  // What the town was made from, so that the demo's BRP can be made from the same.
  await voegToe(db, gemeente, 'inrichting.instelling', [stad.invoer], {
    soort: ['text', () => 'demo'],
    sleutel: ['text', () => 'stad'],
    waarde: ['jsonb', (invoer) => JSON.stringify(invoer)],
    geldig: ['daterange', () => '[2015-01-01,)'],
    bron: ['text', () => 'Voorbeeldstad'],
    geverifieerd: ['boolean', () => true],
  })
  await laadMandaten(db, stad)
  await laadMedewerkers(db, stad)
  await laadExpertises(db, stad)
  await laadAnderen(db, stad)
  await voegToe(db, gemeente, 'inrichting.samenwerking', inrichting.samenwerkingen, {
    id: ['uuid', (een) => een.id],
    convenant: ['text', (een) => een.convenant],
    taak: ['text', (een) => een.taak],
    centrumgemeente: ['text', (een) => een.centrumgemeente],
    deelnemers: ['text[]', (een) => een.deelnemers],
    vorm: ['text', (een) => een.vorm],
    afzender_berichten: ['text', (een) => een.afzenderBerichten],
    verdeelsleutel: ['jsonb', (een) => verdeling(een.taak)],
    bron: ['text', () => 'Raadsbesluiten van de deelnemers, 2019'],
    geldig: ['daterange', (een) => bereik(een.geldig)],
  })
  await laadInstellingen(db, gemeente)
}

const wettenVanTeam = (stad: Stad, team: string): string[] => [
  ...new Set(stad.inrichting.medewerkers.filter((een) => een.teams.includes(team)).flatMap((een) => een.wetten)),
]

async function laadMandaten(db: Db, { gemeente, inrichting }: Stad): Promise<void> {
  const functies = Object.keys(FUNCTIES) as FunctieCode[]
  const regionaal = inrichting.mandaten.find((een) => een.functie === 'regionaal-consulent')
  const goedkeurder = inrichting.mandaten.find((een) => een.functie === 'goedkeurder')
  await voegToe(db, gemeente, 'inrichting.mandaatbesluit', functies, {
    functie: ['text', (functie) => functie],
    powers: ['text[]', (functie) => FUNCTIES[functie].powers],
    wetten: ['text[]', (functie) => FUNCTIES[functie].wetten],
    taken: ['text[]', (functie) => (functie === 'regionaal' ? (regionaal?.taken ?? []) : [])],
    gemeenten: ['text[]', (functie) => (functie === 'regionaal' ? (regionaal?.gemeenten ?? []) : [])],
    // What the town's claims are approved within.
    limiet: [
      'bigint',
      (functie) =>
        (functie === 'budgethouder' && goedkeurder?.limiet) || (FUNCTIES[functie] as { limiet?: number }).limiet,
    ],
    geldig: ['daterange', () => '[2015-01-01,)'],
    bron: ['text', () => 'Mandaatregeling sociaal domein 2015'],
  })
}

async function laadMedewerkers(db: Db, { gemeente, inrichting, vandaag }: Stad): Promise<void> {
  const blijvend = inrichting.medewerkers
  await voegToe(db, gemeente, 'inrichting.gebruiker', blijvend, {
    id: ['uuid', (een) => een.id],
    sub: ['text', (een) => een.sub],
    soort: ['text', () => 'medewerker'],
    naam: ['text', (een) => een.naam],
    werkgever: ['text', (een) => een.werkgever],
  })
  await voegToe(db, gemeente, 'inrichting.aanstelling', blijvend, {
    gebruiker_id: ['uuid', (een: Medewerker) => een.id],
    functie: ['text', (een) => FUNCTIE[een.functie]],
    teams: ['uuid[]', (een) => een.teams],
    geldig: [
      'daterange',
      (een) => bereik({ begin: een.begin, eind: een.eind && een.eind < vandaag ? een.eind : null }),
    ],
  })
}

type Ander = {
  sub: string
  soort: string
  naam: string
  functie: FunctieCode | null
  persoon?: string
  agb?: string
  hash?: Buffer
  id: string
}

/** Invented, as every AGB code of the demo. */
export const AGB_HUISARTS = '01980001'

/** Residents of the cast, providers, a referrer, a council member and the API clients. */
async function laadAnderen(db: Db, stad: Stad): Promise<void> {
  const { gemeente } = stad
  const vast = (sleutel: string) => uuidVan(`${gemeente}|gebruiker|${sleutel}`)
  const anderen: Ander[] = [
    {
      id: vast('raadslid'),
      sub: `${gemeente}-raadslid`,
      soort: 'medewerker',
      naam: 'Raadslid van de gemeente',
      functie: 'raadslid',
    },
    {
      id: vast('verwijzer'),
      sub: `${gemeente}-huisarts`,
      soort: 'medewerker',
      naam: 'Huisartsenpraktijk Oude Haven',
      functie: 'verwijzer',
      agb: AGB_HUISARTS,
    },
    {
      // The doctor's own system: a client of the API under the same practice.
      id: vast('verwijzer-systeem'),
      sub: `${gemeente}-huisarts-systeem`,
      soort: 'client',
      naam: 'Huisartsenpraktijk Oude Haven',
      functie: 'verwijzer',
      agb: AGB_HUISARTS,
      hash: createHash('sha256')
        .update(demoGeheim(`${gemeente}-huisarts-systeem`))
        .digest(),
    },
    {
      id: vast('welzijn'),
      sub: `${gemeente}-welzijn`,
      soort: 'aanbieder',
      naam: 'Welzijn Voorbeeldstad',
      functie: 'aanbieder',
      agb: WELZIJN_AGB,
    },
    ...stad.contract.aanbieders.slice(0, 6).map(
      (een): Ander => ({
        id: vast(een.agb),
        sub: `${gemeente}-agb-${een.agb}`,
        soort: 'aanbieder',
        naam: een.naam,
        functie: 'aanbieder',
        agb: een.agb,
      }),
    ),
    ...stad.inrichting.apiClients.map(
      (een): Ander => ({
        id: een.id,
        sub: een.clientId,
        soort: 'client',
        naam: een.naam,
        functie: een.agb ? 'aanbieder' : 'backoffice',
        ...(een.agb && { agb: een.agb }),
        hash: createHash('sha256').update(demoGeheim(een.clientId)).digest(),
      }),
    ),
  ]
  await voegToe(db, gemeente, 'inrichting.gebruiker', anderen, {
    id: ['uuid', (een) => een.id],
    sub: ['text', (een) => een.sub],
    soort: ['text', (een) => een.soort],
    naam: ['text', (een) => een.naam],
    agb: ['text', (een) => een.agb],
    client_geheim_hash: ['bytea', (een) => een.hash],
  })
  await voegToe(
    db,
    gemeente,
    'inrichting.aanstelling',
    anderen.filter((een) => een.functie),
    {
      gebruiker_id: ['uuid', (een) => een.id],
      functie: ['text', (een) => een.functie],
      geldig: ['daterange', () => '[2015-01-01,)'],
    },
  )
}

/** Residents can log in after their person exists: the cast, who tell the demo's stories. */
export async function laadInwoners(
  db: Db,
  stad: Stad,
  personen: readonly { id: string; naam: string; sub: string }[],
): Promise<void> {
  const { gemeente } = stad
  const rijen = personen.map((een) => ({ ...een, gebruiker: uuidVan(`${gemeente}|inwoner|${een.id}`) }))
  await voegToe(db, gemeente, 'inrichting.gebruiker', rijen, {
    id: ['uuid', (een) => een.gebruiker],
    sub: ['text', (een) => een.sub],
    soort: ['text', () => 'inwoner'],
    naam: ['text', (een) => een.naam],
    persoon_id: ['uuid', (een) => een.id],
  })
  await voegToe(db, gemeente, 'inrichting.aanstelling', rijen, {
    gebruiker_id: ['uuid', (een) => een.gebruiker],
    functie: ['text', () => 'inwoner'],
    geldig: ['daterange', () => '[2015-01-01,)'],
  })
}

/** Who of the cast can log in as a resident: adults, the first three households and whoever has a plan. */
export function inlogpersonen({ gemeente, huishouden, plan }: Stad): { id: string; naam: string; sub: string }[] {
  const inPlan = new Set(plan.kringleden.map((een) => een.persoon))
  return huishouden.personen
    .filter((een) => een.bsn.startsWith('9999') && inPlan.has(een.id) && !een.overleden && een.ingezetene.eind === null)
    .slice(0, 16)
    .map((een) => {
      const naam = [een.voornamen.split(' ')[0], een.voorvoegsel, een.geslachtsnaam].filter(Boolean).join(' ')
      return { id: een.id, naam, sub: `${gemeente}-inwoner-${een.bsn.slice(4)}` }
    })
}

/** The demo's API clients have a secret that docs/api.md can print; production sets its own. */
export const demoGeheim = (clientId: string): string => `demo-geheim-van-${clientId}`

export function uuidVan(tekst: string): string {
  const hex = createHash('sha256').update(tekst).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
