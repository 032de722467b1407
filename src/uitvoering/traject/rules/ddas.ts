import type { Datum } from '#values/datum.ts'
import { FASEN, UITSTROOM } from './fasen.ts'
import { SCHULDSOORTEN, type Schuldsoort } from './schuld.ts'

/** Until the municipality sets its own (instelling traject.ddas-gegevensleverancier). */
export const LEVERANCIER = 'SAMENHANG'

/** What DDAS schuldhulpverlening v1.0 exchanges, in our own words: only the parts that we know and may hand over. */
export type DdasTraject = {
  gemeentecode: string
  startdatum: Datum
  einddatum?: Datum
  toekenningsdatum?: Datum
  totaalSchuldbedragBijAanvangSchuld?: number
  aanmelding: { startdatum: Datum; einddatum?: Datum; crisisinterventie: boolean }
  client: DdasClient[]
  schulden?: DdasSchuld[]
  informatieEnAdvies?: Duur
  intake?: Duur & { beschikkingsdatum?: Datum; beschikkingssoort?: string }
  planVanAanpak?: { datumAfronding: Datum }
  stabilisatie?: Duur
  oplossing?: Duur & { soort?: string; vtlb?: number }
  nazorg?: Duur
  begeleiding?: (Duur & { soort?: string })[]
  crisisinterventies?: Duur[]
  uitstroom?: { datum: Datum; reden: string }
}
type DdasSchuld = {
  bedrag: number
  peildatum: Datum
  schuldsoort: (typeof SCHULDSOORTEN)[Schuldsoort]['ddas']
  zakelijkeSchuld: boolean
  schuldeiser: { naam?: string; kvknummer?: string; privepersoon: boolean }
}
type Duur = { startdatum: Datum; einddatum?: Datum }
export type DdasClient = {
  Burgerservicenummer?: string
  Geboortedatum: Datum
  Geslachtsaanduiding: 'Man' | 'Vrouw' | 'Onbekend'
  Postcode?: string
  Huisnummer?: string
  Huisnummertoevoeging?: string
}
export type DdasLevering = {
  startdatumLevering: Datum
  einddatumLevering: Datum
  aanleverdatumEnTijd: string
  codeGegevensleverancier: string
  leveringen: {
    teller: number
    aanleverende_organisatie: { '(Statutaire) Naam': string; gemeentecode: string }
    schuldhulptrajecten: DdasTraject[]
  }[]
}

type Fase = {
  code: string
  begin: Datum
  eind: Datum | null
  soort: string | null
  beschiktOp: Datum | null
  bedrag: number | null
}
type Schuld = {
  schuldeiser: string
  privepersoon: boolean
  kvk: string | null
  soort: Schuldsoort
  zakelijk: boolean
  bedrag: number
  peildatum: Datum
  vervallenOp: Datum | null
}
export type Schuldhulp = {
  begin: Datum
  eind: Datum | null
  uitkomst: string | null
  schuld: number | null
  crisis: boolean
  fasen: readonly Fase[]
  /** Those that lapsed are not handed over. */
  schulden: readonly Schuld[]
  client: DdasClient
}

const euro = (centen: number) => Math.round(centen / 100)
const gemeentecode = (gemeente: string) => `GM${gemeente}`
const duur = ({ begin, eind }: Pick<Fase, 'begin' | 'eind'>): Duur => ({
  startdatum: begin,
  ...(eind && { einddatum: eind }),
})
const soortVan = (fase: Fase): string | undefined =>
  fase.soort === null ? undefined : FASEN.schuldhulp[fase.code]?.soorten?.[fase.soort]

/** A creditor who is a person is counted, not named. */
const schuldNaarDdas = (een: Schuld): DdasSchuld => ({
  bedrag: euro(een.bedrag),
  peildatum: een.peildatum,
  schuldsoort: SCHULDSOORTEN[een.soort].ddas,
  zakelijkeSchuld: een.zakelijk,
  schuldeiser: {
    ...(!een.privepersoon && { naam: een.schuldeiser }),
    ...(een.kvk && { kvknummer: een.kvk }),
    privepersoon: een.privepersoon,
  },
})

export function maakTraject(gemeente: string, hulp: Schuldhulp): DdasTraject {
  const eerste = (code: string) => hulp.fasen.find((fase) => fase.code === code)
  const alle = (code: string) => hulp.fasen.filter((fase) => fase.code === code)
  const [aanmelding, intake, plan, oplossing] = ['aanmelding', 'intake', 'plan-van-aanpak', 'oplossing'].map(eerste)
  const begeleiding = alle('ondersteuning')
  const crises = alle('crisisinterventie')
  const advies = eerste('informatie-en-advies')
  const schulden = hulp.schulden.filter((een) => een.vervallenOp === null)
  // Debt by debt goes before the estimate of the first day.
  const totaal = schulden.length > 0 ? schulden.reduce((som, een) => som + een.bedrag, 0) : hulp.schuld
  const [stabilisatie, nazorg] = ['stabilisatie', 'nazorg'].map(eerste)
  return {
    gemeentecode: gemeentecode(gemeente),
    startdatum: hulp.begin,
    ...(hulp.eind && { einddatum: hulp.eind }),
    ...(intake?.soort === 'toelating' && intake.beschiktOp && { toekenningsdatum: intake.beschiktOp }),
    ...(totaal !== null && { totaalSchuldbedragBijAanvangSchuld: euro(totaal) }),
    aanmelding: {
      ...duur(aanmelding ?? { begin: hulp.begin, eind: null }),
      crisisinterventie: hulp.crisis,
    },
    client: [hulp.client],
    ...(schulden.length > 0 && { schulden: schulden.map(schuldNaarDdas) }),
    ...(advies && { informatieEnAdvies: duur(advies) }),
    ...(intake && {
      intake: {
        ...duur(intake),
        ...(intake.beschiktOp && { beschikkingsdatum: intake.beschiktOp }),
        ...(soortVan(intake) && { beschikkingssoort: soortVan(intake)! }),
      },
    }),
    // The plan is finished when the stage of making it ends.
    ...(plan?.eind && { planVanAanpak: { datumAfronding: plan.eind } }),
    ...(stabilisatie && { stabilisatie: duur(stabilisatie) }),
    ...(oplossing && {
      oplossing: {
        ...duur(oplossing),
        ...(soortVan(oplossing) && { soort: soortVan(oplossing)! }),
        ...(oplossing.bedrag !== null && { vtlb: euro(oplossing.bedrag) }),
      },
    }),
    ...(nazorg && { nazorg: duur(nazorg) }),
    ...(begeleiding.length > 0 && {
      begeleiding: begeleiding.map((fase) => ({ ...duur(fase), ...(soortVan(fase) && { soort: soortVan(fase)! }) })),
    }),
    ...(crises.length > 0 && { crisisinterventies: crises.map(duur) }),
    ...(hulp.eind && hulp.uitkomst && { uitstroom: { datum: hulp.eind, reden: UITSTROOM[hulp.uitkomst] ?? 'Overig' } }),
  }
}

export function maakLevering(
  wie: { gemeente: string; naam: string; leverancier: string },
  periode: { begin: Datum; eind: Datum },
  nu: Date,
  hulp: readonly Schuldhulp[],
): DdasLevering {
  return {
    startdatumLevering: periode.begin,
    einddatumLevering: periode.eind,
    aanleverdatumEnTijd: `${nu.toISOString().slice(0, 19)}Z`,
    codeGegevensleverancier: wie.leverancier,
    leveringen: [
      {
        teller: 1,
        aanleverende_organisatie: { '(Statutaire) Naam': wie.naam, gemeentecode: gemeentecode(wie.gemeente) },
        schuldhulptrajecten: hulp.map((een) => maakTraject(wie.gemeente, een)),
      },
    ],
  }
}
