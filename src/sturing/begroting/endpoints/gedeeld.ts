import { Type } from '#platform/endpoint.ts'

const sturing = {
  doel: 'begroten en verantwoorden',
  grondslag: 'Gemeentewet art. 189-192 en 212',
  wetten: 'geen',
  verwerking: 'sturing',
} as const
export const lezen = { ...sturing, power: 'begroting:lezen' } as const
export const schrijven = { ...sturing, power: 'begroting:schrijven' } as const
export const vaststellen = { ...sturing, power: 'begroting:vaststellen' } as const

export const Jaar = () => Type.Integer({ minimum: 1990, maximum: 2100 })
