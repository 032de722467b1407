import { endpoint, Id, Input, Keuze, Tekst, Type } from '#platform/endpoint.ts'
import { RICHTINGEN } from '../rules/verwachting.ts'
import { schrijven } from './gedeeld.ts'

const params = Type.Object({ maatregelId: Id() })
const response = Type.Object({ maatregelId: Id(), code: Type.String() })

export const koppelIndicator = endpoint({
  id: 'programma.koppelIndicator',
  method: 'POST',
  path: '/maatregelen/:maatregelId/indicatoren',
  summary: 'Een indicator aan een maatregel koppelen, met de richting en de verwachting',
  access: schrijven,
  params,
  body: Input({
    code: Tekst(80),
    richting: Keuze(RICHTINGEN),
    verwachting: Tekst(500, { pattern: '\\S' }),
  }),
  response,
  creates: true,
})

export const ontkoppelIndicator = endpoint({
  id: 'programma.ontkoppelIndicator',
  method: 'POST',
  path: '/maatregelen/:maatregelId/ontkoppelde-indicatoren',
  summary: 'Een indicator van een maatregel losmaken; dat hij er was blijft staan',
  access: schrijven,
  params,
  body: Input({ code: Tekst(80) }),
  response,
  creates: true,
})
