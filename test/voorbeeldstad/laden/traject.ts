import type { Keys } from '#platform/crypto.ts'
import type { Db } from '#platform/db.ts'
import { plusDagen } from '#values/datum.ts'
import { vastId } from '../kenmerk.ts'
import type { Medewerker, Stad, Traject } from '../stad.ts'
import { maakToeval } from '../toeval.ts'
import { voegToe } from './bulk.ts'
import type { Grondrij } from './huishouden.ts'
import { laadSignalen } from './vroegsignaal.ts'

export const WERKTEAM = 'Werk, inkomen en schulden'
/** Who guides toward work and out of debt holds that function beside his own. */
export const isKlantmanager = (een: Medewerker) =>
  ['consulent', 'schuldhulpverlener'].includes(een.functie) &&
  een.wetten.some((wet) => wet === 'participatiewet' || wet === 'wgs') &&
  !een.wetten.includes('wmo')

/** The generator's stages under the codes of the room. */
const FASE: Record<string, string> = {
  'plan van aanpak': 'plan-van-aanpak',
  schuldregeling: 'oplossing',
}
const WET = { schuldhulp: 'wgs', participatie: 'participatiewet' } as const

/** Trajectories, benefits in view, screenings and signals: what the room traject holds. */
export async function laadTraject(db: Db, keys: Keys, stad: Stad): Promise<Grondrij[]> {
  const { gemeente, inrichting } = stad
  const team = inrichting.teams.find((een) => een.naam === WERKTEAM)?.id
  const begeleiders = inrichting.medewerkers.filter(isKlantmanager)
  if (!team || begeleiders.length === 0) return []
  await voegToe(db, gemeente, 'inrichting.aanstelling', begeleiders, {
    gebruiker_id: ['uuid', (een) => een.id],
    functie: ['text', () => 'klantmanager'],
    teams: ['uuid[]', (een) => een.teams],
    geldig: ['daterange', (een) => `[${een.begin},)`],
  })
  const trajecten = [...eenPerSoort(stad), ...naarWerk(stad)]
  const begeleider = (een: Traject) => {
    const wie = begeleiders.filter((wm) => wm.wetten.includes(WET[een.soort]))
    return (wie.length > 0 ? wie : begeleiders)[Number.parseInt(een.id.slice(-4), 16) % Math.max(1, wie.length)]!.id
  }
  const werkteams = new Set(inrichting.teams.filter((een) => een.naam.startsWith(WERKTEAM)).map((een) => een.id))
  const teams = new Map(begeleiders.map((een) => [een.id, een.teams.find((id) => werkteams.has(id)) ?? team]))
  const teamVan = (medewerkerId: string) => teams.get(medewerkerId)!
  await laadTrajecten(db, stad, trajecten, teamVan, begeleider)
  const uitkeringen = await laadUitkeringen(db, stad, teamVan, begeleiders)
  return [
    ...trajectgronden(trajecten, teamVan, begeleider),
    ...uitkeringen,
    ...(await laadSignalen(db, keys, stad, team, begeleiders)),
  ]
}

/** The generator may start a second of one kind; here one runs at a time, the earlier one ended. */
function eenPerSoort({ plan, huishouden, vandaag }: Stad): Traject[] {
  const levend = new Map(huishouden.personen.map((een) => [een.id, een]))
  const open = new Set<string>()
  return plan.trajecten.toReversed().map((een) => {
    const persoon = levend.get(een.persoon)
    const weg = persoon?.overleden ?? persoon?.ingezetene.eind
    const eind = een.eind ?? (weg && weg >= een.begin && weg < vandaag ? weg : null)
    const sleutel = `${een.persoon}/${een.soort}`
    if (eind) return { ...een, eind }
    if (open.has(sleutel)) return { ...een, eind: een.begin > vandaag ? een.begin : vandaag }
    open.add(sleutel)
    return een
  })
}

const lopendeBijstand = ({ voorziening, aanbod, vandaag }: Stad) => {
  const bijstand = new Set(aanbod.producten.filter((een) => een.code === 'P1001').map((een) => een.id))
  const loopt = ({ begin, eind }: { begin: string; eind: string | null }) =>
    begin <= vandaag && (!eind || eind >= vandaag)
  return voorziening.voorzieningen.filter((een) => bijstand.has(een.product) && loopt(een.periode))
}

/** Most with a benefit are on their way; the others are the list of who is not. */
function naarWerk(stad: Stad): Traject[] {
  const { plan, vandaag, invoer, gemeente } = stad
  const t = maakToeval(invoer.seed, 'naar werk')
  const bezig = new Set(plan.trajecten.filter((een) => een.soort === 'participatie').map((een) => een.persoon))
  const fasen = ['diagnose', 'voorbereiding', 'plaatsing', 'begeleiding']
  return lopendeBijstand(stad).flatMap(({ id, persoon }) => {
    if (bezig.has(persoon) || t.kans(0.24)) return []
    bezig.add(persoon)
    const dagen = t.tussen(40, 400)
    const begin = plusDagen(vandaag, -dagen)
    const aantal = t.tussen(1, 4)
    return {
      id: vastId(`traject ${gemeente} ${id}`),
      plan: null,
      persoon,
      soort: 'participatie' as const,
      begin,
      eind: null,
      fasen: fasen.slice(0, aantal).map((fase, nr) => ({
        fase,
        begin: plusDagen(begin, Math.floor((dagen * nr) / aantal)),
        eind: null,
      })),
      arbeidspotentieel: t.kies(['hoog', 'midden', 'midden', 'laag'] as const),
      schuld: null,
    }
  })
}

const huishoudenVan = ({ huishouden, vandaag }: Stad) => {
  const bij = new Map<string, string>()
  for (const een of huishouden.bewoningen)
    if (!een.periode.eind || een.periode.eind >= vandaag) bij.set(een.persoon, een.huishouden)
  return bij
}

const RICHTINGEN = ['betaald-werk', 'betaald-werk', 'vrijwilligerswerk', 'dagactiviteit', 'beschut-werk'] as const
const OPLOSSINGEN = ['schuldbemiddeling', 'saneringskrediet', 'betalingsregeling'] as const
const kies = <T>(uit: readonly T[], id: string): T => uit[Number.parseInt(id.slice(-6, -2), 16) % uit.length]!

async function laadTrajecten(
  db: Db,
  stad: Stad,
  trajecten: readonly Traject[],
  teamVan: (medewerkerId: string) => string,
  begeleider: (een: Traject) => string,
): Promise<void> {
  const { gemeente, vandaag } = stad
  const woont = huishoudenVan(stad)
  const richting = (een: Traject) => (een.soort === 'schuldhulp' ? null : kies(RICHTINGEN, een.id))
  await voegToe(db, gemeente, 'traject.traject', trajecten, {
    id: ['uuid', (een) => een.id],
    persoon_id: ['uuid', (een) => een.persoon],
    huishouden_id: ['uuid', (een) => woont.get(een.persoon)],
    plan_id: ['uuid', (een) => een.plan],
    soort: ['text', (een) => een.soort],
    wet: ['text', (een) => WET[een.soort]],
    richting: ['text', richting],
    team_id: ['uuid', (een) => teamVan(begeleider(een))],
    begeleider_id: ['uuid', begeleider],
    begin: ['date', (een) => een.begin],
    eind: ['date', (een) => een.eind],
    uitkomst: ['text', (een) => een.eind && (een.soort === 'schuldhulp' ? 'afgerond' : richting(een))],
    schuld: ['bigint', (een) => een.schuld],
    crisis: ['boolean', (een) => een.soort === 'schuldhulp' && een.id.endsWith('0')],
    // Most were looked at lately; some wait.
    volgende_op: ['date', (een) => plusDagen(vandaag, (Number.parseInt(een.id.slice(-3), 16) % 95) - 6)],
    door: ['uuid', begeleider],
  })
  const fasen = trajecten.flatMap((van) =>
    van.fasen
      .filter((fase) => !van.eind || fase.begin <= van.eind)
      .map((fase, plek, alle) => ({
        van,
        code: FASE[fase.fase] ?? fase.fase,
        begin: fase.begin,
        eind: plek < alle.length - 1 ? alle[plek + 1]!.begin : van.eind,
      })),
  )
  await voegToe(db, gemeente, 'traject.fase', fasen, {
    traject_id: ['uuid', (een) => een.van.id],
    code: ['text', (een) => een.code],
    begin: ['date', (een) => een.begin],
    eind: ['date', (een) => een.eind],
    soort: [
      'text',
      (een) => (een.code === 'intake' ? 'toelating' : een.code === 'oplossing' ? kies(OPLOSSINGEN, een.van.id) : null),
    ],
    beschikt_op: ['date', (een) => (een.code === 'intake' ? (een.eind ?? een.begin) : null)],
    bedrag: ['bigint', (een) => (een.code === 'oplossing' ? 145_000 + ((een.van.schuld ?? 0) % 30_000) : null)],
    door: ['uuid', (een) => begeleider(een.van)],
  })
  const gescreend = trajecten.filter((een) => een.arbeidspotentieel)
  await voegToe(db, gemeente, 'traject.screening', gescreend, {
    persoon_id: ['uuid', (een) => een.persoon],
    instrument: ['text', () => 'Intakegesprek werk'],
    datum: ['date', (een) => een.begin],
    potentieel: ['text', (een) => (richting(een) === 'beschut-werk' ? 'beschut' : een.arbeidspotentieel)],
    door: ['uuid', begeleider],
  })
}

function* trajectgronden(
  trajecten: readonly Traject[],
  teamVan: (medewerkerId: string) => string,
  begeleider: (een: Traject) => string,
) {
  for (const een of trajecten) {
    if (een.eind) continue
    const grond = { persoon: een.persoon, wetten: [WET[een.soort]], begin: een.begin, volgtUit: een.id }
    yield { ...grond, medewerker: begeleider(een), hoedanigheid: 'behandelaar' }
    yield { ...grond, team: teamVan(begeleider(een)), hoedanigheid: 'team' }
  }
}

/** Every running income support, as the last file of the income system told. */
async function laadUitkeringen(
  db: Db,
  stad: Stad,
  teamVan: (medewerkerId: string) => string,
  begeleiders: readonly Medewerker[],
): Promise<Grondrij[]> {
  const { gemeente, aanbod, invoer } = stad
  const regeling = aanbod.producten.find((een) => een.code === 'P1001')?.naam
  const t = maakToeval(invoer.seed, 'uitkeringen')
  const rijen = lopendeBijstand(stad).map((een, nr) => ({ ...een, nr, door: t.kies(begeleiders).id }))
  await voegToe(db, gemeente, 'traject.uitkering', rijen, {
    kenmerk: ['text', (een) => `UK-${String(een.nr + 1).padStart(6, '0')}`],
    persoon_id: ['uuid', (een) => een.persoon],
    regeling: ['text', () => regeling],
    team_id: ['uuid', (een) => teamVan(een.door)],
    voorziening_id: ['uuid', (een) => een.id],
    begin: ['date', (een) => een.periode.begin],
    eind: ['date', (een) => een.periode.eind],
    door: ['uuid', (een) => een.door],
  })
  return rijen.map((een) => ({
    team: teamVan(een.door),
    persoon: een.persoon,
    hoedanigheid: 'team',
    wetten: ['participatiewet'],
    begin: een.periode.begin,
    volgtUit: een.id,
  }))
}
