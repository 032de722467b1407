/** Who watches over who looked. */
export const toezicht = {
  doel: 'toezicht op wie keek',
  grondslag: 'AVG art. 5 lid 2 en art. 32',
  wetten: 'geen',
  verwerking: 'inzage en vernietiging',
  power: 'afscherming:beheren',
} as const
