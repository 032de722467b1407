import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PeriodeSchema, Tekst, Type } from '#platform/endpoint.ts'
import { DISCIPLINES, PLEKSOORTEN, RITMES, TIJD } from '../rules/spreekuur.ts'

const spreekuurVelden = {
  plek: Tekst(120),
  adres: Type.String({ maxLength: 200 }),
  soort: Keuze(PLEKSOORTEN),
  gebied: Tekst(20),
  disciplines: Type.Array(Keuze(DISCIPLINES), { minItems: 1, maxItems: 7 }),
  weekdag: Type.Integer({ minimum: 1, maximum: 7 }),
  van: Type.String({ pattern: TIJD }),
  tot: Type.String({ pattern: TIJD }),
  ritme: Keuze(RITMES),
  periode: PeriodeSchema(),
}
const spreekuren = {
  doel: 'spreekuren in de wijk bemensen',
  grondslag: 'Wmo 2015 art. 2.2.3; Jeugdwet art. 2.2',
  wetten: 'geen',
  verwerking: 'inrichting',
} as const
const plannen = { ...spreekuren, power: 'spreekuur:plannen' } as const

export const toonSpreekuren = endpoint({
  id: 'aanbod.toonSpreekuren',
  method: 'GET',
  path: '/spreekuren',
  summary: 'Spreekuren, met wie er zit, en de week waarin een dag valt',
  access: { ...spreekuren, power: ['aanbod:lezen', 'spreekuur:plannen'] },
  query: Input({ op: Type.Optional(DatumSchema()) }),
  response: Type.Object({
    week: Type.Array(Type.Object({ dag: DatumSchema(), feestdag: Nullable(Type.String()), ids: Type.Array(Id()) })),
    spreekuren: Type.Array(
      Type.Object({
        id: Id(),
        ...spreekuurVelden,
        bezetting: Type.Array(
          Type.Object({
            id: Id(),
            gebruikerId: Id(),
            naam: Type.String(),
            discipline: Keuze(DISCIPLINES),
            periode: PeriodeSchema(),
          }),
        ),
      }),
    ),
  }),
})

export const toonSpreekuurmedewerkers = endpoint({
  id: 'aanbod.toonSpreekuurmedewerkers',
  method: 'GET',
  path: '/spreekuurmedewerkers',
  summary: 'Wie op een spreekuur kan zitten',
  access: plannen,
  response: Type.Array(Type.Object({ id: Id(), naam: Type.String(), teams: Type.Array(Type.String()) })),
})

export const planSpreekuur = endpoint({
  id: 'aanbod.planSpreekuur',
  method: 'POST',
  path: '/spreekuren',
  summary: 'Een spreekuur plannen',
  access: plannen,
  body: Input(spreekuurVelden),
  response: Type.Object({ spreekuurId: Id() }),
  creates: true,
})

export const stopSpreekuur = endpoint({
  id: 'aanbod.stopSpreekuur',
  method: 'POST',
  path: '/spreekuren/:spreekuurId/einde',
  summary: 'Een spreekuur laten ophouden',
  access: plannen,
  params: Type.Object({ spreekuurId: Id() }),
  body: Input({ eind: DatumSchema() }),
  response: Type.Object({ spreekuurId: Id() }),
  creates: true,
})

export const bemensSpreekuur = endpoint({
  id: 'aanbod.bemensSpreekuur',
  method: 'POST',
  path: '/spreekuren/:spreekuurId/bezetting',
  summary: 'Een medewerker op een spreekuur zetten',
  access: plannen,
  params: Type.Object({ spreekuurId: Id() }),
  body: Input({ gebruikerId: Id(), discipline: Keuze(DISCIPLINES), periode: PeriodeSchema() }),
  response: Type.Object({ bezettingId: Id() }),
  creates: true,
})

export const stopBezetting = endpoint({
  id: 'aanbod.stopBezetting',
  method: 'POST',
  path: '/spreekuurbezetting/:bezettingId/einde',
  summary: 'Een medewerker van een spreekuur halen',
  access: plannen,
  params: Type.Object({ bezettingId: Id() }),
  body: Input({ eind: DatumSchema() }),
  response: Type.Object({ bezettingId: Id() }),
  creates: true,
})
