import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Contactinvoer, Naaminvoer, Persooninvoer, Relatieinvoer } from './bericht301Persoon.ts'
import { naarContact, naarGeboortedatum, naarGeslacht, naarNaam, naarRelatie } from './bericht301Persoon.ts'
import { controleerInhoud } from './controleer.ts'
import { definitieVan, type Inhoud } from './definities/definities.ts'
import { controleerRegels } from './inhoud/inhoudsregels.ts'
import type { NieuwBericht } from './oordeel.ts'
import { BERICHTCODE, type Wet32, XSD_VERSIE } from './soorten.ts'

export type { Adresinvoer, Contactinvoer, Naaminvoer, Persooninvoer, Relatieinvoer } from './bericht301Persoon.ts'

export interface Toewijzingversie {
  /** The moment the municipality decided on this version, an ISO instant; the last one rules (OP033x1, IV013). */
  vastgesteldOp: string
  ingangsdatum: Datum
  einddatum?: Datum | null | undefined
  omvang?: { volume: number; eenheid: string; frequentie: string } | null | undefined
  budget?: number | null | undefined
  reden?: string | null | undefined
  referentieAanbieder?: string | null | undefined
  commentaar?: string | null | undefined
}
export interface Toewijzinginvoer {
  nummer: number
  product?: { categorie: string; code?: string | null | undefined } | undefined
  versies: readonly Toewijzingversie[]
}
export interface Clientinvoer extends Persooninvoer {
  bsn: string
  geboortedatum: { datum: Datum; precisie: 'dag' | 'maand' | 'jaar' | 'onbekend' }
  naam: Naaminvoer
  communicatie?: { vorm: string; taal?: string } | undefined
  juridischeStatus?: string | undefined
  wettelijkeVertegenwoordiging?: string | undefined
  contacten: readonly Contactinvoer[]
  relaties?: readonly Relatieinvoer[] | undefined
  /** OP003, or a confidential file: this client never leaves by message. */
  buitenBerichtenverkeer?: boolean | undefined
}
export interface Bericht301Invoer {
  wet: Wet32
  gemeente: string
  agb: string
  identificatie: string
  dagtekening: Datum
  client: Clientinvoer
  /** All toewijzingen of this client at this aanbieder, with all their versions. */
  toewijzingen: readonly Toewijzinginvoer[]
  /** The moment up to which the previous 301 for this client and aanbieder knew the versions. */
  vorige301?: string | undefined
}

/** The version that rules: the latest decision. Two at one moment: the one that was recorded later. */
export function geldendeVersie(toewijzing: Toewijzinginvoer): Toewijzingversie {
  const [eerste, ...rest] = toewijzing.versies
  if (!eerste) throw new RangeError(`Toewijzing ${toewijzing.nummer} heeft geen versie`)
  return rest.reduce(
    (laatste, v) => (Date.parse(v.vastgesteldOp) >= Date.parse(laatste.vastgesteldOp) ? v : laatste),
    eerste,
  )
}

/** 13 (removed), and 01 of old: counted as never sent (OP087). */
const isVerwijderd = (v: Toewijzingversie): boolean =>
  (v.reden === '13' || v.reden === '01') && v.einddatum === v.ingangsdatum

/** OP087: all that are valid on or after the day of the message, and all that changed since the previous one. */
export function hoortIn301(toewijzing: Toewijzinginvoer, dagtekening: Datum, vorige301?: string): boolean {
  const versie = geldendeVersie(toewijzing)
  const gewijzigd = toewijzing.versies.some(
    (v) => vorige301 === undefined || Date.parse(v.vastgesteldOp) > Date.parse(vorige301),
  )
  const actueel = !isVerwijderd(versie) && (versie.einddatum == null || versie.einddatum >= dagtekening)
  // What was made and removed between two messages is unknown to the aanbieder and stays so.
  const nooitGezien = toewijzing.versies.every(
    (v) => vorige301 === undefined || Date.parse(v.vastgesteldOp) > Date.parse(vorige301),
  )
  return actueel || (gewijzigd && !(isVerwijderd(versie) && nooitGezien))
}

/** The message as it can go, or all that is in its way. */
export function probeerBericht301(invoer: Bericht301Invoer): {
  beletselen: Beletsel[]
  bericht?: NieuwBericht<'301'>
} {
  const buiten = als(invoer.client.buitenBerichtenverkeer === true, 'client-buiten-berichtenverkeer', 'client')
  const geen = als(
    !invoer.toewijzingen.some((t) => hoortIn301(t, invoer.dagtekening, invoer.vorige301)),
    'geen-toewijzing',
    'toewijzingen',
  )
  if (buiten.length + geen.length > 0) return { beletselen: [...buiten, ...geen] }
  const bericht = bouwBericht301(invoer)
  const beletselen = beletselenIn(bericht)
  return beletselen.length > 0 ? { beletselen } : { beletselen, bericht }
}

function beletselenIn(bericht: NieuwBericht<'301'>): Beletsel[] {
  const opbouw = controleerInhoud(definitieVan(bericht.wet, '301'), bericht.inhoud)
  if (opbouw.length > 0) {
    return opbouw.map(({ pad, gevonden, verwacht }) => ({
      code: 'past-niet-in-bericht',
      veld: pad,
      waarde: { gevonden, verwacht },
    }))
  }
  return controleerRegels(bericht).map(({ regel, pad, uitleg }) => ({
    code: 'breekt-regel',
    veld: pad,
    waarde: { regel, uitleg },
  }))
}

export function bouwBericht301(invoer: Bericht301Invoer): NieuwBericht<'301'> {
  const { wet, client } = invoer
  const relaties = client.relaties ?? []
  const inhoud: Inhoud<'301'> = {
    Header: {
      BerichtCode: BERICHTCODE[wet]['301'],
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: invoer.gemeente,
      Ontvanger: invoer.agb,
      BerichtIdentificatie: { Identificatie: invoer.identificatie, Dagtekening: invoer.dagtekening },
      XsdVersie: XSD_VERSIE[wet],
    },
    Client: {
      Bsn: client.bsn,
      Geboortedatum: naarGeboortedatum(client.geboortedatum),
      Geslacht: naarGeslacht(client.geslacht),
      Naam: naarNaam(client.naam),
      ...(client.communicatie && {
        Communicatie: {
          Vorm: client.communicatie.vorm,
          ...(client.communicatie.taal !== undefined && { Taal: client.communicatie.taal }),
        },
      }),
      ...(client.juridischeStatus !== undefined && { JuridischeStatus: client.juridischeStatus }),
      ...(client.wettelijkeVertegenwoordiging !== undefined && {
        WettelijkeVertegenwoordiging: client.wettelijkeVertegenwoordiging,
      }),
      ...(relaties.length > 0 && { Relaties: { Relatie: relaties.map(naarRelatie) } }),
      Contactgegevens: { Contact: client.contacten.map(naarContact) },
      ToegewezenProducten: {
        ToegewezenProduct: invoer.toewijzingen
          .filter((t) => hoortIn301(t, invoer.dagtekening, invoer.vorige301))
          .toSorted((a, b) => a.nummer - b.nummer)
          .map(naarToegewezenProduct),
      },
    },
  }
  return { wet, soort: '301', inhoud }
}

type ToegewezenProduct = Inhoud<'301'>['Client']['ToegewezenProducten']['ToegewezenProduct'][number]

function naarToegewezenProduct(toewijzing: Toewijzinginvoer): ToegewezenProduct {
  const v = geldendeVersie(toewijzing)
  const { product } = toewijzing
  const [datum, tijd] = inAmsterdam(v.vastgesteldOp)
  return {
    ToewijzingNummer: toewijzing.nummer,
    ...(v.referentieAanbieder != null && { ReferentieAanbieder: v.referentieAanbieder }),
    ...(product && { Product: { Categorie: product.categorie, ...(product.code != null && { Code: product.code }) } }),
    Toewijzingsdatum: datum,
    Toewijzingstijd: tijd,
    Ingangsdatum: v.ingangsdatum,
    ...(v.einddatum != null && { Einddatum: v.einddatum }),
    ...(v.reden != null && { RedenWijziging: v.reden }),
    ...(v.omvang != null && {
      Omvang: { Volume: v.omvang.volume, Eenheid: v.omvang.eenheid, Frequentie: v.omvang.frequentie },
    }),
    ...(v.budget != null && { Budget: v.budget }),
    ...(v.commentaar != null && { Commentaar: v.commentaar }),
  }
}

const KLOK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' })

/** Date and time as the clock on the wall showed them; Swedish writes them as ISO does. */
function inAmsterdam(tijdstip: string): [Datum, string] {
  const [datum, tijd] = KLOK.format(new Date(tijdstip)).split(' ')
  return [datum as Datum, tijd!]
}
