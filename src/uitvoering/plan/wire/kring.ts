import { DatumSchema, endpoint, Id, Input, Keuze, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { InPlan, schrijven, toegang, Wet } from './gedeeld.ts'

/** POST, so that no name or number stands in an address. */
export const zoekVoorKring = endpoint({
  id: 'plan.zoekVoorKring',
  method: 'POST',
  path: '/plannen/zoekopdrachten',
  summary: 'Iemand zoeken om in de kring op te nemen',
  access: schrijven,
  body: Input({ q: Tekst(120) }),
  response: Type.Array(Type.Object({ persoonId: PersoonId(), naam: Type.String(), geboren: DatumSchema() })),
})

export const neemInKringOp = endpoint({
  id: 'plan.neemInKringOp',
  method: 'POST',
  path: '/plannen/:planId/kringleden',
  summary: 'Iemand in de kring opnemen',
  access: schrijven,
  params: InPlan,
  body: Input({
    persoonId: Type.Optional(Id()),
    netwerklidId: Type.Optional(Id()),
    professionalId: Type.Optional(Id()),
    rol: Keuze(['vrager', 'ondersteunde', 'gezinslid', 'mantelzorger', 'netwerk', 'professional'] as const),
  }),
  response: Type.Object({ kringlidId: Id() }),
  creates: true,
})

export const haalUitKring = endpoint({
  id: 'plan.haalUitKring',
  method: 'POST',
  path: '/plannen/:planId/kringleden/:kringlidId/einde',
  summary: 'Iemand uit de kring halen',
  access: schrijven,
  params: Type.Object({ planId: Id(), kringlidId: Id() }),
  body: Input({}),
  response: Type.Object({ kringlidId: Id() }),
  creates: true,
})

export const betrek = endpoint({
  id: 'plan.betrek',
  method: 'POST',
  path: '/plannen/:planId/betrokkenen',
  summary: 'Een collega betrekken',
  access: { ...toegang, power: ['plan:schrijven', 'plan:regie'] },
  params: InPlan,
  body: Input({
    medewerkerId: Id(),
    rol: Tekst(80),
    wetten: Type.Array(Wet, { maxItems: 5 }),
    trede: Keuze([3, 4] as const),
  }),
  response: Type.Object({ betrokkenheidId: Id() }),
  creates: true,
})
