import type { Datum } from '#values/datum.ts'
import { leeftijdOp } from '#values/datum.ts'

export type Naam = { voornamen: string; voorvoegsel: string | null; geslachtsnaam: string }
export type Geslacht = 'M' | 'V' | 'O'

/** 'Fatima van Dalen': first given name, as a worker calls someone. */
export function roepnaamMetGeslachtsnaam({ voornamen, voorvoegsel, geslachtsnaam }: Naam): string {
  return [voornamen.split(' ')[0], voorvoegsel, geslachtsnaam].filter(Boolean).join(' ')
}

/** 'Dalen, van; Fatima Maria' as a register lists it. */
export function naamInLijst({ voornamen, voorvoegsel, geslachtsnaam }: Naam): string {
  return `${geslachtsnaam}, ${voornamen}${voorvoegsel ? ` ${voorvoegsel}` : ''}`
}

/** 'Huishouden Van Dalen – El Amrani': the surnames of the adults, each once. */
export function naamVanHuishouden(leden: readonly (Naam & { geboren: Datum })[], op: Datum): string {
  const volwassenen = leden.filter((lid) => leeftijdOp(lid.geboren, op) >= 18)
  const namen = (volwassenen.length > 0 ? volwassenen : leden).map(({ voorvoegsel, geslachtsnaam }) =>
    hoofdletter([voorvoegsel, geslachtsnaam].filter(Boolean).join(' ')),
  )
  return [...new Set(namen)].slice(0, 3).join(' – ')
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)

export type Persoonsstand = 'ingezetene' | 'vertrokken' | 'overleden'

export function standVanPersoon(
  persoon: { overleden: Datum | null },
  adres: { gemeentecode: string | null } | undefined,
  gemeente: string,
): Persoonsstand {
  if (persoon.overleden) return 'overleden'
  return adres && adres.gemeentecode !== null && adres.gemeentecode !== gemeente ? 'vertrokken' : 'ingezetene'
}

/** What a parent sees narrows at 12 and 16 and ends with the gezag at 18 (H6; Jeugdwet 7.3.4, WGBO 7:447 BW). */
export type GrensVanGezag = 'alles' | 'naast-kind' | 'niet-zonder-kind' | 'geen'
export type Grenzen = { mee: number; zelf: number; volwassen: number }
export const STANDAARD_GRENZEN: Grenzen = { mee: 12, zelf: 16, volwassen: 18 }
export function gezagBijLeeftijd(geboren: Datum, op: Datum, grenzen: Grenzen = STANDAARD_GRENZEN): GrensVanGezag {
  const leeftijd = leeftijdOp(geboren, op)
  if (leeftijd >= grenzen.volwassen) return 'geen'
  if (leeftijd >= grenzen.zelf) return 'niet-zonder-kind'
  return leeftijd >= grenzen.mee ? 'naast-kind' : 'alles'
}

const ZICHT: readonly GrensVanGezag[] = ['geen', 'niet-zonder-kind', 'naast-kind', 'alles']

/** Of how many children a parent would see something else, and of how many less. */
export function effectVanGrenzen(geboren: readonly Datum[], op: Datum, nu: Grenzen, straks: Grenzen) {
  const stappen = geboren.map(
    (dag) => ZICHT.indexOf(gezagBijLeeftijd(dag, op, straks)) - ZICHT.indexOf(gezagBijLeeftijd(dag, op, nu)),
  )
  return { anders: stappen.filter((een) => een !== 0).length, minder: stappen.filter((een) => een < 0).length }
}
