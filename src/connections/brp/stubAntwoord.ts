import { isDatum } from '#values/datum.ts'
import { leesDatum } from './lees.ts'
import type { BrpPersoon } from './persoon.ts'

export type Persoonsbron = () => Iterable<BrpPersoon> | Promise<Iterable<BrpPersoon>>
export type Fout = Error & { status?: number; code?: string; invalidParams?: InvalidParam[] }
type InvalidParam = { name: string; code: string; reason: string }
type Query = Record<string, unknown>

type Index = { bsn: Map<string, BrpPersoon>; object: Map<string, BrpPersoon[]>; geboren: Map<string, BrpPersoon[]> }
const indexen = new WeakMap<Persoonsbron, Promise<Index>>()

/** The three questions we ask; the other four of the API are answered with the error it gives for an unknown type. */
export async function beantwoord(query: Query, bron: Persoonsbron): Promise<object> {
  const { type } = query
  const invalid = controleer(query)
  if (invalid.length > 0)
    throw Object.assign(new Error('paramsValidation'), {
      status: 400,
      code: 'paramsValidation',
      invalidParams: invalid,
    })
  const index = await indexVan(bron)
  const fields = query.fields as string[]
  return { type, personen: zoek(query, index).map((persoon) => kies(persoon, fields)) }
}

function zoek(query: Query, index: Index): BrpPersoon[] {
  const levend = (persoon: BrpPersoon) =>
    query.inclusiefOverledenPersonen === true || persoon.opschortingBijhouding?.reden?.code !== 'O'
  switch (query.type) {
    case 'RaadpleegMetBurgerservicenummer':
      return (query.burgerservicenummer as string[]).flatMap((bsn) => index.bsn.get(bsn) ?? [])
    case 'ZoekMetGeslachtsnaamEnGeboortedatum':
      return (index.geboren.get(query.geboortedatum as string) ?? [])
        .filter(
          ({ naam }) =>
            past(naam.geslachtsnaam, query.geslachtsnaam) &&
            past(naam.voornamen, query.voornamen) &&
            past(naam.voorvoegsel, query.voorvoegsel),
        )
        .filter(levend)
        .slice(0, 10)
    default:
      return (index.object.get(query.adresseerbaarObjectIdentificatie as string) ?? []).filter(levend)
  }
}

/** As the API: capitals and accents make no difference, a star at the end is a wildcard. */
function past(waarde: string | undefined, filter: unknown): boolean {
  if (typeof filter !== 'string') return true
  const vorm = (tekst: string) => tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const gezocht = vorm(filter)
  return gezocht.endsWith('*') ? vorm(waarde ?? '').startsWith(gezocht.slice(0, -1)) : vorm(waarde ?? '') === gezocht
}

const VELDEN: Record<string, Record<string, (waarde: unknown) => boolean>> = {
  RaadpleegMetBurgerservicenummer: {
    burgerservicenummer: (w) =>
      Array.isArray(w) && w.length >= 1 && w.length <= 20 && w.every((een) => /^\d{9}$/.test(String(een))),
  },
  ZoekMetGeslachtsnaamEnGeboortedatum: {
    geslachtsnaam: (w) =>
      typeof w === 'string' && /^[a-zA-Z0-9À-ž .\-']{1,200}$|^[a-zA-Z0-9À-ž .\-']{3,199}\*$/.test(w),
    geboortedatum: isDatum,
  },
  ZoekMetAdresseerbaarObjectIdentificatie: { adresseerbaarObjectIdentificatie: (w) => /^\d{16}$/.test(String(w)) },
}
const OPTIONEEL: Record<string, readonly string[]> = {
  RaadpleegMetBurgerservicenummer: [],
  ZoekMetGeslachtsnaamEnGeboortedatum: ['voornamen', 'voorvoegsel', 'geslacht', 'inclusiefOverledenPersonen'],
  ZoekMetAdresseerbaarObjectIdentificatie: ['inclusiefOverledenPersonen'],
}

function controleer(query: Query): InvalidParam[] {
  const verplicht = VELDEN[String(query?.type)]
  if (!verplicht) return [{ name: 'type', code: 'value', reason: 'Waarde is geen geldig zoek type.' }]
  const fields = query.fields
  const fieldsGoed =
    Array.isArray(fields) &&
    fields.length >= 1 &&
    fields.length <= 130 &&
    fields.every((veld) => /^[a-zA-Z0-9._]{1,200}$/.test(String(veld)))
  const bekend = new Set([
    'type',
    'fields',
    'gemeenteVanInschrijving',
    ...Object.keys(verplicht),
    ...OPTIONEEL[String(query.type)]!,
  ])
  return [
    ...Object.entries(verplicht).flatMap(([naam, goed]) => {
      if (query[naam] === undefined) return [{ name: naam, code: 'required', reason: 'Parameter is verplicht.' }]
      return goed(query[naam]) ? [] : [{ name: naam, code: 'pattern', reason: 'Waarde voldoet niet aan het formaat.' }]
    }),
    ...(fieldsGoed
      ? []
      : [{ name: 'fields', code: fields === undefined ? 'required' : 'fields', reason: 'Parameter is verplicht.' }]),
    ...Object.keys(query)
      .filter((naam) => !bekend.has(naam))
      .map((naam) => ({ name: naam.slice(0, 30), code: 'unknownParam', reason: 'Parameter is niet verwacht.' })),
  ]
}

/** Shown whatever was asked: whom one answers about carefully, and who is no longer kept. */
const ALTIJD = ['geheimhoudingPersoonsgegevens', 'opschortingBijhouding'] as const

/** Only the fields asked for, with the kind of each date and address. */
function kies(persoon: BrpPersoon, fields: readonly string[]): object {
  const gekozen: Record<string, unknown> = {}
  for (const veld of fields) neem(persoon as unknown as Record<string, unknown>, gekozen, veld.split('.'))
  for (const veld of ALTIJD) if (persoon[veld] !== undefined) gekozen[veld] = persoon[veld]
  return gekozen
}

function neem(bron: Record<string, unknown>, doel: Record<string, unknown>, [stap, ...rest]: string[]): void {
  const waarde = bron[stap!]
  if (waarde === undefined) return
  if (rest.length === 0 || typeof waarde !== 'object' || waarde === null) {
    doel[stap!] = waarde
    return
  }
  if (Array.isArray(waarde)) {
    const bestaand = (doel[stap!] as Record<string, unknown>[] | undefined) ?? waarde.map(() => ({}))
    waarde.forEach((een, n) => {
      neem(een, bestaand[n]!, rest)
    })
    doel[stap!] = bestaand
    return
  }
  const deel = (doel[stap!] as Record<string, unknown> | undefined) ?? {}
  if ('type' in waarde) deel.type = waarde.type
  neem(waarde as Record<string, unknown>, deel, rest)
  doel[stap!] = deel
}

function indexVan(bron: Persoonsbron): Promise<Index> {
  let index = indexen.get(bron)
  if (!index) {
    index = maakIndex(bron)
    indexen.set(bron, index)
  }
  return index
}

async function maakIndex(bron: Persoonsbron): Promise<Index> {
  const index: Index = { bsn: new Map(), object: new Map(), geboren: new Map() }
  const voegToe = (kaart: Map<string, BrpPersoon[]>, sleutel: string, persoon: BrpPersoon) => {
    const lijst = kaart.get(sleutel)
    if (lijst) lijst.push(persoon)
    else kaart.set(sleutel, [persoon])
  }
  for (const persoon of await bron()) {
    index.bsn.set(persoon.burgerservicenummer, persoon)
    const geboren = leesDatum(persoon.geboorte?.datum)
    if (geboren.precisie === 'dag') voegToe(index.geboren, geboren.datum, persoon)
    const plaats = persoon.verblijfplaats
    if (plaats?.type === 'Adres' && plaats.adresseerbaarObjectIdentificatie)
      voegToe(index.object, plaats.adresseerbaarObjectIdentificatie, persoon)
  }
  return index
}
