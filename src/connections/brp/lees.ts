import {
  type BrpAdres,
  type BrpGegevens,
  BrpOnbereikbaar,
  type BrpTreffer,
  type Geslacht,
} from '#uitvoering/huishouden/index.ts'
import { type Bsn, isBsn } from '#values/bsn.ts'
import { type Datum, datum, isDatum } from '#values/datum.ts'
import type { BrpDatum, BrpGezag, BrpPersoon, BrpVerblijfplaats } from './persoon.ts'

const NAAMGEBRUIK: Record<string, BrpGegevens['naamgebruik']> = { E: '1', P: '2', V: '3', N: '4' }

/** A date with how much of it is known (COD170); what is unknown is set to the first. */
export function leesDatum(gegeven: BrpDatum | undefined): { datum: Datum; precisie: BrpTreffer['geborenPrecisie'] } {
  const twee = (getal: number) => String(getal).padStart(2, '0')
  switch (gegeven?.type) {
    case 'Datum':
      return isDatum(gegeven.datum) ? { datum: gegeven.datum, precisie: 'dag' } : onbekend()
    case 'JaarMaandDatum':
      return { datum: datum(`${gegeven.jaar}-${twee(gegeven.maand)}-01`), precisie: 'maand' }
    case 'JaarDatum':
      return { datum: datum(`${gegeven.jaar}-01-01`), precisie: 'jaar' }
    default:
      return onbekend()
  }
}

const onbekend = () => ({ datum: datum('1900-01-01'), precisie: 'onbekend' as const })

function dagOfNiets(gegeven: BrpDatum | undefined): Datum | null {
  if (!gegeven) return null
  const { datum: dag, precisie } = leesDatum(gegeven)
  return precisie === 'onbekend' ? null : dag
}

export function leesTreffer(persoon: BrpPersoon): BrpTreffer {
  const bsn = bsnVan(persoon.burgerservicenummer)
  if (!bsn || !persoon.naam?.geslachtsnaam) throw new BrpOnbereikbaar('antwoord zonder burgerservicenummer of naam')
  const geboren = leesDatum(persoon.geboorte?.datum)
  const { adresregel1, adresregel2, adresregel3 } = persoon.adressering ?? {}
  return {
    bsn,
    voornamen: persoon.naam.voornamen ?? '',
    voorvoegsel: persoon.naam.voorvoegsel ?? null,
    geslachtsnaam: persoon.naam.geslachtsnaam,
    geslacht: leesGeslacht(persoon.geslacht?.code),
    geboren: geboren.datum,
    geborenPrecisie: geboren.precisie,
    adresregels: [adresregel1, adresregel2, adresregel3].filter((regel) => regel !== undefined),
    geheim: persoon.geheimhoudingPersoonsgegevens === true,
  }
}

export function leesPersoon(persoon: BrpPersoon): BrpGegevens {
  return {
    ...leesTreffer(persoon),
    naamgebruik: NAAMGEBRUIK[persoon.naam.aanduidingNaamgebruik?.code ?? 'E'] ?? '1',
    geboorteland: persoon.geboorte?.land?.omschrijving ?? null,
    overleden: leesOverlijden(persoon),
    gemeentecode: persoon.gemeenteVanInschrijving?.code ?? null,
    adres: leesAdres(persoon.verblijfplaats),
    ouders: bsnsVan(persoon.ouders),
    kinderen: bsnsVan(persoon.kinderen),
    partners: (persoon.partners ?? []).flatMap((partner) => {
      const bsn = bsnVan(partner.burgerservicenummer)
      const verbintenis =
        partner.soortVerbintenis?.code === 'H'
          ? ('huwelijk' as const)
          : partner.soortVerbintenis?.code === 'P'
            ? ('partnerschap' as const)
            : null
      const vanaf = dagOfNiets(partner.aangaanHuwelijkPartnerschap?.datum)
      return bsn ? [{ bsn, verbintenis, vanaf, tot: dagOfNiets(partner.ontbindingHuwelijkPartnerschap?.datum) }] : []
    }),
    gezag: (persoon.gezag ?? []).flatMap(leesGezag),
  }
}

const leesGeslacht = (code: string | undefined): Geslacht => (code === 'M' || code === 'V' ? code : 'O')

/** Suspended for death (reason O) without a known day still means: no longer alive. */
function leesOverlijden(persoon: BrpPersoon): Datum | null {
  if (persoon.opschortingBijhouding?.reden?.code !== 'O' && !persoon.overlijden) return null
  return leesDatum(persoon.overlijden?.datum ?? persoon.opschortingBijhouding?.datum).datum
}

function leesAdres(plaats: BrpVerblijfplaats | undefined): BrpAdres | null {
  if (plaats?.type !== 'Adres') return null
  const adres = plaats.verblijfadres ?? {}
  return {
    straat: adres.officieleStraatnaam ?? adres.korteStraatnaam ?? null,
    huisnummer: adres.huisnummer ?? null,
    huisletter: adres.huisletter ?? null,
    toevoeging: adres.huisnummertoevoeging ?? null,
    postcode: adres.postcode?.replace(' ', '') ?? null,
    woonplaats: adres.woonplaats ?? null,
    adresseerbaarObject: plaats.adresseerbaarObjectIdentificatie ?? null,
    nummeraanduiding: plaats.nummeraanduidingIdentificatie ?? null,
    vanaf: dagOfNiets(plaats.datumVan),
  }
}

function leesGezag(gezag: BrpGezag): BrpGegevens['gezag'] {
  const kind = bsnVan(gezag.minderjarige?.burgerservicenummer)
  if (!kind) return []
  const dragers = (
    soort: BrpGegevens['gezag'][number]['soort'],
    ...wie: ({ burgerservicenummer?: string } | undefined)[]
  ) =>
    wie.flatMap((een) => {
      const drager = bsnVan(een?.burgerservicenummer)
      return drager ? [{ kind, drager, soort }] : []
    })
  switch (gezag.type) {
    case 'GezamenlijkOuderlijkGezag':
      return dragers('gezamenlijk', ...(gezag.ouders ?? []))
    case 'EenhoofdigOuderlijkGezag':
      return dragers('ouderlijk', gezag.ouder)
    case 'GezamenlijkGezag':
      return dragers('gezamenlijk', gezag.ouder, gezag.derde?.type === 'BekendeDerde' ? gezag.derde : undefined)
    case 'Voogdij':
      // Guardianship by whom the register does not name (code D), as a certified institution: that there is one is a fact too.
      return gezag.derden?.length ? dragers('voogdij', ...gezag.derden) : [{ kind, drager: null, soort: 'voogdij' }]
    default:
      return []
  }
}

const bsnVan = (nummer: string | undefined): Bsn | undefined => (isBsn(nummer) ? nummer : undefined)
const bsnsVan = (personen: readonly { burgerservicenummer?: string }[] | undefined): Bsn[] =>
  (personen ?? []).flatMap((een) => bsnVan(een.burgerservicenummer) ?? [])
