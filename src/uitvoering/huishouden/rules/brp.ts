import type { Bsn } from '#values/bsn.ts'
import type { Datum } from '#values/datum.ts'
import type { Geslacht } from './persoon.ts'

/** What this room asks of the BRP; src/connections/brp fulfils it over Haal Centraal BRP Personen 2.7. */
export type BrpConnection = {
  raadpleeg(bsns: readonly Bsn[]): Promise<BrpGegevens[]>
  zoekOpNaamEnGeboorte(vraag: {
    geslachtsnaam: string
    geboren: Datum
    voornamen?: string | undefined
    voorvoegsel?: string | undefined
  }): Promise<BrpTreffer[]>
  zoekOpAdresseerbaarObject(id: string): Promise<BrpTreffer[]>
}

/** A search answers less than a consultation: no address object, no relations. */
export type BrpTreffer = {
  bsn: Bsn
  voornamen: string
  voorvoegsel: string | null
  geslachtsnaam: string
  geslacht: Geslacht
  geboren: Datum
  geborenPrecisie: Precisie
  adresregels: string[]
  geheim: boolean
}

export type Precisie = 'dag' | 'maand' | 'jaar' | 'onbekend'

export type BrpAdres = {
  straat: string | null
  huisnummer: number | null
  huisletter: string | null
  toevoeging: string | null
  postcode: string | null
  woonplaats: string | null
  adresseerbaarObject: string | null
  nummeraanduiding: string | null
  vanaf: Datum | null
}

export type BrpGegevens = BrpTreffer & {
  naamgebruik: '1' | '2' | '3' | '4'
  geboorteland: string | null
  overleden: Datum | null
  gemeentecode: string | null
  adres: BrpAdres | null
  ouders: Bsn[]
  kinderen: Bsn[]
  partners: { bsn: Bsn; verbintenis: 'huwelijk' | 'partnerschap' | null; vanaf: Datum | null; tot: Datum | null }[]
  /** No drager: a third has it, and the register does not say who. */
  gezag: { kind: Bsn; drager: Bsn | null; soort: 'ouderlijk' | 'gezamenlijk' | 'voogdij' }[]
}

/** The BRP did not answer, or not in time. */
export class BrpOnbereikbaar extends Error {
  constructor(reden: string) {
    super(reden)
    this.name = 'BrpOnbereikbaar'
  }
}

/**
 * BRP Personen has no composition of households. Ours from the BRP: same adresseerbaar object, and partner, ouder or
 * kind of someone already in it.
 */
export function samenstellingUitBrp(vrager: BrpGegevens, medebewoners: readonly BrpGegevens[]): BrpGegevens[] {
  const object = vrager.adres?.adresseerbaarObject
  if (!object) return [vrager]
  const kandidaten = medebewoners.filter(
    (ander) => ander.bsn !== vrager.bsn && !ander.overleden && ander.adres?.adresseerbaarObject === object,
  )
  const leden = [vrager]
  for (let n = 0; n < leden.length; n += 1) {
    for (const ander of kandidaten) if (!leden.includes(ander) && isNaaste(leden[n]!, ander)) leden.push(ander)
  }
  return leden
}

const isNaaste = (een: BrpGegevens, ander: BrpGegevens): boolean =>
  naastenVan(een).has(ander.bsn) || naastenVan(ander).has(een.bsn)

function naastenVan({ ouders, kinderen, partners }: BrpGegevens): Set<Bsn> {
  return new Set([...ouders, ...kinderen, ...partners.filter((partner) => !partner.tot).map((partner) => partner.bsn)])
}
