import { DatumSchema, endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { Jaar, lezen, schrijven, vaststellen } from './gedeeld.ts'

const SOORTEN = [
  'primitief',
  'kadernota',
  'begrotingswijziging',
  'verschuiving',
  'overheveling',
  'vrijval',
  'indexering',
  'correctie',
] as const
const ORGANEN = ['raad', 'college', 'directie', 'budgethouder'] as const
const mutatievelden = {
  regel: Tekst(40),
  jaar: Jaar(),
  zijde: Keuze(['lasten', 'baten'] as const),
  bedrag: GeldSchema(),
  duur: Keuze(['structureel', 'incidenteel'] as const),
  voorstelregel: Type.Optional(Id()),
  besparing: Type.Optional(Keuze(['lagere-prijs', 'lichtere-vorm'] as const)),
}

const wijzigingvelden = {
  id: Id(),
  soort: Keuze(SOORTEN),
  orgaan: Keuze(ORGANEN),
  toelichting: Type.String(),
  voorgesteldOp: Type.Optional(DatumSchema()),
  besluitdatum: Type.Optional(DatumSchema()),
  besluitnummer: Type.Optional(Type.String()),
  status: Keuze(['concept', 'voorgesteld', 'vastgesteld', 'verworpen', 'ingetrokken'] as const),
  omvang: GeldSchema(),
}

export const toonWijzigingen = endpoint({
  id: 'begroting.toonWijzigingen',
  method: 'GET',
  path: '/begroting/wijzigingen',
  summary: 'Begrotingswijzigingen met hun stand',
  access: lezen,
  response: Type.Array(Type.Object({ ...wijzigingvelden, mutaties: Type.Array(Type.Object(mutatievelden)) })),
})

export const toonWijziging = endpoint({
  id: 'begroting.toonWijziging',
  method: 'GET',
  path: '/begroting/wijzigingen/:wijzigingId',
  summary: 'Een begrotingswijziging: wat er schuift, wie besluit, en wat het structureel en eenmalig doet',
  access: lezen,
  params: Type.Object({ wijzigingId: Id() }),
  response: Type.Object({
    ...wijzigingvelden,
    verworpenOp: Type.Optional(DatumSchema()),
    ingetrokkenOp: Type.Optional(DatumSchema()),
    reden: Type.Optional(Type.String()),
    doorNaam: Type.Optional(Type.String()),
    mutaties: Type.Array(Type.Object({ ...mutatievelden, naam: Type.String() })),
    jaren: Type.Array(
      Type.Object({ jaar: Jaar(), structureel: GeldSchema(), incidenteel: GeldSchema(), saldo: GeldSchema() }),
    ),
    structureel: GeldSchema(),
    neutraal: Type.Boolean(),
    frictiekosten: GeldSchema(),
    terugverdiendIn: Nullable(Jaar()),
  }),
})

export const trekWijzigingIn = endpoint({
  id: 'begroting.trekWijzigingIn',
  method: 'POST',
  path: '/begroting/wijzigingen/:wijzigingId/intrekking',
  summary: 'Een voorgestelde wijziging intrekken',
  access: schrijven,
  params: Type.Object({ wijzigingId: Id() }),
  body: Input({}),
  response: Type.Object({ wijzigingId: Id() }),
  creates: true,
})

export const verwerpWijziging = endpoint({
  id: 'begroting.verwerpWijziging',
  method: 'POST',
  path: '/begroting/wijzigingen/:wijzigingId/verwerping',
  summary: 'Een voorgestelde wijziging verwerpen als college, met reden',
  access: vaststellen,
  params: Type.Object({ wijzigingId: Id() }),
  body: Input({ besluitdatum: DatumSchema(), reden: Type.String({ maxLength: 1000 }) }),
  response: Type.Object({ wijzigingId: Id() }),
  creates: true,
})

export const bereidWijzigingVoor = endpoint({
  id: 'begroting.bereidWijzigingVoor',
  method: 'POST',
  path: '/begroting/wijzigingen',
  summary: 'Een begrotingswijziging voorbereiden',
  access: schrijven,
  body: Input({
    soort: Keuze(SOORTEN),
    orgaan: Keuze(ORGANEN),
    toelichting: Tekst(2000),
    mutaties: Type.Array(Type.Object(mutatievelden, { additionalProperties: false }), { maxItems: 500 }),
  }),
  response: Type.Object({
    wijzigingId: Id(),
    waarschuwingen: Type.Array(
      Type.Object({
        code: Type.String(),
        veld: Type.Optional(Type.String()),
        waarde: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))),
      }),
    ),
  }),
  creates: true,
})

export const stelWijzigingVast = endpoint({
  id: 'begroting.stelWijzigingVast',
  method: 'POST',
  path: '/begroting/wijzigingen/:wijzigingId/vaststelling',
  summary: 'Een wijziging vaststellen als college',
  access: vaststellen,
  params: Type.Object({ wijzigingId: Id() }),
  body: Input({ besluitdatum: DatumSchema(), besluitnummer: Type.String({ maxLength: 60 }) }),
  response: Type.Object({ wijzigingId: Id(), besluitdatum: DatumSchema() }),
  creates: true,
})
