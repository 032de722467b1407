import { DatumSchema, endpoint, Input, Keuze, Tekst, Type } from '#platform/endpoint.ts'
import { UITSLAGEN } from '../rules/popolo.ts'
import { Aantal, Dicht, lezen, schrijven } from './gedeeld.ts'

const Moment = () => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' })
const Bronnen = () => Type.Array(Dicht({ note: Tekst(60) }), { minItems: 1, maxItems: 1 })
const Naam = () => Tekst(60)

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
      vote_events: Type.Array(
        Dicht({
          start_date: DatumSchema(),
          result: Keuze(UITSLAGEN),
          counts: Type.Array(Dicht({ option: Keuze(['yes', 'no'] as const), value: Aantal() }), { maxItems: 2 }),
        }),
        { maxItems: 20 },
      ),
    }),
    { maxItems: 5000 },
  ),
  speeches: Type.Array(
    Dicht({
      id: Naam(),
      type: Keuze(['question', 'answer'] as const),
      creator_id: Type.Optional(Naam()),
      in_reply_to: Type.Optional(Naam()),
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
  summary: 'Fracties, vergaderingen, moties en schriftelijke vragen in de vorm van Popolo',
  access: lezen,
  produces: 'application/json',
  response: Type.Unknown(),
})

export const importeerRaad = endpoint({
  id: 'raad.importeerRaad',
  method: 'POST',
  path: '/raad/uitwisseling',
  summary: 'Fracties, vergaderingen, moties en schriftelijke vragen inlezen uit Popolo: alles of niets',
  access: schrijven,
  body: Input({ document: Document, proef: Type.Optional(Type.Boolean()) }),
  response: Type.Object({
    fracties: Type.Integer(),
    vergaderingen: Type.Integer(),
    moties: Type.Integer(),
    vragen: Type.Integer(),
  }),
  creates: true,
})
