import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { Domein, InPlan, lezen, Niveau, Periodeveld, schrijven, Tweetalig, toegang, VanHuishouden } from './gedeeld.ts'

export const toonMetingen = endpoint({
  id: 'plan.toonMetingen',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/plan/metingen',
  summary: 'Hoe het gaat per levensdomein, door de tijd',
  access: lezen,
  params: VanHuishouden,
  response: Type.Object({
    planId: Nullable(Id()),
    huishoudenNaam: Type.String(),
    gesloten: Type.Boolean(),
    instrument: Type.Object({
      code: Type.String(),
      naam: Tweetalig,
      domeinen: Type.Array(Type.Object({ code: Type.String(), naam: Tweetalig, teKiezen: Type.Boolean() })),
      niveaus: Type.Array(Tweetalig),
    }),
    leden: Type.Array(Type.Object({ id: Id(), persoonId: Nullable(PersoonId()), naam: Type.String() })),
    metingen: Type.Array(
      Type.Object({ kringlidId: Id(), domein: Type.String(), niveau: Niveau, datum: DatumSchema() }),
    ),
  }),
})

export const legMetingenVast = endpoint({
  id: 'plan.legMetingenVast',
  method: 'POST',
  path: '/plannen/:planId/meetmomenten',
  summary: 'Scores per levensdomein van een persoon vastleggen',
  access: schrijven,
  params: InPlan,
  body: Input({
    kringlidId: Id(),
    datum: DatumSchema(),
    scores: Type.Array(Type.Object({ domein: Tekst(60), niveau: Niveau }, { additionalProperties: false }), {
      maxItems: 40,
    }),
  }),
  response: Type.Object({ aantal: Type.Integer() }),
  creates: true,
})

export const legVoortgangVast = endpoint({
  id: 'plan.legVoortgangVast',
  method: 'POST',
  path: '/plannen/:planId/voortgang',
  summary: 'Vastleggen hoe het met een doel gaat',
  access: schrijven,
  params: InPlan,
  body: Input({
    doelStam: Id(),
    datum: DatumSchema(),
    oordeel: Keuze(['behaald', 'vooruitgang', 'gelijk', 'achteruitgang', 'vervallen'] as const),
    niveau: Type.Optional(Nullable(Niveau)),
    toelichting: Type.Optional(Nullable(Type.String({ maxLength: 1000 }))),
  }),
  response: Type.Object({ doelStam: Id() }),
  creates: true,
})

export const kiesMethode = endpoint({
  id: 'plan.kiesMethode',
  method: 'POST',
  path: '/plannen/:planId/methoden',
  summary: 'Een methode of experiment bij dit plan zetten',
  access: schrijven,
  params: InPlan,
  body: Input({ code: Tekst(60), toelichting: Type.Optional(Nullable(Type.String({ maxLength: 1000 }))) }),
  response: Type.Object({ methodeId: Id() }),
  creates: true,
})

export const beeindigMethode = endpoint({
  id: 'plan.beeindigMethode',
  method: 'POST',
  path: '/plannen/:planId/methoden/:methodeId/einde',
  summary: 'Een methode of experiment beëindigen',
  access: schrijven,
  params: Type.Object({ planId: Id(), methodeId: Id() }),
  body: Input({}),
  response: Type.Object({ methodeId: Id() }),
  creates: true,
})

export const weigerOndertekening = endpoint({
  id: 'plan.weigerOndertekening',
  method: 'POST',
  path: '/plannen/:planId/weigeringen',
  summary: 'Vastleggen dat iemand niet tekent, en waarom',
  access: { ...toegang, power: ['plan:schrijven', 'eigen-dossier'] },
  params: InPlan,
  body: Input({
    nr: Type.Integer({ minimum: 1 }),
    persoonId: Id(),
    namensId: Type.Optional(Nullable(Id())),
    hoedanigheid: Keuze(['zelf', 'gezagdrager', 'vertegenwoordiger'] as const),
    reden: Tekst(1000),
    datum: DatumSchema(),
  }),
  response: Type.Object({ weigeringId: Id() }),
  creates: true,
})

export const bespreekWeigering = endpoint({
  id: 'plan.bespreekWeigering',
  method: 'POST',
  path: '/plannen/:planId/weigeringen/:weigeringId/gesprek',
  summary: 'Vastleggen wat er uitkwam toen u besprak waarom iemand niet tekent',
  access: schrijven,
  params: Type.Object({ planId: Id(), weigeringId: Id() }),
  body: Input({
    uitkomst: Keuze(['plan-aanpassen', 'blijft-bij-weigering', 'tekent-alsnog'] as const),
    notitie: Type.Optional(Nullable(Type.String({ maxLength: 1000 }))),
  }),
  response: Type.Object({ weigeringId: Id() }),
  creates: true,
})

export const Methoderij = Type.Object({
  id: Id(),
  code: Type.String(),
  soort: Keuze(['methode', 'experiment'] as const),
  naam: Tweetalig,
  toelichting: Nullable(Type.String()),
  ...Periodeveld,
})

export const evalueer = endpoint({
  id: 'plan.evalueer',
  method: 'POST',
  path: '/plannen/:planId/evaluaties',
  summary: 'Het plan evalueren',
  access: schrijven,
  params: InPlan,
  body: Input({
    datum: DatumSchema(),
    vervolg: Keuze(['voortzetten', 'aanpassen', 'afbouwen', 'afsluiten'] as const),
    volgendeOp: Type.Optional(Nullable(DatumSchema())),
    verslag: Type.Optional(Nullable(Type.String({ maxLength: 4000 }))),
    doelen: Type.Array(
      Type.Object(
        {
          doelStam: Id(),
          oordeel: Keuze(['behaald', 'vooruitgang', 'gelijk', 'achteruitgang', 'vervallen'] as const),
          niveau: Type.Optional(Nullable(Niveau)),
          toelichting: Type.Optional(Nullable(Type.String({ maxLength: 1000 }))),
        },
        { additionalProperties: false },
      ),
      { maxItems: 50 },
    ),
  }),
  response: Type.Object({ evaluatieId: Id() }),
  creates: true,
})

export const komNa = endpoint({
  id: 'plan.komNa',
  method: 'POST',
  path: '/plannen/:planId/nakomingen',
  summary: 'Vastleggen dat een afspraak is nagekomen',
  access: schrijven,
  params: InPlan,
  body: Input({
    afspraakStam: Id(),
    datum: DatumSchema(),
    gelukt: Type.Boolean(),
    toelichting: Type.Optional(Nullable(Type.String({ maxLength: 1000 }))),
  }),
  response: Type.Object({ afspraakStam: Id() }),
  creates: true,
})

export const legMetingVast = endpoint({
  id: 'plan.legMetingVast',
  method: 'POST',
  path: '/plannen/:planId/metingen',
  summary: 'Een meting van zelfredzaamheid vastleggen',
  access: schrijven,
  params: InPlan,
  body: Input({ kringlidId: Id(), instrument: Tekst(60), domein: Domein, niveau: Niveau, datum: DatumSchema() }),
  response: Type.Object({ metingId: Id() }),
  creates: true,
})
