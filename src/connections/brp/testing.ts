import { type BrpGerelateerde, type BrpGezag, type BrpPersoon, brpDatum, type Waarde } from './persoon.ts'

/** A published test person: the same facts in the older spelling of the register (dates of eight digits, flat address). */
export type Testpersoon = {
  burgerservicenummer: string
  naam: { voornamen?: string; voorvoegsel?: string; geslachtsnaam: string; aanduidingNaamgebruik?: Waarde }
  geslacht?: Waarde
  geboorte?: { datum?: string; plaats?: Waarde; land?: Waarde }
  overlijden?: { datum?: string }
  geheimhoudingPersoonsgegevens?: string | number | boolean
  opschortingBijhouding?: { reden?: Waarde; datum?: string }
  gemeenteVanInschrijving?: Waarde
  verblijfplaats?: Record<string, string> & { functieAdres?: Waarde; land?: Waarde }
  ouders?: Verwant[]
  kinderen?: Verwant[]
  partners?: (Verwant & {
    soortVerbintenis?: Waarde
    aangaanHuwelijkPartnerschap?: { datum?: string }
    ontbindingHuwelijkPartnerschap?: { datum?: string }
  })[]
  gezag?: BrpGezag[]
}
type Verwant = {
  burgerservicenummer?: string
  naam?: { voornamen?: string; voorvoegsel?: string; geslachtsnaam?: string }
  geboorte?: { datum?: string }
}

/** '19780600' is June 1978, '00000000' is unknown. */
const dag = (acht: string | undefined) =>
  acht === undefined
    ? undefined
    : brpDatum([acht.slice(0, 4), acht.slice(4, 6), acht.slice(6, 8)].filter((deel) => Number(deel) > 0).join('-'))

function verwant({ burgerservicenummer, naam, geboorte }: Verwant): BrpGerelateerde {
  return {
    ...(burgerservicenummer && { burgerservicenummer }),
    ...(naam && {
      naam: {
        voornamen: naam.voornamen,
        voorvoegsel: naam.voorvoegsel,
        geslachtsnaam: naam.geslachtsnaam,
      } as NonNullable<BrpGerelateerde['naam']>,
    }),
    ...(geboorte?.datum && { geboorte: { datum: dag(geboorte.datum)! } }),
  }
}

const datumVeld = <N extends string>(naam: N, acht: string | undefined) =>
  acht ? ({ [naam]: { datum: dag(acht)! } } as Record<N, { datum: NonNullable<ReturnType<typeof dag>> }>) : {}

// Some of its descriptions hold signs that the API's own schema refuses; the code says enough.
const code = (waarde: Waarde | undefined) => waarde && { code: waarde.code }

/** As the API of BRP Personen 2.7 tells it. */
export function vanTestpersoon(persoon: Testpersoon): BrpPersoon {
  return JSON.parse(
    JSON.stringify({
      burgerservicenummer: persoon.burgerservicenummer,
      naam: {
        voornamen: persoon.naam.voornamen,
        voorvoegsel: persoon.naam.voorvoegsel,
        geslachtsnaam: persoon.naam.geslachtsnaam,
        aanduidingNaamgebruik: code(persoon.naam.aanduidingNaamgebruik),
      },
      geslacht: persoon.geslacht,
      geboorte: { datum: dag(persoon.geboorte?.datum), plaats: persoon.geboorte?.plaats, land: persoon.geboorte?.land },
      ...datumVeld('overlijden', persoon.overlijden?.datum),
      ...(Number(persoon.geheimhoudingPersoonsgegevens) > 0 && { geheimhoudingPersoonsgegevens: true }),
      ...(persoon.opschortingBijhouding && {
        opschortingBijhouding: {
          reden: persoon.opschortingBijhouding.reden,
          datum: dag(persoon.opschortingBijhouding.datum),
        },
      }),
      gemeenteVanInschrijving: persoon.gemeenteVanInschrijving,
      verblijfplaats: verblijfplaatsVan(persoon.verblijfplaats),
      ouders: persoon.ouders?.map(verwant),
      kinderen: persoon.kinderen?.map(verwant),
      partners: persoon.partners?.map((partner) => ({
        ...verwant(partner),
        soortVerbintenis: partner.soortVerbintenis,
        ...datumVeld('aangaanHuwelijkPartnerschap', partner.aangaanHuwelijkPartnerschap?.datum),
        ...datumVeld('ontbindingHuwelijkPartnerschap', partner.ontbindingHuwelijkPartnerschap?.datum),
      })),
      gezag: persoon.gezag?.map((gezag) => gezagVan(gezag, persoon.burgerservicenummer)),
    }),
  )
}

/** The register leaves out names here, and whom it is about where it could not tell the gezag: the person himself. */
function gezagVan(gezag: BrpGezag, burgerservicenummer: string) {
  const metNaam = (wie: object) => ({ naam: {}, ...wie })
  return {
    ...gezag,
    // Named so until version 2.6.
    type: (gezag.type as string) === 'TweehoofdigOuderlijkGezag' ? 'GezamenlijkOuderlijkGezag' : gezag.type,
    minderjarige: gezag.minderjarige ?? { burgerservicenummer },
    ...('ouder' in gezag && gezag.ouder && { ouder: metNaam(gezag.ouder) }),
    ...('ouders' in gezag && gezag.ouders && { ouders: gezag.ouders.map(metNaam) }),
  }
}

function verblijfplaatsVan(plaats: Testpersoon['verblijfplaats']): BrpPersoon['verblijfplaats'] {
  if (!plaats) return undefined
  if (plaats.land) {
    return {
      type: 'VerblijfplaatsBuitenland',
      verblijfadres: { land: plaats.land, regel1: plaats.regel1, regel2: plaats.regel2, regel3: plaats.regel3 },
      datumVan: dag(plaats.datumAanvangAdresBuitenland),
    } as BrpPersoon['verblijfplaats']
  }
  if (plaats.locatiebeschrijving)
    return { type: 'Locatie', verblijfadres: { locatiebeschrijving: plaats.locatiebeschrijving } }
  return {
    type: 'Adres',
    verblijfadres: {
      officieleStraatnaam: plaats.naamOpenbareRuimte,
      korteStraatnaam: plaats.straat,
      huisnummer: plaats.huisnummer ? Number(plaats.huisnummer) : undefined,
      huisletter: plaats.huisletter,
      huisnummertoevoeging: plaats.huisnummertoevoeging,
      postcode: plaats.postcode,
      woonplaats: plaats.woonplaats,
    },
    functieAdres: plaats.functieAdres,
    adresseerbaarObjectIdentificatie: plaats.adresseerbaarObjectIdentificatie,
    nummeraanduidingIdentificatie: plaats.nummeraanduidingIdentificatie,
    datumVan: dag(plaats.datumAanvangAdreshouding),
  } as BrpPersoon['verblijfplaats']
}
