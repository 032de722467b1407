import { BsnSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { Dag, Geslacht, opnemen, vastleggen, zoeken } from './wie.ts'

export const zoekPersoon = endpoint({
  id: 'huishouden.zoekPersoon',
  method: 'POST',
  path: '/huishouden/zoekopdrachten',
  summary: 'Persoon zoeken in het register en de BRP',
  access: zoeken,
  body: Input({
    bsn: Type.Optional(BsnSchema()),
    geslachtsnaam: Type.Optional(Tekst(200)),
    voornamen: Type.Optional(Tekst(200)),
    geboren: Type.Optional(Dag()),
  }),
  response: Type.Object({
    brp: Keuze(['gevraagd', 'onbereikbaar', 'niet-gevraagd']),
    treffers: Type.Array(
      Type.Object({
        persoonId: Nullable(PersoonId()),
        brpSleutel: Nullable(Type.String()),
        bron: Keuze(['register', 'brp']),
        naam: Type.String(),
        geboren: Dag(),
        geslacht: Geslacht,
        adres: Nullable(Type.String()),
        adresgeheim: Type.Boolean(),
        overleden: Nullable(Dag()),
      }),
    ),
  }),
})

export const neemPersoonOp = endpoint({
  id: 'huishouden.neemPersoonOp',
  method: 'POST',
  path: '/huishouden/personen',
  summary: 'Persoon opnemen, uit de BRP of met naam en geboortedatum',
  access: opnemen,
  body: Input({
    bsn: Type.Optional(BsnSchema()),
    brpSleutel: Type.Optional(Type.String({ minLength: 20, maxLength: 200 })),
    voornamen: Type.Optional(Tekst(200)),
    voorvoegsel: Type.Optional(Tekst(20)),
    geslachtsnaam: Type.Optional(Tekst(200)),
    geboren: Type.Optional(Dag()),
    geslacht: Type.Optional(Geslacht),
    telefoon: Type.Optional(Tekst(30)),
    email: Type.Optional(Tekst(200)),
    bevestigd: Type.Optional(Type.Boolean()),
  }),
  response: Type.Object({ persoonId: PersoonId(), huishoudenId: Nullable(Id()), bestond: Type.Boolean() }),
  creates: true,
})

const Lid = Type.Object({
  persoonId: PersoonId(),
  naam: Type.String(),
  geboren: Dag(),
  leeftijd: Type.Integer(),
  overleden: Nullable(Dag()),
  verblijf: Keuze(['hoofd', 'neven']),
  bronnen: Type.Array(Type.Object({ bron: Type.String(), peildatum: Dag() })),
  relatie: Nullable(Type.String()),
})

export const toonPersoon = endpoint({
  id: 'huishouden.toonPersoon',
  method: 'GET',
  path: '/huishouden/personen/:persoonId',
  summary: 'Persoon met huishouden, bron en datum',
  access: zoeken,
  params: Type.Object({ persoonId: Id() }),
  response: Type.Object({
    persoonId: PersoonId(),
    naam: Type.String(),
    voornamen: Type.String(),
    geboren: Dag(),
    leeftijd: Type.Integer(),
    geslacht: Geslacht,
    overleden: Nullable(Dag()),
    stand: Type.String(),
    telefoon: Nullable(Type.String()),
    email: Nullable(Type.String()),
    adres: Nullable(Type.String()),
    adresgeheim: Type.Boolean(),
    wijk: Nullable(Type.String()),
    bron: Type.String(),
    huishouden: Nullable(
      Type.Object({
        huishoudenId: Id(),
        naam: Type.String(),
        leden: Type.Array(Lid),
        tegenstrijdig: Type.Array(Type.String()),
      }),
    ),
    netwerk: Type.Array(Type.Object({ id: Id(), naam: Type.String(), relatie: Type.String() })),
    gezagdragers: Type.Array(
      // Nobody's number: an institution.
      Type.Object({ persoonId: Nullable(PersoonId()), naam: Type.String(), soort: Type.String(), bron: Type.String() }),
    ),
    waarschuwingen: Type.Array(Type.Object({ id: Id(), soort: Type.String(), reden: Nullable(Type.String()) })),
  }),
})

export const zoekOpNaam = endpoint({
  id: 'huishouden.zoekOpNaam',
  method: 'POST',
  path: '/huishouden/naamzoekopdrachten',
  summary: 'Iemand uit het register kiezen, op naam of BSN',
  access: { ...zoeken, power: 'huishouden:wijzigen', verwerking: 'melding en onderzoek' },
  body: Input({ q: Tekst(120) }),
  response: Type.Array(Type.Object({ persoonId: PersoonId(), naam: Type.String(), geboren: Dag() })),
})

export const meldVerhuizing = endpoint({
  id: 'huishouden.meldVerhuizing',
  method: 'POST',
  path: '/huishouden/personen/:persoonId/verhuizingen',
  summary: 'Verhuizing melden',
  access: vastleggen,
  params: Type.Object({ persoonId: Id() }),
  body: Input({
    op: Dag(),
    naarGemeente: Nullable(Type.String({ pattern: '^\\d{4}$' })),
    adres: Input({
      straat: Nullable(Tekst(200)),
      huisnummer: Nullable(Type.Integer({ minimum: 1, maximum: 99999 })),
      huisletter: Nullable(Tekst(1)),
      toevoeging: Nullable(Tekst(10)),
      postcode: Nullable(Type.String({ pattern: '^\\d{4}[A-Z]{2}$' })),
      woonplaats: Nullable(Tekst(100)),
      adresseerbaarObject: Nullable(Tekst(16)),
      nummeraanduiding: Nullable(Tekst(16)),
    }),
  }),
  response: Type.Object({ huishoudenId: Id() }),
  creates: true,
})

export const meldOverlijden = endpoint({
  id: 'huishouden.meldOverlijden',
  method: 'POST',
  path: '/huishouden/personen/:persoonId/overlijden',
  summary: 'Overlijden melden',
  access: vastleggen,
  params: Type.Object({ persoonId: Id() }),
  body: Input({ op: Dag() }),
  response: Type.Object({ persoonId: PersoonId() }),
  creates: true,
})
