import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { laatPartnerToe, sluitPartnerUit } from '#uitvoering/inrichting/deeds.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { partnerUitgenodigd } from '../events.ts'
import {
  beletselenVoorPartneradres,
  beletselenVoorPartnermelding,
  beletselenVoorUitnodiging,
  type Partnerroute,
  statusVanPartner,
  statusVanPartnermelding,
} from '../rules/partner.ts'
import * as store from '../store/partners.ts'
import { plaats } from './contact.ts'
import { type RegistreerMelding, registreer } from './registreerMelding.ts'

const HOEVEEL = 200

export type NodigPartnerUit = {
  organisatie: string
  contact: string
  inlognaam: string
  route: Partnerroute
  geldigTot: Datum
  /** Where the letter goes; without it the partner hears in another way. */
  straat?: string | undefined
  postcode?: string | undefined
  plaats?: string | undefined
}

/** One person of one organisation, until a day: what he may is report and read whether it was taken up. */
export const nodigPartnerUit: Command<NodigPartnerUit, { partnerId: string }> = {
  name: 'toegang.nodigPartnerUit',
  may: heeft('partner:uitnodigen'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    refuseIf([...beletselenVoorUitnodiging(input.geldigTot, vandaag), ...beletselenVoorPartneradres(input)])
    const gebruikerId = await laatPartnerToe(context, {
      inlognaam: input.inlognaam,
      naam: input.contact,
      begin: vandaag,
      eind: input.geldigTot,
    })
    const partnerId = uuidv7()
    await store.insertPartner(db, mandaat, {
      id: partnerId,
      gebruikerId,
      organisatie: input.organisatie,
      route: input.route,
      uitgenodigdOp: vandaag,
      geldigTot: input.geldigTot,
      ...adresVan(input),
    })
    return { result: { partnerId }, objectId: partnerId, announce: [partnerUitgenodigd.of({ partnerId })] }
  },
}

type Partneradres = Pick<NodigPartnerUit, 'straat' | 'postcode' | 'plaats'>
const adresVan = ({ straat, postcode, plaats }: Partneradres) =>
  straat ? { straat, postcode: postcode!, plaats: plaats! } : { straat: null, postcode: null, plaats: null }

/** The letter came back, or there was no address yet: it goes again, to where it says now. */
export const stuurUitnodiging: Command<{ partnerId: string } & Required<Partneradres>, { partnerId: string }> = {
  name: 'toegang.stuurUitnodiging',
  may: heeft('partner:uitnodigen'),
  async run({ input, mandaat, db, vandaag }) {
    const [partner] = await store.selectPartner(db, mandaat, input.partnerId)
    if (!partner) throw new NotFound()
    const { id: partnerId } = partner
    refuseIf([
      ...als(!['uitgenodigd', 'actief'].includes(statusVanPartner(partner, vandaag)), 'uitnodiging-al-voorbij'),
      ...als(partner.straat !== null && partner.briefTerugOp === null, 'uitnodiging-onderweg'),
      ...beletselenVoorPartneradres(input),
    ])
    await store.updateAdres(db, mandaat, { id: partnerId, ...adresVan(input) })
    return { result: { partnerId }, objectId: partnerId, announce: [partnerUitgenodigd.of({ partnerId })] }
  },
}

export const trekUitnodigingIn: Command<{ partnerId: string }, { partnerId: string }> = {
  name: 'toegang.trekUitnodigingIn',
  may: heeft('partner:uitnodigen'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const [partner] = await store.selectPartner(db, mandaat, input.partnerId)
    if (!partner) throw new NotFound()
    refuseIf(
      als((await store.updateIngetrokken(db, mandaat, partner.id, vandaag)).length === 0, 'uitnodiging-al-voorbij'),
    )
    await sluitPartnerUit(context, partner.gebruikerId)
    return { result: { partnerId: partner.id }, objectId: partner.id }
  },
}

export async function toonPartners({ db, mandaat, vandaag }: Context) {
  return (await store.selectPartners(db, mandaat)).map(({ gebruikerId: _, inlognaam: __, id, ...een }) => ({
    partnerId: id,
    ...een,
    heeftAdres: een.straat !== null,
    status: statusVanPartner(een, vandaag),
  }))
}

async function eigenPartner({ db, mandaat }: Context): Promise<store.Partner> {
  const [partner] = await store.selectEigenPartner(db, mandaat)
  if (!partner) throw new NotFound()
  return partner
}

/** He has read what a partner promises; until then he reports nothing. */
export const aanvaardUitnodiging: Command<Record<string, never>, { partnerId: string }> = {
  name: 'toegang.aanvaardUitnodiging',
  may: heeft('partner:melden'),
  async run(context) {
    const { db, mandaat, vandaag } = context
    const partner = await eigenPartner(context)
    await store.updateAanvaard(db, mandaat, partner.id, vandaag)
    return { result: { partnerId: partner.id }, objectId: partner.id }
  },
}

export type MeldAlsPartner = {
  kenmerk: string
  naam: string
  geboren?: Datum | undefined
  telefoon?: string | undefined
  vraag: string
  weetErvan: boolean
  redenNiet?: string | undefined
}

/** A partner searches nobody: he says whom he means, and the desk looks him up. The term counts from this day. */
export const meldAlsPartner: Command<MeldAlsPartner, { bekijkenVoor: Datum }> = {
  name: 'toegang.meldAlsPartner',
  may: heeft('partner:melden'),
  async run(context) {
    const { input, mandaat, db, vandaag, keys } = context
    const partner = await eigenPartner(context)
    refuseIf(
      beletselenVoorPartnermelding({
        aanvaard: partner.aanvaardOp !== null,
        vandaag,
        kenmerk: input.kenmerk,
        geboren: input.geboren,
        weetErvan: input.weetErvan,
        redenNiet: input.redenNiet,
      }),
    )
    const melding: RegistreerMelding = {
      kanaal: 'portaal',
      route: partner.route,
      melder: 'professional',
      vraag: input.vraag,
      hulpvragen: [],
    }
    const { result, objectId, announce, bekijkenVoor } = await registreer({ ...context, input: melding })
    const id = uuidv7()
    const zegel = (tekst: string | undefined, kolom: string) =>
      tekst?.trim() ? keys.encrypt(tekst.trim(), plaats(context, 'partnermelding', id, kolom)) : null
    await store.insertPartnermelding(db, mandaat, {
      id,
      meldingId: result.meldingId,
      partnerId: partner.id,
      kenmerk: input.kenmerk,
      naam: zegel(input.naam, 'naam')!,
      geboren: zegel(input.geboren, 'geboren'),
      telefoon: zegel(input.telefoon, 'telefoon'),
      weetErvan: input.weetErvan,
      redenNiet: input.weetErvan ? null : zegel(input.redenNiet, 'reden_niet'),
    })
    return { result: { bekijkenVoor: bekijkenVoor! }, objectId, announce }
  },
}

/** The partner's own screen: his number, the day and how it stands. */
export async function toonEigenMeldingen(context: Context) {
  const { db, mandaat } = context
  const partner = await eigenPartner(context)
  return {
    organisatie: partner.organisatie,
    aanvaard: partner.aanvaardOp !== null,
    geldigTot: partner.geldigTot,
    rijen: (await store.selectEigenMeldingen(db, mandaat, HOEVEEL)).map((een) => ({
      id: een.id,
      kenmerk: een.kenmerk,
      ontvangenOp: een.ontvangenOp,
      status: statusVanPartnermelding(een),
    })),
  }
}

/** For the desk, with the melding: whom the partner means. */
export async function openPartnermelding(context: Context, meldingId: string) {
  const { db, mandaat, keys } = context
  const [een] = await store.selectPartnermelding(db, mandaat, meldingId)
  if (!een) return null
  const open = (zegel: Buffer | null, kolom: string) =>
    zegel && keys.decrypt(zegel, plaats(context, 'partnermelding', een.id, kolom))
  return {
    organisatie: een.organisatie,
    kenmerk: een.kenmerk,
    naam: open(een.naam, 'naam') ?? '',
    geboren: open(een.geboren, 'geboren') as Datum | null,
    telefoon: open(een.telefoon, 'telefoon'),
    weetErvan: een.weetErvan,
    redenNiet: open(een.redenNiet, 'reden_niet'),
  }
}
