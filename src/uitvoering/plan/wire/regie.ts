import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { InPlan, lezen, Periodeveld, schrijven, Tweetalig, toegang, VanHuishouden } from './gedeeld.ts'
import { Methoderij } from './meten.ts'

const Overdrachtrij = Type.Object({
  id: Id(),
  naarMedewerker: Nullable(Type.String()),
  naarGemeente: Nullable(Type.String()),
  meegaand: Type.Array(Type.String()),
  reden: Type.String(),
  datum: DatumSchema(),
  door: Type.String(),
  verzonden: Type.Boolean(),
  uitkomst: Nullable(Keuze(['aanvaard', 'geweigerd', 'ingetrokken'] as const)),
  antwoordReden: Nullable(Type.String()),
  antwoordOp: Nullable(DatumSchema()),
  intrekkingOp: Nullable(DatumSchema()),
})

export const toonRegie = endpoint({
  id: 'plan.toonRegie',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/plan/regie',
  summary: 'Wie de regie heeft en had, hoe er gewerkt wordt en wat wordt overgedragen',
  access: lezen,
  params: VanHuishouden,
  response: Type.Object({
    planId: Nullable(Id()),
    huishoudenNaam: Type.String(),
    gesloten: Type.Boolean(),
    ikBen: Nullable(Keuze(['regisseur', 'waarnemer'] as const)),
    regie: Type.Array(
      Type.Object({
        id: Id(),
        medewerkerId: Id(),
        naam: Type.String(),
        waarnemer: Nullable(Type.String()),
        ...Periodeveld,
      }),
    ),
    contact: Type.Array(Type.Object({ id: Id(), medewerkerId: Id(), naam: Type.String(), ...Periodeveld })),
    methoden: Type.Array(Methoderij),
    methodelijst: Type.Array(
      Type.Object({ code: Type.String(), soort: Keuze(['methode', 'experiment'] as const), naam: Tweetalig }),
    ),
    overdrachten: Type.Array(Overdrachtrij),
    overgenomenUit: Nullable(Type.Object({ gemeente: Type.String(), op: DatumSchema() })),
    voorstellen: Type.Array(
      Type.Object({
        persoonId: PersoonId(),
        naam: Type.String(),
        gemeente: Type.String(),
        gemeenteNaam: Type.String(),
        op: DatumSchema(),
      }),
    ),
    bestemmingen: Type.Array(Type.Object({ gemeente: Type.String(), naam: Type.String() })),
    personen: Type.Array(
      Type.Object({
        kringlidId: Id(),
        persoonId: PersoonId(),
        naam: Type.String(),
        buitenHuishouden: Type.Boolean(),
        toestemmingVoor: Type.Array(Type.String()),
        magTekenen: Type.Array(Type.Object({ persoonId: PersoonId(), naam: Type.String() })),
      }),
    ),
  }),
})

const regie = { ...toegang, power: ['plan:regie', 'plan:schrijven'] } as const

export const wijsContactpersoonAan = endpoint({
  id: 'plan.wijsContactpersoonAan',
  method: 'POST',
  path: '/plannen/:planId/contactpersoon',
  summary: 'De contactpersoon van het huishouden aanwijzen',
  access: regie,
  params: InPlan,
  body: Input({ medewerkerId: Id() }),
  response: Type.Object({ planId: Id() }),
  creates: true,
})

export const neemWaar = endpoint({
  id: 'plan.neemWaar',
  method: 'POST',
  path: '/plannen/:planId/waarneming',
  summary: 'Een waarnemer aanwijzen, of de waarneming beëindigen',
  access: regie,
  params: InPlan,
  body: Input({ waarnemerId: Type.Optional(Nullable(Id())) }),
  response: Type.Object({ planId: Id() }),
  creates: true,
})

export const neemOver = endpoint({
  id: 'plan.neemOver',
  method: 'POST',
  path: '/plannen/:planId/overname',
  summary: 'Als waarnemer de regie overnemen',
  access: schrijven,
  params: InPlan,
  body: Input({}),
  response: Type.Object({ planId: Id() }),
  creates: true,
})

export const draagOver = endpoint({
  id: 'plan.draagOver',
  method: 'POST',
  path: '/plannen/:planId/overdrachten',
  summary: 'Het plan overdragen aan een andere regisseur of gemeente',
  access: schrijven,
  params: InPlan,
  body: Input({
    naarMedewerkerId: Type.Optional(Nullable(Id())),
    naarGemeente: Type.Optional(Nullable(Type.String({ pattern: '^\\d{4}$' }))),
    kringleden: Type.Optional(Type.Array(Id(), { maxItems: 40 })),
    reden: Tekst(1000),
  }),
  response: Type.Object({ overdrachtId: Id() }),
  creates: true,
})

export const trekOverdrachtIn = endpoint({
  id: 'plan.trekOverdrachtIn',
  method: 'POST',
  path: '/plannen/:planId/overdrachten/:overdrachtId/intrekking',
  summary: 'Een overdracht terugnemen die nog niet is aanvaard',
  access: schrijven,
  params: Type.Object({ planId: Id(), overdrachtId: Id() }),
  body: Input({ reden: Tekst(1000) }),
  response: Type.Object({ overdrachtId: Id(), ingetrokken: Type.Boolean() }),
  creates: true,
})

const Overdracht = Type.Object({ overdrachtId: Id() })

export const toonOverdrachten = endpoint({
  id: 'plan.toonOverdrachten',
  method: 'GET',
  path: '/overdrachten',
  summary: 'Plannen die op uw antwoord wachten',
  access: schrijven,
  response: Type.Object({
    binnen: Type.Array(
      Type.Object({
        id: Id(),
        huishouden: Type.String(),
        van: Type.String(),
        reden: Type.String(),
        datum: DatumSchema(),
      }),
    ),
    inkomend: Type.Array(
      Type.Object({
        id: Id(),
        vanNaam: Type.String(),
        regisseur: Type.String(),
        reden: Type.String(),
        ontvangenOp: DatumSchema(),
        personen: Type.Array(Type.Object({ naam: Type.String(), geboren: DatumSchema() })),
        doelen: Type.Array(Type.String()),
        hulp: Type.Array(Type.Object({ wie: Type.String(), product: Type.String(), eind: Nullable(DatumSchema()) })),
      }),
    ),
    /** From elsewhere and answered: of what was not taken, nobody's data are left. */
    beantwoord: Type.Array(
      Type.Object({
        id: Id(),
        vanNaam: Type.String(),
        ontvangenOp: DatumSchema(),
        uitkomst: Keuze(['aanvaard', 'geweigerd', 'ingetrokken'] as const),
        reden: Nullable(Type.String()),
        datum: DatumSchema(),
        door: Type.String(),
      }),
    ),
  }),
})

export const aanvaard = endpoint({
  id: 'plan.aanvaard',
  method: 'POST',
  path: '/overdrachten/:overdrachtId/aanvaarding',
  summary: 'Een overdracht aanvaarden',
  access: schrijven,
  params: Overdracht,
  body: Input({}),
  response: Type.Object({ planId: Id(), huishoudenId: Id() }),
  creates: true,
})

export const weiger = endpoint({
  id: 'plan.weiger',
  method: 'POST',
  path: '/overdrachten/:overdrachtId/weigering',
  summary: 'Een overdracht weigeren',
  access: schrijven,
  params: Overdracht,
  body: Input({ reden: Tekst(1000) }),
  response: Overdracht,
  creates: true,
})
