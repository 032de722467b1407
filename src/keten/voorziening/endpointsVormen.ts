import { GeldSchema, Keuze, Type } from '#platform/endpoint.ts'
import { EENHEDEN, FREQUENTIES } from '#uitvoering/aanbod/index.ts'

export const recht = {
  doel: 'besluit en toewijzing',
  grondslag: 'Wmo 2015 art. 2.3.5 en 5.1.1; Jeugdwet art. 2.3 en 7.4.0',
  wetten: ['wmo', 'jeugdwet'],
  verwerking: 'besluit en toewijzing',
} as const
export const lezen = { ...recht, power: 'voorziening:lezen' } as const
export const toewijzen = { ...recht, power: 'voorziening:toewijzen' } as const

export const Omvang = () =>
  Type.Object(
    {
      volume: Type.Integer({ minimum: 1, maximum: 99_999_999 }),
      eenheid: Keuze(EENHEDEN),
      frequentie: Keuze(FREQUENTIES),
    },
    { additionalProperties: false },
  )
export const Bedrag = () => GeldSchema({ minimum: 1 })

export const Toewijzingwet = () => Keuze(['wmo', 'jeugdwet'] as const)
