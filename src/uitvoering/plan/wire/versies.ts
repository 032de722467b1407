import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { InPlan, schrijven, toegang } from './gedeeld.ts'

export const stelVersieOp = endpoint({
  id: 'plan.stelVersieOp',
  method: 'POST',
  path: '/plannen/:planId/versies',
  summary: 'Een nieuwe versie beginnen',
  access: schrijven,
  params: InPlan,
  body: Input({}),
  response: Type.Object({ planId: Id(), nr: Type.Integer(), versie: Type.Integer() }),
  creates: true,
  etag: 'versie',
})

export const biedAan = endpoint({
  id: 'plan.biedAan',
  method: 'POST',
  path: '/plannen/:planId/aanbiedingen',
  summary: 'Een versie ter beoordeling aanbieden',
  access: schrijven,
  params: InPlan,
  body: Input({ evaluatieOp: DatumSchema() }),
  response: Type.Object({ planId: Id(), nr: Type.Integer(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const beoordeel = endpoint({
  id: 'plan.beoordeel',
  method: 'POST',
  path: '/plannen/:planId/beoordelingen',
  summary: 'Een aangeboden versie beoordelen',
  access: { ...toegang, power: 'plan:beoordelen' },
  params: InPlan,
  body: Input({ akkoord: Type.Boolean(), toelichting: Type.Optional(Nullable(Type.String({ maxLength: 2000 }))) }),
  response: Type.Object({ planId: Id(), nr: Type.Integer(), vastgesteld: Type.Boolean() }),
  creates: true,
})

export const wijsRegisseurAan = endpoint({
  id: 'plan.wijsRegisseurAan',
  method: 'POST',
  path: '/plannen/:planId/regie',
  summary: 'Een regisseur aanwijzen',
  access: { ...toegang, power: 'plan:regie' },
  params: InPlan,
  body: Input({ medewerkerId: Id(), waarnemerId: Type.Optional(Nullable(Id())) }),
  response: Type.Object({ planId: Id(), medewerkerId: Id() }),
  creates: true,
})

export const onderteken = endpoint({
  id: 'plan.onderteken',
  method: 'POST',
  path: '/plannen/:planId/ondertekeningen',
  summary: 'Een vastgestelde versie ondertekenen',
  access: { ...toegang, power: ['plan:schrijven', 'eigen-dossier'] },
  params: InPlan,
  body: Input({
    nr: Type.Integer({ minimum: 1 }),
    persoonId: Id(),
    namensId: Type.Optional(Nullable(Id())),
    hoedanigheid: Keuze(['zelf', 'gezagdrager', 'vertegenwoordiger'] as const),
    vorm: Keuze(['digitaal', 'papier'] as const),
    datum: DatumSchema(),
  }),
  response: Type.Object({ ondertekeningId: Id() }),
  creates: true,
})

export const ondertekenAlsVoogd = endpoint({
  id: 'plan.ondertekenAlsVoogd',
  method: 'POST',
  path: '/plannen/:planId/voogdondertekeningen',
  summary: 'Vastleggen dat de instelling die voogd is voor een kind tekende, en wie',
  access: { ...schrijven, grondslag: 'Jeugdwet art. 7.3.4; BW art. 1:302' },
  params: InPlan,
  body: Input({
    nr: Type.Integer({ minimum: 1 }),
    kindId: Id(),
    professionalId: Id(),
    stuk: Tekst(160),
    datum: DatumSchema(),
  }),
  response: Type.Object({ ondertekeningId: Id() }),
  creates: true,
})

export const sluitPlan = endpoint({
  id: 'plan.sluitPlan',
  method: 'POST',
  path: '/plannen/:planId/sluiting',
  summary: 'Het plan sluiten',
  access: schrijven,
  params: InPlan,
  body: Input({ reden: Tekst(200), bevestigd: Type.Optional(Type.Boolean()) }),
  response: Type.Object({ planId: Id() }),
  creates: true,
})
