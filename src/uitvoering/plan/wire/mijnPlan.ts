import { DatumSchema, endpoint, Id, Keuze, Nullable, PersoonId, Type } from '#platform/endpoint.ts'
import { toegang } from './gedeeld.ts'

const MijnDoel = Type.Object({
  persoonId: Nullable(PersoonId()),
  vanWie: Type.String(),
  vanMij: Type.Boolean(),
  tekst: Type.String(),
  resultaat: Type.String(),
  streefdatum: DatumSchema(),
  oordeel: Nullable(Type.String()),
})

export const toonMijnPlan = endpoint({
  id: 'plan.toonMijnPlan',
  method: 'GET',
  path: '/mijn/plan',
  summary: 'Mijn plan, in gewone woorden',
  access: {
    ...toegang,
    power: 'eigen-dossier',
    doel: 'eigen gegevens',
    grondslag: 'AVG art. 15',
    wetten: 'geen',
    verwerking: 'inzage en vernietiging',
  },
  response: Type.Object({
    persoonId: Nullable(PersoonId()),
    voornaam: Nullable(Type.String()),
    plannen: Type.Array(
      Type.Object({
        planId: Id(),
        nr: Type.Integer(),
        planversieId: Id(),
        vastgesteldOp: DatumSchema(),
        evaluatieOp: Nullable(DatumSchema()),
        ondertekend: Type.Boolean(),
        /** Someone in the circle keeps his part to himself. */
        nietAlles: Type.Boolean(),
        regisseur: Nullable(Type.String()),
        contactpersoon: Nullable(Type.String()),
        /** For whom the reader may answer, and what he answered. */
        tekenen: Type.Array(
          Type.Object({
            namensId: Nullable(PersoonId()),
            naam: Type.String(),
            stand: Keuze(['open', 'getekend', 'geweigerd'] as const),
            /** From 12 to 15 the child and who has gezag both sign: who of them has not yet, beside the reader. */
            ookNog: Nullable(Keuze(['kind', 'gezag'] as const)),
          }),
        ),
        doelen: Type.Array(MijnDoel),
        afspraken: Type.Array(
          Type.Object({
            persoonId: Nullable(PersoonId()),
            wie: Type.String(),
            wat: Type.String(),
            wanneer: DatumSchema(),
            herhaling: Type.String(),
            gelukt: Nullable(Type.Boolean()),
          }),
        ),
      }),
    ),
  }),
})
