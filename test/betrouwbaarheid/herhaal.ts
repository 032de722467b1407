import type { Route } from '#platform/route.ts'
import type { Answer } from '#test/harness/house.ts'
import { type Kanarie, type Kijker, kanariesIn, type Stadje } from './stadje.ts'
import { magVolgensTabel, TOEGANGSTABEL } from './toegangstabel.ts'

export type Vraag = { id: string; method: 'GET' | 'POST'; pad: string; body?: object }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const tekstVan = ({ body }: Answer): string =>
  Buffer.isBuffer(body) ? body.toString('utf8') : JSON.stringify(body ?? '')

/** Every id in an answer, by the name of the field that holds it. */
export function idsIn(waarde: unknown, veld = '', gevonden = new Map<string, Set<string>>()): Map<string, Set<string>> {
  if (typeof waarde === 'string' && UUID.test(waarde)) gevonden.set(veld, (gevonden.get(veld) ?? new Set()).add(waarde))
  else if (Array.isArray(waarde)) for (const een of waarde) idsIn(een, veld, gevonden)
  else if (waarde !== null && typeof waarde === 'object' && !Buffer.isBuffer(waarde))
    for (const [naam, een] of Object.entries(waarde)) idsIn(een, naam, gevonden)
  return gevonden
}

const leest = ({ read }: Route) => read !== undefined

/** What can be read without knowing an id: every list, and every search with a word that everybody here answers to. */
export function lijsten(routes: readonly Route[]): Vraag[] {
  const zoek: Record<string, object[]> = {
    'huishouden.zoekPersoon': [
      { geslachtsnaam: 'knrmoederQKQxQ', geboren: '1981-03-02' },
      { geslachtsnaam: 'knrschuilQKQxQ', geboren: '1990-01-01' },
    ],
    'dossier.zoek': ['moeder', 'schuil', 'buur', 'geheim', 'ex'].map((naam) => ({ q: `knr${naam}QKQxQ` })),
    'plan.zoekVoorKring': [{ q: 'knrvaderQKQxQ' }],
  }
  return routes.filter(leest).flatMap(({ endpoint: { id, method, path } }): Vraag[] => {
    if (path.includes(':')) return []
    if (method === 'POST') return (zoek[id] ?? []).map((body) => ({ id, method, pad: path, body }))
    if (id === 'dossier.toonWerkvoorraad')
      return ['mijn', 'team', 'vrij', 'stil', 'te-laat', 'evaluaties'].map((tab) => ({
        id,
        method: 'GET',
        pad: `${path}?tab=${tab}&aantal=200`,
      }))
    if (id === 'toegang.toonMeldingen')
      return ['open', 'alle'].map((stand) => ({ id, method: 'GET', pad: `${path}?stand=${stand}&hoeveel=200` }))
    return [{ id, method: 'GET', pad: path }]
  })
}

/** Every read that asks an id, with each of these ids. */
export function metId(routes: readonly Route[], idsVoor: (veld: string) => Iterable<string>): Vraag[] {
  return routes.filter(leest).flatMap(({ endpoint: { id, method, path, query } }): Vraag[] => {
    if (method !== 'GET') return []
    const [param] = path.match(/(?<=:)\w+/) ?? []
    if (param) return [...idsVoor(param)].map((een) => ({ id, method, pad: path.replaceAll(/:\w+/g, een) }))
    const velden = Object.keys(query?.properties ?? {}).filter((veld) => /Ids?$/.test(veld))
    return velden.flatMap((veld) =>
      [...idsVoor(veld.replace(/s$/, ''))].map((een) => ({ id, method, pad: `${path}?${veld}=${een}` })),
    )
  })
}

/** With ids of the kind it asks for: those that came under that name, and those that came as plain `id`. */
export const metEigenId = (routes: readonly Route[], gevonden: ReadonlyMap<string, ReadonlySet<string>>): Vraag[] =>
  metId(routes, (veld) => new Set([...(gevonden.get(veld) ?? []), ...(gevonden.get('id') ?? [])]))

/** Who has the power at all, by the hand-written table: who has not is refused unread, which another test shows. */
export const magVragen = ({ functie }: Kijker, { id }: Vraag): boolean => {
  const toegestaan = TOEGANGSTABEL.get(id)
  return !toegestaan || magVolgensTabel(toegestaan, functie)
}

export type Lek = Kanarie & { als: string; id: string; pad: string }

/** Asks, and tells which canaries came out that this one may not see, and how many he did see. */
export async function vraagAls(stadje: Stadje, kijker: Kijker, { id, method, pad, body }: Vraag) {
  const antwoord = await stadje.house.vraag(kijker.als, method, pad, body)
  const tekst = tekstVan(antwoord)
  const gezien = kanariesIn(tekst)
  const vraagtNaar = kanariesIn(JSON.stringify(body ?? ''))
  const lekken = gezien
    .filter((een) => !stadje.magZien(kijker, een))
    // What he typed himself tells him nothing.
    .filter(
      (een) => antwoord.status < 400 || !vraagtNaar.some((eigen) => eigen.wie === een.wie && eigen.groep === een.groep),
    )
    .map((een): Lek => ({ ...een, als: kijker.als, id, pad }))
  const ids = idsIn(antwoord.body)
  const blik = antwoord.status === 200 ? blikVan(stadje, id, pad, tekst, gezien) : undefined
  return { status: antwoord.status, tekst, gezien, lekken, ids, blik }
}

/** Whom an answer showed, and under which number the house wrote that request down. */
export type Blik = { trace: string; id: string; getoond: ReadonlySet<string> }

function blikVan(stadje: Stadje, id: string, pad: string, tekst: string, gezien: readonly Kanarie[]): Blik | undefined {
  const genoemd = Object.values(stadje.inwoners).filter(
    ({ persoonId }) => tekst.includes(persoonId) && !pad.includes(persoonId),
  )
  const getoond = new Set([...genoemd.map(({ naam }) => naam), ...gezien.map(({ wie }) => wie)])
  return getoond.size > 0 ? { trace: stadje.laatste(), id, getoond } : undefined
}

/** Who was shown without a line in the log of that same request. */
export async function zonderRegel(stadje: Stadje, blikken: readonly Blik[]): Promise<string[]> {
  const naamVan = new Map(Object.values(stadje.inwoners).map((een) => [een.persoonId, een.naam]))
  const { rows } = await stadje.house.owner.query(
    `select h.trace, b.persoon_id from platform.betrokkene b join platform.handeling h on h.gemeente = b.gemeente and h.id = b.handeling_id
      where h.trace = any($1) and h.doel <> '' and h.verwerking <> ''`,
    [blikken.map(({ trace }) => trace)],
  )
  const regels = new Set(rows.map((row) => `${row.trace} ${naamVan.get(row.persoon_id)}`))
  return [
    ...new Set(
      blikken.flatMap(({ trace, id, getoond }) =>
        [...getoond].filter((naam) => !regels.has(`${trace} ${naam}`)).map((naam) => `${id} toont ${naam}`),
      ),
    ),
  ].sort()
}

/** One line per kind of leak: so that a hundred answers with the same fault read as one. */
export const samengevat = (lekken: readonly Lek[]): string[] =>
  [
    ...new Set(
      lekken.map(({ als, id, wie, groep, wet }) => `${als} zag via ${id} ${groep}${wet ? ` (${wet})` : ''} van ${wie}`),
    ),
  ].sort()
