import { DatumSchema, endpoint, Id, Keuze, Nullable, Type } from '#platform/endpoint.ts'
import { STURINGSWERK } from '../rules/werk.ts'
import { lezen } from './gedeeld.ts'

export const toonSturingswerk = endpoint({
  id: 'rapportage.toonSturingswerk',
  method: 'GET',
  path: '/sturing/werk',
  summary: 'Wat in de sturing wacht op wie het vraagt: hertoetsen, toezeggingen, besluiten, rapporten en stukken',
  access: lezen,
  response: Type.Object({
    op: DatumSchema(),
    rijen: Type.Array(
      Type.Object({
        id: Id(),
        soort: Keuze(STURINGSWERK),
        doelId: Id(),
        wat: Type.String(),
        sinds: Nullable(DatumSchema()),
        uiterlijk: Nullable(DatumSchema()),
      }),
    ),
  }),
})
