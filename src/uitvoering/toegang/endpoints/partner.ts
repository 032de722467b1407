import { endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { PARTNERROUTES } from '../rules/partner.ts'
import { Dag, melden } from './wie.ts'

const uitnodigen = {
  power: 'partner:uitnodigen',
  doel: 'melding behandelen',
  grondslag: 'Wmo 2015 art. 2.3.2 lid 1, Jeugdwet art. 2.3 en 3.5',
  wetten: 'geen',
  verwerking: 'melding en onderzoek',
} as const
const partner = { ...melden, power: 'partner:melden', wetten: 'geen' } as const

const Postcode = () => Type.String({ pattern: '^[1-9][0-9]{3} ?[A-Z]{2}$' })

export const toonPartners = endpoint({
  id: 'toegang.toonPartners',
  method: 'GET',
  path: '/toegang/partners',
  summary: 'Wie van buiten mag melden, en tot wanneer',
  access: uitnodigen,
  response: Type.Array(
    Type.Object({
      partnerId: Id(),
      organisatie: Type.String(),
      contact: Type.String(),
      route: Keuze(PARTNERROUTES),
      uitgenodigdOp: Dag(),
      geldigTot: Dag(),
      aanvaardOp: Nullable(Dag()),
      ingetrokkenOp: Nullable(Dag()),
      straat: Nullable(Type.String()),
      postcode: Nullable(Type.String()),
      plaats: Nullable(Type.String()),
      heeftAdres: Type.Boolean(),
      briefVerzondenOp: Nullable(Dag()),
      briefTerugOp: Nullable(Dag()),
      status: Keuze(['uitgenodigd', 'actief', 'verlopen', 'ingetrokken']),
    }),
  ),
})

export const nodigPartnerUit = endpoint({
  id: 'toegang.nodigPartnerUit',
  method: 'POST',
  path: '/toegang/partners',
  summary: 'Een partner, school of instelling uitnodigen om te melden',
  access: uitnodigen,
  body: Input({
    organisatie: Tekst(120),
    contact: Tekst(120),
    inlognaam: Type.String({ minLength: 3, maxLength: 80, pattern: '^[A-Za-z0-9._@-]+$' }),
    route: Keuze(PARTNERROUTES),
    geldigTot: Dag(),
    straat: Type.Optional(Tekst(120)),
    postcode: Type.Optional(Postcode()),
    plaats: Type.Optional(Tekst(80)),
  }),
  response: Type.Object({ partnerId: Id() }),
  creates: true,
})

export const stuurUitnodiging = endpoint({
  id: 'toegang.stuurUitnodiging',
  method: 'POST',
  path: '/toegang/partners/:partnerId/brief',
  summary: 'De brief met een uitnodiging sturen, ook als hij terugkwam',
  access: uitnodigen,
  params: Type.Object({ partnerId: Id() }),
  body: Input({ straat: Tekst(120), postcode: Postcode(), plaats: Tekst(80) }),
  response: Type.Object({ partnerId: Id() }),
  creates: true,
})

export const trekUitnodigingIn = endpoint({
  id: 'toegang.trekUitnodigingIn',
  method: 'POST',
  path: '/toegang/partners/:partnerId/intrekking',
  summary: 'Een uitnodiging intrekken: geldt vanaf het volgende verzoek',
  access: uitnodigen,
  params: Type.Object({ partnerId: Id() }),
  response: Type.Object({ partnerId: Id() }),
  creates: true,
})

export const toonEigenMeldingen = endpoint({
  id: 'toegang.toonEigenMeldingen',
  method: 'GET',
  path: '/partner/meldingen',
  summary: 'Eigen meldingen van een partner en hoe zij ervoor staan, zonder inhoud',
  access: partner,
  response: Type.Object({
    organisatie: Type.String(),
    aanvaard: Type.Boolean(),
    geldigTot: Dag(),
    rijen: Type.Array(
      Type.Object({
        id: Id(),
        kenmerk: Type.String(),
        ontvangenOp: Dag(),
        status: Keuze(['ontvangen', 'opgepakt', 'afgerond']),
      }),
    ),
  }),
})

export const aanvaardUitnodiging = endpoint({
  id: 'toegang.aanvaardUitnodiging',
  method: 'POST',
  path: '/partner/aanvaarding',
  summary: 'De uitnodiging aanvaarden',
  access: partner,
  response: Type.Object({ partnerId: Id() }),
  creates: true,
})

export const meldAlsPartner = endpoint({
  id: 'toegang.meldAlsPartner',
  method: 'POST',
  path: '/partner/meldingen',
  summary: 'Als partner iemand melden',
  access: partner,
  body: Input({
    kenmerk: Tekst(40),
    naam: Tekst(120),
    geboren: Type.Optional(Dag()),
    telefoon: Type.Optional(Tekst(30)),
    vraag: Tekst(4000),
    weetErvan: Type.Boolean(),
    redenNiet: Type.Optional(Tekst(1000)),
  }),
  response: Type.Object({ bekijkenVoor: Dag() }),
  creates: true,
})
