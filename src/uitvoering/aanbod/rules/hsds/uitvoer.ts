import type { Datum } from '#values/datum.ts'
import type { Organisatie } from '../organisatie.ts'
import {
  gesorteerd,
  type Kaart,
  type Kaartaanbod,
  type Pakket,
  TABELLEN,
  TAXONOMIEEN,
  type Tabelnaam,
  type Taxonomie,
} from './kaart.ts'

/** Gives the rows of a part an id of their own, always the same one. */
export type Nummer = (...delen: string[]) => string

/** The kaart as the tables of HSDS 3. */
export function naarPakket(kaart: Kaart, nummer: Nummer, vandaag: Datum): Pakket {
  const pakket = Object.fromEntries(Object.keys(TABELLEN).map((naam) => [naam, []])) as unknown as Pakket
  const { organisaties, aanbod } = gesorteerd(kaart)
  const termen = new Set<string>()
  const kenmerk = (soort: Taxonomie, linkId: string, entiteit: string, waarde: string) => {
    const term = nummer('term', soort, waarde)
    if (!termen.has(term)) {
      termen.add(term)
      pakket.taxonomy_terms.push({
        id: term,
        code: waarde,
        name: waarde,
        description: waarde,
        taxonomy_id: nummer('taxonomie', soort),
      })
    }
    pakket.attributes.push({
      id: nummer('kenmerk', soort, linkId, waarde),
      link_id: linkId,
      link_entity: entiteit,
      taxonomy_term_id: term,
      value: waarde,
    })
  }
  for (const [soort, omschrijving] of Object.entries(TAXONOMIEEN))
    pakket.taxonomies.push({ id: nummer('taxonomie', soort), name: soort, description: omschrijving })
  for (const organisatie of organisaties) voegOrganisatieToe(pakket, organisatie, nummer, kenmerk)
  for (const een of aanbod) voegAanbodToe(pakket, een, nummer, vandaag, kenmerk)
  return pakket
}

type Kenmerk = (soort: Taxonomie, linkId: string, entiteit: string, waarde: string) => void

function voegOrganisatieToe(
  pakket: Pakket,
  { id, naam, soort, kvk, agb, telefoon, website }: Organisatie,
  nummer: Nummer,
  kenmerk: Kenmerk,
) {
  pakket.organizations.push({ id, name: naam, description: naam, website })
  for (const [type, waarde] of [
    ['kvk', kvk],
    ['agb', agb],
  ] as const)
    if (waarde !== null)
      pakket.organization_identifiers.push({
        id: nummer(type, id),
        organization_id: id,
        identifier_scheme: `NL-${type.toUpperCase()}`,
        identifier_type: type,
        identifier: waarde,
      })
  if (telefoon !== '') pakket.phones.push({ id: nummer('telefoon', id), organization_id: id, number: telefoon })
  kenmerk('organisatiesoort', id, 'organization', soort)
}

function voegAanbodToe(pakket: Pakket, een: Kaartaanbod, nummer: Nummer, vandaag: Datum, kenmerk: Kenmerk) {
  const { id } = een
  const { begin, eind } = een.periode
  pakket.services.push({
    id,
    organization_id: een.organisatieId,
    name: een.naam,
    description: een.omschrijving,
    status: eind != null && eind < vandaag ? 'inactive' : 'active',
    application_process: een.aanmelden,
    fees_description: een.kosten,
  })
  pakket.schedules.push({
    id: nummer('rooster', id),
    service_id: id,
    valid_from: begin,
    valid_to: eind ?? '',
    description: een.wanneer,
  })
  if (een.waar !== '') {
    pakket.locations.push({ id: nummer('plek', id), location_type: 'physical', name: een.waar })
    pakket.services_at_location.push({ id: nummer('daar', id), service_id: id, location_id: nummer('plek', id) })
  }
  for (const gebied of een.gebieden)
    pakket.service_areas.push({
      id: nummer('gebied', id, gebied),
      service_id: id,
      name: gebied,
      extent: gebied,
      extent_type: 'text',
    })
  if (een.capaciteit !== null) {
    if (pakket.units.length === 0) pakket.units.push({ id: nummer('eenheid'), name: 'plekken' })
    pakket.service_capacity.push({
      id: nummer('capaciteit', id),
      service_id: id,
      unit_id: nummer('eenheid'),
      available: String(een.capaciteit),
      maximum: String(een.capaciteit),
      updated: `${vandaag}T00:00:00Z`,
    })
  }
  for (const thema of een.themas) kenmerk('thema', id, 'service', thema)
  for (const groep of een.doelgroepen) kenmerk('doelgroep', id, 'service', groep)
  for (const code of een.beoogtTeVervangen) kenmerk('vervangt', id, 'service', code)
  kenmerk('trede', id, 'service', String(een.trede))
}

/** Which rows belong to one service in the JSON form: the tables beside each other become one tree. */
const BIJ_SERVICE: readonly (readonly [tabel: Tabelnaam, naam: string])[] = [
  ['schedules', 'schedules'],
  ['service_areas', 'service_areas'],
  ['service_capacity', 'capacities'],
]

/** HSDS as its API gives it: a page of services, each with what belongs to it. */
export function naarJson(pakket: Pakket): object {
  const term = new Map(pakket.taxonomy_terms.map((een) => [een.id!, een]))
  const kenmerken = (linkId: string) =>
    pakket.attributes
      .filter((een) => een.link_id === linkId)
      .map((een) => ({ ...een, taxonomy_term: term.get(een.taxonomy_term_id!) }))
  const organisatie = (id: string) => {
    const van = <T extends Record<string, string>>(rijen: T[]) => rijen.filter((een) => een.organization_id === id)
    return {
      ...pakket.organizations.find((een) => een.id === id),
      organization_identifiers: van(pakket.organization_identifiers),
      phones: van(pakket.phones),
      attributes: kenmerken(id),
    }
  }
  const contents = pakket.services.map((service) => ({
    ...service,
    organization: organisatie(service.organization_id!),
    ...Object.fromEntries(
      BIJ_SERVICE.map(([tabel, naam]) => [naam, pakket[tabel].filter((een) => een.service_id === service.id)]),
    ),
    service_at_locations: pakket.services_at_location
      .filter((een) => een.service_id === service.id)
      .map((een) => ({ ...een, location: pakket.locations.find((plek) => plek.id === een.location_id) })),
    attributes: kenmerken(service.id!),
  }))
  const zonder = pakket.organizations.filter(
    (een) => !pakket.services.some((service) => service.organization_id === een.id),
  )
  return {
    total_items: contents.length,
    contents,
    // Organisations without an offer stand beside the services; the API of HSDS has an address of its own for them.
    organizations: zonder.map((een) => organisatie(een.id!)),
    taxonomies: pakket.taxonomies,
    units: pakket.units,
  }
}
