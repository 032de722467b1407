import type { Datum } from '#values/datum.ts'
import type { Clientinvoer } from './bericht301.ts'

export type BekendePersoon = {
  geslacht: 'M' | 'V' | 'O'
  geboren: Datum
  geborenPrecisie: Clientinvoer['geboortedatum']['precisie']
  voornamen: string
  voorvoegsel: string | null
  geslachtsnaam: string
  telefoon?: string | null | undefined
  email?: string | null | undefined
}
export type BekendAdres = {
  straat: string | null
  huisnummer: number | null
  huisletter: string | null
  toevoeging: string | null
  postcode: string | null
  plaats: string | null
}

const GESLACHT = { M: 'man', V: 'vrouw', O: 'onbekend' } as const

/** A person as the 301 asks for him; without the address where it is kept secret. */
export function clientVan(persoon: BekendePersoon, adres: BekendAdres | undefined): Omit<Clientinvoer, 'bsn'> {
  const { geslacht, geboren, geborenPrecisie, voornamen, voorvoegsel, geslachtsnaam, telefoon, email } = persoon
  return {
    geslacht: GESLACHT[geslacht],
    geboortedatum: { datum: geboren, precisie: geborenPrecisie },
    naam: {
      achternaam: geslachtsnaam,
      gebruik: 'eigen',
      ...(voorvoegsel && { voorvoegsel }),
      ...(voornamen && {
        voornamen,
        voorletters: voornamen
          .split(/\s+/)
          .map((naam) => naam[0])
          .join(''),
      }),
    },
    contacten: [
      {
        soort: 'brp',
        ...(adres && { adres: naarAdres(adres) }),
        ...(telefoon && { telefoon: [telefoon] }),
        ...(email && { email }),
      },
    ],
  }
}

const naarAdres = ({ straat, huisnummer, huisletter, toevoeging, postcode, plaats }: BekendAdres) => ({
  straat: straat ?? undefined,
  huisnummer: huisnummer ?? undefined,
  huisletter: huisletter ?? undefined,
  toevoeging: toevoeging ?? undefined,
  postcode: postcode ?? undefined,
  plaats: plaats ?? undefined,
})
