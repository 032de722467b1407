const sturing = {
  doel: 'sturen op de transformatie en verantwoorden',
  grondslag: 'Gemeentewet art. 169 en 197',
  wetten: 'geen',
  verwerking: 'sturing',
} as const
export const lezen = { ...sturing, power: ['programma:lezen', 'programma:publiek'] } as const
export const intern = { ...sturing, power: 'programma:lezen' } as const
export const schrijven = { ...sturing, power: 'programma:schrijven' } as const
