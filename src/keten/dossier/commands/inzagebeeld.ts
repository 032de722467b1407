import type { Context } from '#platform/command.ts'
import { roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { getPersoon } from '#uitvoering/huishouden/reads.ts'
import { getGemeentenaam } from '#uitvoering/inrichting/reads.ts'
import { MEDEWERKERS, type Persoonstabel, REDENEN, type Reden, SLEUTELS } from '../rules/inzage/declaratie.ts'
import { PERSOONSTABELLEN } from '../rules/inzage/index.ts'
import { groepenVanTabel } from '../rules/inzage/voorbehoud.ts'
import { type Bereik, valtErin } from '../rules/inzage/wie.ts'
import { waardeVan } from '../rules/inzage/woorden.ts'
import { selectBlikken } from '../store/blikken.ts'
import { type Ruw, selectEigenIds, selectPersoonsrijen } from '../store/inzage.ts'
import { type GetoondeBlik, toonBlik } from './leesBlikken.ts'

const BLADZIJDE = 1000

export type Inzagebeeld = {
  persoonId: string
  naam: string
  gemeente: string
  datum: string
  onderdelen: { kop: string; rijen: { veld: string; waarde: string }[][] }[]
  weggelaten: { reden: Reden | 'kind'; uitleg: string; waarvan: string[] }[]
  blikken: GetoondeBlik[]
}

/** Where a sealed value was sealed under another name than that of its column. */
const ZEGEL: Readonly<Record<string, string>> = { 'plan.afspraak.wat': 'kop' }

/**
 * Everything that is recorded of this person, table by table; who may ask it is for the caller to know. For who has gezag
 * over a child it is less what falls outside, and it does not tell which that was (H6).
 */
export async function leesInzagebeeld(context: Context, persoonId: string, bereik: Bereik): Promise<Inzagebeeld> {
  const { db, mandaat, vandaag } = context
  const persoon = await getPersoon(db, mandaat, persoonId)
  const ids = await selectEigenIds(db, mandaat, persoonId)
  const onderdelen: Inzagebeeld['onderdelen'] = []
  for (const tabel of PERSOONSTABELLEN) {
    if (Object.keys(tabel.velden).length === 0 || !valtErin(tabel, bereik)) continue
    const rijen = await selectPersoonsrijen(db, mandaat, tabel, ids, vandaag)
    const gevuld = rijen.map((rij) => velden(context, tabel, rij)).filter((een) => een.length > 0)
    if (gevuld.length > 0) onderdelen.push({ kop: tabel.kop, rijen: gevuld })
  }
  return {
    persoonId,
    naam: roepnaamMetGeslachtsnaam(persoon),
    gemeente: await getGemeentenaam(db, mandaat),
    datum: vandaag,
    onderdelen,
    weggelaten: [...weggelaten(), ...(bereik.zonder ? [VAN_HET_KIND] : [])],
    // Who looked is the person's own to know, and of a child that decides as well not a parent's.
    blikken: bereik.log ? await alleBlikken(context, ids) : [],
  }
}

function velden({ mandaat, keys }: Context, { tabel, velden: namen }: Persoonstabel, rij: Ruw) {
  return Object.entries(namen).flatMap(([kolom, veld]) => {
    const ruw = rij[kolom]
    const column = ZEGEL[`${tabel}.${kolom}`] ?? kolom
    const open = Buffer.isBuffer(ruw)
      ? keys.decrypt(ruw, { gemeente: mandaat.gemeente, table: tabel, row: rij.id, column })
      : ruw
    const waarde = waardeVan(kolom, open)
    return waarde === null ? [] : [{ veld, waarde }]
  })
}

async function alleBlikken({ db, mandaat }: Context, ids: readonly string[]): Promise<GetoondeBlik[]> {
  const alle: GetoondeBlik[] = []
  for (let tot: string | null = null; ; ) {
    const deel = await selectBlikken(db, mandaat, ids, BLADZIJDE, tot)
    alle.push(...deel.map((blik) => toonBlik(blik, new Map(), 'nl')))
    if (deel.length < BLADZIJDE) return alle
    tot = deel.at(-1)!.handelingId
  }
}

/** The same for every child, so that it gives away nothing about this one. */
const VAN_HET_KIND: Inzagebeeld['weggelaten'][number] = {
  reden: 'kind',
  uitleg:
    'Een kind vanaf 12 jaar kan dit voor zich houden, en een hulpverlener kan het verborgen houden als goede hulp dat vraagt (Jeugdwet art. 7.3.4 en 7.3.11; BW art. 7:457).',
  waarvan: [
    ...new Set(PERSOONSTABELLEN.filter(({ tabel }) => groepenVanTabel(tabel).length > 0).map(({ kop }) => kop)),
  ],
}

/** What is not given and why: of every person the same, so that it gives away nothing about this one. */
function weggelaten(): Inzagebeeld['weggelaten'] {
  return (Object.keys(REDENEN) as Reden[]).map((reden) => ({
    reden,
    uitleg: REDENEN[reden],
    waarvan: [...new Set(PERSOONSTABELLEN.filter(({ niet }) => niet?.[reden]).map(({ kop }) => kop))],
  }))
}

/** Every column of a table, in the one category in which it is declared. */
export function categorieVan(tabellen: readonly Persoonstabel[], kolom: string): 'geven' | Reden | undefined {
  if (tabellen.some(({ velden: namen }) => kolom in namen)) return 'geven'
  for (const { niet } of tabellen)
    for (const [reden, kolommen] of Object.entries(niet ?? {})) if (kolommen.includes(kolom)) return reden as Reden
  if (SLEUTELS.has(kolom)) return 'techniek'
  return MEDEWERKERS.has(kolom) ? 'medewerker' : undefined
}
