import { endpoint, Id, Input, Keuze, Tekst, Type } from '#platform/endpoint.ts'
import { GEBRUIK, SIGNIFIERS, THEMAS, VERTELLERS } from './rules/verhaal.ts'

const access = {
  power: 'openbaar',
  doel: 'leren van ervaringen',
  grondslag: 'AVG art. 6 lid 1 a (toestemming)',
  wetten: 'geen',
  verwerking: 'statistiek',
} as const

export const vertelVerhaal = endpoint({
  id: 'ervaring.vertel',
  method: 'POST',
  path: '/ervaring/verhalen',
  summary: 'Een verhaal vertellen',
  access,
  creates: true,
  body: Input({
    verteller: Keuze(VERTELLERS),
    tekst: Tekst(10_000),
    thema: Keuze(THEMAS),
    aanbodId: Type.Optional(Id()),
    gebiedCode: Type.Optional(Tekst(20)),
    duiding: Type.Array(Input({ signifier: Keuze(SIGNIFIERS), positie: Type.Integer({ minimum: 0, maximum: 100 }) }), {
      maxItems: 10,
    }),
    toestemming: Type.Array(Keuze(GEBRUIK), { maxItems: 3 }),
  }),
  response: Type.Object({ vertelsleutel: Type.String() }),
})

export const trekVerhaalIn = endpoint({
  id: 'ervaring.trekIn',
  method: 'POST',
  path: '/ervaring/ingetrokken-verhalen',
  summary: 'Een verhaal intrekken',
  access,
  creates: true,
  body: Input({ vertelsleutel: Tekst(40) }),
  response: Type.Object({ ingetrokken: Type.Boolean() }),
})
