import type { Aanbod, Trede } from '../aanbod.ts'
import type { Organisatie } from '../organisatie.ts'

/** What the kaart exchanges: everything but who takes part, which only we count. */
export type Kaartaanbod = Omit<Aanbod, 'organisatie' | 'deelnemers' | 'versie'>
export type Kaart = { organisaties: Organisatie[]; aanbod: Kaartaanbod[] }

/** A row of one HSDS table, all text, as a CSV holds it. */
export type Rij = Record<string, string>
export type Tabel = { naam: Tabelnaam; velden: readonly string[]; rijen: Rij[] }

/** The tables of HSDS 3 that the kaart fills, in the order in which they refer to each other. */
export const TABELLEN = {
  organizations: ['id', 'name', 'description', 'website'],
  organization_identifiers: ['id', 'organization_id', 'identifier_scheme', 'identifier_type', 'identifier'],
  phones: ['id', 'organization_id', 'number'],
  services: ['id', 'organization_id', 'name', 'description', 'status', 'application_process', 'fees_description'],
  locations: ['id', 'location_type', 'name'],
  services_at_location: ['id', 'service_id', 'location_id'],
  schedules: ['id', 'service_id', 'valid_from', 'valid_to', 'description'],
  service_areas: ['id', 'service_id', 'name', 'extent', 'extent_type'],
  units: ['id', 'name'],
  service_capacity: ['id', 'service_id', 'unit_id', 'available', 'maximum', 'updated'],
  taxonomies: ['id', 'name', 'description'],
  taxonomy_terms: ['id', 'code', 'name', 'description', 'taxonomy_id'],
  attributes: ['id', 'link_id', 'link_entity', 'taxonomy_term_id', 'value'],
} as const
export type Tabelnaam = keyof typeof TABELLEN
export type Pakket = Record<Tabelnaam, Rij[]>

/** Our own words as HSDS taxonomies: what it is about, for whom, how light, what it replaces, who offers it. */
export const TAXONOMIEEN = {
  thema: 'Waar het aanbod over gaat',
  doelgroep: 'Voor wie het aanbod is',
  trede: 'Hoe licht de hulp is: 1 en 2 sociale basis, 3 ondersteuning zonder indicatie',
  vervangt: 'Productcode van hulp op indicatie die door het aanbod minder nodig is',
  organisatiesoort: 'Wat voor organisatie het is',
} as const
export type Taxonomie = keyof typeof TAXONOMIEEN

export const isTrede = (waarde: number): waarde is Trede => [1, 2, 3].includes(waarde)

/** Sets have no order of their own: exported and imported in one order, so that the same kaart gives the same file. */
export const gesorteerd = (kaart: Kaart): Kaart => ({
  organisaties: kaart.organisaties.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  aanbod: kaart.aanbod
    .map((een) => ({
      ...een,
      themas: een.themas.toSorted(),
      doelgroepen: een.doelgroepen.toSorted(),
      gebieden: een.gebieden.toSorted(),
      beoogtTeVervangen: een.beoogtTeVervangen.toSorted(),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
})
