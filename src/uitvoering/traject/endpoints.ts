import {
  DatumSchema,
  endpoint,
  GeldSchema,
  Id,
  Input,
  Keuze,
  Nullable,
  PersoonId,
  Tekst,
  Type,
} from '#platform/endpoint.ts'
import { Schuld } from './endpointsSchuld.ts'
import { RICHTINGEN, SOORTEN } from './rules/fasen.ts'
import { POTENTIELEN } from './rules/traject.ts'

export { laatSchuldVervallen, legSchuldVast, wijzigSchuld } from './endpointsSchuld.ts'
export * from './endpointsVroegsignaal.ts'

const toegang = {
  doel: 'begeleiden naar werk en uit schulden',
  grondslag: 'Participatiewet art. 7, Wgs art. 3',
  wetten: ['participatiewet', 'wgs'],
  verwerking: 'plan en regie',
} as const
const lezen = { ...toegang, power: 'traject:lezen' } as const
const schrijven = { ...toegang, power: 'traject:schrijven' } as const
const overzicht = { ...toegang, power: 'traject:overzicht' } as const

const Bladzijde = {
  vanaf: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
  aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
}
const Potentieel = Keuze(POTENTIELEN)

const InBeeld = Type.Object({
  id: Id(),
  persoonId: PersoonId(),
  huishoudenId: Nullable(Id()),
  naam: Type.String(),
  geboren: DatumSchema(),
  regeling: Type.String(),
  teamId: Id(),
  team: Type.String(),
  begin: DatumSchema(),
  trajectId: Nullable(Id()),
  richting: Nullable(Type.String()),
  fase: Nullable(Type.String()),
  begeleider: Nullable(Type.String()),
  potentieel: Nullable(Type.String()),
  gescreendOp: Nullable(DatumSchema()),
})

export const toonWerk = endpoint({
  id: 'traject.toonWerk',
  method: 'GET',
  path: '/trajecten/werk',
  summary: 'Iedereen met een uitkering, en wie nog geen traject heeft',
  access: { ...overzicht, doel: 'iedereen met een uitkering in beeld' },
  query: Input({
    beeld: Type.Optional(Keuze(['zonder', 'met', 'alle'] as const)),
    teamId: Type.Optional(Id()),
    ...Bladzijde,
  }),
  response: Type.Object({
    totaal: Type.Integer(),
    zonder: Type.Integer(),
    teams: Type.Array(
      Type.Object({ teamId: Id(), team: Type.String(), aantal: Type.Integer(), zonder: Type.Integer() }),
    ),
    richtingen: Type.Array(Type.Object({ richting: Type.String(), aantal: Type.Integer() })),
    instrumenten: Type.Array(Type.String()),
    rijen: Type.Array(InBeeld),
  }),
})

export const toonSchuldhulp = endpoint({
  id: 'traject.toonSchuldhulp',
  method: 'GET',
  path: '/trajecten/schuldhulp',
  summary: 'Lopende schuldhulp per fase',
  access: { ...overzicht, doel: 'schuldhulp volgen', grondslag: 'Wgs art. 3', wetten: ['wgs'] },
  query: Input({ fase: Type.Optional(Tekst(40)), ...Bladzijde }),
  response: Type.Object({
    totaal: Type.Integer(),
    teLaat: Type.Integer(),
    fasen: Type.Array(Type.Object({ fase: Nullable(Type.String()), aantal: Type.Integer() })),
    rijen: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: PersoonId(),
        huishoudenId: Nullable(Id()),
        naam: Type.String(),
        geboren: DatumSchema(),
        begin: DatumSchema(),
        fase: Nullable(Type.String()),
        faseBegin: Nullable(DatumSchema()),
        begeleider: Type.String(),
        crisis: Type.Boolean(),
        schuld: Nullable(GeldSchema()),
        volgendeOp: DatumSchema(),
      }),
    ),
  }),
})

const Fase = Type.Object({
  id: Id(),
  code: Type.String(),
  begin: DatumSchema(),
  eind: Nullable(DatumSchema()),
  soort: Nullable(Type.String()),
  beschiktOp: Nullable(DatumSchema()),
  bedrag: Nullable(GeldSchema()),
})

export const toonTrajecten = endpoint({
  id: 'traject.toonTrajecten',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/trajecten',
  summary: 'De trajecten van een huishouden',
  access: lezen,
  params: Type.Object({ huishoudenId: Id() }),
  response: Type.Object({
    naam: Type.String(),
    instrumenten: Type.Array(Type.String()),
    personen: Type.Array(
      Type.Object({
        persoonId: PersoonId(),
        naam: Type.String(),
        magWerk: Type.Boolean(),
        magSchuldhulp: Type.Boolean(),
      }),
    ),
    uitkeringen: Type.Array(
      Type.Object({
        persoonId: PersoonId(),
        regeling: Type.String(),
        begin: DatumSchema(),
        eind: Nullable(DatumSchema()),
      }),
    ),
    screenings: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: PersoonId(),
        instrument: Type.String(),
        datum: DatumSchema(),
        potentieel: Type.String(),
      }),
    ),
    trajecten: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: PersoonId(),
        soort: Keuze(SOORTEN),
        wet: Type.String(),
        richting: Nullable(Type.String()),
        begin: DatumSchema(),
        eind: Nullable(DatumSchema()),
        uitkomst: Nullable(Type.String()),
        schuld: Nullable(GeldSchema()),
        crisis: Type.Boolean(),
        volgendeOp: Nullable(DatumSchema()),
        begeleider: Type.String(),
        team: Type.String(),
        /** False: one sees that it runs and with whom, no more. */
        leesbaar: Type.Boolean(),
        fasen: Type.Array(Fase),
        schulden: Type.Array(Schuld),
      }),
    ),
  }),
})

export const startTraject = endpoint({
  id: 'traject.startTraject',
  method: 'POST',
  path: '/trajecten',
  summary: 'Een traject starten',
  access: schrijven,
  body: Input({
    persoonId: Id(),
    soort: Keuze(SOORTEN),
    richting: Type.Optional(Nullable(Keuze(RICHTINGEN))),
    begin: DatumSchema(),
    schuld: Type.Optional(Nullable(GeldSchema({ minimum: 0 }))),
    crisis: Type.Optional(Type.Boolean()),
  }),
  response: Type.Object({ trajectId: Id() }),
  creates: true,
})

const Traject = Type.Object({ trajectId: Id() })

export const legFaseVast = endpoint({
  id: 'traject.legFaseVast',
  method: 'POST',
  path: '/trajecten/:trajectId/fasen',
  summary: 'Een fase van een traject vastleggen',
  access: schrijven,
  params: Traject,
  body: Input({
    code: Tekst(40),
    begin: DatumSchema(),
    soort: Type.Optional(Nullable(Tekst(40))),
    beschiktOp: Type.Optional(Nullable(DatumSchema())),
    bedrag: Type.Optional(Nullable(GeldSchema({ minimum: 0 }))),
  }),
  response: Type.Object({ faseId: Id() }),
  creates: true,
})

export const beeindigTraject = endpoint({
  id: 'traject.beeindigTraject',
  method: 'POST',
  path: '/trajecten/:trajectId/einde',
  summary: 'Een traject beëindigen met zijn uitkomst',
  access: schrijven,
  params: Traject,
  body: Input({ eind: DatumSchema(), uitkomst: Tekst(40) }),
  response: Type.Object({ trajectId: Id() }),
  creates: true,
})

export const legScreeningVast = endpoint({
  id: 'traject.legScreeningVast',
  method: 'POST',
  path: '/trajecten/screenings',
  summary: 'Het arbeidspotentieel vastleggen',
  access: { ...schrijven, wetten: ['participatiewet'] },
  body: Input({ persoonId: Id(), instrument: Tekst(80), datum: DatumSchema(), potentieel: Potentieel }),
  response: Type.Object({ screeningId: Id() }),
  creates: true,
})

/** Not kept under its Idempotency-Key: the answer holds numbers of persons. Asked twice, it is the same file, logged twice. */
export const leverDdasAan = endpoint({
  id: 'traject.leverDdasAan',
  method: 'POST',
  path: '/trajecten/ddas-aanleveringen',
  summary: 'Schuldhulp aanleveren volgens DDAS v1.0',
  access: {
    ...toegang,
    power: 'traject:aanleveren',
    doel: 'aanleveren van gegevens over schuldhulp',
    grondslag: 'Wgs art. 9 (te verifiëren), CBS-wet art. 33',
    wetten: ['wgs'],
    verwerking: 'statistiek',
  },
  body: Input({ begin: DatumSchema(), eind: DatumSchema() }),
  response: Type.Unknown(),
  produces: 'application/json',
})
