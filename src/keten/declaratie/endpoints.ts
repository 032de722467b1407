import { DatumSchema, endpoint, GeldSchema, Id, Input, Nullable, Page, Type } from '#platform/endpoint.ts'

export * from './endpointsPgb.ts'

const betaling = {
  doel: 'declaraties beoordelen en betalen',
  grondslag: 'Wmo 2015 art. 5.2.9, Jeugdwet art. 7.4.0',
  wetten: ['wmo', 'jeugdwet'],
  verwerking: 'declaratie en betaling',
} as const

const Rij = Type.Object({
  id: Id(),
  aanbieder: Type.String(),
  agb: Type.String(),
  wet: Type.String(),
  nummer: Type.String(),
  maand: DatumSchema(),
  stand: Type.String(),
  totaal: GeldSchema(),
  toegekend: GeldSchema(),
  afgewezen: GeldSchema(),
  openBedrag: GeldSchema(),
  teToetsen: GeldSchema(),
  regels: Type.Integer(),
  goedgekeurd: Type.Integer(),
  afgekeurd: Type.Integer(),
  wacht: Type.Integer(),
  geparkeerd: Type.Integer(),
  ontvangenOp: DatumSchema(),
  uiterlijk: DatumSchema(),
  beantwoordOp: Nullable(DatumSchema()),
})

export const toonDeclaraties = endpoint({
  id: 'declaratie.toonDeclaraties',
  method: 'GET',
  path: '/declaraties',
  summary: 'Declaraties, wat het eerst af moet eerst',
  access: { ...betaling, power: 'declaratie:lezen' },
  query: Input({
    wet: Type.Optional(Type.String({ maxLength: 20 })),
    stand: Type.Optional(Type.String({ maxLength: 30 })),
    vanaf: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Page(Rij),
})

/** The client is not named here: who approves money sees the toewijzing (access table, budgethouder). */
export const toonDeclaratie = endpoint({
  id: 'declaratie.toonDeclaratie',
  method: 'GET',
  path: '/declaraties/:declaratieId',
  summary: 'Een declaratie met haar regels en controles',
  access: { ...betaling, power: 'declaratie:lezen' },
  params: Type.Object({ declaratieId: Id() }),
  response: Type.Object({
    ...Rij.properties,
    berichtId: Id(),
    codes: Type.Array(Type.String()),
    limiet: Nullable(GeldSchema()),
    magKeuren: Type.Boolean(),
    magBetalen: Type.Boolean(),
    lijnen: Type.Array(
      Type.Object({
        id: Id(),
        nr: Type.Integer(),
        toewijzingnummer: Type.Integer(),
        referentienummer: Type.String(),
        vorigReferentienummer: Nullable(Type.String()),
        productCode: Type.String(),
        begin: DatumSchema(),
        eind: DatumSchema(),
        volume: Type.Integer(),
        eenheid: Type.String(),
        tarief: Nullable(GeldSchema()),
        bedrag: GeldSchema(),
        stand: Type.String(),
        codes: Type.Array(Type.String()),
        controles: Type.Array(
          Type.Object({ code: Type.String(), uitkomst: Type.String(), retourcode: Nullable(Type.String()) }),
        ),
      }),
    ),
    akkoorden: Type.Array(
      Type.Object({
        id: Id(),
        bedrag: GeldSchema(),
        limiet: GeldSchema(),
        automatisch: Type.Boolean(),
        op: DatumSchema(),
      }),
    ),
  }),
})

const params = Type.Object({ declaratieId: Id() })
const Ids = Type.Array(Id(), { minItems: 1, maxItems: 20_000 })
const Gedaan = Type.Object({ declaratieId: Id() })

export const keurGoed = endpoint({
  id: 'declaratie.keurGoed',
  method: 'POST',
  path: '/declaraties/:declaratieId/akkoorden',
  summary: 'Regels goedkeuren, binnen de eigen limiet',
  access: { ...betaling, power: 'declaratie:goedkeuren' },
  params,
  body: Input({ regelIds: Type.Optional(Ids) }),
  response: Gedaan,
  creates: true,
})

export const keurAf = endpoint({
  id: 'declaratie.keurAf',
  method: 'POST',
  path: '/declaraties/:declaratieId/afkeuringen',
  summary: 'Regels afkeuren op een grond met een retourcode',
  access: { ...betaling, power: 'declaratie:goedkeuren' },
  params,
  body: Input({ regelIds: Ids, grond: Type.String({ minLength: 1, maxLength: 60 }) }),
  response: Gedaan,
  creates: true,
})

export const stelBetaalbaar = endpoint({
  id: 'declaratie.stelBetaalbaar',
  method: 'POST',
  path: '/declaraties/:declaratieId/betaalopdrachten',
  summary: 'Betaalbaar stellen',
  access: { ...betaling, power: 'declaratie:betaalbaar' },
  params,
  body: Input({}),
  response: Type.Object({ betaalopdrachtId: Id() }),
  creates: true,
})
