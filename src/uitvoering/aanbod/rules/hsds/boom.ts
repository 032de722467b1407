import { type Pakket, type Rij, TABELLEN, type Tabelnaam } from './kaart.ts'

type Knoop = Record<string, unknown>

const isKnoop = (waarde: unknown): waarde is Knoop =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
const knopen = (waarde: unknown): Knoop[] =>
  Array.isArray(waarde) ? waarde.filter(isKnoop) : isKnoop(waarde) ? [waarde] : []
const tekst = (waarde: unknown): string =>
  typeof waarde === 'string' ? waarde : typeof waarde === 'number' ? String(waarde) : ''

/** The JSON form of HSDS, a page or a bare list of services, taken apart into its tables. */
export function uitJson(json: unknown): Pakket | undefined {
  const bladzij = isKnoop(json) ? json : undefined
  const services = Array.isArray(json) ? json : bladzij?.contents
  if (!Array.isArray(services)) return undefined
  const pakket = Object.fromEntries(Object.keys(TABELLEN).map((naam) => [naam, []])) as unknown as Pakket
  const gezien = new Set<string>()
  const zet = (tabel: Tabelnaam, knoop: Knoop, erbij: Rij = {}, eenmaal = false) => {
    const rij = { ...Object.fromEntries(TABELLEN[tabel].map((veld) => [veld, tekst(knoop[veld])])), ...erbij }
    if (eenmaal && gezien.has(`${tabel} ${rij.id}`)) return
    gezien.add(`${tabel} ${rij.id}`)
    pakket[tabel].push(rij)
  }
  const kenmerken = (knoop: Knoop, linkId: string) => {
    for (const kenmerk of knopen(knoop.attributes)) {
      const [term] = knopen(kenmerk.taxonomy_term)
      if (term) leesTerm(zet, term)
      zet('attributes', kenmerk, { link_id: linkId, ...(term && { taxonomy_term_id: tekst(term.id) }) })
    }
  }
  const organisatie = (knoop: Knoop) => {
    const id = tekst(knoop.id)
    if (gezien.has(`organizations ${id}`)) return
    zet('organizations', knoop)
    for (const een of knopen(knoop.organization_identifiers))
      zet('organization_identifiers', een, { organization_id: id })
    for (const een of knopen(knoop.phones)) zet('phones', een, { organization_id: id })
    kenmerken(knoop, id)
  }
  for (const taxonomie of knopen(bladzij?.taxonomies)) zet('taxonomies', taxonomie, {}, true)
  for (const een of knopen(bladzij?.organizations)) organisatie(een)
  for (const service of knopen(services)) {
    const id = tekst(service.id)
    const [eigen] = knopen(service.organization)
    if (eigen) organisatie(eigen)
    zet('services', service, { organization_id: tekst(service.organization_id) || tekst(eigen?.id) })
    for (const een of knopen(service.schedules)) zet('schedules', een, { service_id: id })
    for (const een of knopen(service.service_areas)) zet('service_areas', een, { service_id: id })
    for (const een of knopen(service.capacities)) zet('service_capacity', een, { service_id: id })
    for (const een of knopen(service.service_at_locations)) {
      const [plek] = knopen(een.location)
      if (plek) zet('locations', plek, {}, true)
      zet('services_at_location', een, { service_id: id, location_id: tekst(een.location_id) || tekst(plek?.id) })
    }
    kenmerken(service, id)
  }
  return pakket
}

/** A term may carry its taxonomy with it, or only its name. */
function leesTerm(zet: (tabel: Tabelnaam, knoop: Knoop, erbij?: Rij, eenmaal?: boolean) => void, term: Knoop) {
  const [taxonomie] = knopen(term.taxonomy_detail)
  if (taxonomie) zet('taxonomies', taxonomie, {}, true)
  const id = tekst(term.taxonomy_id) || tekst(taxonomie?.id)
  zet('taxonomy_terms', term, { taxonomy_id: id }, true)
}
