import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'
import { BESLUITSOORTEN } from './rules/besluit.ts'
import { BEZWAARSTANDEN, UITKOMSTEN } from './rules/bezwaar.ts'

/** The resident himself, or who has gezag over him. */
const eigen = {
  power: 'eigen-dossier',
  doel: 'besluit en toewijzing',
  grondslag: 'Awb art. 6:4-6:14',
  wetten: 'geen',
  verwerking: 'besluit en toewijzing',
} as const

export const toonMijnBesluiten = endpoint({
  id: 'voorziening.toonMijnBesluiten',
  method: 'GET',
  path: '/mijn/besluiten',
  summary: 'Besluiten over mij of mijn kind, tot wanneer ik bezwaar kan maken, en hoe dat loopt',
  access: eigen,
  response: Type.Object({
    persoonId: Nullable(PersoonId()),
    besluiten: Type.Array(
      Type.Object({
        besluitId: Id(),
        beschikkingnummer: Type.Integer(),
        persoonId: PersoonId(),
        naam: Type.String(),
        vanMij: Type.Boolean(),
        wet: Keuze(WETTEN),
        soort: Keuze(BESLUITSOORTEN),
        datum: DatumSchema(),
        hulp: Type.Array(Type.String()),
        /** Day on which the letter left, if it left from here. */
        bekendOp: Nullable(DatumSchema()),
        /** Last day to object. */
        bezwaarTot: Nullable(DatumSchema()),
        stand: Keuze(BEZWAARSTANDEN),
        bezwaren: Type.Array(
          Type.Object({
            id: Id(),
            ontvangenOp: DatumSchema(),
            teLaat: Type.Boolean(),
            gronden: Nullable(Type.String()),
            bevestigdOp: Nullable(DatumSchema()),
            uiterlijk: Nullable(DatumSchema()),
            /** Whether a committee advises (Awb 7:13). */
            commissie: Type.Boolean(),
            uitkomst: Nullable(Keuze(UITKOMSTEN)),
            bekendOp: Nullable(DatumSchema()),
            ingetrokkenOp: Nullable(DatumSchema()),
            kanIntrekken: Type.Boolean(),
          }),
        ),
      }),
    ),
  }),
})

export const trekBezwaarIn = endpoint({
  id: 'voorziening.trekBezwaarIn',
  method: 'POST',
  path: '/mijn/bezwaren/:bezwaarId/intrekking',
  summary: 'Mijn bezwaar intrekken',
  access: { ...eigen, grondslag: 'Awb art. 6:21' },
  params: Type.Object({ bezwaarId: Id() }),
  body: Input({}),
  response: Type.Object({
    bezwaarId: Id(),
    ingetrokkenOp: DatumSchema(),
    /** Last day to object again, where that has not passed. */
    opnieuwTot: Nullable(DatumSchema()),
  }),
  creates: true,
})

export const maakBezwaar = endpoint({
  id: 'voorziening.maakBezwaar',
  method: 'POST',
  path: '/mijn/besluiten/:besluitId/bezwaren',
  summary: 'Bezwaar maken tegen een besluit over mij of mijn kind',
  access: eigen,
  params: Type.Object({ besluitId: Id() }),
  body: Input({
    gronden: Type.String({ maxLength: 20_000 }),
    waaromLaat: Type.Optional(Type.String({ maxLength: 4000 })),
  }),
  response: Type.Object({
    bezwaarId: Id(),
    ontvangenOp: DatumSchema(),
    uiterlijk: DatumSchema(),
    termijnTot: Nullable(DatumSchema()),
    teLaat: Type.Boolean(),
  }),
  creates: true,
})
