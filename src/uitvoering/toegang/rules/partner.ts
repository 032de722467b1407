import { als, type Beletsel } from '#values/beletsel.ts'
import { isBsn } from '#values/bsn.ts'
import { type Datum, plusJaren } from '#values/datum.ts'

/** By which route of a melding a partner reports. */
export const PARTNERROUTES = ['vrije veld', 'school', 'gecertificeerde instelling'] as const
export type Partnerroute = (typeof PARTNERROUTES)[number]

export type PartnerFeiten = { aanvaardOp: Datum | null; ingetrokkenOp: Datum | null; geldigTot: Datum }
export type PartnerStatus = 'uitgenodigd' | 'actief' | 'verlopen' | 'ingetrokken'

export function statusVanPartner({ aanvaardOp, ingetrokkenOp, geldigTot }: PartnerFeiten, vandaag: Datum) {
  const status: PartnerStatus = ingetrokkenOp
    ? 'ingetrokken'
    : geldigTot < vandaag
      ? 'verlopen'
      : aanvaardOp
        ? 'actief'
        : 'uitgenodigd'
  return status
}

/** An invitation is for a year at most: then somebody looks again whether it is still needed. */
export const beletselenVoorUitnodiging = (geldigTot: Datum, vandaag: Datum): Beletsel[] => [
  ...als(geldigTot < vandaag, 'uitnodiging-al-voorbij', 'geldigTot'),
  ...als(geldigTot > plusJaren(vandaag, 1), 'uitnodiging-te-lang', 'geldigTot'),
]

/** All of an address, or none of it. */
export function beletselenVoorPartneradres(v: {
  straat?: string | undefined
  postcode?: string | undefined
  plaats?: string | undefined
}): Beletsel[] {
  const iets = Boolean(v.straat || v.postcode || v.plaats)
  return (['straat', 'postcode', 'plaats'] as const).flatMap((veld) => als(iets && !v[veld], 'adres-onvolledig', veld))
}

export type PartnermeldingFeiten = {
  aanvaard: boolean
  vandaag: Datum
  kenmerk: string
  geboren: Datum | undefined
  weetErvan: boolean
  redenNiet: string | undefined
}

/** The resident knows of it, or somebody says why not. */
export const beletselenVoorPartnermelding = (feiten: PartnermeldingFeiten): Beletsel[] => [
  ...als(!feiten.aanvaard, 'uitnodiging-niet-aanvaard'),
  ...als((feiten.kenmerk.match(/\d{9}/g) ?? []).some(isBsn), 'kenmerk-is-bsn', 'kenmerk'),
  ...als(feiten.geboren !== undefined && feiten.geboren > feiten.vandaag, 'datum-in-toekomst', 'geboren'),
  ...als(!feiten.weetErvan && !feiten.redenNiet?.trim(), 'reden-ontbreekt', 'redenNiet'),
]

export type PartnermeldingStatus = 'ontvangen' | 'opgepakt' | 'afgerond'

/** All that a partner reads back: no law, no outcome, no name. */
export function statusVanPartnermelding(m: {
  bekekenOp: Datum | null
  afgesloten: boolean
  hulpvragen: number
  open: number
}): PartnermeldingStatus {
  if (m.afgesloten || (m.hulpvragen > 0 && m.open === 0)) return 'afgerond'
  return m.hulpvragen > 0 || m.bekekenOp ? 'opgepakt' : 'ontvangen'
}
