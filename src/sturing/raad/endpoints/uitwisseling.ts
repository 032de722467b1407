import { DatumSchema, endpoint, Input, Keuze, Tekst, Type } from '#platform/endpoint.ts'
import { UITSLAGEN } from '../rules/popoloVorm.ts'
import { Aantal, Dicht, lezen, SECTIES, schrijven } from './gedeeld.ts'

const Moment = () => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' })
const Bronnen = () => Type.Array(Dicht({ note: Tekst(60) }), { minItems: 1, maxItems: 1 })
const Naam = () => Tekst(60)

const Tellingen = () => Type.Array(Dicht({ option: Keuze(['yes', 'no'] as const), value: Aantal() }), { maxItems: 2 })
const Groepen = () => Type.Array(Dicht({ group_id: Naam(), counts: Tellingen() }), { maxItems: 60 })
const Ronden = () =>
  Type.Array(
    Dicht({
      start_date: DatumSchema(),
      result: Keuze(UITSLAGEN),
      counts: Tellingen(),
      group_results: Type.Optional(Groepen()),
    }),
    { maxItems: 20 },
  )
const Herkomst = () => Type.Array(Dicht({ note: Tekst(60) }), { maxItems: 1 })

const Besluit = () =>
  Dicht({
    event_id: Naam(),
    start_date: DatumSchema(),
    result: Keuze(['pass', 'fail', 'postponed'] as const),
    counts: Tellingen(),
    group_results: Type.Optional(Groepen()),
    aanwezig: Type.Optional(Aantal()),
    zetels: Type.Optional(Aantal()),
    bron_stemming: Type.Optional(Tekst(60)),
    amendementen: Aantal(),
    stemverklaringen: Type.Array(Dicht({ group_id: Type.Optional(Naam()), text: Tekst(4000) }), { maxItems: 60 }),
    sources: Herkomst(),
  })

const Voorstel = () =>
  Dicht({
    id: Naam(),
    organization_id: Naam(),
    titel: Tekst(300),
    date: DatumSchema(),
    identifiers: Type.Array(Dicht({ identifier: Tekst(60), scheme: Keuze(['griffie', 'voorstel'] as const) }), {
      minItems: 2,
      maxItems: 2,
    }),
    vraagt_geld: Type.Boolean(),
    motion_id: Type.Optional(Naam()),
    secties: Type.Array(Dicht({ soort: Keuze(SECTIES), text: Tekst(4000), sources: Bronnen() }), { maxItems: 60 }),
    agenda: Type.Array(Dicht({ event_id: Naam(), advies: Type.Optional(Tekst(4000)) }), { maxItems: 40 }),
    vote_events: Type.Array(Besluit(), { maxItems: 20 }),
    sources: Herkomst(),
  })

const Amendement = () =>
  Dicht({
    id: Naam(),
    amends_id: Naam(),
    titel: Tekst(300),
    text: Tekst(4000),
    date: DatumSchema(),
    identifiers: Type.Array(Dicht({ identifier: Tekst(60), scheme: Keuze(['griffie'] as const) }), {
      minItems: 1,
      maxItems: 1,
    }),
    creator_ids: Type.Array(Naam(), { minItems: 1, maxItems: 1 }),
    vote_events: Ronden(),
  })

const Toezegging = () =>
  Dicht({
    id: Naam(),
    voorstel_id: Type.Optional(Naam()),
    text: Tekst(2000),
    door: Tekst(100),
    date: DatumSchema(),
    moment: Type.Optional(Tekst(200)),
    uiterlijk: Type.Optional(DatumSchema()),
    afdoening: Type.Optional(
      Dicht({ soort: Keuze(['gestand', 'vervallen'] as const), date: DatumSchema(), stuk: Tekst(200) }),
    ),
    sources: Herkomst(),
  })

/** Popolo (popoloproject.com) with the names of docs/popolo.md beside it. */
const Document = Dicht({
  organizations: Type.Array(
    Dicht({ id: Naam(), name: Tekst(100), classification: Keuze(['legislature', 'party'] as const) }),
    { maxItems: 200 },
  ),
  events: Type.Array(
    Dicht({
      id: Naam(),
      organization_id: Naam(),
      classification: Keuze(['forum', 'raad', 'raadstafel'] as const),
      name: Type.Optional(Tekst(200)),
      start_date: Moment(),
      end_date: Type.Optional(Moment()),
      location: Type.Optional(Tekst(100)),
      status: Keuze(['confirmed', 'cancelled'] as const),
      karakter: Keuze(['beeldvormend', 'oordeelsvormend', 'besluitvormend'] as const),
      openbaar: Type.Boolean(),
      reden_vervallen: Type.Optional(Tekst(200)),
    }),
    { maxItems: 5000 },
  ),
  motions: Type.Array(
    Dicht({
      id: Naam(),
      organization_id: Naam(),
      classification: Keuze(['motie'] as const),
      titel: Tekst(300),
      text: Type.Optional(Tekst(4000)),
      date: DatumSchema(),
      identifiers: Type.Array(Dicht({ identifier: Tekst(60), scheme: Tekst(60) }), { minItems: 1, maxItems: 40 }),
      creator_ids: Type.Array(Naam(), { maxItems: 40 }),
      vote_events: Ronden(),
    }),
    { maxItems: 5000 },
  ),
  voorstellen: Type.Optional(Type.Array(Voorstel(), { maxItems: 5000 })),
  amendments: Type.Optional(Type.Array(Amendement(), { maxItems: 5000 })),
  toezeggingen: Type.Optional(Type.Array(Toezegging(), { maxItems: 5000 })),
  speeches: Type.Array(
    Dicht({
      id: Naam(),
      type: Keuze(['question', 'answer'] as const),
      creator_id: Type.Optional(Naam()),
      in_reply_to: Type.Optional(Naam()),
      voorstel_id: Type.Optional(Naam()),
      title: Type.Optional(Tekst(60)),
      position: Type.Optional(Type.Integer({ minimum: 1 })),
      text: Tekst(4000),
      date: Type.Optional(DatumSchema()),
      sources: Bronnen(),
    }),
    { maxItems: 10_000 },
  ),
})

export const exporteerRaad = endpoint({
  id: 'raad.exporteerRaad',
  method: 'GET',
  path: '/raad/uitwisseling',
  summary: 'De raad in de vorm van Popolo: van fracties en vergaderingen tot moties, besluiten, vragen en toezeggingen',
  access: lezen,
  produces: 'application/json',
  response: Type.Unknown(),
})

export const importeerRaad = endpoint({
  id: 'raad.importeerRaad',
  method: 'POST',
  path: '/raad/uitwisseling',
  summary: 'De raad inlezen uit Popolo: alles of niets',
  access: schrijven,
  body: Input({ document: Document, proef: Type.Optional(Type.Boolean()) }),
  response: Type.Object({
    fracties: Type.Integer(),
    vergaderingen: Type.Integer(),
    moties: Type.Integer(),
    voorstellen: Type.Integer(),
    besluiten: Type.Integer(),
    amendementen: Type.Integer(),
    toezeggingen: Type.Integer(),
    vragen: Type.Integer(),
  }),
  creates: true,
})
