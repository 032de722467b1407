import type { Wet } from '#values/wet.ts'
import type { Datum, Periode } from '../datum.ts'

export type { Wet }
export type Punt = readonly [lengte: number, breedte: number]
export type Wijk = { id: string; code: string; naam: string; karakter: string; vorm: Punt[]; geldig: Periode }
export type Straat = { naam: string; wijk: number }
/** A verblijfsobject: one front door. `wijk` is the index in `wijken`. */
export type Woning = {
  nr: number
  straat: string
  huisnummer: number
  huisletter: string | null
  postcode: string
  woonplaats: string
  wijk: number
  soort: 'huur-sociaal' | 'huur-vrij' | 'koop' | 'instelling'
  adresseerbaarObject: string
  nummeraanduiding: string
}

export type TeamSoort = 'toegang' | 'uitvoerend' | 'preventie' | 'regionaal' | 'backoffice' | 'sturing'
export type Team = { id: string; naam: string; soort: TeamSoort; taken: string[]; gebieden: string[] }
export type Functie =
  | 'toegang'
  | 'consulent'
  | 'schuldhulpverlener'
  | 'teamleider'
  | 'kwaliteitsmedewerker'
  | 'jurist'
  | 'contractmanager'
  | 'accounthouder'
  | 'backoffice'
  | 'goedkeurder'
  | 'programmamanager'
  | 'programmasecretaris'
  | 'controller'
  | 'wethouder'
  | 'griffier'
  | 'beheerder'
  | 'privacy-officer'
  | 'regionaal-consulent'
export type Medewerker = {
  id: string
  sub: string
  naam: string
  functie: Functie
  titel: string
  teams: string[]
  werkgever: string | null
  expertises: string[]
  wetten: Wet[]
  begin: Datum
  eind: Datum | null
}
export type Mandaatbesluit = {
  id: string
  functie: Functie
  powers: string[]
  wetten: Wet[]
  taken: string[]
  gemeenten: string[]
  limiet: number | null
  geldig: Periode
  bron: string
}
export type Samenwerking = {
  id: string
  convenant: string
  taak: string
  centrumgemeente: string
  deelnemers: string[]
  vorm: 'mandaat' | 'delegatie' | 'gr'
  afzenderBerichten: 'centrum' | 'woon'
  geldig: Periode
}
export type ApiClient = {
  id: string
  clientId: string
  naam: string
  powers: string[]
  wetten: Wet[]
  agb: string | null
}
