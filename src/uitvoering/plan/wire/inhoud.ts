import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { LADDERSTAPPEN, OORDELEN, UITKOMSTEN } from '../rules/ladder.ts'
import { Domein, InPlan, Niveau, schrijven, Wet } from './gedeeld.ts'

const Stap = Type.Object({
  stap: Keuze(LADDERSTAPPEN),
  bekeken: Type.Boolean(),
  oordeel: Keuze(OORDELEN),
  reden: Type.Optional(Nullable(Type.String({ maxLength: 2000 }))),
})

const Behoefte = Type.Object({
  id: Id(),
  stam: Id(),
  kringlidId: Nullable(Id()),
  domein: Type.String(),
  wet: Nullable(Wet),
  omschrijving: Type.String(),
})

const Afweging = Type.Object({
  id: Id(),
  stam: Id(),
  behoefteStam: Id(),
  stappen: Type.Array(Stap),
  uitkomst: Keuze(UITKOMSTEN),
  aanbodId: Nullable(Id()),
  productId: Nullable(Id()),
  tijdelijk: Type.Boolean(),
  redenLangdurig: Nullable(Type.String()),
})

const Doel = Type.Object({
  id: Id(),
  stam: Id(),
  kringlidId: Id(),
  behoefteStam: Nullable(Id()),
  domein: Type.String(),
  tekst: Type.String(),
  resultaat: Type.String(),
  beginNiveau: Nullable(Niveau),
  streefNiveau: Nullable(Niveau),
  streefdatum: DatumSchema(),
})

const Wie = Keuze(['kringlid', 'medewerker', 'organisatie', 'gemeente'] as const)

const Herhaling = Keuze(['eenmalig', 'dag', 'week', 'maand'] as const)

const Afspraak = Type.Object({
  id: Id(),
  stam: Id(),
  doelStam: Nullable(Id()),
  wie: Wie,
  kringlidId: Nullable(Id()),
  medewerkerId: Nullable(Id()),
  organisatie: Nullable(Type.String()),
  wat: Type.String(),
  wanneer: DatumSchema(),
  herhaling: Herhaling,
})

const Omvang = Type.Object(
  {
    volume: Type.Integer({ minimum: 1, maximum: 99_999_999 }),
    eenheid: Type.String({ maxLength: 2 }),
    frequentie: Type.Integer({ minimum: 1, maximum: 6 }),
  },
  { additionalProperties: false },
)

const Leveringsvorm = Keuze(['zin', 'pgb', 'geld', 'eigen-dienst'] as const)

const Gevraagd = Type.Object({
  id: Id(),
  stam: Id(),
  kringlidId: Id(),
  afwegingStam: Id(),
  productId: Id(),
  wet: Wet,
  omvang: Nullable(Omvang),
  begin: DatumSchema(),
  eind: Nullable(DatumSchema()),
  leveringsvorm: Leveringsvorm,
  productNaam: Type.String(),
  ingezet: Type.Boolean(),
})

export const Inhoud = Type.Object({
  behoeften: Type.Array(Behoefte),
  afwegingen: Type.Array(Afweging),
  doelen: Type.Array(Doel),
  afspraken: Type.Array(Afspraak),
  gevraagd: Type.Array(Gevraagd),
})

export const weeg = endpoint({
  id: 'plan.weeg',
  method: 'POST',
  path: '/plannen/:planId/afwegingen',
  summary: 'Een behoefte wegen langs de ladder',
  access: schrijven,
  params: InPlan,
  body: Input({
    behoefteStam: Type.Optional(Id()),
    kringlidId: Type.Optional(Nullable(Id())),
    domein: Domein,
    wet: Type.Optional(Nullable(Wet)),
    omschrijving: Tekst(2000),
    stappen: Type.Array(
      Type.Object(
        {
          stap: Keuze(LADDERSTAPPEN),
          bekeken: Type.Boolean(),
          oordeel: Keuze(OORDELEN),
          reden: Type.Optional(Nullable(Type.String({ maxLength: 2000 }))),
        },
        { additionalProperties: false },
      ),
      { maxItems: 4 },
    ),
    uitkomst: Keuze(UITKOMSTEN),
    aanbodId: Type.Optional(Nullable(Id())),
    productId: Type.Optional(Nullable(Id())),
    tijdelijk: Type.Boolean(),
    redenLangdurig: Type.Optional(Nullable(Type.String({ maxLength: 2000 }))),
  }),
  response: Type.Object({ behoefteStam: Id(), afwegingStam: Id(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const stelDoel = endpoint({
  id: 'plan.stelDoel',
  method: 'POST',
  path: '/plannen/:planId/doelen',
  summary: 'Een doel stellen of wijzigen',
  access: schrijven,
  params: InPlan,
  body: Input({
    doelStam: Type.Optional(Id()),
    kringlidId: Id(),
    behoefteStam: Type.Optional(Nullable(Id())),
    domein: Domein,
    tekst: Tekst(1000),
    resultaat: Tekst(1000),
    beginNiveau: Type.Optional(Nullable(Niveau)),
    streefNiveau: Type.Optional(Nullable(Niveau)),
    streefdatum: DatumSchema(),
  }),
  response: Type.Object({ doelStam: Id(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const maakAfspraak = endpoint({
  id: 'plan.maakAfspraak',
  method: 'POST',
  path: '/plannen/:planId/afspraken',
  summary: 'Een afspraak maken of wijzigen',
  access: schrijven,
  params: InPlan,
  body: Input({
    afspraakStam: Type.Optional(Id()),
    doelStam: Type.Optional(Nullable(Id())),
    wie: Wie,
    kringlidId: Type.Optional(Nullable(Id())),
    medewerkerId: Type.Optional(Nullable(Id())),
    organisatie: Type.Optional(Nullable(Type.String({ maxLength: 120 }))),
    wat: Tekst(500),
    wanneer: DatumSchema(),
    herhaling: Type.Optional(Herhaling),
  }),
  response: Type.Object({ afspraakStam: Id(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const vraagVoorziening = endpoint({
  id: 'plan.vraagVoorziening',
  method: 'POST',
  path: '/plannen/:planId/gevraagde-voorzieningen',
  summary: 'Een voorziening vragen',
  access: schrijven,
  params: InPlan,
  body: Input({
    gevraagdeStam: Type.Optional(Id()),
    kringlidId: Id(),
    afwegingStam: Id(),
    productId: Id(),
    omvang: Type.Optional(Nullable(Omvang)),
    begin: DatumSchema(),
    eind: Type.Optional(Nullable(DatumSchema())),
    leveringsvorm: Leveringsvorm,
  }),
  response: Type.Object({ gevraagdeStam: Id(), gevraagdeVoorzieningId: Id(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const schrap = endpoint({
  id: 'plan.schrap',
  method: 'POST',
  path: '/plannen/:planId/geschrapt',
  summary: 'Iets uit het concept halen',
  access: schrijven,
  params: InPlan,
  body: Input({ soort: Keuze(['behoefte', 'doel', 'afspraak', 'voorziening'] as const), stam: Id() }),
  response: Type.Object({ stam: Id(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})
