import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { Aantal, Dicht, Fractiestemmen, lezen, SECTIES, schrijven, UITKOMSTEN } from './endpoints/gedeeld.ts'

export * from './endpoints/behandeling.ts'
export * from './endpoints/fractie.ts'
export * from './endpoints/mededeling.ts'
export * from './endpoints/motie.ts'
export * from './endpoints/toezegging.ts'
export * from './endpoints/uitwisseling.ts'
export * from './endpoints/vergadering.ts'
export * from './endpoints/vraag.ts'

const OfNullGetal = (schema: { type?: unknown }) =>
  Type.Unsafe<number | null>({ ...schema, type: [schema.type, 'null'] })

const Voorstel = Type.Object({
  id: Id(),
  titel: Type.String(),
  griffienummer: Type.String(),
  nummer: Type.String(),
  datum: DatumSchema(),
  vraagtGeld: Type.Boolean(),
  bron: Nullable(Type.String()),
  status: Keuze(['ingediend', 'behandeld', ...UITKOMSTEN] as const),
  secties: Type.Array(Type.Object({ soort: Keuze(SECTIES), tekst: Type.String(), bron: Type.String() })),
  motie: Nullable(
    Type.Object({
      id: Id(),
      titel: Type.String(),
      datum: DatumSchema(),
      uitkomst: Keuze(['ingediend', 'ingetrokken', ...UITKOMSTEN] as const),
      dictum: Nullable(Type.String()),
      bron: Nullable(Type.String()),
      varianten: Type.Array(Type.Object({ nummer: Type.String(), bronnen: Type.Array(Type.String()) })),
    }),
  ),
  behandelingen: Type.Array(
    Type.Object({
      id: Id(),
      soort: Type.String(),
      datum: DatumSchema(),
      karakter: Type.String(),
      openbaar: Type.Boolean(),
      zaal: Nullable(Type.String()),
      advies: Nullable(Type.String()),
      vervallen: Type.Boolean(),
    }),
  ),
  besluiten: Type.Array(
    Type.Object({
      id: Id(),
      behandelingId: Id(),
      uitkomst: Keuze(UITKOMSTEN),
      datum: DatumSchema(),
      amendementen: Type.Integer(),
      stemverklaringen: Type.Array(Type.String()),
      verklaringen: Type.Array(Type.Object({ fractie: Type.String(), tekst: Type.String() })),
      perFractie: Nullable(Fractiestemmen()),
      bron: Nullable(Type.String()),
      voor: Nullable(Type.Integer()),
      tegen: Nullable(Type.Integer()),
      zetels: Nullable(Type.Integer()),
    }),
  ),
  amendementen: Type.Array(
    Type.Object({
      id: Id(),
      nummer: Type.String(),
      titel: Type.String(),
      tekst: Type.String(),
      fractie: Type.String(),
      datum: DatumSchema(),
      stand: Keuze(['ingediend', 'ingetrokken', ...UITKOMSTEN] as const),
      voor: Nullable(Type.Integer()),
      tegen: Nullable(Type.Integer()),
      perFractie: Nullable(Fractiestemmen()),
    }),
  ),
  vragen: Type.Array(
    Type.Object({
      id: Id(),
      nummer: Type.Integer(),
      fractie: Type.String(),
      tekst: Type.String(),
      thema: Type.String(),
      bron: Type.String(),
      antwoord: Nullable(Type.String()),
      antwoordBron: Nullable(Type.String()),
    }),
  ),
  wijzigingen: Type.Array(Id()),
  opmerkingen: Type.Array(
    Type.Object({
      code: Type.String(),
      plaats: Type.String(),
      bron: Type.Optional(Type.String()),
      uitleg: Type.Object({ nl: Type.String(), en: Type.String() }),
    }),
  ),
})

export const toonVoorstellen = endpoint({
  id: 'raad.toonVoorstellen',
  method: 'GET',
  path: '/raad/voorstellen',
  summary: 'Voorstellen met motie, behandeling, stemming en besluit',
  access: lezen,
  response: Type.Array(Voorstel),
})

export const toonVoorstel = endpoint({
  id: 'raad.toonVoorstel',
  method: 'GET',
  path: '/raad/voorstellen/:voorstelId',
  summary: 'Een voorstel met alles wat ermee gebeurde',
  access: lezen,
  params: Type.Object({ voorstelId: Id() }),
  response: Voorstel,
})

export const dienVoorstelIn = endpoint({
  id: 'raad.dienVoorstelIn',
  method: 'POST',
  path: '/raad/voorstellen',
  summary: 'Een voorstel aan de raad vastleggen',
  access: schrijven,
  body: Input({
    titel: Tekst(300),
    griffienummer: Tekst(60),
    nummer: Tekst(60),
    datum: DatumSchema(),
    vraagtGeld: Type.Optional(Type.Boolean()),
    motieId: Type.Optional(Nullable(Id())),
    secties: Type.Optional(Type.Array(Dicht({ soort: Keuze(SECTIES), tekst: Tekst(4000) }), { maxItems: 20 })),
    wijzigingen: Type.Optional(Type.Array(Id(), { maxItems: 20 })),
  }),
  response: Type.Object({ voorstelId: Id() }),
  creates: true,
})

export const legBesluitVast = endpoint({
  id: 'raad.legBesluitVast',
  method: 'POST',
  path: '/raad/voorstellen/:voorstelId/besluiten',
  summary: 'Het besluit van de raad vastleggen, met de stemming',
  access: schrijven,
  params: Type.Object({ voorstelId: Id() }),
  body: Input({
    behandelingId: Id(),
    uitkomst: Keuze(UITKOMSTEN),
    amendementen: Aantal(),
    stemverklaringen: Type.Array(Tekst(100), { maxItems: 50 }),
    stemming: Type.Optional(
      Dicht({
        voor: Aantal(),
        tegen: Aantal(),
        aanwezig: Type.Optional(Aantal()),
        perFractie: Type.Optional(Fractiestemmen()),
      }),
    ),
  }),
  response: Type.Object({ besluitId: Id() }),
  creates: true,
})

export const legStemverklaringVast = endpoint({
  id: 'raad.legStemverklaringVast',
  method: 'POST',
  path: '/raad/besluiten/:besluitId/stemverklaringen',
  summary: 'Waarom een fractie zo stemde',
  access: schrijven,
  params: Type.Object({ besluitId: Id() }),
  body: Input({ fractie: Tekst(100), tekst: Tekst(2000) }),
  response: Type.Object({ stemverklaringId: Id() }),
  creates: true,
})

export const toonOrganen = endpoint({
  id: 'raad.toonOrganen',
  method: 'GET',
  path: '/raad/organen',
  summary: 'Raad en college, met hun aantal zetels',
  access: lezen,
  response: Type.Array(
    Type.Object({
      soort: Keuze(['raad', 'college'] as const),
      naam: Type.String(),
      zetels: Nullable(Type.Integer()),
    }),
  ),
})

export const stelOrgaanVast = endpoint({
  id: 'raad.stelOrgaanVast',
  method: 'POST',
  path: '/raad/organen',
  summary: 'Naam en aantal zetels van raad of college vastleggen',
  access: schrijven,
  body: Input({
    soort: Keuze(['raad', 'college'] as const),
    naam: Tekst(100, { pattern: '\\S' }),
    zetels: OfNullGetal(Type.Integer({ minimum: 1, maximum: 60 })),
  }),
  response: Type.Object({ soort: Type.String() }),
  creates: true,
})
