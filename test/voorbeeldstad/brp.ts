import type { Bsn } from '#values/bsn.ts'
import { formatDatum } from '#values/datum.ts'
import { type Datum, leeftijdOp, naarDag } from './datum.ts'
import { NEDERLAND } from './namen.ts'
import type { Naamgebruik, Persoon, Relatie, Stad } from './stad.ts'

type Waarde = { code: string; omschrijving: string }
type BrpDatum = { type: 'Datum'; datum: Datum; langFormaat: string }
type Naam = {
  voornamen: string
  voorvoegsel?: string
  geslachtsnaam: string
  voorletters: string
  volledigeNaam: string
}
type Verwant = { burgerservicenummer: Bsn; naam: Omit<Naam, 'volledigeNaam'>; geboorte: { datum: BrpDatum } }
type Gezagsdrager = { burgerservicenummer: Bsn; naam: { volledigeNaam: string } }
type Gezagsrelatie = { minderjarige: Gezagsdrager & { leeftijd: number } } & (
  | { type: 'GezamenlijkOuderlijkGezag'; ouders: Gezagsdrager[] }
  | { type: 'EenhoofdigOuderlijkGezag'; ouder: Gezagsdrager }
)

/** What Haal Centraal BRP Personen 2.7 answers about one person (the fields that Samenhang may ask for). */
export type BrpPersoon = {
  burgerservicenummer: Bsn
  geslacht: Waarde
  naam: Naam & { aanduidingNaamgebruik: Waarde }
  leeftijd?: number
  geboorte: { datum: BrpDatum; land: Waarde }
  geheimhoudingPersoonsgegevens?: true
  overlijden?: { datum: BrpDatum }
  opschortingBijhouding?: { reden: Waarde }
  verblijfplaats?:
    | {
        type: 'Adres'
        datumVan: BrpDatum
        functieAdres: Waarde
        adresseerbaarObjectIdentificatie: string
        nummeraanduidingIdentificatie: string
        verblijfadres: {
          officieleStraatnaam: string
          korteStraatnaam: string
          huisnummer: number
          huisletter?: string
          postcode: string
          woonplaats: string
        }
      }
    | { type: 'VerblijfplaatsOnbekend'; datumVan: BrpDatum }
  gemeenteVanInschrijving: Waarde
  datumInschrijvingInGemeente: BrpDatum
  adressering: { adresregel1: string; adresregel2: string }
  partners: (Verwant & {
    geslacht: Waarde
    soortVerbintenis: Waarde
    aangaanHuwelijkPartnerschap: { datum: BrpDatum }
    ontbindingHuwelijkPartnerschap?: { datum: BrpDatum }
  })[]
  ouders: (Verwant & {
    geslacht: Waarde
    ouderAanduiding: '1' | '2'
    datumIngangFamilierechtelijkeBetrekking: BrpDatum
  })[]
  kinderen: Verwant[]
  gezag: Gezagsrelatie[]
}

const GESLACHT: Record<Persoon['geslacht'], Waarde> = {
  M: { code: 'M', omschrijving: 'man' },
  V: { code: 'V', omschrijving: 'vrouw' },
  O: { code: 'O', omschrijving: 'onbekend' },
}
const NAAMGEBRUIK: Record<Naamgebruik, Waarde> = {
  '1': { code: 'E', omschrijving: 'eigen geslachtsnaam' },
  '2': { code: 'P', omschrijving: 'geslachtsnaam partner' },
  '3': { code: 'V', omschrijving: 'geslachtsnaam partner voor eigen geslachtsnaam' },
  '4': { code: 'N', omschrijving: 'geslachtsnaam partner na eigen geslachtsnaam' },
}
const VERBINTENIS = {
  huwelijk: { code: 'H', omschrijving: 'huwelijk' },
  partnerschap: { code: 'P', omschrijving: 'geregistreerd partnerschap' },
}
const datum = (d: Datum): BrpDatum => ({ type: 'Datum', datum: d, langFormaat: formatDatum(d, { stijl: 'lang' }) })

function naamVan(p: Persoon): Naam {
  const voorletters = p.voornamen
    .split(' ')
    .map((v) => `${v[0]}.`)
    .join('')
  return {
    voornamen: p.voornamen,
    ...(p.voorvoegsel ? { voorvoegsel: p.voorvoegsel } : {}),
    geslachtsnaam: p.geslachtsnaam,
    voorletters,
    volledigeNaam: [p.voornamen, p.voorvoegsel, p.geslachtsnaam].filter(Boolean).join(' '),
  }
}
function verwant(p: Persoon): Verwant {
  const { volledigeNaam: _, ...naam } = naamVan(p)
  return { burgerservicenummer: p.bsn, naam, geboorte: { datum: datum(p.geboren) } }
}
const drager = (p: Persoon): Gezagsdrager => ({
  burgerservicenummer: p.bsn,
  naam: { volledigeNaam: naamVan(p).volledigeNaam },
})

function groepeer<T>(rijen: readonly T[], sleutel: (rij: T) => string): Map<string, T[]> {
  const per = new Map<string, T[]>()
  for (const rij of rijen) {
    const lijst = per.get(sleutel(rij))
    if (lijst) lijst.push(rij)
    else per.set(sleutel(rij), [rij])
  }
  return per
}

/** The register as it stands on `vandaag`. The indexes are made once; a person is put together when asked for. */
export function maakBrp(stad: Stad): {
  personen(): Generator<BrpPersoon>
  metBsn(bsn: string): BrpPersoon | undefined
} {
  const { huishouden: h, inrichting, vandaag } = stad
  const vandaagDag = naarDag(vandaag)
  const metId = new Map(h.personen.map((p) => [p.id, p]))
  const opBsn = new Map<string, Persoon>(h.personen.map((p) => [p.bsn, p]))
  const relaties = groepeer(h.relaties, (r) => r.persoon)
  const gezagen = groepeer(h.gezag, (g) => g.kind)
  const adressen = groepeer(h.adressen, (a) => a.persoon)
  const geheim = new Set(h.afschermingen.filter((a) => a.soort === 'adresgeheim').map((a) => a.persoon))
  const gemeente = { code: stad.gemeente, omschrijving: stad.naam }

  function maak(p: Persoon): BrpPersoon {
    const eigen = relaties.get(p.id) ?? []
    const van = (soort: Relatie['soort']) => eigen.filter((r) => r.soort === soort)
    const vertrokken = p.uitstroom === 'vertrek' && p.ingezetene.eind !== null && p.ingezetene.eind < vandaag
    const adres = (adressen.get(p.id) ?? []).filter((a) => a.periode.begin <= vandaag).at(-1)
    const woning = adres ? inrichting.woningen[adres.woning]! : undefined
    const naam = naamVan(p)
    const leeftijd = leeftijdOp(naarDag(p.geboren), vandaagDag)
    return {
      burgerservicenummer: p.bsn,
      geslacht: GESLACHT[p.geslacht],
      naam: { ...naam, aanduidingNaamgebruik: NAAMGEBRUIK[p.naamgebruik] },
      ...(p.overleden ? {} : { leeftijd }),
      geboorte: {
        datum: datum(p.geboren),
        land:
          p.geboorteland === NEDERLAND
            ? { code: NEDERLAND, omschrijving: 'Nederland' }
            : { code: p.geboorteland, omschrijving: 'buitenland' },
      },
      ...(geheim.has(p.id) ? { geheimhoudingPersoonsgegevens: true as const } : {}),
      ...(p.overleden
        ? {
            overlijden: { datum: datum(p.overleden) },
            opschortingBijhouding: { reden: { code: 'O', omschrijving: 'overlijden' } },
          }
        : {}),
      ...(vertrokken
        ? { verblijfplaats: { type: 'VerblijfplaatsOnbekend' as const, datumVan: datum(p.ingezetene.eind!) } }
        : {}),
      ...(!vertrokken && woning && adres
        ? {
            verblijfplaats: {
              type: 'Adres' as const,
              datumVan: datum(adres.periode.begin),
              functieAdres: { code: 'W', omschrijving: 'woonadres' },
              adresseerbaarObjectIdentificatie: woning.adresseerbaarObject,
              nummeraanduidingIdentificatie: woning.nummeraanduiding,
              verblijfadres: {
                officieleStraatnaam: woning.straat,
                korteStraatnaam: woning.straat.slice(0, 24),
                huisnummer: woning.huisnummer,
                ...(woning.huisletter ? { huisletter: woning.huisletter } : {}),
                postcode: woning.postcode.replace(' ', ''),
                woonplaats: woning.woonplaats,
              },
            },
          }
        : {}),
      gemeenteVanInschrijving: vertrokken
        ? { code: /^\d{4}$/.test(p.bestemming ?? '') ? p.bestemming! : '9999', omschrijving: 'andere gemeente' }
        : gemeente,
      datumInschrijvingInGemeente: datum(p.ingezetene.begin),
      adressering: {
        adresregel1: woning && !vertrokken ? `${woning.straat} ${woning.huisnummer}` : 'onbekend',
        adresregel2:
          woning && !vertrokken
            ? `${woning.postcode.replace(' ', '  ')} ${woning.woonplaats.toUpperCase()}`
            : 'onbekend',
      },
      // The register knows marriages and registered partnerships, not who just lives together.
      partners: van('partner')
        .filter((r) => r.verbintenis === 'huwelijk' || r.verbintenis === 'partnerschap')
        .map((r) => {
          const ander = metId.get(r.gerelateerde)!
          return {
            ...verwant(ander),
            geslacht: GESLACHT[ander.geslacht],
            soortVerbintenis: VERBINTENIS[r.verbintenis as keyof typeof VERBINTENIS],
            aangaanHuwelijkPartnerschap: { datum: datum(r.periode.begin) },
            ...(r.periode.eind ? { ontbindingHuwelijkPartnerschap: { datum: datum(r.periode.eind) } } : {}),
          }
        }),
      ouders: van('ouder').map((r, i) => {
        const ouder = metId.get(r.gerelateerde)!
        return {
          ...verwant(ouder),
          geslacht: GESLACHT[ouder.geslacht],
          ouderAanduiding: i === 0 ? ('1' as const) : ('2' as const),
          datumIngangFamilierechtelijkeBetrekking: datum(r.periode.begin),
        }
      }),
      kinderen: van('kind').map((r) => verwant(metId.get(r.gerelateerde)!)),
      gezag: leeftijd < 18 && !p.overleden ? gezagOver(p, leeftijd) : [],
    }
  }

  function gezagOver(kind: Persoon, leeftijd: number): Gezagsrelatie[] {
    const dragers = (gezagen.get(kind.id) ?? [])
      .map((g) => metId.get(g.drager)!)
      .filter((p) => !p.overleden)
      .map(drager)
    const minderjarige = { ...drager(kind), leeftijd }
    if (dragers.length === 0) return []
    return dragers.length === 1
      ? [{ type: 'EenhoofdigOuderlijkGezag', minderjarige, ouder: dragers[0]! }]
      : [{ type: 'GezamenlijkOuderlijkGezag', minderjarige, ouders: dragers.slice(0, 2) }]
  }

  return {
    *personen() {
      for (const p of h.personen) yield maak(p)
    },
    metBsn: (bsn) => {
      const p = opBsn.get(bsn)
      return p && maak(p)
    },
  }
}
