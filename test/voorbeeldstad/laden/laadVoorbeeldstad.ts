import type { Keys } from '#platform/crypto.ts'
import { type Database, type Db, rowsOf, sealedContext, sql } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import { genereerStad, type Stad } from '../index.ts'
import { laadAanbod, laadContract, systeemActor } from './aanbod.ts'
import { laadBerichtenverkeer } from './berichtenverkeer.ts'
import { geland } from './bulk.ts'
import { laadDeclaratie } from './declaratie.ts'
import { metBijzonderheden } from './demobijzonderheden.ts'
import { laadErvaring } from './ervaring.ts'
import { type Grondrij, laadGronden, laadHuishouden } from './huishouden.ts'
import { inlogpersonen, laadInrichting, laadInwoners } from './inrichting.ts'
import { laadPlan } from './plan.ts'
import { legTerzijde } from './terzijde.ts'
import { laadToegang } from './toegang.ts'
import { laadTraject } from './traject.ts'
import { laadVoorziening } from './voorziening.ts'

export type Demo = { inwoners: number; jaren: number; seed?: number; vandaag: Datum; say?: (text: string) => void }
/** Opened by who may change the tables, a database is filled much faster; the rows go in as the app role all the same. */
export type Laadhuis = { database: Database; keys: Keys }
type Say = (text: string) => void

export const GEMEENTE = '9901'
const BUURGEMEENTE = '9902'
const SEED = 7

/** The demo's two municipalities: the town at the asked size, and a small neighbour, so that isolation is real. */
export function genereerDemo({ inwoners, jaren, seed = SEED, vandaag }: Demo): Stad[] {
  return [
    genereerStad({ gemeente: GEMEENTE, inwoners, jaren, seed, vandaag }),
    genereerStad({ gemeente: BUURGEMEENTE, inwoners: Math.max(300, Math.round(inwoners / 10)), jaren, seed, vandaag }),
  ].map(metBijzonderheden)
}

/** Writes a generated municipality in one transaction: all of it, or nothing. */
export const laadStad = (huis: Laadhuis, stad: Stad, say?: Say): Promise<void> => laadSteden(huis, [stad], say)

/** Writes generated municipalities in one transaction: all of them, or nothing. */
export async function laadSteden(
  { database, keys }: Laadhuis,
  steden: readonly Stad[],
  say: Say = () => {},
  inBulk = telInwoners(steden) > GROOT,
): Promise<void> {
  if (steden.length === 0) return
  await database.transaction(mandaatVoor(steden[0]!), async (db) => {
    const terzijde = inBulk ? await legTerzijde(db) : undefined
    for (const stad of steden) {
      await zetStad(db, keys, stad)
      await laad(db, keys, stad, say)
      // What the tables look at when a transaction ends, they look at as this municipality.
      await sql`set constraints all immediate`.execute(db)
      await sql`set constraints all deferred`.execute(db)
    }
    if (terzijde) {
      say('  sleutels en verwijzingen controleren')
      await terzijde.terug()
    }
    say('  vastleggen')
  })
}

/** In a smaller town, putting seven hundred keys and indexes back is more work than keeping them. */
const GROOT = 8000
const telInwoners = (steden: readonly Stad[]) => steden.reduce((som, een) => som + een.invoer.inwoners, 0)

const mandaatVoor = ({ gemeente }: Stad) => systeemMandaat(gemeente, 'inrichten van de oefenomgeving')

/** From here on the transaction works for this municipality. */
async function zetStad(db: Db, keys: Keys, stad: Stad): Promise<void> {
  const [verbinding] = await rowsOf<{ pid: number }>(db, sql`select pg_backend_pid() pid`)
  for (const [naam, waarde] of sealedContext(mandaatVoor(stad), verbinding!.pid, keys.context))
    await sql`select set_config(${naam}, ${waarde}, true)`.execute(db)
  // The tables were empty a moment ago and nobody has counted them yet: the planner must not take them for small.
  await sql`select set_config('enable_seqscan', 'off', true)`.execute(db)
}

async function laad(db: Db, keys: Keys, stad: Stad, say: Say): Promise<void> {
  const { gemeente } = stad
  const gronden: Grondrij[] = []
  // One by one: as arguments of one push, a hundred thousand rows are more than the stack holds.
  const bewaar = (rijen: Iterable<Grondrij>) => {
    for (const rij of rijen) gronden.push(rij)
  }
  const stappen: [string, () => Promise<unknown>][] = [
    ['inrichting', () => laadInrichting(db, stad)],
    [
      `${stad.huishouden.personen.length} personen in ${stad.huishouden.huishoudens.length} huishoudens`,
      () => laadHuishouden(db, keys, stad),
    ],
    ['aanbod en contracten', () => laadAanbodEnContract(db, stad)],
    [`${stad.toegang.meldingen.length} meldingen`, async () => bewaar(await laadToegang(db, keys, stad))],
    [`${stad.plan.plannen.length} plannen`, async () => bewaar(await laadPlan(db, keys, stad))],
    ['verhalen', () => laadErvaring(db, keys, stad)],
    [`${stad.voorziening.toewijzingen.length} toewijzingen`, async () => bewaar(await laadVoorziening(db, keys, stad))],
    ['trajecten en signalen', async () => bewaar(await laadTraject(db, keys, stad))],
    [`${stad.declaratie.regels.aantal} declaratieregels`, () => laadDeclaratie(db, keys, stad)],
    ['berichten', () => laadBerichtenverkeer(db, keys, stad)],
    [
      'inloggen en toegang',
      async () => {
        const inwoners = inlogpersonen(stad)
        await laadInwoners(db, stad, inwoners)
        bewaar(eigenGronden(stad, inwoners))
        await laadGronden(db, gemeente, gronden)
      },
    ],
  ]
  for (const [wat, doe] of stappen) {
    say(`  ${stad.naam}: ${wat}`)
    try {
      await doe()
    } finally {
      // The first that failed tells why; what came after it only says that the transaction is over.
      await geland(db)
    }
  }
}

async function laadAanbodEnContract(db: Db, stad: Stad): Promise<void> {
  await laadAanbod(db, stad)
  await laadContract(db, stad, systeemActor(stad.gemeente))
}

/** A resident sees his own file, a parent with authority that of the child. */
function* eigenGronden({ huishouden }: Stad, inwoners: readonly { id: string }[]): Generator<Grondrij> {
  const ids = new Set(inwoners.map((een) => een.id))
  for (const id of ids)
    yield { wiePersoon: id, persoon: id, hoedanigheid: 'zelf', wetten: [], begin: '2015-01-01', volgtUit: id }
  for (const gezag of huishouden.gezag) {
    if (!ids.has(gezag.drager)) continue
    const { begin, eind } = gezag.periode
    yield {
      wiePersoon: gezag.drager,
      persoon: gezag.kind,
      hoedanigheid: 'gezag',
      wetten: [],
      begin,
      eind,
      volgtUit: gezag.id,
    }
  }
}
