import {
  type Bericht301Invoer,
  beletselenVoorBericht301,
  bouwBericht301,
  type Toewijzinginvoer,
} from '#keten/berichten/rules/bericht301.ts'
import { clientVan } from '#keten/berichten/rules/bericht301Client.ts'
import { naarGeboortedatum, naarGeslacht, naarNaam } from '#keten/berichten/rules/bericht301Persoon.ts'
import type { Inhoud } from '#keten/berichten/rules/definities/definities.ts'
import type { Heenbericht } from '#keten/berichten/rules/oordeel.ts'
import { BERICHTCODE, XSD_VERSIE } from '#keten/berichten/rules/soorten.ts'
import type { Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Leveringsmelding, Persoon, Stad, Toewijzing, Toewijzingversie, Verzoek } from '../stad.ts'
import { uuidVan } from './inrichting.ts'
import { gewenstVan } from './voorziening.ts'

export type Om = ReturnType<typeof omBerichten>
/** A message that went from one to the other, with what the house keeps beside its text. */
export type Heen = {
  heen: Heenbericht
  sleutel: string
  richting: 'in' | 'uit'
  aanbieder: string
  client: string
  op: Datum
  regel: { pad: string; soort: string; sleutel: string } | null
  /** Of a 301: the moment up to which it knew the versions. */
  kentTot: string | null
}

/** A 301 that could not be written, because something was missing for it. */
export type Belet = {
  wet: 'wmo' | 'jeugdwet'
  aanbieder: string
  client: string
  beletselen: readonly Beletsel[]
  sinds: Datum
  opgelostOp: Datum | null
}

/** What a message says of a person and of help, looked up once; of whom nothing may leave by message there is nobody. */
export function omBerichten({
  gemeente,
  invoer,
  huishouden,
  inrichting,
  contract,
  aanbod,
  voorziening,
  toegang,
}: Stad) {
  const geldt = (soort: string) =>
    new Set(
      huishouden.afschermingen.filter((een) => een.soort === soort && !een.periode.eind).map((een) => een.persoon),
    )
  const vertrouwelijk = geldt('vertrouwelijk')
  const geheim = geldt('adresgeheim')
  const adressen = Map.groupBy(
    huishouden.adressen.filter((een) => een.soort === 'brp'),
    (een) => een.persoon,
  )
  return {
    gemeente,
    vandaag: invoer.vandaag,
    agbVan: new Map(contract.aanbieders.map((een) => [een.id, een.agb])),
    persoonVan: new Map(huishouden.personen.filter((een) => !vertrouwelijk.has(een.id)).map((een) => [een.id, een])),
    productVan: new Map(aanbod.producten.map((een) => [een.id, een])),
    toewijzingVan: new Map(voorziening.toewijzingen.map((een) => [een.id, een])),
    verwijzingVan: new Map(toegang.verwijzingen.map((een) => [een.id, een])),
    adresOp(persoon: string, op: Datum) {
      if (geheim.has(persoon)) return undefined
      const adres = adressen.get(persoon)?.find(({ periode: { begin, eind } }) => begin <= op && (!eind || eind >= op))
      const woning = inrichting.woningen[adres?.woning ?? -1]
      return (
        woning && {
          straat: woning.straat,
          huisnummer: woning.huisnummer,
          huisletter: woning.huisletter,
          toevoeging: null,
          postcode: woning.postcode.replaceAll(' ', ''),
          plaats: woning.woonplaats,
        }
      )
    },
  }
}

/** Twelve characters that the sequence of the house never gives out, since it counts in digits. */
export const nummerVan = (letter: string, sleutel: string): string =>
  `${letter}${uuidVan(`${sleutel}|${letter}`).replaceAll('-', '').slice(-11).toUpperCase()}`

/**
 * One 301 per client, provider and day on which something was decided, with what ran or changed then (OP087). Those of a
 * day are one message, as the house writes one anew that has not left yet. What could not be written waits until it can,
 * or until the help is over.
 */
export function* berichten301(om: Om, toewijzingen: readonly Toewijzing[]): Generator<Heen | Belet> {
  const perKoppel = Map.groupBy(toewijzingen, (een) => `${een.persoon}/${een.aanbieder}/${een.wet}`)
  for (const eigen of perKoppel.values()) {
    const [{ persoon, aanbieder, wet }] = eigen as [Toewijzing]
    const client = om.persoonVan.get(persoon)
    if (!client) continue
    const momenten = eigen.flatMap((een) => een.versies.map((versie) => versie.tijdstip)).toSorted()
    const perDag = Map.groupBy(momenten, (een) => een.slice(0, 10) as Datum)
    let vorige301: string | undefined
    let belet: Belet | undefined
    for (const [op, deel] of perDag) {
      const kentTot = deel.at(-1)!
      const invoer: Bericht301Invoer = {
        wet,
        gemeente: om.gemeente,
        agb: om.agbVan.get(aanbieder)!,
        identificatie: nummerVan('T', `${eigen[0]!.id}|${op}`),
        dagtekening: op,
        client: { ...clientVan({ ...client, geborenPrecisie: 'dag' }, om.adresOp(persoon, op)), bsn: client.bsn },
        toewijzingen: eigen.flatMap((een) => toenBekend(om, een, kentTot)),
        vorige301,
      }
      const beletselen = beletselenVoorBericht301(invoer)
      if (beletselen.some((een) => een.code === 'geen-toewijzing')) continue
      if (beletselen.length > 0) {
        belet = { wet, aanbieder, client: persoon, sinds: op, opgelostOp: null, ...belet, beletselen }
        continue
      }
      if (belet) yield { ...belet, opgelostOp: op }
      belet = undefined
      vorige301 = kentTot
      const { inhoud } = bouwBericht301(invoer)
      yield {
        heen: { wet, soort: '301', inhoud } as Heenbericht<'301'>,
        sleutel: `${eigen[0]!.id}|${op}`,
        richting: 'uit',
        aanbieder,
        client: persoon,
        op,
        regel: null,
        kentTot,
      }
    }
    if (belet) yield { ...belet, opgelostOp: voorbijOp(eigen, om.vandaag) }
  }
}

/** The last day of the last of them, unless one of them still runs or has no end. */
function voorbijOp(toewijzingen: readonly Toewijzing[], vandaag: Datum): Datum | null {
  const einden = toewijzingen.map((een) => een.versies.at(-1)!.einddatum)
  const laatste = einden.includes(null) ? null : (einden as Datum[]).toSorted().at(-1)!
  return laatste && laatste < vandaag ? laatste : null
}

function toenBekend(om: Om, { nummer, product, versies }: Toewijzing, kentTot: string): Toewijzinginvoer[] {
  const bekend = versies.filter((een) => een.tijdstip <= kentTot)
  if (bekend.length === 0) return []
  const { categorie, code } = om.productVan.get(product)!
  return [{ nummer, product: { categorie, code }, versies: bekend.map(versieVan) }]
}

const versieVan = (een: Toewijzingversie): Toewijzinginvoer['versies'][number] => ({
  vastgesteldOp: een.tijdstip,
  ingangsdatum: een.ingangsdatum,
  einddatum: een.einddatum,
  omvang: een.omvang && { ...een.omvang, frequentie: String(een.omvang.frequentie) },
  budget: een.budget,
  reden: een.reden,
  referentieAanbieder: een.referentieAanbieder,
})

/** The 305 or 307 with which a provider told of a start or a stop. */
export function levering(om: Om, melding: Leveringsmelding): Heen | undefined {
  const toewijzing = om.toewijzingVan.get(melding.toewijzing)!
  const client = om.persoonVan.get(toewijzing.persoon)
  if (!client || melding.bron !== 'bericht') return undefined
  const { wet, nummer, aanbieder } = toewijzing
  const { categorie, code } = om.productVan.get(toewijzing.product)!
  const regel = {
    ToewijzingNummer: nummer,
    Product: { Categorie: categorie, Code: code },
    ToewijzingIngangsdatum: toewijzing.versies[0]!.ingangsdatum,
    Begindatum: melding.begindatum,
    StatusAanlevering: '1',
  }
  const basis = {
    sleutel: melding.id,
    richting: 'in' as const,
    aanbieder,
    client: client.id,
    op: melding.ontvangenOp,
    kentTot: null,
  }
  if (melding.soort === 'start') {
    const inhoud: Inhoud<'305'> = {
      Header: kop(om, wet, '305', aanbieder, melding.id, melding.ontvangenOp),
      Client: { ...verkort(client), StartProducten: { StartProduct: [regel] } },
    }
    return {
      ...basis,
      heen: { wet, soort: '305', inhoud } as Heenbericht<'305'>,
      regel: { pad: '/Bericht/Client/StartProducten/StartProduct[1]', soort: 'start', sleutel: String(nummer) },
    }
  }
  const inhoud: Inhoud<'307'> = {
    Header: kop(om, wet, '307', aanbieder, melding.id, melding.ontvangenOp),
    Client: {
      ...verkort(client),
      StopProducten: {
        StopProduct: [{ ...regel, RedenBeeindiging: melding.reden!, Einddatum: melding.einddatum! }],
      },
    },
  }
  return {
    ...basis,
    heen: { wet, soort: '307', inhoud } as Heenbericht<'307'>,
    regel: { pad: '/Bericht/Client/StopProducten/StopProduct[1]', soort: 'stop', sleutel: String(nummer) },
  }
}

/** The 315 with which a provider asked for a toewijzing on a referral. */
export function aanvraag(om: Om, verzoek: Verzoek): Heen | undefined {
  const client = om.persoonVan.get(verzoek.persoon)
  if (!client || verzoek.soort !== 'vot') return undefined
  const { wet: productwet, categorie, code } = om.productVan.get(verzoek.product)!
  const wet = productwet as 'wmo' | 'jeugdwet'
  const verwijzing = om.verwijzingVan.get(verzoek.verwijzing ?? '')
  const Type = verwijzing?.verwijzertype ?? '06'
  const { begin, eind } = gewenstVan(verzoek, om.toewijzingVan.get(verzoek.toewijzing ?? ''))
  const medisch = ['02', '03', '04', '05'].includes(Type)
  const inhoud: Inhoud<'315'> = {
    Header: kop(om, wet, '315', verzoek.aanbieder, verzoek.id, verzoek.dagtekening),
    Client: {
      ...verkort(client),
      AangevraagdeProducten: {
        AangevraagdProduct: [
          {
            ReferentieAanbieder: verzoek.referentieAanbieder,
            Product: { Categorie: categorie, Code: code },
            ToewijzingIngangsdatum: begin,
            ToewijzingEinddatum: eind!,
            ...(verzoek.omvang && {
              Omvang: {
                Volume: verzoek.omvang.volume,
                Eenheid: verzoek.omvang.eenheid,
                Frequentie: String(verzoek.omvang.frequentie),
              },
            }),
            Verwijzer: {
              Type,
              ...(medisch &&
                (verwijzing!.agb ? { ZorgverlenerCode: verwijzing!.agb } : { Naam: verwijzing!.verwijzer })),
            },
          },
        ],
      },
    },
  }
  return {
    heen: { wet, soort: '315', inhoud } as Heenbericht<'315'>,
    sleutel: verzoek.id,
    richting: 'in',
    aanbieder: verzoek.aanbieder,
    client: client.id,
    op: verzoek.ontvangenOp,
    regel: {
      pad: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]',
      soort: 'verzoek',
      sleutel: verzoek.referentieAanbieder,
    },
    kentTot: null,
  }
}

const ANTWOORD = { afgewezen: '1', 'in onderzoek': '2' } as const

/** The 319 that answers a request without an assignment. */
export function antwoordOp(om: Om, verzoek: Verzoek): Heen | undefined {
  const client = om.persoonVan.get(verzoek.persoon)
  const { antwoord } = verzoek
  if (!client || !antwoord) return undefined
  const wet = om.productVan.get(verzoek.product)!.wet as 'wmo' | 'jeugdwet'
  const inhoud: Inhoud<'319'> = {
    Header: {
      ...kop(om, wet, '319', verzoek.aanbieder, verzoek.id, antwoord.datum),
      Afzender: om.gemeente,
      Ontvanger: om.agbVan.get(verzoek.aanbieder)!,
    },
    Antwoord: {
      ReferentieAanbieder: verzoek.referentieAanbieder,
      VerzoekAntwoord: ANTWOORD[antwoord.soort],
      ...(antwoord.reden && { RedenAfwijzingVerzoek: antwoord.reden }),
    },
  }
  return {
    heen: { wet, soort: '319', inhoud } as Heenbericht<'319'>,
    sleutel: `${verzoek.id}|319`,
    richting: 'uit',
    aanbieder: verzoek.aanbieder,
    client: client.id,
    op: antwoord.datum,
    regel: null,
    kentTot: null,
  }
}

const LETTER = { '305': 'S', '307': 'E', '315': 'V', '319': 'N' } as const

const kop = (
  om: Om,
  wet: 'wmo' | 'jeugdwet',
  soort: keyof typeof LETTER,
  aanbieder: string,
  id: string,
  dagtekening: Datum,
) => ({
  BerichtCode: BERICHTCODE[wet][soort],
  BerichtVersie: 3,
  BerichtSubversie: 2,
  Afzender: om.agbVan.get(aanbieder)!,
  Ontvanger: om.gemeente,
  BerichtIdentificatie: { Identificatie: nummerVan(LETTER[soort], id), Dagtekening: dagtekening },
  XsdVersie: XSD_VERSIE[wet],
})

function verkort(persoon: Persoon) {
  const { geslacht, geboortedatum, naam } = clientVan({ ...persoon, geborenPrecisie: 'dag' }, undefined)
  const { Geslachtsnaam, Voornamen, Voorletters } = naarNaam(naam)
  return {
    Bsn: persoon.bsn,
    Geboortedatum: naarGeboortedatum(geboortedatum),
    Geslacht: naarGeslacht(geslacht),
    Naam: {
      Geslachtsnaam,
      ...(Voornamen !== undefined && { Voornamen }),
      ...(Voorletters !== undefined && { Voorletters }),
    },
  }
}
