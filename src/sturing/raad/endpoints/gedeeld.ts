import { Tekst, Type } from '#platform/endpoint.ts'

const sturing = {
  doel: 'besluiten en toezeggingen van de raad volgen',
  grondslag: 'Gemeentewet art. 23, 32 en 169',
  wetten: 'geen',
  verwerking: 'sturing',
} as const
export const lezen = { ...sturing, power: 'raad:lezen' } as const
/** What a council does in the open, for its members too. */
export const openbaar = { ...sturing, power: ['raad:lezen', 'raad:publiek'] } as const
export const schrijven = { ...sturing, power: 'raad:schrijven' } as const

export const Dicht = <T extends Parameters<typeof Type.Object>[0]>(velden: T) =>
  Type.Object(velden, { additionalProperties: false })
export const Aantal = () => Type.Integer({ minimum: 0, maximum: 1000 })
export const Fractiestemmen = () =>
  Type.Array(Dicht({ fractie: Tekst(100), voor: Aantal(), tegen: Aantal() }), { minItems: 1, maxItems: 50 })
export const Tijd = () => Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })
export const UITKOMSTEN = ['aangenomen', 'verworpen', 'aangehouden'] as const
export const SECTIES = [
  'aanleiding',
  'beoogd-effect',
  'argumenten',
  'kanttekeningen',
  'communicatie-vervolg-uitvoering',
  'rapportage-evaluatie',
  'financien',
  'bijlagen',
] as const
