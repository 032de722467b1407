import { type Datum, isDatum } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'
import { ORGANISATIESOORTEN, type Organisatie } from '../organisatie.ts'
import {
  isTrede,
  type Kaart,
  type Kaartaanbod,
  type Pakket,
  type Rij,
  type Tabelnaam,
  type Taxonomie,
} from './kaart.ts'
import type { Nummer } from './uitvoer.ts'

export type Importfout = { tabel: string; rij: number; veld: string; code: keyof typeof IMPORTFOUTEN; waarde: string }

/** What can be wrong with a row of an import. */
export const IMPORTFOUTEN = {
  ontbreekt: { nl: 'dit veld is leeg en moet gevuld zijn', en: 'this field is empty and must be filled in' },
  'te-lang': { nl: 'deze tekst is te lang', en: 'this text is too long' },
  'id-dubbel': { nl: 'dit nummer komt twee keer voor', en: 'this id occurs twice' },
  'naam-dubbel': { nl: 'deze naam komt twee keer voor', en: 'this name occurs twice' },
  'verwijzing-onbekend': { nl: 'dit nummer staat niet in het bestand', en: 'this id is not in the file' },
  'trede-ongeldig': { nl: 'een trede is 1, 2 of 3', en: 'a tier is 1, 2 or 3' },
  'gebied-onbekend': { nl: 'deze wijk kennen wij niet', en: 'we do not know this neighbourhood' },
  'product-onbekend': { nl: 'dit product staat niet in de catalogus', en: 'this product is not in the catalogue' },
  'soort-onbekend': { nl: 'dit soort organisatie kennen wij niet', en: 'we do not know this kind of organisation' },
  'nummer-ongeldig': { nl: 'dit nummer heeft 8 cijfers', en: 'this number has 8 digits' },
  'datum-ongeldig': { nl: 'schrijf een dag als jjjj-mm-dd', en: 'write a day as yyyy-mm-dd' },
  'periode-omgekeerd': { nl: 'het einde ligt voor het begin', en: 'the end is before the start' },
  'aantal-ongeldig': { nl: 'dit is geen aantal', en: 'this is not a number' },
  'kolom-ontbreekt': { nl: 'deze kolom ontbreekt', en: 'this column is missing' },
  'tabel-ontbreekt': { nl: 'dit bestand ontbreekt', en: 'this file is missing' },
  'te-veel-cellen': { nl: 'deze regel heeft meer cellen dan de kop', en: 'this line has more cells than the head' },
  'aanhalingsteken-open': { nl: 'een aanhalingsteken wordt niet gesloten', en: 'a quotation mark is not closed' },
  onleesbaar: { nl: 'dit bestand kunnen wij niet lezen', en: 'we cannot read this file' },
} as const satisfies Record<string, Tweetalig>

export type Bekend = { gebieden: readonly { code: string; naam: string }[]; productcodes: readonly string[] }
type Meld = (tabel: Tabelnaam, index: number, veld: string, code: Importfout['code'], waarde?: string) => void
type Omgeving = { pakket: Pakket; meld: Meld; nummer: Nummer; bekend: Bekend; vandaag: Datum }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const LENGTES: Record<string, number> = {
  name: 120,
  description: 2000,
  application_process: 400,
  fees_description: 200,
}

/** Reads the tables back into a kaart: everything that is wrong, row by row, or all of it. */
export function uitPakket(
  pakket: Pakket,
  bekend: Bekend,
  nummer: Nummer,
  vandaag: Datum,
  eersteRij = 2,
): { kaart: Kaart; fouten: Importfout[] } {
  const fouten: Importfout[] = []
  const meld: Meld = (tabel, index, veld, code, waarde = '') =>
    fouten.push({ tabel, rij: index + eersteRij, veld, code, waarde: waarde.slice(0, 80) })
  const om: Omgeving = { pakket, meld, nummer, bekend, vandaag }
  toetsTabel(om, 'organizations', ['id', 'name'])
  toetsTabel(om, 'services', ['id', 'name', 'organization_id'])
  toetsVerwijzingen(om)
  return {
    kaart: {
      organisaties: pakket.organizations.map((rij) => leesOrganisatie(om, rij)),
      aanbod: pakket.services.map((rij) => leesAanbod(om, rij)),
    },
    fouten,
  }
}

const idVan = (nummer: Nummer, id = '') => (UUID.test(id) ? id.toLowerCase() : nummer('extern', id))

function toetsTabel({ pakket, meld }: Omgeving, tabel: 'organizations' | 'services', verplicht: readonly string[]) {
  const ids = new Set<string>()
  const namen = new Set<string>()
  pakket[tabel].forEach((rij, index) => {
    for (const veld of verplicht) if (!rij[veld]?.trim()) meld(tabel, index, veld, 'ontbreekt')
    for (const [veld, lengte] of Object.entries(LENGTES))
      if ((rij[veld]?.length ?? 0) > lengte) meld(tabel, index, veld, 'te-lang', rij[veld])
    if (rij.id && ids.has(rij.id)) meld(tabel, index, 'id', 'id-dubbel', rij.id)
    if (tabel === 'organizations' && rij.name && namen.has(rij.name))
      meld(tabel, index, 'name', 'naam-dubbel', rij.name)
    ids.add(rij.id ?? '')
    namen.add(rij.name ?? '')
  })
}

const VERWIJST: readonly (readonly [tabel: Tabelnaam, veld: string, naar: Tabelnaam])[] = [
  ['services', 'organization_id', 'organizations'],
  ['organization_identifiers', 'organization_id', 'organizations'],
  ['schedules', 'service_id', 'services'],
  ['service_areas', 'service_id', 'services'],
  ['service_capacity', 'service_id', 'services'],
  ['services_at_location', 'service_id', 'services'],
  ['services_at_location', 'location_id', 'locations'],
]

function toetsVerwijzingen({ pakket, meld }: Omgeving) {
  for (const [tabel, veld, naar] of VERWIJST) {
    const ids = new Set(pakket[naar].map((rij) => rij.id))
    pakket[tabel].forEach((rij, index) => {
      if (rij[veld] && !ids.has(rij[veld])) meld(tabel, index, veld, 'verwijzing-onbekend', rij[veld])
    })
  }
}

/** The values of one of our taxonomies that hang on a thing, with the row they came from. */
function kenmerken({ pakket }: Omgeving, linkId: string, soort: Taxonomie): { waarde: string; index: number }[] {
  const taxonomie = new Map(pakket.taxonomies.map((rij) => [rij.id, rij.name]))
  const termen = new Map(pakket.taxonomy_terms.map((rij) => [rij.id, rij]))
  return pakket.attributes.flatMap((rij, index) => {
    const term = termen.get(rij.taxonomy_term_id ?? '')
    if (rij.link_id !== linkId || taxonomie.get(term?.taxonomy_id ?? '') !== soort) return []
    return [{ waarde: rij.value || term?.code || term?.name || '', index }]
  })
}

function leesOrganisatie(om: Omgeving, rij: Rij): Organisatie {
  const { pakket, meld, nummer } = om
  const identifier = (type: string) => {
    const index = pakket.organization_identifiers.findIndex(
      (een) => een.organization_id === rij.id && een.identifier_type === type,
    )
    const waarde = pakket.organization_identifiers[index]?.identifier ?? null
    if (waarde !== null && !/^\d{8}$/.test(waarde))
      meld('organization_identifiers', index, 'identifier', 'nummer-ongeldig', waarde)
    return waarde
  }
  const [soort] = kenmerken(om, rij.id ?? '', 'organisatiesoort')
  if (soort && !ORGANISATIESOORTEN.some((een) => een === soort.waarde))
    meld('attributes', soort.index, 'value', 'soort-onbekend', soort.waarde)
  return {
    id: idVan(nummer, rij.id),
    naam: rij.name ?? '',
    soort: soort?.waarde ?? 'welzijn',
    kvk: identifier('kvk'),
    agb: identifier('agb'),
    telefoon: pakket.phones.find((een) => een.organization_id === rij.id)?.number ?? '',
    website: rij.website ?? '',
    postadres: '',
    postcode: '',
    plaats: '',
  }
}

function leesAanbod(om: Omgeving, rij: Rij): Kaartaanbod {
  const { pakket, nummer, meld, bekend } = om
  const id = rij.id ?? ''
  const plekken = pakket.services_at_location
    .filter((een) => een.service_id === id)
    .map((een) => pakket.locations.find((plek) => plek.id === een.location_id)?.name ?? '')
  const vervangt = kenmerken(om, id, 'vervangt')
  for (const { waarde, index } of vervangt)
    if (!bekend.productcodes.includes(waarde)) meld('attributes', index, 'value', 'product-onbekend', waarde)
  return {
    id: idVan(nummer, id),
    organisatieId: idVan(nummer, rij.organization_id),
    naam: rij.name ?? '',
    omschrijving: rij.description ?? '',
    themas: kenmerken(om, id, 'thema').map((een) => een.waarde),
    doelgroepen: kenmerken(om, id, 'doelgroep').map((een) => een.waarde),
    trede: leesTrede(om, id),
    gebieden: leesGebieden(om, id),
    kosten: rij.fees_description ?? '',
    aanmelden: rij.application_process ?? '',
    waar: plekken.filter(Boolean).join(', '),
    capaciteit: leesCapaciteit(om, id),
    beoogtTeVervangen: vervangt.map((een) => een.waarde),
    ...leesRooster(om, id),
  }
}

/** What comes from elsewhere knows no trede: it is basis until somebody says otherwise. */
function leesTrede(om: Omgeving, id: string) {
  const [trede] = kenmerken(om, id, 'trede')
  const getal = Number(trede?.waarde ?? 1)
  if (isTrede(getal)) return getal
  om.meld('attributes', trede!.index, 'value', 'trede-ongeldig', trede!.waarde)
  return 1
}

function leesGebieden({ pakket, meld, bekend }: Omgeving, id: string): string[] {
  return pakket.service_areas.flatMap((rij, index) => {
    if (rij.service_id !== id) return []
    const wijk = bekend.gebieden.find(
      ({ code, naam }) => code === rij.extent || naam.toLowerCase() === rij.name?.toLowerCase(),
    )
    if (!wijk) meld('service_areas', index, 'extent', 'gebied-onbekend', rij.extent || rij.name)
    return wijk ? [wijk.code] : []
  })
}

function leesCapaciteit({ pakket, meld }: Omgeving, id: string): number | null {
  const index = pakket.service_capacity.findIndex((een) => een.service_id === id)
  const tekst = pakket.service_capacity[index]?.maximum ?? ''
  if (tekst === '') return null
  const aantal = Number(tekst)
  if (Number.isInteger(aantal) && aantal >= 0 && aantal <= 100_000) return aantal
  meld('service_capacity', index, 'maximum', 'aantal-ongeldig', tekst)
  return null
}

function leesRooster({ pakket, meld, vandaag }: Omgeving, id: string): Pick<Kaartaanbod, 'periode' | 'wanneer'> {
  const index = pakket.schedules.findIndex((een) => een.service_id === id)
  const rij = pakket.schedules[index]
  const dag = (veld: string): Datum | null => {
    const tekst = rij?.[veld] ?? ''
    if (tekst === '' || isDatum(tekst)) return (tekst as Datum) || null
    meld('schedules', index, veld, 'datum-ongeldig', tekst)
    return null
  }
  const begin = dag('valid_from') ?? vandaag
  const eind = dag('valid_to')
  if (eind !== null && eind < begin) meld('schedules', index, 'valid_to', 'periode-omgekeerd', eind)
  return { wanneer: rij?.description ?? '', periode: { begin, eind } }
}
