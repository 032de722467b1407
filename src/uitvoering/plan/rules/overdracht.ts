import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { GewogenStap, Uitkomst } from './ladder.ts'

/** The purpose under which a resident allows that his plan goes to another municipality. */
export const DOEL_OVERDRACHT = 'overdracht van het plan'

/** What travels to another municipality: who goes along and what concerns them; no ids of ours, no story of who stays. */
export type Pakket = {
  versie: 1
  kenmerk: string
  vanGemeente: string
  vanNaam: string
  datum: Datum
  regisseur: string
  reden: string
  personen: {
    nr: number
    bsn: string | null
    voornamen: string
    voorvoegsel: string | null
    geslachtsnaam: string
    geboren: Datum
    rol: string
  }[]
  behoeften: {
    nr: number
    persoon: number | null
    domein: string
    wet: Wet | null
    omschrijving: string
    uitkomst: Uitkomst | null
    stappen: GewogenStap[]
  }[]
  doelen: {
    persoon: number
    behoefte: number | null
    domein: string
    tekst: string
    resultaat: string
    streefdatum: Datum
    oordeel: string | null
  }[]
  afspraken: { persoon: number | null; wat: string; wanneer: Datum; herhaling: string }[]
  hulp: { persoon: number; wet: Wet; product: string; begin: Datum; eind: Datum | null }[]
}

type Binnen = { werktHier: boolean; isRegisseur: boolean; magRegisseren: boolean }
export const beletselenVoorOverdrachtBinnen = ({ werktHier, isRegisseur, magRegisseren }: Binnen): Beletsel[] => [
  ...als(!werktHier || !magRegisseren, 'medewerker-onbekend', 'naarMedewerkerId'),
  ...als(isRegisseur, 'al-regisseur', 'naarMedewerkerId'),
]

type Buiten = { eigenGemeente: boolean; zonderToestemming: readonly string[]; meegaand: number }
/** Nothing leaves without the word of each who goes along; all who lack are named at once. */
export const beletselenVoorOverdrachtBuiten = ({ eigenGemeente, zonderToestemming, meegaand }: Buiten): Beletsel[] => [
  ...als(eigenGemeente, 'eigen-gemeente', 'naarGemeente'),
  ...als(meegaand === 0, 'niemand-gaat-mee', 'kringleden'),
  ...zonderToestemming.flatMap((naam) => als(true, 'toestemming-voor-overdracht-ontbreekt', 'kringleden', { naam })),
]
